"""The words beside a layer: the data's names of inputs, the names and targets of outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from nnsim.gui.canvas.lettering import LEFT, RIGHT, legible, readable, subscript, text_width, write
from nnsim.gui.theme import theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.neurons import Neurons


def _size(neurons: Neurons, lod: float) -> int:
    """The size of the words: as large as one reads easily, as far as the pitch of the neurons allows."""
    shape = neurons.shape
    base = {"full": 12, "medium": 10, "row": 10}.get(shape.mode, 8)
    return legible(base, lod, max(base, round(min((shape.pitch or 30.0) * 0.7, 20.0))))


def paint_captions(painter: QPainter, neurons: Neurons, seen: np.ndarray, lod: float) -> None:
    """x labels of inputs, and the targets right of outputs."""
    shape, colors = neurons.shape, theme()
    big = shape.mode in ("full", "medium")
    size = _size(neurons, lod)
    if not readable(size, lod) or shape.mode == "grid" or shape.stands:
        return
    edge = shape.width / 2
    for position in seen:
        x, y = shape.places[position]
        if neurons.layer.is_input:
            if big:
                spot = QRectF(x - shape.radius - 26, y - shape.radius - 4, 22, 16)
                write(painter, spot, f"x{subscript(int(position) + 1)}", colors.muted, size)
            if position < len(neurons.input_names):
                box = QRectF(-edge - 156, y - 9, 144, 18)
                write(painter, box, neurons.input_names[position], colors.faint, size - 1, align=RIGHT)
        elif neurons.is_output:
            box = QRectF(edge + 16, y - 9, 150, 18)
            if position < len(neurons.target_names) and neurons.reading.targets:
                name = neurons.target_names[position]
                write(painter, box, name, colors.text, size, 500, align=LEFT)
                box = box.adjusted(text_width(name, size, 500) + 8, 0, 0, 0)
            write(painter, box, neurons.target(int(position)), colors.muted, size, align=LEFT)


def captions_wide(neurons: Neurons) -> tuple[float, float]:
    """How much room the words beside the frame take, to its left and to its right."""
    shape = neurons.shape
    if shape.mode in ("grid", "image") or shape.stands:
        return 0.0, 0.0
    size = _size(neurons, 0.7)
    if neurons.layer.is_input:
        wide = max((text_width(name, size - 1) for name in neurons.input_names), default=0.0)
        return (min(wide, 144.0) + 16 if wide else 0.0), 0.0
    if not neurons.is_output:
        return 0.0, 0.0
    wide = max((text_width(name, size, 500) + 8 for name in neurons.target_names), default=0.0)
    more = max((text_width(f" ({name})", size) for name in neurons.two_classes), default=0.0)
    return 0.0, min(wide + text_width("y 0.0000", size) + more, 150.0) + 20
