"""Leads a person through a tour: opens its example, points, listens to what is done, and keeps how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QTabBar

from nnsim.gui.dialogs.files import come_to_rest
from nnsim.gui.languages import code
from nnsim.gui.texts import tr
from nnsim.gui.tours.skipping import Skipping
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change, Notice
from nnsim.session.tours.progress import TourProgress

if TYPE_CHECKING:
    from nnsim.gui.tours.card import TourCard
    from nnsim.gui.tours.frame import HighlightFrame
    from nnsim.gui.tours.placing import Rect
    from nnsim.gui.window import Window
    from nnsim.session.documents import Aside
    from nnsim.session.tours.tour import Tour
    from nnsim.session.tours.walk import Passed, TourWalk

FOLLOW_MS = 120
NOTICE = 4  # how many times as bad as to cover a panel it is to cover a notice
TABS = 3  # the same of the tabs of the panels
IN_USE = ("program", "inspector", "boundary")  # panels that are looked at in most steps, where they are in front


@dataclass
class Left:
    """A tour that was left half done, to be resumed in this window: its network, and how its steps were passed.

    The network is in the window still (`opened`), or was set aside.
    """

    opened: int
    aside: Aside | None
    at: int
    passed: dict[int, Passed]


class TourGuide(QObject):
    """The tour of one window; without one it has no timer that runs and nothing that is drawn.

    A document of the person's own is set aside while a tour is walked, and brought back when it is left.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.walk: TourWalk | None = None
        self.card: TourCard | None = None
        self.frame: HighlightFrame | None = None
        self.progress = TourProgress(window.session.settings)
        self._own: Aside | None = None  # what the person was at before
        self._left: dict[str, Left] = {}
        self._document = -1  # the document that the tour is about
        self._shown = -1
        self._follow = QTimer(self, interval=FOLLOW_MS)
        self._follow.timeout.connect(self.place)
        self._skipping = Skipping(window)
        self._skipping.ended.connect(self._skipped)
        window.bridge.changed.connect(self._hear)
        window.actions_by_id.used.connect(self._used)

    # -- verbs

    def start(self, tour: Tour, resume: bool = True) -> bool:
        """Open a tour's example and begin it; one that was left half done asks whether to go on there."""
        from nnsim.session.tours.walk import TourWalk

        window, session = self._window, self._window.session
        check_window(window, tour)
        self.end()
        come_to_rest(window)
        at = self.progress.of(tour) if resume and not self.progress.finished(tour) else 0
        left = self._left.get(tour.key)
        left = left if left is not None and left.at == at > 0 else None
        here = left is not None and left.opened == session.opened
        own = None if here else self._set_aside()
        try:
            if left is None:
                session.example(tour.example)
            elif left.aside is not None:
                session.bring_back(left.aside)
            elif not here:
                raise UserError(tr("its network is not there any more"))
            walk = TourWalk(tour, session, at, code(), panels=seen_panels(window))
        except UserError:
            if own is not None:
                session.bring_back(own)
            if self._left.pop(tour.key, None) is None:
                raise
            return self.start(tour, resume)  # what was kept cannot be used: it begins with the example
        if left is not None:
            walk.passed = left.passed
        window.show_gallery(False)
        window.fit_later()
        window.bridge.flush()
        window.preferences.set("tour_offered", True)
        self._own = own
        self._take(walk, kept=left is not None)
        return True

    def _take(self, walk: TourWalk, kept: bool = False) -> None:
        """Show a tour that has begun in the session."""
        from nnsim.gui.tours.card import TourCard
        from nnsim.gui.tours.frame import HighlightFrame

        window = self._window
        self.walk, self._document, self._shown = walk, window.session.opened, -1
        self.card, self.frame = TourCard(window), HighlightFrame(window)
        self.card.kept, self.card.own = kept, self._own.name if self._own is not None else ""
        self.card.task = self._is_task
        self.card.forward.connect(self.forward)
        self.card.back.connect(walk.go_back)
        self.card.left.connect(self.end)
        self.card.anew.connect(self.start_over)
        self.card.answered.connect(self._answer)
        walk.moved.connect(self._show)
        self._follow.start()
        self._show()
        if walk.resuming:
            self.card.setFocus()

    def join(self, walk: TourWalk) -> None:
        """Show the tour that is the task of a lesson, whose network is in the window."""
        self._close()
        try:
            check_window(self._window, walk.tour)
        except UserError as error:
            self._window.notices.show_error(error)
            return
        walk.language = code()
        walk.see(seen_panels(self._window))
        self._take(walk)

    @property
    def _is_task(self) -> bool:
        return self.walk is not None and self.walk is self._window.session.tour

    def begin(self, tour: Tour) -> None:
        """The same; what is wrong with it is said in the notice bar."""
        try:
            self.start(tour)
        except UserError as error:
            self._window.show_gallery(False)
            self._window.notices.show_error(error)

    def start_over(self) -> None:
        """From the first step again, with the network as it is there."""
        session = self._window.session
        if self._is_task and session.lesson is not None:
            session.lesson.start_over(session)
            if session.tour is not None:
                self.join(session.tour)
                self._window.fit_later()
        elif self.walk is not None:
            self._left.pop(self.walk.tour.key, None)
            self.start(self.walk.tour, resume=False)

    def open_file(self, path: Path | None = None) -> None:
        """A tour of the person's own; asks for the file where none is given."""
        from nnsim.session.tours.reading import read_tour

        if path is None:
            name, _ = QFileDialog.getOpenFileName(self._window, tr("Open a tour"), "", tr("Tours (*.toml)"))
            if not name:
                return
            path = Path(name)
        self.start(read_tour(path))

    def forward(self) -> None:
        """Go on from a step that is done, or skip it; close the card behind the last."""
        if self.walk is None:
            return
        if self.walk.resuming:
            self.walk.resume()
        elif self.walk.ended:
            self.end()
        elif self.walk.waits or self.walk.done or (self.card is not None and self.card.undone):
            self.walk.go_on()
        else:
            self._skipping.start(self.walk)

    def _skipped(self, done: bool) -> None:
        """What was asked is done, and the tour goes on; a question that is left is passed over."""
        walk, card = self.walk, self.card
        if walk is None or card is None:
            return
        if not done:
            card.undone = True
            card.take(walk)
        elif walk.helped and not walk.ended:
            walk.go_on()

    def end(self) -> None:
        """Leave the tour; it is resumed where it was left. What the person was at before is back as it was."""
        walk, own, session = self.walk, self._own, self._window.session
        if walk is None:
            return
        here = session.opened == self._document
        task = self._is_task
        self._close()
        if task:  # what was done is kept by the lesson
            session.tour = None
            session.tell(Change.LESSON)
            return
        if not here:
            return
        half = not walk.ended and walk.at > 0
        if own is not None:
            come_to_rest(self._window)
            session.experiments.stop()
        if half:
            aside = session.set_aside(rescue=False) if own is not None else None
            self._left[walk.tour.key] = Left(session.opened, aside, walk.at, walk.passed)
        if own is not None:
            session.bring_back(own)
            self._window.fit_later()
            self._window.bridge.flush()
            text = tr("“{name}” is back as it was, before its next iteration.", name=own.name)
            if half:
                text += " " + tr("Help → Tours goes on with the tour where it was left.")
            self._window.notices.show_notice(Notice("info", text))
        else:
            session.count_as_saved()

    def go_to(self) -> None:
        """From wherever the focus is to the card of the tour, and from there to the network."""
        if self.card is None or not self.card.isVisible():
            return
        if self.card.has_focus():
            self._window.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.card.take_focus()

    def _close(self) -> None:
        self._follow.stop()
        self._skipping.stop()
        if self.card is not None and self.frame is not None:
            for widget in (self.card, self.frame):
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
            if not self._window.gallery_shown:
                self._window.canvas.setFocus()
        self.walk = self.card = self.frame = self._own = None

    def _set_aside(self) -> Aside | None:
        """The person's own document: one with a file, or with work that is not saved. An example alone is none."""
        session = self._window.session
        if session.path is None and not session.dirty:
            return None
        if session.lesson is not None:
            session.lesson.keep(session)
        return session.set_aside()

    def _answer(self, text: str) -> None:
        if self.walk is None or self.card is None:
            return
        try:
            self.walk.answer(text)
        except UserError as error:
            self.card.refuse(error)
            return
        self.card.setFocus()  # Enter goes on

    # -- news

    def _used(self, name: str) -> None:
        if self.walk is not None:
            self.walk.used(name)

    def _hear(self, _changes: frozenset[Change]) -> None:
        if self.walk is None:
            return
        if self._window.session.opened != self._document:
            self._close()  # another document was opened: the tour is not about that
            return
        self.walk.look()
        if self.card is not None and self.walk is not None:
            self.card.take(self.walk)

    def _show(self) -> None:
        walk = self.walk
        if walk is None or self.card is None:
            return
        if not walk.resuming and not self._is_task:
            self.progress.keep(walk.tour, len(walk.tour.stops) if walk.ended else walk.at)
        if not walk.ended and not walk.resuming and self._shown != walk.at:
            from nnsim.gui.tours.pointing import bring_into_sight

            self._shown = walk.at
            bring_into_sight(self._window, walk.stop)
        self.card.take(walk)
        self.place()

    def place(self) -> None:
        """The frame around what is pointed at, wherever that is by now, and the card beside it."""
        if self.walk is None or self.card is None or self.frame is None:
            return
        from nnsim.gui.tours.placing import Around
        from nnsim.gui.tours.pointing import free_room, in_window, pointed

        window = self._window
        if window.gallery_shown:
            self.card.hide()
            self.frame.hide()
            return
        self.walk.see(seen_panels(window))
        if self.walk is None:
            return
        nowhere = self.walk.ended or self.walk.resuming
        found = None if nowhere else pointed(window, self.walk.stop.point)
        target = None
        if found is not None and found[0].window() is window and not found[1].isEmpty():
            target = in_window(window, *found)
            self.frame.surround(target)
        else:
            self.frame.hide()
        panels = tuple(
            four(in_window(window, dock, dock.rect()))
            for dock in (window.docks[key] for key in IN_USE)
            if not dock.isFloating() and not dock.visibleRegion().isEmpty()
        )
        bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        panels += tuple(four(in_window(window, bar, bar.rect())) for bar in bars if bar.isVisible()) * TABS
        if window.notices.isVisible():
            panels += (four(in_window(window, window.notices, window.notices.rect())),) * NOTICE
        room, network = four(free_room(window)), four(network_rect(window))
        self.card.stand(Around(room, four(target) if target is not None else None, network, panels))


