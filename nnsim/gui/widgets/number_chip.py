"""A number that leads to its explanation: its symbol as a formula and its value, pressed like a button."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.numbers import MINUS, full, short
from nnsim.gui.picture import picture
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, per_theme, signals, theme
from nnsim.gui.widgets.formula_text import line
from nnsim.gui.written import ground_color

_SYMBOL, _VALUE, _HIGH = 14, 8.5, 22
_SIDE, _NARROW = 7, 3  # left of the symbol; plain
_AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class _Look(NamedTuple):
    """What a chip looks like without its value."""

    label: str
    valued: bool
    plain: bool
    lit: bool
    focus: bool
    checked: bool
    faint: bool


@per_theme(128)
def _face(look: _Look, wide: int, high: int, ground: str, density: float) -> QPixmap:
    """A picture of a chip without its value, which alone changes at each step."""
    colors = theme()
    with picture(wide, high, density, ground_color(ground)) as (drawn, painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, wide, high).adjusted(0.5, 0.5, -0.5, -0.5)
        if not look.plain or look.lit:
            border = colors.accent if look.lit else colors.line
            painter.setPen(QPen(border, 1) if not look.plain or look.focus else Qt.PenStyle.NoPen)
            painter.setBrush(colors.accent_soft if look.lit else colors.card)
            painter.drawRoundedRect(area, 5, 5)
        symbol = line(look.label, px(_SYMBOL))
        ink = colors.faint if look.faint else colors.text if look.checked or look.valued else colors.accent
        left = area.left() + (_NARROW if look.plain else _SIDE)
        symbol.paint(painter, QPointF(left, area.center().y() + 4.5), ink)
        if look.checked:
            painter.setPen(QPen(colors.accent, 1.6))
            painter.drawLine(QPointF(left, area.bottom() - 1), QPointF(left + symbol.width, area.bottom() - 1))
    return drawn


@per_theme()
def _letters() -> tuple[QFont, QFontMetricsF]:
    """The font of values, and what measures it."""
    font = mono_font(_VALUE)
    return font, QFontMetricsF(font)


def _written(value: float) -> str:
    text = short(value)
    return f"≈{text}" if text.lstrip(MINUS).isdigit() and value != int(value) else text


class NumberChip(QAbstractButton):
    """A symbol, and beside it a value if there is one; `plain` has no frame, as in a row of crumbs."""

    ground = ""  # what it stands on, where that is known

    def __init__(
        self,
        label: str,
        value: float | None = None,
        tip: str = "",
        *,
        plain: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label, self.value, self._plain = label, value, plain
        self.faint = False
        self._said: object = None
        self._written, self._hint = "", QSize()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        signals().changed.connect(self._follow)
        self.show_number(label, value, tip)

    def show_number(self, label: str, value: float | None, tip: str = "") -> None:
        """Show another number, or the same with another value."""
        exact = "" if value is None else f" = {full(value)}"
        said = (label, exact, tip)
        if said == self._said:
            return
        self._said, self.label, self.value = said, label, value
        self._written = "" if value is None else _written(value)
        self.setText(label)
        self.setToolTip((f"{label}{exact}\n{tip}" if tip else f"{label}{exact}").replace("<", "&lt;"))
        self.setAccessibleName(f"{label}{exact}. {tip or tr('Where it comes from')}")
        self._resize()
        self.update()

    def _resize(self) -> None:
        """Ask for other room where the symbol and the value need it."""
        width = line(self.label, px(_SYMBOL)).width + (2 * _NARROW if self._plain else 2 * _SIDE)
        if self.value is not None:
            width += _SIDE + _letters()[1].horizontalAdvance(self._written)
        hint = QSize(round(width), _HIGH)
        if hint != self._hint:
            self._hint = hint
            self.updateGeometry()

    def _follow(self) -> None:
        """Other colours, and perhaps letters of another size."""
        self._resize()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the symbol and the value."""
        return self._hint

    def paintEvent(self, event: QPaintEvent) -> None:
        """The symbol in a frame or plain, which stay as they are, and the value."""
        painter, area = QPainter(self), self.size()
        focus = self.hasFocus()
        look = _Look(
            self.label, self.value is not None, self._plain, focus or self.underMouse() or self.isDown(), focus,
            self.isChecked(), self.faint,
        )  # fmt: skip
        wide, high = area.width(), area.height()
        painter.drawPixmap(0, 0, _face(look, wide, high, self.ground, self.devicePixelRatioF()))
        if self._written:
            painter.setFont(_letters()[0])
            painter.setPen(theme().muted)
            painter.drawText(QRectF(0.5, 0.5, wide - _SIDE, high - 1), _AT_RIGHT, self._written)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
