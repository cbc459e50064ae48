"""Other numbers than the weights, drawn on the canvas in their place: a check, a comparison, a contribution."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np

from nnsim.engine.expr import Array

if TYPE_CHECKING:
    from nnsim.network.design import Network
    from nnsim.session.core import Core


@dataclass(frozen=True, eq=False)
class Overlay:
    """Numbers for edges, biases and neurons, by layer, and what they mean.

    `edges` are shaped as the matrices W, (1 + fan-in, units) with the biases in row 0; `units` are (units,). NaN says
    that there is nothing to show there, which looks other than 0: such a neuron shows what it holds, as all do without
    `units`; without `edges` the edges are faint. "signed" numbers have the colours of weights, "severity" goes from
    fine (0) to bad (`full`), "share" is how much of a whole an edge carries. With `low` above 0 the scale of a severity
    is logarithmic from there; from `bad` on (half of the scale where it is 0) it is marked by more than its colour.
    With a word for a `gap`, infinite numbers are none: the word stands there, and `gap_text` says what it means.
    `moment` says in words when the numbers were taken; `stale` that the network has moved on since. `follows` says what
    they are numbers of: "weights" hold as long as no weight changes, "moment" until the next step, and "fixed" ones are
    not of the present at all, such as the difference of two moments that were kept.
    """

    key: str
    title: str
    kind: Literal["signed", "severity", "share"] = "signed"
    edges: Mapping[int, Array] = field(default_factory=dict)
    units: Mapping[int, Array] = field(default_factory=dict)
    full: float = 1.0
    low_text: str = ""
    high_text: str = ""
    gap: str = ""
    gap_text: str = ""
    moment: str = ""
    stale: bool = False
    low: float = 0.0
    bad: float = 0.0
    follows: Literal["weights", "moment", "fixed"] = "moment"

    def looks_like(self, other: "Overlay | None") -> bool:
        """True when another one shows the same numbers in the same way: it need not be drawn anew."""
        if other is None or other is self:
            return other is self
        mine, others = vars(self), vars(other)
        arrays = ("edges", "units")
        return all(mine[name] == others[name] for name in mine if name not in arrays) and all(
            mine[name].keys() == others[name].keys()
            and all(_same(array, others[name][at]) for at, array in mine[name].items())
            for name in arrays
        )


@dataclass(frozen=True, eq=False)
class Moment:
    """A moment that can be recognized: the compiled design, the weights, and how far the program is."""

    drawn: object
    design: object
    setup: object
    weights: Mapping[int, Array]
    position: tuple[bytes, int]

    @classmethod
    def of(cls, core: "Core") -> "Moment":
        """The present moment; one in a training that runs, or of a network that cannot run, is like no other."""
        drawn = shape_of(core.network)
        if not core.ready or core.running:
            return cls(drawn, None, None, {}, (b"", 0))
        setup = core.setup
        return cls(drawn, core.design, setup.identity, setup.weights(), (setup.machine.position, core.sample))

    @property
    def is_known(self) -> bool:
        """False for a moment that is like no other."""
        return self.setup is not None

    def holds(self, core: "Core", weights_alone: bool) -> bool:
        """True when the present moment is this one, or at least has its weights."""
        if not core.ready or core.running:
            return False
        if core.setup.identity is not self.setup and core.design != self.design:  # an undo goes on with another setup
            return False
        setup = core.setup
        if not weights_alone and self.position != (setup.machine.position, core.sample):
            return False
        layers = setup.compiled.layers
        return all(_same(setup.memory[layers[number].w.name], matrix) for number, matrix in self.weights.items())


def _same(one: Array, other: Array) -> bool:
    """True for equal arrays; NaN is equal to NaN. Mostly they are, or differ at once: that is found out first."""
    if one is other or one.shape != other.shape:
        return one is other
    apart = one != other
    at = int(apart.argmax()) if apart.size else 0
    if not apart.size or not apart.flat[at]:
        return True
    first = one.flat[at], other.flat[at]
    return bool(np.isnan(first).all() and np.array_equal(one, other, equal_nan=True))


def shape_of(network: "Network") -> object:
    """What must be the same for numbers of edges and neurons to fit: the layers, their neurons, and the links."""
    layers = tuple((layer.id, layer.units) for layer in network.layers)
    return layers, tuple(link.key for link in network.links)


def overlay_now(overlay: Overlay, taken: Moment, core: "Core") -> Overlay | None:
    """The overlay as it is to be shown now: marked when the network has moved on, None when it no longer fits.

    When the network comes back to the very moment (a step back, undo of a weight), the numbers are its own again.
    """
    if shape_of(core.network) != taken.drawn:
        return None
    stale = overlay.follows != "fixed" and not taken.holds(core, overlay.follows == "weights")
    if stale == overlay.stale:
        return overlay
    return Overlay(**{**vars(overlay), "stale": stale})
