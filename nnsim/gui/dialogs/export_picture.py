"""Saving the network as a picture: shown as it will be, as PDF, PNG, SVG or TikZ."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnsim.files.atomic import write_whole
from nnsim.files.formats import REGISTRY, svg, tikz
from nnsim.files.paper.picture import PICTURES, picture
from nnsim.gui.dialogs.files import ask_where
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.fonts import px
from nnsim.gui.help_view.topics import helped
from nnsim.gui.paper.figure import Figure
from nnsim.gui.paper.picture import MARGIN, picture_bytes
from nnsim.gui.paper.spoken import drawing_said
from nnsim.gui.paper.type import POINT
from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.theme import signals, theme
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.session.changes import Notice

if TYPE_CHECKING:
    from nnsim.files.paper.sheet import Drawing
    from nnsim.files.trained import Trained
    from nnsim.gui.window import Window

TIPS = {"pdf": "Text as text, lines as lines, for printing and for LaTeX", "png": "Dots, 300 an inch, for any program"}
WRITTEN = ("svg", "tikz")  # those that are formats of networks, too


class _Shown(QWidget):
    """The picture on white paper, as large as there is room."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self._figure = Figure(drawing, drawing.width * POINT)
        self.setAccessibleName(tr("Preview"))
        self.setAccessibleDescription(tr(drawing.about))
        self.setToolTip(plain_tip(tr(drawing.about)))
        self.setMinimumSize(px(320), px(200))
        signals().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(px(760), px(440))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, high = self._figure.width + 2 * MARGIN * POINT, self._figure.height + 2 * MARGIN * POINT
        scale = min((self.width() - 2) / wide, (self.height() - 2) / high)
        paper = QRectF(
            (self.width() - wide * scale) / 2, (self.height() - high * scale) / 2, wide * scale, high * scale
        )
        painter.setPen(theme().line)
        painter.setBrush(QColor("#ffffff"))
        painter.drawRect(paper)
        painter.translate(paper.topLeft())
        painter.scale(scale, scale)
        self._figure.paint(painter, MARGIN * POINT, MARGIN * POINT)


class ExportPicture(Frame):
    """Shows the picture, asks for the kind of file and where it shall be, and saves it."""

    def __init__(self, window: Window, trained: Trained) -> None:
        super().__init__(window, tr("Export picture"), tr("The network drawn, for a text, a slide or a web page."))
        helped(self, "command/file.picture")
        self._window, self._trained = window, trained
        self._drawing = drawing_said(picture(trained))
        self.format = Combo(tr("Format"), tr("What kind of file is saved"))
        for ending, title in PICTURES.items():
            self.format.add(f"{tr(title)}  (.{ending})", ending, tr(TIPS[ending]))
        for key in WRITTEN:
            form = REGISTRY[key]
            self.format.add(f"{tr(form.title)}  (.{form.ending})", key, tr(form.help))
        row = QHBoxLayout()
        row.addWidget(Label(tr("Format"), "muted"))
        row.addWidget(self.format, 1)
        self.shown = _Shown(self._drawing)
        self.body.addWidget(self.shown, 1)
        self.body.addLayout(row)
        self.main = self.add_main(tr("Save as…"), tr("Choose where to save the picture"))
        self.main.clicked.connect(self.ask)
        self.take_size(860, 640)
        self.format.setFocus()

    @property
    def ending(self) -> str:
        """The ending of the chosen format."""
        key = self.format.key()
        return key if key in PICTURES else REGISTRY[key].ending

    def ask(self) -> None:
        """Asks where, and saves there."""
        kind = self.format.currentText().partition("  (")[0]
        path = ask_where(self._window, self, tr("Export picture"), "", kind, (self.ending,))
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Saves the picture, and says so in the notice bar."""
        key = self.format.key()
        try:
            write_whole(path, self._bytes(key))
        except UserError as error:
            self.say(error.told)
            return
        self._window.notices.show_notice(Notice("info", tr("The picture is in {path}.", path=path)))
        self.close()

    def _bytes(self, key: str) -> bytes:
        if key in PICTURES:
            return picture_bytes(self._drawing, key)
        return svg.drawn(self._drawing) if key == "svg" else tikz.drawn(self._drawing, self._trained.title)


def show(window: Window) -> ExportPicture:
    """Opens the dialog; UserError while the weights are not to be seen."""
    dialog = ExportPicture(window, window.session.trained())
    dialog.open()
    return dialog
