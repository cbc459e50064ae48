"""Columns beside each other where there is room, and below each other where it is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

NARROW = 720


class Columns(QScrollArea):
    """Boxes in columns, in a page that scrolls where it is too low."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._row.setContentsMargins(14, 8, 14, 8)
        self._row.setSpacing(28)
        self.setWidget(inner)

    def add(self, box: QBoxLayout | QWidget, stretch: int = 1) -> None:
        """One more column."""
        if isinstance(box, QWidget):
            self._row.addWidget(box, stretch)
        else:
            self._row.addLayout(box, stretch)

    @property
    def narrow(self) -> bool:
        """True while the columns stand below each other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one below the other."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        wanted = ways.TopToBottom if self.width() < NARROW else ways.LeftToRight
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            self._row.setSpacing(14 if self.narrow else 28)


def column(*widgets: QWidget) -> QVBoxLayout:
    """A column of widgets, without margins."""
    box = QVBoxLayout()
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(6)
    for widget in widgets:
        box.addWidget(widget)
    return box


def grows(widget: QWidget) -> QWidget:
    """A widget that takes the room that is left."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return widget
