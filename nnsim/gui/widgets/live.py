"""A view that refreshes when the session says that something of its concern changed, and only while it is seen."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from nnsim.gui.bridge import Bridge
from nnsim.kit.errors import UserError
from nnsim.session.changes import EVERYTHING, WALKED, Change, Notice
from nnsim.session.session import Session

BEHIND_MS = 250


class LiveView(QWidget):
    """A view of the session: `refresh(changes)` is called for changes of its `concerns`; hidden, it waits.

    One that lies behind the tab of another panel, which Qt calls visible, follows a little later, so that steps and
    trainings do not wait for what nobody sees.

    `wanted` carries the key of a panel that the person wants to see. `leads` says that it changes what others show: it
    hears before them.
    """

    wanted = Signal(str)
    concerns: frozenset[Change] = EVERYTHING
    leads = False

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._stale: frozenset[Change] = self.concerns
        self._behind = QTimer(self, singleShot=True, interval=BEHIND_MS)
        self._behind.timeout.connect(self._catch_up)
        self._bridge = Bridge(session, self, first=self.leads)
        self._bridge.changed.connect(self._hear)

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show the session as it is now; `changes` says what may differ from what is shown."""
        raise NotImplementedError

    def let_go(self) -> None:
        """Something has changed, and nobody looks: what is held of a document that has been left may go."""

    def refresh_now(self) -> None:
        """Show what is stale at once, seen or not."""
        self._behind.stop()
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
        if not self.isVisible():
            self.let_go()
            return
        if QAccessible.isActive() or not self.visibleRegion().isEmpty():  # a screen reader sees all
            self.refresh_now()
        elif changes <= WALKED or not self._behind.isActive():
            self._behind.start()  # anew with each step: it follows when there is time

    def _catch_up(self) -> None:
        if self.isVisible():
            self.refresh_now()

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while the view was hidden is shown now."""
        super().showEvent(event)
        self.refresh_now()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing follows while nobody looks; what is stale is shown when it is seen again."""
        self._behind.stop()
        super().hideEvent(event)
