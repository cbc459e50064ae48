"""Finds the panels, gives each a dock, makes it when it is first seen, and remembers where the person has put it."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QHideEvent
from PySide6.QtWidgets import QDockWidget, QMenu, QTabBar, QTabWidget, QWidget
from shiboken6 import isValid

from nnsim.gui.dock_title import DockTitle
from nnsim.gui.giving_way import GivingWay
from nnsim.gui.help_view.topics import PANEL, helped
from nnsim.gui.panel import Panel
from nnsim.gui.tab_order import behind, stops_of
from nnsim.gui.texts import tr
from nnsim.gui.widgets.live import LiveView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction

    from nnsim.gui.window import Window

AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
FIRST_SIZES = {"left": 296, "right": 332, "bottom": 216}
LAYOUT = 2  # another number forgets the layouts of earlier versions


def find_panels(package: str = "nnsim.gui.panels") -> dict[str, Panel]:
    """The panels by their keys, in their order; a new file in the folder is a new panel."""
    folder = importlib.import_module(package)
    names = sorted(m.name for m in pkgutil.iter_modules(folder.__path__) if not m.name.startswith("_"))
    found = {name: importlib.import_module(f"{package}.{name}").PANEL for name in names}
    return dict(sorted(found.items(), key=lambda item: (item[1].order, item[0])))


class Dock(QDockWidget):
    """One panel's frame: it can be moved, floated and closed; the panel is made when it is first seen."""

    def __init__(self, key: str, panel: Panel, docks: Docks) -> None:
        super().__init__(tr(panel.title), docks.window)
        self.key, self.panel = key, panel
        self._docks = docks
        self.made: QWidget | None = None
        self._leaving = False
        self.setObjectName(f"dock_{key}")
        self.setAccessibleName(tr(panel.title))
        helped(self, f"{PANEL}{key}")
        self._thin = QWidget(self)
        self._thin.setFixedHeight(0)
        self.setTitleBarWidget(self._thin)
        self.setAllowedAreas(Qt.DockWidgetArea.AllDockWidgetAreas)
        self.toggleViewAction().setToolTip(tr(panel.help or panel.title))
        self.toggleViewAction().triggered.connect(lambda on: docks.go_to(key) if on else None)
        self.visibilityChanged.connect(self._seen)
        self.topLevelChanged.connect(lambda _floats: docks.tidy_later())
        self.dockLocationChanged.connect(lambda _area: docks.tidy_later())

    @cached_property
    def bar(self) -> DockTitle:
        """Its title with its buttons; most docks stand among tabs and need none."""
        return DockTitle(self)

    def fill(self) -> QWidget:
        """Makes the panel, once."""
        if self.made is None:
            self.made = self.panel.make(self._docks.window.session, self)
            self.setWidget(self.made)
            if isinstance(self.made, LiveView):
                self.made.wanted.connect(self._docks.show)
        return self.made

    def _seen(self, seen: bool) -> None:
        if seen and self._docks.filling:
            for view in [self.fill(), *self.fill().findChildren(LiveView)]:
                if isinstance(view, LiveView) and view.isVisible():
                    view.refresh_now()  # before it is painted: behind the tab it has waited
            if self.panel.useful:
                self._docks.serve_later(self)
        if not seen:
            self._let_go()
        self._docks.tidy_later()

    def _let_go(self) -> None:
        """Keys go to the canvas when the control that had them is out of sight, and not to the next one anywhere."""
        window = self._docks.window
        if self._docks.closed or not isValid(window):
            return
        focus = window.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            window.canvas.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing in it has the focus any more."""
        self._let_go()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Its switch in the menu brings one to the front that lies behind another tab, and closes what is seen."""
        if self._leaving or self.isFloating() or not behind(self) or self._docks.closed:
            super().closeEvent(event)
            return
        event.ignore()
        self.toggleViewAction().setChecked(True)
        self._docks.go_to(self.key)

    def leave(self) -> None:
        """Closes it, wherever it lies."""
        self._leaving = True
        self.close()
        self._leaving = False

    def set_thin(self, thin: bool) -> None:
        """A dock among tabs has its title in the tab."""
        wanted = self._thin if thin else self.bar
        before = self.titleBarWidget()
        if before is not wanted:
            self.setTitleBarWidget(wanted)
            before.hide()
            wanted.show()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A right click on the title offers what its buttons do."""
        if (
            self.titleBarWidget() is not self._thin
            and self.bar.isVisible()
            and self.bar.geometry().contains(event.pos())
        ):
            self.offer(event.globalPos())
        else:
            super().contextMenuEvent(event)

    def offer(self, where: object) -> None:
        """Shows the menu of the dock."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Dock again") if self.isFloating() else tr("Float")).triggered.connect(
            lambda: self.setFloating(not self.isFloating())
        )
        menu.addAction(tr("Close")).triggered.connect(self.leave)
        menu.popup(where)  # type: ignore[arg-type]


