"""F1 in an open menu: the page of the entry that is marked. An open menu takes all keys, so no shortcut gets there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu


class MenuHelp(QObject):
    """Watches menus for F1."""

    def watch(self, menu: QMenu) -> None:
        """From now on also this one."""
        menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Opens the page, and closes the menu."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1:
            assert isinstance(watched, QMenu)
            from nnsim.gui.dialogs.help import help_about

            help_about(watched)
            while (open_menu := QApplication.activePopupWidget()) is not None:
                open_menu.close()
            return True
        return False
