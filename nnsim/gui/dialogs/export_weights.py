"""Saving the weights for other programs: the format by its ending, and what will be in the file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton

from nnsim.gui.dialogs.files import folder_of
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.texts import tr
from nnsim.gui.widgets.card import Card
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.session.changes import Notice

if TYPE_CHECKING:
    from nnsim.gui.window import Window

FORMATS = {
    ".npz": ("NumPy", "one file of arrays; numpy.load opens it"),
    ".safetensors": ("safetensors", "for PyTorch, JAX, Rust and others; cannot carry code"),
    ".json": ("JSON", "readable text, every digit kept"),
    ".csv": ("CSV", "for spreadsheets; cannot be read back in"),
}
NAMES_SHOWN = 6


class ExportWeights(Frame):
    """Chooses a format and a file, then saves."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, tr("Export weights"), tr("The trained weights as a file for any other tool."))
        self._window = window
        self._group = QButtonGroup(self)
        for ending, (title, about) in FORMATS.items():
            button = QRadioButton(f"{title}  ({ending})")
            button.setToolTip(tr(about))
            button.setAccessibleDescription(tr(about))
            button.setProperty("ending", ending)
            self._group.addButton(button)
            self.body.addWidget(button)
            note = Label(tr(about), "muted", 9)
            note.setContentsMargins(24, 0, 0, 4)
            self.body.addWidget(note)
        self._group.buttons()[0].setChecked(True)
        self.body.addWidget(Label(tr("In the file"), weight=600))
        card = Card()
        for line in contents(window):
            card.body.addWidget(Label(line, "muted", 9, mono=True))
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.main = self.add_main(tr("Save as…"), tr("Choose where to save the weights"))
        self.main.clicked.connect(self.ask)
        self.resize(440, 470)

    @property
    def ending(self) -> str:
        """The ending of the chosen format."""
        return str(self._group.checkedButton().property("ending"))

    def choose(self, ending: str) -> None:
        """Chooses a format by its ending."""
        for button in self._group.buttons():
            button.setChecked(button.property("ending") == ending)

    def ask(self) -> None:
        """Asks where, and saves there."""
        name = self._window.document_name().removesuffix(".nnsim") + self.ending
        title, _ = FORMATS[self.ending]
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Export weights"), str(Path(folder_of(self._window)) / name), f"{title} (*{self.ending})"
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix in FORMATS else path.with_name(path.name + self.ending))

    def save(self, path: Path) -> None:
        """Saves the weights, and says so in the notice bar."""
        try:
            self._window.session.export_weights(path)
        except UserError as error:
            self.say(error.told)
            return
        self._window.notices.show_notice(Notice("info", tr("The weights are in {path}.", path=path)))
        self.close()


def contents(window: Window) -> list[str]:
    """The names and shapes of the arrays that will be in the file, the first few of them."""
    network, lines = window.session.design.network, []
    for layer in network.layers:
        if not layer.is_input:
            lines.append(f"{layer.name}.weight  ({network.fan_in(layer.id)}, {layer.size})")
            lines.append(f"{layer.name}.bias    ({layer.size})")
    more = len(lines) - NAMES_SHOWN
    return [*lines[:NAMES_SHOWN], *([tr("and {n} more", n=more)] if more > 0 else [])]


def show(window: Window) -> ExportWeights:
    """Opens the dialog."""
    dialog = ExportWeights(window)
    dialog.open()
    return dialog
