"""The curves: loss and accuracy over epochs, live, several runs over each other."""

import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.panel import accessible
from nnsim.gui.sayings import name_of_error
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.live import LiveView
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.curves import Run
from nnsim.session.session import Session

if TYPE_CHECKING:
    from nnsim.gui.curves_view.board import Board
    from nnsim.gui.curves_view.run_row import Parts

FRAME_MS, SCORE_MS = 33, 150
_LATEST = 64  # rows in which a run that has changed differs from what it was
VIEWS = {"both": ("loss", "accuracy"), "loss": ("loss",), "accuracy": ("accuracy",)}


class CurvesPanel(LiveView):
    """Plots of the runs, what to show of them, and their export."""

    concerns = frozenset({Change.CURVES, Change.WEIGHTS, Change.RUN})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.board: Board | None = None
        self.view = ""
        self._drawn = 0.0
        self._shown: object = None
        self._pace: float = FRAME_MS
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._draw)
        self._ran = False
        self.scores: dict[Run, Parts] = {}
        self._scored = 0  # the weights that the newest scores are of, and the run
        self._scored_run: Run | None = None
        self._score = QTimer(self, singleShot=True, interval=SCORE_MS)
        self._score.timeout.connect(self._show_scores)
        self.empty = Empty(
            tr("No curves yet"), tr("Press Train (Space) and the loss appears here, epoch by epoch."), "curve"
        )
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self.said = Label("", "muted", 8.5)
        self.said.setMinimumWidth(10)
        self._icons: list[tuple[QToolButton, str]] = []
        group = QButtonGroup(self)
        self.views = {
            "loss": self._button(tr("Loss"), tr("Show the loss"), check=True),
            "accuracy": self._button(tr("Accuracy"), tr("Show the share of samples that are right"), check=True),
            "both": self._button(tr("Both"), tr("Show loss and accuracy beside each other"), check=True),
        }
        for name, button in self.views.items():
            group.addButton(button)
            button.clicked.connect(lambda _on, name=name: self.choose(name))
        self.log_y = self._button(tr("log E"), tr("Logarithmic axis of the loss"), check=True)
        self.log_x = self._button(tr("log epochs"), tr("Logarithmic axis of the epochs"), check=True)
        self.log_y.toggled.connect(self._axes)
        self.log_x.toggled.connect(self._axes)
        self.fit = self._button(tr("Fit"), tr("Show all points again (double click on the plot)"), symbol="fit")
        self.keep = self._button(tr("Keep run"), tr("Keep this run for comparison and begin a new one"), symbol="pin")
        self.export = self._button(
            tr("Export…"), tr("Save as a picture (PNG, SVG) or as a table (CSV)"), symbol="export"
        )
        self.fit.clicked.connect(lambda: self.board is not None and self.board.fit())
        self.keep.clicked.connect(lambda: self.attempt(self.session.keep_run))
        self.export.clicked.connect(self._ask_export)
        self._bar = QWidget(self)
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(10, 2, 10, 0)
        bar.setSpacing(3)
        for widget in (*self.views.values(), self.log_y, self.log_x, self.fit):
            bar.addWidget(widget)
        bar.addSpacing(12)
        bar.addWidget(self.said, 1)
        bar.addWidget(self.keep)
        bar.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.setMinimumHeight(px(110))
        signals().changed.connect(self._follow)
        self._follow()

    def _button(self, text: str, tip: str, symbol: str = "", check: bool = False) -> QToolButton:
        button: QToolButton = accessible(QToolButton(), text, tip)
        button.setText(text)
        button.setCheckable(check)
        if symbol:
            self._icons.append((button, symbol))
        return button

    # -- what is shown

    def refresh(self, changes: frozenset[Change]) -> None:
        """Draw the curves, at most 30 times a second, and in less than a quarter of the time."""
        self._watch_scores(changes)
        if Change.CURVES not in changes:
            return
        if self._state() == self._shown:  # a step tells that they may have changed, and few of them change any
            self._later.stop()
            return
        wait = self._pace - (time.monotonic() - self._drawn) * 1000
        if wait <= 0:
            self._draw()
        elif not self._later.isActive():
            self._later.start(max(1, int(wait)))

    def _state(self) -> object:
        """All that the drawing follows from."""
        session, curves = self.session, self.session.curves
        now = float(session.epoch) if session.is_past else None
        runs = [
            (run, run.label, run.seed, run.rated, run.color, run.visible, run.count, *run.asked, run.ends(_LATEST))
            for run in curves.runs
        ]
        return runs, curves.current, now

    def _watch_scores(self, changes: frozenset[Change]) -> None:
        """When a training has stopped its scores join the legend; they go with the weights that they are of."""
        ran, self._ran = self._ran, self.session.running
        curves, scored = self.session.curves, self._scored_run
        if ran and not self._ran:
            self._score.start()
        elif self._ran or (Change.WEIGHTS in changes and self._are_scored() and self._weights() != self._scored):
            self._score.stop()
            self.scores.pop(curves.current, None)
            self._tell_scores()
        elif scored in self.scores and scored not in curves.runs:
            self.scores[curves.current] = self.scores.pop(scored)  # the same weights go on as another run
            self._scored_run = curves.current
            self._tell_scores()

    def _are_scored(self) -> bool:
        """True when there are scores that hold for some weights alone, or soon will be."""
        return self._score.isActive() or bool(self.scores)

    def _weights(self) -> int:
        """What tells the present weights from others."""
        session = self.session
        found = session.setup.weights() if session.ready and not session.running else {}
        return hash(b"".join(found[layer].tobytes() for layer in sorted(found)))

    def _show_scores(self) -> None:
        if self.board is None or not self.session.ready or self.session.running:
            return
        try:
            self.scores[self.session.curves.current] = self.session.scores()
        except UserError:
            self.scores.pop(self.session.curves.current, None)
        self._scored, self._scored_run = self._weights(), self.session.curves.current
        self._tell_scores()

    def _tell_scores(self) -> None:
        """The scores of each run that is still there, as they were when it had been trained."""
        self.scores = {run: parts for run, parts in self.scores.items() if run in self.session.curves.runs}
        if self.board is not None:
            self.board.legend.show_scores(self.scores)

    def _draw(self) -> None:
        self._later.stop()
        self._drawn, self._shown = time.monotonic(), self._state()
        runs = [run for run in self.session.curves.runs if run.count]
        self._bar.setVisible(bool(runs))
        if not runs:
            self._stack.setCurrentWidget(self.empty)
            return
        board = self._made()
        counted = any(np.isfinite(run.columns["accuracy"][-100:]).any() for run in runs)
        wanted = (self.view or "both") if counted else "loss"
        for name, button in self.views.items():
            button.setVisible(counted)
            button.setChecked(name == wanted)
        self.log_y.setVisible("loss" in VIEWS[wanted])
        now = float(self.session.epoch) if self.session.is_past else None
        board.refresh(self.session.curves, VIEWS[wanted], now, name_of_error(self.session))
        self.fit.setEnabled(not board.fitted)
        self._stack.setCurrentWidget(board)
        self._pace = max(FRAME_MS, 4000 * (time.monotonic() - self._drawn))

    def _made(self) -> "Board":
        if self.board is None:
            from nnsim.gui.curves_view.board import Board

            self.board = Board()
            self._stack.addWidget(self.board)
            self.board.said.connect(self.said.setText)
            self.board.moved.connect(self._moved)
            self.board.legend.toggled.connect(self._toggle)
            self.board.legend.renamed.connect(
                lambda run, name: self.attempt(lambda: self.session.rename_run(run, name))
            )
            self.board.legend.removed.connect(lambda run: self.attempt(lambda: self.session.remove_run(run)))
        return self.board

    def choose(self, view: str) -> None:
        """Show the loss, the accuracy or both."""
        self.view = view
        self._draw()

    def _axes(self) -> None:
        if self.board is not None:
            self.board.set_log(self.log_x.isChecked(), self.log_y.isChecked())
            self._draw()

    def _moved(self) -> None:
        if self.board is not None:
            self.fit.setEnabled(not self.board.fitted)

    def _toggle(self, run: Run, on: bool) -> None:
        run.visible = on
        self._draw()

    def _follow(self) -> None:
        for button, symbol in self._icons:
            button.setIcon(icon(symbol))
        if self.board is not None:
            self._draw()

    def hideEvent(self, event: object) -> None:
        """Nothing is drawn while nobody looks."""
        self._score.stop()
        if self._later.isActive():
            self._later.stop()
            self._stale |= self.concerns
        super().hideEvent(event)  # type: ignore[arg-type]

    # -- export

    def _ask_export(self) -> None:
        kinds = tr("Picture (*.png);;Drawing (*.svg);;Table (*.csv)")
        name, chosen = QFileDialog.getSaveFileName(self, tr("Export the curves"), "curves.png", kinds)
        if name:
            path = Path(name)
            ending = chosen[chosen.find("*.") + 1 : chosen.find(")")] if "*." in chosen else ".png"
            self.write(path if path.suffix else path.with_suffix(ending))

    def write(self, path: Path) -> bool:
        """Write the visible runs to a picture or a table; False when that failed and was told."""
        from nnsim.gui.curves_view.export import write

        runs = [run for run in self.session.curves.runs if run.visible and run.count]
        return self.attempt(lambda: write(path, self._made().shown(), runs))
