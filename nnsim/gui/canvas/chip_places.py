"""Where the weights are written: a chip on each edge that has room for one, so that none covers another. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from nnsim.gui.canvas.edges import SINGLE_AT_MOST
from nnsim.gui.canvas.geometry import Box

if TYPE_CHECKING:
    from nnsim.gui.canvas.edges import EdgeTable
    from nnsim.gui.canvas.geometry import Floats
    from nnsim.gui.canvas.stage import Stage

LinkKey = tuple[int, int, int]
CHIPS_AT_MOST = 80
CROSSINGS_UP_TO = 24
CANDIDATES = np.array([0.21, 0.25, 0.29, 0.33, 0.37, 0.41, 0.45, 0.5, 0.55, 0.59, 0.63, 0.67, 0.71, 0.75, 0.79])
_REST = 1 - CANDIDATES
WEIGHTS = np.stack((_REST**3, 3 * _REST**2 * CANDIDATES, 3 * _REST * CANDIDATES**2, CANDIDATES**3), axis=1)
SIZES = ((12, 46.0, 18.0, 11), (32, 40.0, 15.0, 9), (SINGLE_AT_MOST, 37.0, 13.5, 8))

SEEN_FROM = {11: 6.0, 9: 9.5, 8: 11.5}  # pixels, before their letters are enlarged; a crowd appears only zoomed in


@dataclass(frozen=True)
class Chip:
    """A weight's label: its link, the row in the link's table, its box and the size of its text."""

    link: LinkKey
    row: int
    box: Box
    text_size: int


def visible(chips: tuple[Chip, ...], zoom: float) -> tuple[Chip, ...]:
    """The chips that are shown at a zoom."""
    return tuple(chip for chip in chips if chip.text_size * zoom >= SEEN_FROM[chip.text_size])


def place_chips(stage: Stage) -> tuple[Chip, ...]:
    """A chip for every edge that has room; the flat edges first, the others where the fewest edges pass."""
    tables = [t for t in stage.tables.values() if t.single and not t.link.delay and not t.left_out]
    tables = [t for t in tables if t.route == "ahead" or t.count <= (30 if t.route == "among" else 6)]
    total = sum(table.count for table in tables)
    if total > CHIPS_AT_MOST:
        tables = [table for table in tables if table.count <= 12]
    if not tables:
        return ()
    walls = _taken(stage)
    full = len(walls)
    taken = np.vstack((walls, np.full((total, 4), np.inf)))
    lines = np.concatenate([table.samples for table in tables])
    chips: list[Chip] = []
    first = 0
    for table in tables:
        width, height, text_size = next(size[1:] for size in SIZES if table.count <= size[0])
        rows = np.argsort(np.abs(table.points[:, 3, 1] - table.points[:, 0, 1]), kind="stable")
        for row in rows:
            if table.cut[row]:
                continue
            box = _best(table, int(row), (width, height), taken[:full], lines, first + int(row))
            if box is not None:
                taken[full] = (box.x, box.y, box.right, box.bottom)
                full += 1
                chips.append(Chip(table.link.key, int(row), box, text_size))
        first += table.count
    return tuple(chips)


def _best(table: EdgeTable, row: int, size: tuple[float, float], taken: Floats, lines: Floats, own: int) -> Box | None:
    spots = WEIGHTS @ table.points[row]
    half = np.array(size) / 2
    low, high = spots - half - 1.5, spots + half + 1.5
    apart = (
        (low[:, None, 0] >= taken[None, :, 2])
        | (high[:, None, 0] <= taken[None, :, 0])
        | (low[:, None, 1] >= taken[None, :, 3])
        | (high[:, None, 1] <= taken[None, :, 1])
    )
    free = apart.all(axis=1)
    if not free.any():
        return None
    flat = abs(table.points[row, 3, 1] - table.points[row, 0, 1]) < 24
    wish = 0.29 if flat else 0.41
    cost = 3.0 * np.abs(CANDIDATES - wish)
    if len(lines) <= CROSSINGS_UP_TO:
        inside = (np.abs(lines[None] - spots[:, None, None]) < half + 2.0).all(axis=3).any(axis=2)
        cost = cost + inside.sum(axis=1) - inside[:, own]
    best = int(np.argmin(np.where(free, cost, np.inf)))
    x, y = spots[best]
    return Box(float(x) - size[0] / 2, float(y) - size[1] / 2, *size)


def _corners(box: Box) -> Floats:
    return np.array([[box.x, box.y, box.right, box.bottom]])


def _taken(stage: Stage) -> Floats:
    """What a chip must not cover: neurons with their labels, names and footers."""
    corners = [np.zeros((0, 4))]
    for layer in stage.network.layers:
        shape, (x, y) = stage.shapes[layer.id], stage.center(layer.id)
        boxes = [shape.name_box, shape.footer_box]
        if shape.at_sides:
            boxes.append(shape.frame)
        else:
            half = shape.half_unit
            for position in range(shape.shown):
                px, py = shape.places[position]
                boxes.append(Box(px - half[0] - 2, py - half[1] - 2, 2 * half[0] + 4, 2 * half[1] + 4))
                if shape.mode in ("full", "medium") and not layer.is_input:
                    boxes += [shape.bias_box(position), shape.delta_box(position)]
        corners += [_corners(box.moved(x, y)) for box in boxes]
    return np.concatenate(corners)
