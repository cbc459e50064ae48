"""The title of a dock: its name, and small buttons to float and to close it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals, theme
from nnsim.gui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDockWidget

HEIGHT = 30


class DockTitle(QWidget):
    """The bar by which a dock is moved; a double click floats it."""

    def __init__(self, dock: QDockWidget) -> None:
        super().__init__(dock)
        self._dock = dock
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 6, 0)
        row.setSpacing(2)
        self.name = Label(dock.windowTitle(), weight=700)
        row.addWidget(self.name)
        row.addStretch(1)
        self._buttons = []
        for symbol, text, do in (
            ("float", tr("Float, or dock again"), lambda: dock.setFloating(not dock.isFloating())),
            ("close", tr("Close; the Window menu brings it back"), dock.close),
        ):
            button = accessible(QToolButton(), f"{dock.accessibleName()}: {text}", text)
            button.setFixedSize(px(22), px(22))
            button.setIconSize(QSize(px(13), px(13)))
            button.clicked.connect(do)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
            self._buttons.append((button, symbol))
        dock.windowTitleChanged.connect(self.name.setText)
        signals().changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        for button, symbol in self._buttons:
            button.setIcon(icon(symbol, theme().faint))

    def sizeHint(self) -> QSize:
        """A fixed height."""
        return QSize(super().sizeHint().width(), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A fixed height."""
        return QSize(60, px(HEIGHT))
