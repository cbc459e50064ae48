"""A view that draws at a pace of its own: as often as the eye sees, in a share of the time, and only while seen."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from nnsim.gui.widgets.live import LiveView
from nnsim.session.changes import Change
from nnsim.session.session import Session


class PacedView(LiveView):
    """A `LiveView` that gathers its changes: `draw(changes)` is called at most every `frame_ms`, and takes at most a
    quarter of the time of the window however long it lasts. A hidden one draws nothing, and all when it is shown again.
    """

    frame_ms: float = 30.0
    share = 0.25

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._drawn, self._pace = 0.0, self.frame_ms
        self._due: frozenset[Change] = frozenset()
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.draw_now)

    def draw(self, changes: frozenset[Change]) -> None:
        """Show the session as it is now; `changes` says what may differ from what is shown."""
        raise NotImplementedError

    def refresh(self, changes: frozenset[Change]) -> None:
        """Draw now, or as soon as the pace allows."""
        self._due |= changes
        wait = self._pace - (time.monotonic() - self._drawn) * 1000
        if wait <= 0:
            self.draw_now()
        elif not self._later.isActive():
            self._later.start(max(1, round(wait)))

    def redraw(self) -> None:
        """Something that the person has chosen is to be seen: draw as if all had changed, when it is looked at."""
        if self.isVisible():
            self.refresh(self.concerns)
        else:
            self._stale |= self.concerns

    def draw_again(self) -> None:
        """What was drawn is not the end of it: draw once more at the next turn of the pace."""
        self._due |= self.concerns
        if not self._later.isActive():
            self._later.start(max(1, round(self._pace)))

    def draw_now(self) -> None:
        """Draw what is due."""
        self._later.stop()
        due, self._due = self._due, frozenset()
        if not due:
            return
        self._drawn = time.monotonic()
        self.draw(due)
        self._pace = max(self.frame_ms, (time.monotonic() - self._drawn) * 1000 / self.share)

    @property
    def waits(self) -> bool:
        """True while something is still to be drawn."""
        return bool(self._due)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is drawn while nobody looks."""
        self._later.stop()
        self._stale |= self._due
        self._due = frozenset()
        super().hideEvent(event)
