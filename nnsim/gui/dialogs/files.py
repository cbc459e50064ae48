"""Opening and saving: asks for the file, lets the session do the work, and never loses edits without asking."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from nnsim.gui.texts import tr
from nnsim.kit.errors import UserError, sentence
from nnsim.session.changes import Notice
from nnsim.session.recovery import lost_without
from nnsim.session.witness import ChangedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.gui.window import Window

ENDING = ".nnsim"
LESSON = ".nnsim-lesson"
PATIENCE = 10.0  # seconds that training may take to pause


def folder_of(window: Window) -> str:
    """Where a dialog starts to look: beside the present file, or that of rescued work, else in the person's folder."""
    path, copies = window.session.path, window.session.copies
    if path is None and copies and lost_without(copies[0]).file:
        path = Path(lost_without(copies[0]).file)
    return str(path.parent if path and path.parent.is_dir() else Path.home())


def foreign() -> str:
    """The files of other programs that can be read, as patterns."""
    from nnsim.files.exchange import readable

    return " ".join(f"*.{ending}" for ending in readable())


def can_open(name: str) -> bool:
    """True for the name of a project, or of a file of another program that may hold a network."""
    from nnsim.files.exchange import readable

    return name.lower().endswith((ENDING, LESSON)) or Path(name).suffix.lower().removeprefix(".") in readable()


def holds_network(path: Path) -> bool:
    """True for a project, and for a file of another program with a network; .csv is data, .npz may be either."""
    from nnsim.parts.source import Origin
    from nnsim.parts.sources.arrays import array_names
    from nnsim.parts.sources.delimited import PART as DELIMITED

    if path.suffix.lower() != ".npz":
        return can_open(path.name) and path.suffix.lower() not in DELIMITED.endings
    try:
        return any(name.endswith((".weight", ".bias")) for name in array_names(Origin(path)))
    except UserError:
        return False


def open_file(window: Window) -> None:
    """Asks for a project, or a network of another program, and opens it."""
    if not may_leave(window):
        return
    name, _ = QFileDialog.getOpenFileName(
        window,
        tr("Open a project"),
        folder_of(window),
        tr("nnsim projects (*.nnsim);;Networks of other programs ({endings});;All files (*)", endings=foreign()),
    )
    if name:
        open_path(window, Path(name))


def open_path(window: Window, path: Path) -> None:
    """Opens a project, or a network of another program; the window shows it. Of a lesson a name is asked for."""
    if path.name.lower().endswith(LESSON):
        from nnsim.gui.dialogs.lesson import open_lesson

        if may_end_lesson(window):
            open_lesson(window, path)
        return
    window.session.open(path)
    window.show_gallery(False)
    window.fit_later()
    if window.session.away is not None:
        from nnsim.gui.dialogs.locate_data import tell

        tell(window)


def open_text(window: Window, text: str) -> bool:
    """Opens a network that was shared as a text; what is wrong with it is said in the notice bar."""
    from nnsim.files.sharing import read_shared

    try:
        read_shared(text)  # before anybody is asked about the present project
        if not may_leave(window):
            return False
        window.session.open_text(text)
    except UserError as error:
        window.notices.show_error(error)
        return False
    window.show_gallery(False)
    window.fit_later()
    window.notices.show_notice(Notice("info", tr("The network of the text is open; it has no file yet.")))
    return True


def save(window: Window) -> bool:
    """Saves where the project is kept, or asks where; true when it was saved."""
    if window.session.path is None:
        return save_as(window)
    try:
        _save(window, window.session.path)
    except ChangedError as error:
        return _save_over(window, window.session.path, error)
    return True


def save_as(window: Window) -> bool:
    """Asks where, and saves there; true when it was saved."""
    start = Path(folder_of(window)) / f"{window.session.title}{ENDING}"
    name, _ = QFileDialog.getSaveFileName(window, tr("Save the project"), str(start), tr("nnsim projects (*.nnsim)"))
    if not name:
        return False
    path = Path(name)
    path = path if path.suffix else path.with_suffix(ENDING)
    _save(window, path, over=True)  # the dialog of the system has asked
    return True


def ask_where(
    window: Window, parent: QWidget, title: str, name: str, kind: str, endings: tuple[str, ...]
) -> Path | None:
    """Asks where something of the project shall be saved, beside it and under its name at first; None: nowhere.

    `name` comes behind the project's name, and `kind` says what the endings mean, of which the first is the usual one.
    """
    start = Path(folder_of(window)) / f"{window.session.title}{name}.{endings[0]}"
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), f"{kind} (*.{endings[0]})".strip())
    if not chosen:
        return None
    path = Path(chosen)
    known = path.suffix.lower().removeprefix(".") in endings
    return path if known else path.with_name(f"{path.name}.{endings[0]}")


