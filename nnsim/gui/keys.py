"""Keys belong to the control that has the focus first: arrows in a field move its cursor, Space presses a button."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

Key = Qt.Key
ARROWS = frozenset({Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End,
                    Key.Key_PageUp, Key.Key_PageDown})  # fmt: skip
EDITING = frozenset({Key.Key_Delete, Key.Key_Backspace, *ARROWS})
PRESS = frozenset({Key.Key_Space, Key.Key_Return, Key.Key_Enter})
CLIPBOARD = frozenset({Key.Key_C, Key.Key_V, Key.Key_X, Key.Key_A, Key.Key_Z, Key.Key_Y})


def keeps(widget: QWidget | None, key: Key, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """True when a key belongs to the control that has the focus, not to the window's shortcuts."""
    control = Qt.KeyboardModifier.ControlModifier
    beside = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    plain = (modifiers & ~beside) == Qt.KeyboardModifier.NoModifier
    if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox) or _editable(widget):
        if modifiers & control:
            return key in CLIPBOARD or key in EDITING
        return key in EDITING or (plain and bool(text) and text.isprintable())
    if isinstance(widget, QAbstractButton):
        return plain and key == Key.Key_Space
    if isinstance(widget, QComboBox):
        return plain and key in PRESS | {Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End}
    if isinstance(widget, QAbstractSlider | QTabBar):
        return plain and key in ARROWS
    if isinstance(widget, QAbstractItemView):
        if plain and isinstance(widget, QListView):
            return key in ARROWS - {Key.Key_Left, Key.Key_Right}
        return plain and key in ARROWS
    return False


def _editable(widget: QWidget | None) -> bool:
    return isinstance(widget, QComboBox) and widget.isEditable()


class KeyKeeper(QObject):
    """Watches the control that has the focus, and no other, and claims the keys that are its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._watched = new
        if new is not None:
            new.removeEventFilter(self)
            new.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claims a key of the control before the shortcuts are looked at."""
        if event.type() == QEvent.Type.ShortcutOverride and watched is self._watched:
            assert isinstance(event, QKeyEvent)
            if keeps(self._watched, Key(event.key()), event.modifiers(), event.text()):
                event.accept()
                return True
        return False
