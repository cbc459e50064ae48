"""What a thing on the canvas is called and what it holds, in words and with every digit: tooltips, screen readers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from nnsim.gui.canvas.activation_names import activation_name
from nnsim.gui.canvas.verbs import is_frozen, link_of
from nnsim.gui.letters import lettered
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import full
from nnsim.gui.texts import tr
from nnsim.network.inner import sender
from nnsim.session.places import has_bias

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.gui.canvas.board import Board
    from nnsim.gui.canvas.hits import Hit
    from nnsim.session.places import Place

    Write = Callable[[float | None], str]

_KNOBS = {
    "port": "Drag to another layer or neuron to draw a link (C)",
    "unit port": "Drag to another neuron or layer to draw an edge (C)",
    "minus": "Take the last neuron away (−)",
    "plus": "Add a neuron (+)",
    "grip": "Drag to change the size",
    "name": "Drag to move, double-click to rename (F2)",
    "size": "Double-click to change the size (S)",
    "activation": "Double-click to change the activation (A)",
}


def hit_tip(board: Board, hit: Hit) -> str:
    """The tooltip of what lies under the pointer; "" when there is none."""
    if hit.place is None or not board.stage.exists(hit.place):
        return ""
    if hit.kind in _KNOBS:
        return tr(_KNOBS[hit.kind])
    return "\n".join([place_name(board, hit.place), *overlay_line(board, hit.place), *place_values(board, hit.place)])


def place_name(board: Board, place: Place) -> str:
    """What a place is called: "hidden1, neuron 2"."""
    network = board.network
    layer = network.by_id[place.layer]
    if place.kind == "layer":
        return tr("layer {name}", name=layer.name)
    if place.kind == "unit":
        return _unit(board, place.layer, place.unit)
    if place.kind == "bias":
        return tr("bias of {unit}", unit=_unit(board, place.layer, place.unit))
    if place.kind == "link":
        return tr("link {source} → {target}", source=network.by_id[place.source].name, target=layer.name)
    source = _unit(board, *sender(network, place.source, place.source_unit, place.layer))
    target = _unit(board, place.layer, place.unit)
    return tr("edge {source} → {target}", source=source, target=target)


def _unit(board: Board, layer: int, unit: int) -> str:
    one = board.network.by_id[layer]
    position = one.units.index(unit)
    if position < len(names := board.captions(layer)):
        return f"{one.name} {position + 1} ({names[position]})"
    return tr("{layer}, neuron {number}", layer=one.name, number=position + 1)


def overlay_line(board: Board, place: Place, write: Write = full) -> list[str]:
    """What the overlay says of a place, with every digit unless they are written otherwise, and of when it is."""
    overlay = board.overlay
    if overlay is None or place.kind not in ("unit", "edge", "bias"):
        return []
    value = board.number(place)
    gap = value is not None and math.isinf(value) and overlay.gap
    said = tr("nothing") if value is None else tr(overlay.gap_text) if gap else write(value)
    line = f"{tr(overlay.title)}: {said}"
    return [f"{line} ({tr('as it was {moment}', moment=overlay.moment)})" if overlay.stale else line]


def place_values(board: Board, place: Place, write: Write = full) -> list[str]:
    """What a place holds, one line each, with every digit unless they are written otherwise."""
    network = board.network
    layer = network.by_id[place.layer]
    if place.kind == "layer":
        if layer.is_input:
            return [tr("{size} inputs", size=grouped(layer.size))]
        function = activation_name(layer.activation.key)
        lines = [tr("{size} neurons, {activation}", size=grouped(layer.size), activation=function)]
        count = grouped(network.parameters_of(layer.id))
        lines.append(tr("{count} weights and biases" if has_bias(layer) else "{count} weights", count=count))
        reading = board.readings.get(layer.id)
        lines += [reading.said] if reading is not None and reading.said else []
        return [*lines, *([tr("frozen")] if layer.frozen else [])]
    if place.kind == "unit":
        return _unit_values(board, place, write)
    link = link_of(network, place)
    if place.kind == "link":
        total = 0 if link is None else network.edge_count(link)
        lines = [tr("{count} edges", count=grouped(total))]
    elif place.kind == "edge" and link is not None and (place.source_unit, place.unit) in link.cut:
        return [tr("cut; X restores it")]
    else:
        value = board.value(place)
        lines = [f"{'b' if place.kind == 'bias' else 'w'} = {write(value)}"]
        old = board.session.old_weight(place)
        if old is not None:
            lines.append(tr("before the update: {number}", number=write(old)))
        gradient = _gradient(board, place)
        if gradient is not None:
            lines.append(f"∂E/∂{'b' if place.kind == 'bias' else 'w'} = {write(gradient)}")
    if place.delay:
        lines.append(tr("goes back in time: carries the outputs of the step before"))
    if is_frozen(network, place):
        lines.append(tr("frozen: training leaves it as it is"))
    return lines


def _unit_values(board: Board, place: Place, write: Write) -> list[str]:
    layer, reading = board.network.by_id[place.layer], board.readings.get(place.layer)
    if reading is None:
        return []
    at = layer.units.index(place.unit)
    if layer.is_input:
        return [f"x = {write(None if reading.o is None else reading.o[at])}"]
    letter = lettered(board.session, "o")
    rows = [("z", reading.z), (letter, reading.o), *([("δ", reading.delta)] if reading.gradients else [])]
    if reading.y is not None:
        rows.insert(2, ("y", reading.y))
    lines = [f"{symbol} = {write(None if values is None else float(values[at]))}" for symbol, values in rows]
    if reading.biases is not None:
        lines.append(f"b = {write(float(reading.biases[at]))}")
    if place.layer in board.outdated:
        what = f"z, {letter} and δ" if reading.gradients else f"z and {letter}"
        lines.append(tr("{what} were computed before the update; the weights are from after it", what=what))
    return lines


def _gradient(board: Board, place: Place) -> float | None:
    values = board.session.array(place.layer, "grad")
    network = board.network
    if values is None or values.shape != (1 + network.fan_in(place.layer), network.by_id[place.layer].size):
        return None
    column = network.by_id[place.layer].units.index(place.unit)
    if place.kind == "bias":
        return float(values[0, column])
    link, ends = link_of(network, place), board.stage.positions(place)
    if link is None or ends is None or link.delay:
        return None
    return float(values[network.rows(link)[0] + ends[0], column])


def describe(board: Board, place: Place | None) -> str:
    """One line for a screen reader: what is selected, and what it holds."""
    network = board.network
    if place is None or not board.stage.exists(place):
        shape = network.shape_text
        return tr("network {shape}, nothing selected", shape=shape) if shape else tr("empty network")
    return ", ".join([place_name(board, place), *overlay_line(board, place), *place_values(board, place)])
