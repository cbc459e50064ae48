"""A place that one widget fills, without a layout: what changes in there lays out what is around it for room alone."""

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from nnsim.gui.bridge import laid_out_after_news

CALM_MS = 250


class Filled(QWidget):
    """Holds a widget that fills it. With a layout, each other number in there would lay out the whole window anew.

    Those around hear at once of what needs more room than there is. That another least size fits as well, after a step,
    they hear when there is time: it matters to nobody but who wants to make the place smaller.
    """

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self._told = QSize()
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._tell)
        inside.setParent(self)

    def event(self, event: QEvent) -> bool:
        """Only what needs more room than before, or less, is a matter of those around it."""
        if event.type() == QEvent.Type.LayoutRequest:
            least = self._inside.minimumSizeHint()
            if laid_out_after_news() and least.expandedTo(self.size()) == self.size():
                if least != self._told or self._calm.isActive():  # anew with each step
                    self._calm.start()
            elif least != self._told:
                self._calm.stop()
                self.updateGeometry()
        return super().event(event)

    def _tell(self) -> None:
        if self._inside.minimumSizeHint() != self._told:
            self.updateGeometry()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing waits while nobody looks: what is shown again is laid out."""
        super().hideEvent(event)
        if self._calm.isActive():
            self._calm.stop()
            self._tell()

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
