"""The numbers of a subject, by name: what is computed in this iteration, for the sample that is shown."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnsim.gui.inspector_view.subject import unit_name
from nnsim.gui.letters import is_common, lettered
from nnsim.gui.numbers import full
from nnsim.gui.texts import tr
from nnsim.network.design import Layer, Network
from nnsim.network.inner import sender
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.answers import answering
from nnsim.parts.layers import REGISTRY as LAYERS
from nnsim.session.explanations.numbers import SLOPE, START, Number
from nnsim.session.places import Place
from nnsim.session.session import Session

QUANTITIES = ("z", "o", "slope", "do", "delta", "y", "W", "grad")
SYMBOLS = {
    "z": "z", "o": "o", "slope": "φ′(z)", "do": "∂E/∂o", "delta": "δ", "y": "y", "W": "W", "grad": "∂E/∂W",
    "mask": "d", "sent": "õ",
}  # fmt: skip


def named(quantity: str) -> str:
    """What a quantity is called."""
    return _names(tr("net input")).get(quantity, quantity)


@lru_cache(maxsize=4)
def _names(language: str) -> dict[str, str]:
    """All names, kept by how the language says the first of them."""
    return {
        "z": language, "o": tr("output"), "slope": tr("slope"), "do": tr("error"), "delta": tr("delta"),
        "y": tr("target"), "W": tr("weights"), "grad": tr("gradient"),
    }  # fmt: skip


Address = tuple[int, str, int, int]


class Figure(NamedTuple):
    """One number: key, symbol, name, the value or None, all its digits, its tone, and why there is none if never.

    `address` is where the number is that it leads to (`number_of`): layer, quantity, row, column.
    """

    key: str
    symbol: str
    name: str
    value: float | None
    exact: str = ""
    tone: str = "text"
    absent: str = ""
    address: Address | None = None


def entry(session: Session, layer: int, quantity: str, row: int, column: int | None = None) -> Any:
    """One element of a layer's array, as the array holds it; None where it is not computed."""
    column = session.sample if column is None else column
    if quantity == SLOPE and session.ready and not session.running and session.setup.veil is None:
        return _slope(session, layer, row, column)
    return _element(session, layer, quantity, row, column)


def _slope(session: Session, layer: int, row: int, column: int) -> Any:
    """φ'(z) of a neuron, which no array holds: computed with all others, and again where z or o is another one."""
    wired, width = session.setup.compiled.layers[layer], session.width
    own = (wired.z.name, wired.o.name)
    if not session.setup.computed(wired.o.name) or column >= width or row >= wired.size:
        return _element(session, layer, SLOPE, row, column)
    arrays = session.memory.view(width)
    key = (layer, row, column, width, *(arrays[name][row, column].tobytes() for name in own if name in arrays))
    return session.setup.recent("slope_values", 50).of(key, lambda: _element(session, layer, SLOPE, row, column))


def _element(session: Session, layer: int, quantity: str, row: int, column: int) -> Any:
    array = session.seen(layer, quantity)
    if array is None or row >= array.shape[0] or column >= array.shape[1]:
        return None
    return array[row, column]


def sent(session: Session, layer: Layer, row: int) -> Any:
    """What a neuron sends on: its output, or what dropout has left of it."""
    return entry(session, layer.id, "sent" if layer.dropout and not layer.is_input else "o", row)


def _leads(session: Session, layer: Layer, quantity: str) -> bool:
    """True where the program has such a number of a layer."""
    return quantity == SLOPE or f"{layer.name}.{quantity}" in session.setup.memory


def number_of(session: Session, figure: Figure) -> Number | None:
    """The number that a figure leads to."""
    if figure.address is None:
        return None
    layer, quantity, row, column = figure.address
    if figure.key == "old":
        return Number(f"{session.design.network.by_id[layer].name}.W", (row, column)) if session.ready else None
    return session.number_for(layer, quantity, row, column)


def _figure(key: str, symbol: str, name: str, value: Any, tone: str = "text", address: Address | None = None) -> Figure:
    if value is None:
        return Figure(key, symbol, name, None, "", tone, "", address)
    return Figure(key, symbol, name, float(value), full(value), tone, "", address)


def symbol(session: Session, layer: Layer, quantity: str) -> str:
    """How a quantity of a layer is written: the slope with the letter of its own activation function."""
    if quantity == "slope" and layer.activation.key in ACTIVATIONS:
        return f"{ACTIVATIONS[layer.activation.key].symbol.text}′(z)"
    if quantity not in SYMBOLS:
        known = session.setup.symbols.get(f"{layer.name}.{quantity}") if session.ready else None
        return quantity if known is None else known.text
    return "x" if layer.is_input and quantity == "o" else lettered(session, SYMBOLS[quantity])


def offers(session: Session, place: Place | None, numbers: tuple[Number, ...]) -> list[tuple[str, str]]:
    """Symbol and name of each of the numbers of a place."""
    layer = None if place is None else session.design.network.by_id[place.layer]
    return [
        (n.quantity if layer is None else symbol(session, layer, n.quantity), tr(session.title_of(n))) for n in numbers
    ]


