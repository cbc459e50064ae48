"""The button that asks where the file of the data is now, seen only while nothing stands in for it."""

from PySide6.QtWidgets import QPushButton, QWidget

from nnsim.gui.actions import run_command
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.session.session import Session


class LocateButton(QPushButton):
    """Gives the command of the menu File."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Locate the data…"), parent)
        self._session = session
        about = tr("Say where the file of the data is now: how it is read, the weights and the training stay")
        accessible(self, tr("Locate the data"), about)
        self.clicked.connect(lambda: run_command(self, "file.locate_data"))
        self.hide()

    def offer(self) -> None:
        """Show it where there is something to locate."""
        self.setVisible(self._session.away is not None and not self._session.ready)
