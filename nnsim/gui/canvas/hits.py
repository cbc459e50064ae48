"""What lies under the pointer: pure, so that the mouse and the tests ask the same question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from nnsim.gui.canvas.curves import nearest
from nnsim.gui.canvas.geometry import Box
from nnsim.session.places import Place, bias_place, has_bias, layer_place, link_place, unit_place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nnsim.gui.canvas.chip_places import Chip
    from nnsim.gui.canvas.edges import EdgeTable
    from nnsim.gui.canvas.stage import Stage

Kind = Literal[
    "empty", "unit", "delta", "target", "layer", "name", "size", "activation", "bias", "edge", "link", "chip",
    "port", "unit port", "minus", "plus", "grip",
]  # fmt: skip
PORT_REACH = 9.0
DENSE = 120


@dataclass(frozen=True)
class Hit:
    """What lies under the pointer, and its place in the network; on "empty" there is none."""

    kind: Kind = "empty"
    place: Place | None = None

    @property
    def layer(self) -> int | None:
        """The layer that the thing belongs to; an edge belongs to its target."""
        return None if self.place is None else self.place.layer

    @property
    def on_layer(self) -> bool:
        """True over a layer: its frame, its labels, its neurons, its knobs."""
        return self.kind not in ("empty", "edge", "link", "chip")


NOWHERE = Hit()


def port_of_layer(stage: Stage, layer: int) -> tuple[float, float]:
    """Where a link from the whole layer is drawn from: on the frame's right side, near its top."""
    frame = stage.frame(layer)
    return frame.right, frame.y + min(26.0, frame.h / 2)


def port_of_unit(stage: Stage, layer: int, position: int) -> tuple[float, float] | None:
    """Where a single edge is drawn from: the right side of the neuron; None for one that is too small."""
    shape = stage.shapes[layer]
    if shape.at_sides or position >= shape.shown:
        return None
    x, y = stage.unit_place(layer, position)
    return x + shape.half_unit[0], y


def knobs(stage: Stage, layer: int) -> dict[Literal["minus", "grip", "plus"], Box]:
    """The buttons that make a layer smaller or larger, and the grip between them, on the frame's lower side."""
    frame = stage.frame(layer)
    x, y = frame.center[0], frame.bottom
    return {
        "minus": Box(x - 34, y - 9, 18, 18),
        "grip": Box(x - 15, y - 8, 30, 16),
        "plus": Box(x + 16, y - 9, 18, 18),
    }


def hit_at(stage: Stage, chips: Iterable[Chip], x: float, y: float, slack: float = 5.0, busy: int | None = None) -> Hit:
    """What lies at a point; `busy` is the layer whose ports and knobs are shown, `slack` the reach of an edge."""
    network = stage.network
    if busy is not None and busy in network.by_id:
        found = _knob(stage, busy, x, y)
        if found is not None:
            return found
    for layer in reversed(network.layers):
        if stage.outline(layer.id).grown(6, 2).contains(x, y):
            found = _label_or_unit(stage, layer.id, x, y)
            if found is not None:
                return found
    for chip in chips:
        if chip.box.contains(x, y):
            table = stage.tables.get(chip.link)
            if table is not None and chip.row < table.count:
                return Hit("chip", edge_of(stage, table, chip.row))
    target = _target(stage, x, y)
    if target is not None:
        return target
    over = next((layer.id for layer in reversed(network.layers) if stage.frame(layer.id).contains(x, y)), None)
    edge = _edge(stage, x, y, slack, over is not None)
    if edge is not None:
        return edge
    if over is not None:
        return Hit("layer", layer_place(over))
    return NOWHERE


def unit_or_layer_at(stage: Stage, x: float, y: float) -> Place | None:
    """The neuron or else the layer at a point: where a new link may end."""
    for layer in reversed(stage.network.layers):
        if stage.outline(layer.id).contains(x, y):
            cx, cy = stage.center(layer.id)
            position = stage.shapes[layer.id].unit_at(x - cx, y - cy)
            if position is not None:
                return unit_place(layer.id, layer.units[position])
            return layer_place(layer.id)
    return None


