"""A place that one widget fills, without a layout: what changes in there lays nothing out around it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Filled(QWidget):
    """Holds a widget that fills it. With a layout, each other number in there would lay out the whole window anew."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        inside.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is inside takes the size, too."""
        super().resizeEvent(event)
        self._inside.setGeometry(self.rect())

    def sizeHint(self) -> QSize:
        """As large as what is inside wants to be."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As small as what is inside can be."""
        return self._inside.minimumSizeHint()
