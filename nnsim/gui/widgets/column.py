"""Widgets below each other that are put in their places without a layout, and the page on which they are scrolled.

A layout asks all that is in it for its sizes again, squeezes it into the room that there was, and tells those around,
whenever something in it is shown, hidden or changed. Here those around hear of another height alone, and what stays
where it is is not touched.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget, QWidgetItem

Place = tuple[QWidgetItem, tuple[int, int, int, int]]
_LAYOUT_REQUEST = QEvent.Type.LayoutRequest
_REQUESTS = _LAYOUT_REQUEST.value
_NOTHING = QSize(0, 0)


class Column(QWidget):
    """Parts below each other, each as high as it needs to be in the width that there is."""

    def __init__(
        self, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 6, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # what is in it is not painted again when it grows
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._margins, self._gap = margins, gap
        self._parts: list[QWidgetItem] = []
        self._by_width: dict[int, tuple[list[Place], int]] = {}  # by width
        self._put_where: dict[QWidgetItem, tuple[int, int, int, int]] = {}
        self._told = -1
        self.waits = False
        self.stale = False

    @property
    def parts(self) -> list[QWidget]:
        """What is in it, from top to bottom."""
        return [widget for part in self._parts if (widget := part.widget()) is not None]

    def add(self, widget: QWidget) -> None:
        """One more below the others."""
        widget.setParent(self)
        self._parts.append(QWidgetItem(widget))

    def put_in_order(self, widgets: Sequence[QWidget]) -> None:
        """The same parts in another order."""
        self._parts.sort(key=lambda part: widgets.index(part.widget()))
        self.arrange()

    def arrange(self) -> None:
        """Put all in its place; those around hear of it only where another height is needed."""
        self.stale = self.waits
        if self.waits:
            return
        self._by_width.clear()
        self._put()
        high = self._places(self.width())[1]
        if high != self._told:
            self._told = high
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Something in it needs other room, or has come or gone."""
        if event.type() is _LAYOUT_REQUEST:
            self.arrange()
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Nobody tells what is not seen of what changes in it."""
        super().showEvent(event)
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width all is in another place."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._put()

    def heightForWidth(self, width: int) -> int:
        """As high as all parts one below the other."""
        return self._places(width)[1]

    def sizeHint(self) -> QSize:
        """As wide as it is."""
        wide = self.width()
        return QSize(wide, self._places(wide)[1])

    def minimumSizeHint(self) -> QSize:
        """Those around see to its width: to ask all parts for theirs would cost more than to place them."""
        return _NOTHING

    def _put(self) -> None:
        at = self._put_where
        for part, place in self._places(self.width())[0]:
            if at.get(part) != place:
                at[part] = place
                part.widget().setGeometry(*place)

    def _places(self, width: int) -> tuple[list[Place], int]:
        """Where each part that is shown stands in a width, and how high all are together."""
        found = self._by_width.get(width)
        if found is None:
            found = self._by_width[width] = self._measure(width)
        return found

    def _measure(self, width: int) -> tuple[list[Place], int]:
        left, top, right, bottom = self._margins
        room = max(0, width - left - right)
        places, y = self._head(left, top, room)
        for part in self._parts:
            if not part.isEmpty():
                high = part.heightForWidth(room) if part.hasHeightForWidth() else part.sizeHint().height()
                places.append((part, (left, y, room, high)))
                y += high + self._gap
        return places, (y - self._gap if places else y) + bottom

    def _head(self, left: int, top: int, room: int) -> tuple[list[Place], int]:
        """What stands above the parts, and where they begin."""
        return [], top


class Page(QScrollArea):
    """A column that is scrolled up and down: as wide as there is room, and as high as it needs to be.

    `inner` are the parts in it that put others in their places, and those within them before them.
    """

    def __init__(self, column: Column, inner: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column, self._inner = column, inner
        self._scrolls = False
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(column)

    @contextmanager
    def still(self) -> Iterator[None]:
        """All on it is put in its place once, at the end, whatever is shown, hidden and changed meanwhile."""
        column, send = self._column, QCoreApplication.sendPostedEvents
        column.waits = True
        try:
            yield
            for part in self._inner:
                send(part, _REQUESTS)
            send(column, _REQUESTS)
        finally:
            column.waits = False
            if column.stale:
                column.arrange()
                self._fit()

    @property
    def is_still(self) -> bool:
        """True while nothing on it is put in its place."""
        return self._column.waits

    def viewportEvent(self, event: QEvent) -> bool:
        """The column needs another height."""
        if event.type() is _LAYOUT_REQUEST:
            self._fit()
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the column as high as it needs to be, with a scroll bar beside it where there is less room than that."""
        view, column = self.viewport(), self._column
        scrolls = column.heightForWidth(view.width()) > view.height()
        if self._scrolls and not scrolls:  # it goes where all fits without it, too: it does not come and go in turn
            scrolls = column.heightForWidth(self.width()) > view.height()
        if scrolls != self._scrolls:
            self._scrolls = scrolls
            policy = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff)
        wide = view.width()
        column.resize(wide, max(column.heightForWidth(wide), view.height()))

    def sizeHint(self) -> QSize:
        """As large as a page of text that is scrolled, whatever is on it."""
        line = self.fontMetrics().height()
        return QSize(36 * line, 24 * line)
