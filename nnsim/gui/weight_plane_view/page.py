"""The plane of weights with its threshold at the left; truth table, trying and proof at the right; all is live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QStackedWidget, QVBoxLayout, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.letters import lettered
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import short
from nnsim.gui.panel import accessible
from nnsim.gui.slices import Slices
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals
from nnsim.gui.weight_plane_view.plane import FEW, WeightPlane
from nnsim.gui.weight_plane_view.truth_table import TruthTable
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.paced import PacedView
from nnsim.kit.pieces import go_on
from nnsim.session.changes import Change
from nnsim.session.views import weight_plane as numbers
from nnsim.session.views.contradiction import contradiction, outermost
from nnsim.session.views.live_pass import LivePass, Reason, why_not

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from nnsim.session.session import Session

BY_HAND = "by hand"
STEPS = 120  # of the slider, from −reach to reach
REACH = 2.0  # of what is tried
FAR = 1000.0  # times what is shown: where is looked for something in common


class Trying:
    """Trying a grid of weights, as a work in pieces."""

    outdated = False

    def __init__(self, patterns: Sequence[numbers.Pattern]) -> None:
        self.found: numbers.Tried | None = None
        self._pieces = self._go(patterns)

    def _go(self, patterns: Sequence[numbers.Pattern]) -> Iterator[None]:
        for self.found in numbers.trying(patterns, REACH):
            yield

    def work(self, seconds: float) -> bool:
        """Some more thresholds; False when all are tried."""
        return go_on(self._pieces, seconds)


class WeightPlanePage(PacedView):
    """Everything about one threshold unit on two inputs."""

    concerns = frozenset({Change.DESIGN, Change.WEIGHTS, Change.DATA, Change.RUN, Change.EXERCISE, Change.TIME,
                          Change.SETTINGS})  # fmt: skip
    frame_ms = 40.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.live = LivePass(session, "float64")
        self.patterns: list[numbers.Pattern] = []
        self.asking: list[numbers.Pattern] = []  # those that ask for more than what others ask
        self._told, self._by_keys = "", False
        self.plane = WeightPlane()
        self.plane.moved.connect(self._zoomed)
        self.plane.pointed.connect(self._point)
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setRange(-STEPS, STEPS)
        self.threshold.setPageStep(10)
        accessible(self.threshold, tr("Threshold θ"), tr("The threshold θ, minus the bias, at which the plane is cut"))
        self.threshold.valueChanged.connect(self._by_hand)
        self.value = Label("", weight=600, size=10)
        self.value.setMinimumWidth(px(74))
        self.which = Combo(tr("Whose threshold"), tr("By hand, or that of a unit as it is now"))
        self.which.activated.connect(lambda _at: self.redraw())
        self.here = Label("", "muted", 9)
        self.here.setMinimumHeight(px(16))
        self.table = TruthTable()
        self.right = Label("", size=9.5)
        self.try_all = accessible(QPushButton(tr("Try weights")), tr("Try weights"),
                                  tr("Try a grid of weights and thresholds, and count right patterns"))  # fmt: skip
        self.try_all.setAutoDefault(False)
        self.try_all.clicked.connect(self.begin_or_stop)
        self.tried = Label(tr("Not tried yet."), size=9.5, wrap=True)
        self.verdict = Label("", size=10.5, weight=600, wrap=True)
        self.proof = Label("", size=10, wrap=True)
        self.why = Label("", "muted", 9, wrap=True)
        self.empty = Empty(tr("Nothing to see yet"), "", "target")
        self.work = Slices(self)
        self.trying: Trying | None = None
        self.work.advanced.connect(self._advance)
        self.work.ended.connect(self._ended)
        self._page = QWidget()
        self._lay_out()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        signals().changed.connect(self.redraw)

    def _lay_out(self) -> None:
        slider = QHBoxLayout()
        slider.setSpacing(8)
        for widget, stretch in ((self.which, 0), (self.threshold, 1), (self.value, 0)):
            slider.addWidget(widget, stretch)
        left = QVBoxLayout()
        left.addWidget(self.plane, 1)
        left.addWidget(self.here)
        left.addLayout(slider)
        trying = QHBoxLayout()
        trying.addWidget(self.try_all)
        trying.addWidget(self.tried, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(Label(tr("Truth table, with the present weights"), "muted", 9))
        right.addWidget(self.table, 1)
        right.addWidget(self.right)
        right.addLayout(trying)
        for label in (self.verdict, self.proof, self.why):
            right.addWidget(label)
        row = QHBoxLayout(self._page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addLayout(left, 3)
        row.addLayout(right, 2)

    # -- what the person does

    def _by_hand(self) -> None:
        self.which.choose(BY_HAND)
        self.redraw()

    def _zoomed(self) -> None:
        self._by_keys = True
        self.redraw()

    def _point(self, weights: tuple[float, float] | None) -> None:
        if weights is None:
            self.here.setText(self._told)
            return
        right = sum(
            (weights[0] * p.x[0] + weights[1] * p.x[1] > self.plane.threshold) == p.fires for p in self.patterns
        )
        self.here.setText(
            tr("w₁ = {a}, w₂ = {b}: {right} of {all} right", a=short(weights[0], 3), b=short(weights[1], 3),
               right=right, all=len(self.patterns))
        )  # fmt: skip

    def begin_or_stop(self) -> None:
        """Try a grid, or stop that."""
        if self.work.busy:
            self.work.stop()
        elif self.patterns:
            self.trying = Trying(self.patterns)
            self.try_all.setText(tr("Stop"))
            self.work.start(self.trying)

    def _advance(self) -> None:
        found = None if self.trying is None else self.trying.found
        if found is not None and self.patterns:
            text = tr("{count} weights and thresholds tried: the best get {best} of {all} patterns right.",
                      count=grouped(found.count), best=found.best, all=found.patterns)  # fmt: skip
            self.tried.setText(text)

    def _ended(self, _done: bool) -> None:
        self.try_all.setText(tr("Try weights"))
        self._advance()

    # -- refreshing

    def draw(self, changes: frozenset[Change]) -> None:
        """The plane, the table and the proof for the data and weights that are shown now."""
        reason: Reason | None = why_not(self.session)
        if reason is None:
            self.live.follow()
            found = numbers.patterns_of(self.live)
            if isinstance(found, Reason):
                reason = found
            elif found != self.patterns:
                self._take(found)
        if reason is not None:
            self.work.stop()
            self.patterns = []
            self.empty.set_text(tr(reason.title), tr(reason.text))
            self._stack.setCurrentWidget(self.empty)
            return
        units = numbers.unit_points(self.live)[:8]
        self._offer(units)
        if not self._by_keys:
            self.plane.reach = self._reach_for(units)
        chosen = next((unit for unit in units if unit.name == self.which.key()), None)
        if chosen is not None:
            self._set_slider(chosen.threshold)
        threshold = self.threshold.value() / STEPS * self._far() if chosen is None else chosen.threshold
        self.value.setText(f"θ = {short(threshold, 3)}")
        reach = self.plane.reach
        halves = numbers.halves(self.asking, threshold, reach)
        common = numbers.common(self.asking, threshold, reach)
        elsewhere = not len(common) and bool(len(numbers.common(self.asking, threshold, FAR * reach)))
        self.plane.show_plane(halves, common, units, threshold, elsewhere)
        self._told = self._of_the_origin(halves)
        self.here.setText(self._told)
        answers = numbers.answers(self.live, unit=chosen)
        letter, inner = lettered(self.session, "o"), chosen.name if chosen is not None and chosen.inner else ""
        whole = tr("{o} of the\nnetwork", o=letter) if any(unit.inner for unit in units) else letter
        own = tr("{o} of\n{unit}", o=letter, unit=inner) if inner else ""
        self.table.show_answers(self.live.setup.loaded.table.input_names, answers, whole, own)
        known = [one for one in answers if one.output is not None]
        right = sum(one.right for one in known)
        words = tr("{right} of {all} are right", right=right, all=len(known))
        if len(self.patterns) > len(answers):
            words = tr("{right} of the first {all} patterns are right", right=right, all=len(known))
        self.right.setText(words)
        self._stack.setCurrentWidget(self._page)

    def _take(self, patterns: list[numbers.Pattern]) -> None:
        """Other data: another proof, and nothing is tried yet."""
        self.work.stop()
        self.patterns, self.trying = patterns, None
        self.asking = patterns if len(patterns) <= FEW else outermost(patterns)
        self.tried.setText(tr("Not tried yet."))
        self._by_keys = False
        found = contradiction(patterns)
        if found is None:
            self.verdict.setText(tr("One unit can do it."))
            self.proof.setText("")
            self.why.setText(
                tr("Each pattern asks for half of the plane of (w₁, w₂), another at each threshold: the hatched side "
                   "of its line. Where all of them overlap, the unit answers every pattern right.")
            )  # fmt: skip
            return
        first, second = found.lines
        self.verdict.setText(tr("No single unit can do it: here is why."))
        self.proof.setText(f"{first}\n{second}")
        rounded = tr("The shares are rounded here; they are exact fractions.") if found.rounded else ""
        self.why.setText(
            tr("Both lines are sums of what single patterns ask; the same sum cannot be above and not above the same "
               "number. So at every threshold the half-planes have nothing in common. A second layer is needed.")
            + (" " + rounded if rounded else "")
        )  # fmt: skip

    def _reach_for(self, units: list[numbers.UnitPoint]) -> float:
        """What is shown unless a person has zoomed: all units with some room, in steps, so that it seldom jumps."""
        largest = max((abs(value) for unit in units for value in (*unit.weights, unit.threshold)), default=0.0)
        return next(reach for reach in (3.0, *(s * 10.0**k for k in range(9) for s in (5.0, 10.0, 20.0))) if
                    reach >= 1.25 * min(largest, 1e8))  # fmt: skip

    def _of_the_origin(self, halves: list[numbers.Half]) -> str:
        """What the pattern asks whose inputs are 0: it asks of the threshold alone."""
        for half in halves:
            if half.asks != "side":
                asks = "θ < 0" if half.pattern.fires else "θ ≥ 0"
                holds = tr("all weights do that") if half.asks == "all" else tr("no weights do that")
                return tr("{name} → {y} asks {what}: {holds}", name=half.pattern.name, y=int(half.pattern.fires),
                          what=asks, holds=holds)  # fmt: skip
        if len(self.asking) < len(self.patterns):
            return tr("Lines of the {count} outermost patterns: the others ask no more", count=len(self.asking))
        return ""

    def _offer(self, units: list[numbers.UnitPoint]) -> None:
        names = [unit.name for unit in units]
        if [self.which.itemData(at) for at in range(self.which.count())] == [*names, BY_HAND]:
            return
        chosen = self.which.key() if self.which.count() else ""
        self.which.clear()
        for name in names:
            self.which.add(tr("θ of {unit}", unit=name), name, tr("The plane is cut at the threshold of this unit"))
        self.which.add(tr("θ by hand"), BY_HAND, tr("The plane is cut where the slider stands"))
        self.which.choose(chosen if chosen in (*names, BY_HAND) else (names or [BY_HAND])[0])

    def _far(self) -> float:
        return max(3.0, *(abs(unit.threshold) for unit in self.plane.units), self.plane.reach)

    def _set_slider(self, threshold: float) -> None:
        self.threshold.blockSignals(True)
        self.threshold.setValue(round(threshold / self._far() * STEPS))
        self.threshold.blockSignals(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is tried while nobody looks."""
        self.work.stop()
        super().hideEvent(event)
