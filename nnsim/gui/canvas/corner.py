"""What floats over the canvas besides the legend: the zoom buttons, and the invitation on an empty canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nnsim.gui.canvas.lettering import shade_pen
from nnsim.gui.fonts import px
from nnsim.gui.texts import tr
from nnsim.gui.theme import theme, ui_font

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.gui.canvas.legend import Legend
    from nnsim.gui.canvas.overlay_banner import OverlayBanner

SIDE = 30
_CORNERS = ((-1, -1), (1, -1), (1, 1), (-1, 1))


BESIDE = 64  # what the buttons beside the legend take, with the gaps
NARROW = 440  # below this width the buttons lie in a row above the legend


def place(
    area: QSize,
    legend: Legend,
    buttons: ZoomButtons,
    middle: QWidget,
    hint: Hint,
    banner: OverlayBanner,
    edges: QWidget,
) -> None:
    """The legend in the lower left corner, the buttons in the lower right one or, where it is narrow, above it.

    What chooses the number of edges lies above the legend. The banner of an overlay takes the legend's place; the
    legend then stands beside it, where there is room.
    """
    high = legend.sizeHint().height()
    left, low = 16, area.height() - high - 14
    if banner.isHidden():
        beside = area.width() - px(BESIDE)  # shorter, it leaves the buttons upright, and the network its height
        legend.fit_into(area.width() - 12 if area.width() < NARROW else beside)
        wide = own = legend.sizeHint().width()
        left = min(16, max(6, area.width() - own - 6))
    else:
        wide, own = banner.place(area, 16, low + high // 2), legend.sizeHint().width()
        left += wide + 8
        legend.setVisible(left + own + 80 <= area.width())
    legend.setGeometry(left, low, own, high)  # at once: a longer one in its old place would lie on the buttons
    edges.move(max(6, min(16, area.width() - edges.width() - 6)), low - edges.height() - 6)
    narrow = area.width() < (max(NARROW, wide + px(BESIDE)) if banner.isHidden() else NARROW)
    buttons.lie(narrow)
    low = low - 6 if narrow else area.height() - 14
    buttons.move(area.width() - buttons.width() - 14, low - buttons.height())
    size = middle.sizeHint()
    middle.setGeometry(
        (area.width() - size.width()) // 2, (area.height() - size.height()) // 2, size.width(), size.height()
    )
    if hint.isVisible():
        hint.say(hint.text())


class Hint(QLabel):
    """One line over the legend that says what a mode waits for; it is shown as long as that lasts."""

    shown = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvas-hint")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(12, 5, 12, 5)
        self.setFont(ui_font(10))
        self.hide()

    def say(self, text: str) -> None:
        """Show a text; an empty one takes the line away."""
        self.setText(text)
        self.setAccessibleName(text)
        size = self.sizeHint()
        area = self.parentWidget().size()
        wide = min(size.width(), area.width() - 16)
        self.setGeometry((area.width() - wide) // 2, area.height() - size.height() - 12, wide, size.height())
        self.setVisible(bool(text))
        self.raise_()
        if text:
            self.shown.emit()

    def follow(self) -> None:
        """Take the colours of the theme."""
        colors = theme()
        self.setStyleSheet(
            f"#canvas-hint {{ background: {colors.card.name()}; color: {colors.text.name()};"
            f" border: 1px solid {colors.accent.name()}; border-radius: 6px; }}"
        )


class ZoomButton(QAbstractButton):
    """A square button with a drawn sign: plus, minus, or four corners for "fit"."""

    def __init__(self, sign: str, title: str, key: str, act: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.sign = sign
        self.setFixedSize(px(SIDE), px(SIDE))
        self.setToolTip(f"{title} ({key})")
        self.setAccessibleName(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda _checked=False: act())

    def sizeHint(self) -> QSize:
        return QSize(px(SIDE), px(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() or self.isDown()
        painter.setPen(shade_pen(colors.accent if self.hasFocus() else colors.line, 1))
        painter.setBrush(colors.hover if hot else colors.card)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(shade_pen(colors.text, 1.5))
        middle = QPointF(px(SIDE) / 2, px(SIDE) / 2)
        sign, arm = px(6), px(4)
        if self.sign == "fit":
            for sx, sy in _CORNERS:
                tip = middle + QPointF(sign * sx, sign * sy)
                painter.drawLine(tip, tip - QPointF(arm * sx, 0))
                painter.drawLine(tip, tip - QPointF(0, arm * sy))
        else:
            painter.drawLine(middle - QPointF(sign - 1, 0), middle + QPointF(sign - 1, 0))
            if self.sign == "plus":
                painter.drawLine(middle - QPointF(0, sign - 1), middle + QPointF(0, sign - 1))
        painter.end()


class ZoomButtons(QWidget):
    """Plus, minus and fit, one above the other, or in a row where it is narrow."""

    def __init__(self, acts: tuple[Callable[[], None], ...], parent: QWidget) -> None:
        super().__init__(parent)
        column = self._line = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._lying = False
        rows = (("plus", tr("Zoom in"), "Ctrl++"), ("minus", tr("Zoom out"), "Ctrl+−"), ("fit", tr("Fit"), "F"))
        for (sign, title, key), act in zip(rows, acts, strict=True):
            column.addWidget(ZoomButton(sign, title, key, act, self))
        self.adjustSize()

    @property
    def lying(self) -> bool:
        """True while the buttons lie in a row."""
        return self._lying

    def lie(self, lying: bool) -> None:
        """Put the buttons beside each other, or one above the other again."""
        if lying != self._lying:
            self._lying = lying
            ways = QVBoxLayout.Direction
            self._line.setDirection(ways.LeftToRight if lying else ways.TopToBottom)
            self.adjustSize()


class Invitation(QFrame):
    """What an empty canvas says; clicks beside the button go through to the canvas."""

    gallery = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        self._title = QLabel(tr("Draw a network"))
        self._text = QLabel(tr("Double-click or press L to add a layer, or open the gallery"))
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
