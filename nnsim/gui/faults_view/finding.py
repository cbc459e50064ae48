"""The page of the exercise: hide a fault at random, look for it, and say which it is."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nnsim.gui.faults_view.facts import FaultFacts
from nnsim.gui.faults_view.giving_up import may_show_fault
from nnsim.gui.faults_view.hiding import SEEDS, Hiding
from nnsim.gui.faults_view.places import chosen_place, offer_faults, offer_places
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.label import Label, named_color
from nnsim.kit.params import Param
from nnsim.parts.faults import REGISTRY as FAULTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nnsim.network.design import Planted
    from nnsim.session.faults.effect import Effect
    from nnsim.session.session import Session

SEED = Param("seed", "integer", 0, "The same number hides the same fault in the same network.", low=0, high=2**31)
HINTS = (
    "The program looks as it should, and its formulas are the right ones; what it computes is not. Step through it and "
    "compare the numbers with the formulas, check the gradients, set stops, or train and look at the curve. All layers "
    "may be concerned, or one."
)
COUNTS = "This is a task of your lesson: each wrong answer costs a quarter of its points, and “Show it” all of them."
RULES = (
    "The formulas of the program stay the right ones, so that only the numbers give the fault away. Then say which it "
    "is and where: tries are counted, and a right answer is explained. The file keeps the exercise without naming the "
    "fault, under a seal that an honest person does not break."
)


class Finding(QWidget):
    """Hides a fault, takes answers and judges them."""

    def __init__(self, session: Session, do: Callable[[Callable[[], object]], None], parent: QWidget | None = None):
        super().__init__(parent)
        self._session, self._do, self._can = session, do, False
        self._measuring: Iterator[Effect | None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._measure)
        self.hiding = Hiding(session, self)
        self.hiding.ended.connect(self._hidden)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 14, 8, 6)
        column.setSpacing(8)
        self._hide_page, self._answer_page = self._hiding(), self._answering()
        column.addWidget(self._hide_page)
        column.addWidget(self._answer_page)
        verdict = QHBoxLayout()
        verdict.setSpacing(9)
        self._sign = QLabel()
        self.verdict = Label("", wrap=True, weight=600)
        self.verdict.setAccessibleName(tr("Verdict"))
        verdict.addWidget(self._sign)
        verdict.addWidget(self.verdict, 1)
        column.addLayout(verdict)
        self.effect = Label("", "muted", 9.5, wrap=True)
        self.effect.setAccessibleName(tr("What the fault does to the loss"))
        column.addWidget(self.effect)
        self.facts = FaultFacts()
        self.facts.show_fault(None)
        column.addWidget(self.facts)
        column.addStretch(1)
        self._mark = ("", "")
        signals().changed.connect(self._tint)
        self.refresh()

    def _hiding(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        about = tr("Nothing is hidden. Hide a fault that can be noticed in this network, and look for it.")
        column.addWidget(Label(about, "muted", wrap=True))
        row = QHBoxLayout()
        self.seed = ParamForm((SEED,), {"seed": secrets.randbelow(SEEDS)})
        self.hide_one = accessible(
            QPushButton(tr("Hide one at random")),
            tr("Hide one at random"),
            tr("Put one of the faults that can be noticed here into the program, and do not say which"),
        )
        self.hide_one.setProperty("look", "primary")
        self.hide_one.clicked.connect(self.hide_at_random)
        row.addWidget(self.seed, 1)
        row.addSpacing(12)
        row.addWidget(self.hide_one)
        column.addLayout(row)
        self._rules = Label(tr(RULES), "muted", 9, wrap=True)
        column.addWidget(self._rules)
        return page

    def _answering(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(tr(HINTS), "muted", wrap=True))
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        self.kind = Combo(tr("Fault"), tr("Which mistake you have found"))
        self.kind.currentIndexChanged.connect(lambda _at: self._chosen())
        self.place = Combo(tr("Place"), tr("Where it is made"))
        form.addRow(Label(tr("It is"), "muted"), self.kind)
        form.addRow(Label(tr("in"), "muted"), self.place)
        column.addLayout(form)
        row = QHBoxLayout()
        self.check = accessible(
            QPushButton(tr("Check my answer")), tr("Check my answer"), tr("Be told whether it is this fault; counted")
        )
        self.check.setProperty("look", "primary")
        self.check.clicked.connect(lambda _on=False: self._do(self.answer))
        self.give_up = accessible(
            QPushButton(tr("Show it")), tr("Show the hidden fault"), tr("Give up: the fault is named from now on")
        )
        self.give_up.clicked.connect(lambda _on=False: self.ask_to_show())
        self.counts = Label(tr(COUNTS), "warning", wrap=True)
        column.addWidget(self.counts)
        self.tries = Label("", "muted", 9)
        row.addWidget(self.tries, 1)
        row.addWidget(self.give_up)
        row.addWidget(self.check)
        column.addLayout(row)
        QWidget.setTabOrder(self.check, self.give_up)  # what gives the points up is not the next thing to an answer
        return page

    def refresh(self) -> None:
        """Ask, or offer to hide, as the program is now."""
        session = self._session
        hidden, idle = bool(session.faults.hidden), not session.running
        self._hide_page.setVisible(not hidden)
        self._answer_page.setVisible(hidden)
        self._can = idle and session.ready
        for button in (self.hide_one, self.give_up):
            button.setEnabled(self._can)
        self.counts.setVisible(self._counts)
        possible = session.faults.possible()
        if [self.kind.itemData(at) for at in range(1, self.kind.count())] != list(possible):
            offer_faults(self.kind, possible, tr("choose the fault…"))
        self._chosen()
        tries = session.faults.tries
        self.tries.setText(tr("{n} tries", n=tries) if tries else "")

    @property
    def _counts(self) -> bool:
        """Whether guesses count, and points can be lost."""
        work = self._session.lesson
        return work is not None and work.asks_for_fault(self._session)

    def _chosen(self) -> None:
        """Offer the places that fit the fault; only what was chosen can be said."""
        key = self.kind.key()
        offer_places(self.place, self._session, self._session.faults.fits(key) if key else ())
        self.check.setEnabled(bool(key) and self._can)

    # -- verbs

    def choose(self, key: str, place: str) -> None:
        """Name a fault, and a layer by its number or all of them."""
        self.kind.choose(key)
        self.place.choose(place)

    def hide_at_random(self) -> None:
        """Hide the fault of this seed, and propose another seed for the next time."""
        self.clear()
        self._do(self._begin_hiding)

    def _begin_hiding(self) -> None:
        self.hiding.begin(int(self.seed.values()["seed"]))
        self._say("text", tr("A fault that can be noticed is drawn …"))

    def _hidden(self) -> None:
        self._say("text", "")
        if self._session.faults.hidden:
            self.seed.set_values({"seed": secrets.randbelow(SEEDS)})

    def answer(self) -> None:
        """Judge the answer."""
        hidden = self._session.faults.hidden
        key, place = self.kind.key(), chosen_place(self.place)
        verdict = self._session.faults.guess(key, place)
        self.clear()
        self._say("good" if verdict.right else "warning" if verdict.kind_right else "error", tr(verdict.text))
        if verdict.right:
            left = self._session.faults.hidden
            self._explain(next(one for one in hidden if one not in left))

    def ask_to_show(self) -> None:
        """Show it; where that takes points, only when the person wants it."""
        if not self._counts or may_show_fault(self):
            self._do(self.show_it)

    def show_it(self) -> None:
        """Say what was hidden."""
        hidden = self._session.faults.hidden
        said = self._session.faults.show()
        self.clear()
        self._say("text", tr("It was: {what}.", what="; ".join(said)))
        self._explain(hidden[0])

    def clear(self) -> None:
        """Say nothing of earlier answers."""
        self._timer.stop()
        self._say("text", "")
        self.effect.setText("")
        self.facts.show_fault(None)
        self._rules.show()

    def _explain(self, planted: Planted) -> None:
        self.facts.show_fault(FAULTS[planted.fault.key])
        self._rules.hide()
        self.effect.setText(tr("A short training with the fault and one without it are compared …"))
        self._measuring = self._session.faults.measure(planted)
        self._timer.start()

    def _measure(self) -> None:
        effect = next(self._measuring, False)
        if effect is None:
            return
        self._timer.stop()
        self.effect.setText(tr(effect.text) if effect else "")

    def hideEvent(self, event: object) -> None:
        """Nothing is measured for nobody."""
        self.hiding.stop()
        if self._timer.isActive():
            self._timer.stop()
            self.effect.setText("")
        super().hideEvent(event)  # type: ignore[arg-type]

    def _say(self, color: str, text: str) -> None:
        sign = {"good": "check", "warning": "warning", "error": "close"}.get(color, "info") if text else ""
        self._mark = (sign, color)
        self.verdict.setText(text)
        self.verdict.set_color(color if color != "text" else "text")
        self._tint()

    def _tint(self) -> None:
        sign, color = self._mark
        self._sign.setVisible(bool(sign))
        if sign:
            self._sign.setPixmap(icon(sign, named_color(color)).pixmap(18, 18))
