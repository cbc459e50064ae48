"""Where each neuron of a layer stands inside its frame: pure arithmetic, no Qt.

A layer's look follows from its size alone (and, for an input layer, from the shape of its pictures), so a layer never
changes because of what stands beside it. All coordinates here are relative to the centre of the frame.

- full, 1 to 4 units: big circles, the bias above and δ below each
- medium, 5 to 8: the same, smaller
- row, 9 to 16: capsules with bias, output and δ side by side
- dots, 17 to 36: a column of small circles; the numbers appear when one zooms in
- grid, 37 and more: small circles row by row, linked at the sides of the frame
- image, inputs that are a picture: its pixels, linked at the sides of the frame

Units that are linked among themselves stand as a ring or a grid, others as their rule says (`rings.py`).
"""

import math
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Mode = Literal["full", "medium", "row", "dots", "grid", "image"]
Stands = Literal["", "ring", "grid"]

WIDTH = 132.0
NAME_GAP = 14.0
NAME_HEIGHT = 20.0
FOOTER_GAP = 8.0
FOOTER_HEIGHT = 18.0
SHOWN_AT_MOST = 1024
CAPSULE = (154.0, 27.0)
ROW_WIDTH = CAPSULE[0] + 10.0
_FULL = {1: (195.0, 0.0), 2: (390.0, 195.0), 3: (390.0, 123.0), 4: (480.0, 112.0)}


