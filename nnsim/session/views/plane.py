"""A plane, or a line, through the space of inputs: two inputs run over ranges, all others are held."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from nnsim.engine.expr import Array
from nnsim.parts.contracts import Table
from nnsim.parts.outliers import inside
from nnsim.parts.preparation import Indices
from nnsim.session.views.categories import first_numbers, settle

Range = tuple[float, float]
MARGIN = 0.12
PLACES = 200


@dataclass(frozen=True, eq=False)
class Plane:
    """Inputs `x` and `y` run over ranges, in the data's own units, at so many places; `held` is what all others are.

    Without a `y` it is a line.
    """

    x: int
    y: int | None
    held: Array
    x_range: Range
    y_range: Range = (0.0, 0.0)
    places: tuple[int, int] = (PLACES, PLACES)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Plane):
            return NotImplemented
        mine, theirs = ((p.x, p.y, p.x_range, p.y_range, p.places) for p in (self, other))
        return mine == theirs and np.array_equal(self.held, other.held, equal_nan=True)

    def __hash__(self) -> int:
        return hash((self.x, self.y, self.x_range, self.y_range, self.places))

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the values on it."""
        return (1 if self.y is None else self.places[1], self.places[0])

    @property
    def xs(self) -> Array:
        """The places across."""
        return np.linspace(*self.x_range, self.places[0])

    @property
    def ys(self) -> Array:
        """The places up; nothing on a line."""
        return np.linspace(*self.y_range, self.places[1]) if self.y is not None else np.empty(0)

    def coarser(self, places: int) -> "Plane":
        """The same with at most so many places a side."""
        return replace(self, places=(min(places, self.places[0]), min(places, self.places[1])))

    def rows(self, inputs: Array, value: Array) -> Array:
        """As many raw inputs as there are values, in which one input has these and all others are held."""
        rows = np.repeat(self.held[None], len(value), 0)
        rows[:, inputs] = value
        return rows


class PlaneColumns:
    """The prepared inputs at all places of a plane, row by row from the lowest y, as columns made piece by piece.

    Each input is prepared by itself, so those that run are prepared at their places alone, and all others once: a plane
    through the space of 784 pixels takes no more room than one of two inputs.
    """

    def __init__(self, plane: Plane, encode: Callable[[Array], Array]) -> None:
        x = encode(plane.rows(np.array(plane.x), plane.xs))
        self._held = x[:, :1]
        self._x, self._y = plane.x, plane.y
        rows, columns = plane.shape
        self._across = np.tile(x[plane.x], rows)
        self._up = np.empty(0)
        if plane.y is not None:
            self._up = np.repeat(encode(plane.rows(np.array(plane.y), plane.ys))[plane.y], columns)
        self._buffer = np.empty((len(x), 0), x.dtype)
        self.shape = (len(x), rows * columns)

    def __getitem__(self, key: tuple[slice, slice]) -> Array:
        """The inputs at some places; overwritten the next time."""
        begin, end, _ = key[1].indices(self.shape[1])
        if self._buffer.shape[1] < end - begin:
            self._buffer = np.repeat(self._held, end - begin, 1)
        piece: Array = self._buffer[:, : end - begin]
        piece[self._x] = self._across[begin:end]
        if self._y is not None:
            piece[self._y] = self._up[begin:end]
        return piece


def ranges(table: Table, margin: float = MARGIN) -> list[Range]:
    """The range of each input in the data, with a margin; wide enough to see where it does not vary.

    Numbers that are far from all others are left out of it: they would squeeze the others into a line.
    """
    found, bounds = [], {one.column: one.fence for one in table.outliers}
    for at, column in enumerate(table.inputs.T):
        known = column[np.isfinite(column)]
        low, high = (float(known.min()), float(known.max())) if len(known) else (0.0, 0.0)
        if at in bounds:
            low, high = inside(column, bounds[at])
        pad = (high - low) * margin if high > low else max(1.0, abs(high)) * 0.5
        found.append((low - pad, high + pad))
    return found


def beyond(plane: Plane, inputs: Array) -> int:
    """How many of these samples lie off the ranges of a plane."""
    off = np.zeros(len(inputs), bool)
    for at, (low, high) in ((plane.x, plane.x_range), (plane.y, plane.y_range)):
        if at is not None:
            off |= (inputs[:, at] < low) | (inputs[:, at] > high)
    return int(np.count_nonzero(off))


def typical(table: Table, train: Indices, which: str) -> Array:
    """The mean or the median of each input in the training part; what is missing does not count."""
    rows = table.inputs[train]
    known = [column[np.isfinite(column)] for column in rows.T]
    take = np.mean if which == "mean" else np.median
    return np.array([take(column) if len(column) else np.nan for column in known])


def plane_at(table: Table, train: Indices, x: int, y: int | None, how: str | int = "mean") -> Plane:
    """A plane through the data's mean or median, or through the sample of that row, that shows all samples."""
    spans = ranges(table)
    held = np.array(table.inputs[how]) if isinstance(how, int) else settle(table, train, typical(table, train, how))
    return Plane(x, y, held, spans[x], spans[y] if y is not None else (0.0, 0.0))


def first_inputs(table: Table, train: Indices) -> tuple[int, int | None]:
    """The inputs that run at first: the first two numbers, or of pixels the two that vary most."""
    count = table.inputs.shape[1]
    if table.image is None or count < 2:
        x, *others = first_numbers(table)
        return x, others[0] if others else None
    spread = np.nan_to_num(np.nanvar(table.inputs[train], 0))
    x, y = np.argsort(-spread, kind="stable")[:2].tolist()
    return x, y


def first_plane(table: Table, train: Indices) -> Plane:
    """What maps show before anything was chosen."""
    return plane_at(table, train, *first_inputs(table, train))
