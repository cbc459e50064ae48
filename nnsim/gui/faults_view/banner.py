"""The line above the canvas that says, as long as it is so, that this program has a fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, mix, signals, theme
from nnsim.gui.widgets.label import Label

if TYPE_CHECKING:
    from nnsim.gui.window import Window


class FaultBanner(QWidget):
    """Names the faults of the program, or says that one is hidden; with the ways to answer and to remove."""

    read_as = "group"

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 8, 5)
        row.setSpacing(8)
        self._sign = QLabel()
        self._text = Label("", wrap=True, weight=500)
        self.found = self._button(
            tr("I have found it…"), tr("Name the hidden fault, and be told whether it is that one"), "debug.find_fault"
        )
        self.more = self._button(tr("Faults…"), tr("See what the faults do, and add or remove some"), "debug.faults")
        self.remove = self._button(
            tr("Remove"), tr("Take all faults out of the program; Ctrl+Z brings them back"), "debug.remove_faults"
        )
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        for button in (self.found, self.more, self.remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(tr("Faults of this program"))
        signals().changed.connect(self._tint)
        self._tint()
        self.hide()

    def _button(self, text: str, tip: str, command: str) -> QPushButton:
        button = accessible(QPushButton(text), text, tip)
        button.setProperty("look", "link")
        button.clicked.connect(lambda _on=False: self._window.actions_by_id.run(command))
        return button

    def refresh(self) -> None:
        """Say what there is now; nothing where there is no fault."""
        session = self._window.session
        said = tr(session.faults.banner)
        self._text.setText(said)
        self.setAccessibleDescription(said)
        self.found.setVisible(bool(session.faults.hidden))
        self.more.setVisible(not session.faults.hidden)
        for button in (self.found, self.more, self.remove):
            button.setEnabled(not session.running)
        self.setVisible(bool(said))

    def text(self) -> str:
        """What is said now."""
        return self._text.text()

    def _tint(self) -> None:
        self._sign.setPixmap(icon("fault", theme().warning).pixmap(18, 18))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft ground in the colour of a warning, a bar at its left and a line below."""
        painter = QPainter(self)
        colors = theme()
        painter.fillRect(self.rect(), mix(colors.card, colors.warning, 0.12))
        painter.fillRect(0, 0, 4, self.height(), colors.warning)
        painter.fillRect(0, self.height() - 1, self.width(), 1, mix(colors.card, colors.warning, 0.35))
