"""The sums over all paths from a neuron to the loss, layer by layer: how many, how large in all, and the best of each.

A node is the net input ("z", whose sum over paths is δ) or the output ("o", ∂E/∂o) of a unit. Between z and o of a
layer lies its activation function: φ'(z) of each unit, or a Jacobian; from o to the z of later layers, the weights.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import evaluate
from nnsim.engine.summands import Floats
from nnsim.engine.veil import hidden_in
from nnsim.network.initial import edge_masks
from nnsim.parts.wiring import Consumer, Wired
from nnsim.session.explanations.lookback import Past
from nnsim.session.explanations.numbers import Number

Side = Literal["z", "o"]
Counts = NDArray[Any]


@dataclass(eq=False)
class Link:
    """The edges from one layer to a later one: factors (units, later units), which are there, first row in W."""

    target: str
    factors: Floats
    there: NDArray[np.bool_]
    start: int


@dataclass(eq=False)
class Sums:
    """For each unit: the sum over its paths, of their sizes, the largest size, how many there are and are not 0."""

    total: Floats
    sizes: Floats
    best: Floats
    count: Counts
    carrying: Counts


@dataclass(eq=False)
class Stage:
    """One layer on the way. Paths end in it at `ends`, on one side; `inside` leads from z to o, `links` from o on."""

    wired: Wired
    ends: Side | None
    end: Floats
    inside: Floats | None
    links: list[Link]
    sums: dict[Side, Sums] = field(default_factory=dict)


class PathSums:
    """The part of the network behind a layer, for one sample, with its sums; `complete` says that all was known."""

    def __init__(self, past: Past, start: Number) -> None:
        self.past, self.setup, self.sample = past, past.setup, start.index[1]
        self.complete = True
        every = self.setup.compiled.wiring.layers
        by_name = {layer.name: layer for layer in every}
        behind: set[str] = set()
        waiting = [start.layer]
        while waiting:
            name = waiting.pop()
            if name not in behind:
                behind.add(name)
                waiting += [_target(consumer) for consumer in by_name[name].consumers]
        order = [layer for layer in every if layer.name in behind]
        bound = 1
        for layer in order:
            bound *= 1 + layer.size
        self._kind: Any = np.int64 if bound < 1 << 62 else object
        self.stages = {layer.name: self._stage(layer) for layer in order}
        with np.errstate(all="ignore"):
            for stage in reversed(self.stages.values()):
                self._sum(stage)

    # -- the factors

    def version(self, name: str) -> int:
        """The step that has made an array of this iteration."""
        return self.past.lineage.latest(name, (0, self.sample), self.past.last).step

    def _column(self, name: str) -> Floats:
        step = self.version(name) + 1
        known = step <= self.past.last + 1 and self.past.kept(self.past.lineage.whole(name), None, step)
        column = self.past.before(step)[name][:, self.sample]
        self.complete = self.complete and known and not hidden_in(column).any()
        return np.asarray(column, np.float64)

    def _stage(self, wired: Wired) -> Stage:
        links = [self._link(wired, consumer) for consumer in wired.consumers]
        if not wired.is_output:
            return Stage(wired, None, np.zeros(wired.size), self._inside(wired), links)
        if wired.activation_key in self.setup.compiled.wiring.loss.stable:
            return Stage(wired, "z", self._column(wired.delta.name), None, links)
        return Stage(wired, "o", self._column(wired.do.name), self._inside(wired), links)

    def _inside(self, wired: Wired) -> Floats:
        """How ∂E/∂o becomes δ: φ'(z) of each unit, or a matrix (units by outputs) where each depends on all."""
        if not wired.kind.has_weights:
            return np.ones(wired.size)
        env: dict[str, Any] = {ref.name: self._column(ref.name)[:, None] for ref in (wired.z, wired.o)}
        with np.errstate(all="ignore"):
            if wired.activation.backward is None:
                slope = np.asarray(evaluate(wired.slope(), env), np.float64)
                return np.array(np.broadcast_to(slope, (wired.size, 1))[:, 0])
            env[wired.do.name] = np.eye(wired.size)
            return np.asarray(evaluate(wired.delta_formula, env), np.float64)

    def weights_read(self, name: str) -> int:
        """The step in front of which a matrix W is as the backward pass reads it: before its update."""
        lineage = self.past.lineage
        return min((s for s in lineage.writers(name) if s in lineage.iteration), default=self.past.last + 1)

    def _link(self, wired: Wired, consumer: Consumer) -> Link:
        step, name = self.weights_read(consumer.w.name), _target(consumer)
        self.complete = self.complete and self.past.kept(consumer.w.name, None, step)
        rows = slice(consumer.start, consumer.stop)
        factors = np.asarray(self.past.before(step)[consumer.w.name][rows], np.float64)
        self.complete = self.complete and not hidden_in(factors).any()
        if wired.dropout:
            factors = factors * self._column(f"{wired.name}.mask")[:, None]
        network = self.setup.design.network
        return Link(name, factors, ~edge_masks(network, network.layer(name))[0][rows], consumer.start)

    # -- the sums

    def _sum(self, stage: Stage) -> None:
        if stage.ends == "z":
            stage.sums["z"] = self._ends(stage)
            return
        stage.sums["o"] = self._ends(stage) if stage.ends else self._links(stage)
        stage.sums["z"] = self._through(stage, stage.sums["o"])

    def _ends(self, stage: Stage) -> Sums:
        end, size = stage.end, np.abs(stage.end)
        return Sums(end, size, size, np.ones(len(end), self._kind), (end != 0).astype(self._kind))

    def _links(self, stage: Stage) -> Sums:
        size = stage.wired.size
        whole = Sums(*(np.zeros(size) for _ in range(3)), *(np.zeros(size, self._kind) for _ in range(2)))
        for link in stage.links:
            ahead, factors = self.stages[link.target].sums["z"], np.where(link.there, link.factors, 0.0)
            whole.total = whole.total + factors @ ahead.total
            whole.sizes = whole.sizes + np.abs(factors) @ ahead.sizes
            whole.best = np.maximum(whole.best, (np.abs(factors) * ahead.best).max(1))
            whole.count = whole.count + link.there.astype(self._kind) @ ahead.count
            whole.carrying = whole.carrying + (factors != 0).astype(self._kind) @ ahead.carrying
        return whole

    def _through(self, stage: Stage, out: Sums) -> Sums:
        inside = stage.inside
        assert inside is not None
        if inside.ndim == 1:
            size, on = np.abs(inside), (inside != 0).astype(self._kind)
            return Sums(inside * out.total, size * out.sizes, size * out.best, out.count, on * out.carrying)
        size, on = np.abs(inside), (inside != 0).astype(self._kind)
        every = np.full(len(inside), out.count.sum())
        return Sums(inside @ out.total, size @ out.sizes, (size * out.best).max(1), every, on @ out.carrying)

    # -- how much each edge carries

    def flow(self, side: Side, layer: str, unit: int) -> dict[int, Floats]:
        """What each edge carries of the sum of one node, by layer, shaped as W; NaN where none of its paths passes."""
        ahead = {name: {"z": np.zeros(st.wired.size), "o": np.zeros(st.wired.size)} for name, st in self.stages.items()}
        reached = {name: {"z": np.zeros(st.wired.size, bool), "o": np.zeros(st.wired.size, bool)}
                   for name, st in self.stages.items()}  # fmt: skip
        ahead[layer][side][unit], reached[layer][side][unit] = 1.0, True
        found: dict[int, Floats] = {}
        with np.errstate(all="ignore"):
            for name, stage in self.stages.items():
                self._into_outputs(stage, ahead[name], reached[name])
                for link in stage.links:
                    target = self.stages[link.target]
                    factors = np.where(link.there, link.factors, 0.0)
                    passes = link.there & reached[name]["o"][:, None]
                    matrix = found.setdefault(
                        target.wired.id, np.full((1 + target.wired.fan_in, target.wired.size), np.nan)
                    )
                    carried = ahead[name]["o"][:, None] * factors * target.sums["z"].total
                    rows = slice(link.start, link.start + stage.wired.size)
                    matrix[rows] = np.where(passes, carried, np.nan)
                    ahead[link.target]["z"] += factors.T @ ahead[name]["o"]
                    reached[link.target]["z"] |= passes.any(0)
        return {number: matrix for number, matrix in found.items() if not np.isnan(matrix).all()}

    def _into_outputs(self, stage: Stage, ahead: dict[str, Floats], reached: dict[str, NDArray[np.bool_]]) -> None:
        if stage.inside is None:
            return
        if stage.inside.ndim == 1:
            ahead["o"] += stage.inside * ahead["z"]
            reached["o"] |= reached["z"]
        else:
            ahead["o"] += stage.inside.T @ ahead["z"]
            reached["o"] |= reached["z"].any()

    # -- the ways on from a node

    def ways(self, side: Side, layer: str, unit: int) -> Iterator[tuple[Side, str, Floats, NDArray[np.bool_], int]]:
        """From a node to the next ones: their side and layer, the factor to each unit, which are there, row in W."""
        stage = self.stages[layer]
        if side == "o":
            for link in stage.links:
                yield "z", link.target, link.factors[unit], link.there[unit], link.start + unit
            return
        assert stage.inside is not None
        if stage.inside.ndim == 1:
            only = np.arange(stage.wired.size) == unit
            yield "o", layer, stage.inside, only, -1
        else:
            yield "o", layer, stage.inside[unit], np.ones(stage.wired.size, bool), -1


def _target(consumer: Consumer) -> str:
    return consumer.w.name.rpartition(".")[0]
