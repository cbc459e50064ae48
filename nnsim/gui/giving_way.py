"""Docks give way: in a small window they leave the canvas a usable share, in a larger one they take their room back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QDockWidget, QMainWindow

Area = Qt.DockWidgetArea
AXES = {
    Qt.Orientation.Horizontal: (Area.LeftDockWidgetArea, Area.RightDockWidgetArea),
    Qt.Orientation.Vertical: (Area.TopDockWidgetArea, Area.BottomDockWidgetArea),
}
SHARES = {Qt.Orientation.Horizontal: 0.46, Qt.Orientation.Vertical: 0.52}  # of the window's size, for the canvas
CANVAS = 0.34  # of the window's height: what a dock leaves the canvas that comes to the front
LEAST = 150  # a dock at the bottom is left so much height

Kept = tuple[QSize | None, dict[Qt.DockWidgetArea, tuple[int, int]]]
SETTLING_MS = 600  # in this time a window that is opened again gets the size that it had


def shared(wanted: list[int], least: list[int], room: int) -> list[int]:
    """What each dock gets: what it wants; where room lacks, each gives the same part of what it can spare."""
    lack, spare = sum(wanted) - room, sum(wanted) - sum(least)
    if lack <= 0 or spare <= 0:
        return wanted
    part = min(1.0, lack / spare)
    return [round(want - part * (want - low)) for want, low in zip(wanted, least, strict=True)]


def fair(wanted: int, other: int, room: int) -> int:
    """What one of two gets in a room that may be too small for both: what it wants, or its share."""
    return wanted if wanted + other <= room else round(room * wanted / (wanted + other))


class Hand(QObject):
    """Notices when the person draws a dock to another height; `drawn` is true from then on."""

    def __init__(self, window: QMainWindow, docks: tuple[QDockWidget, ...]) -> None:
        super().__init__(window)
        self.drawn = False
        self._docks = docks
        self._before: list[int] | None = None
        window.installEventFilter(self)  # it has the lines between docks

    def _heights(self) -> list[int]:
        return [dock.height() for dock in self._docks if dock.isVisible()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Only looks on."""
        if not isinstance(event, QMouseEvent):  # the window is painted with each step
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._before = self._heights()
        elif event.type() == QEvent.Type.MouseButtonRelease and self._before is not None:
            self.drawn = self.drawn or self._before != self._heights()
            self._before = None
        return False


