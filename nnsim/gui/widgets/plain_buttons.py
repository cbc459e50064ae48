"""Small buttons that look as the style sheet has them, and paint themselves.

The style sheet would be asked for the parts of each whenever it is painted, and for its size whenever it is laid out.
"""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.picture import picture
from nnsim.gui.theme import Theme, mix, theme
from nnsim.gui.written import ground_color
from nnsim.kit.recent import Recent

_RADIUS = 6
_CENTER = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic)
_TEXTS = 16  # of which a button remembers the size
_LOOKS = 6  # of which it keeps the picture: a few words, checked or not
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


class _State(NamedTuple):
    """What is to be seen of a toggle besides its words."""

    enabled: bool
    checked: bool
    over: bool
    down: bool
    focus: bool


class Toggle(_Sized, QToolButton):
    """Words or an icon on a ground of the theme while it is pressed, checked or under the mouse.

    One that stands on a known ground (`written.stand_on`) keeps its words as pictures.
    """

    ground = ""  # what it stands on, where that is known
    _theme: Theme | None = None  # in whose colours the pictures are
    _pictures: Recent[QPixmap] | None = None

    def changeEvent(self, event: QEvent) -> None:
        """Other letters look otherwise."""
        super().changeEvent(event)
        if event.type() in _OTHER_SIZE:
            self._pictures = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and the words or the icon."""
        painter, area = QPainter(self), self.rect()
        enabled, checked = self.isEnabled(), self.isChecked()
        state = _State(enabled, checked, self.underMouse(), self.isDown(), self.hasFocus())
        icon = self.icon()
        if not icon.isNull():
            if self.ground:
                painter.fillRect(area, ground_color(self.ground))
            _paint_state(painter, area, state)
            size = self.iconSize()
            place = QRect(QPoint((area.width() - size.width()) // 2, (area.height() - size.height()) // 2), size)
            mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
            icon.paint(
                painter, place, Qt.AlignmentFlag.AlignCenter, mode, QIcon.State.On if checked else QIcon.State.Off
            )
        elif self.ground:
            painter.drawPixmap(0, 0, self._picture(area, state))
        else:
            _paint_words(painter, area, state, self.text())

    def _picture(self, area: QRect, state: _State) -> QPixmap:
        colors, ratio = theme(), self.devicePixelRatioF()
        if self._pictures is None or self._theme is not colors:
            self._theme, self._pictures = colors, Recent(_LOOKS)
        ground, text = self.ground, self.text()

        def draw() -> QPixmap:
            with picture(area.width(), area.height(), ratio, ground_color(ground)) as (drawn, painter):
                painter.setFont(self.font())
                _paint_words(painter, area, state, text)
            return drawn

        return self._pictures.of((text, state, area.width(), area.height(), ground, ratio), draw)


def _paint_state(painter: QPainter, area: QRect, state: _State) -> None:
    colors = theme()
    ground = None
    if state.enabled:
        over = colors.hover if state.over else None
        pressed = mix(colors.hover, colors.text, 0.10) if state.down else over
        ground = colors.accent_soft if state.checked else pressed
    if ground is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(*_rounded(area))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if state.focus:
        _frame(painter, area, colors.text if state.checked else colors.accent)


def _paint_words(painter: QPainter, area: QRect, state: _State, text: str) -> None:
    colors = theme()
    _paint_state(painter, area, state)
    painter.setPen(colors.faint if not state.enabled else colors.accent if state.checked else colors.text)
    painter.drawText(area, _CENTER, text)


def _frame(painter: QPainter, area: QRect, color: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(*_rounded(area))


def _rounded(area: QRect) -> tuple[QRectF, float, float]:
    return QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), px(_RADIUS) - 0.5, px(_RADIUS) - 0.5
