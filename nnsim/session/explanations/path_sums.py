"""The sums over all paths from a neuron to the loss, layer by layer: how large in all, and the best of each."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import evaluate
from nnsim.engine.summands import Floats
from nnsim.session.explanations.web import Counts, Factors, Knot, Link, Side


@dataclass(eq=False)
class Carrier:
    """The edges of a link with what they multiply by: W, and what dropout does; 0 where an edge is cut."""

    link: Link
    factors: Floats


@dataclass(eq=False)
class Sums:
    """For each unit: the sum over its paths, of their sizes, the largest size, and how many are not 0."""

    total: Floats
    sizes: Floats
    best: Floats
    carrying: Counts


@dataclass(eq=False)
class Stage:
    """One layer on the way with its numbers: what paths end in, what leads from z to o, and what from o on."""

    knot: Knot
    end: Floats
    inside: Floats | None
    carriers: list[Carrier]
    sums: dict[Side, Sums] = field(default_factory=dict)


class PathSums:
    """The layers behind a node, for one sample, with the sums of all their nodes.

    Of the node's own layer, paths go through its unit alone, unless a Jacobian leads to all: only for those units are
    there the largest path and how many carry something.
    """

    def __init__(self, factors: Factors, layer: str, unit: int) -> None:
        self.factors, self.web = factors, factors.web
        alone = not factors.web.knots[layer].mixes
        self._passed = {
            name: slice(unit, unit + 1) if alone and name == layer else slice(0, knot.wired.size)
            for name, knot in self.web.knots.items()
        }
        self.stages = {name: self._stage(knot) for name, knot in self.web.knots.items()}
        with np.errstate(all="ignore"):
            for stage in reversed(self.stages.values()):
                self._sum(stage)

    # -- the factors

    def _stage(self, knot: Knot) -> Stage:
        end = self.factors.column(knot.end) if knot.end else np.zeros(knot.wired.size)
        return Stage(knot, end, self._inside(knot), [self._carrier(link) for link in knot.links])

    def _inside(self, knot: Knot) -> Floats | None:
        """How ∂E/∂o becomes δ: φ'(z) of each unit, or a matrix (units by outputs) where each depends on all."""
        wired = knot.wired
        if knot.inside is None:
            return np.ones(wired.size) if knot.has_inside else None
        env: dict[str, Any] = {ref.name: self.factors.column(ref.name)[:, None] for ref in (wired.z, wired.o)}
        if knot.mixes:
            env[wired.do.name] = np.eye(wired.size)
            return np.asarray(evaluate(knot.inside, env), np.float64)
        slope = np.asarray(evaluate(knot.inside, env), np.float64)
        return np.array(np.broadcast_to(slope, (wired.size, 1))[:, 0])

    def _carrier(self, link: Link) -> Carrier:
        factors = self.factors.weights(link)
        if link.mask:
            with np.errstate(all="ignore"):
                factors = factors * self.factors.column(link.mask)[:, None]
        return Carrier(link, factors if link.there is None else np.where(link.there, factors, 0.0))

    # -- the sums

    def _sum(self, stage: Stage) -> None:
        if not stage.knot.has_inside:
            stage.sums["z"] = self._ends(stage)
            return
        stage.sums["o"] = self._ends(stage) if stage.knot.ends else self._links(stage)
        stage.sums["z"] = self._through(stage, stage.sums["o"])

    def _ends(self, stage: Stage) -> Sums:
        end, size = stage.end, np.abs(stage.end)
        return Sums(end, size, size, (end != 0).astype(self.web.kind))

    def _links(self, stage: Stage) -> Sums:
        size = stage.knot.wired.size
        whole = Sums(np.zeros(size), np.zeros(size), np.zeros(size), np.zeros(size, self.web.kind))
        rows = self._passed[stage.knot.wired.name]
        for carrier in stage.carriers:
            ahead, factors = self.stages[carrier.link.target].sums["z"], carrier.factors
            sizes = np.abs(factors)
            whole.total = whole.total + factors @ ahead.total
            whole.sizes = whole.sizes + sizes @ ahead.sizes
            whole.best[rows] = np.maximum(whole.best[rows], (sizes[rows] * ahead.best).max(1))
            whole.carrying[rows] += (factors[rows] != 0).astype(self.web.kind) @ ahead.carrying
        return whole

    def _through(self, stage: Stage, out: Sums) -> Sums:
        inside = stage.inside
        assert inside is not None
        size, on = np.abs(inside), (inside != 0).astype(self.web.kind)
        if inside.ndim == 1:
            return Sums(inside * out.total, size * out.sizes, size * out.best, on * out.carrying)
        return Sums(inside @ out.total, size @ out.sizes, (size * out.best).max(1), on @ out.carrying)

    # -- how much each edge carries

    def flow(self, side: Side, layer: str, unit: int) -> dict[int, Floats]:
        """What each edge carries of the sum of one node, by layer, shaped as W; NaN where none of its paths passes."""
        sizes = {name: stage.knot.wired.size for name, stage in self.stages.items()}
        ahead = {name: {"z": np.zeros(size), "o": np.zeros(size)} for name, size in sizes.items()}
        reached = {name: {"z": np.zeros(size, bool), "o": np.zeros(size, bool)} for name, size in sizes.items()}
        ahead[layer][side][unit], reached[layer][side][unit] = 1.0, True
        found: dict[int, Floats] = {}
        with np.errstate(all="ignore"):
            for name, stage in self.stages.items():
                self._into_outputs(stage, ahead[name], reached[name])
                rows, own = self._passed[name], ahead[name]["o"]
                for carrier in stage.carriers:
                    link, factors = carrier.link, carrier.factors[rows]
                    target, passing = self.stages[link.target], reached[name]["o"][rows, None]
                    there = (
                        np.broadcast_to(passing, factors.shape) if link.there is None else link.there[rows] & passing
                    )
                    wired, first = target.knot.wired, link.start + rows.start
                    matrix = found.setdefault(wired.id, np.full((1 + wired.fan_in, wired.size), np.nan))
                    carried = own[rows, None] * factors * target.sums["z"].total
                    np.copyto(matrix[first : first + len(factors)], carried, where=there)
                    ahead[link.target]["z"] += carrier.factors.T @ own
                    reached[link.target]["z"] |= there.any(0)
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

    def ways(self, side: Side, layer: str, unit: int) -> Iterator[tuple[Side, str, Floats, NDArray[np.intp], int]]:
        """From a node to the next ones: their side and layer, the factor to each unit, which are there, row in W."""
        stage = self.stages[layer]
        if side == "o":
            for carrier in stage.carriers:
                link = carrier.link
                units = np.arange(carrier.factors.shape[1]) if link.there is None else np.flatnonzero(link.there[unit])
                yield "z", link.target, carrier.factors[unit], units, link.start + unit
            return
        assert stage.inside is not None
        if stage.inside.ndim == 1:
            yield "o", layer, stage.inside, np.array([unit]), -1
        else:
            yield "o", layer, stage.inside[unit], np.arange(stage.knot.wired.size), -1
