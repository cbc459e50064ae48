"""What a layer makes of the samples, in two dimensions: principal components of its outputs (Pearson 1901).

The outputs, samples as rows, are centred; A = U S Vᵀ. A sample's coordinates are A V, a component's share of the
variance is sₖ² / Σ s². Signs are free: they follow the picture before, and at first the largest loading is positive.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array
from nnsim.kit.errors import UserError
from nnsim.parts.contracts import Table
from nnsim.parts.preparation import Prepared
from nnsim.session.checks.effort import spread
from nnsim.session.exercises.practice import Practice
from nnsim.session.views.piecewise import Piecewise

MOST = 1500  # samples that are drawn: more would only cover each other
LARGE = 300  # units from which on so many samples at most are decomposed


@dataclass(frozen=True, eq=False)
class Projection:
    """Coordinates (samples, 2), the two directions (units, 2) they are measured along, the mean, and their shares.

    `share` says how much of the variance each component has; NaN where nothing varies. A layer of one unit has one.
    """

    coordinates: Array
    directions: Array
    mean: Array
    share: Array

    @property
    def total(self) -> float:
        """How much of the variance both have together."""
        return float(np.nansum(self.share))


def principal(outputs: Array, before: Projection | None = None) -> Projection | None:
    """The first two principal components of outputs (units, samples); None where some are no finite numbers.

    With the projection `before`, of the same layer, signs are chosen so that the picture does not flip.
    """
    rows = np.asarray(outputs.T, np.float64)
    if not np.isfinite(rows).all() or not len(rows):
        return None
    mean = rows.mean(axis=0)
    centred = rows - mean
    sizes, directions = _decomposed(centred)
    directions = directions * _signs(directions, before)
    whole = float(np.sum(np.square(centred)))
    share = np.square(sizes) / whole if whole > 0 else np.full(2, np.nan)
    return Projection(centred @ directions, directions, mean, share)


def _decomposed(centred: Array) -> tuple[Array, Array]:
    """The two largest singular values and their right vectors (units, 2); what there is not is 0."""
    count, units = centred.shape
    if min(count, units) <= LARGE:
        _, sizes, right = np.linalg.svd(centred, full_matrices=False)
        found = right.T
    else:  # of very wide layers by the smaller of the two matrices of products: far quicker, and two suffice
        values, vectors = np.linalg.eigh(centred.T @ centred)
        sizes, found = np.sqrt(np.maximum(values[::-1], 0.0)), vectors[:, ::-1]
    many = min(2, len(sizes))
    two, directions = np.zeros(2), np.zeros((units, 2))
    two[:many], directions[:, :many] = sizes[:many], found[:, :many]
    return two, directions


def _signs(directions: Array, before: Projection | None) -> Array:
    """+1 or −1 for each component."""
    if before is not None and before.directions.shape == directions.shape:
        along = np.sum(directions * before.directions, axis=0)
    else:
        along = directions[np.abs(directions).argmax(axis=0), np.arange(2)]
    return np.where(along < 0, -1.0, 1.0)


def chosen_samples(prepared: Prepared, most: int = MOST) -> tuple[Array, Array]:
    """Samples to draw, evenly from all parts: their rows in the table, and as columns what the network takes."""
    rows = np.concatenate([prepared.train, prepared.validation, prepared.test])
    places = spread(len(rows), most)
    sizes = np.cumsum([0, len(prepared.train), len(prepared.validation), len(prepared.test)])
    blocks = []
    for part, block in enumerate((prepared.x_train, prepared.x_val, prepared.x_test)):
        mine = places[(places >= sizes[part]) & (places < sizes[part + 1])] - sizes[part]
        blocks.append(block[mine])
    return rows[places], np.concatenate(blocks).T


@dataclass(frozen=True, eq=False)
class Drawn:
    """A layer's projection of some samples: their rows and parts, out of so many samples, after `update` updates."""

    layer: int
    name: str
    projection: Projection
    table: Table
    rows: Array
    part: Array
    of_samples: int
    update: int


class Projecting(Piecewise[Drawn]):
    """The work: the outputs of a layer for the samples, then their principal components. `result` is there at its end.

    The weights are copied when it begins. `before` is the picture before, whose signs are kept where it is of the same
    layer.
    """

    def __init__(self, core: Practice, layer: int, before: Drawn | None = None, most: int = MOST) -> None:
        if core.practising:
            raise UserError("the outputs are not shown now", "an exercise is under way", "answer it, or end it")
        super().__init__(core.setup)
        self._bound = core.bound_pass()
        self._prepared, self._layer, self._update = core.prepared, layer, core.updates_made
        self._before = before.projection if before is not None and before.layer == layer else None
        self._most = most

    def _run(self) -> Iterator[None]:
        wired, p = self._setup.compiled.layers[self._layer], self._prepared
        rows, columns = chosen_samples(p, self._most if wired.size <= LARGE else min(self._most, LARGE))
        outputs = np.empty((wired.size, len(rows)))
        width = self._bound.forward.width
        for begin in range(0, len(rows), width):
            arrays = self._bound.run(columns[:, begin : begin + width])
            outputs[:, begin : begin + width] = arrays[wired.o.name]
            self._done = 0.5 * begin / len(rows)
            yield
        found = principal(outputs, self._before)
        if found is None:
            raise UserError("the outputs cannot be drawn", "some of them are no finite numbers", "reset, smaller η")
        part = np.zeros(len(self._setup.loaded.table.inputs), np.int8)
        part[p.validation], part[p.test] = 1, 2
        self.result = Drawn(
            self._layer, wired.name, found, self._setup.loaded.table, rows, part[rows], len(part), self._update
        )
        self._done = 1.0
