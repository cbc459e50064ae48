"""Skipping a step of a tour: what it asks for is done for the person, since the next ones speak of what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from nnsim.kit.errors import UserError

if TYPE_CHECKING:
    from nnsim.gui.window import Window
    from nnsim.session.tours.conditions import Condition
    from nnsim.session.tours.walk import TourWalk

MOST, LOOK_MS = 60, 40  # how often the command is repeated that a step points at; how often it is looked at


class Skipping(QObject):
    """Does the step that a tour is at. `ended` tells with True that it is done, else that it could not be."""

    ended = Signal(bool)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._walk: TourWalk | None = None
        self._at, self._left = -1, 0
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._go_on)

    def start(self, walk: TourWalk) -> None:
        """Begin with the step that the walk is at, unless it is at it: a training may have to end."""
        if self._walk is walk and self._at == walk.at:
            return
        self._walk, self._at, self._left = walk, walk.at, MOST
        walk.helped = True
        self._go_on()

    def stop(self) -> None:
        """Give it up."""
        self._timer.stop()
        self._walk = None

    def _end(self, done: bool) -> None:
        self.stop()
        self.ended.emit(done)

    def _go_on(self) -> None:
        walk, window = self._walk, self._window
        if walk is None:
            return
        if window.session.running or window.session.experiments.running:
            self._timer.start()
            return
        if walk.at != self._at or walk.ended:
            self._end(True)
            return
        try:
            for condition in walk.to_do:
                if not self._do(walk, condition):
                    self._end(False)
                    return
                if window.session.running:
                    break
        except UserError:
            self._end(False)
            return
        window.bridge.flush()
        if walk.at == self._at and walk.to_do:
            self._timer.start()
        else:
            self._end(True)

    def _do(self, walk: TourWalk, condition: Condition) -> bool:
        """Do what is asked for, or a piece of it; False where that cannot be done for somebody."""
        window, point = self._window, walk.stop.point
        if condition.kind == "command":
            window.actions_by_id.run(condition.args[0])
        elif condition.kind == "panel":
            window.docks.show(condition.args[0])
        elif condition.kind == "holds" and point.kind == "command":
            self._left -= 1
            if self._left < 0:
                return False
            window.actions_by_id.run(point.args[0])
        else:
            from nnsim.session.tours.doing import do

            return do(condition, window.session)
        return True
