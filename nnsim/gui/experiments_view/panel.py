"""Experiments: the network trained many times, otherwise each time, beside the window; its learning rate tried out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMessageBox, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from nnsim.gui.experiments_view.words import said, score_name, score_text
from nnsim.gui.fonts import px
from nnsim.gui.panel import accessible
from nnsim.gui.texts import counted, plain_tip, tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.paced import PacedView
from nnsim.gui.widgets.plot_export import ExportButton
from nnsim.gui.widgets.scale_bar import ScaleBar
from nnsim.session.changes import Change, Notice
from nnsim.session.experiments.results import best_of

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from nnsim.session.experiments.experiments import Experiment
    from nnsim.session.experiments.plan import Plan
    from nnsim.session.experiments.results import Result
    from nnsim.session.experiments.trials import Remade
    from nnsim.session.session import Session

VIEWS = {
    "set_up": ("Set up", "What is varied, and how"), "runs": ("Runs", "All runs, sorted by any column"),
    "settings": ("Settings", "Median and quartiles of the runs of each setting"),
    "parallel": ("Parallel", "Parallel coordinates: settings and scores of all runs"),
    "curves": ("Curves", "Mean and band of the curves of each setting"),
    "rate": ("Learning rate", "The learning-rate range test"),
}  # fmt: skip
OF_RUNS = ("runs", "settings", "parallel", "curves")


class ExperimentsPanel(PacedView):
    """Above, which experiment and what of it is shown, how far it is, what can be made of the run that one is on."""

    concerns = frozenset({Change.DESIGN, Change.EXPERIMENTS, Change.EXERCISE, Change.DATA, Change.FILE, Change.RUN})
    frame_ms = 120.0

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        from nnsim.gui.experiments_view.curve_page import CurvePage
        from nnsim.gui.experiments_view.parallel import Parallel
        from nnsim.gui.experiments_view.rate_page import RatePage
        from nnsim.gui.experiments_view.run_table import RunTable
        from nnsim.gui.experiments_view.set_up import SetUp

        self.view = "set_up"
        self.result: Result | None = None
        self._number = 0
        self._shown: tuple[object, ...] = ()
        self.set_up, self.runs, self.settings = SetUp(session), RunTable(), RunTable()
        self.parallel, self.curves, self.rate = Parallel(), CurvePage(), RatePage()
        self.scale = ScaleBar()
        self._plot = QWidget()
        column = QVBoxLayout(self._plot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.parallel, 1)
        column.addWidget(self.scale)
        self.views: dict[str, QWidget] = {"set_up": self.set_up, "runs": self.runs, "settings": self.settings,
                                          "parallel": self._plot, "curves": self.curves, "rate": self.rate}  # fmt: skip
        self.choices = Choices(tr("What is shown"))
        self.choices.set_items([(key, tr(title), tr(about)) for key, (title, about) in VIEWS.items()])
        self.choices.chosen.connect(self.show_view)
        self.chooser = Combo(tr("Experiment"), tr("Which experiment is shown"))
        self.chooser.setMinimumContentsLength(18)
        self.chooser.setMaximumWidth(px(230))
        self.chooser.activated.connect(lambda _at: self._choose(int(self.chooser.key())))
        self.said = Label("", "muted", 9)
        self.said.setMinimumWidth(10)
        self._make_buttons()
        self._lay_out()
        self.set_up.begun.connect(self._begin)
        for table in (self.runs, self.settings):
            table.chosen.connect(partial(self._on, table))
            table.opened.connect(lambda _run: self.attempt(self._remake_apart))
        self.parallel.chosen.connect(self.runs.choose)
        self.parallel.brushed.connect(self._follow_brushes)
        self.rate.asked.connect(lambda low, high: self.attempt(lambda: session.experiments.try_rates(low, high)))
        self.rate.taken.connect(lambda rate: self.attempt(lambda: session.experiments.take_rate(rate)))
        signals().changed.connect(self._tint)
        self._tint()

    def _make_buttons(self) -> None:
        def button(name: str, tip: str, text: str = "") -> QToolButton:
            made: QToolButton = accessible(QToolButton(), name, tip)
            made.setText(text)
            return made

        self.stop = button(tr("Stop"), tr("Stop; what was reached is kept"), tr("Stop"))
        self.stop.clicked.connect(self.session.experiments.stop)
        self.go_on = button(tr("Go on"), tr("Make the runs that are left"), tr("Go on"))
        self.go_on.clicked.connect(lambda: self.attempt(self._go_on))
        self.open = button(
            tr("Open run"), tr("Make the run that one is on again, to the last bit, and open it"), tr("Open run")
        )
        self.open.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.open)
        verbs = (
            (tr("&Open as a new document"), self._remake_apart),
            (tr("Into &this document"), self._remake_here),
            (tr("Take its &settings"), self._take_settings),
        )
        for text, verb in verbs:
            menu.addAction(text).triggered.connect(lambda _on=False, verb=verb: self.attempt(verb))
        self.open.setMenu(menu)
        self.remove = button(tr("Remove"), tr("Take this experiment out of the project"))
        self.remove.clicked.connect(self._remove)
        table, session = self.runs.runs.csv, self.session
        runs, settings = (tr("Experiment: runs"), "runs"), (tr("Experiment: settings"), "settings")
        lines = tr("Experiment: parallel coordinates"), "parallel"
        curves, rates = (tr("Experiment: curves"), "curves"), (tr("Learning-rate range test"), "learning-rate")
        self.exports = {
            "runs": ExportButton(session, *runs, self.runs, table),
            "settings": ExportButton(session, *settings, self.settings, self.settings.runs.csv),
            "parallel": ExportButton(session, *lines, self._paint, table, QSize(1100, 460)),
            "curves": ExportButton(session, *curves, self.curves.drawn, self.curves.csv),
            "rate": ExportButton(session, *rates, self.rate.plot, self.rate.csv),
        }

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.addWidget(self.choices)
        bar.addWidget(self.chooser)
        bar.addWidget(self.said, 1)
        for button in (self.stop, self.go_on, self.open, self.remove, *self.exports.values()):
            bar.addWidget(button)
        for export in self.exports.values():
            export.setToolButtonStyle(export.toolButtonStyle().ToolButtonIconOnly)
        self._pages = QStackedWidget()
        self._none = Empty(tr("No runs yet"), tr("Set an experiment up, and run it."), "experiments")
        self._covered = Empty(
            tr("Not during an exercise"), tr("What other trainings come to is shown when it has ended.")
        )
        for widget in (*self.views.values(), self._none, self._covered):
            self._pages.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(10, 3, 8, 4)
        whole.setSpacing(3)
        whole.addLayout(bar)
        whole.addWidget(self._pages, 1)

    # -- which experiment

    @property
    def experiment(self) -> Experiment | None:
        """The experiment that is shown."""
        items = self.session.experiments.items
        return next((one for one in items if one.number == self._number), items[-1] if items else None)

    def _choose(self, number: int) -> None:
        self._number = number
        self.parallel.brushes.clear()
        self.redraw()

    def show_view(self, key: str) -> None:
        """Show another page."""
        self.view = key
        self.choices.choose(key)
        self._shown = ()
        self.redraw()
        self.draw_now()

    def draw(self, changes: frozenset[Change]) -> None:
        """Show what there is."""
        session, one = self.session, self.experiment
        items = [(each.title, str(each.number)) for each in session.experiments.items]
        if items != [(self.chooser.itemText(at), self.chooser.itemData(at)) for at in range(self.chooser.count())]:
            self.chooser.clear()
            for title, number in items:
                self.chooser.add(title, number)
        if one is not None:
            self._number = one.number
            self.chooser.choose(str(one.number))
        self.choices.choose(self.view)
        self.set_up.follow()
        self.rate.show_range(session.experiments.range, session.experiments.errand == "range")
        results = one.results if one is not None else []
        state = (one, tuple(map(id, results)), self.view, tuple(self.parallel.brushes.items()))
        if state != self._shown:
            self._shown = state
            self._fill(one)
        self._show_page(one)

    def _fill(self, one: Experiment | None) -> None:
        """Put the runs into the page that is seen; the table of runs knows which one the person is on."""
        if one is None:
            self.result = None
            return
        results, together = one.results, self.view == "settings"
        if self.view == "parallel" or self.parallel.brushes:
            self.parallel.show_runs(one.plan.names, results)
        kept = self.parallel.kept if self.parallel.brushes else results
        table = self.settings if together else self.runs
        table.show_runs(one, kept, together)
        if self.view == "parallel":
            what = tr("the loss that runs are judged by; {n} of {all} pass", n=len(kept), all=len(results))
            self.scale.show_scale(
                self.parallel.scale, what if self.parallel.brushes else tr("the loss that runs are judged by")
            )
        elif self.view == "curves":
            self.curves.show_runs(kept)

    def _show_page(self, one: Experiment | None) -> None:
        session, of_runs = self.session, self.view in OF_RUNS
        practising, empty = session.practising, of_runs and (one is None or not one.results)
        self._pages.setCurrentWidget(self._covered if practising else self._none if empty else self.views[self.view])
        running = session.experiments.running
        self.chooser.setVisible(len(session.experiments.items) > 0 and of_runs and not practising)
        self.stop.setVisible(session.experiments.busy)
        left = one is not None and running is None and bool(one.left)
        self.go_on.setVisible(left and of_runs and not practising)
        self.remove.setVisible(one is not None and of_runs and not practising)
        self.open.setVisible(of_runs and not empty and not practising)
        self.open.setEnabled(self.result is not None and not self.result.error and session.experiments.errand != "run")
        for key, export in self.exports.items():
            able = (
                key == self.view
                and not practising
                and (session.experiments.range is not None if key == "rate" else not empty)
            )
            export.setVisible(able)
        self.said.setText("" if practising else self._words(one))
        self.said.setToolTip(plain_tip(self.said.text()))

    def _words(self, one: Experiment | None) -> str:
        experiments = self.session.experiments
        if experiments.errand == "run":
            return tr("the run is made again…")
        running = experiments.running
        if running is not None:
            done = len(running.trials) - len(running.left)
            return tr("{n} of {all} runs, {now} under way", n=done, all=len(running.trials), now=experiments.under_way)
        if self.view not in OF_RUNS or one is None:
            return ""
        best, failed = best_of(one.results), sum(bool(run.error) for run in one.results)
        words = counted(len(one.results), "run")
        if one.left:
            words += tr(", {n} left", n=len(one.left))
        if failed:
            words += tr(", {n} failed", n=failed)
        if best is not None:
            pair = (best.judged_by, "loss")
            words += tr(" · best {score} {loss}", score=score_name(pair), loss=score_text(pair, best.merit))
        return words

    def _on(self, table: QWidget, result: Result | None) -> None:
        """The run that one is on is another one."""
        if table is self.runs or self.view == "settings":
            self.result = result
            self.parallel.choose(result)
            self.open.setEnabled(result is not None and not result.error)
            if result is not None:
                self.open.setToolTip(plain_tip(said(result)))

    def _follow_brushes(self) -> None:
        self.redraw()

    # -- verbs

    def _begin(self, plan: Plan, processes: int) -> None:
        def begin() -> None:
            self._number = self.session.experiments.begin(plan, processes).number
            self.parallel.brushes.clear()
            self.show_view("runs")

        self.attempt(begin)

    def _go_on(self) -> None:
        if self.experiment is not None:
            self.session.experiments.go_on(self.experiment, int(self.set_up.processes.value or 1))

    def _remove(self) -> None:
        from nnsim.gui.dialogs import files

        one = self.experiment
        if one is None:
            return
        box = QMessageBox(QMessageBox.Icon.Question, tr("Remove the experiment"),
                          tr("Remove experiment {title}?", title=one.title), parent=self)  # fmt: skip
        box.setInformativeText(tr("Its {runs} cannot be brought back.", runs=counted(len(one.results), "run")))
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        files.ask(box)
        if box.clickedButton() is remove:
            self.session.experiments.remove(one)

    def _take_settings(self) -> None:
        if self.result is not None:
            self.session.experiments.take_settings(self.result)

    def _remake_apart(self) -> None:
        one, result = self.experiment, self.result
        if one is not None and result is not None:
            name = tr("{title}, run {run} of experiment {n}", title=self.session.title, run=one.number_of(result),
                      n=one.number)  # fmt: skip
            self._remake(lambda made: self._open_apart(made, name))

    def _remake_here(self) -> None:
        self._remake(self.session.experiments.put_in)

    def _remake(self, then: object) -> None:
        one, result = self.experiment, self.result
        if one is None or result is None or result.error:
            return

        def arrived(made: Remade, same: bool) -> None:
            if self.attempt(lambda: then(made)):  # type: ignore[operator]
                words = (
                    tr("the run is as it was, to the last bit")
                    if same
                    else tr("the run came out otherwise than before")
                )
                remedy = "" if same else tr("its data, or this program, have changed since")
                self.session.noticed.emit(Notice("info" if same else "warning", words, remedy))

        self.session.experiments.remake(one, result, arrived)

    def _open_apart(self, made: Remade, name: str) -> None:
        from nnsim.gui.dialogs.files import may_leave
        from nnsim.gui.window import Window

        widget: QWidget | None = self
        while widget is not None and not isinstance(widget, Window):
            widget = widget.parentWidget()
        if widget is None or may_leave(widget):
            self.session.open_run(made.project, name)
            if widget is not None:
                widget.fit_later()

    def _paint(self, painter: QPainter, area: QRectF) -> None:
        self.parallel.paint(painter, area)

    def _tint(self) -> None:
        self.stop.setIcon(icon("stop"))
        self.go_on.setIcon(icon("play"))
        self.open.setIcon(icon("open"))
        self.remove.setIcon(icon("remove"))
        for button in (self.stop, self.go_on, self.open):
            button.setToolButtonStyle(button.toolButtonStyle().ToolButtonTextBesideIcon)
        self._shown = ()
        self.redraw()
