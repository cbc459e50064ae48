"""Every number that there is, asked for after every step of an iteration, and held against what it is."""

import math
from collections.abc import Iterator, Sequence

import numpy as np

from nnsim.engine.expr import Array, evaluate
from nnsim.engine.program import Assign
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.explanations.contributions import Term
from nnsim.session.explanations.explain import Explanation
from nnsim.session.explanations.numbers import SLOPE, START, Number
from nnsim.session.session import Session

Arrays = dict[str, Array]
_INSIDE = ("pc", "last", "X", "Y", "XV", "YV", "order", "tally")  # what the machine works with, and nobody is shown


def all_numbers(session: Session) -> Iterator[Number]:
    """All that has an address: each element of each array, in each of its versions, and φ′ of each unit."""
    setup = session.setup
    view, lineage = setup.memory.view(session.width), setup.lineage
    for name, slot in setup.memory.layout.slots.items():
        if slot.role == "constant" or name in _INSIDE or name.startswith(("rng.", "best.")) or name[-1] == "~":
            continue
        for index in np.ndindex(view[name].shape):
            if lineage.proper(name, index) == (name, index):
                if slot.role != "working":
                    yield Number(name, index)
                yield from lineage.versions(name, index)
    for layer in setup.compiled.wiring.weighted:
        if layer.activation.slope is not None:
            for index in np.ndindex((layer.size, session.width)):
                yield from (Number(f"{layer.name}.{SLOPE}", index, made.step)
                            for made in lineage.versions(layer.o.name, index))  # fmt: skip


class Walk:
    """One iteration of a session, walked step by step from its front, with everything copied after each step."""

    def __init__(self, session: Session) -> None:
        self.session, self.setup = session, session.setup
        self.machine = session.setup.machine
        while self.machine.next != self.machine.iteration.start:
            session.step("operation")
        self.moments: dict[int, Arrays] = {START: self._copied()}
        self.numbers: dict[int, list[Number]] = {}  # of a batch of each width
        self.explained = 0
        self.near = 1e-9 if session.training.dtype == "float64" else 1e-3
        self.near_stable = 1e-7 if session.training.dtype == "float64" else 2e-3

    def _copied(self) -> Arrays:
        return {name: np.array(array) for name, array in self.setup.memory.view(self.session.width).items()}

    def steps(self, everything: bool) -> Iterator[int]:
        """Walk to the end of the iteration, and check after each step: what it has made, or everything."""
        for at in self.machine.iteration:
            assert self.machine.next == at
            self.session.step("operation")
            self.moments[at] = self._copied()
            last = at == self.machine.iteration[-1]
            width = self.session.width
            if width not in self.numbers:
                self.numbers[width] = list(all_numbers(self.session))
            for number in self.numbers[width]:
                if everything or last or number.step == at:
                    self.check(number, at)
            yield at

    def check(self, number: Number, at: int) -> None:
        sums = self.session.adds_up(number)  # before there is an explanation that is kept
        one = self.session.explain_number(number)
        assert sums == bool(one.terms)
        self.explained += 1
        assert one.number == number
        assert one.name
        assert one.title
        terms = tuple(one.terms)  # each is made when it is asked for
        self._names_faults(one, terms)
        self._parts(one, terms)
        if number.step > at:
            assert (one.value, one.value_text, one.numbers_text) == (None, "not yet", ""), number
            assert not terms
            return
        assert number.step == START or not one.behind, (number, one.note)
        assert one.value is not None
        if number.quantity == SLOPE:
            self._sums(one, terms, one.value, self.near)
            return
        wanted = float(self.moments[number.step][number.array][number.index])
        if number.array in self.setup.machine.settings or not self.setup.lineage.writers(number.array):
            wanted = one.value
        assert same(one.value, wanted), (number, at, one.text)
        shown = self.machine.code.steps[number.step].shown if number.step != START else None
        if not isinstance(shown, Assign):
            assert one.text
            return
        assert one.numbers_text
        self._sums(one, terms, self._by_formula(number), self.near_stable if shown.stable else self.near)

    def _parts(self, one: Explanation, terms: Sequence[Term]) -> None:
        """What went in is what was there in front of the step; without hidden faults that is the number it leads to."""
        number = one.number
        assert number is not None
        if number.step == START or number.quantity == SLOPE:
            return
        hidden = any(fault.hidden for fault in self.session.training.faults)
        before = self._before(number.step)
        for part in (*one.parts, *(part for term in terms for part in term.parts)):
            made = part.number
            if made is None or made.quantity == SLOPE:
                continue
            assert same(part.value, float(before[made.array][made.index])), (number, part)
            if not hidden and made.array not in self.machine.settings and self.setup.lineage.writers(made.array):
                assert same(part.value, float(self.moments[made.step][made.array][made.index])), (number, part)

    def _before(self, step: int) -> Arrays:
        return self.moments[max((at for at in self.moments if at < step), default=START)]

    def _by_formula(self, number: Number) -> float:
        """What the formula that is shown gives, with whole arrays: the number itself, but for hidden faults."""
        step = self.machine.code.steps[number.step]
        shown = step.shown
        assert isinstance(shown, Assign)
        before = self._before(number.step)
        whole = number.array
        names = self.setup.lineage.names(number)
        with np.errstate(all="ignore"):
            array = evaluate(shown.stable or shown.value, before)
        target = names.get(shown.target.name)
        assert target is not None, (whole, shown.target.name)
        shape = before[shown.target.name].shape
        array = np.broadcast_to(array, shape) if shape else np.reshape(array, ())
        value = float(array[target])
        if step.operation is shown:
            made = float(self.moments[number.step][number.array][number.index])
            largest = float(np.max(np.abs(before[shown.target.name]), initial=abs(made)))
            assert close(value, made, largest, self.near), (number, value, made)
        return value

    def _sums(self, one: Explanation, terms: Sequence[Term], wanted: float, near: float) -> None:
        if not terms:
            return
        assert all(same(a, term.product) for a, term in zip(one.products, terms, strict=True))
        with np.errstate(all="ignore"):
            total = float(np.sum(one.products))
        largest = max(abs(term.product) for term in terms)
        assert close(total, wanted, largest, near), (one.number, one.text, total, wanted)

    def _names_faults(self, one: Explanation, terms: Sequence[Term]) -> None:
        """A visible fault is named with each number of a step that it has changed; a hidden one nowhere."""
        planted = self.session.training.faults
        assert one.number is not None
        step = one.number.step
        said = self.machine.code.steps[step].fault if step != START and one.number.quantity != SLOPE else ""
        if said:
            assert one.fault == said
        parts = [*one.parts, *one.related, *(part for term in terms[:3] for part in term.parts)]
        texts = [one.title, one.text, one.latex, one.numbers_text, one.numbers_latex, one.note, one.name]
        texts += [*(part.label for part in parts), *(term.label for term in terms[:3]), one.value_text]
        for fault in (FAULTS[one.fault.key] for one in planted if one.hidden):
            assert not any(fault.title in text for text in (*texts, one.fault))
            assert not any("fault" in text or "spare" in text for text in texts)


def same(one: float, other: float) -> bool:
    return one == other or (math.isnan(one) and math.isnan(other))


def close(one: float, other: float, scale: float, near: float) -> bool:
    if not (math.isfinite(one) and math.isfinite(other)):
        return same(one, other) or not math.isfinite(scale)
    return abs(one - other) <= near * max(scale, abs(other)) + 1e-300
