"""What screen readers call the controls that nnsim paints itself, and what of the window they find.

A class says in `read_as` what it is; without that Qt takes it for a mere place for other things. What is read part by
part, as the canvas, has what makes the parts in `spoken`. While the gallery covers the window, readers find the gallery
and the menus, as eyes do. Qt asks here for every control, even where nothing reads: one function answers for all.
"""

from __future__ import annotations

from functools import cache
from weakref import ref

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QFocusFrame, QGraphicsView, QMainWindow, QMenu, QWidget
from shiboken6 import isValid

Role = QAccessible.Role
ROLES = {
    "value": Role.StaticText,
    "chart": Role.Chart,
    "picture": Role.Graphic,
    "group": Role.Grouping,
    "slider": Role.Slider,
}


class SpokenWindow(QAccessibleWidget):
    """A window with its parts, without those that its gallery covers."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window, Role.Window)
        self._ref = ref(window)

    def parts(self) -> list[QWidget]:
        """What can be read: visible or not, but not covered."""
        window = self._ref()
        if window is None or not isValid(window):
            return []
        parts = [one for one in window.children() if isinstance(one, QWidget) and not one.isWindow()
                 and not isinstance(one, QMenu | QFocusFrame)]  # fmt: skip
        gallery = getattr(window, "gallery", None)
        gone = set(map(id, covered(window, gallery) if gallery is not None and gallery.isVisible() else ()))
        return [one for one in parts if id(one) not in gone]

    def childCount(self) -> int:
        """How many parts there are."""
        return len(self.parts())

    def child(self, index: int) -> QAccessibleInterface | None:
        """One of the parts."""
        parts = self.parts()
        return QAccessible.queryAccessibleInterface(parts[index]) if 0 <= index < len(parts) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Which part that is; -1 for none."""
        found = child.object() if child is not None else None
        return next((at for at, one in enumerate(self.parts()) if one is found), -1)


def covered(window: QMainWindow, gallery: QWidget) -> list[QWidget]:
    """The parts of a window that its gallery hides from eyes."""
    area, seen, found = gallery.geometry(), window.rect(), []
    for one in window.children():  # the topmost come last
        if one is gallery:
            break
        if isinstance(one, QWidget) and not one.isWindow():
            inside = one.geometry() & seen  # empty where it stands behind a tab
            found += [one] if inside.isEmpty() or area.contains(inside) else []
    return found


def tell_covered(window: QMainWindow, gallery: QWidget, hidden: bool) -> None:
    """Tell readers that what lies under the gallery is covered from now on, or seen again."""
    if QAccessible.isActive():
        kind = QAccessible.Event.ObjectHide if hidden else QAccessible.Event.ObjectShow
        for one in covered(window, gallery):
            QAccessible.updateAccessibility(QAccessibleEvent(one, kind))


_KNOWN: dict[type, Role | None] = {}  # Qt asks about everything as it is shown, named and deleted: once a class
_KEPT: list[SpokenWindow] = []  # Qt owns them, and calls what is written in Python as long as Python has them


def _read(_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QMainWindow) and hasattr(thing, "gallery"):
        _KEPT[:] = [one for one in _KEPT if isValid(one)]
        _KEPT.append(SpokenWindow(thing))
        return _KEPT[-1]
    kind = type(thing)
    if kind not in _KNOWN:
        _KNOWN[kind] = ROLES.get(getattr(kind, "read_as", ""))
    if isinstance(thing, QGraphicsView) and (spoken := getattr(thing, "spoken", None)) is not None:
        return spoken.whole()
    role = _KNOWN[kind]
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None


@cache
def install() -> None:
    """From now on Qt asks here what a control is."""
    QAccessible.installFactory(_read)
