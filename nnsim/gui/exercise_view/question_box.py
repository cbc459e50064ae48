"""The question that is asked: what it is about, where the answer is typed, and what is said to it."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QToolButton, QWidget

from nnsim.gui.exercise_view.columns import column
from nnsim.gui.exercise_view.verdict_line import VerdictLine, sayings
from nnsim.gui.fonts import px
from nnsim.gui.number_marks import rewritten
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, signals, theme
from nnsim.gui.widgets.formula_text import line
from nnsim.gui.widgets.label import Label
from nnsim.session.exercises.exercise import LEVELS, OPEN, REVEALED, RIGHT, Exercise

SIZE = 19


class Sign(QWidget):
    """A symbol with its indices, as it stands in front of the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        signals().changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show another symbol."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.setFixedSize(self.sizeHint())
            self.update()

    def sizeHint(self) -> QSize:
        """As large as the symbol."""
        return QSize(round(line(self._text, SIZE).width) + 4, 34)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The symbol."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line(self._text, SIZE).paint(painter, QPointF(1, 23), theme().text)


class AnswerField(QLineEdit):
    """A number is typed here; Enter takes it, Up and Down go to the question before and after."""

    entered = Signal(str)
    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(px(120))
        self.setPlaceholderText("?")
        signals().changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setFont(mono_font(11))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Up, Down."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.text())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class QuestionBox(QWidget):
    """The present question; `entered` carries an answer, `moved` a step to another question."""

    entered = Signal(str)
    moved = Signal(int)
    hinted = Signal()
    revealed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = Label("", "muted", 8.5)
        self.title = Label("", size=11, weight=600, wrap=True)
        self.sign = Sign()
        self.field = accessible(AnswerField(), tr("Answer"), "")
        self.field.entered.connect(self._enter)
        self.field.moved.connect(self.moved)
        self.check = accessible(QPushButton(tr("Check")), tr("Check the answer"), tr("Check the answer  (Enter)"))
        self.check.setProperty("look", "primary")
        self.check.clicked.connect(lambda: self._enter(self.field.text()))
        self.verdict = VerdictLine()
        self.before = self._button("◂", tr("The open question before  (Shift+F7)"))
        self.after = self._button(tr("Next ▸"), tr("The next open question  (F7)"))
        self.hint = self._button(tr("Hint"), tr("One more hint  (Ctrl+H)"))
        self.reveal = self._button(tr("Reveal"), tr("Show this number; it gives no points"))
        self.before.clicked.connect(lambda: self.moved.emit(-1))
        self.after.clicked.connect(lambda: self.moved.emit(1))
        self.hint.clicked.connect(self.hinted)
        self.reveal.clicked.connect(self.revealed)
        answer = QHBoxLayout()
        answer.setSpacing(6)
        answer.addWidget(self.sign)
        answer.addWidget(self.field, 1)
        answer.addWidget(self.check)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.before, self.after, self.hint, self.reveal):
            buttons.addWidget(button)
        buttons.addStretch(1)
        box = column(self.caption, self.title)
        box.setSpacing(4)
        box.addLayout(answer)
        box.addLayout(buttons)
        box.addWidget(self.verdict, 1)
        self.setLayout(box)
        self.setMinimumWidth(px(280))
        self._shown: tuple[Exercise, int] | None = None

    def _button(self, text: str, tip: str) -> QToolButton:
        button: QToolButton = accessible(QToolButton(), tip.partition("  ")[0], tip)
        button.setText(text)
        button.setProperty("look", "framed")
        return button

    def show_question(self, exercise: Exercise, notation: str) -> None:
        """Show the present question and how far it has come; what is being typed stays while it is the same one."""
        number, record = exercise.at, exercise.record
        fresh, self._shown = (exercise, number) != self._shown, (exercise, number)
        self.caption.setText(
            tr("Question {n} of {count} · {digits}", n=number + 1, count=len(exercise.questions),
               digits=tr(exercise.plan.rounding.words))
        )  # fmt: skip
        title = tr(exercise.title(number))
        self.title.setText(title[:1].upper() + title[1:])
        self.sign.set_text(f"{exercise.label(number, notation)} =")
        known = record.state != OPEN
        if known:
            self.field.setText(rewritten(exercise.written(number)).replace("-", "−"))
        elif fresh:
            self.field.clear()
        self.field.setReadOnly(known)
        tip = tr("{question}: a number such as 0.5933, 0,5933 or 1/3; Enter checks it", question=title)
        self.field.setToolTip(tip)
        self.check.setText(tr("Next") if known and exercise.open else tr("Check"))
        self.check.setEnabled(not known or bool(exercise.open))
        self._show_verdict(exercise, fresh)
        self.hint.setEnabled(not known and exercise.level(number) < LEVELS)
        self.reveal.setEnabled(not known)
        others = exercise.open - (not known)
        self.before.setEnabled(others > 0)
        self.after.setEnabled(others > 0)

    def _show_verdict(self, exercise: Exercise, fresh: bool) -> None:
        record = exercise.record
        if record.state == REVEALED:
            self.verdict.show_words(tr("Revealed"), "refused")
        elif record.state == RIGHT or (record.verdicts and self.field.text()):
            self.verdict.show_verdict(record.verdicts[-1])
        elif fresh and record.verdicts:  # one comes back to it
            last = record.verdicts[-1]
            self.verdict.show_words(f"{last.typed.text}: {sayings(last)}", last.kind)
        elif fresh:
            self.verdict.clear()

    def _enter(self, text: str) -> None:
        if self.field.isReadOnly():
            self.moved.emit(1)
        else:
            self.entered.emit(text)
