"""Says to screen readers what happens elsewhere than at the focus: edits, and how a training went.

And what a picture with a cursor of its own, such as a heat map, describes after a key: readers ask for it only once.

What a step has computed is said by the canvas (`canvas/spoken.py`); notices and the cards of tours say themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from nnsim.gui.texts import tr

if TYPE_CHECKING:
    from nnsim.gui.window import Window

SETTLED_MS = 150  # views that draw much take a moment until they describe what they show
Edits = tuple[int, str, int, str]  # see session.edits


def say(where: QObject, text: str, urgent: bool = False) -> None:
    """Has a screen reader say a text, whatever has the focus; where nothing reads the window nothing is done."""
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(where, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class Speaking(QObject):
    """Listens to the window's news after all views have shown them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._running, self._edits = window.session.running, window.session.edits
        window.bridge.changed.connect(self._hear)
        self._focus: QWidget | None = None
        self._described = ""
        self._later = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._later.timeout.connect(self._describe)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._attend)

    def _attend(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Listen to the keys of what has the focus; the canvas says itself what is selected there."""
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = None
        if new is not None and new is not self._window.canvas and QAccessible.isActive():
            self._focus, self._described = new, new.accessibleDescription()
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key has been pressed: a moment later its view says where its cursor is."""
        if event.type() == QEvent.Type.KeyPress and not self._window.ended:
            self._later.start()
        return False

    def _describe(self) -> None:
        if self._focus is not None and isValid(self._focus):
            former, self._described = self._described, self._focus.accessibleDescription()
            if self._described != former:
                say(self._window, self._described)

    def _hear(self, _changes: object) -> None:
        session = self._window.session
        if session.running != self._running:
            self._running = session.running
            say(self._window, tr("the training begins") if session.running else self._how_far())
        before, self._edits = self._edits, session.edits
        if before != self._edits:
            say(self._window, self._edited(before, self._edits))

    @staticmethod
    def _edited(before: Edits, after: Edits) -> str:
        """What was edited, undone or made again; "" for another project, which its name tells."""
        done, title, undone, _ = after
        if undone == before[2] + 1 and done == before[0] - 1:
            return tr("undone: {edit}", edit=tr(before[1]))
        if undone == before[2] - 1 and title == before[3]:
            return tr("made again: {edit}", edit=tr(title))
        return tr(title) if done else ""

    def _how_far(self) -> str:
        """How a training has ended, and with which loss."""
        window = self._window
        window.training_bar.refresh()
        window.step_bar.refresh()
        loss = window.step_bar.readouts["E"].accessibleName()
        return f"{window.training_bar.said.text()} · {loss}"
