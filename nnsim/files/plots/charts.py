"""The plots themselves, from plain numbers: curves, a map of the plane, a confusion matrix, matrices of weights."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnsim.files.plots.canvas import (
    GROUND,
    MUTED,
    TEXT,
    Axes,
    Canvas,
    Floats,
    class_color,
    hues,
    rgb,
    shaded,
    written,
)  # fmt: skip
from nnsim.files.plots.plane import BESIDE, MOST_POINTS, Plane

DASHES = ("", "5 3", "2 2", "8 3 2 3")
MOST_CLASSES, MOST_UNITS = 40, 64


@dataclass(frozen=True)
class Line:
    """A curve: its name, and a value for each epoch; NaN leaves a gap."""

    name: str
    epochs: Sequence[float]
    values: Sequence[float]


def curves(title: str, plots: Mapping[str, Sequence[Line]], log: bool = True) -> str:
    """One plot below its name for each, over the epochs; losses with a logarithmic scale, where they are above 0."""
    width = 90 + 380 * len(plots)
    canvas = Canvas(width, 300 + 14 * max(map(len, plots.values())), title)
    canvas.text(20, 18, title, 12, bold=True)
    for number, (name, lines) in enumerate(plots.items()):
        shown = np.concatenate([np.asarray(line.values, np.float64) for line in lines])
        shown = shown[np.isfinite(shown)]
        epochs = np.concatenate([np.asarray(line.epochs, np.float64) for line in lines])
        scale = log and "loss" in name and len(shown) > 0 and float(shown.min()) > 0
        axes = Axes((64 + 380 * number, 44, 320, 210), _range(epochs), _range(shown, scale), scale)
        axes.draw(canvas, "epoch", name)
        for at, line in enumerate(lines):
            color, dashes = hues()[at % len(hues())], DASHES[at % len(DASHES)]
            for piece in _pieces(line, scale):
                canvas.line([axes.place(x, y) for x, y in piece], color, 1.4, dashes)
            y = 296 + 14 * at
            canvas.line([(64 + 380 * number, y), (90 + 380 * number, y)], color, 1.6, dashes)
            canvas.text(96 + 380 * number, y, line.name, 8.5, MUTED)
    return canvas.svg()


def plain(
    title: str,
    names: tuple[str, str],
    lines: Sequence[Line],
    marks: Sequence[tuple[float, str]] = (),
    up: tuple[float, float] | None = None,
) -> str:
    """Lines over any numbers, with the names of both axes; marks are dashed lines that stand upright."""
    canvas = Canvas(500, 350 + 14 * len(lines), title)
    canvas.text(20, 18, title, 12, bold=True)
    across = np.array([x for line in lines for x in line.epochs] + [x for x, _ in marks], np.float64)
    values = np.array([y for line in lines for y in line.values], np.float64)
    axes = Axes((64, 44, 400, 250), _range(across), up or _range(values[np.isfinite(values)]))
    axes.draw(canvas, *names)
    for x, name in marks:
        canvas.line([axes.place(x, axes.up[0]), axes.place(x, axes.up[1])], MUTED, 1.2, DASHES[1])
        canvas.text(axes.place(x, 0.0)[0] + 5, 54, name, 8.5, MUTED)
    for at, line in enumerate(lines):
        color, dashes = hues()[at % len(hues())], DASHES[at % len(DASHES)]
        for piece in _pieces(line, False):
            canvas.line([axes.place(x, y) for x, y in piece], color, 1.6, dashes)
            for x, y in piece:
                canvas.mark(*axes.place(x, y), at, color)
        canvas.line([(64, 336 + 14 * at), (90, 336 + 14 * at)], color, 1.6, dashes)
        canvas.text(96, 336 + 14 * at, line.name, 8.5, MUTED)
    return canvas.svg()


def over_one(title: str, names: tuple[str, str], lines: Sequence[Line], points: Sequence[Line]) -> str:
    """What a network answers to one input: a curve for each output, and the samples of each as marks."""
    canvas = Canvas(500, 350 + 14 * len(lines), title)
    canvas.text(20, 18, title, 12, bold=True)
    drawn = [*lines, *points]
    across = np.concatenate([np.asarray(line.epochs, np.float64) for line in lines])
    values = np.concatenate([np.asarray(line.values, np.float64) for line in drawn])
    axes = Axes((64, 44, 400, 250), _range(across), _range(values[np.isfinite(values)]))
    axes.draw(canvas, *names)
    for at, cloud in enumerate(points):
        stride = max(1, -(-len(cloud.epochs) * len(points) // MOST_POINTS))
        for x, y in list(zip(cloud.epochs, cloud.values, strict=True))[::stride]:
            if math.isfinite(x) and math.isfinite(y):
                canvas.mark(*axes.place(float(x), float(y)), at, class_color(at, max(len(points), 2)), around=GROUND)
    for at, line in enumerate(lines[:MOST_CLASSES]):
        color, dashes = class_color(at, max(len(lines), 2)), DASHES[at % len(DASHES)]
        for piece in _pieces(line, False):
            canvas.line([axes.place(x, y) for x, y in piece], TEXT if len(lines) == 1 else color, 1.8, dashes)
        canvas.line([(64, 336 + 14 * at), (90, 336 + 14 * at)], TEXT if len(lines) == 1 else color, 1.8, dashes)
        canvas.text(96, 336 + 14 * at, line.name, 8.5, MUTED)
    for at, cloud in enumerate(points if len(points) > 1 or len(lines) > 1 else ()):
        canvas.mark(240, 336 + 14 * at, at, class_color(at, max(len(points), 2)), 3.4)
        canvas.text(250, 336 + 14 * at, cloud.name, 8.5, MUTED)
    return canvas.svg()


def _pieces(line: Line, log: bool) -> list[list[tuple[float, float]]]:
    pieces: list[list[tuple[float, float]]] = [[]]
    for x, y in zip(line.epochs, line.values, strict=True):
        if math.isfinite(y) and (y > 0 or not log):
            pieces[-1].append((float(x), float(y)))
        elif pieces[-1]:
            pieces.append([])
    return [piece if len(piece) > 1 else [piece[0], piece[0]] for piece in pieces if piece]


def _range(values: Floats, log: bool = False) -> tuple[float, float]:
    if not len(values):
        return 0.0, 1.0
    low, high = float(values.min()), float(values.max())
    if log:
        return (low / 1.2, high * 1.2) if low < high else (low / 2, high * 2)
    pad = (high - low) * 0.04 or 0.5
    return low - pad, high + pad


@dataclass(frozen=True)
class Map:
    """What a network answers over a plane: outputs (rows, columns, classes or 1), top row first, and the samples.

    `labels` are the samples' classes, or their values where there are no classes. `note` says what else is to be known.
    """

    names: tuple[str, str]
    across: tuple[float, float]
    up: tuple[float, float]
    outputs: Floats
    points: Floats
    labels: Floats
    classes: tuple[str, ...]
    note: str = ""


def boundary(title: str, found: Map) -> str:
    """The decision regions of classes, or the surface of numbers in colours, with the samples."""
    canvas = Plane(title, found.across, found.up)
    axes = canvas.axes
    values = found.labels if len(found.labels) else found.outputs.reshape(-1)
    low, high = float(np.min(values)), float(np.max(values))
    middle, scale = (low + high) / 2, (high - low) / 2 or 1.0
    if found.classes:
        hues = np.array([rgb(class_color(k, len(found.classes))) for k in range(len(found.classes))])
        best = np.nan_to_num(found.outputs).clip(0.0, 1.0)
        mixed = best @ hues / np.maximum(best.sum(axis=2, keepdims=True), 1e-12)
        pixels = (rgb(GROUND) + 0.35 * (mixed - rgb(GROUND))).round().astype(np.uint8)
    else:
        pixels = shaded(found.outputs[..., 0] - middle, scale)
    canvas.image(axes.box, pixels, smooth=True)
    axes.draw(canvas, *found.names)
    tints = shaded((found.labels - middle)[None], scale)[0]
    for sample, x, y in canvas.shown(found.points):
        number = int(found.labels[sample]) if found.classes else 0
        color = "#{:02x}{:02x}{:02x}".format(*tints[sample].tolist())
        if found.classes:
            color = class_color(number, len(found.classes))
        canvas.mark(x, y, number, color, around=GROUND if found.classes else MUTED)
    for number, name in enumerate(found.classes[:MOST_CLASSES]):
        y = 52 + 15 * number
        canvas.mark(BESIDE, y, number, class_color(number, len(found.classes)), 3.4)
        canvas.text(434, y, name[:24], 8.5)
    if not found.classes:
        canvas.ramp(50)
        canvas.text(444, 54, written(float(f"{high:.4g}")), 8.5)
        canvas.text(444, 166, written(float(f"{low:.4g}")), 8.5)
    return canvas.noted(found.note)


def confusion(title: str, names: Sequence[str], counts: Sequence[Sequence[int]]) -> str:
    """A confusion matrix: rows are what samples are, columns what they are called."""
    matrix = np.array(counts, np.float64)
    side = min(46.0, max(14.0, 420.0 / len(names)))
    left, top, whole = 130.0, 130.0, side * len(names)
    canvas = Canvas(left + whole + 40, top + whole + 40, title)
    canvas.text(20, 18, title, 12, bold=True)
    canvas.text(left + whole / 2, 40, "called", 9, MUTED, "middle")
    canvas.text(20, top + whole / 2, "is", 9, MUTED, "middle", turn=-90)
    shares = matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1.0)
    for i, name in enumerate(names):
        canvas.text(left - 6, top + side * (i + 0.5), name[:18], 8.5, TEXT, "end")
        canvas.text(left + side * (i + 0.5), top - 6, name[:18], 8.5, TEXT, "start", turn=-60)
        for j in range(len(names)):
            hue = rgb(hues()[0] if i == j else hues()[1])
            color = (rgb(GROUND) + shares[i, j] * (hue - rgb(GROUND))).round().astype(int)
            box = (left + side * j, top + side * i, side, side)
            canvas.rect(box, "#{:02x}{:02x}{:02x}".format(*color.tolist()), "#d9dce1")
            if matrix[i, j]:
                ink = "#ffffff" if shares[i, j] > 0.6 else TEXT
                size = min(9.5, side * 0.36)
                canvas.text(box[0] + side / 2, box[1] + side / 2, f"{int(matrix[i, j])}", size, ink, "middle")
    right = matrix.trace() / max(matrix.sum(), 1.0)
    said = f"{int(matrix.trace()):,} of {int(matrix.sum()):,} right, {right:.2%}"
    canvas.text(left, top + whole + 20, said, 9, MUTED)
    return canvas.svg()


@dataclass(frozen=True)
class Matrix:
    """The weights of a layer: (1 + fan-in, units), biases in row 0; `image` where the fan-in are pixels."""

    name: str
    values: Floats
    image: tuple[int, int] | None = None


def weights(title: str, layers: Sequence[Matrix]) -> str:
    """Each layer as a heat map, blue above 0 and orange below; of pixels a picture for each unit."""
    blocks = [_block(layer) for layer in layers]
    gap, width = 28.0, 40 + max(wide for _, wide, _ in blocks)
    height = 44 + sum(high + gap for _, _, high in blocks)
    canvas = Canvas(max(width, 320), height + 10, title)
    canvas.text(20, 18, title, 12, bold=True)
    y = 44.0
    for layer, (pixels, wide, high) in zip(layers, blocks, strict=True):
        scale = _scale(layer)
        canvas.text(20, y, f"{layer.name}: −{scale:.3g} (orange) to {scale:.3g} (blue)", 9)
        canvas.image((20, y + 9, wide, high), pixels)
        if layer.image is None:
            canvas.rect((20, y + 9, wide, high), "none", "#d9dce1")
        y += high + gap
    return canvas.svg()


def _scale(layer: Matrix) -> float:
    known = np.abs(layer.values[np.isfinite(layer.values)])
    return float(known.max()) if known.size else 1.0


def _block(layer: Matrix) -> tuple[NDArray[np.uint8], float, float]:
    """The pixels of a layer, and how wide and high they are drawn."""
    scale = _scale(layer)
    if layer.image is None:
        pixels = shaded(layer.values, scale)
        side = max(2.0, min(16.0, 480.0 / max(layer.values.shape)))
        return pixels, side * pixels.shape[1], side * pixels.shape[0]
    rows, columns = layer.image
    units = layer.values[1:, :MOST_UNITS].T.reshape(-1, rows, columns)
    across = min(8, len(units))
    down = -(-len(units) // across)
    whole = np.full((down * (rows + 1) - 1, across * (columns + 1) - 1, 3), 255, np.uint8)
    for at, unit in enumerate(units):
        i, j = divmod(at, across)
        whole[i * (rows + 1) : i * (rows + 1) + rows, j * (columns + 1) : j * (columns + 1) + columns] = shaded(
            unit, scale
        )
    side = min(8.0, 520.0 / whole.shape[1])
    return whole, side * whole.shape[1], side * whole.shape[0]
