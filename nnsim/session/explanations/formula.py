"""The formula of a number: laid out once for the program, and read at each moment with the numbers of that.

What stands in it, how it is written and what it adds up depends on the program alone. An explanation is made anew when
one of the numbers that it is made of has another value, or is known no more; else it is the very one that was there, as
long as somebody looks at it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from struct import pack
from weakref import ref

import numpy as np

from nnsim.engine.expand import Index, expand, within
from nnsim.engine.expr import Env, Expr, Item, Max, Named, Ref, Total, evaluate
from nnsim.engine.program import Assign
from nnsim.engine.reach import made_of
from nnsim.engine.render import FORMS, Form, Writer, plain_number
from nnsim.engine.veil import any_hidden, is_hidden
from nnsim.network.initial import edge_masks
from nnsim.session.explanations.contributions import Contributions, Part, Reading, Summands
from nnsim.session.explanations.explanation import Explanation, covered_by_exercise, title_of
from nnsim.session.explanations.labels import Labels, name_of, ref_of
from nnsim.session.explanations.lookback import Past
from nnsim.session.explanations.numbers import SLOPE, START, Number
from nnsim.session.explanations.owners import of_samples, wired_of

KEPT = 40  # formulas of a setup that are kept: those of a weight and its states, of a neuron, and of a trail
_MOST, _FEW = 6, 4  # terms of a sum that are written; where there are more, the first ones and the last
_ADDED = (Total, Max)
Inputs = tuple[object, ...]


def formula_of(past: Past, number: Number, notation: str) -> Formula | None:
    """The formula of a number; None where the program has none for it, as for what comes from the data."""
    key = (number, notation, past.width)
    found: Formula | None = past.setup.recent("formulas", KEPT).of(key, lambda: _formula(past, number, notation))
    return found


def _formula(past: Past, number: Number, notation: str) -> Formula | None:
    if number.quantity == SLOPE:
        wired = wired_of(past.setup, number)
        assert wired is not None
        sign = wired.slope()
        assert isinstance(sign, Named)
        return Formula(past, number, Assign(Ref(number.array, sign.symbol), sign.body), notation, sign)
    step = past.setup.machine.code.steps[number.step].shown if number.step != START else None
    return Formula(past, number, step, notation) if isinstance(step, Assign) else None


class Formula:
    """A number as a step of the program computes it; `sign` is φ'(z), which is computed inside of other formulas."""

    def __init__(self, past: Past, number: Number, operation: Assign, notation: str, sign: Named | None = None) -> None:
        self.number, self.operation, self.sign = number, operation, sign
        setup, lineage = past.setup, past.lineage
        self.step = number.step + (sign is not None)
        self.sampled = of_samples(setup, number.array)
        told = past.width > 1 and not self.sampled and (not number.layer or number.quantity == "grad")
        self.labels = Labels(setup, notation, samples=told)
        self.reading = Reading(setup, past.width, self.step, self.labels)
        at = lineage.names(number).get(operation.target.name, number.index)
        row, column = (*at, 0, 0)[:2]
        self.index: Index = (row, column)
        self._whole = {lineage.whole(name) for name in operation.reads}
        self._forms = [form for form in (operation.value, operation.stable) if form is not None]
        self._places = self._spots()
        self._layouts: dict[bool, _Layout] = {}
        self._unmasked: Number | None = None  # a gradient before the mask that makes it 0
        if sign is None and lineage.masks(number.step, number):
            self._unmasked = lineage.read_by(number.step, number.array, number.index)
        self._last: tuple[_Layout | None, Inputs, Callable[[], Explanation | None]] = (None, (), lambda: None)

    def _spots(self) -> tuple[tuple[str, tuple[int | slice, ...]], ...]:
        """Where everything stands that the number may be made of: arrays, and what is read of each."""
        shapes = self.reading.shapes
        forms = self._forms if self.sign is None else [self.sign]
        found = dict.fromkeys(spot for form in forms for spot in made_of(form, self.index, shapes))
        return tuple(
            (name, tuple(slice(None) if at is None else at for at in region[: len(shapes[name])]))
            for name, region in found
        )

    def layout(self, both: bool) -> _Layout:
        """The formula as it is written, or, with both, the one that it comes to as well."""
        if both not in self._layouts:
            self._layouts[both] = _Layout(self, both)
        return self._layouts[both]

    # -- at a moment

    def explain(self, past: Past) -> Explanation:
        """All there is to say at this moment."""
        if not past.done(self.number):
            return self.layout(self.operation.both).plain
        env, (layout, before, found) = past.before(self._read_at(past)), self._last
        now, one = () if layout is None else self._inputs(past, env, layout), found()
        if one is not None and now == before:
            if isinstance(one.terms, Contributions):
                one.terms.read_from(env)
            return one
        present = self.layout(self.operation.both or self._overflows(past, env))
        one = self._masked(past, self._explained(past, env, present))
        self._last = present, now if present is layout else self._inputs(past, env, present), ref(one)
        return one

    def adds_up(self, past: Past) -> bool:
        """True where its explanation has terms at this moment: that is known without making it."""
        if not past.done(self.number):
            return False
        env = past.before(self._read_at(past))
        layout = self.layout(self.operation.both or self._overflows(past, env))
        return layout.summands.are_many and not self._lost(past, layout) and not self._unseen(past, env, layout)

    def _read_at(self, past: Past) -> int:
        """The moment at which it reads what it is made of; φ'(z) is read once its output is there."""
        return self.step if self.sign is None else past.after(self.number.step)

    def _lost(self, past: Past, layout: _Layout) -> bool:
        """True where numbers that went in are not known any more."""
        return not all(past.kept(whole, row, self._read_at(past)) for whole, row in layout.read)

    def _unseen(self, past: Past, env: Env, layout: _Layout) -> bool:
        """True where it is not known any more itself, or asked for."""
        if self.sign is not None:
            return any_hidden(layout.element, env)
        return not past.known(self.number) or is_hidden(past.value(self.number))

    def _inputs(self, past: Past, env: Env, layout: _Layout) -> Inputs:
        """All that an explanation is made of, but for what is always the same: to the last bit."""
        related = self._loss(past)
        rows = (past.kept(whole, row, self._read_at(past)) for whole, row in layout.read)
        whole = (past.kept(name, None, self._read_at(past)) for name in self._whole) if len(self._forms) > 1 else ()
        others = (_known(past, one) for one in (self._unmasked, related) if one is not None)
        spots = (env[name][at].tobytes() for name, at in self._places)
        own = () if self.sign is not None else (_known(past, self.number),)
        return (*own, *rows, *whole, related, *others, *spots)

    def _overflows(self, past: Past, env: Env) -> bool:
        """True where the formula overflows or stops at a bound, and so comes to something else than what runs."""
        if len(self._forms) < 2 or not all(past.kept(name, None, self._read_at(past)) for name in self._whole):
            return False
        with np.errstate(all="ignore"):
            arrays = [np.atleast_2d(evaluate(form, env)) for form in self._forms]
        one, other = (array[within(self.index, array.shape)] for array in arrays)
        near = float(np.sqrt(np.finfo(past.setup.design.training.dtype).eps))
        return not np.allclose(one, other, near, 0.0, equal_nan=True)

    def _explained(self, past: Past, env: Env, layout: _Layout) -> Explanation:
        number, plain = self.number, layout.plain
        lost = self._lost(past, layout)
        if lost if self.sign is not None else not past.known(number):
            note = "later steps have replaced it; step back to see it"
            return replace(plain, value_text="replaced since", note=note, behind=True)
        hides = any_hidden(layout.element, env) if self.sign is not None else is_hidden(past.value(number))
        if hides:
            return covered_by_exercise(plain)
        if lost:
            found = past.value(number)
            note = "the update has replaced the numbers that went in; step back to before it to see them"
            return replace(plain, value=found, value_text=repr(found), note=note, behind=True)
        summands = layout.summands
        terms = Contributions(env, self.reading, summands, self.sampled)
        found = float(terms.products.sum()) if self.sign is not None else past.value(number)
        element = layout.at(env)
        note = "terms that are 0 are left out" if _room(element) > _room(layout.element) else ""
        writer = replace(layout.writer("text", env), terms=_room(element)).fitted(element)
        numbers, numbers_latex = (f"= {one.write(element)}" for one in (writer, replace(writer, form="latex")))
        return replace(
            plain, value=found, value_text=repr(found), numbers_text=numbers, numbers_latex=numbers_latex,
            terms=terms if summands.are_many else (), parts=tuple(spot.part(env) for spot in summands.outside),
            related=self._related(past),
            note=note if layout.both is self.operation.both else "computed in a form that does not overflow",
        )  # fmt: skip

    def _loss(self, past: Past) -> Number | None:
        """E, where a number says how it changes with an output."""
        if not self._of_output:
            return None
        return past.lineage.latest("E", (), past.order)

    @cached_property
    def _of_output(self) -> bool:
        wired = wired_of(self.reading.setup, self.number)
        return wired is not None and self.number.quantity == "do" and not wired.consumers

    def _related(self, past: Past) -> tuple[Part, ...]:
        loss = self._loss(past)
        if loss is None or not past.known(loss):
            return ()
        return (Part(loss, name_of(self.labels, past.setup, loss), past.value(loss)),)

    def _masked(self, past: Past, found: Explanation) -> Explanation:
        """A gradient of 0 of an edge that is cut or frozen: that it was made so, and what it was before."""
        before, number = self._unmasked, self.number
        wired = wired_of(past.setup, number)
        if before is None or wired is None:
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


