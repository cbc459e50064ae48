"""The health of each layer, in figures: how its units, gradients and weights stand on all training samples.

Measured with the program's own forward and backward pass and its own update, at the present weights, in double
precision. What the figures mean for learning, `findings` says.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array, evaluate
from nnsim.engine.memory import Memory
from nnsim.network.initial import edge_masks, start_weights
from nnsim.parts.wiring import Wired
from nnsim.session.checks.examination import Examination
from nnsim.session.checks.rehearsal import Rehearsal
from nnsim.session.setup import Setup

Bools = NDArray[np.bool_]
FAR, GRID = 50.0, np.linspace(-10.0, 10.0, 2001)


@dataclass(frozen=True)
class Limits:
    """From where on a figure is a finding.

    `flat`: a unit is flat on a sample when the slope φ′(z) is below this share of the function's largest slope.
    `saturated`: a unit is saturated when it is flat on at least this share of the samples. `vanishing`, `exploding`:
    the size of a layer's δ (root of the mean square over units and samples) against that of the output layer's.
    `large_update`: the size of one update of a layer's weights against that of the weights. `same`: how far the weights
    of two units may differ, relative to the largest, for them to be the same unit twice.
    """

    flat: float = 0.1
    saturated: float = 0.95
    vanishing: float = 1e-3
    exploding: float = 1e3
    large_update: float = 1.0
    same: float = 1e-9


@dataclass(eq=False)
class LayerHealth:
    """The figures of one layer; arrays have one value a unit.

    `flat` and `idle` are the shares of samples on which the slope is small, and exactly 0; None where the activation
    function has no slope of its own. Sizes are roots of mean squares. `groups` are units that are the same, `unchanged`
    those whose weights are the ones that they began with. `not_finite` counts numbers that are NaN or infinite.
    """

    layer: int
    name: str
    units: tuple[int, ...]
    frozen: bool
    is_output: bool
    can_die: bool
    can_saturate: bool
    flat: Array | None
    idle: Array | None
    delta: float = np.nan
    gradient: float = np.nan
    weight: float = np.nan
    change: float = np.nan
    groups: tuple[tuple[int, ...], ...] = ()
    activation: str = ""
    initializer: str = ""
    unchanged: Bools = field(default_factory=lambda: np.zeros(0, bool))
    not_finite: dict[str, int] = field(default_factory=dict)

    @property
    def ratio(self) -> float:
        """The size of one update of the weights against that of the weights; NaN for a layer that does not learn."""
        return self.change / self.weight if self.weight else np.nan

    def dead(self) -> Bools:
        """Which units can die and have a slope of 0 on every sample."""
        return np.zeros(len(self.units), bool) if self.idle is None or not self.can_die else self.idle >= 1.0

    def saturated(self, limits: Limits) -> Bools:
        """Which units are flat on nearly all samples."""
        if self.flat is None or not self.can_saturate:
            return np.zeros(len(self.units), bool)
        return self.flat >= limits.saturated


@dataclass(eq=False)
class Health:
    """The figures of all layers that have weights, in order, at a moment; `rate` is the learning rate in force.

    `updates` have been made since the starting weights or, with `edited`, since the network was changed.
    """

    layers: list[LayerHealth]
    samples: int
    updates: int
    loss: float
    rate: float
    edited: bool = False
    finished: bool = False
    seconds: float = 0.0

    @property
    def output_delta(self) -> float:
        """The size of δ of the output layers, the largest of them."""
        return max((layer.delta for layer in self.layers if layer.is_output), default=np.nan)


class HealthCheck(Examination[Health]):
    """A check under way: `work` does a piece of it; `result` is complete when it is finished."""

    def __init__(self, setup: Setup, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._setup = setup
        self._rehearsal = Rehearsal(setup)
        self._total = setup.compiled.program.batching.total
        self._wiring = setup.compiled.wiring
        first = setup.timeline.first
        self._start = _weights_at_first(setup)
        layers = [self._begin(wired) for wired in self._wiring.weighted]
        memory = self._rehearsal.memory
        self._weights = {wired.name: np.array(memory[wired.w.name]) for wired in self._wiring.weighted}
        rate = float(memory["rate" if self._wiring.constant_rate else "rate.now"])
        updates = int(memory["update"])
        made = max(updates - first, 0)
        super().__init__(setup, Health(layers, self._total, made, np.nan, rate, edited=first > 0))

    def _begin(self, wired: Wired) -> LayerHealth:
        slope = slope_on(wired, GRID)
        ends = slope_on(wired, np.array([-FAR, FAR, -1.0, 1.0]))
        steep = slope is not None and float(np.abs(slope).max()) > 0
        can_die = steep and ends is not None and bool((ends[2:] == 0.0).any())
        can_saturate = steep and ends is not None and not can_die
        if can_saturate and ends is not None and slope is not None:
            can_saturate = bool(np.abs(ends[:2]).min() < 1e-3 * np.abs(slope).max())
        if wired.is_output and wired.activation_key in self._wiring.loss.stable:
            can_saturate = False  # δ does not contain the slope there
        return LayerHealth(
            wired.id,
            wired.name,
            self._setup.design.network.by_id[wired.id].units,
            wired.frozen,
            wired.is_output,
            can_die,
            can_saturate,
            flat=np.zeros(wired.size) if steep else None,
            idle=np.zeros(wired.size) if steep else None,
            activation=wired.activation_key,
            initializer=self._setup.design.network.by_id[wired.id].initializer.key,
            unchanged=np.zeros(wired.size, bool),
        )

    def _run(self) -> Iterator[None]:
        width, result = self._rehearsal.width, self.result
        steepest = {wired.name: _steepest(wired) for wired in self._wiring.weighted}
        gradients = {wired.name: np.zeros(self._weights[wired.name].shape) for wired in self._wiring.weighted}
        squares = dict.fromkeys(gradients, 0.0)
        loss = 0.0
        for begin in range(0, self._total, width):
            batch = np.arange(begin, min(begin + width, self._total))
            arrays = yield from self._rehearsal.pieces(batch)
            share = len(batch) / self._total
            loss += share * float(arrays["E"])
            with np.errstate(all="ignore"):  # numbers that have left all bounds are what is looked for
                for wired, layer in zip(self._wiring.weighted, result.layers, strict=True):
                    self._look(wired, layer, arrays, steepest[wired.name])
                    squares[wired.name] += float(np.square(arrays[wired.delta.name]).sum())
                    gradients[wired.name] += share * arrays[wired.grad.name]
            self._done = 0.95 * batch[-1] / self._total
            yield
        result.loss = loss
        self._update(width)
        for wired, layer in zip(self._wiring.weighted, result.layers, strict=True):
            with np.errstate(all="ignore"):
                self._conclude(wired, layer, gradients[wired.name], squares[wired.name])
            yield

    def _look(self, wired: Wired, layer: LayerHealth, arrays: Mapping[str, Array], steepest: float) -> None:
        """One batch: slopes and numbers that are not finite."""
        for what, name in (("net inputs", wired.z.name), ("outputs", wired.o.name), ("δ", wired.delta.name)):
            _count(layer, what, arrays[name])
        if layer.flat is None or layer.idle is None:
            return
        z = arrays[wired.z.name]
        slope = np.where(np.isfinite(z), np.abs(evaluate(wired.slope(), arrays)), np.nan)  # else nothing is known of it
        flat = slope < self.limits.flat * steepest
        if wired.is_output:
            flat &= self._is_wrong(wired, arrays)
        layer.flat += np.count_nonzero(flat, axis=1)
        layer.idle += np.count_nonzero(slope == 0.0, axis=1)

    @staticmethod
    def _is_wrong(wired: Wired, arrays: Mapping[str, Array]) -> Bools:
        """Where an output is nearer to the other end of its range than to its target: at the right end it may stay."""
        low, high = wired.activation.range
        apart = np.abs(arrays[wired.o.name] - arrays[wired.y.name])
        wrong: Bools = apart > (high - low) / 2 if np.isfinite(high - low) else np.ones(apart.shape, bool)
        return wrong

    def _update(self, width: int) -> None:
        """One update of the program's own, on the first samples."""
        memory = self._rehearsal.memory
        self._rehearsal.rewind()
        batch = np.arange(min(width, self._total))
        self._rehearsal.update(batch)
        for wired, layer in zip(self._wiring.weighted, self.result.layers, strict=True):
            before = self._weights[wired.name]
            with np.errstate(all="ignore"):
                layer.weight, layer.change = _size(before), _size(memory[wired.w.name] - before)

    def _conclude(self, wired: Wired, layer: LayerHealth, gradient: Array, squares: float) -> None:
        weights = self._weights[wired.name]
        if layer.flat is not None and layer.idle is not None:  # counted so far: all of them is exactly 1
            layer.flat, layer.idle = layer.flat / self._total, layer.idle / self._total
        _count(layer, "weights", weights)
        _count(layer, "gradients", gradient)
        network = self._setup.design.network
        cut, held = edge_masks(network, network.by_id[wired.id])
        learns = ~(cut | held) & (not wired.frozen)
        layer.delta = float(np.sqrt(squares / (wired.size * self._total)))
        layer.gradient = _size(gradient[learns])
        if wired.frozen:
            layer.change = np.nan
        same = np.where(learns, weights == self._start[wired.id], True)
        begun = self.result.updates > 0
        layer.unchanged = np.asarray(same.all(0) & learns.any(0)) if begun else np.zeros(wired.size, bool)
        if not wired.is_output and not wired.dropout:
            layer.groups = tuple(
                tuple(layer.units[at] for at in group) for group in same_units(self._features(wired), self.limits.same)
            )

    def _features(self, wired: Wired) -> Array:
        """For each unit all that decides what becomes of it: its weights, where they learn, and what it feeds."""
        network = self._setup.design.network
        rows = [self._both(wired.id, wired.name).T]
        by_w = {other.w.name: other for other in self._wiring.weighted}
        for consumer in wired.consumers:
            other = by_w[consumer.w.name]
            both = self._both(other.id, other.name)
            half = both.shape[0] // 2
            rows += [both[consumer.start : consumer.stop], both[half + consumer.start : half + consumer.stop]]
        assert network.by_id[wired.id].size == len(rows[0])
        return np.hstack(rows)

    def _both(self, layer: int, name: str) -> Array:
        """A matrix of weights, and below it where they do not learn, in the size of the largest weight."""
        network, weights = self._setup.design.network, self._weights[name]
        cut, held = edge_masks(network, network.by_id[layer])
        return np.vstack([weights, (cut | held) * (1.0 + np.abs(np.nan_to_num(weights)).max(initial=0.0))])


