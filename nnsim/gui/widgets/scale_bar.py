"""A scale of colours with the numbers at its ends and its middle."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme, ui_font
from nnsim.gui.widgets.color_scale import ColorScale

_BAR, _HIGH = 140.0, 18


class ScaleBar(QWidget):
    """The scale of a picture of numbers."""

    read_as = "picture"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: ColorScale | None = None
        self._note = ""
        self.setAccessibleName(tr("Scale of colours"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(_HIGH))
        signals().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(260, px(_HIGH))

    def show_scale(self, scale: ColorScale, note: str = "") -> None:
        """Show this scale, and some words after it."""
        self._scale, self._note = scale, note
        self.setToolTip(tr("from {low} to {high}", low=short(scale.low), high=short(scale.high)))
        self.setAccessibleDescription(f"{self.toolTip()} {note}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scale."""
        if self._scale is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(8.5))
        metrics = QFontMetricsF(painter.font())
        low, high = short(self._scale.low), short(self._scale.high)
        x = 6.0
        painter.setPen(theme().muted)
        painter.drawText(QRectF(x, 0, 90, px(_HIGH)), Qt.AlignmentFlag.AlignVCenter, low)
        x += metrics.horizontalAdvance(low) + 6
        bar = QRectF(x, px(_HIGH) / 2 - 5, px(_BAR), 10)
        painter.setPen(QPen(theme().line, 1))
        painter.setBrush(self._scale.gradient)
        painter.drawRoundedRect(bar, 2, 2)
        painter.setPen(theme().muted)
        x = bar.right() + 6
        painter.drawText(QRectF(x, 0, 90, px(_HIGH)), Qt.AlignmentFlag.AlignVCenter, high)
        x += metrics.horizontalAdvance(high) + 16
        note = metrics.elidedText(self._note, Qt.TextElideMode.ElideRight, max(0.0, self.width() - x - 4))
        painter.drawText(QRectF(x, 0, self.width() - x, px(_HIGH)), Qt.AlignmentFlag.AlignVCenter, note)
        painter.end()
