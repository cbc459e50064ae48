"""Data that are not where the project says: the person is told, and says where they are now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from nnsim.gui import data_choice
from nnsim.gui.dialogs.files import folder_of
from nnsim.gui.texts import tr
from nnsim.parts.plans import Plan
from nnsim.session.changes import Notice

if TYPE_CHECKING:
    from nnsim.gui.window import Window


def show(window: Window) -> None:
    """Asks for the file, or the folder of images, and takes the data from there; undo takes it back."""
    away = window.session.away
    if away is None:
        return
    settings, title = window.session.data.dataset.settings, tr("Where is {name} now?", name=away.name)
    if settings.get("plan") and Plan.from_text(settings["plan"]).source == "images":
        name = QFileDialog.getExistingDirectory(window, title, folder_of(window))
    else:
        name, _ = QFileDialog.getOpenFileName(window, title, folder_of(window), data_choice.kinds_of_files())
    if name:
        window.session.locate_data(Path(name))


def tell(window: Window) -> None:
    """Says of a project that was opened that its data are away, what is shown all the same, and what can be done."""
    session = window.session
    if session.away is None:
        return
    if session.ready:
        said = tr("{path} is not there; the copy of it in the project is taken.", path=session.away)
        window.notices.show_notice(Notice("info", said, tr("File, Locate the data… reads the file again")))
        return
    said = tr("The data of this project, {path}, could not be read.", path=session.away)
    if session.epoch:
        said += " " + tr("Shown are the weights of epoch {n:,}, as they were saved.", n=session.epoch)
    remedy = tr("say where the file is now: File, Locate the data…")
    window.notices.show_notice(Notice("warning", said, remedy))
