"""Where a number comes from: its formula, the same with numbers in it, and each contribution."""

from dataclasses import replace

import numpy as np

from nnsim.engine.expand import Index, expand, within
from nnsim.engine.expr import Expr, Item, Max, Named, Ref, Total, evaluate
from nnsim.engine.program import Assign
from nnsim.engine.render import FORMS, Form, Writer, plain_number
from nnsim.engine.veil import any_hidden, is_hidden
from nnsim.network.initial import edge_masks
from nnsim.session.explanations.contributions import Contributions, Part, Reading, Term
from nnsim.session.explanations.explanation import Explanation, covered_by_exercise, title_of
from nnsim.session.explanations.labels import Labels, name_of, ref_of
from nnsim.session.explanations.lookback import Past
from nnsim.session.explanations.numbers import SLOPE, START, Number
from nnsim.session.explanations.origins import from_outside
from nnsim.session.explanations.owners import of_samples, wired_of
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


def explain_number(setup: Setup, number: Number, notation: str = "course", past: Past | None = None) -> Explanation:
    """Where one number comes from, as far as it is computed and known."""
    past = past or Past(setup)
    if number.quantity == SLOPE:
        wired = wired_of(setup, number)
        assert wired is not None
        sign = wired.slope()
        assert isinstance(sign, Named)
        return _Formula(past, number, Assign(Ref(number.array, sign.symbol), sign.body), notation, sign).explain()
    step = setup.machine.code.steps[number.step] if number.step != START else None
    if step is None:
        return from_outside(past, number, notation)
    if not isinstance(step.shown, Assign):
        return replace(from_outside(past, number, notation), fault=step.fault)
    found = replace(_Formula(past, number, step.shown, notation).explain(), fault=step.fault)
    return _masked(past, number, found) if past.lineage.masks(number.step, number) else found


def _masked(past: Past, number: Number, found: Explanation) -> Explanation:
    """A gradient of 0 of an edge that is cut or frozen: that it was made so, and what it was before."""
    before = past.lineage.read_by(number.step, number.array, number.index)
    wired = wired_of(past.setup, number)
    if before is None or wired is None or not past.done(number):
        return found
    layer = past.setup.design.network.by_id[wired.id]
    row, column = number.index
    why = "cut" if edge_masks(past.setup.design.network, layer)[0][row, column] else "frozen"
    what = "bias" if row == 0 else "edge"
    if not past.known(before):
        note = f"the {what} is {why}: its gradient is masked; step back to see what it was before"
        return replace(found, note=note, behind=True)
    value = past.value(before)
    was = "" if is_hidden(value) else f"; before the mask it was {plain_number(value)}"
    return replace(found, note=f"the {what} is {why}: its gradient is masked, so that it does not learn{was}")


_MOST, _FEW = 6, 4  # terms of a sum that are written; where there are more, the first ones and the last


