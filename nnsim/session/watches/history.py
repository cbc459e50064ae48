"""What a watch has been at each moment that was seen, bounded in memory; old stretches keep their extremes.

A moment is a number that grows with the run: how many updates have been made, and between two of them the part of the
iteration that has been done. Beside it stands how many epochs that is.
"""

from dataclasses import dataclass
from math import isnan
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.machine import Machine
from nnsim.engine.spans import united
from nnsim.engine.veil import HIDDEN, is_hidden

Array = NDArray[np.float64]
MOST = 10_000
_RESTING = 2_000
_RECENT = 512
_GROUP = 4


@dataclass(frozen=True)
class Moment:
    """Where a run stands: in updates, and in epochs, which are whole exactly where an epoch's batches are all done."""

    place: float = 0.0
    epoch: float = 0.0


def moment_of(machine: Machine) -> Moment:
    """The moment at which a machine stands, not in the middle of a run."""
    iteration, count = machine.iteration, len(machine.code.steps)
    last, following = machine.last, machine.next
    behind = count - iteration.stop
    inside = last is not None and iteration.start <= last < iteration.stop - 1
    if last is None:
        rank = _passed(machine, behind)
    elif last == iteration.stop - 1:
        rank = 0
    elif inside:
        rank = behind + iteration.start + last - iteration.start + 1
    else:
        rank = last - iteration.stop + 1 if last >= iteration.stop else behind + last + 1
    part = rank / (count + 1)
    place = (machine.started if inside else machine.updates) + part
    arrays = machine.memory.view(1)
    epoch = float(arrays["epoch"])
    if following is None or machine.code.addresses[following] > machine.code.last_until >= 0:
        return Moment(place, epoch)
    if following >= iteration.stop:
        return Moment(place, epoch + 1)
    if following < iteration.start:
        return Moment(place, epoch)
    done = float(arrays[machine.program.batching.variable]) + (part if inside else 0.0)
    return Moment(place, epoch + done / machine.program.batching.count)


def _passed(machine: Machine, behind: int) -> int:
    """How many steps lie between the last iteration and where a machine stands that was put there by an edit."""
    following, iteration = machine.next, machine.iteration
    if following is not None and following >= iteration.stop:
        return following - iteration.stop
    ended = behind if machine.updates else 0
    begun = 0 if following is None else min(following, iteration.start)
    first = int(machine.memory.view(1)[machine.program.batching.variable]) == 0
    return ended + begun if first or following is None or following < iteration.start else 0


def rest_of(machine: Machine) -> float:
    """Which part of an update has passed when the arrays still show one iteration, right before the next begins."""
    count = len(machine.code.steps)
    return (count - machine.iteration.stop + machine.iteration.start) / (count + 1)