class GivingWay:
    """Fits the docks to the size of the window.

    It acts only when that size has become another one: what the person has dragged stays as it is until then.
    """

    def __init__(self, window: QMainWindow, useful: Mapping[QDockWidget, int]) -> None:
        """`useful` says from what height on each dock is of use; 0 from any."""
        self._window, self._docks, self._useful = window, tuple(useful), useful
        self._hand = Hand(window, self._docks)
        self._fitted: QSize | None = None
        self._stretched = False  # text has another size, and the docks have not been fitted to it yet
        self._sizes: dict[Qt.DockWidgetArea, tuple[int, int]] = {}  # what the docks there want, and what they have got
        self._timer = QTimer(window, singleShot=True, interval=0)
        self._settling = QTimer(window, singleShot=True, interval=SETTLING_MS)
        for timer in (self._timer, self._settling):
            timer.timeout.connect(self.fit)

    def later(self) -> None:
        """Fits when Qt has laid out the window."""
        if not self._settling.isActive():
            self._timer.start()

    def start_anew(self) -> None:
        """The docks are where they belong at first."""
        self._fitted = None
        self._sizes.clear()
        self._hand.drawn = False
        self._settling.stop()
        self._timer.start()

    def trust(self, size: QSize) -> None:
        """The docks are as the person left them in a window of this size, which it will have in a moment again."""
        self._fitted = size
        self._timer.stop()
        self._settling.start()

    def keep(self) -> Kept:
        """How the docks have been fitted, for `as_kept`."""
        return self._fitted, dict(self._sizes)

    def as_kept(self, kept: Kept) -> None:
        """The docks have the sizes again that they had then."""
        self._timer.stop()
        self._fitted, sizes = kept
        self._sizes = dict(sizes)

    def stretch(self, ratio: float) -> None:
        """Text has become so many times as large: the docks want as much more room, and get what there is.

        What they want is remembered, so that they have it again when text is as small as before.
        """
        stretched = {area: (round(want * ratio), 0) for area, (want, _) in self._sizes.items()}
        for axis, areas in AXES.items():
            found = {area: dock for area in areas if (dock := self._largest(area, axis)) is not None}
            wanted = [round(self._wanted_before(area, dock, axis) * ratio) for area, dock in found.items()]
            if found:
                self._window.resizeDocks(list(found.values()), wanted, axis)
                stretched |= {area: (want, 0) for area, want in zip(found, wanted, strict=True)}
        self._window.layout().activate()
        self._sizes = stretched
        self.refit()

    def refit(self) -> None:
        """Each dock is to get what it wanted last, if there is room for it."""
        self._fitted, self._stretched = None, True
        self.later()

    def stop(self) -> None:
        """Fits no more."""
        self._timer.stop()
        self._settling.stop()

    def serve(self, dock: QDockWidget) -> None:
        """Gives a dock that has come to the front the height that it is of use from, as far as the others can spare it.

        The docks at the bottom grow into the canvas, and those beside it take from the bottom; where both are of use
        only from a height and there is not enough for both, each gets its share. What the person has drawn to a height
        of their own stays.
        """
        useful = self._useful.get(dock, 0)
        below = self._largest(Area.BottomDockWidgetArea, Qt.Orientation.Vertical)
        if not useful or below is None or self._settling.isActive() or dock.isFloating() or not dock.isVisible():
            return
        high = self._tabs_above(below)
        now, least = below.height() + high, max(below.minimumSizeHint().height(), LEAST) + high
        if self._hand.drawn:
            return
        want, _ = self._sizes.get(Area.BottomDockWidgetArea, (now, now))
        area, window = self._window.dockWidgetArea(dock), self._window
        if area == Area.BottomDockWidgetArea:
            spare = window.centralWidget().height() - round(CANVAS * window.height())
            wanted = min(useful + high, now + max(spare, 0))
            for side in self._beside():
                room = now + side.height()
                wanted = min(wanted, room - fair(self._useful[side], useful + high, room))
        elif area in AXES[Qt.Orientation.Horizontal]:
            room = now + dock.height()
            other = self._useful.get(below, 0)
            wanted = max(room - fair(useful, other + high, room) if other else room - useful, least)
        else:
            return
        if (wanted - now) * (1 if area == Area.BottomDockWidgetArea else -1) <= 0:
            return
        window.resizeDocks([below], [wanted - high], Qt.Orientation.Vertical)
        window.layout().activate()
        got = below.height() + high
        self._sizes[Area.BottomDockWidgetArea] = (got if area == Area.BottomDockWidgetArea else want, got)

    def _beside(self) -> list[QDockWidget]:
        """The docks beside the canvas that are seen, and of use only from a height."""
        areas = AXES[Qt.Orientation.Horizontal]
        return [dock for dock in self._docks if self._seen(dock) and self._useful.get(dock)
                and self._window.dockWidgetArea(dock) in areas]  # fmt: skip

    def _seen(self, dock: QDockWidget) -> bool:
        """True for a dock in front; Qt keeps what lies behind a tab outside."""
        return dock.isVisible() and not dock.isFloating() and dock.geometry().intersects(self._window.rect())

    def fit(self) -> None:
        """Gives each dock its size, unless the window is as large as the last time."""
        size = self._window.size()
        if size == self._fitted:
            return
        self._fitted = size
        for axis, areas in AXES.items():
            found = {area: dock for area in areas if (dock := self._largest(area, axis)) is not None}
            self._fit(axis, list(found), list(found.values()))
        self._stretched = False

    def _wants(self, area: Qt.DockWidgetArea, extent: int) -> int:
        """What a dock wants there: what it has been given less than, or what the person has made of it."""
        want, given = self._sizes.get(area, (extent, extent))
        return want if given == extent or self._stretched else extent

    def _wanted_before(self, area: Qt.DockWidgetArea, dock: QDockWidget, axis: Qt.Orientation) -> int:
        """What a dock wanted before text grew, which may have widened it to its new least size already."""
        reach = self._reach(dock, axis)
        want, given = self._sizes.get(area, (reach, reach))
        forced = given < reach and _extent(dock.size(), axis) <= _extent(dock.minimumSizeHint(), axis)
        return want if forced else self._wants(area, reach)

    def _reach(self, dock: QDockWidget, axis: Qt.Orientation) -> int:
        """How far a dock reaches into the window, with the tabs above it."""
        return _extent(dock.size(), axis) + (self._tabs_above(dock) if axis == Qt.Orientation.Vertical else 0)

    def _fit(self, axis: Qt.Orientation, areas: list[Qt.DockWidgetArea], docks: list[QDockWidget]) -> None:
        tabs = [self._tabs_above(dock) if axis == Qt.Orientation.Vertical else 0 for dock in docks]
        now = [self._reach(dock, axis) for dock in docks]
        least = [_extent(dock.minimumSizeHint(), axis) + high for dock, high in zip(docks, tabs, strict=True)]
        wanted = [self._wants(area, extent) for area, extent in zip(areas, now, strict=True)]
        canvas = _extent(self._window.centralWidget().size(), axis)
        room = canvas + sum(now) - round(SHARES[axis] * _extent(self._window.size(), axis))
        sizes = shared(wanted, [min(pair) for pair in zip(wanted, least, strict=True)], room)
        if sizes != now:
            self._window.resizeDocks(docks, sizes, axis)
            self._window.layout().activate()
        for area, dock, want, high in zip(areas, docks, wanted, tabs, strict=True):
            self._sizes[area] = (want, _extent(dock.size(), axis) + high)

    def _tabs_above(self, dock: QDockWidget) -> int:
        """The height of the tabs that a dock shares its place with: Qt counts them to its size."""
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return sum(
            bar.height()
            for bar in bars
            if bar.isVisible() and bar.x() == dock.x() and bar.geometry().bottom() + 1 == dock.y()
        )

    def _largest(self, area: Qt.DockWidgetArea, axis: Qt.Orientation) -> QDockWidget | None:
        """The dock that is seen in an area and reaches farthest into the window."""
        seen = [dock for dock in self._docks if self._seen(dock) and self._window.dockWidgetArea(dock) == area]
        return max(seen, key=lambda dock: _extent(dock.size(), axis), default=None)


def _extent(size: QSize, axis: Qt.Orientation) -> int:
    return size.width() if axis == Qt.Orientation.Horizontal else size.height()
