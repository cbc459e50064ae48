"""Widgets that put what is in them in its place themselves.

A layout of Qt asks all that is in it for its sizes again, squeezes it into the room that there was, and tells those
around, whenever something in it is shown, hidden or changed. Here those around hear of another height alone, and what
stays where it is is not touched.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget, QWidgetItem

from nnsim.gui.theme import signals
from nnsim.gui.written import stand_on

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object  # Python calls on to the widget of Qt that stands beside it

Place = tuple[QWidget, int, int, int, int]
_REQUEST = QEvent.Type.LayoutRequest
_REQUESTS = _REQUEST.value


class Places(NamedTuple):
    """Where each part that is shown stands in a width, and how high all are together."""

    parts: list[Place]
    height: int


class _Known:
    """What was found out: attributes of the widget itself would take long to set."""

    __slots__ = ("places", "put", "told")

    def __init__(self) -> None:
        self.places: dict[int, Places] = {}  # by width
        self.put: list[Place] = []
        self.told: object = None


class Placing(_Widget):
    """As high as what is in it needs; who has changed much in it says so once, at the end, by `arrange`.

    Where it is known in which colour of the theme the ground is, each part has that of its own: then nothing below it
    is painted when it is.
    """

    def __init__(self, ground: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = _Known()
        self._ground, self._widgets = ground, list[QWidget]()
        signals().changed.connect(self._follow_theme)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _take(self, widget: QWidget, at: int) -> None:
        """One more, before the one that is at a place now."""
        widget.setParent(self)
        self._widgets.insert(at, widget)
        if self._ground:
            stand_on(widget, self._ground)

    def _follow_theme(self) -> None:
        """Other colours, and perhaps letters of another size."""
        if self._ground:
            for widget in self._widgets:
                stand_on(widget, self._ground)

    def _measure(self, width: int) -> Places:
        """Where the parts stand in a width."""
        raise NotImplementedError

    def _needs(self) -> object:
        """What those around must hear of when it is something else."""
        return self.heightForWidth(self.width())

    def arrange(self) -> None:
        """Put all in its place; those around hear of it only where other room is needed."""
        QCoreApplication.removePostedEvents(self, _REQUESTS)  # what the parts have asked for is done now
        self._known.places.clear()
        if not self.isHidden():  # it is arranged when it is shown
            self._settle()

    def arrange_soon(self) -> None:
        """Arrange when all else of this turn has been done, if nobody does so before."""
        QCoreApplication.postEvent(self, QEvent(_REQUEST))

    def event(self, event: QEvent) -> bool:
        """Something in it needs other room, or has come or gone."""
        if type(event) is QEvent and event.type() is _REQUEST:  # to ask an event for its type takes long
            self.arrange()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width all is in another place."""
        super().resizeEvent(event)
        self._settle()

    def showEvent(self, event: QShowEvent) -> None:
        """The parts do not tell of what they need while they are not seen."""
        super().showEvent(event)
        self.arrange()

    def heightForWidth(self, width: int) -> int:
        """As high as all parts together."""
        return self._places(width).height

    def sizeHint(self) -> QSize:
        """As wide as it is."""
        width = self.width()
        return QSize(width, self.heightForWidth(width))

    def _settle(self) -> None:
        known = self._known
        parts = self._places(self.width()).parts
        if parts != known.put:
            known.put = parts
            for widget, x, y, wide, high in parts:
                widget.setGeometry(x, y, wide, high)
        needs = self._needs()
        if needs != known.told:
            known.told = needs
            self.updateGeometry()

    def _places(self, width: int) -> Places:
        places = self._known.places.get(width)
        if places is None:
            places = self._known.places[width] = self._measure(width)
        return places


class _Way(NamedTuple):
    """How a part stands: how far from the side, whether it takes all of the width, and whether it is at the foot."""

    inset: int
    wide: bool
    foot: bool


class Piling(Placing):
    """Parts below each other, each as high as it needs to be in the width that there is."""

    def __init__(
        self,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        gap: int = 6,
        ground: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ground, parent)
        self._margins, self._gap = margins, gap
        self._items: list[tuple[QWidgetItem, _Way]] = []

    @property
    def parts(self) -> list[QWidget]:
        """What is in it, from top to bottom."""
        return list(self._widgets)

    def add(self, widget: QWidget, inset: int = 0, *, wide: bool = True, foot: bool = False) -> None:
        """One more below the others."""
        self._take(widget, len(self._widgets))
        self._items.append((QWidgetItem(widget), _Way(inset, wide, foot)))

    def put_in_order(self, widgets: Sequence[QWidget]) -> None:
        """The same parts in another order."""
        order = [self._widgets.index(widget) for widget in widgets]
        self._widgets, self._items = list(widgets), [self._items[at] for at in order]
        self.arrange()

    def _measure(self, width: int) -> Places:
        left, top, right, bottom = self._margins
        room = max(0, width - left - right)
        places, y = self._head(left, top, room)
        above, foot_at = len(places), y  # how many of them are above the foot, and where that begins
        for widget, (item, (inset, all_wide, foot)) in zip(self._widgets, self._items, strict=True):
            if not item.isEmpty():
                space = max(0, room - inset)
                wide = space if all_wide else min(space, item.sizeHint().width())
                high = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
                places.append((widget, left + inset, y, wide, high))
                y += high + self._gap
                if not foot:
                    above, foot_at = above + 1, y
        free = self._left(width, foot_at) if above < len(places) else 0
        if free:
            places[above:] = [(widget, x, at + free, wide, high) for widget, x, at, wide, high in places[above:]]
        return Places(places, (y - self._gap if places else y) + bottom + free)

    def _head(self, left: int, top: int, room: int) -> tuple[list[Place], int]:
        """What stands above the parts, and where they begin."""
        return [], top

    def _left(self, width: int, need: int) -> int:
        """How much room is left above the foot, which needs to stand so far down."""
        return 0
