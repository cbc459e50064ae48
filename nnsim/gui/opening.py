"""Files that the system asks the running program to open: on macOS a double click is such an event, not an argument."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from nnsim.gui.window import Window


class Opening(QObject):
    """Opens them in a window, after the question about unsaved work."""

    def __init__(self, app: QApplication, window: Window) -> None:
        super().__init__(window)
        self._window = window
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        self._window.open_path(Path(event.file()))
        return True
