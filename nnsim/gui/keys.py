"""Keys belong to the control that has the focus first: arrows in a field move its cursor.

Space presses a button that was reached with Tab; after a click on one it trains or pauses, as everywhere else. Enter
presses a push button in the window as it does in a dialog. The arrows move the cursor of a picture (`own_keys`) that
was reached with Tab; after a click on it they step.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

Key = Qt.Key
ARROWS = frozenset({Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End,
                    Key.Key_PageUp, Key.Key_PageDown})  # fmt: skip
EDITING = frozenset({Key.Key_Delete, Key.Key_Backspace, *ARROWS})
PRESS = frozenset({Key.Key_Space, Key.Key_Return, Key.Key_Enter})
PICTURE = frozenset({Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_Plus,
                     Key.Key_Equal, Key.Key_Minus, Key.Key_Return, Key.Key_Enter})  # fmt: skip
CLIPBOARD = frozenset({Key.Key_C, Key.Key_V, Key.Key_X, Key.Key_A})
HISTORY = frozenset({Key.Key_Z, Key.Key_Y})
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
CLICKED = "clicked"  # a property of controls that were last reached with the mouse
TEXTS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


def keeps(
    widget: QWidget | None, key: Key, modifiers: Qt.KeyboardModifier, text: str, by_keyboard: bool = True
) -> bool:
    """True when a key belongs to the control that has the focus, not to the window's shortcuts.

    Space is a button's own only where one came to it `by_keyboard`: after a click it plays and trains as everywhere.
    """
    plain = (modifiers & ~(SHIFT | Qt.KeyboardModifier.KeypadModifier)) == Qt.KeyboardModifier.NoModifier
    letter = plain and bool(text) and text.isprintable()
    if isinstance(widget, TEXTS) or _editable(widget):
        if modifiers & CONTROL:
            if key in HISTORY:
                return _remembers(widget, key, modifiers)
            return (key in CLIPBOARD and not modifiers & SHIFT) or key in EDITING  # Ctrl+Shift+C copies the network
        return key in EDITING or letter
    if isinstance(widget, QAbstractButton):
        return plain and key == Key.Key_Space and by_keyboard
    if isinstance(widget, QComboBox):
        if key == Key.Key_Space and not by_keyboard:
            return False
        return plain and (key in PRESS | {Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End} or letter)
    if isinstance(widget, QAbstractSlider | QTabBar):
        return plain and key in ARROWS
    if isinstance(widget, QAbstractItemView):
        if modifiers & CONTROL and modifiers & SHIFT:
            return False
        return _kept_by_items(widget, key, bool(modifiers & CONTROL), plain, letter)
    if plain and by_keyboard and key in getattr(widget, "own_keys", ()):
        return True
    copies = callable(getattr(widget, "copy", None))
    return copies and bool(modifiers & CONTROL) and not modifiers & SHIFT and key == Key.Key_C


def _kept_by_items(view: QAbstractItemView, key: Key, control: bool, plain: bool, letter: bool) -> bool:
    """Letters look for an entry, and nothing that is meant for a table may change the network.

    A list of things to be done (`passes_letters`) is only clicked: letters go on to the window.
    """
    passes = bool(getattr(view, "passes_letters", False))
    if control:
        return key in CLIPBOARD and not passes
    sideways = {Key.Key_Left, Key.Key_Right} if isinstance(view, QListView) else set()
    if not plain or key in sideways:
        return False
    return key in EDITING or (letter and key != Key.Key_Space and not passes)


def _remembers(widget: QWidget | None, key: Key, modifiers: Qt.KeyboardModifier) -> bool:
    """True when the text has something of its own to undo or redo; else Ctrl+Z is for the edits of the design."""
    line = widget.lineEdit() if isinstance(widget, QAbstractSpinBox | QComboBox) else widget
    redo = key == Key.Key_Y or bool(modifiers & SHIFT)
    if isinstance(line, QTextEdit | QPlainTextEdit):
        history = line.document()
        return not line.isReadOnly() and (history.isRedoAvailable() if redo else history.isUndoAvailable())
    assert isinstance(line, QLineEdit)
    typing = getattr(widget, "typing", line.isModified())
    return not line.isReadOnly() and (line.isRedoAvailable() if redo else bool(typing) and line.isUndoAvailable())


def _editable(widget: QWidget | None) -> bool:
    return isinstance(widget, QComboBox) and widget.isEditable()


def _pressed_by_enter(watched: QObject, event: QKeyEvent) -> bool:
    """Presses a button that Enter means; in a dialog Qt does so itself."""
    if event.key() not in (Key.Key_Return, Key.Key_Enter) or event.isAutoRepeat() or event.modifiers() & ~KEYPAD:
        return False
    if not isinstance(watched, QPushButton) or watched.menu() is not None or isinstance(watched.window(), QDialog):
        return False
    watched.click()
    return True


class KeyKeeper(QObject):
    """Watches the control that has the focus, and no other, and claims the keys that are its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        self.tabbing = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._watched = new
        if new is not None:
            if self.tabbing:
                new.setProperty(CLICKED, False)
            elif QApplication.mouseButtons():
                new.setProperty(CLICKED, True)
            new.removeEventFilter(self)
            new.installEventFilter(self)
        self.tabbing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claims a key of the control before the shortcuts are looked at."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            watched.setProperty(CLICKED, True)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.tabbing = event.key() in (Key.Key_Tab, Key.Key_Backtab)
            if _pressed_by_enter(watched, event):
                return True
        if event.type() == QEvent.Type.ShortcutOverride and watched is self._watched:
            assert isinstance(event, QKeyEvent)
            key = Key(event.key())
            if keeps(self._watched, key, event.modifiers(), event.text(), not self._watched.property(CLICKED)):
                event.accept()
                return True
            if event.modifiers() & CONTROL and key in HISTORY:
                event.ignore()
                return True  # a text would claim it whether it has a use for it or not
        return False
