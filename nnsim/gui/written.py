"""Lines of text that say almost the same again and again: their parts are kept as pictures, and laid side by side.

To measure a line and to write it takes Qt longer than all else that a bar does for a step.
"""

import math

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from nnsim.gui.picture import picture
from nnsim.gui.theme import number_font, per_theme, theme
from nnsim.gui.widgets.label import named_color

_NONE = QColor(0, 0, 0, 0)
BETWEEN = " · "
_PLACE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_TO_LEFT = "\u0590"  # from here on there are letters that are written from right to left


def stand_on(widget: QWidget, ground: str) -> None:
    """Let a widget have the colour that is below it as its own: then nothing below it is painted when it is.

    One that has a `ground` paints that itself, all over: for Qt to do so takes as long as to show a picture.
    """
    if hasattr(widget, "ground"):
        widget.ground = ground
        widget.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        return
    palette, color = widget.palette(), named_color(ground)
    if not widget.autoFillBackground() or palette.color(QPalette.ColorRole.Window) != color:
        palette.setColor(QPalette.ColorRole.Window, color)
        widget.setPalette(palette)
        widget.setBackgroundRole(QPalette.ColorRole.Window)  # a button has another one
        widget.setAutoFillBackground(True)


def ground_color(name: str) -> QColor:
    """The colour of a ground; transparent where none is known."""
    return named_color(name) if name else _NONE


def parts(text: str) -> list[str]:
    """The parts of a line, each with the dot behind it; a line that is not all written to the right is one part."""
    if BETWEEN not in text or max(text) >= _TO_LEFT:
        return [text]
    *others, last = text.split(BETWEEN)
    return [*(one + BETWEEN for one in others), last]


def width(text: str, size: float) -> int:
    """How wide a line is, in digits of equal width."""
    return _laid_out(text, size)[1]


def fitting(sayings: list[str], size: float, room: int) -> str:
    """The longest of several sayings that fits; where none does, the shortest, cut off."""
    for text in sayings:
        if width(text, size) <= room:
            return text
    return QFontMetrics(number_font(size)).elidedText(sayings[-1], Qt.TextElideMode.ElideRight, room)


def changed(before: str, text: str, size: float) -> tuple[int, int]:
    """From where to where a line looks different with another text."""
    (old, was), (new, wide) = _laid_out(before, size), _laid_out(text, size)
    begin = next((one[1] for one, other in zip(old, new, strict=False) if one[0] != other[0]), 0)
    return begin, max(was, wide) + 1


def paint_line(painter: QPainter, area: QRect, text: str, size: float, ground: str, begin: int = 0) -> None:
    """Writes a line in a quiet colour on a ground: at the left, in the middle of the height; from a pixel on."""
    density, draw = painter.device().devicePixelRatio(), painter.drawPixmap
    left, top, height = area.left(), area.top(), area.height()
    for part, at, over, end in _laid_out(text, size)[0]:
        if left + end > begin:
            draw(left + at, top, _picture(part, size, over, height, ground, density))


@per_theme(16)
def _laid_out(text: str, size: float) -> tuple[list[tuple[str, int, float, int]], int]:
    """The parts of a line, where each begins, in whole pixels and what is over, and ends; and how wide the line is."""
    found, at = [], 0.0
    for part in parts(text):
        begin, at = at, at + _width(part, size)
        found.append((part, math.floor(begin), begin - math.floor(begin), math.floor(at)))
    return found, round(at)


@per_theme(512)
def _width(text: str, size: float) -> float:
    return QFontMetricsF(number_font(size)).horizontalAdvance(text)


@per_theme(256)
def _picture(text: str, size: float, begin: float, height: int, ground: str, density: float) -> QPixmap:
    """A part of a line that begins at so much of a pixel."""
    wide = max(math.ceil(begin + _width(text, size)), 1)
    with picture(wide, height, density, named_color(ground)) as (drawn, painter):
        painter.setFont(number_font(size))
        painter.setPen(theme().muted)
        painter.drawText(QRectF(begin, 0.0, wide + 1.0, height), _PLACE, text)
    return drawn
