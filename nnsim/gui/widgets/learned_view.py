"""A view of what was learned whose numbers take a work: made again when they are old, and marked until they are new."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.readout import Line
from nnsim.gui.texts import tr
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.gui.widgets.live_work import LiveWork
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.moments import after_updates
from nnsim.session.views.live_pass import Reason, why_not

if TYPE_CHECKING:
    from nnsim.gui.slices import Work
    from nnsim.session.session import Session


class LearnedView(LiveView):
    """`begin` starts the work, `take` shows what it came to, `show_old` says whether that is of another moment by now.

    Where nothing can be shown, `empty` says why, in place of `page`. `live` views work by themselves; of those that
    keep up with a training what is shown does not count as old while it runs.
    """

    concerns = frozenset(
        {Change.DESIGN, Change.WEIGHTS, Change.DATA, Change.RUN, Change.EXERCISE, Change.CURSOR, Change.TIME}
    )
    live = True
    keeps_up = True  # with a training that runs, some times a second

    def __init__(self, session: Session, symbol: str, parent: QWidget | None = None, share: float = 0.2) -> None:
        super().__init__(session, parent)
        self.work = LiveWork(self, self._make, share)
        self.work.ended.connect(self._take)
        self.work.failed.connect(self._fail)
        self.stamp: object = None  # of the numbers that are shown; None where there are none
        self._making: object = None
        self._aged = (False, False)
        self._failed: tuple[object, UserError] | None = None
        self.empty = Empty(tr("Nothing to see yet"), "", symbol)
        self.page = QWidget()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.setMinimumHeight(px(110))
        self.said = Line()
        self._told: tuple[object, int, str] | None = None  # what was said of a sample: its program, its row, the words
        self.moment = Label("", "muted", 8.5)

    # -- for views to fill in

    def begin(self) -> Work:
        """Start the work at the present moment; UserError where that cannot be."""
        raise NotImplementedError

    def take(self) -> None:
        """Show what the work came to."""
        raise NotImplementedError

    def show_old(self, old: bool) -> None:
        """What is shown is of another moment by now, or of this one."""

    def forget(self) -> None:
        """What is shown is of another network: it is not to be seen any more."""

    def follow(self) -> None:
        """Something has changed that needs no work to be shown."""

    def reason(self) -> Reason | None:
        """Why nothing can be shown; None where something can."""
        return why_not(self.session)

    # -- moments

    def now(self) -> object:
        """What tells the present weights from others: while training runs, the updates that have been made."""
        session = self.session
        if not session.ready:
            return None
        setup = session.setup
        if session.running:
            return ref(setup), "running", session.update
        weights = (setup.memory[layer.w.name] for layer in setup.compiled.wiring.weighted)
        return ref(setup), "still", hash(tuple(hash(matrix.tobytes()) for matrix in weights))

    @property
    def old(self) -> bool:
        """True when what is shown is of another moment."""
        return self.stamp is not None and self.stamp != self.now()

    def say_moment(self, update: int) -> None:
        """Of which moment the numbers are."""
        old = self.old and not (self.session.running and self.live and self.keeps_up)
        words = after_updates(update)
        self.moment.setText(tr("as it was {moment}", moment=tr(words)) if old else tr(words))
        self.moment.set_color("warning" if old else "muted")

    def _forget_told(self) -> None:
        """What was said of a sample holds as long as that is shown."""
        if self._told is None:
            return
        (program, row, words), session = self._told, self.session
        if session.ready and program == ref(session.setup) and session.sample_number(session.sample) == row:
            return
        self._told = None
        if self.said.text() == words:
            self.said.say("")

    def refresh(self, changes: frozenset[Change]) -> None:
        """Numbers that are old by now are made again."""
        self._forget_told()
        why = self.reason()
        if why is not None:
            self.work.drop()
            self.stamp = None
            self.forget()
            self._show_reason(why)
            return
        now = self.now()
        if isinstance(self.stamp, tuple) and isinstance(now, tuple) and self.stamp[0] != now[0]:
            self.stamp = None
            self.work.drop()
            self.forget()
        if self._failed is not None and self._failed[0] == now:
            self._show_reason(_why(self._failed[1]))
            return
        if self.stamp is not None:
            self.stack.setCurrentWidget(self.page)
            self._age(self.stamp != now)
        if self.stamp != now and self.live:
            self.work.want()
        self.follow()

    def _age(self, old: bool, fresh: bool = False) -> None:
        known = (old, self.session.running)
        if fresh or known != self._aged:
            self._aged = known
            self.show_old(old)

    def _show_reason(self, why: Reason) -> None:
        self.empty.set_text(tr(why.title), tr(why.text))
        self.stack.setCurrentWidget(self.empty)

    def _make(self) -> Work:
        self._making = self.now()
        return self.begin()

    def _take(self) -> None:
        self.stamp, self._failed = self._making, None
        self.stack.setCurrentWidget(self.page)
        self.take()
        self._age(self.old, fresh=True)

    def _fail(self, error: UserError) -> None:
        self._failed, self.stamp = (self._making, error), None
        self.forget()
        self._show_reason(_why(error))

    def redo(self) -> None:
        """Another choice of the person: the work is made anew, at once."""
        if self.reason() is None:
            self._failed = None
            self.work.again()

    def showEvent(self, event: QShowEvent) -> None:
        """What waited goes on."""
        self.work.see(True)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is computed while nobody looks."""
        self.work.see(False)
        super().hideEvent(event)

    # -- a sample

    def step_through(self, row: int) -> None:
        """Make a sample of the data the one that is shown, to be stepped through; what was done is said.

        One that is kept for validation or test is looked at: its forward pass can be walked, and nothing is learned.
        """
        told: list[str] = []
        if self.attempt(lambda: told.append(self.session.look_through(row))):
            whole = told[0][:1].upper() + told[0][1:]
            self.said.say(whole, whole.partition(":")[0])
            self.said.setToolTip(tr("{what}; → walks through it", what=whole))
            self._told = (ref(self.session.setup), row, whole)

    def on_paper(self, row: int | None) -> None:
        """The worked solution of a sample, whatever part it is in; of none nothing."""
        if row is None:
            return
        from nnsim.gui.dialogs.worked_solution import show
        from nnsim.gui.window import Window

        widget: QWidget | None = self
        while widget is not None and not isinstance(widget, Window):
            widget = widget.parentWidget()
        if widget is not None:
            self.attempt(partial(show, widget, row))


def _why(error: UserError) -> Reason:
    """What the person can mend, as what stands where nothing can be shown."""
    text = f"{error.why}: {error.remedy}." if error.why and error.remedy else error.remedy or error.why
    return Reason(error.what[:1].upper() + error.what[1:], text[:1].upper() + text[1:])
