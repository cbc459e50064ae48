"""The way that training took through the space of its weights: moments of the timeline, as vectors.

They are those that the timeline remembers, and, where those are few, others in between: a short training is gone
through once more on a machine of its own.
"""

import time
from collections.abc import Iterator

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.memory import Memory
from nnsim.engine.replay import replay
from nnsim.engine.timeline import Event
from nnsim.network.initial import edge_masks
from nnsim.session.checks.effort import spread
from nnsim.session.repetition import Repetition
from nnsim.session.setup import Setup

FINE = 80  # moments that make a path look like one
SECONDS = 1.5  # of going through the training again, at most
SLICE = 0.01
BYTES = 64 * 2**20  # of a memory that is copied for it, at most
NUMBERS = 4_000_000  # of all moments together
MOST = 400  # moments


class Path:
    """The weights that learn at the moments of the present course; `follow` takes up those that have come.

    Of very many moments, and of very large networks, some are left out, evenly.
    """

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self._places: list[tuple[int, np.dtype, tuple[int, ...], Array]] = []
        begin = setup.memory.layout.spans["counter"][0]
        network = setup.design.network
        for layer in setup.compiled.wiring.weighted:
            if layer.frozen:
                continue
            place = setup.memory.layout.places[layer.w.name]
            cut, frozen = edge_masks(network, network.by_id[layer.id])
            shape, dtype = place.slot.shape, np.dtype(place.slot.dtype)
            self._places.append((place.offset - begin, dtype, shape, ~(cut | frozen)))
        self.size = sum(int(np.count_nonzero(free)) for *_, free in self._places)
        self._known: dict[int, tuple[bytes, Array]] = {}
        self._between: dict[int, Array] = {}
        self._course: tuple[Event, ...] = ()  # what was changed from outside on the way that was gone through again

    def follow(self) -> bool:
        """Take up the moments that the timeline remembers now; True when they are others than before."""
        timeline, snapshots = self.setup.timeline, self.setup.timeline.snapshots
        if tuple(timeline.events[: len(self._course)]) != self._course:
            self._between = {}
        self._between = {at: one for at, one in self._between.items() if timeline.first < at < timeline.end}
        most = min(MOST, max(NUMBERS // max(self.size, 1), 2))
        moments = list(snapshots)
        if len(moments) > most:
            moments = [moments[at] for at in spread(len(moments), most)]
        known = {}
        for updates in moments:
            snapshot = snapshots[updates]
            before = self._known.get(updates)
            known[updates] = before if before and before[0] is snapshot else (snapshot, self._vector(snapshot))
        changed = len(known) != len(self._known) or any(self._known.get(at) is not one for at, one in known.items())
        self._known = known
        return changed

    def fill(self) -> Iterator[None]:
        """Go through the course again for moments between those that are remembered, if these are few; in pieces.

        The early ones lie closer together: that is when most changes. Not while the training runs.
        """
        timeline = self.setup.timeline
        first, end = timeline.first, timeline.end
        if len(self._known) >= FINE or end - first < 2 or self.setup.memory.layout.size > BYTES or not self.size:
            return
        limit = time.perf_counter() + SECONDS
        goals = np.unique(np.round(first + (end - first) * (np.arange(1, FINE) / FINE) ** 2)).astype(int).tolist()
        there = self._known.keys() | self._between.keys()
        wanted = [at for at in goals if first < at < end and at not in there]
        again = Repetition(self.setup)
        self._course = tuple(again.timeline.events)
        machine, budget = again.machine, max(NUMBERS // self.size, 2)
        again.timeline.visit(machine, first)
        for goal in wanted[:: max(1, len(wanted) // budget)]:
            begun = time.perf_counter()
            for _ in replay(again.timeline, machine, goal, lambda: time.perf_counter() >= begun + SLICE):  # noqa: B023
                yield
                begun = time.perf_counter()
            if machine.updates < goal or time.perf_counter() > limit:
                return
            self._between[goal] = self.of(again.memory)
            yield

    def _vector(self, snapshot: bytes) -> Array:
        found = []
        for offset, dtype, shape, free in self._places:
            matrix = np.frombuffer(snapshot, dtype, int(np.prod(shape)), offset).reshape(shape)
            found.append(matrix[free].astype(np.float64))
        return np.concatenate(found) if found else np.zeros(0)

    def of(self, memory: Memory) -> Array:
        """The same vector of another memory of the program, such as the one that is shown."""
        return self._vector(memory.span("counter", "carried").tobytes())

    @property
    def updates(self) -> list[int]:
        """How many updates had been made at each moment."""
        return sorted(self._known.keys() | self._between.keys())

    @property
    def points(self) -> Array:
        """The vectors, (moments, size)."""
        known = {at: point for at, (_, point) in self._known.items()}
        every = {**self._between, **known}
        return np.array([every[at] for at in self.updates]).reshape(-1, self.size)


def projected(points: Array, center: Array, vectors: Array) -> tuple[Array, Array]:
    """Where points (n, size) lie on the plane through `center` along two vectors (size, 2), and how far off it.

    Coordinates (n, 2) by least squares; what is off the plane as a share of the distance from the center, 0 at it.
    """
    away = points - center
    found, *_ = np.linalg.lstsq(vectors, away.T, rcond=None)
    rest = np.linalg.norm(away - (vectors @ found).T, axis=1)
    length = np.linalg.norm(away, axis=1)
    return found.T, np.divide(rest, length, out=np.zeros_like(rest), where=length > 0)
