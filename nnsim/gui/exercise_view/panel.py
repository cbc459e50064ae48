"""The exercise: predict, then reveal. Numbers are hidden, the person works them out and is told what went wrong."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from nnsim.gui.actions import run_command
from nnsim.gui.ahead import Ahead
from nnsim.gui.exercise_view.asking_page import AskingPage
from nnsim.gui.exercise_view.ending import ask_to_end, may_reveal_all
from nnsim.gui.exercise_view.plan_page import PlanPage
from nnsim.gui.fonts import px
from nnsim.gui.letters import lettered
from nnsim.gui.texts import tr
from nnsim.gui.widgets.live import LiveView
from nnsim.kit.errors import ArgumentError
from nnsim.session.changes import Change
from nnsim.session.exercises.questions import QUANTITIES, Plan, computed_quantities
from nnsim.session.exercises.summary import export
from nnsim.session.session import Session


class ExercisePanel(LiveView):
    """First what is asked for, then question by question, at last the score."""

    concerns = frozenset({Change.EXERCISE, Change.DESIGN, Change.DATA, Change.RUN, Change.SETTINGS, Change.CURSOR})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.plan_page = PlanPage()
        self.plan_page.started.connect(self.begin)
        self.page = AskingPage()
        question, finished = self.page.question, self.page.finished
        question.entered.connect(self.answer)
        question.moved.connect(self.go)
        question.hinted.connect(self.hint)
        question.revealed.connect(self.reveal)
        finished.again.clicked.connect(self.again)
        finished.other.clicked.connect(session.end_exercise)
        finished.to_lesson.clicked.connect(lambda: run_command(self, "lesson.show"))
        self.page.chosen.connect(self.choose)
        self.page.export.connect(self.ask_export)
        self.page.all_revealed.connect(self.reveal_all)
        self.page.ended.connect(self.end)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.plan_page)
        self._stack.addWidget(self.page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._review = False
        self.ahead = Ahead(self)
        self.setMinimumSize(px(260), px(110))

    # -- showing

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show the exercise as it stands, or the form for another one."""
        session, exercise = self.session, self.session.exercise
        if exercise is None:
            had_focus = self.page.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            kinds = computed_quantities(session.setup) if session.ready else QUANTITIES
            self.plan_page.refresh(session.network, session.ready, session.width, lettered(session, "o"), kinds)
            self._stack.setCurrentWidget(self.plan_page)
            if had_focus:
                self.plan_page.start.setFocus()
            self.ahead.stop()
            return
        if exercise.open:
            self._review = False
        work = session.lesson
        is_task = work is not None and work.is_shown(session)
        self.page.show_exercise(exercise, str(session.settings.get("notation")), self._review, is_task)
        self._stack.setCurrentWidget(self.page)
        self.ahead.prepare(exercise, exercise.at)

    def hideEvent(self, event: object) -> None:
        """Nothing is computed ahead while nobody looks."""
        self.ahead.stop()
        self._stale |= {Change.EXERCISE}
        super().hideEvent(event)  # type: ignore[arg-type]

    def take_focus(self) -> None:
        """The keyboard goes on where it is wanted: in the answer, or on Start."""
        wanted = self.plan_page.start if self.session.exercise is None else self.page.question.field
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- doing

    def begin(self, plan: Plan) -> None:
        """Start an exercise, with the first question."""
        self._start(lambda: self.session.start_exercise(replace(plan, sample=self.session.sample)))

    def again(self) -> None:
        """The same exercise from the start; the program goes back to where its iteration begins."""
        self._start(self.session.repeat_exercise)

    def _start(self, verb: Callable[[], object]) -> None:
        def start() -> None:
            verb()
            self.session.ask(0)
            self.session.walk_to_question()

        if self.attempt(start):
            self.refresh(self.concerns)
            self.page.question.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def answer(self, text: str) -> None:
        """Take an answer; a text that is no number is not counted."""
        exercise = self.session.exercise
        if exercise is None:
            return
        try:
            self.session.answer_question(exercise.at, text)
        except ArgumentError as error:
            self.page.question.verdict.show_words(tr("; ".join(part for part in (error.what, error.remedy) if part)))
        else:
            self.refresh(self.concerns)
        self.page.question.field.selectAll()

    def go(self, step: int) -> None:
        """The next open question, or the one before."""
        if self.attempt(lambda: self.session.ask_next(step)) and self.session.practising:
            self.attempt(self.session.walk_to_question)
        self.page.question.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, number: int) -> None:
        """Another question from the list, open or not."""
        self._review = True
        if self.attempt(lambda: self.session.ask(number)) and self.session.practising:
            self.attempt(self.session.walk_to_question)
        self.refresh(self.concerns)
        self.page.question.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def hint(self) -> None:
        """One more hint to the question."""
        exercise = self.session.exercise
        if exercise is not None:
            self.session.hint(exercise.at)

    def reveal(self) -> None:
        """Show the number that is asked for."""
        exercise = self.session.exercise
        if exercise is not None:
            self.session.reveal_question(exercise.at)

    def reveal_all(self) -> None:
        """Show all numbers; in a task of a lesson, where that takes points, only when the person wants it."""
        exercise, work = self.session.exercise, self.session.lesson
        if exercise is None or not exercise.open:
            return
        if work is None or not work.under_way(self.session) or may_reveal_all(self, exercise):
            self.session.reveal_all()

    def end(self) -> None:
        """End the exercise, unless the person wants to go on with it."""
        exercise, buttons = self.session.exercise, QMessageBox.StandardButton
        answer = buttons.Discard if exercise is None else ask_to_end(self, exercise)
        if answer == buttons.Discard or (answer == buttons.Save and self.ask_export()):
            self.session.end_exercise()

    def ask_export(self) -> bool:
        """Ask where to save the table; True when it was saved."""
        title = self.session.title
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save the table"), f"{title}-exercise.csv", tr("Table (*.csv);;JSON (*.json)")
        )
        return bool(path) and self.save(Path(path))

    def save(self, path: Path) -> bool:
        """Save the table; True when it was written."""
        exercise = self.session.exercise
        if exercise is None:
            return False
        where = path if path.suffix else path.with_suffix(".csv")
        notation = str(self.session.settings.get("notation"))
        return self.attempt(lambda: export(exercise, where, notation))
