"""An exercise under way: the question, its hints, and all questions with the score."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from nnsim.gui.exercise_view.columns import Columns, column
from nnsim.gui.exercise_view.hint_lines import HintLines
from nnsim.gui.exercise_view.overview import Overview, ScoreBar, score_parts, score_words
from nnsim.gui.exercise_view.question_box import QuestionBox
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.widgets.label import Label
from nnsim.session.exercises.exercise import LEVELS, Exercise


class Finished(QWidget):
    """What came of it, when nothing is open any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", size=14, weight=600, wrap=True)
        self.words = Label("", "muted", 9.5, wrap=True)
        self.again = accessible(QPushButton(tr("Again")), tr("The same exercise again"))
        self.other = accessible(QPushButton(tr("Another…")), tr("Choose another exercise"))
        tip = tr("This was a task of your lesson: hand it in there")
        self.to_lesson = accessible(QPushButton(tr("To the lesson")), tip)
        self.to_lesson.setProperty("look", "primary")
        self.again.setProperty("look", "primary")
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.to_lesson)
        row.addWidget(self.again)
        row.addWidget(self.other)
        row.addStretch(1)
        box = column(self.title, self.words)
        box.addLayout(row)
        box.addStretch(1)
        self.setLayout(box)

    def show_exercise(self, exercise: Exercise, is_task: bool) -> None:
        """The score in words; from the task of a lesson the way leads back there, and to no other exercise."""
        self.to_lesson.setVisible(is_task)
        self.again.setVisible(not is_task)  # it would take nothing back
        self.other.setVisible(not is_task)
        score = exercise.score
        self.title.setText(f"{score_words(score)}  ({score.share:.0%})")
        self.words.setText(score_parts(score))


class AskingPage(Columns):
    """Question, hints and overview; what is pressed comes as signals."""

    chosen = Signal(int)
    export = Signal()
    all_revealed = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = QuestionBox()
        self.finished = Finished()
        self.left = QStackedWidget()
        self.left.addWidget(self.question)
        self.left.addWidget(self.finished)
        self.hints = HintLines()
        self.score = Label("", weight=600)
        self.bar = ScoreBar()
        self.overview = Overview()
        self.overview.asked.connect(self.chosen)
        self.save = self._link(tr("Save table…"), tr("Save questions, answers and score as CSV or JSON"))
        self.reveal_all = self._link(tr("Reveal all"), tr("Show all numbers that are still hidden"))
        self.end = self._link(tr("End"), tr("End the exercise; everything is shown again"))
        for button, signal in ((self.save, self.export), (self.reveal_all, self.all_revealed), (self.end, self.ended)):
            button.clicked.connect(signal)
        links = QHBoxLayout()
        links.setSpacing(2)
        for button in (self.save, self.reveal_all, self.end):
            links.addWidget(button)
        links.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self.score)
        top.addStretch(1)
        right = column()
        right.setSpacing(5)
        right.addLayout(top)
        right.addWidget(self.bar)
        right.addWidget(self.overview, 1)
        right.addLayout(links)
        side = QWidget()
        side.setLayout(right)
        self.add(self.left, 5)
        self.add(self.hints, 5)
        self.add(side, 4)

    def _link(self, text: str, tip: str) -> QPushButton:
        button = accessible(QPushButton(text), tip)
        button.setProperty("look", "link")
        return button

    def show_exercise(self, exercise: Exercise, notation: str, review: bool, is_task: bool = False) -> None:
        """Show the present question; when nothing is open, what came of it, unless one looks at a question."""
        over = not exercise.open and not review
        self.left.setCurrentWidget(self.finished if over else self.question)
        self.question.show_question(exercise, notation)
        self.finished.show_exercise(exercise, is_task)
        self.hints.setVisible(not over)
        self.hints.show_hints(exercise.hints(exercise.at, notation), exercise.level(exercise.at), LEVELS)
        score = exercise.score
        self.score.setText(score_words(score))
        self.bar.show_score(score)
        self.overview.show_exercise(exercise, notation)
        self.reveal_all.setEnabled(bool(exercise.open))
