"""The biases of small neurons: a little bar beside each, in one of some shades, in which most steps leave it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from nnsim.gui.canvas.lettering import rect
from nnsim.gui.canvas.shades import STEPS

if TYPE_CHECKING:
    from nnsim.gui.canvas.geometry import LayerShape
    from nnsim.gui.canvas.tones import Tone


def paint_bars(painter: QPainter, shape: LayerShape, tone: Tone, shades: bytes, seen: np.ndarray) -> None:
    """Paint the bars of some neurons, in such shades."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for shade, boxes in _bars(shape, shades, seen.tobytes()):
        if abs(shade) <= STEPS:
            painter.setBrush(tone.shade(abs(shade) / STEPS, shade < 0))
        else:
            painter.setBrush(tone.color(float(np.int64(shade).view(np.float64))))
        painter.drawRects(boxes)


@lru_cache(maxsize=16)
def _bars(shape: LayerShape, shades: bytes, seen: bytes) -> list[tuple[int, list[QRectF]]]:
    """The bars in groups of one shade."""
    boxes, positions, of_all = _boxes(shape), np.frombuffer(seen, np.intp), np.frombuffer(shades, np.int64)
    order = positions[np.argsort(of_all[positions], kind="stable")]
    groups = np.split(order, np.flatnonzero(np.diff(of_all[order])) + 1) if len(order) else []
    return [(int(of_all[group[0]]), [boxes[position] for position in group.tolist()]) for group in groups]


@lru_cache(maxsize=64)
def _boxes(shape: LayerShape) -> list[QRectF]:
    return [rect(shape.bias_box(position)) for position in range(shape.shown)]
