"""Typing a number, a name or a size where it stands: a line editor laid over the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from nnsim.gui.numbers import MINUS
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, theme, ui_font
from nnsim.kit.errors import ArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent

TALL = 26


def parse_size(text: str) -> int:
    """The number of neurons that was typed; ArgumentError for anything else."""
    plain = text.strip()
    if not (plain.isascii() and plain.isdigit()) or len(plain) > 6:
        raise ArgumentError(f"{plain[:40]!r} is not a number of neurons", "", tr("type a whole number such as 8"))
    return int(plain)


class InlineEditor(QLineEdit):
    """Enter takes the text, Esc leaves everything as it was, Tab takes it and goes on to the next."""

    moved_on = Signal(int)
    done = Signal()

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
        self.setToolTip(title)
        wide = max(area.width() + 16, QFontMetrics(self.font()).horizontalAdvance(text) + 26, 76)
        box = QRect(0, 0, wide, TALL)
        box.moveCenter(area.center())
        room = self.parentWidget().rect()
        box.moveLeft(max(2, min(box.left(), room.right() - box.width() - 2)))
        box.moveTop(max(2, min(box.top(), room.bottom() - box.height() - 2)))
        self.setGeometry(box)
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self.hide()
        self._closing = False
        self.done.emit()

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


class InlineChoice(QComboBox):
    """A list laid over the canvas: the activation function of a layer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._take: Callable[[str], object] | None = None
        self.activated.connect(self._chosen)

    def open_at(self, area: QRect, names: tuple[str, ...], now: str, title: str, take: Callable[[str], object]) -> None:
        """Show the list over an area, opened; `take` is given what was chosen."""
        self._take = None
        self.clear()
        self.addItems(list(names))
        self.setCurrentText(now)
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.setMaxVisibleItems(20)
        self._take = take
        box = QRect(0, 0, 140, 30)
        box.moveCenter(area.center())
        self.setGeometry(box)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        self.hide()

    def _chosen(self, index: int) -> None:
        take, self._take = self._take, None
        self.hide()
        if take is not None:
            take(self.itemText(index))
