"""The card of a tour: what to do and why, the question if there is one, and the ways on, back and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.panel import accessible
from nnsim.gui.speaking import say
from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.theme import mix, signals, theme
from nnsim.gui.tours.asking import wanted
from nnsim.gui.tours.choice_button import ChoiceButton
from nnsim.gui.tours.formulas import kept_whole
from nnsim.gui.tours.placing import EDGE, Around, Rect, free_place, inside_of, shared
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError, sentence
from nnsim.session.tours.texts import said

if TYPE_CHECKING:
    from nnsim.session.tours.walk import TourWalk

WIDE = 340


def written(number: float | None) -> str:
    """A number in a text, as everywhere in the window."""
    return tr("(not yet)") if number is None else short(number)


class AnswerField(QLineEdit):
    """A field whose Enter answers, and is not passed on: else the answer would fly by unread."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the field's own."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class TourCard(QWidget):
    """Says what a step asks for. Enter goes on, Esc leaves the tour.

    It is dragged anywhere between the bars, or goes to the next corner with “Move”.
    """

    forward = Signal()
    back = Signal()
    left = Signal()
    anew = Signal()
    answered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour_card")
        self.setAccessibleName(tr("Guided tour"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(px(WIDE))
        self.kept = False  # True when a tour is resumed with its network as it was left
        self.own = ""  # the document that comes back when the tour is left
        self.task = False  # True when the tour is a task of a lesson
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(self._top())
        self.text, self.ask = Label("", size=10.5, wrap=True), Label("", size=10.5, weight=600, wrap=True)
        self.verdict, self.hint = Label("", size=10, wrap=True), Label("", "muted", 9.5, wrap=True)
        column.addWidget(self.text)
        column.addWidget(self.ask)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(4)
        column.addLayout(self._answers)
        column.addWidget(self.verdict)
        column.addWidget(self.hint)
        column.addLayout(self._bottom())
        self.field: QLineEdit | None = None
        self.choices: list[ChoiceButton] = []
        self._walk: TourWalk | None = None
        self._step: tuple[int, bool, bool] | None = None
        self._hint_wanted = False
        self.undone = False  # whether the step could not be done for somebody who skipped it
        self._asked: object = None  # the question whose answers stand there
        self._wanted: tuple[int, int] | None = None  # where the person has put it
        self._grip: QPoint | None = None  # while it is dragged: where it was taken hold of
        self._corner = 0
        self._around = Around((0, 0, 0, 0))
        signals().changed.connect(self.update)
        self.hide()

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.title = Label("", "muted", 9, 600, wrap=True)
        self.move_button = self._button(tr("Move"), tr("To the next corner; or drag the card where you like"))
        self.move_button.clicked.connect(self._to_next_corner)
        self.leave = self._button(tr("Leave"), tr("Leave the tour; it can be resumed from the Help menu  (Esc)"))
        self.leave.clicked.connect(self.left)
        row.addWidget(self.title, 1)
        for button in (self.move_button, self.leave):
            button.setProperty("look", "link")
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.back_button = self._button(tr("Back"), tr("To the step before; what was done stays done"))
        self.back_button.clicked.connect(self.back)
        self.anew_button = self._button(tr("Start over"), tr("From the first step, with the network as it is there"))
        self.anew_button.clicked.connect(self.anew)
        self.hint_button = self._button(tr("Hint"), tr("How to do it"))
        self.hint_button.clicked.connect(self._show_hint)
        self.on_button = self._button(tr("Skip"), "")
        self.on_button.clicked.connect(self.forward)
        row.addWidget(self.back_button)
        row.addWidget(self.hint_button)
        row.addStretch(1)
        row.addWidget(self.anew_button)
        row.addWidget(self.on_button)
        return row

    def _button(self, text: str, tip: str) -> QPushButton:
        button = accessible(QPushButton(text), text, tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    # -- what it says

    def take(self, walk: TourWalk) -> None:
        """Show where a tour is."""
        self._walk = walk
        count = len(walk.tour.stops)
        title = said(walk.tour.title, walk.language)
        held = self.has_focus()
        step = (walk.at, walk.ended, walk.resuming)
        if step != self._step or walk.question is not self._asked:
            self._asked = walk.question
            self._step, self._hint_wanted, self.undone = step, False, False
            self._ask(walk)
            if self.on_button.hasFocus():
                self.setFocus()  # it was pressed for the step before: pressed again it would skip the next one
        if walk.resuming or walk.ended:
            self.title.setText(title)
        else:
            place = tr("· {k} of {n}", k=walk.at + 1, n=count).replace(" ", "\u00a0")  # never torn apart
            self.title.setText(f"{title} {place}")
        if walk.resuming:
            self._take_resuming(walk, count)
        elif walk.ended:
            text = tr("That was “{title}”. Other tours are in the Help menu.", title=title)
            if self.task:
                text = tr("That was “{title}”. Hand the task in, in the panel Lesson.", title=title)
            elif self.own:
                text += " " + tr("“{name}” comes back as it was when you close this card.", name=self.own)
            self._say_only(text)
        else:
            self._take_step(walk)
        for widget in (*self.choices, *([self.field] if self.field else [])):
            widget.setEnabled(walk.answered is None)
        if walk.answered is not None and walk.question is not None:
            for number, choice in enumerate(self.choices):
                choice.judge(number == walk.question.right, number + 1 == walk.given)
        self._take_buttons(walk)
        told = " ".join(label.text() for label in (self.text, self.ask, self.verdict, self.hint) if label.text())
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)
            say(self.window(), f"{self.title.text()}. {told}")
        if held and not self.has_focus():  # what had it is gone, or can be used no more
            self.take_focus()

    def _take_step(self, walk: TourWalk) -> None:
        stop = walk.stop
        self._say(self.hint, walk.text(stop.hint, written) if self._hint_wanted else "")
        self._say(self.text, kept_whole(walk.text(stop.text, written)))
        self._say(self.ask, kept_whole(walk.text(walk.question.ask, written)) if walk.question is not None else "")
        if stop.question is not None and walk.answered is not None:
            first = tr("Right.") if walk.answered else tr("Not quite.")
            self.verdict.set_color("good" if walk.answered else "warning")
            self._say(self.verdict, kept_whole(f"{first} {walk.text(stop.question.because, written)}"))
        elif self.undone:
            self.verdict.set_color("warning")
            self._say(self.verdict, tr("This cannot be done for you, and what follows needs it. Skip it all the same?"))
        elif stop.question is not None and walk.question is None:
            self.verdict.set_color("muted")
            text = tr("The number that is asked for here is not there yet: go back, and do what is asked there.")
            self._say(self.verdict, text)
        elif walk.waits and walk.already:
            self.verdict.set_color("good")
            self._say(self.verdict, " ".join((tr("You have done this already."), *map(tr, walk.already))))
        elif walk.lacking:
            self.verdict.set_color("muted")
            window = self.parentWidget()
            things = ", ".join(wanted(one, getattr(window, "actions_by_id", None)) for one in walk.lacking)
            self._say(self.verdict, tr("Still to do: {things}.", things=things))
        else:
            self._say(self.verdict, "")

    def _take_resuming(self, walk: TourWalk, count: int) -> None:
        lines = [tr("You were at step {k} of {n}.", k=walk.at + 1, n=count)]
        if self.kept:
            lines.append(tr("The network is as you left it."))
        else:
            lines.append(tr("Its network begins anew: what you had set and trained in it is not there."))
        self._say_only(" ".join(lines))

    def _say_only(self, text: str) -> None:
        self._say(self.text, text)
        for label in (self.ask, self.verdict, self.hint):
            self._say(label, "")

    def _take_buttons(self, walk: TourWalk) -> None:
        ready = walk.waits or walk.ended or walk.resuming
        if walk.resuming:
            text, tip = tr("Continue"), tr("At the step where you left the tour  (Enter)")
        elif walk.ended:
            text, tip = tr("Close"), tr("Close the card  (Enter)")
            if self.own:
                tip = tr("Close the card; “{name}” comes back as it was  (Enter)", name=self.own)
        elif ready:
            text, tip = tr("Go on"), tr("This step is done  (Enter)")
        else:
            text, tip = tr("Skip"), tr("What is asked is done for you, and the tour goes on")
        self.on_button.setText(text)
        self.on_button.setToolTip(plain_tip(tip))
        self.on_button.setAccessibleName(text)
        look = "primary" if ready else ""
        if self.on_button.property("look") != look:
            self.on_button.setProperty("look", look)
            self.on_button.style().unpolish(self.on_button)
            self.on_button.style().polish(self.on_button)
        self.back_button.setVisible(not walk.resuming)
        self.back_button.setEnabled(walk.at > 0 or walk.ended)
        self.anew_button.setVisible(walk.resuming)
        hint = bool(walk.stop.hint) and not walk.ended and not walk.resuming and not self._hint_wanted
        self.hint_button.setVisible(hint)

    def _say(self, label: Label, text: str) -> None:
        if label.text() != text:
            label.setText(text)
        label.setVisible(bool(text))

    def _ask(self, walk: TourWalk) -> None:
        while self._answers.count():
            answer = self._answers.takeAt(0).widget()
            answer.hide()
            answer.deleteLater()
        self.field, self.choices = None, []
        question = walk.question
        if question is None or walk.ended or walk.resuming:
            return
        for number, texts in enumerate(question.choices, 1):
            text = said(texts, walk.language)
            choice = accessible(ChoiceButton(text), text, tr("This is my answer"))
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            choice.clicked.connect(lambda _on=False, n=number: self.answered.emit(str(n)))
            self._answers.addWidget(choice)
            self.choices.append(choice)
        if not question.choices:
            self.field = accessible(AnswerField(), tr("Your answer"), tr("Type a number, then Enter"))
            self.field.setPlaceholderText(tr("a number, then Enter"))
            self.field.returnPressed.connect(self._typed)
            self._answers.addWidget(self.field)
            self.field.setFocus()

    def _typed(self) -> None:
        if self.field is not None:
            self.answered.emit(self.field.text())

    def refuse(self, error: UserError) -> None:
        """What was typed is no answer."""
        self.verdict.set_color("error")
        self._say(self.verdict, sentence(tr(f"{error.reason}; {error.remedy}")))
        say(self.window(), self.verdict.text(), urgent=True)

    def _show_hint(self) -> None:
        self._hint_wanted = True
        if self._walk is not None:
            self.take(self._walk)

    # -- the focus

    def has_focus(self) -> bool:
        """Whether the keyboard is in it."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def take_focus(self) -> None:
        """The keyboard goes to where the answer is typed, or to the card, where Enter goes on."""
        field = self.field if self.field is not None and self.field.isEnabled() else None
        (field or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- where it stands

    def stand(self, around: Around) -> None:
        """Where the person has put it; else beside what is pointed at, and rather beside the network.

        It never covers what is pointed at, nor a bar.
        """
        self._around = around
        layout, margins = self.layout(), self.layout().contentsMargins()
        for choice in self.choices:
            choice.fold(px(WIDE) - margins.left() - margins.right())
        layout.activate()
        size = (px(WIDE), max(layout.totalHeightForWidth(px(WIDE)), layout.totalMinimumSize().height()))
        room, target = self._room(), around.target
        where = free_place(room, size, target, around.network, around.panels)
        if self._wanted is not None:
            wanted = inside_of(room, (*self._wanted, *size))
            free = target is None or shared(wanted, target) <= shared(where, target)
            where = wanted if free or self._grip is not None else where
        if where != self.geometry().getRect():
            self.setGeometry(*where)
        self.show()
        self.raise_()

    def _room(self) -> Rect:
        left, top, width, height = self._around.room
        return left + EDGE, top + EDGE, width - 2 * EDGE, height - 2 * EDGE

    def put(self, x: int, y: int) -> None:
        """Put it somewhere, as far as there is room."""
        self._wanted = (x, y)
        self.stand(self._around)

    def _to_next_corner(self) -> None:
        """The next corner in which it covers nothing that is pointed at."""
        room, target = self._room(), self._around.target
        for _ in range(4):
            self._corner = (self._corner + 1) % 4
            x = room[0] + (room[2] if self._corner in (1, 2) else 0)
            y = room[1] + (room[3] if self._corner >= 2 else 0)
            place = inside_of(room, (x, y, self.width(), self.height()))
            if target is None or not shared(place, target):
                self.put(*place[:2])
                return

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The card is taken hold of."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It goes along with the mouse."""
        if self._grip is not None:
            place = self.mapToParent(event.position().toPoint()) - self._grip
            self.put(place.x(), place.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """It stays there, unless it covers what is pointed at."""
        self._grip = None
        self.unsetCursor()
        self.stand(self._around)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, or to where the answer is given, or to “Skip”; Esc leaves."""
        walk = self._walk
        asked = walk is not None and walk.question is not None and walk.answered is None and not walk.ended
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if asked and walk is not None and not walk.resuming:
                (self.field or self.choices[0]).setFocus(Qt.FocusReason.ShortcutFocusReason)
            elif walk is not None and not (walk.waits or walk.ended or walk.resuming):
                self.on_button.setFocus(Qt.FocusReason.TabFocusReason)  # to skip takes a second Enter, seen before
            else:
                self.forward.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground and a line of the accent, twice as wide where the keyboard is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme().canvas)
        painter.setPen(QPen(theme().accent, 4 if self.hasFocus() else 2))
        painter.setBrush(mix(theme().card, theme().accent_soft, 0.35))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()