def edge_of(stage: Stage, table: EdgeTable, row: int) -> Place:
    """The place of an edge by its row in a link's table."""
    link = table.link
    if table.bundle:
        return link_place(*link.key)
    source = stage.network.by_id[link.source].units[int(table.sources[row])]
    target = stage.network.by_id[link.target].units[int(table.targets[row])]
    return Place("edge", link.target, target, link.source, source, link.delay)


def _knob(stage: Stage, layer: int, x: float, y: float) -> Hit | None:
    for kind, box in knobs(stage, layer).items():
        if box.contains(x, y):
            return Hit(kind, layer_place(layer))
    px, py = port_of_layer(stage, layer)
    if (x - px) ** 2 + (y - py) ** 2 <= PORT_REACH**2:
        return Hit("port", layer_place(layer))
    one = stage.network.by_id[layer]
    shape, (cx, cy) = stage.shapes[layer], stage.center(layer)
    position = shape.unit_at(x - cx - 3, y - cy)
    for at in {position, shape.unit_at(x - cx - PORT_REACH, y - cy)} - {None}:
        port = port_of_unit(stage, layer, at)  # type: ignore[arg-type]
        reach = min(PORT_REACH, shape.half_unit[1] * 0.8)
        if port is not None and (x - port[0]) ** 2 + (y - port[1]) ** 2 <= reach**2:
            return Hit("unit port", unit_place(layer, one.units[at]))  # type: ignore[index]
    return None


def _label_or_unit(stage: Stage, layer: int, x: float, y: float) -> Hit | None:
    one, shape = stage.network.by_id[layer], stage.shapes[layer]
    dx, dy = x - one.x, y - one.y
    if has_bias(one) and (shape.mode in ("full", "medium", "row")):
        for row in range(shape.shown):
            if shape.bias_box(row).contains(dx, dy):
                return Hit("bias", bias_place(layer, one.units[row]))
    position = shape.unit_at(dx, dy)
    if not one.is_input and shape.mode in ("full", "medium", "row"):
        for row in range(shape.shown) if position is None or shape.mode == "row" else ():
            if shape.delta_box(row).contains(dx, dy):
                return Hit("delta", unit_place(layer, one.units[row]))
    if position is not None:
        return Hit("unit", unit_place(layer, one.units[position]))
    if shape.name_box.contains(dx, dy):
        return Hit("name", layer_place(layer))
    if shape.footer_box.contains(dx, dy):
        return Hit("size" if dx < 0 or one.is_input else "activation", layer_place(layer))
    return None


def _target(stage: Stage, x: float, y: float) -> Hit | None:
    """The target that is written right of an output."""
    for layer in stage.network.outputs:
        shape, (cx, cy) = stage.shapes[layer.id], stage.center(layer.id)
        if shape.mode not in ("full", "medium", "row") or shape.stands:
            continue
        for row in range(shape.shown):
            spot = Box(shape.width / 2 + 14, float(shape.places[row][1]) - 10, 120, 20)
            if spot.contains(x - cx, y - cy):
                return Hit("target", unit_place(layer.id, layer.units[row]))
    return None


def _edge(stage: Stage, x: float, y: float, slack: float, inside: bool) -> Hit | None:
    best: tuple[float, EdgeTable, int] | None = None
    for table in stage.tables.values():
        if not table.count or (inside and table.count > DENSE and table.route != "among"):
            continue
        if not table.box(slack).contains(x, y):
            continue
        row, distance = nearest(table.samples, x, y)
        if distance <= (slack / 2 if inside else slack) and (best is None or distance < best[0]):
            best = (distance, table, row)
    if best is None:
        return None
    place = edge_of(stage, best[1], best[2])
    return Hit("link" if place.kind == "link" else "edge", place)
