"""A number that leads to its explanation: its symbol as a formula and its value, pressed like a button."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.numbers import MINUS, full, short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, signals, theme
from nnsim.gui.widgets.formula_text import line

_SYMBOL, _VALUE = 14, 8.5


class NumberChip(QAbstractButton):
    """A symbol, and beside it a value if there is one; `plain` has no frame, as in a row of crumbs."""

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
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        signals().changed.connect(self.update)
        self.show_number(label, value, tip)

    def show_number(self, label: str, value: float | None, tip: str = "") -> None:
        """Show another number, or the same with another value."""
        exact = "" if value is None else f" = {full(value)}"
        said = (label, exact, tip)
        if said == self._said:
            return
        self._said, self.label, self.value = said, label, value
        self.setText(label)
        self.setToolTip((f"{label}{exact}\n{tip}" if tip else f"{label}{exact}").replace("<", "&lt;"))
        self.setAccessibleName(f"{label}{exact}. {tip or tr('Where it comes from')}")
        self.updateGeometry()  # another value may be wider
        self.update()

    def _written(self) -> str:
        if self.value is None:
            return ""
        text = short(self.value)
        return f"≈{text}" if text.lstrip(MINUS).isdigit() and self.value != int(self.value) else text

    def sizeHint(self) -> QSize:
        """Room for the symbol and the value."""
        width = line(self.label, px(_SYMBOL)).width + (6 if self._plain else 14)
        if self.value is not None:
            width += 7 + QFontMetricsF(mono_font(_VALUE)).horizontalAdvance(self._written())
        return QSize(round(width), 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The symbol and the value, in a frame or plain."""
        painter, colors = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        lit = self.underMouse() or self.hasFocus() or self.isDown()
        if not self._plain or lit:
            border = colors.accent if lit else colors.line
            painter.setPen(QPen(border, 1) if not self._plain or self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colors.accent_soft if lit else colors.card)
            painter.drawRoundedRect(area, 5, 5)
        symbol = line(self.label, px(_SYMBOL))
        ink = (
            colors.faint if self.faint else colors.text if self.isChecked() or self.value is not None else colors.accent
        )
        left = area.left() + (3 if self._plain else 7)
        symbol.paint(painter, QPointF(left, area.center().y() + 4.5), ink)
        if self.isChecked():
            painter.setPen(QPen(colors.accent, 1.6))
            painter.drawLine(QPointF(left, area.bottom() - 1), QPointF(left + symbol.width, area.bottom() - 1))
        if self.value is not None:
            painter.setFont(mono_font(_VALUE))
            painter.setPen(colors.muted)
            box = area.adjusted(0, 0, -6, 0)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), self._written())

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