def has_slope(layer: Layer) -> bool:
    """True where each unit has a slope of its own: softmax has none."""
    return layer.activation.key in ACTIVATIONS and ACTIVATIONS[layer.activation.key].slope is not None


def unit_figures(session: Session, place: Place) -> list[Figure]:
    """The numbers of a neuron."""
    layer = session.design.network.by_id[place.layer]
    row = layer.units.index(place.unit)
    known, sample = session.ready and not session.running, session.sample
    return [
        _figure(
            q, sign, name, entry(session, layer.id, q, row), tone,
            (layer.id, q, row, sample) if known and leads else None,
        )
        for q, sign, name, tone, leads in _unit_frame(session, layer)
    ]  # fmt: skip


Frame = tuple[tuple[str, str, str, str, bool], ...]


def _unit_frame(session: Session, layer: Layer) -> Frame:
    """Of each number of a neuron the key, symbol, name and tone, and if it leads on: kept as long as the setup."""
    if not session.ready:
        return _frame_of_unit(session, layer)
    key = (layer.id, is_common(session), tr("net input"))
    found: Frame = session.setup.recent("unit_frames", 50).of(key, lambda: _frame_of_unit(session, layer))
    return found


def _frame_of_unit(session: Session, layer: Layer) -> Frame:
    if layer.is_input:
        return (("o", "x", tr("input"), "text", session.ready),)
    wanted = [q for q in ("z", "o", "slope", "do", "delta") if q != "slope" or has_slope(layer)]
    wanted = [q for q in wanted if has_gradients(session) or q not in ("slope", "do", "delta")]
    if layer in session.design.network.outputs and not _unsupervised(session):
        wanted.append("y")
    return tuple(
        (
            q, symbol(session, layer, q), named(q), "backward" if q == "delta" else "text",
            session.ready and _leads(session, layer, q),
        )
        for q in wanted
    )  # fmt: skip


def edge_figures(session: Session, place: Place) -> list[Figure]:
    """The numbers of an edge or a bias: weight, gradient, what goes in and what comes back."""
    network = session.design.network
    layer = network.by_id[place.layer]
    column = layer.units.index(place.unit)
    row = weight_row(session, place)
    if row is None:
        return []
    letter = "b" if place.kind == "bias" else "w"
    cut = session.is_cut(place)
    weight = None if cut else entry(session, layer.id, "W", row, column)
    graded = has_gradients(session)
    gradient = None if cut or not graded else entry(session, layer.id, "grad", row, column)
    slope = session.number_for(layer.id, "grad", row, column)
    known = session.ready and not session.running and layer.id in session.setup.compiled.layers

    def address(of: Layer, quantity: str, row: int, column: int) -> Address | None:
        return (of.id, quantity, row, column) if known and _leads(session, of, quantity) else None

    found = [
        _figure(
            "W", letter, tr("bias") if letter == "b" else tr("weight"), weight, "text",
            address(layer, "W", row, column),
        ),
        _figure(
            "grad", f"∂E/∂{letter}", tr("masked") if _masked(session, slope) else tr("gradient"), gradient,
            "backward", address(layer, "grad", row, column),
        ),
    ][: 2 if graded else 1]  # fmt: skip
    old = session.old_weight(place)
    if old is not None:
        start = (layer.id, "W", row, column) if session.ready else None
        found.insert(1, _figure("old", letter, tr("before the update"), old, "text", start))
    answer = _answer(session, layer.id, row, column)
    if answer is not None:
        found.append(_figure("answers", letter, tr("answers, kept by the rule"), answer, "text"))
    if cut:
        found = [figure._replace(absent=tr("cut"), address=None) for figure in found]
    if place.kind == "edge":
        here, unit = sender(network, place.source, place.source_unit, place.layer)
        source = network.by_id[here]
        name = tr("input from {neuron}", neuron=unit_name(source, unit))
        at = source.units.index(unit)
        quantity = "sent" if source.dropout and not source.is_input else "o"
        letter = "x" if source.is_input else lettered(session, "o")
        leads = address(source, quantity, at, session.sample)
        found.append(_figure("o", letter, name, sent(session, source, at), address=leads))
    if graded:
        name = tr("delta of {neuron}", neuron=unit_name(layer, place.unit))
        leads = address(layer, "delta", column, session.sample)
        found.append(_figure("delta", "δ", name, entry(session, layer.id, "delta", column), address=leads))
    return found


def _answer(session: Session, layer: int, row: int, column: int) -> float | None:
    """The weight that answers, where the learning rule keeps others for that than those that it learns on."""
    if not session.ready or session.practising:
        return None
    wiring, arrays = session.setup.compiled.wiring, session.memory.view(1)
    name = session.setup.compiled.layers[layer].w.name
    if name not in wiring.rule.answers(wiring, arrays):
        return None
    return float(answering(wiring, arrays)[name][row, column])


def _unsupervised(session: Session) -> bool:
    return session.ready and not session.setup.compiled.wiring.rule.supervised


