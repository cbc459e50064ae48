"""The help window: a page, a list to look one up in, and the way back; it stays open beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QCursor, QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui.fonts import px
from nnsim.gui.help_view.browser import PageBrowser
from nnsim.gui.help_view.pages import book
from nnsim.gui.help_view.topics import topic_of
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals, theme
from nnsim.session.help.page import START

if TYPE_CHECKING:
    from nnsim.gui.window import Window
    from nnsim.session.help.page import Page

GROUPS = (  # of the list: the folder of the pages, and the title
    ("guide", "Guides"), ("term", "Glossary"), ("quantity", "Numbers of the canvas"), ("command", "Commands"),
    ("panel", "Panels"), ("settings", "Settings"), ("layers", "Kinds of layers"),
    ("activations", "Activation functions"), ("initializers", "Starting weights"), ("losses", "Losses"),
    ("optimizers", "Optimizers"), ("schedules", "Schedules"), ("regularizers", "Regularization"),
    ("rules", "Learning rules"), ("datasets", "Data sets"), ("preparers", "Preparation of inputs"),
    ("sources", "Files of data"), ("formats", "Formats of files"), ("stops", "Kinds of stops"),
    ("faults", "Faults to find"),
)  # fmt: skip
KEY = Qt.ItemDataRole.UserRole
CHANGES = "guide/changes"
FIRST_SIZE = (940, 680)


class HelpWindow(QDialog):
    """All pages; a page is gone back to, and on to again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.book = book()
        self._way: list[str] = []
        self._at = -1
        self.setWindowTitle(tr("Help – nnsim"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self.back = self._button("undo", tr("Back"), tr("The page before  (Alt+←)"), lambda: self.move_on(-1))
        self.forward = self._button("redo", tr("Forward"), tr("The page after  (Alt+→)"), lambda: self.move_on(1))
        self.home = self._button("help", tr("Start"), tr("Where everything can be found  (Alt+Home)"), self._go_home)
        self.search = accessible(
            QLineEdit(), tr("Look up"), tr("Beginnings of words; ↓ goes to what was found  (Ctrl+F)")
        )
        self.search.setPlaceholderText(tr("Look up a word"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.fill)
        self.search.returnPressed.connect(self._open_first)
        self.search.installEventFilter(self)
        self.list = accessible(QTreeWidget(), tr("Pages"), "")
        self.list.setHeaderHidden(True)
        self.list.setColumnCount(2)
        self.list.setUniformRowHeights(True)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.currentItemChanged.connect(self._chosen)
        self.list.itemActivated.connect(self._activated)
        self.page = PageBrowser(self.book)
        self.page.followed.connect(self.follow)
        self._arrange()
        for keys, verb in (
            ("Alt+Left", lambda: self.move_on(-1)), ("Alt+Right", lambda: self.move_on(1)), ("Alt+Home", self._go_home),
            ("Ctrl+F", self._look_up), ("F1", self._go_home),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(verb)
        signals().changed.connect(self._tint)
        self._tint()
        self.fill("")
        room = self.screen().availableGeometry()
        self.resize(min(px(FIRST_SIZE[0]), room.width() - 40), min(px(FIRST_SIZE[1]), room.height() - 60))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self.back, self.forward, self.home):
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self.search, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 10, 8, 10)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(side)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        side.setMinimumWidth(px(210))
        self.page.setMinimumWidth(px(300))
        parts.setCollapsible(0, False)
        parts.setCollapsible(1, False)
        parts.setSizes([px(320), px(FIRST_SIZE[0] - 320)])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(parts)

    def _button(self, symbol: str, name: str, tip: str, do: object) -> QToolButton:
        button = accessible(QToolButton(), name, tip)
        button.setAutoRaise(True)
        button.setProperty("symbol", symbol)
        button.clicked.connect(do)
        return button

    def _tint(self) -> None:
        for button in (self.back, self.forward, self.home):
            button.setIcon(icon(button.property("symbol")))

    # -- where one is

    @property
    def topic(self) -> str:
        """The page that is shown, with the place on it where it was opened at one."""
        return self._way[self._at] if self._way else ""

    def turn_to(self, topic: str = START) -> None:
        """Shows the page of a topic; one that there is not leads to the start."""
        found = self.book.at(topic) or self.book.at(START)
        assert found is not None
        page, place = found
        here = f"{page.key}#{place}" if place else page.key
        if here != self.topic:
            del self._way[self._at + 1 :]
            self._way.append(here)
            self._at = len(self._way) - 1
        self._show(page, place)

    def move_on(self, by: int) -> None:
        """Back to the page before, or on to the one after."""
        if 0 <= self._at + by < len(self._way):
            self._at += by
            found = self.book.at(self.topic)
            assert found is not None
            self._show(*found)

    def follow(self, target: str) -> None:
        """A link: to a page, to a place on this one, or to an address for the browser of the system."""
        if target.startswith("https://"):
            QDesktopServices.openUrl(QUrl(target))
        else:
            self.turn_to(target if not target.startswith("#") else self.topic.partition("#")[0] + target)

    def _show(self, page: Page, place: str) -> None:
        self.page.show_page(page, place)
        self.setWindowTitle(tr("{title} – Help – nnsim", title=page.title))
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._way))
        self._mark(page.key)

    def _go_home(self) -> None:
        self.turn_to(START)

    def _look_up(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    # -- the list

    def fill(self, wanted: str) -> None:
        """All pages by what they are about or, when something is looked up, what was found, the best first."""
        self.list.blockSignals(True)
        for item in self.list.invisibleRootItem().takeChildren():  # clear() of PySide takes a second and more
            shiboken6.delete(item)  # nobody else would
        if wanted.strip():
            items = [self._item(page, page.kind) for page in self.book.search(wanted)] or self._instead(wanted)
        else:
            pages = self.book.search("")
            items = [self._group(tr(title), folder, pages) for folder, title in GROUPS]
        self.list.addTopLevelItems(items)  # all at once: for each by itself the columns would be measured anew
        self.list.setRootIsDecorated(not wanted.strip())
        self.list.blockSignals(False)
        if wanted.strip():
            self.list.scrollToTop()  # to the best, wherever the page that is shown may stand
        elif self.topic:
            self._mark(self.topic.partition("#")[0])

    def _instead(self, wanted: str) -> list[QTreeWidgetItem]:
        """Where nothing is found: that it is so, and what may have been meant."""
        near = self.book.near(wanted)
        told = QTreeWidgetItem(
            [tr("Nothing found. Did you mean:") if near else tr("Nothing found: try another word"), ""]
        )
        told.setFlags(Qt.ItemFlag.NoItemFlags)
        return [told, *(self._item(page, page.kind) for page in near)]

    def _group(self, title: str, folder: str, pages: list[Page]) -> QTreeWidgetItem:
        group = QTreeWidgetItem([title, ""])
        group.setData(0, KEY, f"{folder}/all" if f"{folder}/all" in self.book else "")
        for page in pages:
            if page.key.startswith(f"{folder}/") and page.key != f"{folder}/all":
                group.addChild(self._item(page, ""))
        return group

    def _item(self, page: Page, kind: str) -> QTreeWidgetItem:
        guide = page.key.startswith("guide/")  # "Files: what is kept, …" has no room in a list
        title = page.title.partition(":")[0].strip() if guide else page.title
        item = QTreeWidgetItem([title, kind])
        item.setData(0, KEY, page.key)
        item.setForeground(1, theme().muted)
        item.setToolTip(0, page.title if guide else "")
        return item

    def _mark(self, key: str) -> None:
        """The list shows where the page stands, without opening it again."""
        self.list.blockSignals(True)
        flat, middle = not self.list.rootIsDecorated(), QAbstractItemView.ScrollHint.PositionAtCenter
        for item in self._items():
            if item.data(0, KEY) == key:
                if item.parent() is not None:
                    item.parent().setExpanded(True)
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item, QAbstractItemView.ScrollHint.EnsureVisible if flat else middle)
                break
        else:
            self.list.clearSelection()
        self.list.blockSignals(False)

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        for k in range(self.list.topLevelItemCount()):
            top = self.list.topLevelItem(k)
            assert top is not None
            found += [top, *(top.child(at) for at in range(top.childCount()))]
        return found

    def keys_found(self) -> list[str]:
        """The keys of the pages in the list, from the top."""
        return [str(item.data(0, KEY)) for item in self._items() if item.flags()]

    def _first(self) -> QTreeWidgetItem | None:
        """The first of the list that can be chosen."""
        return next((item for item in self._items() if item.flags()), None)

    def _chosen(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, KEY):
            self.turn_to(str(item.data(0, KEY)))

    def _activated(self, item: QTreeWidgetItem) -> None:
        item.setExpanded(not item.isExpanded())
        if item.data(0, KEY):
            self.page.setFocus()

    def _open_first(self) -> None:
        first = self._first()
        if self.search.text().strip() and first is not None:
            self.list.setCurrentItem(first)
            self.page.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field into the list; Esc empties a field that is not empty before it closes the window."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                first = self._first()
                if not self.list.selectedItems() and first is not None:
                    self.list.setCurrentItem(first)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)


