"""A map of units that no target stands beside: which of those that compete is nearest, or how strong the output is."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnsim.files.plots.canvas import GROUND, MUTED, TEXT, Axes, Canvas, Floats, class_color, rgb, shaded, written
from nnsim.files.plots.plane import BESIDE, Plane

MOST_NAMED = 100  # cells with numbers in them


@dataclass(frozen=True)
class UnitMap:
    """What units make of a plane: outputs (rows, columns, units), top row first, and the samples, which have no colour.

    Of units that compete (`cells`) the map shows which wins; else the first output.
    """

    names: tuple[str, str]
    across: tuple[float, float]
    up: tuple[float, float]
    outputs: Floats
    points: Floats
    cells: bool
    units: tuple[str, ...]
    note: str = ""


def units_map(title: str, found: UnitMap) -> str:
    """The cells of units that compete, each with its number, or the surface of an output; with the samples."""
    canvas = Plane(title, found.across, found.up)
    axes = canvas.axes
    scale = float(np.abs(np.nan_to_num(found.outputs[..., 0])).max()) or 1.0
    if found.cells:
        winners = found.outputs.argmax(axis=2)
        canvas.image(axes.box, _cells(winners, found.outputs.shape[2]))
    else:
        canvas.image(axes.box, shaded(found.outputs[..., 0], scale), smooth=True)
    axes.draw(canvas, *found.names)
    for _, x, y in canvas.shown(found.points):
        canvas.mark(x, y, 0, MUTED, 1.8, around=GROUND)
    canvas.mark(BESIDE, 52, 0, MUTED, 1.8)
    canvas.text(434, 52, "samples", 8.5)
    if found.cells:
        _numbers(canvas, axes, winners, found.outputs.shape[2])
        canvas.text(BESIDE, 70, "1, 2, …: the unit", 8.5)
        canvas.text(BESIDE, 82, "that is nearest", 8.5)
    else:
        canvas.text(BESIDE, 76, found.units[0][:24], 8.5)
        canvas.ramp(88)
        for y, value in ((92, scale), (148, 0.0), (204, -scale)):
            canvas.text(444, y, written(float(f"{value:.4g}")), 8.5)
    return canvas.noted(found.note)


def _cells(winners: NDArray[np.intp], count: int) -> NDArray[np.uint8]:
    """Light colours of the cells, with lines between them."""
    hues = np.array([rgb(class_color(k, max(count, 3))) for k in range(count)])
    pixels: Floats = rgb(GROUND) + 0.25 * (hues[winners] - rgb(GROUND))
    edge = np.zeros(winners.shape, bool)
    edge[1:] |= winners[1:] != winners[:-1]
    edge[:, 1:] |= winners[:, 1:] != winners[:, :-1]
    pixels[edge] = rgb(MUTED)
    return pixels.round().astype(np.uint8)


def _numbers(canvas: Canvas, axes: Axes, winners: NDArray[np.intp], count: int) -> None:
    """The number of each unit in the middle of its cell."""
    rows, columns = winners.shape
    for unit in range(count if count <= MOST_NAMED else 0):
        at = np.argwhere(winners == unit)
        if len(at):
            row, column = at[np.abs(at - at.mean(axis=0)).sum(axis=1).argmin()]
            left, top, wide, high = axes.box
            place = left + (column + 0.5) * wide / columns, top + (row + 0.5) * high / rows
            canvas.text(*place, str(unit + 1), 9, TEXT, "middle", bold=True)
