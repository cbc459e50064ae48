"""Widgets below each other, and the page on which they are scrolled."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from nnsim.gui.widgets.ground import Ground, ground_bar
from nnsim.gui.widgets.placing import Piling
from nnsim.gui.written import stand_on

_LAYOUT_REQUEST = QEvent.Type.LayoutRequest
_REQUESTS = _LAYOUT_REQUEST.value
_NOTHING = QSize(0, 0)


class Column(Piling, QWidget):
    """Widgets below each other, with nothing around them."""

    def __init__(
        self,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        gap: int = 6,
        ground: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(margins, gap, ground, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # what is in it is not painted again when it grows
        if ground:
            stand_on(self, ground)

    def _follow_theme(self) -> None:
        if self._ground:
            stand_on(self, self._ground)
        super()._follow_theme()

    def minimumSizeHint(self) -> QSize:
        """Those around see to its width: to ask all parts for theirs would cost more than to place them."""
        return _NOTHING


class Sheet(Column, Ground):
    """What is on a page: it stands on a panel, and has its colour."""

    def __init__(self, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 6) -> None:
        super().__init__(margins, gap)
        self.waits = self.stale = False

    def arrange(self) -> None:
        """Put all in its place, unless the page is still."""
        self.stale = self.waits
        if not self.waits:
            super().arrange()


class Page(QScrollArea):
    """A sheet that is scrolled up and down: as wide as there is room, and as high as it needs to be.

    `inner` are the parts on it that put others in their places, and those within them before them.
    """

    def __init__(self, sheet: Sheet, inner: Sequence[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet, self._inner = sheet, inner
        self._scrolls = False
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(sheet)
        ground_bar(self)

    @contextmanager
    def still(self) -> Iterator[None]:
        """All on it is put in its place once, at the end, whatever is shown, hidden and changed meanwhile."""
        sheet, send = self._sheet, QCoreApplication.sendPostedEvents
        sheet.waits = True
        try:
            yield
            for part in self._inner:
                send(part, _REQUESTS)
            send(sheet, _REQUESTS)
        finally:
            sheet.waits = False
            if sheet.stale:
                sheet.arrange()
                self._fit()

    @property
    def is_still(self) -> bool:
        """True while nothing on it is put in its place."""
        return self._sheet.waits

    def viewportEvent(self, event: QEvent) -> bool:
        """The sheet needs another height."""
        if type(event) is QEvent and event.type() is _LAYOUT_REQUEST:
            self._fit()
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the sheet as high as it needs to be, with a scroll bar beside it where there is less room than that."""
        view, sheet = self.viewport(), self._sheet
        scrolls = sheet.heightForWidth(view.width()) > view.height()
        if self._scrolls and not scrolls:  # it goes where all fits without it, too: it does not come and go in turn
            scrolls = sheet.heightForWidth(self.width()) > view.height()
        if scrolls != self._scrolls:
            self._scrolls = scrolls
            policy = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff)
        wide = view.width()
        sheet.resize(wide, max(sheet.heightForWidth(wide), view.height()))

    def sizeHint(self) -> QSize:
        """As large as a page of text that is scrolled, whatever is on it."""
        line = self.fontMetrics().height()
        return QSize(36 * line, 24 * line)
