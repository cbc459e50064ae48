"""How an exercise looks on the canvas: a "?" where a number is asked for, a tick at one that was found.

A "?" stands in a frame of its own, so that it looks other than "not yet", which is dashed and faint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen, QPolygonF

from nnsim.engine.veil import HIDDEN_TEXT
from nnsim.gui.canvas.lettering import readable, shade_pen, size_in, text_width, write
from nnsim.gui.theme import mix, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

TICK = [(-3.2, 0.2), (-0.9, 2.6), (3.4, -2.6)]


def question_fill() -> QColor:
    """The inside of what is asked for."""
    colors = theme()
    return mix(colors.accent_soft, colors.card, 0.15)


def paint_question(painter: QPainter, box: QRectF, label: str, size: int, corner: float = 5.0) -> None:
    """A pill that says "z ?", as wide as its box at most; where that would be too small to read, only "?"."""
    colors, zoom = theme(), abs(painter.worldTransform().m11())
    text = f"{label} {HIDDEN_TEXT}" if label else HIDDEN_TEXT
    if not readable(size_in(text, box.width() - 4, size, 700), zoom):
        text, size = HIDDEN_TEXT, round(box.height() * 0.95)
    width = min(box.width(), max(text_width(text, size, 700) + 12, box.height() * 1.4))
    pill = QRectF(box.center().x() - width / 2, box.top(), width, box.height())
    painter.setPen(shade_pen(colors.accent, 1.4))
    painter.setBrush(question_fill())
    painter.drawRoundedRect(pill, corner, corner)
    write(painter, pill.adjusted(2, 0, -2, 0), text, colors.accent, size, 700)


def paint_badge(painter: QPainter, middle: QPointF, radius: float = 6.5) -> None:
    """A small "?" beside something of which another number is asked for."""
    colors = theme()
    painter.setPen(shade_pen(colors.canvas, 1.2))
    painter.setBrush(colors.accent)
    painter.drawEllipse(middle, radius, radius)
    area = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    write(painter, area, HIDDEN_TEXT, colors.on_accent, max(6, round(radius * 1.45)), 700)


def paint_tick(painter: QPainter, middle: QPointF, radius: float = 6.0) -> None:
    """A tick at a number that was found."""
    colors = theme()
    painter.setPen(shade_pen(colors.canvas, 1.2))
    painter.setBrush(colors.good)
    painter.drawEllipse(middle, radius, radius)
    pen = QPen(colors.card if not colors.dark else colors.on_accent, 1.6 * radius / 6.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    scale = radius / 6.0
    painter.drawPolyline(QPolygonF([middle + QPointF(x * scale, y * scale) for x, y in TICK]))
