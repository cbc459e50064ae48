"""The page that puts a fault into the program: which, where, and whether everybody may know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFormLayout, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from nnsim.gui.faults_view.facts import FaultFacts
from nnsim.gui.faults_view.places import chosen_place, offer_faults, offer_places
from nnsim.gui.panel import accessible
from nnsim.gui.part_chooser import PartChooser
from nnsim.gui.texts import tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.network.design import Choice
from nnsim.parts.faults import REGISTRY as FAULTS

if TYPE_CHECKING:
    from nnsim.session.session import Session


class Injecting(QWidget):
    """Chooses a fault of those that change something here; `wanted` says that it is to be injected."""

    wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 14, 8, 6)
        column.setSpacing(8)
        self.chooser = PartChooser(FAULTS, tr("Fault"), tr("Which mistake is made"), fill=lambda combo: None)
        self.chooser.changed.connect(self._show)
        self.place = Combo(tr("Place"), tr("The layer in which it is made"))
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.addRow(Label(tr("Fault"), "muted"), self.chooser)
        form.addRow(Label(tr("Place"), "muted"), self.place)
        column.addLayout(form)
        self.facts = FaultFacts()
        column.addWidget(self.facts)
        self.visible = self._radio(tr("In the open"), tr("It is named above the canvas, and marked in the program"))
        self.hidden = self._radio(
            tr("Hidden, to be found"), tr("The program looks as it should; only the numbers are wrong")
        )
        self.visible.setChecked(True)
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(16)
        for button in (self.visible, self.hidden):
            group.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.main = accessible(QPushButton(tr("Inject")), tr("Inject the fault"), tr("Put the fault into the program"))
        self.main.setProperty("look", "primary")
        self.main.clicked.connect(self.wanted)
        row.addWidget(self.main)
        self.nothing = Label(tr("The network cannot run as it is drawn; there is nothing to inject into."), "muted", 9)
        self.nothing.setWordWrap(True)
        column.addStretch(1)
        column.addWidget(self.nothing)
        column.addLayout(row)
        self.refresh()

    @staticmethod
    def _radio(text: str, tip: str) -> QRadioButton:
        return accessible(QRadioButton(text), text, tip)

    def refresh(self) -> None:
        """Offer what changes something in the network as it is now."""
        possible = self._session.faults.possible()
        combo = self.chooser.combo
        if [combo.itemData(at) for at in range(combo.count())] != list(possible):
            offer_faults(combo, possible)
        if combo.key() and (self.chooser.choice is None or self.chooser.choice.key != combo.key()):
            self.chooser.set_choice(Choice(combo.key()))
        for widget in (self.chooser, self.main, self.visible, self.hidden):
            widget.setEnabled(bool(possible) and not self._session.running)
        self.nothing.setVisible(not possible)
        self._show()

    def _show(self) -> None:
        choice = self.chooser.choice
        known = choice is not None and self.chooser.combo.count() > 0
        self.facts.show_fault(FAULTS[choice.key] if known and choice is not None else None)
        places = self._session.faults.fits(choice.key) if known and choice is not None else ()
        offer_places(self.place, self._session, places)

    def inject(self) -> None:
        """Put it into the program; UserError where that cannot be."""
        choice = self.chooser.choice
        if choice is not None:
            hidden = self.hidden.isChecked()
            place = chosen_place(self.place)
            self._session.faults.inject(choice.key, place, hidden=hidden, settings=choice.settings)
