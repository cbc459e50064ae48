"""What a learning rule has drawn into a plane of inputs: lines of its units, their weights, and how they hang together.

All in the data's own units; the rule says what (`Rule.plane`), and this computes where.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import evaluate
from nnsim.parts.in_plane import InPlane
from nnsim.parts.wiring import Wired
from nnsim.session.views.contour import contour
from nnsim.session.views.live_pass import LivePass
from nnsim.session.views.plane import Plane, PlaneColumns

Floats = NDArray[np.float64]
Sort = Literal["line", "margin", "circle", "ring", "join", "point", "share"]
COARSE = 60  # places a side for lines: net inputs are straight between them, or nearly so
FINE = 110  # and for those of outputs, which may bend
LONG = 2.0  # how far an axis reaches to either side, in lengths of its weights
MOST_SHARES = 40  # units whose shares are drawn
ROUND = np.linspace(0.0, 2.0 * np.pi, 65)  # the angles of a circle


def _none() -> Floats:
    return np.empty((0, 2, 2))


def _nowhere() -> Floats:
    return np.empty((0, 2))


@dataclass(frozen=True, eq=False)
class Marks:
    """Pieces of lines, of margins, of circles and joins, as (pieces, 2 ends, (x, y)), and points with their units.

    `rings` are the places of samples that are ringed, and over one input `shares` the curves of what each unit adds to
    an output; `words` say what the kinds of marks that are there stand for.
    """

    lines: Floats = field(default_factory=_none)
    joins: Floats = field(default_factory=_none)
    points: Floats = field(default_factory=_nowhere)
    units: tuple[tuple[int, int], ...] = ()  # of each point: layer, and place of the unit in it
    margins: Floats = field(default_factory=_none)
    circles: Floats = field(default_factory=_none)
    rings: Floats = field(default_factory=_nowhere)
    shares: Floats = field(default_factory=_none)
    words: tuple[tuple[Sort, str], ...] = ()


def marks(live: LivePass, plane: Plane, output: int | None = None) -> Marks:
    """What is to be drawn on a plane of two inputs, or over one, for the weights that were followed last.

    Where one `output` is looked at, margins are those of that one.
    """
    wiring = live.compiled.wiring
    asked = wiring.rule.plane
    if plane.y is None:
        shares = _shares(live, plane, output or 0) if asked.circles else _none()
        return Marks(shares=shares, words=(("share", "what each unit adds to the bias"),) if len(shares) else ())
    first = [layer for layer in wiring.weighted if _on_inputs(layer, live)]
    lines = _lines(live, plane.coarser(COARSE), first, (0.0,)) if asked.lines else _none()
    margins = _none()
    if asked.margins:
        fine = plane.coarser(FINE)
        lines = _lines(live, fine, wiring.outputs, (0.0,), output)
        margins = _lines(live, fine, wiring.outputs, asked.margins, output)
    points, joins, circles, units = [_nowhere()], [_none()], [_none()], []
    for layer in first:
        weights = np.asarray(live.weight(layer.id)[1:].T, np.float64)
        if asked.axes:
            joins.append(_axes(live, plane, weights))
        if asked.circles and layer.kind.radius is not None:
            radii = evaluate(layer.kind.radius(layer), {layer.w.name: np.asarray(live.weight(layer.id), np.float64)})
            circles.append(_circles(live, plane, weights, np.ravel(radii)))
        if asked.weights:
            at = _raw(live, weights)[:, [plane.x, plane.y]]
            points.append(at)
            units += [(layer.id, unit) for unit in range(layer.size)]
            pairs = asked.pairs(wiring, layer) if asked.pairs is not None else ()
            joins += [at[np.array(pairs)]] if pairs else []
    found = Marks(
        lines,
        np.concatenate(joins),
        np.concatenate(points),
        tuple(units),
        margins,
        np.concatenate(circles),
        _rings(live, plane, asked),
    )
    return Marks(**{**vars(found), "words": _words(asked, found)})


def _words(asked: InPlane, found: Marks) -> tuple[tuple[Sort, str], ...]:
    """What stands in the key, of what can be seen."""
    said: list[tuple[Sort, str]] = []
    if len(found.margins):
        heights = ", ".join(f"{height:g}".replace("-", "−") for height in asked.margins)
        said += [("line", "net input 0"), ("margin", f"margin: {heights}")]
    elif asked.lines and len(found.lines):
        said.append(("line", "net input 0"))
    if asked.axes and len(found.joins):
        said.append(("join", "weights of a unit, as a direction"))
    if len(found.points):
        said.append(("point", "weights of a unit"))
    if asked.pairs is not None and len(found.joins):
        said.append(("join", "neighbours"))
    if len(found.circles):
        said.append(("circle", "width of a unit"))
    if asked.ringed is not None and len(found.rings):
        said.append(("ring", asked.ringed[1]))
    return tuple(said)


def _shares(live: LivePass, plane: Plane, output: int) -> Floats:
    """Over one input: the output with the bias and one unit of the layer in front alone, for each of these units.

    The net input is their sum, less the bias that each has; there are none where the output is no net input.
    """
    outputs = live.compiled.wiring.outputs
    last = outputs[0]
    fed = [one for one in live.compiled.wiring.weighted if [f"{one.name}.a"] == [s.augmented for s in last.sources]]
    if len(outputs) > 1 or not fed or last.activation_key != "identity" or fed[0].size > MOST_SHARES:
        return _none()
    columns = PlaneColumns(plane, live.encode)
    answers = np.asarray(live.units(columns, [fed[0].id])[fed[0].id], np.float64)
    w = np.asarray(live.weight(last.id), np.float64)
    found = []
    for unit in range(fed[0].size):
        values = live.decode(w[0][:, None] + w[1 + unit][:, None] * answers[unit])[:, output]
        at = np.column_stack([plane.xs, values])
        found.append(np.stack([at[:-1], at[1:]], axis=1))
    return np.concatenate(found)


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


def _circles(live: LivePass, plane: Plane, weights: Floats, radii: Floats) -> Floats:
    """The outlines of balls of prepared inputs as the plane shows them: ellipses where its two inputs are scaled."""
    assert plane.y is not None
    around = np.repeat(weights[:, None], len(ROUND), axis=1)
    around[:, :, plane.x] += radii[:, None] * np.cos(ROUND)
    around[:, :, plane.y] += radii[:, None] * np.sin(ROUND)
    raw = _raw(live, around.reshape(-1, weights.shape[1])).reshape(around.shape)
    at = raw[:, :, [plane.x, plane.y]]
    return np.stack([at[:, :-1], at[:, 1:]], axis=2).reshape(-1, 2, 2)


def _rings(live: LivePass, plane: Plane, asked: InPlane) -> Floats:
    """Where the samples are that the rule rings."""
    if asked.ringed is None:
        return _nowhere()
    assert plane.y is not None
    chosen = np.ravel(live.declared(asked.ringed[0])) > 0
    loaded = live.setup.loaded
    rows: Floats = np.asarray(loaded.table.inputs[loaded.prepared.train[chosen]], np.float64)
    return rows[:, [plane.x, plane.y]]


def _lines(
    live: LivePass, plane: Plane, layers: Sequence[Wired], heights: Sequence[float], unit: int | None = None
) -> Floats:
    """Where the net inputs of units, or of one of them all, have these heights."""
    columns = PlaneColumns(plane, live.encode)
    spans = (plane.x_range, plane.y_range)
    step = [(span[1] - span[0]) / (count - 1) for span, count in zip(spans, plane.places, strict=True)]
    corner = (plane.x_range[0], plane.y_range[0])
    values = np.concatenate([*live.units(columns, [layer.id for layer in layers], "z").values()]) if layers else ()
    chosen = values if unit is None else values[unit : unit + 1]
    found = [contour(one.reshape(plane.shape), height) * step + corner for one in chosen for height in heights]
    return np.concatenate(found) if found else _none()