@dataclass(frozen=True)
class Box:
    """A rectangle by its left, top, width and height."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The x of its right side."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The y of its bottom."""
        return self.y + self.h

    @property
    def center(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.w / 2, self.y + self.h / 2

    def contains(self, x: float, y: float) -> bool:
        """True when the point lies inside or on the border."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def touches(self, other: "Box") -> bool:
        """True when the two rectangles overlap."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def grown(self, dx: float, dy: float) -> "Box":
        """The rectangle with margins added on all sides."""
        return Box(self.x - dx, self.y - dy, self.w + 2 * dx, self.h + 2 * dy)

    def moved(self, dx: float, dy: float) -> "Box":
        """The rectangle at another place."""
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def joined(self, other: "Box") -> "Box":
        """The smallest rectangle around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Box(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)


@dataclass(frozen=True, eq=False)
class LayerShape:
    """The look of a layer: its mode, frame size, the places of the units shown, and how many are left out.

    `stands` says how units stand that are in no column.
    """

    mode: Mode
    size: int
    width: float
    height: float
    radius: float
    pitch: float
    columns: int
    places: Floats
    stands: Stands = ""

    @property
    def shown(self) -> int:
        """How many units are drawn; the others are counted by the marker."""
        return len(self.places)

    @property
    def hidden(self) -> int:
        """How many units the marker "… more" stands for."""
        return self.size - self.shown

    @cached_property
    def frame(self) -> Box:
        """The frame around the neurons."""
        return Box(-self.width / 2, -self.height / 2, self.width, self.height)

    @property
    def name_box(self) -> Box:
        """Where the name stands, above the frame."""
        width = max(self.width, 150.0)
        return Box(-width / 2, -self.height / 2 - NAME_GAP - NAME_HEIGHT + 4, width, NAME_HEIGHT)

    @property
    def footer_box(self) -> Box:
        """Where size and activation stand, below the frame."""
        width = max(self.width, 150.0)
        return Box(-width / 2, self.height / 2 + FOOTER_GAP, width, FOOTER_HEIGHT)

    @property
    def marker(self) -> tuple[float, float]:
        """Where the text "… 52 more" stands when units are left out."""
        return 0.0, self.height / 2 - 14.0

    @cached_property
    def outline(self) -> Box:
        """Frame, name and footer together."""
        return self.frame.joined(self.name_box).joined(self.footer_box)

    @property
    def half_unit(self) -> tuple[float, float]:
        """Half the width and half the height of what is drawn for one unit, its labels not counted."""
        return (CAPSULE[0] / 2, CAPSULE[1] / 2) if self.mode == "row" else (self.radius, self.radius)

    @property
    def at_sides(self) -> bool:
        """True when edges end at the sides of the frame and not at the neurons."""
        return self.mode in ("grid", "image")

    @cached_property
    def entries(self) -> Floats:
        """Where edges arrive, for every unit of the layer."""
        return self._ends(-1.0)

    @cached_property
    def exits(self) -> Floats:
        """Where edges leave, for every unit of the layer."""
        return self._ends(1.0)

    def _ends(self, side: float) -> Floats:
        ends = np.empty((self.size, 2))
        if self.at_sides or self.stands:
            span = self.height - 36.0
            ends[:, 0] = side * self.width / 2
            ends[: self.shown, 1] = (np.arange(self.shown) + 0.5) / self.shown * span - span / 2
        else:
            ends[:, 0] = side * self.half_unit[0]
            ends[: self.shown, 1] = self.places[:, 1]
        ends[self.shown :] = (side * self.width / 2, self.marker[1])
        return ends

    def unit_at(self, x: float, y: float) -> int | None:
        """The position in the column of the neuron drawn at a point, or None."""
        away = np.abs(self.places - (x, y))
        if self.mode == "row":
            near = (away[:, 0] <= CAPSULE[0] / 2) & (away[:, 1] <= CAPSULE[1] / 2)
        elif self.mode == "image":
            near = away.max(axis=1) <= self.radius
        else:
            near = (away**2).sum(axis=1) <= (self.radius + 1.0) ** 2
        found = np.flatnonzero(near)
        return int(found[np.argmin((away[found] ** 2).sum(axis=1))]) if len(found) else None

    def slot_at(self, y: float) -> int:
        """The position in the column that is nearest to a height; for dragging a neuron to another place."""
        if self.columns > 1:
            raise ValueError("a grid has no single column")
        return int(np.argmin(np.abs(self.places[:, 1] - y)))

    def size_at(self, height: float) -> int:
        """The size whose frame comes nearest to a height; for dragging the frame's lower side."""
        if self.shown < 2:
            return max(1, round(height / _FULL[1][0]))
        return max(1, round(self.size * height / self.height))

    def bias_box(self, position: int) -> Box:
        """Where the bias of a unit is written."""
        x, y = self.places[position]
        if self.stands == "ring" and self.mode in ("full", "medium"):
            return self._outside(x, y, (80, 15) if self.mode == "full" else (68, 12))
        if self.mode == "full":
            return Box(x - 40, y - self.radius - 19, 80, 15)
        if self.mode == "medium":
            return Box(x - 34, y - self.radius - 12.5, 68, 12)
        if self.mode == "row":
            return Box(x - CAPSULE[0] / 2 + 3, y - CAPSULE[1] / 2 + 1, 46, CAPSULE[1] - 2)
        return Box(x - self.radius - 4.5, y - 2.5, 4, 5)

    def _outside(self, x: float, y: float, size: tuple[float, float]) -> Box:
        """A box beside a unit of a ring, on the side where no edges run."""
        away = max(math.hypot(x, y), 1e-9)
        out = self.radius + 6 + size[1] / 2 + abs(x) / away * (size[0] / 2 - 18)
        return Box(x + x / away * out - size[0] / 2, y + y / away * out - size[1] / 2, *size)

    def delta_box(self, position: int) -> Box:
        """Where δ of a unit is written."""
        x, y = self.places[position]
        if self.mode == "full":
            return Box(x - 37, y + self.radius + 7, 74, 20)
        if self.mode == "medium":
            return Box(x - 31, y + self.radius + 2.5, 62, 14)
        if self.mode == "row":
            return Box(x + CAPSULE[0] / 2 - 57, y - CAPSULE[1] / 2 + 3, 54, CAPSULE[1] - 6)
        return Box(x - self.radius, y - self.radius, 2 * self.radius, 2 * self.radius)

    def value_box(self, position: int) -> Box:
        """Where the output o of a unit is written."""
        x, y = self.places[position]
        if self.mode == "row":
            return Box(x - 25, y - CAPSULE[1] / 2 + 2, 43, CAPSULE[1] - 4)
        return Box(x - self.radius, y - self.radius, 2 * self.radius, 2 * self.radius)


@lru_cache(maxsize=512)
def layer_shape(size: int, image: tuple[int, int] | None = None) -> LayerShape:
    """The look of a layer of that size; `image` is (rows, columns) of the pictures it takes in, if it does."""
    if image is not None and image[0] * image[1] == size and size > 16 and max(image) <= 64:
        return _image(*image)
    if size <= 4:
        height, pitch = _FULL[size]
        return _column("full", size, height, pitch, 30.0)
    if size <= 8:
        pitch = max(75.5, 290.0 / (size - 1))
        return _column("medium", size, pitch * (size - 1) + 100, pitch, 21.0)
    if size <= 16:
        pitch = 31.0
        return _column("row", size, max(390.0, pitch * (size - 1) + 60), pitch, CAPSULE[1] / 2, ROW_WIDTH)
    if size <= 36:
        pitch = min(22.0, max(17.2, 590.0 / (size - 1)))
        return _column("dots", size, pitch * (size - 1) + 56, pitch, pitch * 0.41)
    return _grid(size)


def _column(mode: Mode, size: int, height: float, pitch: float, radius: float, width: float = WIDTH) -> LayerShape:
    places = np.zeros((size, 2))
    places[:, 1] = (np.arange(size) - (size - 1) / 2) * pitch
    return LayerShape(mode, size, width, height, radius, pitch, 1, places)


def _grid(size: int) -> LayerShape:
    shown = size if size <= SHOWN_AT_MOST else SHOWN_AT_MOST - 32
    cell, most = next((c, r) for limit, c, r in ((160, 22.0, 20), (416, 14.0, 32), (10**9, 9.0, 50)) if shown <= limit)
    columns = math.ceil(shown / most)
    rows = math.ceil(shown / columns)
    index = np.arange(shown)
    places = np.stack((index % columns - (columns - 1) / 2, index // columns - (rows - 1) / 2), axis=1) * cell
    more = 26.0 if shown < size else 0.0
    places[:, 1] -= more / 2
    width = max(WIDTH, columns * cell + 32)
    return LayerShape("grid", size, width, rows * cell + 36 + more, cell * 0.41, cell, columns, places)


def _image(rows: int, columns: int) -> LayerShape:
    cell = min(22.0, 176.0 / max(rows, columns))
    index = np.arange(rows * columns)
    places = np.stack((index % columns - (columns - 1) / 2, index // columns - (rows - 1) / 2), axis=1) * cell
    height = max(rows * cell + 36, 150.0)
    width = max(WIDTH, columns * cell + 32)
    return LayerShape("image", rows * columns, width, height, cell / 2, cell, columns, places)


def spread(columns: list[list[LayerShape]], gap: float = 116.0, space: float = 40.0) -> list[list[tuple[float, float]]]:
    """Centres for layers that stand in columns: no frame touches another, each column is centred at height 0."""
    left = 0.0
    result: list[list[tuple[float, float]]] = []
    for stack in columns:
        width = max((shape.width for shape in stack), default=0.0)
        total = sum(shape.outline.h for shape in stack) + space * (len(stack) - 1)
        top = -total / 2
        spots: list[tuple[float, float]] = []
        for shape in stack:
            outline = shape.outline
            middle = 0.0 if len(stack) == 1 else top - outline.y
            spots.append((left + width / 2, round(middle)))
            top += outline.h + space
        result.append(spots)
        left += width + gap
    shift = result[0][0][0] if result and result[0] else 0.0
    return [[(round(x - shift), y) for x, y in spots] for spots in result]


def as_floats(values: Any) -> Floats:
    """Numbers as a flat array of float64; for drawing, whatever the precision of the network."""
    return np.asarray(values, dtype=np.float64).ravel()
