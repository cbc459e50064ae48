"""Work that is done again whenever its numbers are old, and seldom enough to leave window and training their time."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from nnsim.gui.slices import Slices, Work
from nnsim.kit.errors import UserError

TELL = 0.1  # seconds between two pieces of news of a work
SLOW = 0.3  # seconds from which on the progress is worth showing


class _Timed:
    """A work, and how long its own pieces took: between them the window does other things."""

    def __init__(self, work: Work) -> None:
        self._work, self.seconds = work, 0.0

    @property
    def outdated(self) -> bool:
        """As the work says."""
        return self._work.outdated

    def work(self, seconds: float) -> bool:
        """Do a piece of it."""
        begin = time.perf_counter()
        try:
            return self._work.work(seconds)
        finally:
            self.seconds += time.perf_counter() - begin


class LiveWork(QObject):
    """`want` asks for the work; it begins when the pace allows, and only while `seen`.

    `make` begins a work, or gives None where there is nothing to do. `ended` comes when one is done, `advanced` some
    times a second, `failed` with what can be mended. Works take at most this `share` of the time, and begin at least
    `least` seconds after each other.
    """

    ended = Signal()
    advanced = Signal()
    failed = Signal(object)

    def __init__(
        self, parent: QObject, make: Callable[[], Work | None], share: float = 0.2, least: float = 0.1
    ) -> None:
        super().__init__(parent)
        self._make, self.share, self.least = make, share, least
        self._seen = self._wanted = False
        self._begun = self._ready = self._told = 0.0
        self._slices = Slices(self)
        self._slices.advanced.connect(self._advance)
        self._slices.ended.connect(self._end)
        self._slices.failed.connect(self.failed)
        self._timed: _Timed | None = None
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._begin)

    @property
    def busy(self) -> bool:
        """True while a work is under way."""
        return self._slices.busy

    @property
    def slow(self) -> bool:
        """True while a work is under way that takes long."""
        return self.busy and time.monotonic() - self._begun > SLOW

    @property
    def waits(self) -> bool:
        """True while there is something to do, now or later."""
        return self.busy or self._wanted

    def want(self) -> None:
        """The numbers are old."""
        self._wanted = True
        self._begin()

    def drop(self) -> None:
        """Nothing is to be done any more; what is under way is given up."""
        self._wanted = False
        self._later.stop()
        self._slices.stop()

    def again(self) -> None:
        """What is under way, and its pace, are given up: the work begins anew, at once, as it was asked for."""
        self._slices.stop()
        self._ready = 0.0
        self.want()

    def see(self, seen: bool) -> None:
        """Work is done while somebody looks, and held otherwise."""
        self._seen = seen
        if not seen:
            self._slices.hold()
            self._later.stop()
        elif self.busy:
            self._slices.go_on()
        elif self._wanted:
            self._begin()

    def _advance(self) -> None:
        now = time.monotonic()
        if now - self._told >= TELL:
            self._told = now
            self.advanced.emit()

    def _begin(self) -> None:
        if not self._seen or self.busy or not self._wanted:
            return
        wait = self._ready - time.monotonic()
        if wait > 0:
            if not self._later.isActive():
                self._later.start(max(1, round(wait * 1000)))
            return
        self._wanted = False
        try:
            work = self._make()
        except UserError as error:
            self.failed.emit(error)
            return
        if work is not None:
            self._begun = time.monotonic()
            self._timed = _Timed(work)
            self._slices.start(self._timed)

    def _end(self, done: bool) -> None:
        before = time.monotonic()
        if done:
            self.ended.emit()  # what it came to is drawn by now: that counts as well
        now = time.monotonic()
        took = now - before + (self._timed.seconds if self._timed is not None else 0.0)
        self._ready = now + max(self.least - (now - self._begun), took * (1.0 / self.share - 1.0))
        if self._wanted:
            self._begin()
