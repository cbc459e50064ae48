"""Being told to end from outside: Ctrl+C in the terminal, a terminal that is closed, the signal to terminate."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

from nnsim.gui.dialogs.crash import rescue

if TYPE_CHECKING:
    from types import FrameType

    from nnsim.gui.window import Window

TOLD = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


class Ending(QObject):
    """Lets Python hear signals while Qt waits for events: each writes a byte to a socket that Qt watches."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda *_: self._read.recv(64))
        signal.set_wakeup_fd(self._write.fileno())
        signal.signal(signal.SIGINT, self._asked)
        for number in TOLD:
            signal.signal(number, self._told)

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        """Ctrl+C: as if the window were closed, so unsaved work is asked about."""
        self._window.close()

    def _told(self, _number: int, _frame: FrameType | None) -> None:
        """The end is near and nobody can be asked: a copy of unsaved work is kept."""
        if rescue(self._window.session)[1] is not None:
            self._window.keeping.autosave.drop()  # the copy just kept has more than they have
        self._window.leave_unsaved = True
        self._window.close()

    def stop(self) -> None:
        """Hears nothing more."""
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        for number in TOLD:
            signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()
