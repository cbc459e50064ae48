"""How the classes are told apart where points are drawn: by a colour and by a shape."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPolygonF

from nnsim.gui.picture import picture
from nnsim.gui.theme import mix, theme
from nnsim.gui.thumbnail import class_colors

if TYPE_CHECKING:
    from collections.abc import Callable

SIDES = (0, 4, 3, -4, 5)  # a circle, then a square, a triangle, a diamond, a pentagon


def draw_mark(painter: QPainter, at: QPointF, number: int, radius: float) -> None:
    """The shape of a class round a point; pen and brush are set already."""
    sides = SIDES[number % len(SIDES)]
    if not sides:
        painter.drawEllipse(at, radius, radius)
    elif sides == 4:
        painter.drawRect(QRectF(at.x() - radius * 0.85, at.y() - radius * 0.85, radius * 1.7, radius * 1.7))
    else:
        count, turn = abs(sides), -math.pi / 2
        corners = [
            QPointF(at.x() + 1.2 * radius * math.cos(turn + 2 * math.pi * k / count),
                    at.y() + 1.2 * radius * math.sin(turn + 2 * math.pi * k / count))
            for k in range(count)
        ]  # fmt: skip
        painter.drawPolygon(QPolygonF(corners))


def dress(painter: QPainter, color: QColor) -> None:
    """Pen and brush for marks of that colour."""
    painter.setPen(QPen(mix(theme().card, theme().text, 0.15 if theme().dark else 0.0), 1.2))
    painter.setBrush(color)


def mark_icon(number: int, count: int) -> QIcon:
    """The mark of a class as an icon."""
    return _icon(lambda painter: draw_mark(painter, QPointF(8, 8), number, 5), class_colors(count)[number])


def _icon(draw: Callable[[QPainter], None], color: QColor) -> QIcon:
    with picture(16, 16, 2.0) as (drawn, painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dress(painter, color)
        draw(painter)
    return QIcon(drawn)