def _save_over(window: Window, path: Path, error: ChangedError) -> bool:
    """Another program has changed the file: the person decides whose work stays; true when it was saved."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(tr("The file was changed"))
    box.setText(sentence(tr(error.what)))
    box.setInformativeText(tr("Save over it, or keep both under two names?"))
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.SaveAll | buttons.Cancel)
    box.button(buttons.Save).setText(tr("Save as …"))
    box.button(buttons.SaveAll).setText(tr("Save over it"))
    box.setDefaultButton(buttons.Save)
    answer = ask(box)
    if answer == buttons.Save:
        return save_as(window)
    if answer == buttons.SaveAll:
        _save(window, path, over=True)
    return answer == buttons.SaveAll


def _save(window: Window, path: Path, over: bool = False) -> None:
    rescued = bool(window.session.copies)
    window.session.save(path, over)
    said = tr("Saved as {name}.", name=path.name)
    if rescued:
        said += " " + tr("The rescued copy is not needed any more and was deleted.")
    window.notices.show_notice(Notice("info", said))


def import_weights(window: Window) -> None:
    """Asks for a file of weights, or of a network of the same shape, and puts them into the network."""
    name, _ = QFileDialog.getOpenFileName(
        window,
        tr("Import weights"),
        folder_of(window),
        tr("Weights and networks ({endings});;All files (*)", endings=foreign()),
    )
    if name:
        path = Path(name)
        window.session.import_weights(path)
        window.notices.show_notice(Notice("info", tr("The weights of {name} are in the network.", name=path.name)))


def may_leave(window: Window) -> bool:
    """True when the present project may go: nothing is unsaved, or the person has said what to do with it.

    Training that runs is paused first: a project cannot go while it is trained. A guided tour is left first: what the
    person was at before it is what may be lost. The network of a lesson's task is kept by the lesson.
    """
    window.tours.end()
    come_to_rest(window)
    session, work = window.session, window.session.lesson
    if work is not None and session.path is None and work.is_shown(session):
        work.keep(session)
        return True
    if not session.dirty:
        return True
    text = tr("“{name}” has changes that are not saved.", name=window.document.name)
    return may_be_lost(window, tr("Unsaved changes"), text, tr("Save them before going on?"), lambda: save(window))


def come_to_rest(window: Window) -> None:
    """Stops playing, and pauses a training that runs."""
    window.player.stop()
    if window.session.running:
        window.session.pause()
        window.session.wait(PATIENCE)


def may_be_lost(window: Window, title: str, text: str, question: str, keep: Callable[[], bool]) -> bool:
    """True when what is unsaved may go: it has been kept just now, or the person lets it go."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(title)
    box.setText(text)
    box.setInformativeText(question)
    buttons = QMessageBox.StandardButton
    box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
    box.setDefaultButton(buttons.Save)
    box.button(buttons.Discard).setText(tr("&Do not save"))
    answer = ask(box)
    if answer == buttons.Save:
        try:
            return keep()
        except UserError as error:
            window.notices.show_error(error)
            return False
    return answer == buttons.Discard


def may_end_lesson(window: Window) -> bool:
    """True when a lesson may go: there is none, its result is saved, or the person has said what to do with it."""
    if window.session.lesson is None:
        return True
    from nnsim.gui.dialogs.lesson import may_end

    return may_end(window)


def ask(box: QMessageBox) -> QMessageBox.StandardButton:
    """Shows a question and waits for its answer; names in it are plain text, whatever is in them.

    Each answer has a letter for Alt.
    """
    box.setTextFormat(Qt.TextFormat.PlainText)
    give_letters(box)
    return QMessageBox.StandardButton(box.exec())


def give_letters(box: QMessageBox) -> None:
    """A letter of its own for each answer, the first that is free in its text; what has one keeps it."""
    taken = {text[text.index("&") + 1].casefold() for one in box.buttons() if "&" in (text := one.text())}
    for button in box.buttons():
        text = button.text()
        free = (at for at, letter in enumerate(text) if letter.isalpha() and letter.casefold() not in taken)
        if "&" not in text and (at := next(free, None)) is not None:
            taken.add(text[at].casefold())
            button.setText(f"{text[:at]}&{text[at:]}")
