"""A layer's matrices as sheets of cells: which number each holds, whose it is, what stands at its row and its column.

Weights and gradients have the bias in row 0, as on paper, or in the other common notation a unit in each row; what
units hold has a row for each unit and a column for each sample of the batch. Weights of pictures can be laid out as
pictures.
"""

from dataclasses import dataclass, replace
from math import ceil, sqrt

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array
from nnsim.kit.errors import UserError
from nnsim.network.carry import row_keys
from nnsim.network.design import Layer
from nnsim.network.initial import edge_masks
from nnsim.parts.layers import REGISTRY as LAYERS
from nnsim.session.core import Core
from nnsim.session.lag import outdated
from nnsim.session.places import Place, bias_place, edge_place, unit_place

OF_EDGES = ("W", "grad")
OF_UNITS = ("o", "z", "delta", "do")
FIELDS, EXCITES = "fields", "excites"
Indices = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Sheet:
    """Numbers in rows and columns; `cut` says which cells hold none, being cut edges or gaps between pictures.

    `row` and `column` say which element of the layer's array a cell shows, −1 for none; `rows` and `columns` are the
    names beside the sheet, empty where there are none. `old` is true when the numbers are from before the last update,
    and the weights are not.
    """

    layer: int
    quantity: str
    values: Array
    cut: NDArray[np.bool_]
    row: Indices
    column: Indices
    rows: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    tile: tuple[int, int] | None = None
    old: bool = False

    def cell_of(self, row: int, column: int) -> tuple[int, int] | None:
        """The cell that shows an element of the layer's array."""
        found = np.argwhere((self.row == row) & (self.column == column))
        return (int(found[0][0]), int(found[0][1])) if len(found) else None


class Heat:
    """The sheets of a session's layers."""

    def __init__(self, session: Core) -> None:
        self._session = session

    def layers(self, quantity: str) -> list[Layer]:
        """The layers that have such numbers."""
        order = self._session.network.order
        if quantity == FIELDS:
            return [layer for layer in order if self._pictures(layer) is not None]
        return [layer for layer in order if not layer.is_input or quantity == "o"]

    def quantities(self) -> list[str]:
        """What there are sheets of."""
        first = [FIELDS] if self.layers(FIELDS) else []
        session = self._session
        known = {name.rpartition(".")[2] for name in session.memory.layout.slots} if session.ready else {*OF_EDGES}
        wired = session.setup.compiled.wiring.weighted if session.ready else ()
        last = [EXCITES] if all(layer.kind.has_gradient for layer in wired) else []
        return [*first, *(one for one in (*OF_EDGES, *OF_UNITS) if one in known), *last]

    def sheet(self, layer: int, quantity: str, common: bool = False) -> Sheet | None:
        """The numbers of a layer as they are now; None where they are not computed yet."""
        session = self._session
        one = session.network.by_id[layer]
        values = session.array(layer, "W" if quantity == FIELDS else quantity)
        if values is None:
            return None
        if quantity in OF_UNITS:
            row, column = _indices(values)
            samples = tuple(f"{at + 1}" for at in range(values.shape[1]))
            old = layer in outdated(session)
            none = np.zeros(values.shape, bool)
            return Sheet(layer, quantity, values, none, row, column, self.units(one), samples, old=old)
        cut = edge_masks(session.network, one)[0]
        first = 0 if LAYERS.find(one.kind).first_row else 1
        if quantity == FIELDS:
            image = self._pictures(one)
            return None if image is None else _pictured(one, FIELDS, values, cut, image, 1)
        row, column = (indices[first:] for indices in _indices(values))
        made = Sheet(
            layer, quantity, values[first:], cut[first:], row, column, self.sources(one)[first:], self.units(one)
        )
        if not common:
            return made
        return replace(
            made, values=made.values.T, cut=made.cut.T, row=row.T, column=column.T, rows=made.columns, columns=made.rows
        )

    def exciting(self, layer: int, moved: Array) -> Sheet:
        """The inputs that excite each unit of a layer most, as distances from the mean, (inputs, units)."""
        one, table = self._session.network.by_id[layer], self._session.table
        none = np.zeros(moved.shape, bool)
        if table.image is not None and table.image[0] * table.image[1] == len(moved):
            return _pictured(one, EXCITES, moved, none, table.image, 0)
        row, column = _indices(moved)
        return Sheet(layer, EXCITES, moved, none, row, column, table.input_names, self.units(one))

    def place(self, sheet: Sheet, cell: tuple[int, int]) -> Place | None:
        """The edge, the bias or the neuron that a cell belongs to; None for a gap between pictures."""
        row, column = int(sheet.row[cell]), int(sheet.column[cell])
        layer = self._session.network.by_id[sheet.layer]
        if row < 0:
            return None
        if sheet.quantity in OF_UNITS:
            return unit_place(layer.id, layer.units[row])
        if sheet.quantity == EXCITES:
            return unit_place(layer.id, layer.units[column])
        source, unit = row_keys(self._session.network, layer)[row]
        own = layer.units[column]
        return bias_place(layer.id, own) if source < 0 else edge_place(source, unit, layer.id, own)

    def cell(self, sheet: Sheet, place: Place) -> tuple[int, int] | None:
        """The cell that shows an edge, a bias or a neuron, of the sample that is shown; None where none does."""
        network = self._session.network
        layer = network.by_id.get(sheet.layer)
        if layer is None or place.layer != sheet.layer or place.unit not in layer.units:
            return None
        at = layer.units.index(place.unit)
        if sheet.quantity in OF_UNITS:
            return sheet.cell_of(at, self._session.sample) if place.kind == "unit" else None
        if sheet.quantity == EXCITES:
            return sheet.cell_of(0, at) if place.kind == "unit" else None
        if place.kind not in ("edge", "bias") or place.delay:
            return None
        keys = row_keys(network, layer)
        key = (-1, -1) if place.kind == "bias" else (place.source, place.source_unit)
        return sheet.cell_of(keys.index(key), at) if key in keys else None

    def title(self, sheet: Sheet, cell: tuple[int, int]) -> str:
        """Whose number a cell holds: "hidden1 2 → output 1", "bias of output 1", "hidden1 2, sample 5"."""
        row, column = int(sheet.row[cell]), int(sheet.column[cell])
        layer = self._session.network.by_id[sheet.layer]
        if row < 0:
            return ""
        if sheet.quantity in OF_UNITS:
            return f"{self._named(layer, row)}, sample {column + 1}"
        target = self._named(layer, column)
        if sheet.quantity == EXCITES:
            return f"{target}: {self._session.table.input_names[row]}"
        first = LAYERS.find(layer.kind).first_row
        return f"{first} of {target}" if row == 0 else f"{self.sources(layer, whole=True)[row]} → {target}"

    # -- names

    def units(self, layer: Layer) -> tuple[str, ...]:
        """What the units of a layer are called: by the data where they are inputs or outputs, else by their number."""
        names = self._names(layer)
        return names if len(names) == layer.size else tuple(f"{at + 1}" for at in range(layer.size))

    def _named(self, layer: Layer, at: int) -> str:
        names = self._names(layer)
        return names[at] if len(names) == layer.size else f"{layer.name} {at + 1}"

    def sources(self, layer: Layer, whole: bool = False) -> tuple[str, ...]:
        """What stands at the rows of a layer's matrix; `whole` names name the layers, too."""
        network = self._session.network
        incoming = network.incoming(layer.id)
        found = [LAYERS.find(layer.kind).first_row]
        for link in incoming:
            source = network.by_id[link.source]
            short = self.units(source)
            long = whole or len(incoming) > 1
            found.extend(self._named(source, at) if long else short[at] for at in range(source.size))
        return tuple(found)

    def _names(self, layer: Layer) -> tuple[str, ...]:
        network = self._session.network
        layers = network.inputs if layer.is_input else network.outputs
        if layer not in layers:
            return ()
        try:
            table = self._session.table
        except UserError:
            return ()
        by_class = len(table.classes) == table.targets.shape[1] > 1
        names = table.input_names if layer.is_input else table.classes if by_class else table.target_names
        first = sum(one.size for one in layers[: layers.index(layer)])
        return names[first : first + layer.size]

    # -- pictures

    def _pictures(self, layer: Layer) -> tuple[int, int] | None:
        """Rows and columns of the pictures that a layer takes in; None where it takes in other things, too."""
        network = self._session.network
        incoming = network.incoming(layer.id) if not layer.is_input else ()
        if len(incoming) != 1 or not network.by_id[incoming[0].source].is_input:
            return None
        try:
            image = self._session.table.image
        except UserError:
            return None
        fits = image is not None and image[0] * image[1] == network.by_id[incoming[0].source].size
        return image if fits else None


