"""Many lines in one call of a painter."""

from typing import cast

import numpy as np
from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter
from shiboken6 import Shiboken


def draw_lines(painter: QPainter, lines: np.ndarray) -> None:
    """Draws lines, x1, y1, x2, y2 in each row, without a Python object for each: they lie as Qt has its own."""
    if len(lines):
        laid = np.ascontiguousarray(lines, np.float64)
        first = cast(QLineF, Shiboken.wrapInstance(laid.ctypes.data, QLineF))
        painter.drawLines(first, len(laid))