class Docks:
    """All docks of the window."""

    def __init__(self, window: Window, panels: dict[str, Panel]) -> None:
        self.window = window
        self.filling = False
        self.docks = {key: Dock(key, panel, self) for key, panel in panels.items()}
        self.closed = False
        self._away: list[Dock] = []  # what made room for the network, the one in front first
        self._tidy = QTimer(window, singleShot=True, interval=0)
        self._tidy.timeout.connect(self.tidy)
        self._served = next(iter(self.docks.values()))
        self._serving = QTimer(window, singleShot=True, interval=0)
        self._serving.timeout.connect(self._serve)
        self.room = GivingWay(window, {dock: dock.panel.useful for dock in self.docks.values()})
        window.setDockNestingEnabled(True)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.arrange()

    def __getitem__(self, key: str) -> Dock:
        return self.docks[key]

    def toggles(self) -> list[QAction]:
        """The switches that show and hide the docks."""
        return [dock.toggleViewAction() for dock in self.docks.values()]

    def fill(self) -> None:
        """From now on panels are made when they are seen; those that are seen already are made now."""
        self.filling = True
        for dock in self.docks.values():
            if dock.isVisible() and not dock.visibleRegion().isEmpty():
                dock.fill()
        self.tidy()

    def show(self, key: str) -> QWidget:
        """Brings a panel to the front, made if need be."""
        dock = self.docks[key]
        dock.show()
        dock.raise_()
        return dock.fill()

    def go_to(self, key: str) -> None:
        """Brings a panel to the front, and the keyboard to where it begins."""
        view = self.show(key)
        first = next(stops_of(view, self.window), None)
        if first is not None and not self.docks[key].isFloating():
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def arrange(self) -> None:
        """Every dock where it belongs at first."""
        first: dict[str, Dock] = {}
        for dock in self.docks.values():
            place = dock.panel.place
            dock.setFloating(False)
            self.window.removeDockWidget(dock)
            self.window.addDockWidget(AREAS[place], dock)
            if place in first:
                self.window.tabifyDockWidget(first[place], dock)
            first.setdefault(place, dock)
            dock.setVisible(dock.panel.shown)
        for dock in first.values():
            dock.raise_()
        for place, direction in (
            ("left", Qt.Orientation.Horizontal),
            ("right", Qt.Orientation.Horizontal),
            ("bottom", Qt.Orientation.Vertical),
        ):
            if place in first:
                self.window.resizeDocks([first[place]], [FIRST_SIZES[place]], direction)
        self.room.start_anew()
        self.tidy_later()

    def below(self) -> list[Dock]:
        """The docks below the network that are shown, in front or behind a tab; the one in front first."""
        return sorted(self._below(), key=lambda dock: dock.visibleRegion().isEmpty())

    @property
    def any_below(self) -> bool:
        """True while a dock below the network is shown."""
        return next(self._below(), None) is not None

    def _below(self) -> Iterator[Dock]:
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        for dock in self.docks.values():
            if dock.isVisibleTo(self.window) and not dock.isFloating() and self.window.dockWidgetArea(dock) == bottom:
                yield dock

    def toggle_below(self) -> None:
        """The docks below the network leave it their room, or come back."""
        shown = self.below()
        if shown:
            self._away = [*shown, *(dock for dock in self._away if dock not in shown)]
            for dock in shown:
                dock.hide()
            return
        usual = [dock for dock in self.docks.values() if dock.panel.place == "bottom" and dock.panel.shown]
        back = self._away or usual
        for dock in back:
            dock.show()
        back[0].raise_()
        self._away = []

    def reset(self) -> None:
        """All docks and bars where they were at first."""
        self.window.arrange_bars()
        self.arrange()

    def tidy_later(self) -> None:
        """Tidies when Qt has finished moving the docks."""
        if not self.closed and not self._tidy.isActive():
            self._tidy.start()

    def tidy(self) -> None:
        """Docks among tabs give up their title bars; the tabs look as all tabs do."""
        for dock in self.docks.values():
            if dock.isHidden():
                continue
            mates = [mate for mate in self.window.tabifiedDockWidgets(dock) if not mate.isHidden()]
            dock.set_thin(bool(mates) and not dock.isFloating())
        for bar in self.window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            bar.setAccessibleName(tr("Panels"))
            bar.setExpanding(False)
            bar.setDrawBase(False)
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            if bar.contextMenuPolicy() != Qt.ContextMenuPolicy.CustomContextMenu:
                bar.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
                bar.customContextMenuRequested.connect(lambda at, b=bar: self._offer(b, at))

    def serve_later(self, dock: Dock) -> None:
        """Gives a panel the height that it is of use from, when Qt has brought it to the front."""
        if not self.closed:
            self._served = dock
            self._serving.start()

    def _serve(self) -> None:
        self.room.serve(self._served)

    def _offer(self, bar: QTabBar, at: object) -> None:
        title = bar.tabText(bar.tabAt(at))  # type: ignore[arg-type]
        for dock in self.docks.values():
            if dock.windowTitle() == title:
                dock.offer(bar.mapToGlobal(at))  # type: ignore[call-overload]

    def recount(self) -> None:
        """The titles that carry a count show the present one, whether their panels are made or not."""
        for dock in self.docks.values():
            if dock.panel.count is not None:
                number = dock.panel.count(self.window.session)
                title = tr(dock.panel.title)
                dock.setWindowTitle(tr("{title} {count}", title=title, count=number) if number else title)

    def close(self) -> None:
        """Stops what waits; docks that Qt hides with the window start nothing any more."""
        self.closed = True
        self._tidy.stop()
        self._serving.stop()
        self.room.stop()