def _pictured(
    layer: Layer, quantity: str, values: Array, cut: NDArray[np.bool_], image: tuple[int, int], first: int
) -> Sheet:
    """The column of each unit as a picture, from the row `first` on; the pictures beside each other with gaps."""
    high, wide = image
    across = min(layer.size, max(1, ceil(sqrt(layer.size * 2 * high / wide))))
    down = ceil(layer.size / across)
    shape = (down * (high + 1) - 1, across * (wide + 1) - 1)
    sheet, gone = np.zeros(shape), np.ones(shape, bool)
    row, column = np.full(shape, -1), np.full(shape, -1)
    pixels = first + np.arange(high * wide).reshape(high, wide)
    for unit in range(layer.size):
        top, left = unit // across * (high + 1), unit % across * (wide + 1)
        area = (slice(top, top + high), slice(left, left + wide))
        sheet[area] = values[first:, unit].reshape(high, wide)
        gone[area] = cut[first:, unit].reshape(high, wide)
        row[area], column[area] = pixels, unit
    return Sheet(layer.id, quantity, sheet, gone, row, column, tile=(high + 1, wide + 1))


def _indices(values: Array) -> tuple[Indices, Indices]:
    row, column = np.mgrid[: values.shape[0], : values.shape[1]].astype(np.intp)
    return row, column


def reach(values: Array, last: float = 0.0) -> float:
    """The end of a scale around 0 that holds all numbers: 1, 2 or 5 times a power of ten, changing seldom.

    `last` is the one in use: it stays while the largest number lies between a fifth of it and itself.
    """
    known = np.abs(values[np.isfinite(values)])
    return round_end(float(known.max()) if len(known) else 0.0, last)


def round_end(largest: float, last: float = 0.0) -> float:
    """1, 2 or 5 times a power of ten that holds the largest number; `last` as long as that will do."""
    if largest <= 0 or not np.isfinite(largest):
        return last or 1.0
    if last / 5 < largest <= last:
        return last
    power = 10.0 ** np.floor(np.log10(largest))
    return float(next(step * power for step in (1.0, 2.0, 5.0, 10.0) if largest <= step * power * (1 + 1e-9)))
