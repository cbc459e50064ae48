"""The health of the layers: what stands in the way of learning, the figures it rests on, and what to do about it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnsim.gui.checks_view.health_rows import HealthView
from nnsim.gui.checks_view.sample_choice import about
from nnsim.gui.checks_view.verdict import Verdict, scrolled
from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.panel import accessible
from nnsim.gui.slices import Slices
from nnsim.gui.texts import counted, reason, tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.remarks import Remark, Remarks
from nnsim.kit.errors import UserError
from nnsim.session.checks.checking import examine, moment_text
from nnsim.session.checks.findings import Finding, findings, health_overlay
from nnsim.session.checks.health import Health, HealthCheck
from nnsim.session.overlay import Moment, shape_of
from nnsim.session.places import layer_place
from nnsim.session.session import Session

CALM_MS = 200
QUICK = 0.15  # seconds: an examination that takes no longer is made again by itself
HELP = (
    "All training samples go forward and backward through the program once. Small networks are examined again by "
    "themselves as soon as they stand still."
)


class HealthPage(QWidget):
    """Examines the layers and lists what it finds; `failed` carries what the person can mend."""

    failed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.health: Health | None = None
        self.findings: tuple[Finding, ...] = ()
        self._check: HealthCheck | None = None
        self._taken: Moment | None = None
        self._begun: Moment | None = None
        self._moment = ""
        self._visible = False
        self.slices = Slices(self)
        self.slices.advanced.connect(self._show_progress)
        self.slices.ended.connect(self._end)
        self.slices.failed.connect(self.failed)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._examine_quietly)
        self.button = QPushButton()
        self.button.setProperty("look", "primary")
        self.button.clicked.connect(self.toggle)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the examination"))
        self.verdict = Verdict()
        self.canvas = accessible(
            QToolButton(),
            tr("Show on the canvas"),
            tr("Draw on how many samples each unit does not learn, in place of the outputs"),
        )
        self.canvas.setText(tr("on the canvas"))
        self.canvas.setCheckable(True)
        self.canvas.clicked.connect(self._toggle_canvas)
        self.table = HealthView()
        self.copy = accessible(QToolButton(), tr("Copy"), tr("Copy all figures with all digits (Ctrl+C in the table)"))
        self.copy.clicked.connect(lambda _on: self.table.copy())
        self.help = Label(tr(HELP), "muted", 8.5, wrap=True)
        self.help.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list = Remarks(tr("Findings"), tr("Click a finding, or press Enter, to select its units"))
        self.list.asked.connect(lambda finding: session.select(*finding.places))
        self.empty = Empty(*self._reason(), "search")
        self.well = Empty(
            tr("Nothing found"), tr("No unit is dead or saturated, and gradients reach every layer."), "check"
        )
        self.table.asked.connect(lambda layer: session.select(layer_place(layer)))
        self._lay_out()
        signals().changed.connect(self._dress)
        self._dress()
        self.refresh()

    def _dress(self) -> None:
        self.copy.setIcon(icon("copy"))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(2, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self.button)
        for widget in (self.bar, self.verdict, self.help):
            column.addWidget(widget)
        column.addStretch(1)
        self.tools = QWidget()
        bar = QHBoxLayout(self.tools)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(6)
        bar.addStretch(1)
        bar.addWidget(self.canvas)
        bar.addWidget(self.copy)
        pages: tuple[QWidget, ...] = (self.empty, self.well, self.list)
        self._stack = QStackedWidget()
        for page in pages:
            self._stack.addWidget(page)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        halves: tuple[QWidget, ...] = (self._stack, self.table)
        for half in halves:
            parts.addWidget(half)
            half.setMinimumWidth(px(220))
            parts.setStretchFactor(parts.count() - 1, 1)
        parts.setSizes([480, 480])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(scrolled(left, 200))
        whole.addWidget(parts, 1)

    # -- examining

    def toggle(self) -> None:
        """Begin an examination, or stop the one under way."""
        if self.slices.busy:
            self.slices.stop()
        else:
            self.begin()

    def begin(self) -> None:
        """Begin an examination; UserError when that cannot be."""
        session = self.session
        self._calm.stop()
        self._check = examine(session)
        self._begun = Moment.of(session)
        self._moment = moment_text(session)
        self.slices.start(self._check, held=not self._visible)
        self._show_progress()

    def _examine_quietly(self) -> None:
        idle = not self.session.running and not self.session.practising
        if self.session.ready and idle and not self.slices.busy:
            try:
                self.begin()
            except UserError as error:  # nobody has asked for it, so it is no error: the page says why it is empty
                self.empty.set_text(reason(error), tr(error.remedy))

    def _show_progress(self) -> None:
        busy = self.slices.busy
        long = busy and self._check is not None and self._check.result.seconds > QUICK
        self.bar.setVisible(long)
        if long and self._check is not None:
            done = self._check.done
            self.bar.setValue(round(done * 1000))
            left = self._check.result.seconds * (1 - done) / max(done, 1e-3)
            more = tr("{time} left", time=about(left)) if left > 3 else tr("examining…")
            self.verdict.say("busy", tr("{percent} %", percent=round(100 * done)), more)
        self.button.setText(tr("Stop") if long else tr("Examine"))
        tip = tr("Stop the examination") if long else tr("Examine all layers (Ctrl+Shift+H)")
        accessible(self.button, tip.partition(" (")[0], tip)

    def _end(self, done: bool) -> None:
        check, self._check = self._check, None
        self._show_progress()
        if not done or check is None or self._begun is None:
            return
        if shape_of(self.session.network) == self._begun.drawn:
            shown = self._is_on_canvas()
            self.health, self._taken = check.result, self._begun
            self.findings = findings(self.health, check.limits)
            self._show_result()
            if shown:
                self._show_on_canvas()
        self.refresh()

    def _show_result(self) -> None:
        assert self.health is not None
        names = {layer.layer: layer.name for layer in self.health.layers}
        self.list.show_remarks(
            [
                Remark(one.severity, tr(one.what), (tr(one.figures), "→ " + tr(one.remedy)), names[one.layer], one)
                for one in self.findings
            ]
        )
        self.table.show_health(self.health)

    # -- what is shown

    def refresh(self) -> None:
        """Follow the session: what was found may be old by now, not fit the network any more, or give answers away."""
        session, idle = self.session, not self.session.running and not self.session.practising
        if self.slices.busy and (not idle or not self._fits(self._begun)):
            self.slices.stop()
        if self.health is not None and not self._fits(self._taken):
            self.health, self.findings = None, ()
            self.list.show_remarks([])
            self.table.show_health(None)
        self.button.setEnabled(self.slices.busy or (session.ready and idle))
        known = self.health is not None and not session.practising
        self.empty.set_text(*self._reason())
        self.table.setVisible(known)
        self.tools.setVisible(known)
        self.help.setVisible(not known)
        self.canvas.setChecked(self._is_on_canvas())
        self._show_progress()
        shown = self.list if self.findings else self.well
        self._stack.setCurrentWidget(shown if known else self.empty)
        old = self.health is not None and (self._taken is None or not self._taken.holds(session, weights_alone=True))
        self._say(old)
        quick = self.health is None or self.health.seconds < QUICK
        if self._visible and (old or self.health is None) and quick and session.ready and idle:
            self._calm.start()

    def _reason(self) -> tuple[str, str]:
        """Why nothing is shown, and what to do about it."""
        if self.session.practising:
            return tr("Not during an exercise"), tr(
                "The figures are made of what it asks for. They are here again later."
            )
        return tr("Not examined yet"), tr("Examine the layers: Ctrl+Shift+H.")

    def _fits(self, moment: Moment | None) -> bool:
        return moment is not None and shape_of(self.session.network) == moment.drawn

    def _say(self, old: bool) -> None:
        health = self.health
        if health is None or self.session.practising:
            self.verdict.say("none", "", "")
            return
        errors = sum(one.severity == "error" for one in self.findings)
        head = counted(len(self.findings), "finding") if self.findings else tr("nothing found")
        state = "wrong" if errors else "warning" if self.findings else "right"
        more = tr("{samples} · E {loss}", samples=counted(health.samples, "training sample"), loss=short(health.loss))
        moment = tr("as it was {moment}; examine again", moment=tr(self._moment)) if old else tr(self._moment)
        self.verdict.say(state, head, more, moment, old)

    def _is_on_canvas(self) -> bool:
        return self.session.overlay is not None and self.session.overlay.key == "health"

    def _toggle_canvas(self, wanted: bool) -> None:
        if wanted:
            self._show_on_canvas()
        else:
            self.session.show_overlay(None)

    def _show_on_canvas(self) -> None:
        if self.health is not None:
            self.session.show_overlay(health_overlay(self.health, self._moment), self._taken)

    def seen(self, visible: bool) -> None:
        """The examination goes on while the page is seen, and waits while it is not."""
        self._visible = visible
        if visible:
            self.slices.go_on()
            self.refresh()
        else:
            self.slices.hold()
            self._calm.stop()