def has_gradients(session: Session) -> bool:
    """True unless the learning rule does without gradients."""
    return not session.ready or session.setup.has_gradients


def _masked(session: Session, gradient: Number | None) -> bool:
    """True of a gradient that is 0 because its edge or its bias is frozen."""
    return gradient is not None and gradient.step != START and session.setup.lineage.masks(gradient.step, gradient)


def weight_row(session: Session, place: Place) -> int | None:
    """The row of an edge or a bias in its matrix W; None when it is not drawn."""
    if place.kind == "bias":
        return 0
    network = session.design.network
    link = network.link(place.source, place.layer, place.delay)
    if link is None or link.delay:
        return None
    return network.rows(link)[0] + network.by_id[place.source].units.index(place.source_unit)


@dataclass(frozen=True, eq=False)
class Matrix:
    """A matrix to show as a table, with the names of its rows and columns and the cells that hold nothing."""

    array: NDArray[Any] | None
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    absent: NDArray[np.bool_] | None = None
    first: int = 0  # which row, or in the other notation which column, of the array in the memory its first one is


def layer_quantities(session: Session, layer: Layer) -> tuple[str, ...]:
    """Which matrices a layer has."""
    if layer.is_input:
        return ("o",)
    output = layer in session.design.network.outputs
    left_out = (() if output else ("y",)) + (() if has_slope(layer) else ("slope",))
    left_out += () if has_gradients(session) else ("slope", "do", "delta", "grad")
    return tuple(q for q in QUANTITIES if q not in left_out)


def layer_matrix(session: Session, layer: Layer, quantity: str) -> Matrix:
    """A layer's numbers: units by samples, or inputs by units for weights."""
    array = session.array(layer.id, quantity)
    units = _numbers(layer.size)
    if quantity in ("W", "grad"):
        names, mask = _weights_frame(session, layer)
        first = 0 if LAYERS.find(layer.kind).first_row else 1
        part = None if array is None else array[first:]
        return _turned(session, Matrix(part, names[first:], units, mask[first:], first))
    count = 0 if array is None else array.shape[1]
    return Matrix(array, units, _samples(tr("sample {number}"), count))


@lru_cache(maxsize=32)
def _numbers(count: int) -> tuple[str, ...]:
    return tuple(str(number + 1) for number in range(count))


@lru_cache(maxsize=32)
def _samples(language: str, count: int) -> tuple[str, ...]:
    """The names of samples, kept by how the language says it."""
    return tuple(tr("sample {number}", number=number + 1) for number in range(count))


def link_matrix(session: Session, place: Place, quantity: str) -> Matrix:
    """The block of a link in the matrix of its target: sources by targets."""
    network = session.design.network
    layer, link = network.by_id[place.layer], network.link(place.source, place.layer, place.delay)
    columns = tuple(unit_name(layer, unit) for unit in layer.units)
    source = network.by_id[place.source]
    rows = tuple(unit_name(source, unit) for unit in source.units)
    array = session.array(layer.id, quantity)
    if link is None or link.delay or array is None:
        return Matrix(None, rows, columns)
    first, last = network.rows(link)
    _, mask = _weights_frame(session, layer)
    return _turned(session, Matrix(array[first:last], rows, columns, mask[first:last], first))


def _turned(session: Session, matrix: Matrix) -> Matrix:
    """Weights as (in, out), or as (out, in) in the other notation."""
    if not is_common(session):
        return matrix
    array = None if matrix.array is None else matrix.array.T
    absent = None if matrix.absent is None else matrix.absent.T
    return Matrix(array, matrix.columns, matrix.rows, absent, matrix.first)


def _weights_frame(session: Session, layer: Layer) -> tuple[tuple[str, ...], NDArray[np.bool_]]:
    """The names of the rows of W, and which of its edges are cut: the same until the network is another one."""
    network = session.design.network
    first = tr(LAYERS.find(layer.kind).first_row)
    key = (id(network), layer.id, first)
    known = _frames.get(key)
    if known is None or known[0] is not network:
        if len(_frames) >= _MOST_FRAMES:
            _frames.clear()
        known = _frames[key] = (network, *_frame_of(network, layer, first))
    return known[1:]


_frames: dict[tuple[int, int, str], tuple[Network, tuple[str, ...], NDArray[np.bool_]]] = {}
_MOST_FRAMES = 32


def _frame_of(network: Network, layer: Layer, row: str) -> tuple[tuple[str, ...], NDArray[np.bool_]]:
    names = [row]
    mask = np.zeros((1 + network.fan_in(layer.id), layer.size), bool)
    column_of = {unit: column for column, unit in enumerate(layer.units)}
    for link in network.incoming(layer.id):
        source = network.by_id[link.source]
        names += [unit_name(source, unit) for unit in source.units]
        first, _ = network.rows(link)
        row_of = {unit: first + at for at, unit in enumerate(source.units)}
        for source_unit, unit in link.cut:
            if source_unit in row_of and unit in column_of:
                mask[row_of[source_unit], column_of[unit]] = True
    return tuple(names), mask
