"""Leads a person through a tour: opens its example, points, listens to what is done, and keeps how far it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QRectF, QTimer
from PySide6.QtWidgets import QFileDialog

from nnsim.gui.languages import code
from nnsim.gui.texts import tr
from nnsim.gui.tours.card import TourCard
from nnsim.gui.tours.frame import HighlightFrame
from nnsim.gui.tours.pointing import in_window, pointed
from nnsim.kit.errors import UserError
from nnsim.session.tours.conditions import Condition
from nnsim.session.tours.reading import read_tour
from nnsim.session.tours.walk import TourProgress, TourWalk

if TYPE_CHECKING:
    from nnsim.gui.window import Window
    from nnsim.session.changes import Change
    from nnsim.session.tours.tour import Tour

FOLLOW_MS = 120


class TourGuide(QObject):
    """The tour of one window; without one it has no timer that runs and nothing that is drawn."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.walk: TourWalk | None = None
        self.card: TourCard | None = None
        self.frame: HighlightFrame | None = None
        self.progress = TourProgress(window.session.settings)
        self._follow = QTimer(self, interval=FOLLOW_MS)
        self._follow.timeout.connect(self.place)
        window.bridge.changed.connect(self._hear)
        window.actions_by_id.used.connect(self._used)

    # -- verbs

    def start(self, tour: Tour, resume: bool = True) -> bool:
        """Open a tour's example and begin it, or resume it where it was left; False where the person stays."""
        check_window(self._window, tour)
        if not self._window.open_example(tour.example):
            return False
        at = self.progress.of(tour) if resume and not self.progress.finished(tour) else 0
        self.end()
        self._window.bridge.flush()
        self.walk = TourWalk(tour, self._window.session, at, code())
        self._window.preferences.set("tour_offered", True)
        self.card, self.frame = TourCard(self._window), HighlightFrame(self._window)
        self.card.forward.connect(self.forward)
        self.card.back.connect(self.walk.go_back)
        self.card.left.connect(self.end)
        self.card.answered.connect(self._answer)
        self.walk.moved.connect(self._show)
        self._follow.start()
        self._show()
        return True

    def begin(self, tour: Tour) -> None:
        """The same; what is wrong with it is said in the notice bar."""
        try:
            self.start(tour)
        except UserError as error:
            self._window.show_gallery(False)
            self._window.notices.show_error(error)

    def open_file(self, path: Path | None = None) -> None:
        """A tour of the person's own; asks for the file where none is given."""
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
        if self.walk.ended:
            self.end()
        else:
            self.walk.go_on()

    def end(self) -> None:
        """Leave the tour; it is resumed where it was left."""
        self._follow.stop()
        if self.card is not None and self.frame is not None:
            for widget in (self.card, self.frame):
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
            self._window.canvas.setFocus()
        self.walk = self.card = self.frame = None

    def _answer(self, text: str) -> None:
        if self.walk is None or self.card is None:
            return
        try:
            self.walk.answer(text)
        except UserError as error:
            self.card.refuse(error)

    # -- news

    def _used(self, name: str) -> None:
        if self.walk is not None:
            self.walk.used(name)

    def _hear(self, _changes: frozenset[Change]) -> None:
        if self.walk is None:
            return
        self.walk.look()
        if self.card is not None:
            self.card.take(self.walk)

    def _show(self) -> None:
        if self.walk is None or self.card is None:
            return
        self.progress.keep(self.walk.tour, len(self.walk.tour.stops) if self.walk.ended else self.walk.at)
        self.card.take(self.walk)
        self.place()

    def place(self) -> None:
        """The frame around what is pointed at, wherever that is by now, and the card beside it."""
        if self.walk is None or self.card is None or self.frame is None:
            return
        window = self._window
        if window.gallery_shown:
            self.card.hide()
            self.frame.hide()
            return
        self.walk.see(seen_panels(window))
        if self.walk is None:
            return
        found = None if self.walk.ended else pointed(window, self.walk.stop.point)
        target = None
        if found is not None and found[0].window() is window and not found[1].isEmpty():
            target = in_window(window, *found)
            self.frame.surround(target)
        else:
            self.frame.hide()
        self.card.stand(window.rect(), target, network_rect(window))


def network_rect(window: Window) -> QRect:
    """Where the network is in the window, as far as it is seen."""
    box, viewport = window.canvas.board.stage.bounds(), window.canvas.viewport()
    seen = window.canvas.mapFromScene(QRectF(box.x, box.y, box.w, box.h)).boundingRect()
    return in_window(window, viewport, seen.intersected(viewport.rect()))


def seen_panels(window: Window) -> frozenset[str]:
    """The panels that are in sight."""
    docks = window.docks.docks.items()
    return frozenset(key for key, dock in docks if dock.isVisible() and not dock.visibleRegion().isEmpty())


def check_window(window: Window, tour: Tour) -> None:
    """UserError where a tour names a command or a panel that the window does not have."""
    for stop in tour.stops:
        asked = [*stop.done, Condition(stop.point.kind, stop.point.args)]
        for kind, names in (("command", window.actions_by_id.table), ("panel", window.docks.docks)):
            for one in asked:
                if one.kind == kind and one.args[0] not in names:
                    raise UserError(
                        f"{tour.file}, line {stop.line}", f"there is no {kind} {one.args[0]!r}", "write another name"
                    )
