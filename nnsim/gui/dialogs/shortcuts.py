"""The overview of shortcuts: made from the command table, so it cannot be out of date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from nnsim.gui.actions import key_text
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.help_view.topics import helped
from nnsim.gui.texts import tr
from nnsim.gui.theme import theme, ui_font
from nnsim.gui.widgets.label import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nnsim.gui.actions import Action
    from nnsim.gui.window import Window

GROUPS = {
    "debug": "Walking through the program", "train": "Training", "time": "Time travel", "network": "Network",
    "edit": "Editing", "lesson": "Lessons",
    "canvas": "On the canvas", "file": "Files", "view": "View", "window": "Window", "help": "Help",
}  # fmt: skip
COLUMNS = (("debug", "train", "time", "canvas", "view"), ("file", "edit", "network", "lesson", "window", "help"))


class Shortcuts(Frame):
    """All keys on one page, with a field to look for one."""

    def __init__(self, parent: QWidget | None, table: Iterable[Action], canvas: Iterable[tuple[str, str]] = ()) -> None:
        super().__init__(parent, tr("Keyboard shortcuts"))
        helped(self, "command/all")
        table = [action for action in table if action.keys]
        known = {key_text([key]) for action in table for key in action.keys}
        self._lines = [(a.group, tr(a.text).replace("&", "").removesuffix("…"), key_text(a.keys)) for a in table]
        self._lines += [("canvas", tr(text), self._named(keys)) for keys, text in canvas if keys not in known]
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Look for a command or a key"))
        self.search.setAccessibleName(tr("Look for a command or a key"))
        self.search.setToolTip(tr("Only lines that contain this are shown"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.fill)
        self.body.addWidget(self.search)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self.body.addWidget(self._area, 1)
        self.add_close()
        self.rows = 0
        self.fill("")
        self.take_size(820, 690)

    @staticmethod
    def _named(keys: str) -> str:
        """Keys of the canvas, which are written with a word for four of them."""
        return tr(keys).replace("arrows", tr("arrows")).replace("Shift", tr("Shift"))

    def fill(self, wanted: str) -> None:
        """Shows the commands whose text or key contains a word."""
        page = QWidget()
        sides = QHBoxLayout(page)
        sides.setContentsMargins(2, 2, 12, 2)
        sides.setSpacing(36)
        self.rows = 0
        for groups in COLUMNS:
            side = QVBoxLayout()
            side.setSpacing(14)
            for group in groups:
                box = self._group(group, wanted.strip().casefold())
                if box is not None:
                    side.addWidget(box)
            side.addStretch(1)
            sides.addLayout(side, 1)
        self._area.setWidget(page)

    def _group(self, group: str, wanted: str) -> QWidget | None:
        found = [(text, keys) for where, text, keys in self._lines if where == group]
        lines = [line for line in found if wanted in f"{line[0]} {line[1]}".casefold()]
        if not lines:
            return None
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Label(tr(GROUPS[group]), weight=600), 0, 0, 1, 2)
        for row, (text, keys) in enumerate(lines, 1):
            grid.addWidget(Label(text, wrap=True), row, 0)
            grid.addWidget(_keys(keys), row, 1, Qt.AlignmentFlag.AlignRight)
        self.rows += len(lines)
        return box


def _keys(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(ui_font(9, 500))
    colors = theme()
    label.setStyleSheet(
        f"background: {colors.hover.name()}; border: 1px solid {colors.line.name()}; "
        "border-radius: 4px; padding: 1px 7px;"
    )
    return label


def show(window: Window) -> Shortcuts:
    """Opens the overview."""
    from nnsim.gui.canvas.keyboard import overview

    dialog = Shortcuts(window, window.actions_by_id.table.values(), overview())
    dialog.open()
    return dialog
