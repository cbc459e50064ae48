"""How well the network does on each part of the data, computed when somebody looks and nothing runs."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from nnsim.gui.numbers import percent
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.widgets.card import Card, Section
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.value_label import ValueLabel
from nnsim.kit.errors import UserError
from nnsim.session.session import Session

PARTS = {"train": "training", "validation": "validation", "test": "test"}
_CALM_MS = 200


class Scores(Section):
    """Loss and accuracy on training, validation and test samples; `computed` when they are new."""

    computed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(tr("Scores"), parent=parent)
        self._session = session
        self._timer = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._timer.timeout.connect(self.compute)
        self.button = accessible(
            QPushButton(tr("compute")), tr("Compute the scores"), tr("Compute the scores with the present weights")
        )
        self.button.setProperty("look", "link")
        self.button.clicked.connect(self.compute)
        self.add_right(self.button)
        self.add(Label(tr("after the last update, with the present weights"), "muted", 8.5, wrap=True))
        card = Card()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        card.body.addLayout(grid)
        self.heads = Label(tr("loss E"), "muted", 8.5), Label(tr("right"), "muted", 8.5)
        for column, head in enumerate(self.heads, start=1):
            grid.addWidget(head, 0, column)
        self.cells: dict[tuple[str, str], ValueLabel | Label] = {}
        for row, (part, words) in enumerate(PARTS.items(), start=1):
            name = tr(words)
            grid.addWidget(Label(name, "muted", 9), row, 0)
            loss = ValueLabel(tr("loss on {part} samples", part=name), 9)
            right = Label("", mono=True, size=9)
            right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.cells[part, "loss"], self.cells[part, "accuracy"] = loss, right
            grid.addWidget(loss, row, 1)
            grid.addWidget(right, row, 2)
        grid.setColumnStretch(1, 1)
        self._grid, self._card = grid, card
        self.add(card)
        self.fresh = False

    def refresh(self, visible: bool) -> None:
        """The numbers are old; new ones are computed soon when nothing runs and somebody looks."""
        self._dim()
        if self._session.practising:
            self._clear()  # until they are computed again, without the loss that is asked for
        if visible and self._session.ready and not self._session.running:
            self._timer.start()
        else:
            self._timer.stop()
            if not self._session.ready:
                self._clear()
        self.button.setEnabled(self._session.ready)

    @property
    def room(self) -> int:
        """The width that the numbers need which are there now."""
        self._grid.invalidate()
        margins = self._card.body.contentsMargins()
        numbers = self._grid.minimumSize().width() + margins.left() + margins.right() + 2
        return max(numbers, self.minimumSizeHint().width())

    def stop(self) -> None:
        """Compute nothing more until asked."""
        self._timer.stop()

    def compute(self) -> None:
        """Compute the scores now."""
        self._timer.stop()
        try:
            found = self._session.scores()
        except UserError:
            self._clear()
            return
        self.fresh = True
        counted = any(scores["accuracy"] == scores["accuracy"] for scores in found.values() if scores)
        self.heads[1].setText(tr("right") if counted else "")  # nothing can be right or wrong in a regression
        for part in PARTS:
            loss, right = self.cells[part, "loss"], self.cells[part, "accuracy"]
            assert isinstance(loss, ValueLabel)
            assert isinstance(right, Label)
            scores = found.get(part)
            loss.setVisible(scores is not None)
            loss.set_value(scores["loss"] if scores else None)
            loss.set_color("text")
            right.set_color("text")
            known = scores is not None and scores["accuracy"] == scores["accuracy"]
            right.setText(percent(scores["accuracy"]) if scores and known else ("" if scores else tr("no samples")))
        self.computed.emit()

    def _dim(self) -> None:
        self.fresh = False
        for cell in self.cells.values():
            cell.set_color("faint")

    def _clear(self) -> None:
        for cell in self.cells.values():
            if isinstance(cell, ValueLabel):
                cell.set_value(None)
                cell.show()
            else:
                cell.setText("")
