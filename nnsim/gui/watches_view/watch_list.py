"""The list of watches: keys and mouse choose, name, order, draw and remove them."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme
from nnsim.gui.watches_view.columns import columns
from nnsim.gui.watches_view.painting import WatchPainter, number_width
from nnsim.gui.watches_view.rows import WATCH, WatchRows
from nnsim.session.watches.watch import Watch
from nnsim.session.watches.watches import Watches

Key = Qt.Key
_SWATCH = 32
_VERBS = {
    Key.Key_F2: "name", Key.Key_Space: "plot", Key.Key_E: "enable", Key.Key_Return: "edit", Key.Key_Enter: "edit",
    Key.Key_Delete: "remove", Key.Key_Backspace: "remove",
}  # fmt: skip


class WatchList(QListView):
    """Rows of watches. `asked` carries a verb and a watch: edit, copy, remove, plot, enable, up, down."""

    asked = Signal(str, object)
    resized = Signal()

    def __init__(self, rows: WatchRows, watches: Watches, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = WatchPainter(watches, self)
        self._held: Watch | None = None
        self._moved = False
        self.setModel(rows)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; border-radius: 0; }")
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Watches"))
        self.setToolTip(
            tr("Enter changes the expression, F2 the name, Space draws it or not, Alt+↑ ↓ moves it, Delete removes it")
        )
        signals().changed.connect(self.viewport().update)

    @property
    def rows(self) -> WatchRows:
        """What is listed."""
        model = self.model()
        assert isinstance(model, WatchRows)
        return model

    @property
    def current(self) -> Watch | None:
        """The watch that is chosen."""
        watch = self.currentIndex().data(WATCH) if self.currentIndex().isValid() else None
        return watch if isinstance(watch, Watch) else None

    def choose(self, watch: Watch) -> None:
        """Choose a watch and bring it into sight."""
        place = self.rows.place(watch)
        self.setCurrentIndex(place)
        self.scrollTo(place)

    def dataChanged(self, first: QModelIndex, last: QModelIndex, roles: Sequence[int] = ()) -> None:
        """Paint the rows that have changed, in this same turn: a QListView lays all rows out anew, and later."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def renew_courses(self) -> None:
        """Draw the courses as they are now."""
        self._painter.courses.renew()
        place = columns(self.viewport().width(), number_width())
        left, width = place.course
        if width:
            self.viewport().update(math.ceil(left), 0, math.ceil(width), self.viewport().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows, as far as they are asked for, and their ground: nothing below it is painted for a number."""
        self._painter.part = event.rect()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().panel)
        painter.end()
        super().paintEvent(event)

    def rename(self, watch: Watch) -> None:
        """Open a field for its name."""
        self.choose(watch)
        self.edit(self.rows.place(watch))

    # -- what can be done

    def fill(self, menu: QMenu, watch: Watch) -> None:
        """All that can be done with a watch, each with its key."""
        ask: Callable[[str], Callable[[], None]] = lambda verb: lambda: self.asked.emit(verb, watch)  # noqa: E731
        for text, key, act in (
            (tr("Change the expression…"), tr("Enter"), ask("edit")),
            (tr("Name it…"), "F2", lambda: self.rename(watch)),
            (tr("Do not draw it") if watch.plotted else tr("Draw it"), tr("Space"), ask("plot")),
            (tr("Let it rest") if watch.enabled else tr("Watch it again"), "E", ask("enable")),
            ("", "", None),
            (tr("Move up"), tr("Alt+↑"), ask("up")),
            (tr("Move down"), tr("Alt+↓"), ask("down")),
            ("", "", None),
            (tr("Copy"), "Ctrl+C", ask("copy")),
            (tr("Remove"), tr("Delete"), ask("remove")),
        ):
            if act is None:
                menu.addSeparator()
            else:
                menu.addAction(f"{text}\t{key}").triggered.connect(lambda _on=False, act=act: act())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the watch under the mouse, or of the chosen one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.fill(menu, index.data(WATCH))
            spot = self.visualRect(index).center() if by_key else event.pos()
            menu.popup(self.viewport().mapToGlobal(spot))

    # -- keys and mouse

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._claims(event):
            event.accept()
            return True
        return super().event(event)

    def _claims(self, event: QKeyEvent) -> bool:
        return bool(self._verb(event)) or event.key() in (Key.Key_Delete, Key.Key_Backspace)

    def _verb(self, event: QKeyEvent) -> str:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.current is None:
            return ""
        if held == Qt.KeyboardModifier.AltModifier:
            return {Key.Key_Up: "up", Key.Key_Down: "down"}.get(Key(key), "")
        if held == Qt.KeyboardModifier.ControlModifier:
            return "copy" if key == Key.Key_C else ""
        return "" if held else _VERBS.get(Key(key), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, F2, Space, E, Alt+arrows, Ctrl+C and Delete act on the chosen watch."""
        if self.state() == QAbstractItemView.State.EditingState:
            return  # the field of a name leaves Enter over
        verb, watch = self._verb(event), self.current
        if watch is None or not verb:
            if event.key() in (Key.Key_Left, Key.Key_Right, Key.Key_Space):
                event.ignore()
            else:
                super().keyPressEvent(event)
        elif verb == "name":
            self.rename(watch)
        else:
            self.asked.emit(verb, watch)

    def _at(self, event: QMouseEvent) -> QModelIndex:
        return self.indexAt(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses; on the line at the left it draws the watch or not."""
        super().mousePressEvent(event)
        index = self._at(event)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._held, self._moved = index.data(WATCH), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging a row moves the watch."""
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        place, own = self._at(event).row(), self.rows.place(self._held).row()
        if place >= 0 and place != own:
            self._moved = True
            self.asked.emit("up" if place < own else "down", self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a click or of a drag."""
        held, self._held = self._held, None
        super().mouseReleaseEvent(event)
        if held is not None and not self._moved and event.position().x() < px(_SWATCH):
            self.asked.emit("plot", held)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click changes the expression."""
        index = self._at(event)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and event.position().x() >= px(_SWATCH):
            self.asked.emit("edit", index.data(WATCH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are as wide as the list."""
        super().resizeEvent(event)
        self.viewport().update()
        self.resized.emit()
