"""On which samples the gradients are checked, how long that will take, and a warning before it takes long."""

import math

from PySide6.QtCore import QObject, Signal

from nnsim.gui.number_marks import grouped
from nnsim.gui.texts import counted, tr
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.label import Label
from nnsim.session.checks.checking import chosen_columns
from nnsim.session.checks.effort import few, seconds, usual
from nnsim.session.checks.gradients import GradientCheck
from nnsim.session.session import Session

TOLD, LONG = 3.0, 60.0  # seconds: a check that takes longer is told, or has to be asked for twice


def about(duration: float) -> str:
    """A duration in words, as one says it of an estimate."""
    if duration < 60:
        return tr("about {n} s", n=max(1, round(duration)))
    return tr("about {n} min", n=grouped(math.ceil(duration / 60)))


class SampleChoice(QObject):
    """The chooser and the line below it; `changed` when another choice is made.

    Unless the person has chosen, it is the batch, or few samples where the batch would take long.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pace = 1.0
        self._own = False
        self._seen: tuple[object, str, int] = (None, "", 0)
        self._warned = ""
        self.count = 0
        self.estimate = 0.0
        self.combo = Combo(tr("Samples"), tr("On which samples the gradients are checked"))
        for key, title, tip in (
            ("batch", tr("the batch"), tr("The batch that is shown, or the one to come")),
            ("sample", tr("the sample shown"), tr("The sample of the batch that the canvas shows")),
            ("few", tr("some training samples"), tr("As many as are soon done, from all over the training part")),
            ("training", tr("all training samples"), tr("All samples of the training part: slow where there are many")),
        ):
            self.combo.add(title, key, tip)
        self._choosing = False
        self.combo.currentIndexChanged.connect(self._choose)
        self.cost = Label("", "muted", 8.5, wrap=True)
        self.cost.hide()

    def _choose(self) -> None:
        if self._choosing:
            return
        self._own, self._warned = True, ""
        self.refresh()
        self.changed.emit()

    @property
    def takes_time(self) -> bool:
        """True where it takes so long that it is told."""
        return self.estimate > TOLD

    @property
    def warned(self) -> bool:
        """True when it has been said that this takes long: who wants it all the same, asks once more."""
        return bool(self._warned) and self._warned == self.combo.key()

    def refresh(self) -> None:
        """Say how long the present choice will take."""
        session = self._session
        if not session.ready or session.running:
            self.cost.hide()
            return
        setup = session.setup
        if self._seen[0] is not setup.identity:
            self._warned = ""
            self.count = few(setup, self._pace)
            samples = counted(self.count, "training sample")
            self.combo.setItemText(self.combo.findData("few"), samples)
            if not self._own:
                self._choosing = True
                self.combo.choose(usual(session, session.width, self._pace))
                self._choosing = False
        seen = (setup.identity, self.combo.key(), session.width)
        if seen != self._seen:
            self._seen = seen
            self.estimate = seconds(setup, len(chosen_columns(session, seen[1], self.count)), self._pace)
        self._say()

    def _say(self) -> None:
        self.cost.setVisible(self.takes_time)
        words = tr("It takes {time}", time=about(self.estimate))
        if self.warned:
            quick = self.combo.itemText(self.combo.findData("few"))
            words = tr(
                "{words}: begin all the same? It can be stopped at any time. {few}: {time}.",
                words=words, few=quick, time=about(seconds(self._session.setup, self.count, self._pace)),
            )  # fmt: skip
        self.cost.setText(words)
        self.cost.set_color("warning" if self.estimate > LONG else "muted")

    def may_begin(self) -> bool:
        """False where it takes long and that has not been said yet: now it is."""
        self.refresh()
        if self.estimate <= LONG or self.warned:
            self._warned = ""
            return True
        self._warned = self.combo.key()
        self._say()
        return False

    def learn(self, check: GradientCheck) -> None:
        """How long a check really took makes the next estimate better."""
        taken, done = check.result.seconds, check.done
        if taken > 0.3 and done > 0.02 and self._session.ready:
            usual_time = seconds(self._session.setup, check.result.samples)
            self._pace = min(max(taken / done / usual_time, 0.05), 20.0)
            self._seen = (self._seen[0], "", 0)
