"""Small buttons that look as the style sheet has them, and paint themselves.

The style sheet would be asked for the parts of each whenever it is painted, and for its size whenever it is laid out.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.theme import mix, theme

_RADIUS = 6
_CENTER = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic)
_TEXTS = 16  # of which a button remembers the size
_OTHER_SIZE = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    _Button = object  # Python calls on to the button of Qt that stands beside it


class _Sized(_Button):
    """A button whose size is what the style sheet says: that is asked once for each of its texts."""

    _sizes: dict[str, QSize] | None = None

    def changeEvent(self, event: QEvent) -> None:
        """Other letters need other room."""
        super().changeEvent(event)
        if event.type() in _OTHER_SIZE:
            self._sizes = None

    def sizeHint(self) -> QSize:
        """As the style sheet says."""
        text = self.text()
        if self._sizes is None or len(self._sizes) > _TEXTS:
            self._sizes = {}
        if text not in self._sizes:
            self._sizes[text] = super().sizeHint()
        return self._sizes[text]


class Link(_Sized, QPushButton):
    """Words in the colour of links: underlined under the mouse, framed while they have the focus."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("look", "link")

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and a frame with the focus."""
        painter, colors, area = QPainter(self), theme(), self.rect()
        if self.underMouse():
            font = QFont(self.font())
            font.setUnderline(True)
            painter.setFont(font)
        painter.setPen(mix(colors.accent, colors.text, 0.14) if self.underMouse() else colors.accent)
        painter.drawText(area, _CENTER, self.text())
        if self.hasFocus():
            _frame(painter, area, colors.accent)


class Toggle(_Sized, QToolButton):
    """Words or an icon on a ground of the theme while it is pressed, checked or under the mouse."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the words or the icon."""
        painter, colors, area = QPainter(self), theme(), self.rect()
        checked = self.isChecked()
        ground = None
        if self.isEnabled():
            over = colors.hover if self.underMouse() else None
            ground = colors.accent_soft if checked else mix(colors.hover, colors.text, 0.10) if self.isDown() else over
        if ground is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(*_rounded(area))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self.hasFocus():
            _frame(painter, area, colors.text if checked else colors.accent)
        icon = self.icon()
        if icon.isNull():
            painter.setPen(colors.faint if not self.isEnabled() else colors.accent if checked else colors.text)
            painter.drawText(area, _CENTER, self.text())
        else:
            size = self.iconSize()
            place = QRect(QPoint((area.width() - size.width()) // 2, (area.height() - size.height()) // 2), size)
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            state = QIcon.State.On if checked else QIcon.State.Off
            icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode, state)


def _frame(painter: QPainter, area: QRect, color: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(*_rounded(area))


def _rounded(area: QRect) -> tuple[QRectF, float, float]:
    return QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), px(_RADIUS) - 0.5, px(_RADIUS) - 0.5
