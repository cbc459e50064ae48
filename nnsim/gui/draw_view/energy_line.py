"""How a number that a learning rule tells of a state goes on from state to state, such as the energy: a small curve."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, number_font, signals, theme, ui_font

if TYPE_CHECKING:
    from nnsim.session.drawn.patterns import Moment

LEFT, LOW = 52, 18
ROUNDING = 1e-9  # of the energy, by which two states differ through rounding alone


class EnergyLine(QWidget):
    """Points over the turns that were taken since the first; going back takes those away that lie ahead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: list[tuple[int, float]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(px(200), px(90))
        self.setAccessibleName(tr("Energy E, state by state"))
        self.setToolTip(tr("The energy E of the state, turn by turn since the recall began"))
        signals().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(px(280), px(140))

    @property
    def values(self) -> list[float]:
        """The numbers, the first one first."""
        return [value for _, value in self.points]

    def begin(self) -> None:
        """Begin anew."""
        self.points = []
        self.update()

    def follow(self, moment: Moment | None) -> None:
        """One more point; what lies behind that moment goes."""
        if moment is None or moment.energy is None:
            return
        self.points = [one for one in self.points if one[0] < moment.turns]
        self.points.append((moment.turns, moment.energy))
        self.setAccessibleDescription(
            tr("{count} states, E = {value}", count=len(self.points), value=short(moment.energy))
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(px(LEFT), 20, self.width() - px(LEFT) - 8, self.height() - 20 - px(LOW))
        painter.setFont(ui_font(8))
        painter.setPen(colors.muted)
        painter.drawText(QRectF(px(LEFT), 0, area.width(), px(16)), Qt.AlignmentFlag.AlignLeft, tr("energy E"))
        below = QRectF(px(LEFT), self.height() - px(15), area.width(), px(15))
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, tr("turns"))
        painter.setPen(QPen(mix(colors.canvas, colors.line, 0.9), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.bottomLeft(), area.topLeft())
        values = np.array(self.values)
        if not len(values):
            painter.setPen(colors.faint)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, tr("not yet"))
            return
        low, high = float(values.min()), float(values.max())
        if high - low <= ROUNDING * max(abs(low), abs(high), 1.0):
            low = high  # what differs by rounding alone is level
        room = (high - low) or 1.0
        painter.setFont(number_font(8))
        painter.setPen(colors.muted)
        heights = area.bottom() - np.clip((values - low) / room, 0.0, 1.0) * (area.height() - 4) - 2
        for value in {low, high}:
            y = area.bottom() - (value - low) / room * (area.height() - 4) - 2
            box = QRectF(0, y - px(8), px(LEFT) - 6, px(16))
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short(value))
        turns = np.array([turn for turn, _ in self.points]) - self.points[0][0]
        across = area.left() + turns / max(int(turns[-1]), 1) * (area.width() - 4)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, "0")
        if turns[-1]:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, f"{turns[-1]}")
        places = [QPointF(x, y) for x, y in zip(across.tolist(), heights.tolist(), strict=True)]
        painter.setPen(QPen(colors.accent, 1.8))
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(colors.accent)
        painter.drawEllipse(places[-1], 3.2, 3.2)
