"""How news arrives: many changes of the session become one Qt signal per turn of the event loop."""

from __future__ import annotations

import time
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar
from weakref import WeakSet, ref

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QObject, QTimer, Signal

from nnsim.session.changes import Change, Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.session.session import Session

POLL_MS, SELDOM_MS = 33, 120
_ROUNDS = 2  # a view that shows what has changed may change something itself: what is drawn on the canvas
_RUNS = frozenset({Change.RUN, Change.EXPERIMENTS})
_ORDER = attrgetter("order")
_LAYOUT_REQUEST, _UPDATE_LATER = QEvent.Type.LayoutRequest.value, QEvent.Type.UpdateLater.value
_DEEP = 3  # layouts in layouts that lay each other out anew: from a formula to the page that it stands on


class Bridge(QObject):
    """Joins the session's changes and hands them on once per turn; give it the view as parent.

    `changed` carries the set of `Change`s since the last time, and `settled` tells when all views have heard of them
    and are laid out. The window's own bridge also asks the other processes for news while a training or an experiment
    runs (`poll=True`). A view whose bridge is the `last` hears after all others, since they may change what it shows;
    one that is the `first` hears before them, since it changes what they show, and they hear of that with all else.
    """

    changed = Signal(object)
    settled = Signal()
    noticed = Signal(object)
    _living: ClassVar[WeakSet[Bridge]] = WeakSet()
    _news: ClassVar[list[ref[Bridge]]] = []  # those that have heard something and may not have handed it on

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        poll: bool = False,
        first: bool = False,
        last: bool = False,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.order = last - first
        self.settles = False
        self._ref = ref(self)
        self._waiting: frozenset[Change] = frozenset()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._together)
        self._poll = QTimer(self, interval=POLL_MS) if poll else None
        self._polled = 0.0
        if self._poll is not None:
            self._poll.timeout.connect(self._ask)
        self._ends = [
            session.changed.connect(_weakly(self._ref, Bridge._hear)),
            session.noticed.connect(_weakly(self._ref, Bridge._tell)),
        ]
        self.destroyed.connect(partial(_end, self._ends))  # a dialog that is closed leaves no listener behind
        self._living.add(self)
        self._watch_run()

    def _hear(self, changes: frozenset[Change]) -> None:
        if not self._waiting:
            self._news.append(self._ref)
            self._turn.start()
        elif not self._turn.isActive():
            self._turn.start()
        self._waiting |= changes
        if not changes.isdisjoint(_RUNS):
            self._watch_run()

    def _tell(self, notice: Notice) -> None:
        self.noticed.emit(notice)

    def _ask(self) -> None:
        """Asks the worker for news; more seldom while the window does not keep up, so that it stays at hand."""
        assert self._poll is not None
        now = time.monotonic()
        late = (now - self._polled) * 1000 > self._poll.interval() * 1.35
        wanted = self._poll.interval() * (1.25 if late else 0.95)
        self._polled = now
        self._poll.setInterval(round(min(max(wanted, POLL_MS), SELDOM_MS)))
        self.session.poll()
        self.session.experiments.poll()
        self._together()

    def _together(self) -> None:
        """All views show what has changed in this same turn, so that none has older numbers than another.

        They are painted in one go: Qt by itself would paint first, then lay out, and paint again.
        """
        heard: dict[Bridge, None] = {}
        for _ in range(_ROUNDS):
            for bridge in self._waiting_now():
                if shiboken6.isValid(bridge):
                    bridge.flush()
                    heard[bridge] = None
        _Laying.after_news = True
        try:
            lay_out()
        finally:
            _Laying.after_news = False
        QCoreApplication.sendPostedEvents(None, _UPDATE_LATER)  # of what is shown again
        for bridge in heard:
            if bridge.settles and shiboken6.isValid(bridge):
                bridge.settled.emit()

    def _waiting_now(self) -> list[Bridge]:
        """Those on this session that have not handed on what they have heard, in the order in which they do."""
        known = [(heard, bridge) for heard in self._news if (bridge := heard()) is not None and bridge.waits]
        self._news[:] = [heard for heard, bridge in known if bridge.session is not self.session]
        return sorted([bridge for _, bridge in known if bridge.session is self.session], key=_ORDER)

    def connectNotify(self, signal: QMetaMethod) -> None:
        """Somebody wants to be told when all is settled; most do not."""
        self.settles |= signal.name() == b"settled"

    def _watch_run(self) -> None:
        busy = self.session.running or self.session.experiments.busy
        if self._poll is None or self._poll.isActive() == busy:
            return
        if busy:
            self._polled = time.monotonic()
            self._poll.start(POLL_MS)
        else:
            self._poll.stop()

    @property
    def waits(self) -> bool:
        """True while there are changes that the view has not heard of."""
        return bool(self._waiting)

    def flush(self) -> None:
        """Hands on at once what has gathered."""
        self._turn.stop()
        waiting, self._waiting = self._waiting, frozenset()
        if waiting:
            self.changed.emit(waiting)

    def close(self) -> None:
        """Hears nothing more and stops its timers."""
        self._turn.stop()
        if self._poll is not None:
            self._poll.stop()
        self._waiting = frozenset()
        _end(self._ends)
        self._living.discard(self)


def lay_out() -> None:
    """Do at once what layouts have put off: widgets have their sizes then."""
    for _ in range(_DEEP):
        QCoreApplication.sendPostedEvents(None, _LAYOUT_REQUEST)


def laid_out_after_news() -> bool:
    """True while views are laid out since they have heard of changes."""
    return _Laying.after_news


class _Laying:
    """What is in force."""

    after_news = False


def _end(ends: list[Callable[[], None]], *_: object) -> None:
    """Ends all connections."""
    while ends:
        ends.pop()()


def _weakly(bridge: ref[Bridge], hear: Callable[[Bridge, Any], None]) -> Callable[[Any], None]:
    """A listener that does not keep its bridge alive, and is silent once that is gone."""

    def listener(news: Any) -> None:
        there = bridge()
        if there is not None and shiboken6.isValid(there):
            hear(there, news)

    return listener
