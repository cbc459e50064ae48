"""Says to screen readers what happens elsewhere than at the focus: edits, and how a training went.

What a step has computed is said by the canvas (`canvas/spoken.py`); notices and the cards of tours say themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from nnsim.gui.texts import tr

if TYPE_CHECKING:
    from nnsim.gui.window import Window

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
