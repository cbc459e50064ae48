"""The frame that all dialogs share: a title, a sentence, the content, and buttons at the bottom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui.fonts import px
from nnsim.gui.texts import tr
from nnsim.gui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Callable


class Frame(QDialog):
    """A dialog of the program; Esc closes it, Enter presses its main button."""

    def __init__(self, parent: QWidget | None, title: str, about: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QShortcut(QKeySequence("F1"), self).activated.connect(self._help)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 18)
        outer.setSpacing(10)
        outer.addWidget(Label(title, size=13, weight=600))
        if about:
            outer.addWidget(Label(about, "muted", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(9)
        outer.addLayout(self.body, 1)
        outer.addSpacing(4)
        self.error = Label("", "error", wrap=True)
        self.error.hide()
        outer.addWidget(self.error)
        self.buttons = QDialogButtonBox()
        outer.addWidget(self.buttons)

    def take_size(self, width: int, height: int) -> None:
        """So large beside text of the usual size, larger beside larger text, and never larger than the screen."""
        room = self.screen().availableGeometry()
        self.resize(min(px(width), room.width() - 40), min(px(height), room.height() - 60))

    def add_close(self, enter: bool = True) -> QPushButton:
        """A button that only closes; Enter presses it, unless that is for the fields."""
        button = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        button.setToolTip(tr("Close  (Esc)"))
        button.clicked.connect(self.close)
        button.setAutoDefault(enter)
        button.setDefault(enter)
        return button

    def add_other(self, text: str, tip: str, do: Callable[[], object]) -> QPushButton:
        """A button beside the main one, which Enter never presses."""
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ResetRole)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on=False: do())
        return button

    def add_main(self, text: str, tip: str) -> QPushButton:
        """The button that does what the dialog is for, and one that does nothing."""
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        button.setProperty("look", "primary")
        button.style().unpolish(button)  # the look was not there when the style first saw it
        button.style().polish(button)
        button.setToolTip(tip)
        button.setDefault(True)
        cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        cancel.setToolTip(tr("Do nothing  (Esc)"))
        cancel.clicked.connect(self.close)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Pages and scrolled parts without a name of their own are called as the dialog is."""
        super().showEvent(event)
        for kind in (QTabWidget, QTabBar, QScrollArea):
            for part in self.findChildren(kind):
                if not part.accessibleName():
                    part.setAccessibleName(self.windowTitle())

    def _help(self) -> None:
        from nnsim.gui.dialogs.help import help_about

        help_about(QApplication.focusWidget() or self)

    def say(self, why: str) -> None:
        """Says what is wrong, above the buttons; "" takes that back."""
        self.error.setText(tr(why))
        self.error.setVisible(bool(why))
