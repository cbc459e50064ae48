"""The part of the network behind a layer, as paths go through it to the loss, and the numbers that they multiply there.

A node is the net input ("z", whose sum over paths is δ) or the output ("o", ∂E/∂o) of a unit. Between z and o of a
layer lies its activation function: φ'(z) of each unit, or a Jacobian; from o to the z of later layers, the weights.
"""

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Expr
from nnsim.engine.summands import Floats
from nnsim.engine.veil import hidden_in
from nnsim.network.initial import edge_masks
from nnsim.parts.wiring import Consumer, Wired
from nnsim.session.explanations.lookback import Past
from nnsim.session.explanations.order import NOW
from nnsim.session.setup import Setup

Side = Literal["z", "o"]
Counts = NDArray[Any]
_EXACT = 1 << 53  # up to here every whole number is a float


@dataclass(frozen=True, eq=False)
class Link:
    """The edges from one layer to a later one: rows of its W, which of them are there, and the dropout in front."""

    target: str
    weights: str
    start: int
    stop: int
    there: NDArray[np.bool_] | None  # None where all are
    mask: str
    read: int | None  # the step in front of which W is as the backward pass reads it; None where none changes it


@dataclass(frozen=True, eq=False)
class Knot:
    """One layer on the way. Paths end in it at `ends`, on one side, with the numbers of an array `end`.

    From z to o leads `inside`, a formula of each unit, or with `mixes` one in which each output needs all of them;
    None where z and o are one. From o on lead the links.
    """

    wired: Wired
    ends: Side | None
    end: str
    inside: Expr | None
    mixes: bool
    links: tuple[Link, ...]

    @property
    def has_inside(self) -> bool:
        """True where o is on the way, too."""
        return self.ends != "z"


class Web:
    """The layers behind a layer, in order, and how many paths lead on from each node; the same at every moment."""

    def __init__(self, setup: Setup, layer: str) -> None:
        every = setup.compiled.wiring.layers
        behind: set[str] = set()
        waiting = [layer]
        while waiting:
            name = waiting.pop()
            if name not in behind:
                behind.add(name)
                waiting += [_target(consumer) for consumer in setup.wired[name].consumers]
        self.knots = {wired.name: _knot(setup, wired) for wired in every if wired.name in behind}
        bound = 1
        for knot in self.knots.values():
            bound *= 1 + knot.wired.size
        self.kind: Any = np.float64 if bound < _EXACT else object
        self.counts: dict[str, dict[Side, Counts]] = {}
        for name, knot in reversed(self.knots.items()):
            self.counts[name] = self._counted(knot)
        self.columns = tuple(dict.fromkeys(name for knot in self.knots.values() for name in _columns(knot)))

    def _counted(self, knot: Knot) -> dict[Side, Counts]:
        size = knot.wired.size
        if knot.ends is not None:
            last = np.ones(size, self.kind)
        else:
            last = np.zeros(size, self.kind)
            for link in knot.links:
                ahead = self.counts[link.target]["z"]
                last = last + (ahead.sum() if link.there is None else link.there.astype(self.kind) @ ahead)
        if not knot.has_inside:
            return {"z": last}
        return {"o": last, "z": np.full(size, last.sum()) if knot.mixes else last}


def _knot(setup: Setup, wired: Wired) -> Knot:
    links = tuple(_link(setup, wired, consumer) for consumer in wired.consumers)
    if wired.is_output and wired.activation_key in setup.compiled.wiring.loss.stable:
        return Knot(wired, "z", wired.delta.name, None, False, links)
    mixes = wired.kind.has_weights and wired.activation.backward is not None
    inside = (wired.delta_formula if mixes else wired.slope()) if wired.kind.has_weights else None
    ends: Side | None = "o" if wired.is_output else None
    return Knot(wired, ends, wired.do.name if ends else "", inside, mixes, links)


def _link(setup: Setup, wired: Wired, consumer: Consumer) -> Link:
    name, network, lineage = _target(consumer), setup.design.network, setup.lineage
    there = ~edge_masks(network, network.layer(name))[0][consumer.start : consumer.stop]
    mask = f"{wired.name}.mask" if wired.dropout else ""
    read = min((step for step in lineage.writers(consumer.w.name) if step in lineage.iteration), default=None)
    return Link(name, consumer.w.name, consumer.start, consumer.stop, None if there.all() else there, mask, read)


def _columns(knot: Knot) -> list[str]:
    """The arrays of which a column is read, that of the sample."""
    inside = [knot.wired.z.name, knot.wired.o.name] if knot.inside is not None else []
    return [*([knot.end] if knot.end else []), *inside, *(link.mask for link in knot.links if link.mask)]


def _target(consumer: Consumer) -> str:
    return consumer.w.name.rpartition(".")[0]


class Factors:
    """All numbers that paths multiply, for one sample, as they are at a moment: equal ones lead to equal sums.

    They are copies: what is made of them later is still that of their moment.
    """

    def __init__(self, web: Web, past: Past, sample: int) -> None:
        self.web, self.sample = web, sample
        self._lineage, self._order, self.last = past.lineage, past.order, past.last
        self.steps = {name: self.version(name) for name in web.columns}
        self.known = True
        self._blocks: dict[tuple[str, int], bytes] = {}
        self._like: dict[tuple[str, int], tuple[np.dtype[Any], tuple[int, ...]]] = {}
        for name, made in self.steps.items():
            self.known = self.known and past.order.has(made)
            self._take(past, name, -1, past.after(made), past.before(past.after(made))[name][:, sample])
        for knot in web.knots.values():
            for link in knot.links:
                step = self.weights_read(link)
                rows = past.before(step)[link.weights][link.start : link.stop]
                self._take(past, link.weights, link.start, step, rows)

    def _take(self, past: Past, name: str, row: int, step: int, block: NDArray[Any]) -> None:
        self.known = self.known and past.kept(self._lineage.whole(name), None, step)
        self._blocks[name, row] = block.tobytes()
        self._like[name, row] = block.dtype, block.shape

    def version(self, name: str) -> int:
        """The step that has made an array of this iteration."""
        return self._lineage.latest(name, (0, self.sample), self._order).step

    def weights_read(self, link: Link) -> int:
        """The step in front of which a matrix W is as the backward pass reads it: before its update."""
        return NOW if link.read is None else link.read

    @property
    def signature(self) -> tuple[object, ...]:
        """What is equal where all numbers are the same, to the last bit."""
        return self.known, self.sample, self.steps, self._blocks

    @property
    def hidden(self) -> bool:
        """True where some are not to be seen."""
        return any(hidden_in(self._array(*key)).any() for key in self._blocks)

    def _array(self, name: str, row: int) -> NDArray[Any]:
        dtype, shape = self._like[name, row]
        return np.frombuffer(self._blocks[name, row], dtype).reshape(shape)

    def column(self, name: str) -> Floats:
        """The numbers of a layer's units."""
        return np.asarray(self._array(name, -1), np.float64)

    def weights(self, link: Link) -> Floats:
        """The weights of a link, (units, later units)."""
        return np.asarray(self._array(link.weights, link.start), np.float64)
