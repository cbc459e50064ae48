"""Files that the system asks the running program to open: on macOS a double click is such an event, not an argument."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from nnsim.gui.attributes import look_up_plainly


class Application(QApplication):
    """Qt's application object, which says what it was asked to open."""

    asked = Signal(str)
    again: tuple[str, ...] | None = None  # what to start nnsim with once more when this one has ended; None: not at all

    def __init__(self, arguments: Sequence[str]) -> None:
        look_up_plainly()
        super().__init__(arguments)

    def event(self, event: QEvent) -> bool:
        """Only what is sent to the application itself comes by here, not what goes to its windows."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.asked.emit(event.file())
            return True
        return super().event(event)
