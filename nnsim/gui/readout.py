"""A small caption over a value, as the step bar shows epoch, loss and rate."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from nnsim.gui.numbers import NOT_YET
from nnsim.gui.theme import number_font, signals, theme, ui_font
from nnsim.gui.widgets.label import Label

APART = 8  # room at the right, so that a read-out that goes takes its gap along


class Readout(QWidget):
    """A value with its name; one that is not computed yet looks so and is never 0."""

    def __init__(
        self, caption: str, tip: str, room: str = "", *, bold: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, APART, 0)
        column.setSpacing(0)
        self._caption = Label(caption, "muted", 8)
        self._value = Label("", "text", 10.5, 700 if bold else 400)
        self._bold = bold
        signals().changed.connect(self._number_font)
        self._number_font()
        column.addStretch(1)
        column.addWidget(self._caption)
        column.addWidget(self._value)
        column.addStretch(1)
        for label in (self._caption, self._value):
            label.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._tip, self._name = tip, caption
        self.setToolTip(tip)
        if room:
            self._value.setMinimumWidth(self._value.fontMetrics().horizontalAdvance(room))

    def _number_font(self) -> None:
        self._value.setFont(number_font(10.5, 700) if self._bold else ui_font(10.5))

    @property
    def value(self) -> str:
        """What is shown."""
        return self._value.text()

    def show_value(self, text: str | None, tip: str = "") -> None:
        """Another value; None is "not yet"."""
        shown = NOT_YET if text is None else text
        if shown != self._value.text():
            self._value.setText(shown)
            self._value.set_color("faint" if text is None else "text")
            self.setAccessibleName(f"{self._name}: {shown}")
            self.updateGeometry()
        if tip:
            self.setToolTip(f"{self._tip}\n{tip}")


class ReadoutButton(QToolButton):
    """A read-out that can be pressed: the value is chosen from the menu that it opens."""

    def __init__(self, caption: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = caption
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tip)
        self.setFixedHeight(36)
        signals().changed.connect(self.update)

    def show_value(self, text: str, more: bool) -> None:
        """Another value; `more` says that there are others to choose."""
        shown = f"{text} ▾" if more else text
        if shown != self.text():
            self.setText(shown)
            self.setAccessibleName(f"{self._caption}: {text}")
            self.updateGeometry()
        self.setEnabled(more)

    def sizeHint(self) -> QSize:
        """Room for the caption and the value."""
        caption = QFontMetrics(ui_font(8)).horizontalAdvance(self._caption)
        return QSize(max(caption, QFontMetrics(number_font(10.5)).horizontalAdvance(self.text())) + 8, 36)

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The caption over the value, a soft ground under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme()
        if self.isEnabled() and (self.underMouse() or self.hasFocus() or self.isDown()):
            painter.setPen(colors.accent if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(colors.hover)
            painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        captions, values = QFontMetrics(ui_font(8)), QFontMetrics(number_font(10.5))
        top = (self.height() - captions.height() - values.height()) // 2
        painter.setPen(colors.muted)
        painter.setFont(ui_font(8))
        painter.drawText(QRect(4, top, self.width(), captions.height()), Qt.AlignmentFlag.AlignLeft, self._caption)
        painter.setPen(colors.text)
        painter.setFont(number_font(10.5))
        below = QRect(4, top + captions.height(), self.width(), values.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self.text())
