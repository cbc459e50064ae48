"""Typing a number, a name or a size where it stands: a line editor laid over the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import MINUS
from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.theme import mono_font, theme, ui_font
from nnsim.kit.errors import ArgumentError
from nnsim.network.limits import MAX_UNITS

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent

TALL = 26


def parse_size(text: str) -> int:
    """The number of neurons that was typed; ArgumentError for anything else."""
    plain = text.strip()
    if not (plain.isascii() and plain.isdigit()):
        raise ArgumentError(f"{plain[:40]!r} is not a number of neurons", "", tr("type a whole number such as 8"))
    size = int(plain[:40])
    if not 1 <= size <= MAX_UNITS:
        raise ArgumentError(
            tr("a layer cannot have {size} neurons", size=grouped(size) if len(plain) <= 15 else tr("so many")),
            tr("a size is 1 to {most}", most=grouped(MAX_UNITS)), tr("choose one in that range"),
        )  # fmt: skip
    return size


def _leave(field: QWidget, done: SignalInstance) -> None:
    """Hide a field, the focus given away before: Qt would hand it on as Tab does, and the canvas would walk."""
    if field.window().focusWidget() is field:
        done.emit()
    field.hide()


class InlineEditor(QLineEdit):
    """Enter takes the text, Esc leaves everything as it was, Tab takes it and goes on to the next."""

    moved_on = Signal(int)
    done = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("inline-edit")
        self.hide()
        self._take: Callable[[str], bool] | None = None
        self._original = ""
        self._closing = False

    @property
    def is_open(self) -> bool:
        """True while something is being typed."""
        return self._take is not None

    def open_at(self, area: QRect, text: str, title: str, take: Callable[[str], bool], number: bool = True) -> None:
        """Show the editor over an area; `take` is given the text and says whether it was accepted."""
        self._take, self._original = take, text
        self.setFont(mono_font(10) if number else ui_font(10))
        colors = theme()
        self.setStyleSheet(
            f"QLineEdit {{ background: {colors.card.name()}; color: {colors.text.name()}; padding: 0 4px;"
            f" border: 2px solid {colors.accent.name()}; border-radius: 5px; }}"
        )
        self.setText(text)
        self.setAccessibleName(title)
        self.setToolTip(plain_tip(title))
        self.place(area)
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, area: QRect) -> None:
        """Put the editor over an area, inside the canvas."""
        wide = max(area.width() + 16, QFontMetrics(self.font()).horizontalAdvance(self._original) + 26, 76)
        box = QRect(0, 0, wide, TALL)
        box.moveCenter(area.center())
        room = self.parentWidget().rect()
        box.moveLeft(max(2, min(box.left(), room.right() - box.width() - 2)))
        box.moveTop(max(2, min(box.top(), room.bottom() - box.height() - 2)))
        self.setGeometry(box)

    def commit(self) -> bool:
        """Take the text; False when it was refused and the editor stays open."""
        take = self._take
        if take is None:
            return True
        if self.text() != self._original and not take(self.text()):
            self.selectAll()
            return False
        self.close_edit()
        return True

    def close_edit(self) -> None:
        """Put the editor away."""
        if self._take is None:
            return
        self._take = None
        self._closing = True
        self.setPlaceholderText("")
        self.closed.emit()
        _leave(self, self.done)
        self._closing = False

    def event(self, event: QEvent) -> bool:
        """Tab is for the next edge, not for the next widget."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                if self.commit():
                    self.moved_on.emit(1 if key == Qt.Key.Key_Tab else -1)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_edit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        leaving = event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if leaving and self._take is not None and not self._closing and not self.commit():
            self.close_edit()


def editable(text: str) -> str:
    """A number as it stands in the editor: Python's digits, an ordinary minus."""
    return text.replace(MINUS, "-")


class InlineChoice(QListWidget):
    """A list laid over the canvas: the activation function of a layer. Enter or a click chooses, nothing else does."""

    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("inline-choice")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()
        self._take: Callable[[str], object] | None = None
        self.itemClicked.connect(self._choose)

    @property
    def is_open(self) -> bool:
        """True while the list is shown."""
        return self._take is not None

    def open_at(self, area: QRect, names: dict[str, str], now: str, title: str, take: Callable[[str], object]) -> None:
        """Show names over an area, by what `take` is given of the one that is chosen."""
        self._take = take
        colors = theme()
        self.setStyleSheet(
            f"QListWidget {{ background: {colors.card.name()}; color: {colors.text.name()};"
            f" border: 2px solid {colors.accent.name()}; border-radius: 5px; }}"
        )
        self.setFont(ui_font(10))
        self.clear()
        for key, name in names.items():
            item = QListWidgetItem(name, self)
            item.setData(Qt.ItemDataRole.UserRole, key)
        self.setCurrentRow(list(names).index(now) if now in names else 0)
        self.setAccessibleName(title)
        self.setToolTip(tr("{title}: Enter or a click takes it, Esc leaves it", title=title))
        self.place(area)
        self.show()
        self.raise_()
        self.scrollToItem(self.currentItem(), QListWidget.ScrollHint.PositionAtCenter)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, area: QRect) -> None:
        """Put the list over an area, as high as it needs to be and as there is room."""
        room = self.parentWidget().rect()
        high = self.sizeHintForRow(0) * self.count() + 2 * self.frameWidth() + 2
        box = QRect(0, 0, 150, min(high, room.height() - 4))
        box.moveCenter(area.center())
        box.moveLeft(max(2, min(box.left(), room.right() - box.width() - 2)))
        box.moveTop(max(2, min(box.top(), room.bottom() - box.height() - 2)))
        self.setGeometry(box)

    def close_edit(self) -> None:
        """Put the list away; nothing is chosen."""
        if self._take is None:
            return
        self._take = None
        _leave(self, self.done)

    def _choose(self, item: QListWidgetItem) -> None:
        take, key = self._take, str(item.data(Qt.ItemDataRole.UserRole))
        self.close_edit()
        if take is not None:
            take(key)

    def event(self, event: QEvent) -> bool:
        """While the list is open no key means anything elsewhere."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self._choose(self.currentItem())
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.close_edit()
        else:
            super().keyPressEvent(event)
        event.accept()  # nor for the canvas below

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes back to the canvas."""
        self.close_edit()
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._give_way()

    def _give_way(self) -> None:
        self._take = None
        self.hide()
