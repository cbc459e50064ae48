"""Where an exercise asks on the canvas: which question lies at a point, and where its answer is typed. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nnsim.engine.veil import is_hidden
from nnsim.gui.canvas.geometry import Box
from nnsim.gui.canvas.hits import edge_of
from nnsim.session.places import bias_place, unit_place

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board
    from nnsim.gui.canvas.chip_places import Chip
    from nnsim.session.places import Place

MODES = ("full", "medium", "row")


def asked_at(board: Board, chips: tuple[Chip, ...], x: float, y: float) -> int | None:
    """The number of the open question whose "?" lies at a point; None where nothing is asked."""
    exercise = board.session.exercise
    if exercise is None or not exercise.open:
        return None
    for layer in board.network.layers:
        if not layer.is_input and board.stage.outline(layer.id).grown(6, 2).contains(x, y):
            found = _of_layer(board, layer.id, x, y)
            if found is not None:
                return found
    for chip in chips:
        if chip.box.grown(2, 2).contains(x, y):
            place = _edge(board, chip)
            if place is not None:
                return _weight(board, place)
    return None


def _of_layer(board: Board, number: int, x: float, y: float) -> int | None:
    layer, shape, reading = board.network.by_id[number], board.stage.shapes[number], board.readings.get(number)
    if reading is None:
        return None
    dx, dy = x - layer.x, y - layer.y
    for position in range(shape.shown):
        unit = layer.units[position]
        big = shape.mode in MODES
        if big and shape.bias_box(position).contains(dx, dy):
            return _weight(board, bias_place(number, unit))
        spots = [(shape.value_box(position), ("z", "o"))]
        if big:
            spots.insert(0, (shape.delta_box(position), ("do", "delta")))
        for box, quantities in spots:
            if box.contains(dx, dy):
                hidden = [q for q in quantities if _hides(board, number, position, q)]
                return _question(board, unit_place(number, unit), hidden) if hidden else None
    return None


def _hides(board: Board, layer: int, position: int, quantity: str) -> bool:
    """True where a "?" stands for a quantity: in its place, or in a badge beside it."""
    values = getattr(board.readings[layer], quantity)
    return values is not None and is_hidden(values[position])


def _weight(board: Board, place: Place) -> int | None:
    """What is asked of an edge or a bias: its gradient first."""
    value = board.value(place)
    hidden = ["grad"] if board.marked(place, "asked") else []
    hidden += ["W"] if value is not None and is_hidden(value) else []
    return _question(board, place, hidden) if hidden else None


def _question(board: Board, place: Place, quantities: list[str]) -> int | None:
    """The first open question about one of these quantities, else the one that hides them."""
    session = board.session
    exercise = session.exercise
    if exercise is None:
        return None
    for quantity in quantities:
        number = exercise.find(place, quantity, session.sample)
        if number is not None and exercise.is_open(number):
            return number
    return exercise.open_at(place, session.sample)


def _edge(board: Board, chip: Chip) -> Place | None:
    table = board.stage.tables.get(chip.link)
    return None if table is None or chip.row >= table.count or table.bundle else edge_of(board.stage, table, chip.row)


def answer_box(board: Board, number: int) -> Box | None:
    """Where on the canvas the answer to a question is typed; None where its place is not drawn."""
    exercise = board.session.exercise
    if exercise is None:
        return None
    question = exercise.questions[number]
    place = question.place
    if place is None or not board.stage.exists(place):
        return None
    layer, shape = board.network.by_id[place.layer], board.stage.shapes[place.layer]
    position = layer.units.index(place.unit)
    x, y = board.stage.center(layer.id)
    if place.kind == "edge":
        found = board.stage.edge(place)
        if found is None:
            return None
        key, row = found[0].link.key, found[1]
        chip = next((chip.box for chip in board.chips if chip.link == key and chip.row == row), None)
        middle = found[0].samples[row][len(found[0].samples[row]) // 2]
        return chip or Box(float(middle[0]) - 23, float(middle[1]) - 9, 46, 18)
    if position >= shape.shown:
        return None
    if place.kind == "bias":
        return shape.bias_box(position).moved(x, y)
    of_delta = question.quantity in ("delta", "do")
    return (shape.delta_box(position) if of_delta else shape.value_box(position)).moved(x, y)