def _weights_at_first(setup: Setup) -> dict[int, Array]:
    """The weights at the earliest moment of the course: where it started, or where the network was changed last."""
    snapshot = setup.timeline.earliest
    layers = setup.compiled.wiring.weighted
    if snapshot is None:
        given = start_weights(setup.design)
        return {wired.id: given[wired.id].astype(setup.memory[wired.w.name].dtype) for wired in layers}
    memory = Memory(setup.compiled.program.slots)
    memory.block[:] = setup.memory.block
    memory.restore(snapshot)
    return {wired.id: np.array(memory[wired.w.name]) for wired in layers}


def slope_on(wired: Wired, z: Array) -> Array | None:
    """φ′ of a layer's activation function at net inputs; None where it has none of its own."""
    part, settings = wired.activation, wired.settings
    if part.slope is None:
        return None
    o = evaluate(part.fill(part.value, settings), {"z": z})
    return np.broadcast_to(evaluate(part.fill(part.slope, settings), {"z": z, "o": o}), z.shape)


def _steepest(wired: Wired) -> float:
    slope = slope_on(wired, GRID)
    return 0.0 if slope is None else float(np.abs(slope).max())


def same_units(features: Array, near: float) -> list[tuple[int, ...]]:
    """Groups of rows that are equal up to `near` of the largest number; rows that are like no other are left out."""
    if not np.isfinite(features).all() or len(features) < 2:
        return []
    scale = float(np.abs(features).max()) or 1.0
    direction = np.random.default_rng(0).standard_normal(features.shape[1])
    along = features @ direction
    order = np.argsort(along, kind="stable")
    groups: list[list[int]] = []
    for at in order.tolist():
        if groups and np.abs(features[at] - features[groups[-1][0]]).max() <= near * scale:
            groups[-1].append(at)
        else:
            groups.append([at])
    return sorted(tuple(sorted(group)) for group in groups if len(group) > 1)


def _size(values: Array) -> float:
    """The root of the mean square; NaN of nothing."""
    with np.errstate(all="ignore"):
        return float(np.sqrt(np.mean(np.square(values)))) if values.size else np.nan


def _count(layer: LayerHealth, what: str, values: Array) -> None:
    bad = int(values.size - np.count_nonzero(np.isfinite(values)))
    if bad:
        layer.not_finite[what] = layer.not_finite.get(what, 0) + bad
