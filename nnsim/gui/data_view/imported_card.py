"""What imported data are: the file, the inputs and targets that were chosen, and the way to choose otherwise."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from nnsim.gui.actions import run_command
from nnsim.gui.panel import accessible
from nnsim.gui.texts import counted, plain_tip, told, tr
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.network.design import Choice
from nnsim.parts.plans import Column, Plan
from nnsim.parts.sources import REGISTRY as SOURCES

NAMES_SHOWN = 6


class ImportedCard(QWidget):
    """Seen only while imported data are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        self.name = Label("", weight=600)
        self.name.setMinimumWidth(10)
        self.words = Label("", "muted", 9, wrap=True)
        self.change = accessible(
            QPushButton(tr("Change the import…")), tr("Change the import"),
            tr("Choose otherwise how the file is read, and what its columns are"),
        )  # fmt: skip
        self.change.clicked.connect(lambda: run_command(self, "file.change_import"))
        for widget in (self.name, self.words, self.change):
            column.addWidget(widget)
        self.hide()

    def show_choice(self, choice: Choice) -> None:
        """Show which data are chosen, if they are imported ones."""
        self.setVisible(choice.key == "imported")
        if choice.key != "imported":
            return
        path = choice.settings.get("path", "")
        name = Path(path).name if path else tr("pasted table")
        self.name.setText(self.name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, 230))
        self.name.setToolTip(plain_tip(path or name))
        try:
            plan = Plan.from_text(choice.settings.get("plan", ""))
        except UserError as error:
            self.words.setText(told(error))
            return
        kind = tr(SOURCES[plan.source].title) if plan.source in SOURCES else plan.source
        ignored = [column for column in plan.columns if not column.used]
        lines = [
            kind,
            tr("inputs: {names}", names=_names(plan.inputs)),
            tr("targets: {names}", names=_names(plan.targets)),
            tr("{columns} left aside", columns=counted(len(ignored), "column")) if ignored else "",
        ]
        self.words.setText("\n".join(line for line in lines if line))


def _names(columns: tuple[Column, ...]) -> str:
    more = tr(" and {n} more", n=len(columns) - NAMES_SHOWN) if len(columns) > NAMES_SHOWN else ""
    return ", ".join(column.name for column in columns[:NAMES_SHOWN]) + more
