"""Keeps copies of unsaved work while the window is open, and notices when another program changes its file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from nnsim.session.autosave import Autosave
from nnsim.session.recovery import clean

if TYPE_CHECKING:
    from nnsim.gui.window import Window

TICK_MS, LATE_MS = 1_000, 1_500


class Keeping(QObject):
    """Asks the autosave once a second whether it is time, and looks at the file whenever the window comes to front."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.autosave = Autosave(window.session)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        late = QTimer(self, singleShot=True, interval=LATE_MS)
        late.timeout.connect(self.clean)
        late.start()
        window.installEventFilter(self)

    def _tick(self) -> None:
        self.autosave.tick()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window comes to the front: the person may have been at the file with another program."""
        if type(event) is QEvent and event.type() == QEvent.Type.WindowActivate and not self._window.ended:
            self._window.session.look_at_file()
        return False

    def clean(self) -> None:
        """Removes what was half written when an nnsim was killed, among the copies and beside the recent files."""
        clean(*(Path(name).parent for name in self._window.session.settings.recent[:5]))

    def close(self) -> None:
        """Keeps nothing more."""
        self._timer.stop()
        self.autosave.close()
