"""Saving the trained network for other programs: the format, what the file is like, and what it leaves out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from nnsim.files.exchange import preview
from nnsim.files.formats import REGISTRY
from nnsim.gui.dialogs.files import ask_where
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.fonts import px
from nnsim.gui.help_view.topics import helped
from nnsim.gui.number_marks import grouped
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, signals
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.session.changes import Notice

if TYPE_CHECKING:
    from nnsim.files.trained import Trained
    from nnsim.gui.window import Window

SIDE = 300


class ExportWeights(Frame):
    """Chooses a format and a file, shows what will be in it, then saves."""

    def __init__(self, window: Window, trained: Trained) -> None:
        super().__init__(window, tr("Export"), tr("The trained network as a file for other programs."))
        helped(self, "formats/all")
        self._window, self._trained = window, trained
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addWidget(self._formats())
        columns.addLayout(self._shown(), 1)
        self.body.addLayout(columns, 1)
        self.main = self.add_main(tr("Save as…"), tr("Choose where to save the network"))
        self.main.clicked.connect(self.ask)
        signals().changed.connect(self._follow)
        self.take_size(900, 640)
        self.choose(next(iter(self._buttons)))

    def _formats(self) -> QWidget:
        """A radio button for each format, with what it is for below it."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(3)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        for key, form in sorted(REGISTRY.items(), key=lambda item: item[1].title.casefold()):
            button = QRadioButton(f"{tr(form.title)}  (.{form.ending})")
            button.setToolTip(tr(form.help))
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(tr(form.help))
            button.toggled.connect(partial(self._toggled, key))
            self._group.addButton(button)
            self._buttons[key] = button
            column.addWidget(button)
            note = Label(tr(form.help), "muted", 9, wrap=True)
            note.setContentsMargins(24, 0, 0, 6)
            column.addWidget(note)
        column.addStretch(1)
        self._area = area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(px(SIDE))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _shown(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        self.title = Label("", weight=600)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(mono_font(8.5))
        self.text.setAccessibleName(tr("Preview"))
        self.text.setToolTip(tr("What the file is like: the beginning of a text, or what a file of bytes holds"))
        self.text.setTabChangesFocus(True)
        self.left_out_title = Label(tr("To be known"), weight=600)
        self.left_out = Label("", "muted", 9, wrap=True)
        self.left_out.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.title)
        column.addWidget(self.text, 1)
        column.addWidget(self.left_out_title)
        column.addWidget(self.left_out)
        return column

    def _toggled(self, key: str, on: bool) -> None:
        if on:
            self._show(key)
            self._area.ensureWidgetVisible(self._buttons[key])  # arrows move beyond what is seen

    def _follow(self) -> None:
        self.text.setFont(mono_font(8.5))

    def _show(self, key: str) -> None:
        """Shows what the file would be like, and what it leaves out, or why it cannot be written."""
        found = preview(self._trained, key)
        size = "" if found.size is None else "  " + tr("{n} bytes", n=grouped(found.size))
        self.title.setText((tr("How the file begins") if found.is_text else tr("In the file")) + size)
        self.text.setPlainText("\n".join(found.lines))
        self.left_out.setText("\n".join(f"– {tr(sentence)}" for sentence in found.left_out))
        for label in (self.left_out_title, self.left_out):
            label.setVisible(bool(found.left_out))
        self.say(found.refusal.told if found.refusal else "")
        self.main.setEnabled(found.refusal is None)

    @property
    def key(self) -> str:
        """The key of the chosen format."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Chooses a format by its key."""
        self._buttons[key].setChecked(True)
        self._buttons[key].setFocus()

    def ask(self) -> None:
        """Asks where, and saves there."""
        form = REGISTRY[self.key]
        path = ask_where(self._window, self, tr("Export"), "", tr(form.title), form.endings)
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Saves the network, and says so in the notice bar."""
        try:
            self._window.session.export_weights(path, self.key)
        except UserError as error:
            self.say(error.told)
            return
        self._window.notices.show_notice(Notice("info", tr("The network is in {path}.", path=path)))
        self.close()


def show(window: Window) -> ExportWeights:
    """Opens the dialog; UserError while the weights are not to be seen."""
    dialog = ExportWeights(window, window.session.trained())
    dialog.open()
    return dialog
