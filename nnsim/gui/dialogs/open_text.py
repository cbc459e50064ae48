"""Opening a network that somebody has sent as a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from nnsim.files.sharing import read_shared
from nnsim.gui.canvas.clipboard import shared_text
from nnsim.gui.dialogs import files
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.number_marks import grouped
from nnsim.gui.texts import tr
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError

if TYPE_CHECKING:
    from nnsim.gui.window import Window


class OpenText(Frame):
    """A field for the text, with what is in it said below."""

    def __init__(self, window: Window) -> None:
        super().__init__(window, tr("Open from text"), tr("Paste the text of a network here: it begins with nnsim:"))
        self._window = window
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText("nnsim:…")
        self.text.setAccessibleName(tr("The text of a network"))
        self.text.setToolTip(tr("The text of a network, as nnsim has made it; line breaks do no harm"))
        self.text.setUndoRedoEnabled(False)
        self.body.addWidget(self.text, 1)
        self.found = Label("", "muted", wrap=True)
        self.body.addWidget(self.found)
        self.main = self.add_main(tr("Open"), tr("Open this network in place of the present one"))
        self.main.clicked.connect(self.open_it)
        self.text.textChanged.connect(self.look)
        self.take_size(560, 320)
        self.text.setPlainText(shared_text())
        self.look()
        (self.main if self.main.isEnabled() else self.text).setFocus()

    def look(self) -> None:
        """Says what the text holds, or what is wrong with it."""
        text = self.text.toPlainText()
        self.say("")
        self.found.setText("")
        self.main.setEnabled(False)
        if not text.strip():
            return
        try:
            design = read_shared(text)
        except UserError as error:
            self.say(error.told)
            return
        shape, count = design.network.shape_text, grouped(design.network.parameter_count)
        self.found.setText(tr("“{title}”: {shape}, {count} parameters", title=design.title, shape=shape, count=count))
        self.main.setEnabled(True)

    def open_it(self) -> None:
        """Opens the network."""
        if files.open_text(self._window, self.text.toPlainText()):
            self.close()


def show(window: Window) -> OpenText:
    """Opens the dialog."""
    dialog = OpenText(window)
    dialog.open()
    return dialog
