"""The timeline bar: from any moment of a training one can step either way, or train on with other settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.help_view.topics import helped
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.timeline_view.track import HEIGHT, Track
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.session.moments import after_updates

if TYPE_CHECKING:
    from nnsim.gui.window import Window

FEW_LETTERS = 18  # so many have room in any case: nothing is measured for them


class TimelineBar(QWidget):
    """Its title, the track, and the commands of time travel."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._session = window, window.session
        self._told: tuple[object, ...] = ()
        helped(self, "command/time.start").setObjectName("timeline_bar")
        self.title = Label(tr("Timeline"), weight=600)
        self.title.setContentsMargins(4, 0, 2, 0)
        self.track = Track(self._session, self)
        self.track.asked.connect(self.go_to)
        self.where = Label("", "muted", 8.5)
        self.where.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        self.more = accessible(
            QToolButton(), tr("Branches"), tr("Branches of the training: go to one, begin one, remove one")
        )
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.more.setMenu(menu)
        self.buttons = {name: self._button(name) for name in ("time.start", "time.end")}
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 10, 0)
        row.setSpacing(4)
        row.addWidget(self.title)
        row.addWidget(self.buttons["time.start"])
        row.addWidget(self.track, 1)
        row.addWidget(self.buttons["time.end"])
        row.addWidget(self.where)
        row.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        signals().changed.connect(self._tint)
        self._tint()

    def _button(self, name: str) -> QToolButton:
        action = self._window.actions_by_id[name]
        button = accessible(QToolButton(), action.text().replace("&", ""), action.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._window.actions_by_id.run(name))
        return button

    def sizeHint(self) -> QSize:
        return QSize(px(600), px(HEIGHT))

    def refresh(self) -> None:
        """Show where the session stands; most steps are inside of one update, and change nothing here."""
        session = self._session
        self.track.take()
        update, ready = self.track.now, session.ready and not session.running
        facts = self.track.courses, update, session.ready, ready, session.can_back, session.is_past
        if facts == self._told:
            return
        self._told = facts
        self.buttons["time.start"].setEnabled(ready and session.can_back)
        self.buttons["time.end"].setEnabled(session.is_past)
        self.more.setEnabled(ready)
        now = tr(after_updates(update))
        if session.is_past:
            course = next(course for course in self.track.courses if course.present)
            now = tr("after {n:,} of {last:,} updates", n=update, last=course.end)
        self.where.setText(now if session.ready or update else "")
        self._make_room(self.where.minimumWidth())
        told = [tr("What is known further on is repeated exactly until something is changed.")]
        if session.ready and (present := self.track.present) and (before := self.track.before(present)):
            told.append(before)
        self.where.setToolTip("\n".join(told))

    def _make_room(self, least: int) -> None:
        """A fixed size, wider as soon as the text is: for one that follows each text the window is laid out anew."""
        few = len(self.where.text()) <= FEW_LETTERS
        needed = px(150) if few else max(px(150), self.where.sizeHint().width())
        room = QSize(max(least, needed), px(HEIGHT))
        if room != self.where.minimumSize():
            self.where.setFixedSize(room)

    def go_to(self, update: int, branch: int) -> None:
        """Go to a moment; what cannot be is said in the notice bar."""
        self._window.player.stop()
        try:
            self._session.visit(update, None, branch)
        except UserError as error:
            self._window.notices.show_error(error)
        self.refresh()

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for name in ("time.branch", "time.search"):
            menu.addAction(self._window.actions_by_id[name])
        self._window.actions_by_id.draw(menu.actions())
        menu.addSeparator()
        for course in self.track.courses:
            ends = self.track.words(course.end, course)
            entry = menu.addAction(tr("Go to the end of {label} ({moment})", label=tr(course.label), moment=ends))
            entry.setCheckable(True)
            entry.setChecked(course.present)
            entry.triggered.connect(lambda _checked=False, course=course: self.go_to(course.end, course.number))
        others = [course for course in self.track.courses if not course.present]
        if others:
            menu.addSeparator()
        alone = ", ".join(run.label for run in self._session.curves_alone)
        if alone:
            said = menu.addAction(tr("Kept as curves alone: {runs}", runs=alone.replace("&", "&&")))
            said.setEnabled(False)
        for course in others:
            entry = menu.addAction(tr("Remove {label}", label=tr(course.label)))
            entry.triggered.connect(lambda _checked=False, n=course.number: self._session.remove_branch(n))

    def _tint(self) -> None:
        self._make_room(0)
        self.more.setIcon(icon("branch"))
        self.buttons["time.start"].setIcon(icon("to-start"))
        self.buttons["time.end"].setIcon(icon("to-end"))