def _known(past: Past, number: Number) -> bytes | None:
    """The bytes of a number; None where it is known no more."""
    return pack("d", past.value(number)) if past.known(number) else None


def _room(element: Expr) -> int:
    """How many terms are written of each sum in a formula."""
    long = any(isinstance(node, _ADDED) and len(node.args) > _MOST for node in element.walk())
    return _FEW if long else _MOST


class _Layout:
    """A formula for one element: what is written in it, which numbers it reads, and what it adds up."""

    def __init__(self, formula: Formula, both: bool) -> None:
        operation, self._reading, self.both = formula.operation, formula.reading, both
        value: Expr = operation.stable if both and operation.stable else operation.value
        self._value, self._index = value, formula.index
        self.element = expand(value, formula.index, self._reading.shapes, self._reading.shortened)
        self._terms = _room(self.element)
        self.summands = Summands(self._reading, value, formula.index)
        self.read = tuple(self._read())
        number, setup = formula.number, self._reading.setup
        (text, latex), title = (self._written(formula, form) for form in FORMS), title_of(setup, number)
        fault = "" if formula.sign is not None else setup.machine.code.steps[number.step].fault
        self.plain = Explanation(
            number.quantity, title, latex, "", text, "", None, "not yet", number=number,
            name=name_of(formula.labels, setup, number), fault=fault,
        )  # fmt: skip

    def at(self, env: Env) -> Expr:
        """The element as its numbers are written: where terms are left out, those that are 0 are, before others."""
        if self._terms == _MOST:
            return self.element
        return expand(self._value, self._index, self._reading.shapes, self._reading.present(env))

    def writer(self, form: Form, env: Env | None = None) -> Writer:
        """What writes it: with the numbers of a moment, or with signs."""
        return Writer(form, self._reading.shapes, env, self._reading.labels, terms=self._terms)

    def _written(self, formula: Formula, form: Form) -> str:
        """The formula as it stands, without numbers."""
        setup, labels, shapes = self._reading.setup, formula.labels, self._reading.shapes
        writer, arrow, number = self.writer(form), formula.operation.arrow, formula.number
        arrow = r"\leftarrow" if form == "latex" and arrow == "←" else arrow
        if formula.sign is not None:
            target = writer.write(expand(formula.sign, formula.index, shapes))
        elif number.index:
            target = labels(Item(ref_of(setup, number), number.index), form)
        else:
            target = name_of(labels, setup, number, form)
        first, value = "", formula.operation.value
        if self.both:  # the general formula of a value that comes to something simpler
            short = isinstance(value, Named) and not value.args
            first = writer.write(value if short else expand(value, formula.index, shapes)) + " = "
        return f"{target} {arrow} {first}{writer.write(self.element)}"

    def _read(self) -> set[tuple[str, int | None]]:
        """The arrays whose elements are in the formula, and the row of each where it is one.

        Of rows that the same steps write one is enough: it is known where the others are.
        """
        lineage = self._reading.lineage
        found: set[tuple[str, int | None]] = set()
        for node in self.element.walk():
            if isinstance(node, Item):
                found.add((lineage.whole(node.ref.name), lineage.rows(node.ref.name)[0] + node.index[0]))
            elif isinstance(node, Ref):
                found.add((lineage.whole(node.name), None))
        return set({(whole, tuple(lineage.writers(whole, row))): (whole, row) for whole, row in found}.values())
