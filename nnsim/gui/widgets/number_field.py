"""A field for one number: strict reading, every digit kept, arrow keys for steps, Esc for the former value."""

import math
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QToolTip, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.number_marks import rewritten
from nnsim.gui.numbers import MINUS, full, parse
from nnsim.gui.texts import tr
from nnsim.kit.errors import ArgumentError

_AROUND, _AROUND_PLAIN = 34, 22  # of a field's width, what is no number: frame, padding, arrows
_INSIDE = 4  # what a line of text keeps free at its ends
_LONGEST = 14  # digits that a field makes room for


class NumberField(QAbstractSpinBox):
    """A field for one number; Enter or leaving it takes the number, Esc brings back the former one.

    What cannot be taken stays, marked, while the person is in the field, and makes room for the former number when
    they leave it; either is told. `check` turns the number read into the one to keep, or raises ArgumentError.
    `committed` carries the new number, `refused` the reason why a text was not taken ("" when that is mended).
    """

    committed = Signal(object)
    refused = Signal(str)

    def __init__(
        self,
        value: float | None = None,
        check: Callable[[Any], Any] | None = None,
        *,
        integer: bool = False,
        buttons: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._value: float | int | None = None
        self._check, self._integer = check, integer
        self._error = ""
        self._typed = False
        self._told = False  # that what was typed was given up
        self.setButtonSymbols(
            QAbstractSpinBox.ButtonSymbols.UpDownArrows if buttons else QAbstractSpinBox.ButtonSymbols.NoButtons
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.editingFinished.connect(self.commit)
        self.lineEdit().textEdited.connect(self._edited)
        self.lineEdit().textChanged.connect(self._make_room)
        self._fits: tuple[int, int] | None = None
        self.setProperty("minimum", -sys.float_info.max)  # what Qt tells screen readers
        self.setProperty("maximum", sys.float_info.max)
        self.set_value(value)

    # -- the number

    @property
    def value(self) -> float | int | None:
        """The number in force; None when there is none."""
        return self._value

    @property
    def written(self) -> str:
        """The number in force as it stands in the field."""
        return "" if self._value is None else str(self._value) if self._integer else rewritten(_compact(self._value))

    @property
    def typing(self) -> bool:
        """True while something stands here that was not taken yet."""
        return self._typed

    @property
    def error(self) -> str:
        """Why the text that stands in the field is not taken; "" when it is fine."""
        return self._error

    def set_value(self, value: float | None) -> None:
        """Show a number that comes from elsewhere, unless the person is typing another one."""
        same = repr(value) == repr(self._value)
        self._value = value
        if not (self.hasFocus() and self._typed and same):
            self._show()

    def commit(self) -> None:
        """Take the number that was typed, or say why not."""
        if not self._typed:
            return
        try:
            value: Any = parse(self.text())
            if self._integer and value == int(value):
                value = _whole(self.text(), value)
            if self._check is not None:
                value = self._check(value)
        except ArgumentError as error:
            self._refuse(tr("; ".join(part for part in (error.why or error.what, error.remedy) if part)))
            return
        changed = value != self._value
        self._value = value
        self._show()
        if changed:
            self.committed.emit(value)

    def restore(self) -> None:
        """Forget what was typed."""
        self._show()
        self.selectAll()

    def _show(self) -> None:
        text = self.written
        if text != self.text() or self._typed:  # setting it also forgets what Ctrl+Z would bring back
            self.lineEdit().setText(text)
            self.lineEdit().setCursorPosition(0)
        self._typed = False
        self.setProperty("value", None if self._value is None else float(self._value))  # for screen readers
        self._refuse("")

    def _edited(self) -> None:
        self._typed = True
        self._refuse("")

    def _refuse(self, why: str) -> None:
        if why != self._error or self._told:
            self._error, self._told = why, False
            self._paint_error()
            self.refused.emit(why)

    def _paint_error(self) -> None:
        self.setProperty("wrong", bool(self._error))
        self.style().unpolish(self)
        self.style().polish(self)

    # -- steps

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Both arrows work whenever there is a number."""
        if self._value is None or self.isReadOnly():
            return QAbstractSpinBox.StepEnabledFlag.StepNone
        return QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled

    def stepBy(self, steps: int) -> None:
        """Up and down: whole numbers by one, others by one in their first digit."""
        self.commit()
        if self._error or self._value is None:
            return
        value = self._value + steps if self._integer else stepped(float(self._value), steps)
        try:
            value = self._check(value) if self._check is not None else value
        except ArgumentError:
            return
        if value != self._value:
            self._value = value
            self._show()
            self.selectAll()
            self.committed.emit(value)

    # -- Qt

    def validate(self, text: str, pos: int) -> object:
        """Anything may stand here while it is typed; it is judged when it is taken."""
        return QValidator.State.Acceptable, text, pos

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc restores the former number, Enter takes what was typed; else they are left to the window or dialog."""
        typed = self._typed
        if event.key() == Qt.Key.Key_Escape and (self._typed or self._error):
            self.restore()
            event.accept()
            return
        super().keyPressEvent(event)
        if typed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # it does not press a button as well

    def event(self, event: QEvent) -> bool:
        """Keys that type a number are not taken by the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._types(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.cut_off:
            QToolTip.showText(event.globalPos(), "\n".join(filter(None, (self.text(), self.toolTip()))), self)
            return True
        return super().event(event)

    def _types(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self._typed or bool(self._error)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Delete)
        return plain and ((bool(event.text()) and event.text().isprintable()) or event.key() in arrows)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The whole number is selected, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving takes the number; one that cannot be taken makes room for the former one, and that is told."""
        super().focusOutEvent(event)
        away = event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if self._error and away:
            why = self._error
            self._show()
            self._told = True
            self.refused.emit(tr("{why}; it stays {value}", why=why, value=self.written or tr("empty")))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the form, unless the person is in this field."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    # -- room

    def fit(self, least: int, most: int) -> None:
        """Be just as wide as the number needs, between these widths (beside text of the usual size)."""
        self._fits = least, most
        self._make_room()

    def sizeHint(self) -> QSize:
        """Room for ten digits, or for all that stands here."""
        return QSize(max(self._room("−0.000000000"), self._needed()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for five digits, or for all that stands here."""
        return QSize(max(self._room("−0.0000"), self._needed()), super().minimumSizeHint().height())

    def _needed(self) -> int:
        """What stands here needs so much room; a very long number is read in the tooltip."""
        return min(self._room(self.text()), self._room("0" * _LONGEST))

    def _room(self, text: str) -> int:
        buttons = self.buttonSymbols() != QAbstractSpinBox.ButtonSymbols.NoButtons
        return self.fontMetrics().horizontalAdvance(text) + px(_AROUND if buttons else _AROUND_PLAIN)

    def _make_room(self) -> None:
        if self._fits is not None:
            least, most = self._fits
            self.setFixedWidth(max(px(least), min(self._room(self.text()), px(most))))
        else:
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs another width."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._make_room()

    @property
    def cut_off(self) -> bool:
        """True when not all of the number can be seen."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.lineEdit().width() - _INSIDE


def stepped(value: float, steps: int) -> float:
    """A number moved by steps of one in its first digit: 0.3 → 0.4, 0.1 → 0.09, 20 → 30."""
    for _ in range(abs(steps)):
        up = steps > 0
        if value == 0:
            value = 0.1 if up else -0.1
            continue
        grows = (value > 0) == up
        decade = math.floor(math.log10(abs(value)) + 1e-12)
        if not grows and math.isclose(abs(value), 10.0**decade, rel_tol=1e-12):
            decade -= 1
        moved = value + math.copysign(10.0**decade, steps)
        value = float(f"{moved:.{max(0, 12 - decade) if decade < 12 else 0}f}") if abs(decade) < 200 else moved
    return value


def _whole(text: str, value: float) -> int:
    """A whole number with all its digits, also those that a float has no room for."""
    plain = text.strip().replace(MINUS, "-")
    return int(plain) if plain.lstrip("+-").isdigit() else int(value)


def _compact(value: float) -> str:
    text = full(value)
    return text.removesuffix(".0") if "e" not in text and "n" not in text else text
