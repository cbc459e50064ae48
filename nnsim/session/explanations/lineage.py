"""Which step of an iteration left which number, and which steps read it: read off the program, for every element."""

from collections import defaultdict
from collections.abc import Iterator

from nnsim.engine.expand import expand
from nnsim.engine.expr import Augment, Const, Item
from nnsim.engine.machine import Machine
from nnsim.engine.operations import TakeBatch
from nnsim.engine.program import Assign, Operation, Slot, Step
from nnsim.kit.recent import Recent
from nnsim.session.explanations.numbers import SLOPE, START, Number
from nnsim.session.explanations.order import Order

_BEHIND = 1 << 60
_KEPT = 4000  # numbers: more than are looked at together


Writers = dict[str, list[tuple[int, int, int]]]


class Lineage:
    """The program as single assignments: every step makes new numbers, and reads those that were made before it.

    Numbers are those of the program as it is shown. What a hidden fault writes elsewhere makes no version of a number
    there; `writers` alone tells of it, for who looks for what an array was.
    """

    def __init__(self, machine: Machine) -> None:
        self.steps: tuple[Step, ...] = machine.code.steps
        self.iteration = machine.iteration
        self._memory = machine.memory
        self._slots = {slot.name: slot for slot in machine.program.slots}
        self._shapes = {slot.name: slot.shape for slot in self._slots.values()}
        self._parts: dict[str, list[Slot]] = defaultdict(list)
        for slot in self._slots.values():
            if slot.part_of:
                self._parts[slot.part_of].append(slot)
        self._makers: Recent[tuple[int, ...]] = Recent(_KEPT)
        self._read: Recent[Number | None] = Recent(_KEPT)
        self._readers: Recent[tuple[int, ...]] = Recent(_KEPT)
        self._writes = self._written(tuple(step.operation for step in self.steps))
        hides = any(step.shown is not step.operation for step in self.steps)
        self._shown = self._written(tuple(step.shown for step in self.steps)) if hides else self._writes

    def _written(self, operations: tuple[Operation, ...]) -> Writers:
        """Of each array the steps that write to it, each with the rows that it writes."""
        found: Writers = defaultdict(list)
        for index, operation in enumerate(operations):
            for name in operation.writes:
                ones = isinstance(operation, TakeBatch) and name in operation.augmented
                found[self.whole(name)].append((index, *((0, 1) if ones else self.rows(name))))
        return found

    # -- arrays and their parts

    def whole(self, name: str) -> str:
        """The array that an array is a part of; most are a part of themselves alone."""
        slot = self._slots.get(name)
        return name if slot is None else slot.part_of or name

    def rows(self, name: str) -> tuple[int, int]:
        """The rows of the whole that an array is."""
        slot = self._slots[name]
        return (slot.first_row, slot.first_row + slot.shape[0]) if slot.part_of else (0, _BEHIND)

    def row(self, number: Number) -> tuple[str, int]:
        """The whole array in which a number lies, and its row there; 0 for a single number."""
        row = number.index[0] if number.index else 0
        return self.whole(number.array), row + self.rows(number.array)[0]

    def names(self, number: Number) -> dict[str, tuple[int, ...]]:
        """All names under which a number may be read: the whole, and its parts; with its index in each."""
        if not number.index or number.array not in self._slots:
            return {number.array: number.index}
        whole, row = self.row(number)
        found = {whole: (row, *number.index[1:])}
        for slot in self._parts[whole]:
            if 0 <= row - slot.first_row < slot.shape[0]:
                found[slot.name] = (row - slot.first_row, *number.index[1:])
        return found

    def proper(self, name: str, index: tuple[int, ...]) -> tuple[str, tuple[int, ...]]:
        """The name that a person knows: of In = [1; o] the outputs, of W̃ the whole matrix W."""
        if not index:
            return name, index
        whole, row = self.whole(name), index[0] + self.rows(name)[0]
        for slot in self._parts[whole] if self._slots[whole].sampled else ():
            if 0 <= row - slot.first_row < slot.shape[0]:
                return slot.name, (row - slot.first_row, *index[1:])
        return whole, (row, *index[1:])

    # -- who wrote it, who reads it

    def writers(self, name: str, row: int | None = None) -> list[int]:
        """The steps that write a row of a whole array, or, without one, any part of it."""
        return [step for step, first, stop in self._writes[name] if row is None or first <= row < stop]

    def passes(self, step: int, number: Number) -> bool:
        """True where a step leaves a number as it was: the mask, and the holding, of edges that may learn."""
        return self._free(step, number) is True

    def masks(self, step: int, number: Number) -> bool:
        """True where a step makes a gradient 0, as the edge is cut or frozen."""
        return number.quantity == "grad" and self._free(step, number) is False

    def _free(self, step: int, number: Number) -> bool | None:
        """Whether the edge of a number may learn, of a step that asks for that; None of all others."""
        whole, row = self.row(number)
        free = f"{whole.rpartition('.')[0]}.free"
        if len(number.index) != 2 or free not in self._slots or free not in self.steps[step].shown.reads:
            return None
        return bool(self._memory[free][row, number.index[1]])

    def makers(self, number: Number) -> tuple[int, ...]:
        """The steps that are shown to make the versions of a number, whichever version is given."""
        return self._makers.of((number.array, number.index), lambda: self._made_by(number))

    def _made_by(self, number: Number) -> tuple[int, ...]:
        whole, row = self.row(number)
        written = (step for step, first, stop in self._shown[whole] if first <= row < stop)
        return tuple(step for step in written if not self.passes(step, number))

    def read_by(self, step: int, name: str, index: tuple[int, ...] = ()) -> Number | None:
        """The number that a step reads there; None for the 1 that stands above the inputs.

        What was only copied together with others is given as it was before.
        """
        return self._read.of((step, name, index), lambda: self._read_by(step, name, index))

    def _read_by(self, step: int, name: str, index: tuple[int, ...]) -> Number | None:
        array, place = self.proper(name, index)
        whole = self.whole(array)
        writer = max((w for w in self.makers(Number(array, place)) if w < step), default=START)
        operation = self.steps[writer].shown if writer >= 0 else None
        if isinstance(operation, Assign) and isinstance(operation.value, Augment):
            element = expand(operation.value, (place[0], place[1]), self._shapes)
            if isinstance(element, Item):
                return self.read_by(writer, element.ref.name, element.index)
            assert isinstance(element, Const)
            return None
        if self._slots[array].sampled and array == whole and self._parts[whole]:
            return None
        return Number(array, place, writer)

    def versions(self, name: str, index: tuple[int, ...] = ()) -> list[Number]:
        """All that an iteration makes of an element, in order; START is not among them, nor what no array holds."""
        if name not in self._slots:
            return []
        array, place = self.proper(name, index)
        makers = self.makers(Number(array, place))
        return [Number(array, place, step) for step in makers if step in self.iteration]

    def set_before(self, name: str, index: tuple[int, ...]) -> list[Number]:
        """All that the steps in front of the iterations make of an element, in order, such as what is stored."""
        array, place = self.proper(name, index)
        makers = self.makers(Number(array, place))
        return [Number(array, place, step) for step in makers if step < self.iteration.start]

    def latest(self, name: str, index: tuple[int, ...], order: Order) -> Number:
        """The version that is there at a moment; what is still to be computed is given as it will be at its end.

        Carried arrays, such as weights, are there before they are written: then it is START.
        """
        if name not in self._slots:  # φ'(z), as old as o
            return Number(name, index, self.latest(f"{name.rpartition('.')[0]}.o", index, order).step)
        array, place = self.proper(name, index)
        makers = self.makers(Number(array, place))
        newest = order.newest(makers)
        if newest != START or self._slots[self.whole(array)].role != "working":
            return Number(array, place, newest)
        inside = [step for step in makers if step in self.iteration]
        return Number(array, place, max(inside, default=START))

    def next_writer(self, number: Number) -> int:
        """The step that replaces a number; a step behind the last where none does."""
        return min((step for step in self.makers(number) if step > number.step), default=_BEHIND)

    def readers(self, number: Number) -> tuple[int, ...]:
        """The steps that read this version of a number, in order; a step that reads and replaces it is one of them."""
        return self._readers.of(number, lambda: tuple(self._read_in(number)))

    def _read_in(self, number: Number) -> Iterator[int]:
        names, until = self.names(number).keys(), self.next_writer(number)
        for index in range(number.step + 1, min(until + 1, len(self.steps))):
            if names & set(self.steps[index].shown.reads) and not self.passes(index, number):
                yield index

    def later_readers(self, number: Number) -> Iterator[int]:
        """The steps of the next iteration that read it as this one leaves it, if it does."""
        role = self._slots[self.whole(number.array)].role
        if role != "working" and self.next_writer(number) >= self.iteration.stop:
            first = min((step for step in self.makers(number) if step in self.iteration), default=_BEHIND)
            names = self.names(number).keys()
            for index in self.iteration:
                if index <= min(first, number.step) and names & set(self.steps[index].shown.reads):
                    yield index

    def slope(self, layer: str, index: tuple[int, ...], step: int) -> Number:
        """φ'(z) as a step uses it: as old as the output that it is computed with."""
        array, place = self.proper(f"{layer}.o", index)
        writer = max((w for w in self.makers(Number(array, place)) if w < step), default=START)
        return Number(f"{layer}.{SLOPE}", place, writer)
