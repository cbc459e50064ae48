"""A part of a page that is brought up to date when it is in sight, and not while it is scrolled away."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QAccessible, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from nnsim.gui.widgets.column import Page


class Below(QObject):
    """What `part` of a page is to show waits until some of it is in sight; nobody ever sees it as it was before.

    A screen reader reads what is out of sight, too: for it nothing waits. While the page is not laid out, since much is
    changed in it, it is not looked where the part is: who changes it looks at the end.
    """

    def __init__(self, page: Page, part: QWidget) -> None:
        super().__init__(page)
        self._page, self._part = page, part
        self._waiting: Callable[[], None] | None = None
        page.verticalScrollBar().valueChanged.connect(self.look)
        page.viewport().installEventFilter(self)
        part.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._attend)

    def _attend(self, _old: QWidget | None, new: QWidget | None) -> None:
        """The keyboard may come to a field that is out of sight still: nobody types into an old one."""
        if new is not None and isValid(self._part) and self._part.isAncestorOf(new):
            self.catch_up()
            self._page.ensureWidgetVisible(new)

    def show(self, act: Callable[[], None], at_once: bool = False) -> None:
        """Bring the part up to date by this: now where it is in sight, or at once anyway; else when it comes there."""
        self._waiting = act
        if at_once or self._seen():
            self.catch_up()

    def wait(self, act: Callable[[], None]) -> None:
        """Bring the part up to date by this when `look` is next called, or later, and it is in sight then."""
        self._waiting = act

    def forget(self) -> None:
        """There is nothing to be shown any more, now or later."""
        self._waiting = None

    def look(self, _value: int = 0) -> None:
        """Catch up if the part is in sight."""
        if self.due:
            self.catch_up()

    @property
    def due(self) -> bool:
        """True where something waits though the part is in sight."""
        return self._waiting is not None and not self._page.is_still and self._seen()

    def catch_up(self) -> None:
        """Catch up, seen or not."""
        act, self._waiting = self._waiting, None
        if act is not None:
            act()

    def _seen(self) -> bool:
        part, view = self._part, self._page.viewport()
        focus = QApplication.focusWidget()
        if QAccessible.isActive() or not view.isVisible() or (focus is not None and part.isAncestorOf(focus)):
            return True
        return part.mapTo(view, QPoint(0, 0)).y() < view.height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The part may come into sight where it is moved, or where the page becomes higher."""
        if isinstance(event, QResizeEvent | QMoveEvent):
            self.look()
        return False
