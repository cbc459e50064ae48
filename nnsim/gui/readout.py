"""A small caption over a value, as the step bar shows epoch, loss and rate."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnsim.gui.numbers import NOT_YET
from nnsim.gui.theme import number_font, signals
from nnsim.gui.widgets.label import Label


class Readout(QWidget):
    """A value with its name; one that is not computed yet looks so and is never 0."""

    def __init__(
        self, caption: str, tip: str, room: str = "", *, bold: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
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
        self._value.setFont(number_font(10.5, 700 if self._bold else 400))

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
