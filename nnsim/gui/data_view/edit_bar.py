"""Below the samples: what is said of them, and the buttons that edit them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from nnsim.gui.actions import run_command
from nnsim.gui.panel import accessible
from nnsim.gui.readout import Line
from nnsim.gui.texts import tr
from nnsim.session.drawn.planes import drawable
from nnsim.session.session import Session


class EditBar(QWidget):
    """A sentence, and: edit these samples, or add, delete; and draw, where that can be done."""

    added = Signal()
    deleted = Signal()
    taken = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.words = Line(ground="panel")
        self.take = self._button(tr("Edit"), tr("Make these samples my own, to be edited; undo gives the data back"))
        self.add = self._button(tr("Add"), tr("Add a sample behind the selected one, like it  (Ins)"))
        self.delete = self._button(tr("Delete"), tr("Delete the selected samples  (Del)"))
        self.draw = self._button(tr("Draw…"), tr("Draw points into the plane, or an image to be classified"))
        self.take.clicked.connect(self.taken)
        self.add.clicked.connect(self.added)
        self.delete.clicked.connect(self.deleted)
        self.draw.clicked.connect(lambda: run_command(self, "edit.draw_samples"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self.words, 1)
        for button in (self.take, self.add, self.delete, self.draw):
            row.addWidget(button)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = accessible(QPushButton(text), tip.partition(";")[0].partition("  ")[0], tip)
        button.setProperty("look", "small")
        return button

    def refresh(self, chosen: bool) -> None:
        """Offer what can be done now; `chosen` says that samples are selected."""
        session, own = self._session, self._session.samples.editable
        idle = not session.running
        self.take.setVisible(not own)
        self.add.setVisible(own)
        self.delete.setVisible(own)
        self.take.setEnabled(idle and session.samples.has_samples)
        self.add.setEnabled(idle)
        self.delete.setEnabled(idle and chosen)
        self.draw.setVisible(drawable(session))
        self.draw.setEnabled(idle)
