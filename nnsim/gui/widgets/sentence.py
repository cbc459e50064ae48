"""Words that change with each step: what is around them is laid out anew only where they need another height."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.widgets.label import Label


class Sentence(QWidget):
    """A label that wraps, in a place of its own as wide as there is room; Qt would lay out the whole window."""

    def __init__(self, color: str = "text", size: float = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settled: tuple[object, ...] = ()
        self._label = Label("", color, size, wrap=True, parent=self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._settle()

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def setText(self, text: str) -> None:
        """Say something else."""
        if text != self._label.text():
            self._label.setText(text)
            self._settle()

    def event(self, event: QEvent) -> bool:
        """Text of another size needs another height, too."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return bool(super().event(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        facts = (self._label.text(), self.width(), self._label.font())
        if facts == self._settled:  # Qt asks once more after each text
            return
        self._settled = facts
        height = max(self._label.heightForWidth(self.width()), self._label.fontMetrics().height())
        if height != self.minimumHeight():
            self.setFixedHeight(height)
        self._label.resize(self.width(), height)