class History:
    """The values of one watch, in the order of their moments; unknown values have a moment, too.

    Stretches that nobody has looked at are gaps: where values are farther apart than a given `reach`, in updates.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._rows = np.empty((256, 3))
        self._known = np.empty(256, bool)
        self._spans: list[tuple[float, float]] = []
        self.count = 0
        self.covered: tuple[float, float] | None = None  # after this moment and up to that one it is not to be seen

    @property
    def nbytes(self) -> int:
        """How much memory it takes."""
        return self._rows.nbytes + self._known.nbytes

    def put(self, moment: Moment, value: float | None, reach: float = np.inf) -> None:
        """What it is at a moment; another value there is replaced, but not by that it is not computed yet.

        So a figure that was computed stays in the course when a weight is edited, with which nothing is computed.
        """
        place = moment.place
        low, high = self._spans[0] if len(self._spans) == 1 else (np.inf, -np.inf)
        if place - reach <= high < place:  # it goes on, as it does mostly
            self._spans = [(low, place)]
        elif not low <= place <= high:
            self._spans = united(self._spans, place, place, reach)
        row = (place, moment.epoch, np.nan if value is None else value)
        at = self._at(place)
        if self._is_at(at, place):
            if value is not None or not self._known[at]:
                self._rows[at], self._known[at] = row, value is not None
            return
        if self.count == len(self._rows):
            self._make_room(1)
        if at < self.count:
            self._rows[at + 1 : self.count + 1] = self._rows[at : self.count].copy()
            self._known[at + 1 : self.count + 1] = self._known[at : self.count].copy()
        self._rows[at], self._known[at] = row, value is not None
        self.count += 1
        self._thin()

    def contradicts(self, place: float, value: float | None) -> bool:
        """True where something else than this was seen at a moment; what is not to be seen is what it was.

        What is not computed there now may have been so.
        """
        at = self._at(place)
        if value is None or not self._is_at(at, place):
            return False
        before = self._rows.item(at, 2) if self._known[at] else None
        if before == value or any(one is not None and is_hidden(one) for one in (before, value)):
            return False
        return before is None or not (isnan(before) and isnan(value))

    def extend(self, rows: Array, reach: float = np.inf) -> None:
        """Add rows of (moment, epoch, value) of a run at full speed, in the place of what is there of that stretch."""
        if not len(rows):
            return
        self._spans = united(self._spans, float(rows[0, 0]), float(rows[-1, 0]), reach)
        first, last = self._at(float(rows[0, 0])), self._at(float(rows[-1, 0]), "right")
        ahead, known = self._rows[last : self.count].copy(), self._known[last : self.count].copy()
        self.count = first
        self._make_room(len(rows) + len(ahead))
        end = first + len(rows)
        self._rows[first:end], self._known[first:end] = rows, True
        self._rows[end : end + len(ahead)], self._known[end : end + len(ahead)] = ahead, known
        self.count = end + len(ahead)
        self._thin()

    def fill(self, rows: Array, reach: float = np.inf) -> None:
        """Add rows of (moment, epoch, value) between those that are there, which stay; NaN is unknown."""
        rows = rows[~np.isin(rows[:, 0], self._rows[: self.count, 0])]
        if not len(rows):
            return
        self._spans = united(self._spans, float(rows[0, 0]), float(rows[-1, 0]), reach)
        both = np.vstack([self._rows[: self.count], rows])
        known = np.concatenate([self._known[: self.count], ~np.isnan(rows[:, 2])])
        order = np.argsort(both[:, 0], kind="stable")
        self._rows, self._known, self.count = both[order], known[order], len(both)
        self._thin()

    def gaps(self) -> list[tuple[float, float]]:
        """Between which moments nobody has looked."""
        return [(one[1], other[0]) for one, other in zip(self._spans, self._spans[1:], strict=False)]

    def covers(self, first: float, last: float) -> bool:
        """True when all between two moments has been looked at."""
        return any(low <= first and last <= high for low, high in self._spans)

    def copy(self) -> "History":
        """Another one with the same values."""
        other = History(self._most)
        other._spans = list(self._spans)
        other._rows, other._known = self._rows[: self.count].copy(), self._known[: self.count].copy()
        other.count = self.count
        return other

    def rest(self) -> None:
        """It is not added to for a while: it needs less memory."""
        while self.count > _RESTING:
            before = self.count
            self._shrink(_RESTING // 4)
            if self.count == before:
                break
        self._rows, self._known = self._rows[: self.count].copy(), self._known[: self.count].copy()

    def cut_after(self, place: float) -> None:
        """Forget what lies ahead of a moment."""
        self.count = self._at(place, "right")
        self._spans = [(low, min(high, place)) for low, high in self._spans if low <= place]

    def clear(self) -> None:
        """Forget everything."""
        self.count, self._spans = 0, []

    def has(self, place: float) -> bool:
        """True when the value at a moment, or that it was unknown, has been seen."""
        return self._is_at(self._at(place), place)

    def value(self, place: float) -> float | None:
        """The value at a moment; None where it is unknown or was not seen."""
        at = self._at(place)
        return self._rows.item(at, 2) if self._is_at(at, place) and self._known[at] else None

    def of_epoch(self, epoch: float) -> float | None:
        """The last known value when so many epochs had been made; None where it is unknown or was not seen."""
        rows = self._rows[: self.count]
        at = np.flatnonzero((rows[:, 1] == epoch) & self._known[: self.count])
        if not at.size:
            return None
        return HIDDEN if self._covers(rows[at[-1], 0]) else float(rows[at[-1], 2])

    def by_step(self, gaps: bool = True) -> tuple[Array, Array]:
        """All known values over their moments; NaN in the gaps, where these are wanted."""
        rows = self._seen()
        rows = self._gapped(rows) if gaps else rows
        return rows[:, 0].copy(), rows[:, 2].copy()

    def epochs(self) -> dict[float, float]:
        """How many epochs had been made at each moment."""
        return dict(self._rows[: self.count, :2].tolist())

    def by_epoch(self) -> tuple[Array, Array, Array]:
        """The last known value of each whole epoch: epochs, values, and the moments of these; NaN in the gaps.

        Where it is unknown at the end, as of a sample that the last batch does not have, it is that of a batch before.
        """
        rows = self._seen()
        ends = self._rows[: self.count, 1]
        rows = rows[np.isin(np.ceil(rows[:, 1]), ends)]
        numbers = np.ceil(rows[:, 1])
        last = np.append(numbers[1:] != numbers[:-1], True)[: len(rows)]
        rows = self._gapped(rows[last])
        return rows[:, 1].copy(), rows[:, 2].copy(), rows[:, 0].copy()

    @property
    def has_leaps(self) -> bool:
        """True where some updates were made of which it has no value, as at full speed but for the last of an epoch."""
        return bool((np.diff(self._seen()[:, 0]) >= 2).any())

    def _seen(self) -> Array:
        """The rows of all known values that may be seen."""
        rows = self._rows[: self.count]
        seen: Array = rows[self._known[: self.count] & ~self._covers(rows[:, 0])]
        return seen

    def _covers(self, places: Any) -> Any:
        begin, end = self.covered or (np.inf, -np.inf)
        return (places > begin) & (places <= end)

    def _gapped(self, rows: Array) -> Array:
        """The rows with one more in each gap between two of them, which has no value."""
        at = [int(np.searchsorted(rows[:, 0], low, side="right")) for low, _ in self.gaps()]
        at = [place for place in dict.fromkeys(at) if 0 < place < len(rows)]
        if not at:
            return rows
        empty = rows[[place - 1 for place in at]].copy()
        empty[:, 2] = np.nan
        return np.insert(rows, at, empty, axis=0)

    def _at(self, place: float, side: Literal["left", "right"] = "left") -> int:
        """Where a moment stands, or would stand: most often behind the last one, which is found without a search."""
        if not self.count or self._rows.item(self.count - 1, 0) < place:
            return self.count
        return int(self._rows[: self.count, 0].searchsorted(place, side=side))

    def _is_at(self, at: int, place: float) -> bool:
        return at < self.count and self._rows.item(at, 0) == place

    def _make_room(self, more: int) -> None:
        need = self.count + more
        if need > len(self._rows):
            rows, known = np.empty((max(need, 2 * len(self._rows)), 3)), np.empty(max(need, 2 * len(self._rows)), bool)
            rows[: self.count], known[: self.count] = self._rows[: self.count], self._known[: self.count]
            self._rows, self._known = rows, known

    def _thin(self) -> None:
        """When there are too many, the extremes of each old stretch are kept, the newest ones all."""
        if self.count > 2 * self._most:
            self._shrink(min(_RECENT, self._most))

    def _shrink(self, recent: int) -> None:
        old = max(0, self.count - recent)
        known = np.flatnonzero(self._known[:old])
        groups = len(known) // _GROUP
        block = known[: groups * _GROUP].reshape(groups, _GROUP)
        values = self._rows[block, 2]
        low = np.where(np.isnan(values), np.inf, values).argmin(1)
        high = np.where(np.isnan(values), -np.inf, values).argmax(1)
        kept = np.concatenate([block[np.arange(groups), low], block[np.arange(groups), high], known[groups * _GROUP :]])
        keep = np.concatenate([np.unique(kept), np.arange(old, self.count)])
        self._rows[: len(keep)], self._known[: len(keep)] = self._rows[keep], self._known[keep]
        self.count = len(keep)
