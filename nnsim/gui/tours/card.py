"""The card of a tour: what to do and why, the question if there is one, and the ways on, back and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nnsim.gui.numbers import short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, signals, theme
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError, sentence
from nnsim.session.tours.tour import said

if TYPE_CHECKING:
    from nnsim.session.tours.walk import TourWalk

WIDE, GAP, EDGE = 340, 14, 10
FAR = 30  # so many pixels of the network are rather covered than that the card is a pixel farther off


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
    """Says what a step asks for. Enter goes on where the step is done, Esc leaves the tour."""

    forward = Signal()
    back = Signal()
    left = Signal()
    answered = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tour_card")
        self.setAccessibleName(tr("Guided tour"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        top = QHBoxLayout()
        self.title = Label("", "muted", 9, 600)
        self.leave = self._button(tr("Leave"), tr("Leave the tour; it can be resumed from the Help menu  (Esc)"))
        self.leave.setProperty("look", "link")
        self.leave.clicked.connect(self.left)
        top.addWidget(self.title, 1)
        top.addWidget(self.leave)
        column.addLayout(top)
        self.text, self.ask = Label("", size=10.5, wrap=True), Label("", size=10.5, weight=600, wrap=True)
        self.verdict, self.hint = Label("", size=10, wrap=True), Label("", "muted", 9.5, wrap=True)
        column.addWidget(self.text)
        column.addWidget(self.ask)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(4)
        column.addLayout(self._answers)
        column.addWidget(self.verdict)
        column.addWidget(self.hint)
        bottom = QHBoxLayout()
        self.back_button = self._button(tr("Back"), tr("To the step before; what was done stays done"))
        self.back_button.clicked.connect(self.back)
        self.hint_button = self._button(tr("Hint"), tr("How to do it"))
        self.hint_button.clicked.connect(self._show_hint)
        self.on_button = self._button(tr("Skip"), "")
        self.on_button.clicked.connect(self.forward)
        bottom.addWidget(self.back_button)
        bottom.addWidget(self.hint_button)
        bottom.addStretch(1)
        bottom.addWidget(self.on_button)
        column.addLayout(bottom)
        self.field: QLineEdit | None = None
        self.choices: list[QPushButton] = []
        self._step = -1
        self._hint_wanted = False
        signals().changed.connect(self.update)
        self.hide()

    def _button(self, text: str, tip: str) -> QPushButton:
        button = accessible(QPushButton(text), text, tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def take(self, walk: TourWalk) -> None:
        """Show where a tour is."""
        count = len(walk.tour.stops)
        title = said(walk.tour.title, walk.language)
        stop = walk.stop
        if walk.at != self._step or walk.ended:
            self._step, self._hint_wanted = walk.at, False
            self._ask(walk)
        self.title.setText(tr("{title} · {k} of {n}", title=title, k=walk.at + 1, n=count))
        self._say(self.hint, walk.text(stop.hint, written) if self._hint_wanted else "")
        self._say(self.text, walk.text(stop.text, written))
        asked = stop.question is not None and not walk.ended
        self._say(self.ask, walk.text(stop.question.ask, written) if asked and stop.question else "")
        if stop.question is not None and walk.answered is not None:
            first = tr("Right.") if walk.answered else tr("Not quite.")
            self.verdict.set_color("good" if walk.answered else "warning")
            self._say(self.verdict, f"{first} {walk.text(stop.question.because, written)}")
        else:
            self._say(self.verdict, "")
        for widget in (*self.choices, *([self.field] if self.field else [])):
            widget.setEnabled(walk.answered is None)
        if walk.ended:
            self._say(self.text, tr("That was “{title}”. Other tours are in the Help menu.", title=title))
            self._say(self.verdict, "")
        ready = walk.waits or walk.ended
        self.on_button.setText(tr("Close") if walk.ended else tr("Go on") if ready else tr("Skip"))
        self.on_button.setToolTip(tr("This step is done  (Enter)") if ready else tr("To the next step all the same"))
        self.on_button.setAccessibleName(self.on_button.text())
        look = "primary" if ready else ""
        if self.on_button.property("look") != look:
            self.on_button.setProperty("look", look)
            self.on_button.style().unpolish(self.on_button)
            self.on_button.style().polish(self.on_button)
        self.back_button.setEnabled(walk.at > 0 or walk.ended)
        self.hint_button.setVisible(bool(stop.hint) and not walk.ended and not self._hint_wanted)
        self._walk = walk
        told = " ".join(label.text() for label in (self.text, self.ask, self.verdict, self.hint) if label.text())
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def _say(self, label: Label, text: str) -> None:
        if label.text() != text:
            label.setText(text)
        label.setVisible(bool(text))

    def _ask(self, walk: TourWalk) -> None:
        while self._answers.count():
            self._answers.takeAt(0).widget().deleteLater()
        self.field, self.choices = None, []
        question = walk.stop.question
        if question is None or walk.ended:
            return
        for number, texts in enumerate(question.choices, 1):
            choice = self._button(said(texts, walk.language), tr("This is my answer"))
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

    def _show_hint(self) -> None:
        self._hint_wanted = True
        self.take(self._walk)

    # -- where it stands

    def stand(self, room: QRect, target: QRect | None, network: QRect) -> None:
        """Beside what is pointed at, never over it, and rather beside the network; in the corner if at nothing."""
        layout = self.layout()
        layout.activate()
        size = QSize(WIDE, max(layout.totalHeightForWidth(WIDE), layout.totalMinimumSize().height()))
        inside = room.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        where = free_place(inside, size, target, network)
        if where != self.geometry():
            self.setGeometry(where)
        self.show()
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on where the step is done, Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (self._walk.waits or self._walk.ended):
            self.forward.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground and a line of the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme().canvas)
        painter.setPen(QPen(theme().accent, 2))
        painter.setBrush(mix(theme().card, theme().accent_soft, 0.35))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


def free_place(room: QRect, size: QSize, target: QRect | None, network: QRect) -> QRect:
    """Where a card of that size covers nothing of the target, little of the network, and is near."""
    low = max(room.top(), room.bottom() - size.height())
    far = max(room.left(), room.right() - size.width())
    if target is None:
        return QRect(far, low, size.width(), size.height())

    def kept(x: int, y: int) -> QRect:
        return QRect(min(max(x, room.left()), far), min(max(y, room.top()), low), size.width(), size.height())

    across, middle = target.center().x() - size.width() // 2, target.center().y() - size.height() // 2
    places = [
        kept(across, target.bottom() + GAP),
        kept(across, target.top() - GAP - size.height()),
        kept(target.right() + GAP, middle),
        kept(target.left() - GAP - size.width(), middle),
        *(kept(x, y) for y in (low, room.top()) for x in (across, far, room.left())),
    ]

    def cost(place: QRect) -> int:
        way = place.center() - target.center()
        return 1000 * _shared(place, target) + _shared(place, network) + FAR * way.manhattanLength()

    return min(places, key=cost)


def _shared(a: QRect, b: QRect) -> int:
    both = a.intersected(b)
    return max(both.width(), 0) * max(both.height(), 0)
