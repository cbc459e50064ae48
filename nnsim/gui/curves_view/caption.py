"""Small words on a plot: they are laid out once, which takes longer than to paint them."""

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QStaticText, QTransform

from nnsim.gui.theme import per_theme, ui_font

SIZE = 8
_PLAIN = Qt.TextFormat.PlainText


@per_theme(256)
def laid(words: str) -> tuple[QStaticText, float, float]:
    """Words as they are painted, how wide they are, and how high."""
    font = ui_font(SIZE)
    text = QStaticText(words)
    text.setTextFormat(_PLAIN)
    text.prepare(QTransform(), font)
    metrics = QFontMetricsF(font)
    return text, metrics.horizontalAdvance(words), metrics.height()


class Caption:
    """Words in a place of their own. The painter has their font and their colour."""

    __slots__ = ("left", "text", "top")

    def __init__(self, text: str) -> None:
        self.text = text
        self.left = self.top = 0

    @property
    def width(self) -> int:
        """How many pixels they take across."""
        return math.ceil(laid(self.text)[1])

    @property
    def height(self) -> int:
        """How many pixels they take upright."""
        return math.ceil(laid(self.text)[2])

    @property
    def look(self) -> tuple[str, int, int]:
        """All that they look like, but for the colour."""
        return self.text, self.left, self.top

    def paint(self, painter: QPainter) -> None:
        """Write them."""
        painter.drawStaticText(QPointF(self.left, self.top), laid(self.text)[0])
