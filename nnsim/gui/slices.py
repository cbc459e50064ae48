"""Long work in short pieces, between which the window stays at hand; it can be stopped at any time."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from nnsim.kit.errors import UserError

PIECE = 0.012  # seconds of work in one turn of the event loop


class Work(Protocol):
    """Something that is done in pieces: `work` goes on for about so many seconds; False when it is done."""

    @property
    def outdated(self) -> bool:
        """True when what it works on is gone: it is given up before its next piece."""

    def work(self, seconds: float) -> bool:
        """Do a piece of it."""


class Slices(QObject):
    """Does the pieces of one work, one a turn of the event loop.

    `advanced` after each piece, `ended` once: True when the work is done, False when it was stopped. What the person
    can mend is told by `failed`, and the work ends there. A view that is hidden holds its work until it is seen again.
    """

    advanced = Signal()
    ended = Signal(bool)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._piece)

    @property
    def busy(self) -> bool:
        """True while there is work, also while it is held."""
        return self._work is not None

    def start(self, work: Work, held: bool = False) -> None:
        """Begin a work; one that is under way is given up."""
        self._work = work
        if not held:
            self._timer.start()

    def hold(self) -> None:
        """Do nothing for the time being."""
        self._timer.stop()

    def go_on(self) -> None:
        """Go on with what was held."""
        if self._work is not None:
            self._timer.start()

    def stop(self) -> None:
        """Give the work up."""
        if self._work is not None:
            self._end(False)

    def _end(self, done: bool) -> None:
        self._work = None
        self._timer.stop()
        self.ended.emit(done)

    def _piece(self) -> None:
        if self._work is None:
            self._timer.stop()
            return
        if self._work.outdated:
            self._end(False)
            return
        try:
            more = self._work.work(PIECE)
        except UserError as error:
            self._end(False)
            self.failed.emit(error)
            return
        if more:
            self.advanced.emit()
        else:
            self._end(True)
