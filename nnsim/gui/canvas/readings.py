"""What a layer shows at this moment: the session's numbers for one sample, copied, so that painting asks nobody."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from nnsim.gui.canvas.geometry import Floats, as_floats
from nnsim.gui.sayings import told
from nnsim.session.views.heat import round_end

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.network.design import Layer, Link, Network
    from nnsim.session.session import Session

MANY, TOP = 500, 0.005  # of so many weights, this share of the largest do not count
Bools = NDArray[np.bool_]
_NONE: Mapping[str, Bools] = MappingProxyType({})


@dataclass(frozen=True, eq=False)
class Reading:
    """The numbers of one layer, one for each unit; None stands for what is not computed in this iteration.

    Numbers that are what they were are the same arrays as in the reading before, so that nobody compares them twice.
    `W` is the layer's whole matrix, its bias in row 0; it is there also while the network cannot run. What an exercise
    hides is covered (`nnsim/engine/veil.py`); `asked` says of each quantity where it is asked for, `found` where it was
    found. Where the learning rule does without gradients, or without targets, there never are any. `said` is what it
    says of the present state, `turn` the unit whose turn it is.
    """

    o: Floats | None = None
    z: Floats | None = None
    delta: Floats | None = None
    do: Floats | None = None
    y: Floats | None = None
    W: Floats | None = None
    found: Mapping[str, Bools] = field(default_factory=dict)
    asked: Mapping[str, Bools] = field(default_factory=dict)
    gradients: bool = True
    targets: bool = True
    said: str = ""
    turn: int | None = None

    @property
    def biases(self) -> Floats | None:
        """The bias of each unit."""
        return None if self.W is None else self.W[0]

    def is_as(self, before: Reading) -> bool:
        """True where all is as it was before."""
        if self.o is not before.o or self.z is not before.z or self.delta is not before.delta:
            return False
        if self.do is not before.do or self.y is not before.y or self.W is not before.W:
            return False
        same = (self.said, self.turn, self.gradients, self.targets) == (
            before.said, before.turn, before.gradients, before.targets
        )  # fmt: skip
        return same and _same_marks(self.found, before.found) and _same_marks(self.asked, before.asked)


def read(session: Session, network: Network, layer: Layer, before: Reading | None = None) -> Reading:
    """The numbers of a layer as they are now, and as they were `before`: that very reading where all is as it was."""
    column, last, computed = session.sample, before or Reading(), not layer.is_input
    exercise = session.exercise is not None
    now = Reading(
        _column(session, layer, "o", column, last.o),
        _column(session, layer, "z", column, last.z) if computed else None,
        _column(session, layer, "delta", column, last.delta) if computed else None,
        _column(session, layer, "do", column, last.do) if computed else None,
        _column(session, layer, "y", column, last.y) if layer in network.outputs else None,
        _weights(session, network, layer, last.W) if computed else None,
        _marks(session.ticks, layer, column, ("z", "o", "delta", "do", "W")) if exercise else _NONE,
        _marks(session.asked, layer, column, ("z", "o", "do", "delta", "grad")) if exercise else _NONE,
        not session.ready or session.setup.has_gradients,
        not session.ready or session.setup.compiled.wiring.rule.supervised,
        told(session, layer.id) if computed else "",
        session.in_turn(layer.id) if computed else None,
    )
    return before if before is not None and now.is_as(before) else now


def _kept(now: Floats, before: Floats | None) -> Floats:
    """The array from before where its numbers, bit by bit, are those of now, else a copy of these."""
    if before is not None and before.shape == now.shape:
        if now.size < MANY and now.tobytes() == before.tobytes():
            return before
        if now.size >= MANY and bool((now.view(np.int64) == before.view(np.int64)).all()):
            return before
    return now.copy()


def _marks(
    marks: Callable[[int, str], NDArray[np.bool_] | None], layer: Layer, column: int, quantities: tuple[str, ...]
) -> dict[str, Bools]:
    found = {}
    for quantity in quantities:
        whole = marks(layer.id, quantity)
        if whole is not None:
            of_weights = quantity in ("W", "grad")
            found[quantity] = whole.copy() if of_weights else whole[:, min(column, whole.shape[1] - 1)].copy()
    return found


def _same_marks(one: Mapping[str, Bools], other: Mapping[str, Bools]) -> bool:
    if one is other:
        return True
    return one.keys() == other.keys() and all(np.array_equal(one[name], other[name]) for name in one)


def _column(session: Session, layer: Layer, quantity: str, column: int, before: Floats | None) -> Floats | None:
    values = session.seen(layer.id, quantity)
    if values is None or values.ndim != 2 or values.shape[0] != layer.size or not values.shape[1]:
        return None
    return _kept(as_floats(values[:, min(column, values.shape[1] - 1)]), before)


def _weights(session: Session, network: Network, layer: Layer, before: Floats | None) -> Floats | None:
    values = session.seen(layer.id, "W")
    if values is None or values.shape != (1 + network.fan_in(layer.id), layer.size):
        return None
    return _kept(np.asarray(values, dtype=np.float64), before)


def block(network: Network, link: Link, reading: Reading | None) -> Floats | None:
    """The weights of one link, shape (source units, target units); None when they are not known."""
    if reading is None or reading.W is None or link.delay:
        return None
    first, after = network.rows(link)
    return reading.W[first:after]


def nice_scale(readings: dict[int, Reading], last: float = 0.0) -> float:
    """The size of weight that is drawn in full colour: 1, 2 or 5 times a power of ten, changing seldom.

    `last` is the scale in use: it stays while the largest weight lies between a fifth of it and itself. Where there are
    very many weights, the few largest do not count.
    """
    matrices = [r.W for r in readings.values() if r.W is not None]
    count = sum(w.size for w in matrices)
    if last and count > MANY:  # to count is much faster than to sort
        ends = [(w, float(w.min()), float(w.max())) for w in matrices if w.size]
        if all(math.isfinite(low) and math.isfinite(high) for _, low, high in ends):
            above, near = (sum(_beyond(bound, *one) for one in ends) / (count - 1) for bound in (last, last / 5))
            if above <= TOP - 1 / count and near >= TOP + 3 / count:
                return last
    sizes = [np.abs(w[np.isfinite(w)]) for w in matrices]
    every = np.concatenate(sizes) if sizes else np.zeros(0)
    largest = float(np.quantile(every, 1 - TOP)) if len(every) > MANY else float(every.max(initial=0.0))
    if largest <= 0 or not np.isfinite(largest):
        return last or 1.0
    return last if last and last / 5 < largest <= last else max(round_end(largest), 0.1)


def _beyond(bound: float, w: Floats, low: float, high: float) -> int:
    """How many numbers, between these ends, are larger than a bound, of either sign."""
    above = np.count_nonzero(w > bound) if high > bound else 0
    return int(above + (np.count_nonzero(w < -bound) if low < -bound else 0))


def fill_levels(o: Floats, low: float, high: float) -> Floats:
    """How strongly each output is filled, 0 to 1: by its size, given the range of the layer's activation.

    So 0 is empty, whatever the range; that an output is negative is shown by more than its strength.
    """
    size = np.abs(np.where(np.isfinite(o), o, 0.0))
    if np.isfinite(low) and np.isfinite(high):
        return np.clip(size / max(abs(low), abs(high), 1e-12), 0.0, 1.0)
    return np.clip(size / max(1.0, float(size.max(initial=0.0))), 0.0, 1.0)
