"""The frame around what a step points at: two lines, light and dark, so that it is seen on any ground."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from nnsim.gui.theme import signals, theme

MARGIN, WIDE = 4, 5


class HighlightFrame(QWidget):
    """Lies around a rectangle of the window; clicks go through, and what is inside stays as it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("tour_frame")
        signals().changed.connect(self.update)
        self.hide()

    def surround(self, rect: QRect) -> None:
        """Lie around a rectangle, as far as it is inside the window."""
        outer = rect.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).intersected(self.parentWidget().rect())
        if outer != self.geometry():
            self.setGeometry(outer)
            whole = QRect(0, 0, outer.width(), outer.height())
            self.setMask(QRegion(whole).subtracted(QRegion(whole.adjusted(WIDE, WIDE, -WIDE, -WIDE))))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line of the accent between two of the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().canvas)
        painter.setPen(QPen(theme().accent, 3))
        painter.drawRect(self.rect().adjusted(2, 2, -3, -3))
