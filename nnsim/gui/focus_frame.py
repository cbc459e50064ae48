"""A frame around a picture or a list that was reached with the keyboard: what has no border of its own shows the focus.

Buttons and fields have theirs in the style sheet. Choosers get a name that a screen reader finds.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QLabel, QWidget
from shiboken6 import isValid

from nnsim.gui.keys import CLICKED
from nnsim.gui.theme import theme

WIDTH = 2
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
AT_FIRST = "canvas"  # has the focus unless somebody has moved it


def label_for_readers(combo: QComboBox) -> None:
    """Gives a chooser a label that nobody sees: on Linux Qt tells readers its entry, and its name by a label only."""
    around, name = combo.parentWidget(), combo.accessibleName()
    if around is None or not name:
        return
    labels = [label for label in around.findChildren(QLabel, options=_DIRECT) if label.buddy() is combo]
    label = labels[0] if labels else QLabel(around)
    if not labels:
        label.hide()
        label.setBuddy(combo)
    if not label.text():
        label.setAccessibleName(name)


class FocusFrame(QWidget):
    """The frame; it lies over what has the focus, and lets the mouse through."""

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        around.installEventFilter(self)
        self._cover()
        self.show()
        self.raise_()

    def _cover(self) -> None:
        self.setGeometry(self.parentWidget().rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It is as large as what it lies around, and seen until a click there."""
        if event.type() == QEvent.Type.Resize:
            self._cover()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame in the accent colour."""
        painter = QPainter(self)
        painter.setPen(QPen(theme().accent, WIDTH))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class FocusFrames(QObject):
    """Puts the frame around what has come into the focus by the keyboard."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frame: FocusFrame | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        frame, self._frame = self._frame, None
        if frame is not None and isValid(frame):
            frame.hide()
            frame.deleteLater()
        if isinstance(new, QComboBox) and QAccessible.isActive():
            label_for_readers(new)
        if isinstance(new, QAbstractScrollArea) and not QApplication.mouseButtons():
            clicked = new.property(CLICKED)  # None where it has never been come to by Tab nor by the mouse
            if clicked is False or (clicked is None and new.objectName() != AT_FIRST):
                self._frame = FocusFrame(new)
