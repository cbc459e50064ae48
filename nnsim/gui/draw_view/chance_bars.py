"""What a network says of an image: a bar for each class, the one that is called in the accent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.numbers import percent, short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, number_font, signals, theme, ui_font

if TYPE_CHECKING:
    from nnsim.session.drawn.images import Answer

ROW, MOST = 25, 24


class ChanceBars(QWidget):
    """Empty until there is an answer; of very many classes the first ones are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer: Answer | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(px(200))
        signals().changed.connect(self.update)
        self.show_answer(None)

    def show_answer(self, answer: Answer | None) -> None:
        """Show an answer, or none."""
        self.answer = answer
        if answer is None:
            self.setAccessibleName(tr("No answer yet"))
        else:
            self.setAccessibleName(tr("The network says {name}", name=answer.names[answer.best]))
        self.updateGeometry()
        self.update()

    def _order(self) -> list[int]:
        """The classes in the order of the data; of more than fit, the most likely ones."""
        assert self.answer is not None
        count = len(self.answer.names)
        if count <= MOST:
            return list(range(count))
        return sorted(np.argsort(self.answer.values)[::-1][:MOST].tolist())

    def sizeHint(self) -> QSize:
        rows = 10 if self.answer is None else min(len(self.answer.names), MOST)
        return QSize(240, rows * px(ROW) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self.sizeHint().height(), 12 * px(ROW)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colors = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.answer is None:
            painter.setPen(colors.muted)
            painter.setFont(ui_font(10))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Draw something"))
            return
        order = self._order()
        height = min(px(ROW), (self.height() - 4) / max(len(order), 1))
        names = [self.answer.names[k] for k in order]
        painter.setFont(ui_font(9.5))
        metrics = painter.fontMetrics()
        wide = min(max(map(metrics.horizontalAdvance, names)), round(self.width() * 0.4)) + 8
        values = np.nan_to_num(np.array(self.answer.values))
        top = 1.0 if self.answer.chances else float(np.abs(values).max()) or 1.0
        room = self.width() - wide - 62
        for row, k in enumerate(order):
            best = k == self.answer.best
            y = 2 + row * height
            painter.setFont(ui_font(9.5, 600 if best else 400))
            painter.setPen(colors.text if best else colors.muted)
            text = painter.fontMetrics().elidedText(names[row], Qt.TextElideMode.ElideRight, wide - 6)
            vertical = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y, wide - 6, height), Qt.AlignmentFlag.AlignRight | vertical, text)
            bar = QRectF(wide, y + 4, room, height - 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(colors.card, colors.line, 0.5))
            painter.drawRoundedRect(bar, 3, 3)
            bar.setWidth(max(room * min(max(values[k] / top, 0.0), 1.0), 0.0))
            painter.setBrush(colors.accent if best else mix(colors.card, colors.muted, 0.7))
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(colors.text if best else colors.muted)
            painter.setFont(number_font(9))
            value = self.answer.values[k]
            told = percent(value) if self.answer.chances else short(value)
            painter.drawText(QRectF(wide + room + 6, y, 56, height), Qt.AlignmentFlag.AlignRight | vertical, told)
