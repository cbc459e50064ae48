"""Where Tab and F6 lead: through one area of the window after the other, each in the order in which it is read.

Qt goes in the order in which controls were made, which is not that in which they stand, and takes the panels behind a
tab for visible ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QToolBar, QWidget

from nnsim.gui.reading import install

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nnsim.gui.keys import KeyKeeper

_TAB = Qt.FocusPolicy.TabFocus.value
_FORWARD, _BACKWARD = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


def behind(widget: QWidget) -> bool:
    """True for what stands outside its window: Qt moves docks that are covered by another tab there."""
    at, window = widget, widget.window()
    while (parent := at.parentWidget()) is not None and parent is not window:
        at = parent
    return parent is not None and not at.geometry().intersects(window.rect())


def takes_tab(widget: QWidget, window: QWidget) -> bool:
    """True for a control that Tab can lead to."""
    takes = bool(widget.focusPolicy().value & _TAB) and widget.focusProxy() is None
    return takes and widget.isEnabled() and widget.isVisibleTo(window) and widget.window() is window


def _in_rows(widgets: list[QWidget], place: dict[QWidget, QRect]) -> list[QWidget]:
    """Row by row from the top, each from the left; what stands lower than half of a row's height begins another one."""
    ordered: list[QWidget] = []
    row: list[QWidget] = []
    for widget in sorted(widgets, key=lambda one: (place[one].top(), place[one].left())):
        if row and place[widget].top() > place[row[0]].center().y():
            ordered += sorted(row, key=lambda one: place[one].left())
            row = []
        row.append(widget)
    return ordered + sorted(row, key=lambda one: place[one].left())


def stops_of(area: QWidget, window: QWidget) -> Iterator[QWidget]:
    """The controls of an area as they are read: a box of controls is gone through before the next thing beside it."""
    if takes_tab(area, window):
        yield area
    if isinstance(area, QTabBar):
        return  # its arrows are keys of its own
    inner = [one for one in area.children() if isinstance(one, QWidget) and one.isVisibleTo(area)]
    inner = [one for one in inner if not one.isWindow()]
    for widget in _in_rows(inner, {one: one.geometry() for one in inner}):
        yield from stops_of(widget, window)


def areas_of(window: QMainWindow) -> list[QWidget]:
    """The bars, the panels that are seen and their tabs, and the middle of the window, from the top to the bottom."""
    kinds = (QToolBar, QDockWidget, QTabBar)
    found = [one for one in window.children() if isinstance(one, QWidget) and one is not window.menuBar()]
    found = [one for one in found if not one.isWindow() and one.isVisibleTo(window) and not behind(one)]
    found = [one for one in found if not isinstance(one, QTabBar) or one.count() > 1]  # there is nothing to choose
    place = {one: QRect(one.mapTo(window, QPoint(0, 0)), one.size()) for one in found}
    known = [one for one in found if isinstance(one, kinds) or one is window.centralWidget()]
    return _in_rows(known, place) + [one for one in found if one not in known]


class SightWindow(QMainWindow):
    """A main window whose Tab goes through what is seen, in the order in which it is read; readers find it as such."""

    keys: KeyKeeper | None = None

    def __init__(self) -> None:
        install()
        super().__init__()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The next control that can be seen.

        Qt also asks for it while widgets are hidden or destroyed; then nothing is looked for here.
        """
        if self.keys is None or not self.keys.tabbing:
            return super().focusNextPrevChild(forward)
        stops = [stop for area in areas_of(self) for stop in stops_of(area, self)]
        focus = self.focusWidget()
        within = [stop for stop in stops if focus is not None and (stop is focus or stop.isAncestorOf(focus))]
        here = stops.index(within[-1]) if within else -1 if forward else 0
        if not stops or (within and len(stops) == 1):
            return False
        stops[(here + (1 if forward else -1)) % len(stops)].setFocus(_FORWARD if forward else _BACKWARD)
        return True

    def go_to_area(self, step: int) -> None:
        """The keyboard goes to the next area that has something for it, or with -1 to the one before."""
        areas = [stops for area in areas_of(self) if (stops := list(stops_of(area, self)))]
        at = self.focusWidget()
        within = [at is not None and any(stop is at or stop.isAncestorOf(at) for stop in stops) for stops in areas]
        if areas and self.keys is not None:
            where = areas[(within.index(True) + step) % len(areas) if any(within) else 0]
            self.keys.tabbing = True  # what has the focus now is framed
            where[0].setFocus(_FORWARD)
            self.keys.tabbing = False
