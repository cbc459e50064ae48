"""Whether an exercise may end, or all of it be shown, while questions are open: answers or points would be gone."""

from PySide6.QtWidgets import QMessageBox, QWidget

from nnsim.gui.dialogs.files import ask
from nnsim.gui.texts import tr
from nnsim.session.exercises.exercise import Exercise


def ask_to_end(parent: QWidget, exercise: Exercise) -> QMessageBox.StandardButton:
    """Save the table, discard it, or go on with the exercise; Discard where there is nothing to lose."""
    buttons = QMessageBox.StandardButton
    if not exercise.answers or not exercise.open:
        return buttons.Discard
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(tr("End the exercise"))
    box.setText(tr("{n} of {m} numbers are still to be found.", n=exercise.open, m=len(exercise.questions)))
    box.setInformativeText(tr("Ending shows them all. Save the table of the answers before?"))
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Cancel)
    box.button(buttons.Discard).setText(tr("&Do not save"))
    return ask(box)


def may_reveal_all(parent: QWidget, exercise: Exercise) -> bool:
    """Asks whether all numbers of a lesson's task are to be shown, which gives up the points for them."""
    buttons = QMessageBox.StandardButton
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(tr("Reveal all"))
    box.setText(tr("{n} of {m} numbers are still to be found.", n=exercise.open, m=len(exercise.questions)))
    box.setInformativeText(tr("A number that is shown gives no points in this lesson, and that is not taken back."))
    box.setStandardButtons(buttons.Yes | buttons.Cancel)
    box.button(buttons.Yes).setText(tr("Reveal all"))
    box.setDefaultButton(buttons.Cancel)
    return ask(box) == buttons.Yes
