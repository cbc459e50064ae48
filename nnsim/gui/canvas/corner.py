"""What floats over the canvas besides the legend: the zoom buttons, and the invitation on an empty canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nnsim.gui.canvas.lettering import shade_pen
from nnsim.gui.texts import tr
from nnsim.gui.theme import theme, ui_font

if TYPE_CHECKING:
    from collections.abc import Callable

SIDE = 30
_CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))


def place(area: QSize, legend: QWidget, buttons: QWidget, middle: QWidget) -> None:
    """Put the legend into the lower left corner, the buttons into the lower right one, the invitation in the middle."""
    legend.move(16, area.height() - legend.height() - 14)
    buttons.move(area.width() - buttons.width() - 14, area.height() - buttons.height() - 14)
    size = middle.sizeHint()
    middle.setGeometry(
        (area.width() - size.width()) // 2, (area.height() - size.height()) // 2, size.width(), size.height()
    )


class ZoomButton(QAbstractButton):
    """A square button with a drawn sign: plus, minus, or four corners for "fit"."""

    def __init__(self, sign: str, title: str, key: str, act: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.sign = sign
        self.setFixedSize(SIDE, SIDE)
        self.setToolTip(f"{title} ({key})")
        self.setAccessibleName(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _checked=False: act())

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() or self.isDown()
        painter.setPen(shade_pen(colors.accent if self.hasFocus() else colors.line, 1))
        painter.setBrush(colors.hover if hot else colors.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(shade_pen(colors.text, 1.5))
        middle = QPointF(SIDE / 2, SIDE / 2)
        if self.sign == "fit":
            for sx, sy in _CORNERS:
                tip = middle + QPointF(6 * sx, 6 * sy)
                painter.drawLine(tip, tip - QPointF(4 * sx, 0))
                painter.drawLine(tip, tip - QPointF(0, 4 * sy))
        else:
            painter.drawLine(middle - QPointF(5, 0), middle + QPointF(5, 0))
            if self.sign == "plus":
                painter.drawLine(middle - QPointF(0, 5), middle + QPointF(0, 5))
        painter.end()


class ZoomButtons(QWidget):
    """Plus, minus and fit, one above the other."""

    def __init__(self, acts: tuple[Callable[[], None], ...], parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        rows = (("plus", tr("Zoom in"), "Ctrl++"), ("minus", tr("Zoom out"), "Ctrl+−"), ("fit", tr("Fit"), "F"))
        for (sign, title, key), act in zip(rows, acts, strict=True):
            column.addWidget(ZoomButton(sign, title, key, act, self))
        self.adjustSize()


class Invitation(QFrame):
    """What an empty canvas says; clicks beside the button go through to the canvas."""

    gallery = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        self._title = QLabel(tr("Draw a network"))
        self._text = QLabel(tr("Double-click to add a layer, or open the gallery"))
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        self._title.setFont(ui_font(15, 600))
        self._text.setFont(ui_font(10))
        row = QHBoxLayout()
        row.addStretch(1)
        button = QPushButton(tr("Open the gallery"))
        button.setToolTip(tr("Ready-made networks to start from"))
        button.clicked.connect(self.gallery)
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.follow()

    def follow(self) -> None:
        """Take the colours of the theme."""
        colors = theme()
        self.setStyleSheet("Invitation, QLabel { background: transparent; border: none; }")
        for label, color in ((self._title, colors.text), (self._text, colors.muted)):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), color)
            label.setPalette(palette)
        self.adjustSize()
