"""What an explanation of a number says: its formula, numbers, contributions, and what it leads to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from nnsim.engine.veil import HIDDEN, HIDDEN_TEXT
from nnsim.session.explanations.contributions import Contributions, Part, Term
from nnsim.session.explanations.labels import ref_of
from nnsim.session.explanations.numbers import Number
from nnsim.session.explanations.owners import wired_of
from nnsim.session.setup import Setup

_TITLES = {
    "x": "input x",
    "z": "net input z",
    "o": "output o",
    "slope": "slope φ′(z)",
    "sent": "output that is sent on",
    "mask": "dropout d",
    "do": "∂E/∂o",
    "delta": "delta δ",
    "grad": "gradient ∂E/∂W",
    "W": "weight",
    "y": "target y",
    "E": "loss E",
    "N": "samples in the batch",
    "rate": "learning rate",
    "rate.now": "learning rate of this update",
    "update": "number of the update",
    "free": "mask M",
}


@dataclass(frozen=True)
class Explanation:
    """A number with its formula and the same with numbers; `value` is None where it is not computed.

    `numbers_*` are empty where the numbers that went in are no longer in the memory; where `behind` holds, they are
    there again when one steps back to just after it was computed. `fault` names a fault that stands in the formula,
    unless that is hidden. `terms` add up to the number; `parts` are the numbers
    in its formula that are in no term by themselves, and `related` what it is about, such as E for ∂E/∂o.
    """

    quantity: str
    title: str
    latex: str
    numbers_latex: str
    text: str
    numbers_text: str
    value: float | None
    value_text: str
    terms: Sequence[Term] = ()
    note: str = ""
    number: Number | None = None
    name: str = ""
    parts: tuple[Part, ...] = ()
    related: tuple[Part, ...] = ()
    behind: bool = False
    fault: str = ""

    @property
    def products(self) -> Any:
        """What each of the terms adds, in their order."""
        return self.terms.products if isinstance(self.terms, Contributions) else [t.product for t in self.terms]


def covered_by_exercise(plain: Explanation) -> Explanation:
    """The explanation of a number that is asked for: its formula alone."""
    return replace(plain, value=HIDDEN, value_text=HIDDEN_TEXT, note="asked for in the exercise")


def title_of(setup: Setup, number: Number) -> str:
    """What a number is called."""
    found: str = setup.recent("titles", 1000).of((number.array, len(number.index)), lambda: _title_of(setup, number))
    return found


def _title_of(setup: Setup, number: Number) -> str:
    if number.quantity in _TITLES:
        return _TITLES["x" if number.quantity == "o" and _is_input(setup, number) else number.quantity]
    made = next((step for step in setup.machine.code.steps if number.array in step.operation.writes), None)
    letter = ref_of(setup, number).symbol.text
    return letter if made is None else f"{made.name} {letter}"


def _is_input(setup: Setup, number: Number) -> bool:
    wired = wired_of(setup, number)
    return wired is not None and not wired.kind.has_weights
