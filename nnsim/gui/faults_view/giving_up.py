"""Whether a fault that a lesson hides is to be shown: that gives up its points."""

from PySide6.QtWidgets import QMessageBox, QWidget

from nnsim.gui.dialogs.files import ask
from nnsim.gui.texts import tr


def may_show_fault(parent: QWidget) -> bool:
    """Asks before the points of a task are given up."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(tr("Show the hidden fault"))
    box.setText(tr("This is a task of your lesson."))
    box.setInformativeText(tr("A fault that is shown gives no points, and that is not taken back."))
    box.setStandardButtons(buttons.Yes | buttons.Cancel)
    box.button(buttons.Yes).setText(tr("Show it"))
    box.setDefaultButton(buttons.Cancel)
    return ask(box) == buttons.Yes
