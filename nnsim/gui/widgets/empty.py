"""What stands where nothing can be shown yet: an icon, one sentence, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from nnsim.gui.theme import icon, signals, theme
from nnsim.gui.widgets.label import Label

_PICTURE = 32


class Empty(QWidget):
    """A friendly empty state; `pressed` when its button, if it has one, was used."""

    pressed = Signal()

    def __init__(
        self, title: str, text: str = "", symbol: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._symbol = symbol
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 8)
        column.setSpacing(6)
        column.addStretch(1)
        self._picture = QLabel(self)  # shown without a parent it would be a window for a moment
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._picture.setVisible(bool(symbol))
        column.addWidget(self._picture)
        self._title = Label(title, size=11, weight=600, wrap=True)
        self._text = Label(text, "muted", wrap=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self._text.setVisible(bool(text))
        if action:
            button = QPushButton(action)
            button.setToolTip(text or title)
            button.clicked.connect(self.pressed)
            column.addSpacing(4)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        signals().changed.connect(self._follow)
        self._follow()

    def set_text(self, title: str, text: str = "") -> None:
        """Say something else, where it is something else."""
        if (title, text) == (self._title.text(), self._text.text()):
            return
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the picture gives way, and the words stay whole."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        column, lines = self.layout(), [label for label in (self._title, self._text) if not label.isHidden()]
        assert isinstance(column, QVBoxLayout)
        margins = column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        words = sum(max(label.heightForWidth(width), 0) + column.spacing() for label in lines)
        words += sum(button.sizeHint().height() + 4 for button in self.findChildren(QPushButton))
        room = self.height() - margins.top() - margins.bottom() - words - column.spacing()
        self._picture.setVisible(bool(self._symbol) and room >= _PICTURE)

    def _follow(self) -> None:
        if self._symbol:
            self._picture.setPixmap(icon(self._symbol, theme().faint).pixmap(_PICTURE, _PICTURE))
