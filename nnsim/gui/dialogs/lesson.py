"""Lessons in the window: opened with a name, their tasks begun, checked and handed in, the result saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit

from nnsim.gui import languages
from nnsim.gui.dialogs import files
from nnsim.gui.dialogs.files import folder_of, may_leave
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.slices import Slices
from nnsim.gui.texts import flowing, tr
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.session.changes import Notice
from nnsim.session.lessons.kind import NAME, Student
from nnsim.session.lessons.lesson import Lesson, load_lesson
from nnsim.session.lessons.result import ENDING as RESULT
from nnsim.session.lessons.work import Opening, Work

if TYPE_CHECKING:
    from nnsim.gui.window import Window


class Joining(Frame):
    """Says what a lesson is about, and asks for the name of the one who works on it."""

    def __init__(self, window: Window, lesson: Lesson) -> None:
        title, about = lesson.said(languages.code())
        super().__init__(window, title, flowing(about))
        self._window, self._lesson = window, lesson
        self.name = QLineEdit()
        self.name.setMaxLength(NAME)
        self.name.setAccessibleName(tr("Your name or number"))
        self.name.setToolTip(tr("It is saved in the result, and the numbers of the tasks are drawn from it"))
        form = QFormLayout()
        form.addRow(Label(tr("Your name or number"), "muted"), self.name)
        self.body.addLayout(form)
        about = tr("Your tasks have numbers of their own, drawn from your name: type it as your teacher knows it.")
        self.body.addWidget(Label(about, "muted", 9, wrap=True))
        self.body.addStretch(1)
        self.main = self.add_main(tr("Begin"), tr("Begin the lesson under this name"))
        self.main.clicked.connect(self.begin)
        self.add_other(tr("Go on with a result…"), tr("Go on where a result was saved"), self.ask_result)
        self.name.textChanged.connect(lambda _text: self._look())
        self.take_size(520, 300)
        self._look()
        self.name.setFocus()

    def _look(self) -> None:
        self.main.setEnabled(bool(self.name.text().strip()))

    def begin(self) -> None:
        """Begins the lesson."""
        try:
            work = Work(self._lesson, Student(self.name.text()))
        except UserError as error:
            self.say(error.told)
            return
        self._join(work)

    def ask_result(self) -> None:
        """Asks for a result, and goes on with it."""
        kinds = tr("Results of nnsim (*.nnsim-result)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Go on with a result"), folder_of(self._window), kinds)
        if name:
            self.resume(Path(name))

    def resume(self, path: Path) -> None:
        """Goes on with the result in a file."""
        try:
            work = Work.resumed(self._lesson, path)
        except UserError as error:
            self.say(error.told)
            return
        self._join(work)

    def _join(self, work: Work) -> None:
        work.join(self._window.session)
        self._window.show_gallery(False)
        tasks = self._window.docks.show("lesson").tasks  # type: ignore[attr-defined]
        self.close()
        tasks.setFocus()  # Enter starts the one that is chosen


def show(window: Window) -> Joining | None:
    """Asks for a lesson, and opens it; None where none was chosen."""
    if not may_end(window):
        return None
    kinds = tr("Lessons of nnsim (*.nnsim-lesson);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(window, tr("Open a lesson"), folder_of(window), kinds)
    return open_lesson(window, Path(name)) if name else None


def open_lesson(window: Window, path: Path) -> Joining:
    """Opens a lesson: a name is asked for."""
    dialog = Joining(window, load_lesson(path))
    dialog.open()
    return dialog


def _work(window: Window) -> Work:
    if window.session.lesson is None:
        raise UserError(tr("there is no lesson"), "", tr("open one"))
    return window.session.lesson


def start(window: Window) -> None:
    """Begins the chosen task, or goes on with it."""
    work = _work(window)
    window.tours.end()  # of a tour that is walked meanwhile the task's network is in the window again
    if not work.is_shown(window.session) and not may_leave(window):  # a task keeps its network itself
        return
    slices = Slices(window)

    def end(done: bool) -> None:
        slices.deleteLater()
        if done:
            window.fit_later()
            exercise = window.session.exercise
            if exercise is not None and exercise.open:
                window.docks.show("exercise").take_focus()  # type: ignore[attr-defined]
            if window.session.tour is not None:
                window.tours.join(window.session.tour)

    slices.failed.connect(window.notices.show_error)
    slices.ended.connect(end)
    slices.start(Opening(work, window.session, work.chosen))


def go_to(window: Window) -> None:
    """Shows the lesson, with the keyboard in its tasks."""
    window.show_gallery(False)
    window.docks.go_to("lesson")


def check(window: Window) -> None:
    """Says what the answer to the present task is worth."""
    work = _work(window)
    work.check(window.session)
    _look_at(window, work)


def _look_at(window: Window, work: Work) -> None:
    """The panel is where a verdict is read: with the task that it is about, in front of all others."""
    if work.current is not None:
        work.choose(window.session, work.current)
    window.docks.show("lesson")


def hand_in(window: Window) -> None:
    """Hands the present task in; the keyboard is where the next one is chosen."""
    work = _work(window)
    work.hand_in(window.session)
    _look_at(window, work)
    go_to(window)
    text = tr("All tasks are handed in: save the result, and give the file to your teacher.")
    if work.left:
        text = tr("The task is handed in; save the result when you have done all.")
    window.notices.show_notice(Notice("info", text))


def take_back(window: Window) -> None:
    """Works on the chosen task again."""
    work = _work(window)
    work.take_back(window.session, work.chosen)


def save(window: Window) -> bool:
    """Asks where the result shall be, and saves it; True when it was saved."""
    work = _work(window)
    start_at = Path(folder_of(window)) / f"{_plain(work.result.student.name)}{RESULT}"
    kinds = tr("Results of nnsim (*.nnsim-result)")
    name, _ = QFileDialog.getSaveFileName(window, tr("Save the result"), str(start_at), kinds)
    if not name:
        return False
    path = Path(name)
    path = path if path.suffix else path.with_name(path.name + RESULT)
    work.save(window.session, path)
    window.notices.show_notice(Notice("info", f"{tr('The result is in {path}.', path=path)} {_left(work)}".strip()))
    return True


def _left(work: Work) -> str:
    """What a result that goes to the teacher lacks still."""
    if not work.left:
        return ""
    if work.left == 1:
        return tr("One task is not handed in, and counts nothing yet.")
    return tr("{n} tasks are not handed in, and count nothing yet.", n=work.left)


def _plain(name: str) -> str:
    return "".join(c if c.isalnum() or c in " -_" else "_" for c in name).strip() or "result"


def may_end(window: Window) -> bool:
    """True when the lesson may go: its result is saved, or the person has said what to do with it."""
    work = window.session.lesson
    if work is None or work.saved:
        return True
    text = tr("What you did in “{title}” is not saved.", title=work.lesson.said(languages.code())[0])
    question = tr("Save the result before going on?")
    return files.may_be_lost(window, tr("The result is not saved"), text, question, lambda: save(window))