def open_help(above: QWidget, topic: str) -> HelpWindow:
    """Shows a topic in the help window of a window or a dialog.

    A dialog that waits for an answer blocks what belongs to the window below it, so it gets a help window of its own.
    """
    top = above.window()
    if isinstance(top, HelpWindow):
        shown = top
    else:
        shown = top.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly) or HelpWindow(top)
    shown.turn_to(topic)
    shown.show()
    shown.raise_()
    shown.activateWindow()
    shown.page.setFocus()
    return shown


def help_about(widget: QWidget) -> HelpWindow | None:
    """Help about a control; where it has no page, about what is under the mouse. None outside of nnsim's window."""
    window = _window_of(widget)
    if window is None:
        return None
    topic = topic_of(widget, window.session, book())
    pointed = QApplication.widgetAt(QCursor.pos())
    if topic == START and pointed is not None and _window_of(pointed) is window:
        topic = topic_of(pointed, window.session, book())
    return open_help(window if isinstance(widget, QMenu) else widget, topic)


def _window_of(widget: QWidget | None) -> Window | None:
    """The window of nnsim that a control belongs to."""
    from nnsim.gui.window import Window

    while widget is not None and not isinstance(widget, Window):
        widget = widget.parentWidget()
    return widget


def show(window: Window) -> HelpWindow | None:
    """Help about what has the focus."""
    return help_about(QApplication.focusWidget() or window)


def index(window: Window) -> HelpWindow:
    """The help from its start, to look something up."""
    shown = open_help(window, START)
    shown.search.setFocus()
    return shown


def changes(window: Window) -> HelpWindow:
    """What is new in this version."""
    return open_help(window, CHANGES)