class _Formula:
    """A number as a step of the program computes it; `sign` is φ'(z), which is computed inside of other formulas."""

    def __init__(self, past: Past, number: Number, operation: Assign, notation: str, sign: Named | None = None) -> None:
        self.past, self.number, self.operation, self.sign = past, number, operation, sign
        self.setup = past.setup
        self.step = number.step + (sign is not None)
        self.sampled = of_samples(self.setup, number.array)
        told = past.width > 1 and not self.sampled and (not number.layer or number.quantity == "grad")
        self.labels = Labels(self.setup, notation, samples=told)
        self.reading = Reading(past, self.step, self.labels)
        at = past.lineage.names(number).get(operation.target.name, number.index)
        row, column = (*at, 0, 0)[:2]
        self.index: Index = (row, column)
        self.both = operation.both or self._overflows()
        self.value: Expr = operation.stable if self.both and operation.stable else operation.value
        self.element = expand(self.value, self.index, self.reading.shapes, self.reading.shortened)
        self._long = any(isinstance(node, Total | Max) and len(node.args) > _MOST for node in self.element.walk())

    def _overflows(self) -> bool:
        """True where the formula overflows or stops at a bound, and so comes to something else than what runs."""
        forms = [form for form in (self.operation.value, self.operation.stable) if form is not None]
        names = {self.past.lineage.whole(name) for name in self.operation.reads}
        if len(forms) < 2 or not self.past.done(self.number):
            return False
        if not all(self.past.kept(name, None, self.step) for name in names):
            return False
        with np.errstate(all="ignore"):
            arrays = [np.atleast_2d(evaluate(form, self.reading.env)) for form in forms]
        one, other = (array[within(self.index, array.shape)] for array in arrays)
        near = float(np.sqrt(np.finfo(self.setup.design.training.dtype).eps))
        return not np.allclose(one, other, near, 0.0, equal_nan=True)

    def explain(self) -> Explanation:
        """All there is to say at this moment."""
        past, number = self.past, self.number
        name = name_of(self.labels, self.setup, number)
        text, latex = (self._written(form) for form in FORMS)
        title = title_of(self.setup, number)
        plain = Explanation(number.quantity, title, latex, "", text, "", None, "not yet", number=number, name=name)
        if not past.done(number):
            return plain
        lost = not all(past.kept(whole, row, self.step) for whole, row in self._read())
        if lost if self.sign is not None else not past.known(number):
            note = "later steps have replaced it; step back to see it"
            return replace(plain, value_text="replaced since", note=note, behind=True)
        hides = any_hidden(self.element, self.reading.env) if self.sign is not None else is_hidden(past.value(number))
        if hides:
            return covered_by_exercise(plain)
        if lost:
            found = past.value(number)
            note = "the update has replaced the numbers that went in; step back to before it to see them"
            return replace(plain, value=found, value_text=repr(found), note=note, behind=True)
        terms = Contributions(self.reading, self.value, self.index, self.sampled)
        found = float(terms.products.sum()) if self.sign is not None else past.value(number)
        writer = self._writer("text", True).fitted(self.element)
        numbers, numbers_latex = ("= " + replace(writer, form=form).write(self.element) for form in FORMS)
        return replace(
            plain, value=found, value_text=repr(found), numbers_text=numbers, numbers_latex=numbers_latex,
            terms=terms if terms.is_sum else (), parts=tuple(terms.outside()), related=self._related(),
            note="" if self.both is self.operation.both else "computed in a form that does not overflow",
        )  # fmt: skip

    def _writer(self, form: Form, numbers: bool = False) -> Writer:
        env, shapes = self.reading.env if numbers else None, self.reading.shapes
        return Writer(form, shapes, env, self.labels, terms=_FEW if self._long else _MOST)

    def _written(self, form: Form) -> str:
        """The formula as it stands, without numbers."""
        writer, arrow, number = self._writer(form), self.operation.arrow, self.number
        arrow = r"\leftarrow" if form == "latex" and arrow == "←" else arrow
        if self.sign is not None:
            target = writer.write(expand(self.sign, self.index, self.reading.shapes))
        elif number.index:
            target = self.labels(Item(ref_of(self.setup, number), number.index), form)
        else:
            target = name_of(self.labels, self.setup, number, form)
        return f"{target} {arrow} {self._first_form(writer)}{writer.write(self.element)}"

    def _first_form(self, writer: Writer) -> str:
        """The general formula of a value that comes to something simpler, with an equals sign; "" for all others."""
        value = self.operation.value
        if not self.both:
            return ""
        short = isinstance(value, Named) and not value.args
        return writer.write(value if short else expand(value, self.index, writer.shapes)) + " = "

    def _read(self) -> set[tuple[str, int | None]]:
        """The arrays whose elements are in the formula, and the row of each where it is one."""
        lineage = self.past.lineage
        found: set[tuple[str, int | None]] = set()
        for node in self.element.walk():
            if isinstance(node, Item):
                found.add((lineage.whole(node.ref.name), lineage.rows(node.ref.name)[0] + node.index[0]))
            elif isinstance(node, Ref):
                found.add((lineage.whole(node.name), None))
        return found

    def _related(self) -> tuple[Part, ...]:
        """E, where a number says how it changes with an output."""
        wired = wired_of(self.setup, self.number)
        if wired is None or self.number.quantity != "do" or wired.consumers:
            return ()
        loss = self.past.lineage.latest("E", (), self.past.last)
        if not self.past.known(loss):
            return ()
        return (Part(loss, name_of(self.labels, self.setup, loss), self.past.value(loss)),)
