"""A view that refreshes when the session says that something of its concern changed, and only while it is seen."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from nnsim.gui.bridge import Bridge
from nnsim.kit.errors import UserError
from nnsim.session.changes import EVERYTHING, Change, Notice
from nnsim.session.session import Session


class LiveView(QWidget):
    """A view of the session: `refresh(changes)` is called for changes of its `concerns`; out of sight, it waits.

    Out of sight is what is hidden, and what lies behind the tab of another panel: Qt calls that visible.

    `wanted` carries the key of a panel that the person wants to see.
    """

    wanted = Signal(str)
    concerns: frozenset[Change] = EVERYTHING

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale: frozenset[Change] = self.concerns
        self._bridge = Bridge(session, self)
        self._bridge.changed.connect(self._hear)

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show the session as it is now; `changes` says what may differ from what is shown."""
        raise NotImplementedError

    def refresh_now(self) -> None:
        """Show what is stale at once, seen or not."""
        stale, self._stale = self._stale, frozenset()
        if stale:
            self.refresh(stale)

    def attempt(self, verb: Callable[[], object]) -> bool:
        """Do something that the person asked for; what they can mend becomes a notice. True when it was done."""
        try:
            verb()
        except UserError as error:
            what = error.reason
            self.session.noticed.emit(Notice("error", what, error.remedy))
            return False
        return True

    def _hear(self, changes: frozenset[Change]) -> None:
        self._stale |= changes & self.concerns
        if self.in_sight():
            self.refresh_now()

    def in_sight(self) -> bool:
        """True when something of the view can be seen: it is shown, and not behind another. A screen reader sees all."""
        return self.isVisible() and (QAccessible.isActive() or not self.visibleRegion().isEmpty())

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while the view was hidden is shown now."""
        super().showEvent(event)
        self.refresh_now()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What changed while the view was covered is shown at the next turn: nothing else tells that it is seen now."""
        super().paintEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self.refresh_now)