def network_rect(window: Window) -> QRect:
    """Where the network is in the window, as far as it is seen."""
    from nnsim.gui.tours.pointing import in_window

    box, viewport = window.canvas.board.stage.bounds(), window.canvas.viewport()
    seen = window.canvas.mapFromScene(QRectF(box.x, box.y, box.w, box.h)).boundingRect()
    return in_window(window, viewport, seen.intersected(viewport.rect()))


def four(rect: QRect) -> Rect:
    """A rectangle in numbers."""
    return rect.x(), rect.y(), rect.width(), rect.height()


def seen_panels(window: Window) -> frozenset[str]:
    """The panels that are in sight."""
    docks = window.docks.docks.items()
    return frozenset(key for key, dock in docks if dock.isVisible() and not dock.visibleRegion().isEmpty())


def check_window(window: Window, tour: Tour) -> None:
    """UserError where a tour names a command or a panel that the window does not have."""
    for stop in tour.stops:
        asked = [(stop.point.kind, stop.point.args), *((one.kind, one.args) for one in stop.done)]
        for kind, names in (("command", window.actions_by_id.table), ("panel", window.docks.docks)):
            for named, args in asked:
                if named == kind and args[0] not in names:
                    raise UserError(
                        f"{tour.file}, line {stop.line}", f"there is no {kind} {args[0]!r}", "write another name"
                    )
