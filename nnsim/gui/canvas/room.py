"""Free room on the canvas: for what is pasted, and for a layer that is put between others. Pure, no Qt."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from nnsim.gui.canvas.stage import Stage

if TYPE_CHECKING:
    from nnsim.gui.canvas.geometry import Box, LayerShape
    from nnsim.network.design import Network

Spot = tuple[float, float]
BESIDE = 28.0  # between things that are put beside each other
APART = 84.0  # between columns, for the links
STEP = 20.0


def _joined(boxes: list[Box]) -> Box:
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.joined(box)
    return whole


def free_shift(stage: Stage, part: Network) -> Spot:
    """How far layers are moved so that they lie on nothing: as little as possible, to the right or down."""
    other = Stage(part, stage.image, grid=stage.grid, rule=stage.rule)
    box = _joined([other.outline(layer.id) for layer in part.layers]).grown(BESIDE, BESIDE / 2)
    taken = [stage.outline(layer.id) for layer in stage.network.layers]
    if not any(box.touches(one) for one in taken):
        return 0.0, 0.0
    whole = _joined(taken)
    right = [STEP * step for step in range(1, int((whole.right - box.x) / STEP) + 2)]
    down = [STEP * step for step in range(1, int((whole.bottom - box.y) / STEP) + 2)]
    spots = [(dx, 0.0) for dx in right] + [(0.0, dy) for dy in down]
    for dx, dy in sorted(spots, key=lambda spot: spot[0] + spot[1]):
        if not any(box.moved(dx, dy).touches(one) for one in taken):
            return dx, dy
    return 0.0, whole.bottom - box.y + STEP


def nearest(stage: Stage, shape: LayerShape, spot: Spot) -> Spot:
    """The spot itself, or the one nearest to it where a new layer covers neither a layer nor the edges between two."""
    gap = BESIDE / 2
    taken = [stage.outline(layer.id).grown(gap, gap) for layer in stage.network.layers]
    taken += [table.box() for table in stage.tables.values() if table.count]
    own = shape.outline
    across = [spot[0], *(x for box in taken for x in (box.x - own.right, box.right - own.x))]
    down = [spot[1], *(y for box in taken for y in (box.y - own.bottom, box.bottom - own.y))]
    spots = sorted(((x, y) for x in across for y in down), key=lambda at: math.hypot(at[0] - spot[0], at[1] - spot[1]))
    free = (at for at in spots if not any(own.moved(*at).grown(-0.01, -0.01).touches(box) for box in taken))
    x, y = next(free, spot)
    return float(round(x)), float(round(y))


def between(stage: Stage, sources: list[int], targets: list[int], shape: LayerShape) -> tuple[Spot, dict[int, Spot]]:
    """Where a new layer stands between others, and the layers to the right that must move to make room for it."""
    layers = stage.network.by_id
    left = max((stage.frame(i).right for i in sources), default=None)
    right = min((stage.frame(i).x for i in targets), default=None)
    ends = [layers[i].y for i in (*sources, *targets)]
    y = sum(ends) / len(ends) if ends else 0.0
    need = shape.width + 2 * APART
    if left is None and right is None:
        return (0.0, 0.0), {}
    if left is None or right is None:
        x = left + need - shape.width / 2 if left is not None else (right or 0.0) - need + shape.width / 2
        return _below(stage, shape, (x, y), {}), {}
    moved: dict[int, Spot] = {}
    if 0 < right - left < need:
        by, middle = need - (right - left), (left + right) / 2
        moved = {la.id: (la.x + by, la.y) for la in stage.network.layers if la.x > middle and la.id not in sources}
        right += by
    return _below(stage, shape, ((left + right) / 2, y), moved), moved


def _below(stage: Stage, shape: LayerShape, spot: Spot, moved: dict[int, Spot]) -> Spot:
    """The spot, or the next free one below it."""
    boxes = [
        stage.shapes[la.id].outline.moved(*moved.get(la.id, (la.x, la.y))).grown(BESIDE / 2, BESIDE / 2)
        for la in stage.network.layers
    ]
    x, y = spot
    while hit := [box for box in boxes if shape.outline.moved(x, y).touches(box)]:
        y = max(box.bottom for box in hit) - shape.outline.y + 1.0
    return float(round(x)), float(round(y))
