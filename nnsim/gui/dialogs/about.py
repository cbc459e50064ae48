"""What this is, which versions it runs on, and its licence."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QApplication, QGridLayout, QPlainTextEdit, QTabWidget, QWidget

from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font
from nnsim.gui.widgets.label import Label

if TYPE_CHECKING:
    from nnsim.gui.window import Window

NOT_THERE = "not installed"
PACKAGES = ("PySide6-Essentials", "pyqtgraph", "numpy", "ziamath", "safetensors", "platformdirs", "rich")
LICENCE = """MIT License

Copyright (c) the nnsim contributors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated \
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the \
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit \
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the \
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE \
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR \
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR \
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

Fonts: Inter and JetBrains Mono (SIL Open Font License 1.1), DejaVu Sans (Bitstream Vera licence). Qt and PySide6 are \
used under the LGPL version 3. Data sets: see resources/datasets/README.md.
"""


def versions() -> list[tuple[str, str]]:
    """What runs here: nnsim, Python, Qt, the packages and the system."""
    found = [("nnsim", _version("nnsim")), ("Python", platform.python_version()), ("Qt", str(qVersion()))]
    found += [(name, _version(name)) for name in PACKAGES]
    screen = QApplication.platformName() if QApplication.instance() else "-"
    return [*found, ("system", f"{platform.system()} {platform.release()} {platform.machine()}, {screen}")]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return NOT_THERE


class About(Frame):
    """Versions and licence; the versions can be copied for a report."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            parent, tr("About nnsim"), tr("Draw a neural network, walk through its training step by step, "
                                          "see every number behind every number."),
        )  # fmt: skip
        tabs = QTabWidget()
        tabs.addTab(self._versions(), tr("Versions"))
        licence = QPlainTextEdit(LICENCE)
        licence.setReadOnly(True)
        licence.setFont(mono_font(8.5))
        licence.setAccessibleName(tr("Licence"))
        licence.setTabChangesFocus(True)
        tabs.addTab(licence, tr("Licence"))
        self.body.addWidget(tabs, 1)
        self.add_other(tr("Copy versions"), tr("Copy the versions, for a report"), self.copy)
        self.add_close()
        self.take_size(560, 470)

    def _versions(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(4, 14, 4, 4)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for row, (name, number) in enumerate(versions()):
            grid.addWidget(Label(tr("system") if name == "system" else name, "muted"), row, 0)
            said = Label(tr("not installed") if number == NOT_THERE else number)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(said, row, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def copy(self) -> None:
        """Puts the versions into the clipboard."""
        QApplication.clipboard().setText("\n".join(f"{name} {number}" for name, number in versions()))


def show(window: Window) -> About:
    """Opens the dialog."""
    dialog = About(window)
    dialog.open()
    return dialog
