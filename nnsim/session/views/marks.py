"""What a learning rule has drawn into a plane of inputs: lines of its units, their weights, and how they hang together.

All in the data's own units; the rule says what (`Rule.plane`), and this computes where.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from nnsim.parts.wiring import Wired
from nnsim.session.views.contour import contour
from nnsim.session.views.live_pass import LivePass
from nnsim.session.views.plane import Plane, PlaneColumns

Floats = NDArray[np.float64]
COARSE = 60  # places a side for lines: net inputs are straight between them, or nearly so
LONG = 2.0  # how far an axis reaches to either side, in lengths of its weights


def _none() -> Floats:
    return np.empty((0, 2, 2))


@dataclass(frozen=True, eq=False)
class Marks:
    """Pieces of lines and joins, as (pieces, 2 ends, (x, y)), and points with the units that they stand for."""

    lines: Floats = field(default_factory=_none)
    joins: Floats = field(default_factory=_none)
    points: Floats = field(default_factory=lambda: np.empty((0, 2)))
    units: tuple[tuple[int, int], ...] = ()  # of each point: layer, and place of the unit in it


def marks(live: LivePass, plane: Plane) -> Marks:
    """What is to be drawn on a plane of two inputs, for the weights that were followed last."""
    wiring = live.compiled.wiring
    asked = wiring.rule.plane
    if plane.y is None or not (asked.lines or asked.weights or asked.axes):
        return Marks()
    first = [layer for layer in wiring.weighted if _on_inputs(layer, live)]
    lines = _lines(live, plane, first) if asked.lines else _none()
    points, joins, units = [], [], []
    for layer in first if asked.weights or asked.axes else ():
        weights = np.asarray(live.weight(layer.id)[1:].T, np.float64)
        if asked.axes:
            joins.append(_axes(live, plane, weights))
            continue
        at = _raw(live, weights)[:, [plane.x, plane.y]]
        points.append(at)
        units += [(layer.id, unit) for unit in range(layer.size)]
        pairs = asked.pairs(wiring, layer) if asked.pairs is not None else ()
        if pairs:
            joins.append(at[np.array(pairs)])
    return Marks(
        lines,
        np.concatenate(joins) if joins else _none(),
        np.concatenate(points) if points else np.empty((0, 2)),
        tuple(units),
    )


def _on_inputs(layer: Wired, live: LivePass) -> bool:
    """True for a layer that all inputs feed, and nothing else."""
    inputs = {f"{one.name}.a" for one in live.compiled.wiring.layers if not one.kind.has_weights}
    return {source.augmented for source in layer.sources} == inputs and len(inputs) == 1


def _raw(live: LivePass, rows: Floats) -> Floats:
    return np.asarray(live.setup.loaded.prepared.decode_inputs(rows), np.float64)


def _axes(live: LivePass, plane: Plane, weights: Floats) -> Floats:
    """Directions through the middle of the prepared inputs, which is 0."""
    ends = np.stack([_raw(live, -LONG * weights), _raw(live, LONG * weights)], axis=1)
    assert plane.y is not None
    return np.stack([ends[:, :, plane.x], ends[:, :, plane.y]], axis=2)


def _lines(live: LivePass, plane: Plane, layers: list[Wired]) -> Floats:
    """Where the net input of a unit is 0."""
    coarse = plane.coarser(COARSE)
    columns = PlaneColumns(coarse, live.encode)
    found = []
    spans = (coarse.x_range, coarse.y_range)
    step = [(span[1] - span[0]) / (count - 1) for span, count in zip(spans, coarse.places, strict=True)]
    corner = (coarse.x_range[0], coarse.y_range[0])
    for values in live.units(columns, [layer.id for layer in layers], "z").values():
        found += [contour(unit.reshape(coarse.shape), 0.0) * step + corner for unit in values]
    return np.concatenate(found) if found else _none()
