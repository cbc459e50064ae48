"""Presentation: large type and thick lines for a projector, and afterwards everything as it was before.

How large the type is follows from the size of the window, so that nothing is cut off in a small one; nor is text larger
than that allows when the person likes it very large.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QResizeEvent

from nnsim.gui.fonts import text_scale
from nnsim.gui.texts import tr
from nnsim.gui.theme import motion, signals
from nnsim.session.changes import Notice

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QTransform

    from nnsim.gui.docks import Dock
    from nnsim.gui.giving_way import Kept
    from nnsim.gui.window import Window

ROOM = (950, 610)  # a window of this size has room for text of the usual size, not for more
LEAST, MOST = 1.2, 1.75
BEYOND = 1.15  # times what fits well still can be used
LAYOUT = 1
LOW = 0.4  # of the window's height: where the network has less beside larger text, the panels below give way
GIVING_MS = 60  # the docks have been fitted by then
APART = 28  # pixels between two titles of menus, beside text of the usual size


class Before(NamedTuple):
    """What is put back when the presentation ends."""

    size: tuple[int, int]
    layout: QByteArray
    docks: Kept
    below: tuple[Dock, ...]  # those that made room for the network
    view: QTransform | None  # None where the canvas showed everything by itself
    middle: QPointF


def scale_for(width: int, height: int) -> float:
    """How many times as large text is in a window of that size."""
    return round(min(max(min(width / ROOM[0], height / ROOM[1]), LEAST), MOST), 2)


def limit_for(width: int, height: int) -> float:
    """How many times as large as usual text can be in a window of that size at most: larger parts would overlap."""
    return round(max(1.0, BEYOND * min(width / ROOM[0], height / ROOM[1])), 2)


class Presenting(QObject):
    """Switches the presentation on and off, and gives the docks more room beside larger text."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._before: Before | None = None
        self._scale = text_scale()
        self._settled = QTimer(self, singleShot=True, interval=200)
        self._settled.timeout.connect(self._fit)
        self._grown_from, self._away_from = inf, 0.0  # scales before text grew, and before panels gave way to it
        self._giving = QTimer(self, singleShot=True, interval=GIVING_MS)
        self._giving.timeout.connect(self._give_way)
        signals().changed.connect(self._follow)
        window.installEventFilter(self)
        window.setAnimated(motion())

    @property
    def on(self) -> bool:
        """True during a presentation."""
        return self._before is not None

    def toggle(self) -> None:
        """Begins a presentation, or ends it."""
        if self.on:
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        """Large type from now on."""
        window, canvas = self._window, self._window.canvas
        middle = canvas.mapToScene(canvas.viewport().rect().center())
        self._before = Before(
            (window.width(), window.height()), window.saveState(LAYOUT), window.docks.room.keep(),
            tuple(window.docks.below()),
            None if canvas.fitted else canvas.transform(), middle,
        )  # fmt: skip
        for dock in self._before.below:  # the network is what is presented; the Window menu brings each back
            dock.hide()
        window.preferences.present(scale_for(window.width(), window.height()))
        window.fit_later()
        window.actions_by_id.refresh()

    def end(self) -> None:
        """All is as it was before; in a window of another size, as large as it is there."""
        before, self._before = self._before, None
        if before is None:
            return
        window, canvas = self._window, self._window.canvas
        self._settled.stop()
        window.preferences.present(1.0)
        if before.size == (window.width(), window.height()):
            window.restoreState(before.layout, LAYOUT)
            window.docks.room.as_kept(before.docks)
        else:
            for dock in before.below:
                dock.show()
        if before.view is None:
            window.fit_later()
        else:
            canvas.setTransform(before.view)
            canvas.centerOn(before.middle)
        window.actions_by_id.refresh()

    def _fit(self) -> None:
        scale = scale_for(self._window.width(), self._window.height())
        self._window.preferences.limit(limit_for(self._window.width(), self._window.height()))
        if self.on and scale != self._scale:
            self._window.preferences.present(scale)
        self._make_room_for_menus()

    def _follow(self) -> None:
        before, self._scale = self._scale, text_scale()
        if self._scale != before and not self._window.ended:
            self._window.docks.room.stretch(self._scale / before)
            self._make_room_for_menus()
            self._grown_from = before if self._scale > before else self._grown_from
            self._giving.start()

    def _give_way(self) -> None:
        """Beside large text in a small window the panels below leave the network their room until text is smaller."""
        window = self._window
        docks, grown_from, self._grown_from = window.docks, self._grown_from, inf
        if self.on or window.ended:
            return
        window.layout().activate()
        if self._scale > grown_from and window.canvas.height() < LOW * window.height() and docks.below():
            docks.toggle_below()
            self._away_from = grown_from
            window.notices.show_notice(Notice("info", tr("The panels below have left the network their room."),
                                              tr("Ctrl+J brings them back.")))  # fmt: skip
        elif self._scale <= self._away_from:
            self._away_from = 0.0
            if not docks.below():
                docks.toggle_below()
                docks.room.refit()

    def _make_room_for_menus(self) -> None:
        """The name of the project is left to the title of the window where the menus need its room."""
        window, bar = self._window, self._window.menuBar()
        titles = [action.text().replace("&", "") for action in bar.actions()]
        wide = sum(map(bar.fontMetrics().horizontalAdvance, titles)) + (len(titles) + 1) * APART * self._scale
        window.document.setVisible(wide + window.document.width() <= window.width())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window of another size has room for text of another size."""
        if isinstance(event, QResizeEvent) and not self._window.ended:  # to ask for its type takes many times as long
            self._settled.start()
        return False
