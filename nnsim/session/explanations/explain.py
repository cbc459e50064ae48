"""Where a number comes from: its formula, the same with numbers in it, and each contribution."""

from dataclasses import replace

from nnsim.engine.program import Assign
from nnsim.session.explanations.contributions import Part, Term
from nnsim.session.explanations.explanation import Explanation
from nnsim.session.explanations.formula import formula_of
from nnsim.session.explanations.labels import Labels
from nnsim.session.explanations.lookback import Past
from nnsim.session.explanations.numbers import START, Number
from nnsim.session.explanations.origins import from_outside
from nnsim.session.setup import Setup

__all__ = ["Explanation", "Labels", "Part", "Term", "explain_edge", "explain_number", "explain_unit"]


def explain_unit(
    setup: Setup, layer: int, column: int, sample: int, notation: str = "course"
) -> tuple[Explanation, ...]:
    """What a neuron computes for one sample: z, o, ∂E/∂o and δ, as far as the program has got."""
    wired = setup.compiled.layers[layer]
    past = Past(setup)
    found = (setup.lineage.versions(f"{wired.name}.{array}", (column, sample)) for array in ("z", "o", "do", "delta"))
    return tuple(explain_number(setup, numbers[0], notation, past) for numbers in found if numbers)


def explain_edge(setup: Setup, layer: int, row: int, column: int, notation: str = "course") -> tuple[Explanation, ...]:
    """What happens to a weight: its gradient, and each line of the optimizer's arithmetic."""
    wired = setup.compiled.layers[layer]
    past, steps = Past(setup), setup.machine.code.steps
    names = [f"{wired.name}.grad", *(f"{wired.name}.{s.name}" for s in setup.compiled.states), wired.w.name]
    found = (number for name in names for number in setup.lineage.versions(name, (row, column)))
    return tuple(
        explain_number(setup, number, notation, past)
        for number in found
        if isinstance(steps[number.step].shown, Assign)
    )


def adds_up(setup: Setup, number: Number, notation: str = "course") -> bool:
    """True where a number is explained as a sum now: that is known without explaining it."""
    past = Past(setup)
    formula = formula_of(past, number, notation)
    return formula is not None and formula.adds_up(past)


def explain_number(setup: Setup, number: Number, notation: str = "course", past: Past | None = None) -> Explanation:
    """Where one number comes from, as far as it is computed and known."""
    past = past or Past(setup)
    formula = formula_of(past, number, notation)
    if formula is not None:
        return formula.explain(past)
    found = from_outside(past, number, notation)
    return found if number.step == START else replace(found, fault=setup.machine.code.steps[number.step].fault)
