"""Sharing the network: as a text for a message, or as a picture, on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from nnsim.files.formats import svg
from nnsim.files.paper.picture import picture
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.number_marks import grouped
from nnsim.gui.offering import offer
from nnsim.gui.paper.picture import picture_bytes
from nnsim.gui.paper.spoken import drawing_said
from nnsim.gui.texts import tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.session.changes import Notice
from nnsim.session.sharing import WEIGHTS, Shared, Weights, share

if TYPE_CHECKING:
    from nnsim.gui.window import Window

TITLES: dict[Weights, str] = {"none": "no weights", "start": "starting weights", "current": "present weights"}
SHOWN = 20_000  # characters of a text that are displayed; all of it is copied


class ShareText(Frame):
    """Which weights go along, the text, and how long it is."""

    def __init__(self, window: Window) -> None:
        about = tr("Send it in a message. Whoever copies it, and presses Ctrl+V on the canvas, has this network.")
        super().__init__(window, tr("Copy as text"), about)
        self._window = window
        self.shared: Shared | None = None
        self.weights = Combo(tr("Weights"), tr("Which weights go along with the network and its settings"))
        for key, tip in WEIGHTS.items():
            self.weights.add(tr(TITLES[key]), key, tr(tip))
        self.weights.choose("start")
        self.weights.activated.connect(lambda _i: self.make())
        row = QHBoxLayout()
        row.addWidget(Label(tr("Weights"), "muted"))
        row.addWidget(self.weights, 1)
        self.body.addLayout(row)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The text"))
        self.text.setToolTip(tr("The network as a text; the button below copies it"))
        self.body.addWidget(self.text, 1)
        self.length = Label("", "muted", wrap=True)
        self.body.addWidget(self.length)
        self.main = self.add_main(tr("Copy"), tr("Put the text on the clipboard"))
        self.main.clicked.connect(self.copy)
        self.take_size(560, 360)
        self.make()
        self.main.setFocus()

    def make(self) -> None:
        """Writes the text with the weights that are chosen."""
        self.shared = None
        self.say("")
        try:
            self.shared = share(self._window.session, cast("Weights", self.weights.key()))
        except UserError as error:
            self.say(error.told)
        text = self.shared.text if self.shared is not None else ""
        self.text.setPlainText(text if len(text) <= SHOWN else text[:SHOWN] + "…")
        said = [tr("{count} characters", count=grouped(len(text)))] if text else []
        said += [note[:1].upper() + note[1:] for note in (self.shared.notes if self.shared is not None else ())]
        self.length.setText(". ".join(said) + "." * bool(said))
        self.main.setEnabled(self.shared is not None)

    def copy(self) -> None:
        """Puts the text on the clipboard."""
        assert self.shared is not None
        QGuiApplication.clipboard().setText(self.shared.text)
        said = tr("The network is on the clipboard, as a text of {count} characters.",
                  count=grouped(len(self.shared.text)))  # fmt: skip
        self._window.notices.show_notice(Notice("info", said))
        self.close()


def show(window: Window) -> ShareText:
    """Opens the dialog."""
    dialog = ShareText(window)
    dialog.open()
    return dialog


def copy_picture(window: Window) -> None:
    """Puts the picture of the network on the clipboard; UserError while the weights are not to be seen."""
    drawing = drawing_said(picture(window.session.trained()))
    png = picture_bytes(drawing, "png")
    offer({"image/svg+xml": svg.drawn(drawing)}, QImage.fromData(png))
    window.notices.show_notice(Notice("info", tr("The picture is on the clipboard, as PNG and SVG.")))
