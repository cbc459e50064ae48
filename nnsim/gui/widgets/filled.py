"""A place that one widget fills, without a layout: what changes in there lays out what is around it for room alone."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Filled(QWidget):
    """Holds a widget that fills it. With a layout, each other number in there would lay out the whole window anew."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self._told = QSize()
        inside.setParent(self)

    def event(self, event: QEvent) -> bool:
        """Only what needs more room than before, or less, is a matter of those around it."""
        if event.type() == QEvent.Type.LayoutRequest and self._inside.minimumSizeHint() != self._told:
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is inside takes the size, too."""
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())

    def sizeHint(self) -> QSize:
        """As large as what is inside wants to be."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As small as what is inside can be."""
        self._told = self._inside.minimumSizeHint()
        return self._told
