"""How the numbers of a layer are spread, over the training: histograms at a bounded number of moments."""

from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array
from nnsim.network.design import Network
from nnsim.network.initial import edge_masks
from nnsim.session.checks.effort import spread
from nnsim.session.core import Core

BINS, FEWEST = 48, 10
MOST = 60  # moments that are kept; with more, those go that lie nearest together
NUMBERS = 1_000_000  # of all earlier moments together, so that a large network does not keep the view waiting
QUANTITIES = ("W", "o", "delta", "grad")


@dataclass(frozen=True, eq=False)
class Histogram:
    """How many of the numbers at a moment lie in each of so many bins between the least and the largest.

    `broken` counts those that are NaN or infinite, which are in no bin; mean and deviation are those of the others.
    """

    update: int
    epoch: int
    low: float
    high: float
    counts: Array
    mean: float
    deviation: float
    broken: int

    @property
    def total(self) -> int:
        """How many numbers there are."""
        return int(self.counts.sum()) + self.broken

    @property
    def edges(self) -> Array:
        """The ends of the bins."""
        return np.linspace(self.low, self.high, len(self.counts) + 1)

    @property
    def density(self) -> Array:
        """The heights of the bins such that their area is 1, but for numbers that are broken."""
        inside = self.counts.sum()
        width = (self.high - self.low) / len(self.counts)
        return self.counts / (inside * width) if inside and width > 0 else np.zeros(len(self.counts))


def histogram(values: Array, update: int = 0, epoch: int = 0) -> Histogram:
    """The histogram of numbers, of few in few bins; where all are alike the bins lie around them."""
    flat = np.asarray(values, np.float64).ravel()
    known = flat[np.isfinite(flat)]
    broken = len(flat) - len(known)
    bins = min(BINS, max(FEWEST, 2 * int(np.ceil(np.sqrt(len(known))))))
    if not len(known):
        return Histogram(update, epoch, 0.0, 1.0, np.zeros(bins, np.int64), np.nan, np.nan, broken)
    low, high = float(known.min()), float(known.max())
    if high - low <= 1e-12 * max(abs(low), abs(high), 1e-280):  # so near 0 the heights would be infinite
        pad = max(abs(low) * 0.05, 1e-6)
        low, high = low - pad, high + pad
    with np.errstate(over="ignore", invalid="ignore"):
        places = np.clip(((known - low) * (bins / (high - low))).astype(np.intp), 0, bins - 1)
        counts = np.bincount(places, minlength=bins)
        return Histogram(update, epoch, low, high, counts, float(known.mean()), float(known.std()), broken)


class Histograms:
    """The histograms of a session's layers at the moments at which somebody looked, those of the present course alone.

    `look` takes the present moment. Of the weights it also takes those moments from before that the timeline remembers.
    Moments are thinned evenly, and the first and the latest stay.
    """

    def __init__(self, session: Core) -> None:
        self._session = session
        self._setup: object = None
        self._network: Network | None = None
        self._edges: dict[int, Array] = {}
        self._course: object = None
        self._kept: dict[tuple[int, str], list[Histogram]] = {}

    def layers(self, quantity: str) -> list[int]:
        """The layers that have such numbers, in order."""
        order = self._session.network.order
        return [layer.id for layer in order if not layer.is_input or quantity == "o"]

    def quantities(self) -> list[str]:
        """What the program of the session computes: not every rule has deltas and gradients."""
        session = self._session
        known = {name.rpartition(".")[2] for name in session.memory.layout.slots} if session.ready else set()
        return [quantity for quantity in QUANTITIES if quantity in known]

    def look(self, quantity: str, update: int, epoch: int, course: tuple[int, int | None, float]) -> bool:
        """Take the present numbers of all layers; True when there is something to be seen that was not there before."""
        session = self._session
        if not session.ready:
            return False
        changed = self._follow(course) and self._look_back()
        for layer in self.layers(quantity):
            values = session.array(layer, quantity)
            if values is None:
                continue
            if quantity in ("W", "grad"):
                values = values[self._there(layer)]
            changed |= self._keep((layer, quantity), histogram(values, update, epoch))
        return changed

    def _there(self, layer: int) -> Array:
        """Which edges of a layer are not cut."""
        network = self._session.network
        if network is not self._network:
            self._network, self._edges = network, {}
        if layer not in self._edges:
            self._edges[layer] = ~edge_masks(network, network.by_id[layer])[0]
        return self._edges[layer]

    def course(self, layer: int, quantity: str) -> list[Histogram]:
        """The histograms of a layer's numbers, the earliest first."""
        return self._kept.get((layer, quantity), [])

    def forget(self) -> None:
        """Begin anew."""
        self._kept.clear()

    def _look_back(self) -> bool:
        """Take the weights of the moments that the timeline remembers; True when there are some."""
        setup = self._session.setup
        layout, snapshots = setup.memory.layout, setup.timeline.snapshots
        begin = layout.spans["counter"][0]

        def read(snapshot: bytes, name: str) -> Array:
            place = layout.places[name]
            shape, dtype = place.slot.shape, np.dtype(place.slot.dtype)
            return np.frombuffer(snapshot, dtype, int(np.prod(shape)), place.offset - begin).reshape(shape)

        moments = list(snapshots)
        size = sum(int(np.prod(layout.places[one.w.name].slot.shape)) for one in setup.compiled.wiring.weighted)
        most = min(MOST, max(NUMBERS // max(size, 1), 2))
        for at in spread(len(moments), most) if moments else ():
            snapshot, updates = snapshots[moments[at]], moments[at]
            epoch = int(read(snapshot, "epoch")) if "epoch" in layout.places else 0
            for layer in setup.compiled.wiring.weighted:
                values = read(snapshot, layer.w.name)[self._there(layer.id)]
                self._keep((layer.id, "W"), histogram(values, updates, epoch))
        return bool(moments)

    def _follow(self, course: tuple[int, int | None, float]) -> bool:
        """What is of another program, or of a course that this one does not go on from, is forgotten: True then."""
        setup, number, anew = self._session.setup, course[0], False
        if setup is not self._setup:
            self.forget()
            anew = True
        elif number != self._course:
            if course[1] is not None and course[1] == self._course:
                for kept in self._kept.values():
                    kept[:] = [one for one in kept if one.update <= course[2]]
            else:
                self.forget()
                anew = True
        self._setup, self._course = setup, number
        return anew

    def _keep(self, key: tuple[int, str], new: Histogram) -> bool:
        kept = self._kept.setdefault(key, [])
        at = next((i for i, one in enumerate(kept) if one.update >= new.update), len(kept))
        if at < len(kept) and kept[at].update == new.update:
            if np.array_equal(kept[at].counts, new.counts) and (kept[at].low, kept[at].high) == (new.low, new.high):
                return False
            kept[at] = new
            return True
        kept.insert(at, new)
        if len(kept) > MOST:
            _thin(kept)
        return True


def _thin(kept: list[Histogram]) -> None:
    """One of the moments goes: that whose neighbours lie nearest together, so that the rest lie evenly."""
    gaps = [kept[at + 1].update - kept[at - 1].update for at in range(1, len(kept) - 1)]
    del kept[1 + int(np.argmin(gaps))]
