"""The button that fits the network to the data in use, seen only where the two do not fit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from nnsim.gui import data_choice
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.kit.errors import UserError
from nnsim.session.session import Session


class FitButton(QPushButton):
    """Fits sizes, output and loss in one undoable step; `failed` carries why it could not."""

    failed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Fit the network to the data"), parent)
        self._session = session
        about = tr("As many inputs and outputs as the data have columns, and an output and a loss that can learn them")
        accessible(self, self.text(), about)
        self.clicked.connect(self._fit)
        self.hide()

    def offer(self, wanted: bool) -> None:
        """Show it where it is wanted and there is something to fit."""
        self.setVisible(wanted and not self._session.running and data_choice.misfit(self._session))

    def _fit(self) -> None:
        try:
            data_choice.fit(self._session)
        except UserError as error:
            self.failed.emit(error)
