"""What the arrays were before and after a step of this iteration, as far as it can still be known."""

from collections.abc import Iterator, Mapping

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.journal import Undo
from nnsim.session.explanations.numbers import SLOPE, START, Number
from nnsim.session.explanations.order import NOW, Order
from nnsim.session.setup import Setup
from nnsim.session.walking import Walker


class Past:
    """This iteration up to the present, through what the journal holds; for one moment, to be made anew for the next.

    What a step has replaced without its being remembered, as at full speed, is not known any more.
    """

    def __init__(self, setup: Setup) -> None:
        machine = setup.machine
        self.setup, self.lineage = setup, setup.lineage
        self.width = Walker(setup).width_shown
        self.order = Order(setup)
        self.last = self.order.last
        self._now = setup.memory.view(self.width)
        self._inside = not machine.between_iterations
        self._entries: dict[int, Undo] = {}
        oldest = NOW
        for entry in reversed(machine.journal):
            rank = self.order.rank(entry.step)
            if rank >= oldest or not self.order.has(entry.step):
                break
            self._entries[entry.step] = entry
            oldest = rank
        self._found: dict[tuple[str, int], Array] = {}
        self._knows: dict[Number, bool] = {}
        self._values: dict[Number, float] = {}

    def done(self, number: Number) -> bool:
        """True when it has been computed in this iteration and not begun anew since, or was there when that began."""
        if number.step <= self.last or not self.order.has(number.step):
            return number.step <= self.last
        name = f"{number.layer}.o" if number.quantity == SLOPE else number.array
        return self.setup.memory.layout.slots[name].role != "working" or self.setup.computed(name)

    def remembers(self, step: int) -> bool:
        """True where what a step has replaced is in the journal."""
        return step in self._entries

    def known(self, number: Number) -> bool:
        """True when it is still there, or remembered."""
        found = self._knows.get(number)
        if found is None:
            found = self._knows[number] = self._is_known(number)
        return found

    def _is_known(self, number: Number) -> bool:
        since = self._since(number)
        if not self.done(number) or self.kept(*self.lineage.row(number), since):
            return self.done(number)
        changing = (w for w in self.lineage.writers(*self.lineage.row(number)) if not self.lineage.passes(w, number))
        return len(number.index) == 2 and all(self._undone(w, since) for w in changing)

    def value(self, number: Number) -> float:
        """A known number."""
        found = self._values.get(number)
        if found is None:
            whole, row = self.lineage.row(number)
            array = self.before(self._since(number))[whole]
            found = self._values[number] = float(array[(row, *number.index[1:])] if number.index else array)
        return found

    def before(self, step: int) -> "Before":
        """All arrays, by name, as a step reads them."""
        return Before(self, step)

    def _since(self, number: Number) -> int:
        """The moment at which the number was there; what no step writes is taken as it was read last."""
        if number.step != START:
            return self.after(number.step)
        if number.index or self.lineage.writers(number.array):
            return self.order.began
        return max((step for step in self.lineage.readers(number) if step <= self.last), default=NOW)

    def after(self, step: int) -> int:
        """The moment after a step, given as all moments are by the step in front of which it is."""
        return self.order.after(step)

    def _undone(self, writer: int, moment: int) -> bool:
        """False where a step has changed something since, and that is not remembered."""
        if not self.order.since(writer, moment):
            return True
        return writer in self._entries and (moment in self._entries or not self.order.is_repeated(writer))

    def kept(self, whole: str, row: int | None, step: int) -> bool:
        """True when what a step reads there, in a row or anywhere, is known."""
        writers = self.lineage.writers(whole, row)
        if self.setup.memory.layout.slots[whole].role == "counter" and not writers:
            return not self.order.has(step) or step in self._entries or self._inside
        return all(self._undone(writer, step) for writer in writers)

    def array(self, whole: str, step: int) -> Array:
        """A whole array as a step reads it; what is not known is newer, what an exercise asks for is covered."""
        key = (whole, step)
        if key not in self._found:
            array, veil = self._look_up(whole, step), self.setup.veil
            self._found[key] = array if veil is None else veil.cover(whole, array, min(step - 1, self.last))
        return self._found[key]

    def _look_up(self, whole: str, step: int) -> Array:
        machine, layout = self.setup.machine, self.setup.memory.layout
        entry = self._entries.get(step)
        if entry is not None and layout.slots[whole].role == "counter":
            return _counter(entry.counters, layout.places[whole].offset - layout.spans["counter"][0], self._now[whole])
        if entry is not None and whole in machine.settings:
            return entry.replaced[len(machine.code.steps[step].operation.writes) + machine.settings.index(whole)][1]
        array = self._now[whole]
        for writer in sorted(set(self.lineage.writers(whole)), key=self.order.rank, reverse=True):
            if writer in self._entries and self.order.since(writer, step):
                for name, old in self._replaced(writer, whole):
                    array = old if name == whole else _put_back(array, old, layout.slots[name].first_row)
        return array

    def _replaced(self, writer: int, whole: str) -> Iterator[tuple[str, Array]]:
        """What a step replaced of an array: the whole, or parts of it."""
        names = self.lineage.steps[writer].operation.writes
        for name, (_, old) in zip(names, self._entries[writer].replaced, strict=False):
            if self.lineage.whole(name) == whole:
                yield name, old


class Before(Mapping[str, Array]):
    """The arrays as a step reads them, looked up when they are asked for."""

    def __init__(self, past: Past, step: int) -> None:
        self._past, self._step = past, step
        self._found: dict[str, Array] = {}

    def __getitem__(self, name: str) -> Array:
        found = self._found.get(name)
        if found is None:
            found = self._found[name] = self._look_up(name)
        return found

    def _look_up(self, name: str) -> Array:
        lineage = self._past.lineage
        whole = lineage.whole(name)
        array = self._past.array(whole, self._step)
        return array if whole == name else array[slice(*lineage.rows(name))]

    def __iter__(self) -> Iterator[str]:
        return iter(self._past.setup.memory.layout.slots)

    def __len__(self) -> int:
        return len(self._past.setup.memory.layout.slots)


def _put_back(whole: Array, old: Array, first_row: int) -> Array:
    found = np.array(whole)
    found[first_row : first_row + len(old)] = old
    return found


def _counter(counters: bytes, offset: int, like: Array) -> Array:
    """A counter as it was when these bytes were taken."""
    return np.frombuffer(counters, like.dtype, 1, offset).reshape(())
