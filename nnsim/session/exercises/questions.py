"""What an exercise asks for: which quantities of which layers, how exactly, and the questions that this makes."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.random import Stream
from nnsim.files.fields import Fields
from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network.carry import row_keys
from nnsim.network.initial import edge_masks
from nnsim.session.exercises.rounding import KINDS as ROUNDINGS
from nnsim.session.exercises.rounding import Rounding
from nnsim.session.exercises.twin import Twin
from nnsim.session.places import Place, bias_place, edge_place, unit_place
from nnsim.session.setup import Setup

QUANTITIES = ("z", "o", "E", "do", "delta", "grad", "W")
USUAL = ("z", "o", "E", "delta", "grad", "W")
OF_UNITS, OF_EDGES = ("z", "o", "do", "delta"), ("grad", "W")
MOST_QUESTIONS = 3000
MOST_DIGITS = 12


@dataclass(frozen=True)
class Plan:
    """What is asked. No layers named means all; `every_sample` asks for each of the batch, not for the one shown.

    `most` is how many numbers a step is asked for at most, drawn by the seed (0: all). `stop` makes a longer step halt
    at each number that is asked; `formula` shows the formulas from the start, else they are the first hint.
    """

    kinds: tuple[str, ...] = USUAL
    layers: tuple[int, ...] = ()
    every_sample: bool = False
    sample: int = 0
    rounding: Rounding = field(default_factory=Rounding)
    most: int = 12
    seed: int = 0
    stop: bool = False
    formula: bool = True

    def __post_init__(self) -> None:
        unknown = [kind for kind in self.kinds if kind not in QUANTITIES]
        if unknown or not self.kinds:
            what = f"there is no quantity {unknown[0]!r} to ask for" if unknown else "nothing is asked for"
            raise ArgumentError(what, "", f"choose some of {', '.join(QUANTITIES)}")
        if not 1 <= self.rounding.digits <= MOST_DIGITS or self.rounding.kind not in ROUNDINGS:
            raise ArgumentError(
                f"{self.rounding.digits} digits cannot be asked for", "", f"choose 1 to {MOST_DIGITS} digits"
            )
        if self.most < 0 or self.sample < 0:
            raise ArgumentError("there are no fewer than 0 questions", "", "choose 0 for all numbers of a step")

    def to_json(self) -> dict[str, Any]:
        """Plain JSON; layers by their numbers."""
        plain = {name: getattr(self, name) for name in ("every_sample", "sample", "most", "seed", "stop", "formula")}
        kinds = {"kinds": list(self.kinds), "layers": list(self.layers)}
        return {**plain, **kinds, "rounding": self.rounding.kind, "digits": self.rounding.digits}

    @classmethod
    def from_json(cls, fields: Fields) -> "Plan":
        """The plan in a file; DesignError or ArgumentError for anything doubtful."""
        layers = fields.array("layers", 10_000)
        if any(isinstance(layer, bool) or not isinstance(layer, int) for layer in layers):
            raise fields.refuse("layers", "they must be whole numbers")
        kinds = fields.array("kinds", len(QUANTITIES))
        kind = fields.choice("rounding", ROUNDINGS)
        rounding = Rounding("decimals" if kind == "decimals" else "significant", fields.integer("digits", 1, 12))
        return cls(
            tuple(str(kind) for kind in kinds),
            tuple(layers),
            fields.flag("every_sample"),
            fields.integer("sample", 0, 2**31),
            rounding,
            fields.integer("most", 0, 2**31),
            fields.integer("seed", 0, 2**63 - 1),
            fields.flag("stop"),
            fields.flag("formula"),
        )


@dataclass(frozen=True)
class Question:
    """One number that is asked for: an element of an array of the memory, and the steps that write it.

    `first` is the step from which on the number is in the memory, `step` the last that changes it in the iteration;
    `place` is the neuron, edge or bias (None for E), `sample` a column of the batch (None where there is none).
    """

    quantity: str
    place: Place | None
    name: str
    index: tuple[int, ...]
    first: int
    step: int
    value: float

    @property
    def sample(self) -> int | None:
        """The column of the batch; None for what belongs to no sample."""
        return self.index[1] if self.quantity in OF_UNITS else None

    @property
    def layer(self) -> int | None:
        """The number of the layer; None for E."""
        return None if self.place is None else self.place.layer


def computed_quantities(setup: Setup) -> tuple[str, ...]:
    """What an iteration computes, and so can be asked for: not every learning rule has gradients, or new weights."""
    steps = setup.machine.code.steps
    written = {name.rstrip("~") for at in setup.machine.iteration for name in steps[at].operation.writes}
    names = [layer.name for layer in setup.compiled.wiring.weighted]
    return tuple(
        kind for kind in QUANTITIES if kind in written or not written.isdisjoint(f"{name}.{kind}" for name in names)
    )


def make_questions(setup: Setup, twin: Twin, plan: Plan) -> tuple[Question, ...]:
    """The questions in the order of the program; UserError when there are none, or too many to be answered."""
    maker = _Maker(setup, twin, plan)
    found: list[Question] = []
    for step in twin.iteration:
        found.extend(maker.of_step(step))
    if not found:
        raise UserError(
            "there is nothing to ask for",
            "the chosen layers have no such numbers in this iteration",
            "choose other quantities or layers",
        )
    if len(found) > MOST_QUESTIONS:
        what = f"{len(found):,} questions are too many"
        raise UserError(what, f"the limit is {MOST_QUESTIONS:,}", "choose fewer layers, or fewer numbers of each step")
    return tuple(found)


class _Maker:
    def __init__(self, setup: Setup, twin: Twin, plan: Plan) -> None:
        self.twin, self.plan = twin, plan
        self.network = setup.design.network
        layers = setup.compiled.layers.items()
        self.last = twin.after(twin.iteration.stop - 1)
        self.at: dict[int, list[tuple[int, str, str, int]]] = {}
        self._keys: dict[int, list[tuple[int, int]]] = {}
        wanted = [(0, "E", "E")] if "E" in plan.kinds else []
        for number, wired in layers:
            if wired.kind.has_weights and (not plan.layers or number in plan.layers):
                wanted += [(number, kind, f"{wired.name}.{kind}") for kind in plan.kinds if kind != "E"]
        for number, kind, name in wanted:
            writers = twin.writers(name)
            if writers:
                self.at.setdefault(writers[-1], []).append((number, kind, name, writers[0]))

    def of_step(self, step: int) -> list[Question]:
        """The questions whose number is there after a step."""
        found: list[Question] = []
        for number, kind, name, first in self.at.get(step, ()):
            for place in self._draw(self._indices(number, kind, name), name).tolist():
                index = tuple(place)
                value = float(self.last[name][index])
                found.append(Question(kind, self._place(number, kind, index), name, index, first, step, value))
        return found

    def _indices(self, number: int, kind: str, name: str) -> NDArray[np.intp]:
        """The elements that can be asked for, sample by sample, or neuron by neuron: one in each row."""
        array = self.last[name]
        if kind == "E":
            return np.empty((int(np.isfinite(array)), 0), np.intp)
        wanted = np.isfinite(array)
        if kind in OF_EDGES:
            cut, frozen = edge_masks(self.network, self.network.by_id[number])
            wanted &= ~(cut | frozen)
        elif not self.plan.every_sample:
            only = min(self.plan.sample, self.twin.width - 1)
            wanted[:, :only] = wanted[:, only + 1 :] = False
        return np.argwhere(wanted.T)[:, ::-1]

    def _place(self, number: int, kind: str, index: tuple[int, ...]) -> Place | None:
        if not index:
            return None
        layer = self.network.by_id[number]
        if kind in OF_UNITS:
            return unit_place(number, layer.units[index[0]])
        if number not in self._keys:
            self._keys[number] = row_keys(self.network, layer)
        (source, source_unit), unit = self._keys[number][index[0]], layer.units[index[1]]
        return bias_place(number, unit) if source < 0 else edge_place(source, source_unit, number, unit)

    def _draw(self, found: NDArray[np.intp], name: str) -> NDArray[np.intp]:
        """Some of a step's numbers, in their order, the same ones for the same seed."""
        most = self.plan.most
        if not most or len(found) <= most:
            return found[: MOST_QUESTIONS + 1]  # more of them are refused
        return found[Stream.seeded(self.plan.seed, f"exercise {name}").some(len(found), most)]
