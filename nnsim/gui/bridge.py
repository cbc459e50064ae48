"""How news arrives: many changes of the session become one Qt signal per turn of the event loop."""

from __future__ import annotations

import time
from bisect import insort
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar
from weakref import WeakKeyDictionary, ref

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QObject, QTimer, Signal

from nnsim.session.changes import Change, Notice

if TYPE_CHECKING:
    from nnsim.session.session import Session

POLL_MS, SELDOM_MS = 33, 120
_ROUNDS = 2  # a view that shows what has changed may change something itself: what is drawn on the canvas
_NOTHING: frozenset[Change] = frozenset()
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
        self._ear = ear = _Ear(ref(self), last - first, poll)
        self._circle = circle = _Circle.of(session)
        self._poll = QTimer(self, interval=POLL_MS) if poll else None
        self._polled = 0.0
        if self._poll is not None:
            self._poll.timeout.connect(self._ask)
        circle.join(ear)
        self.destroyed.connect(partial(_leave, circle, ear))  # a dialog that is closed leaves no listener behind
        self.watch_run()

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
        """All views on the session show at once what has changed."""
        self._circle.together()

    def connectNotify(self, signal: QMetaMethod) -> None:
        """Somebody wants to be told when all is settled; most do not."""
        if signal.name() == b"settled":
            self._ear.settles = True

    def watch_run(self) -> None:
        """Asks for news as long as something runs."""
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
        return bool(self._ear.waiting)

    def flush(self) -> None:
        """Hands on at once what has gathered."""
        ear = self._ear
        waiting, ear.waiting = ear.waiting, _NOTHING
        if waiting:
            self._circle.rest()
            self.changed.emit(waiting)

    def close(self) -> None:
        """Hears nothing more and stops its timers."""
        if self._poll is not None:
            self._poll.stop()
        self._circle.leave(self._ear)


class _Ear:
    """What one bridge has heard and not handed on yet. It is told of each change, and costs nothing of Qt for that."""

    __slots__ = ("bridge", "order", "polls", "settles", "waiting")

    def __init__(self, bridge: ref[Bridge], order: int, polls: bool) -> None:
        self.bridge, self.order, self.polls = bridge, order, polls
        self.settles = False
        self.waiting: frozenset[Change] = _NOTHING

    def there(self) -> Bridge | None:
        """Its bridge, as long as neither Python nor Qt has let it go."""
        bridge = self.bridge()
        return bridge if bridge is not None and shiboken6.isValid(bridge) else None


class _Circle:
    """The bridges on one session, in the order in which they hand on: one listener and one timer for all of them."""

    _known: ClassVar[WeakKeyDictionary[Session, _Circle]] = WeakKeyDictionary()

    def __init__(self, session: Session) -> None:
        self._ears: list[_Ear] = []
        self._due = self.over = False
        self._turn = QTimer(QCoreApplication.instance(), singleShot=True, interval=0)
        self._turn.timeout.connect(self.together)
        self._ends = [session.changed.connect(self._hear), session.noticed.connect(self._tell)]

    @classmethod
    def of(cls, session: Session) -> _Circle:
        """The circle of a session; it is there while there is a bridge in it."""
        found = cls._known.get(session)
        if found is None or found.over:
            found = cls._known[session] = cls(session)
        return found

    def join(self, ear: _Ear) -> None:
        """One more who hears."""
        insort(self._ears, ear, key=_ORDER)

    def leave(self, ear: _Ear) -> None:
        """One less; the last one ends the circle."""
        ear.waiting = _NOTHING
        if ear in self._ears:
            self._ears.remove(ear)
        self.rest()
        if self._ears or self.over:
            return
        self.over = True
        for end in self._ends:
            end()
        if shiboken6.isValid(self._turn):
            self._turn.deleteLater()

    def rest(self) -> None:
        """No turn is needed when nobody waits."""
        if self._due and not any(ear.waiting for ear in self._ears):
            self._begin()

    def _begin(self) -> None:
        """The turn that was due has come, or is not needed any more."""
        self._due = False
        self._turn.stop()

    def _hear(self, changes: frozenset[Change]) -> None:
        for ear in self._ears:
            ear.waiting = ear.waiting | changes if ear.waiting else changes
        if not self._due:
            self._due = True
            self._turn.start()
        if not changes.isdisjoint(_RUNS):
            for ear in [ear for ear in self._ears if ear.polls]:
                if (bridge := ear.there()) is not None:
                    bridge.watch_run()

    def _tell(self, notice: Notice) -> None:
        for ear in tuple(self._ears):
            if (bridge := ear.there()) is not None:
                bridge.noticed.emit(notice)

    def together(self) -> None:
        """All views show what has changed in this same turn, so that none has older numbers than another.

        They are painted in one go: Qt by itself would paint first, then lay out, and paint again.
        """
        self._begin()
        settling: dict[_Ear, Bridge] = {}
        for _ in range(_ROUNDS):
            for ear in [ear for ear in self._ears if ear.waiting]:
                if (bridge := ear.there()) is not None:
                    bridge.flush()
                    if ear.settles:
                        settling[ear] = bridge
        self.rest()
        _Laying.after_news = True
        try:
            lay_out()
        finally:
            _Laying.after_news = False
        QCoreApplication.sendPostedEvents(None, _UPDATE_LATER)  # of what is shown again
        for ear, bridge in settling.items():
            if ear.there() is not None:
                bridge.settled.emit()


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


def _leave(circle: _Circle, ear: _Ear, *_: object) -> None:
    """Its bridge is gone."""
    circle.leave(ear)
