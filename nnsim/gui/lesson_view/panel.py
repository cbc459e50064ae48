"""The lesson: its tasks with their states, what is asked, what was said to an answer, and what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui import languages
from nnsim.gui.actions import run_command
from nnsim.gui.faults_view.places import chosen_place, offer_faults, offer_places
from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.panel import accessible
from nnsim.gui.speaking import say
from nnsim.gui.texts import flowing, tr
from nnsim.gui.theme import icon, signals, theme
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.kit.errors import sentence
from nnsim.session.changes import Change
from nnsim.session.lessons.kinds import REGISTRY
from nnsim.session.lessons.work import HANDED, OPEN, WAITING, Work
from nnsim.session.session import Session

SIGNS = {WAITING: "", OPEN: "edit", HANDED: "check"}


def points_of(share: float, all_of_them: float) -> str:
    """The points of an answer, as "3.5 of 4 points"."""
    return tr("{points} of {all} points", points=short(round(share * all_of_them, 2)), all=short(all_of_them))


class LessonPanel(LiveView):
    """Tasks at the left, the chosen one in the middle, what to do at the right."""

    concerns = frozenset({Change.LESSON, Change.DESIGN, Change.RUN})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        about = tr("A lesson has tasks that a teacher has packed into one file; you save a result and hand that in.")
        self.empty = Empty(tr("No lesson is open"), about, "exercise", tr("Open a lesson…"))
        self.empty.pressed.connect(lambda: run_command(self, "lesson.open"))
        self.tasks: QListWidget = accessible(
            QListWidget(), tr("Tasks"), tr("The tasks of the lesson, and their states")
        )
        self.tasks.currentRowChanged.connect(self._choose)
        self.tasks.itemActivated.connect(lambda _item: run_command(self, "lesson.start"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._page())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setMinimumSize(px(260), px(110))
        signals().changed.connect(self._follow)

    def _page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(12)
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        self.who = Label("", "muted", 9, wrap=True)
        left.addWidget(self.who)
        left.addWidget(self.tasks, 1)
        row.addWidget(side, 4)
        row.addWidget(self._text(), 7)
        row.addLayout(self._buttons())
        return page

    def _text(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(6, 2, 6, 2)
        column.setSpacing(6)
        self.title = Label("", size=11, weight=600, wrap=True)
        self.text = Label("", wrap=True)
        self.goal = Label("", wrap=True)
        self.goal.setAccessibleName(tr("What is asked for"))
        self.help = Label("", "muted", 9, wrap=True)
        self.guessing = self._guessing()
        self.verdict = Label("", weight=600, wrap=True)
        self.verdict.setAccessibleName(tr("Verdict"))
        for widget in (self.title, self.verdict, self.text, self.goal, self.guessing, self.help):
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("The task"))
        area.setWidget(inner)
        return area

    def _guessing(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        self.kind = Combo(tr("Fault"), tr("Which mistake you have found"))
        self.place = Combo(tr("Place"), tr("Where it is made"))
        tip = tr("Say that it is this fault; a wrong guess costs a quarter of the points")
        self.say: QPushButton = accessible(QPushButton(tr("That is it")), tr("That is it"), tip)
        self.say.clicked.connect(self._guess)
        self.kind.currentIndexChanged.connect(lambda _index: self._can_say())
        row.addWidget(self.kind, 3)
        row.addWidget(self.place, 2)
        row.addWidget(self.say)
        return made

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        self.start = self._button(tr("Start"), "lesson.start", tr("Begin the chosen task, or go on with it"))
        self.check = self._button(tr("Check"), "lesson.check", tr("Be told what your answer is worth; that is counted"))
        self.hand_in = self._button(tr("Hand in"), "lesson.hand_in", tr("Your answer stays as it is from now on"))
        self.take_back = self._button(tr("Take back"), "lesson.take_back", tr("Work on it again"))
        self.save = self._button(tr("Save result…"), "lesson.save", tr("Save the file that you hand in"))
        for button in (self.start, self.check, self.hand_in, self.take_back, self.save):
            column.addWidget(button)
        column.addStretch(1)
        self.start.setProperty("look", "primary")
        return column

    def _button(self, text: str, command: str, tip: str) -> QPushButton:
        button: QPushButton = accessible(QPushButton(text), text, tip)
        button.clicked.connect(lambda: run_command(self, command))
        return button

    # -- showing

    def refresh(self, changes: frozenset[Change]) -> None:
        """Show the lesson as it stands."""
        work = self.session.lesson
        self._stack.setCurrentIndex(0 if work is None else 1)
        if work is None:
            return
        points = sum(t.points * e.claimed for t, e in zip(work.lesson.tasks, work.entries, strict=True) if e.handed)
        points = round(points, 2)
        said = tr("{title}: {name}, {points} of {all} points handed in", title=work.lesson.said(languages.code())[0],
                  name=work.result.student.name, points=short(points), all=short(work.lesson.points))  # fmt: skip
        self.who.setText(said)
        self._list(work)
        task, state = work.task(work.chosen), work.state(work.chosen)
        mine = work.current == work.chosen and work.under_way(self.session)
        title, text = task.said(languages.code())
        self.title.setText(f"{work.chosen + 1}. {title}")
        self.text.setText(flowing(text))
        goal = "\n".join(tr(said) for said in REGISTRY[task.kind].goal(task, work.variant(work.chosen)))
        self.goal.setText(goal)
        self.goal.setVisible(bool(goal))
        self.help.setText(tr(REGISTRY[task.kind].help))
        asked, faults = mine and task.kind == "fault", self.session.faults
        found = asked and bool(faults.planted) and not faults.hidden  # or shown; one that was removed is not
        self._offer(asked and not found)
        self._tell(work, found)
        running = self.session.running
        self.start.setText(tr("Start") if state == WAITING else tr("Go on"))
        self.start.setEnabled(work.can_start(self.session) and not running)
        self.check.setEnabled(mine and not running)
        self.hand_in.setEnabled(mine and not running)
        self.check.setVisible(state != HANDED)  # no more buttons than a low panel has room for
        self.hand_in.setVisible(state != HANDED)
        self.take_back.setVisible(state == HANDED)
        self.save.setEnabled(not running)

    def _list(self, work: Work) -> None:
        self.tasks.blockSignals(True)
        while self.tasks.count() > len(work.lesson.tasks):
            self.tasks.takeItem(self.tasks.count() - 1)
        for number, task in enumerate(work.lesson.tasks):
            if self.tasks.count() <= number:
                self.tasks.addItem(QListWidgetItem())
            item, state = self.tasks.item(number), work.state(number)
            if state == HANDED:
                told = tr("handed in: {points}", points=points_of(work.entries[number].claimed, task.points))
            else:
                told = f"{tr(state)}, {tr('{n} points', n=short(task.points))}"
            item.setText(f"{number + 1}. {task.said(languages.code())[0]}\n{told}")
            item.setIcon(icon(SIGNS[state] or "target", theme().good if state == HANDED else theme().muted))
        self.tasks.setCurrentRow(work.chosen)
        self.tasks.blockSignals(False)

    def _offer(self, asked: bool) -> None:
        self.guessing.setVisible(asked)
        if asked:
            offer_faults(self.kind, self.session.faults.kinds, tr("choose the fault…"))
            layers = [layer.id for layer in self.session.network.order if not layer.is_input]
            offer_places(self.place, self.session, (*layers, None))

        self._can_say()

    def _can_say(self) -> None:
        """Only what was chosen can be said: a wrong guess costs points."""
        self.say.setEnabled(bool(self.kind.key()) and not self.session.running)

    def _tell(self, work: Work, found: bool) -> None:
        former, entry = self.verdict.text(), work.entries[work.chosen]
        if entry.handed:
            points = points_of(entry.claimed, work.task(work.chosen).points)
            said = tr("Handed in: {points}.", points=points)
            more = work.said.text if work.said is not None and work.current == work.chosen else ""
            self.verdict.setText(f"{said} {sentence(tr(more))}" if more else said)
        elif work.said is not None and work.current == work.chosen:
            points = points_of(work.said.share, work.task(work.chosen).points)
            self.verdict.setText(f"{tr('At the last check: {points}.', points=points)} {sentence(tr(work.said.text))}")
        else:
            remark = REGISTRY[work.task(work.chosen).kind].remark(entry.answer)
            self.verdict.setText(
                sentence(tr(remark)) if remark else tr("You have found it: hand it in.") if found else ""
            )
        self.verdict.setVisible(bool(self.verdict.text()))
        if self.verdict.text() != former:
            say(self, self.verdict.text())
        worth = entry.claimed if entry.handed else work.said.share if work.said is not None else 0.0
        self.verdict.set_color("good" if worth == 1.0 else "text")

    def _follow(self) -> None:
        """Another theme: the signs of the states have other colours."""
        self.refresh(self.concerns)

    # -- doing

    def _choose(self, number: int) -> None:
        work = self.session.lesson
        if work is not None and number >= 0:
            work.choose(self.session, number)
            self.refresh(self.concerns)

    def _guess(self) -> None:
        work, place = self.session.lesson, chosen_place(self.place)
        if work is None:
            return
        layer = "" if place is None else self.session.network.by_id[place].name
        self.attempt(lambda: work.guess(self.session, self.kind.key(), layer))
        self.refresh(self.concerns)
