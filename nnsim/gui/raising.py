"""Brings the curves to the front when a training has drawn its first points, once for each start of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nnsim.session.changes import Change

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

    from nnsim.gui.docks import Dock
    from nnsim.gui.window import Window


class Raising(QObject):
    """Listens to the window's news; a dock that the person has closed or torn off is left alone."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._running = False
        self._rows: int | None = None  # how many there were when the run began; None when nothing is awaited
        window.bridge.changed.connect(self._hear)

    def _hear(self, changes: frozenset[Change]) -> None:
        session = self._window.session
        if Change.RUN in changes and session.running != self._running:
            self._running = session.running
            if session.running:
                self._rows = session.curves.current.count
        if self._rows is not None and session.curves.current.count > self._rows:
            self._rows = None
            self._raise()

    def _docks(self, among: list[QDockWidget]) -> list[Dock]:
        return [dock for dock in self._window.docks.docks.values() if dock in among]

    def _raise(self) -> None:
        dock = self._window.docks["curves"]
        mates = self._window.tabifiedDockWidgets(dock)
        among_tabs = bool(mates)
        if any(mate.panel.live and not mate.visibleRegion().isEmpty() for mate in self._docks(mates)):
            return
        if dock.toggleViewAction().isChecked() and among_tabs and not dock.isFloating():
            dock.raise_()
