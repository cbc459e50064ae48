"""Which input excites a unit most: gradient ascent from the data's mean within a bound, all units of a layer at once.

Erhan, Bengio, Courville and Vincent, "Visualizing higher-layer features of a deep network" (2009). The gradient comes
from the network's own formulas: δ of each layer as in training, and ∂/∂o of its sources as W̃ δ.
"""

from math import inf
from time import perf_counter
from typing import Literal

import numpy as np

from nnsim.engine.expr import Array, evaluate
from nnsim.kit.errors import UserError
from nnsim.parts.wiring import Wired
from nnsim.session.core import Core
from nnsim.session.views.live_pass import LivePass

Target = Literal["z", "o"]
STEPS = 300
_FIRST, _SLOWER = 0.25, 0.03
_STILL = 1e-4  # of the bound: less than that is no move


class InputGradient:
    """∂z/∂x or ∂o/∂x of chosen units, for prepared inputs, by the formulas of the network; any graph."""

    def __init__(self, session: Core) -> None:
        self.live = LivePass(session, "float64", width=256)

    def of(self, columns: Array, layer: int, units: Array, target: Target = "z") -> tuple[Array, Array]:
        """For each column of inputs, a unit of the layer: its value, and the gradient, (inputs, columns).

        Where no slope leads on, as through steps, it is 0; UserError for an input layer.
        """
        values, slopes = np.empty(columns.shape[1]), np.empty(columns.shape)
        for begin in range(0, columns.shape[1], 256):
            part = slice(begin, begin + 256)
            values[part], slopes[:, part] = self._of(columns[:, part], layer, units[part], target)
        return values, slopes

    def _of(self, columns: Array, layer: int, units: Array, target: Target) -> tuple[Array, Array]:
        live, wired = self.live, self.live.compiled.layers
        wanted = wired[layer]
        if not wanted.kind.has_weights:
            raise UserError("an input is no unit that something excites", "", "choose another layer")
        arrays = live.run(columns)
        each = np.arange(columns.shape[1])
        seed = np.zeros((wanted.size, columns.shape[1]))
        seed[units, each] = 1.0
        value = np.array(arrays[f"{wanted.name}.{target}"][units, each])
        into: dict[str, Array] = {}  # ∂/∂o by the names of the layers' augmented arrays
        order = [one for one in reversed(live.compiled.wiring.layers) if one.kind.has_weights]
        reached = False
        with np.errstate(all="ignore"):
            for one in order:
                if one.id == layer:
                    reached = True
                    delta = seed if target == "z" else self._delta(one, arrays, seed)
                elif reached and f"{one.name}.a" in into:
                    delta = self._delta(one, arrays, into[f"{one.name}.a"])
                else:
                    continue
                weights = arrays[one.w.name]
                for source in one.sources:
                    share = weights[source.start : source.stop] @ delta
                    into[source.augmented] = into.get(source.augmented, 0.0) + share
        gradient = np.zeros(columns.shape)
        for one in live.compiled.wiring.layers:
            if not one.kind.has_weights and f"{one.name}.a" in into:
                gradient[one.first_row : one.first_row + one.size] = into[f"{one.name}.a"]
        return value, gradient

    def _delta(self, one: Wired, arrays: dict[str, Array], do: Array) -> Array:
        return np.broadcast_to(evaluate(one.delta_formula, {**arrays, one.do.name: do}), do.shape)


class Maximizer:
    """The inputs that excite each unit of a layer most, no farther from the training part's mean than its samples are.

    `advance` goes some steps on from where it was, with the weights that are shown now: while training runs the inputs
    follow the weights, at rest they come to stand (`still`). Distances are those of the prepared inputs.
    """

    def __init__(self, session: Core) -> None:
        self._session = session
        self.gradient = InputGradient(session)
        self._of: tuple[object, int, Target] | None = None
        self.mean = self.moved = np.empty((0, 0))
        self.values = np.empty(0)
        self.bound = 0.0
        self._done, self.still = 0, False

    def let_go(self) -> None:
        """Hold no setup that has been left; advance first then."""
        self.gradient.live.let_go()
        if self._of is not None and not self.gradient.live.ready:
            self._of = None
            self.mean = self.moved = np.empty((0, 0))

    def advance(self, layer: int, steps: int, target: Target = "z", seconds: float = inf) -> bool:
        """Some more steps, fewer where they take longer than that; True when the inputs are others than before."""
        live = self.gradient.live
        changed = live.follow()
        if self._of != (live.setup, layer, target):
            self._start(layer, target)
            changed = True
        if changed:
            self._done, self.still = min(self._done, STEPS // 3), False
        units = np.arange(self.moved.shape[1])
        before, end = np.array(self.moved), perf_counter() + seconds
        for _ in range(steps):
            if self.still or perf_counter() > end:
                break
            self._step(layer, units, target)
        self.values, _ = self.gradient.of(self.mean + self.moved, layer, units, target)
        return changed or not np.array_equal(before, self.moved)

    @property
    def inputs(self) -> Array:
        """The inputs in the data's own units, (units, inputs)."""
        prepared = self.gradient.live.setup.loaded.prepared
        return prepared.decode_inputs((self.mean + self.moved).T)

    def _start(self, layer: int, target: Target) -> None:
        live = self.gradient.live
        x = live.setup.loaded.prepared.x_train
        self._of = (live.setup, layer, target)
        self.mean = x.mean(0)[:, None]
        self.bound = float(np.median(np.sqrt(((x - x.mean(0)) ** 2).sum(1)))) or 1.0
        self.moved = np.zeros((x.shape[1], live.compiled.layers[layer].size))
        self._done, self.still = 0, False

    def _step(self, layer: int, units: Array, target: Target) -> None:
        """A step along the gradient, shorter with time, and back into the ball."""
        _, slope = self.gradient.of(self.mean + self.moved, layer, units, target)
        size = np.sqrt((slope**2).sum(0))
        with np.errstate(divide="ignore", invalid="ignore"):
            along = np.where((size > 0) & np.isfinite(size), slope / size, 0.0)
        new = self.moved + self.bound * _FIRST / (1 + _SLOWER * self._done) * along
        far = np.sqrt((new**2).sum(0))
        new *= np.where(far > self.bound, self.bound / np.maximum(far, 1e-300), 1.0)
        step = np.sqrt(((new - self.moved) ** 2).sum(0)).max(initial=0.0)
        self.moved = new
        self._done += 1
        self.still = step <= _STILL * self.bound or self._done >= STEPS
