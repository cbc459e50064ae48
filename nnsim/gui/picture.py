"""Pictures that are drawn once and shown often, as sharp as the screen is."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap


@contextmanager
def picture(
    wide: float, high: float, density: float, ground: QColor | Qt.GlobalColor = Qt.GlobalColor.transparent
) -> Iterator[tuple[QPixmap, QPainter]]:
    """A picture that covers so much of a window, at least a pixel, and what draws on it.

    `density`: how many dots a pixel of the window has along each side.
    """
    drawn = QPixmap(math.ceil(max(wide, 1) * density), math.ceil(max(high, 1) * density))
    drawn.setDevicePixelRatio(density)
    drawn.fill(ground)
    painter = QPainter(drawn)
    try:
        yield drawn, painter
    finally:
        painter.end()  # Qt must not lose a picture that is still drawn on
