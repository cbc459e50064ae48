"""Fields for texts: a path with a button to look for it, and a small table typed on several lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font


class LineField(QLineEdit):
    """A text on one line; Enter or leaving it takes the text, Esc brings back the former one."""

    committed = Signal(str)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._taken = text
        self.editingFinished.connect(self.commit)

    def set_text(self, text: str) -> None:
        """Show a text that comes from elsewhere, unless the person is typing another one."""
        self._taken = text
        if text != self.text() and not (self.hasFocus() and self.isModified()):
            self.setText(text)
            self.setCursorPosition(0)

    @property
    def typing(self) -> bool:
        """True while something stands here that was not taken yet."""
        return self.isModified() and self.text() != self._taken

    def commit(self) -> None:
        """Take the text as it stands."""
        if self.typing:
            self._taken, at = self.text(), self.cursorPosition()
            self.setText(self._taken)  # forgets what Ctrl+Z would bring back here: that is an edit of the design now
            self.setCursorPosition(at)
            self.committed.emit(self._taken)

    def restore(self) -> None:
        """Forget what was typed."""
        self.setText(self._taken)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc restores the former text; when nothing was typed it is left to the window."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.restore()
        else:
            super().keyPressEvent(event)


class PathField(QWidget):
    """A path, typed or looked for; `committed` when it is taken."""

    committed = Signal(str)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.line = LineField(text)
        self.line.setPlaceholderText(tr("path of a file"))
        self.button = QToolButton()
        self.button.setText("…")
        self.button.setProperty("look", "framed")
        self.button.setToolTip(tr("Look for the file"))
        self.button.setAccessibleName(tr("Look for the file"))
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.line.committed.connect(self.committed)
        self.button.clicked.connect(self.look)

    def set_text(self, text: str) -> None:
        """Show a path that comes from elsewhere, unless the person is typing another one."""
        self.line.set_text(text)

    def look(self) -> None:
        """Ask for the file in a dialogue."""
        found, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a file"), self.line.text(), tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        )
        if found:
            self.line.set_text(found)
            self.committed.emit(found)


class LinesField(QPlainTextEdit):
    """A text of several lines, taken with Ctrl+Enter or when the field is left; Esc brings back the former one."""

    committed = Signal(str)

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._taken = text
        self.setFont(mono_font(9.5))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 5 + 16)

    def set_text(self, text: str) -> None:
        """Show a text that comes from elsewhere, unless the person is typing another one."""
        typing = self.hasFocus() and self.toPlainText() != self._taken
        self._taken = text
        if text != self.toPlainText() and not typing:
            self.setPlainText(text)

    def commit(self) -> None:
        """Take the text as it stands."""
        if self.toPlainText() != self._taken:
            self._taken = self.toPlainText()
            self.document().clearUndoRedoStacks()
            self.committed.emit(self._taken)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field takes the text."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter takes the text, Esc forgets what was typed."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.commit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._taken:
            self.setPlainText(self._taken)
        else:
            super().keyPressEvent(event)
