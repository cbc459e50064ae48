"""When Python looks for garbage: between events and in the window's thread, never under Qt's feet."""

import gc
import time
from typing import Self

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 250
SHARE = 0.01  # of the time, at most, goes into looking through all that there is


class Garbage(QObject):
    """Collects garbage by a timer, as Python would by itself; give it the application as parent.

    With `with` it does so as long as that lasts.
    `by_itself`: whether Python does so again in the end (default: if it does now).
    Python by itself does so wherever an object happens to be made: in a thread that keeps a copy of the work, or while
    Qt goes through the list of its widgets. A widget that is freed there is freed under Qt's feet, and nnsim dies.
    """

    def __init__(self, parent: QObject, by_itself: bool | None = None) -> None:
        super().__init__(parent)
        self._by_itself = gc.isenabled() if by_itself is None else by_itself
        self._next_full = 0.0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.collect)
        self._first = QTimer(self, singleShot=True)
        self._first.timeout.connect(self._timer.start)

    def start(self, wait: int = 0) -> None:
        """From now on it is done here, for the first time after `wait` ms.

        What has been imported until now lives as long as the program, and is not looked at.
        """
        gc.disable()
        gc.freeze()
        self._first.start(wait)

    def stop(self) -> None:
        """Python does it by itself again, if it did."""
        self._first.stop()
        self._timer.stop()
        gc.unfreeze()
        if self._by_itself:
            gc.enable()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def collect(self) -> None:
        """Looks through the young objects where there are many, more seldom through the older ones."""
        (young, middle, old), most = gc.get_count(), gc.get_threshold()
        if young <= most[0]:
            return
        begin = time.perf_counter()
        if middle > most[1] and old > most[2] and begin >= self._next_full:
            gc.collect()
            end = time.perf_counter()
            self._next_full = end + (end - begin) / SHARE
        else:
            gc.collect(1 if middle > most[1] else 0)
