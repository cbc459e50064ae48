"""How many patterns a network can store, by trying: the share that is recalled, over their number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSpinBox

from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.panel import accessible
from nnsim.gui.slices import Slices
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme, ui_font
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.plain_plot import PlainPlot
from nnsim.kit.pieces import go_on
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.experiments.capacity import Capacity, measuring, usual_counts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nnsim.gui.window import Window
    from nnsim.network.design import Choice

UNITS, TRIALS = (4, 200), (1, 200)


class Trying:
    """The experiment as a work in pieces."""

    outdated = False

    def __init__(self, rule: Choice, units: int, trials: int) -> None:
        counts = usual_counts(rule, units)
        self.total, self.done = len(counts) * trials, 0
        self.found: Capacity | None = None
        self._pieces = self._go(rule, units, counts, trials)

    def _go(self, rule: Choice, units: int, counts: tuple[int, ...], trials: int) -> Iterator[None]:
        for self.done, self.found in measuring(rule, units, counts, trials, stepping=True):
            yield

    def work(self, seconds: float) -> bool:
        """Some more steps; False when all trials are done."""
        return go_on(self._pieces, seconds)


class CapacityDialog(Frame):
    """Units and trials above, the curve below; it stays open, and can be stopped at any time."""

    def __init__(self, window: Window, rule: Choice) -> None:
        part = RULES[rule.key]
        values = part.settings(rule.settings)
        words = ", ".join(f"{tr(one.name)} {_written(values[one.name])} {one.unit}".rstrip() for one in part.params)
        words = f": {words}" if words else ""
        about = tr("Random patterns are stored, damaged and recalled by {rule}, as it is set in the training settings"
                   "{settings}. One counts as recalled when the state of rest has an overlap of at least 0.95 with it.",
                   rule=tr(part.title), settings=words)  # fmt: skip
        super().__init__(window, tr("How many patterns can be stored"), about)
        self.rule = rule
        self.trying: Trying | None = None
        self.units = self._number(tr("units"), tr("How many units the network has"), UNITS, 100)
        self.trials = self._number(tr("trials"), tr("How often each number of patterns is tried"), TRIALS, 5)
        self.start = accessible(QPushButton(tr("Try")), tr("Try"), tr("Begin the experiment, or stop it"))
        self.start.clicked.connect(self.begin_or_stop)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(tr("Progress of the experiment"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, box in ((tr("units"), self.units), (tr("trials"), self.trials)):
            row.addWidget(Label(name, "muted", 9))
            row.addWidget(box)
        row.addWidget(self.start)
        row.addWidget(self.bar, 1)
        self.body.addLayout(row)
        self.plot = PlainPlot(tr("Share recalled over the number of patterns"), tr("patterns"), tr("share recalled"))
        self.plot.setToolTip(self.plot.hint)
        self.plot.setMinimumSize(px(480), px(280))
        self.body.addWidget(self.plot, 1)
        self.said = Label("", size=9.5, wrap=True)
        self.said.setMinimumHeight(px(34))
        self.body.addWidget(self.said)
        self.add_close(enter=False)
        self.slices = Slices(self)
        self.slices.advanced.connect(self._advance)
        self.slices.ended.connect(self._end)
        self.slices.failed.connect(lambda error: self.say(error.told))
        self._drawn = -1
        signals().changed.connect(self._draw)
        self.start.setDefault(True)
        self.take_size(640, 560)
        self._draw()

    def _number(self, name: str, tip: str, reach: tuple[int, int], value: int) -> QSpinBox:
        box = accessible(QSpinBox(), name, tip)
        box.setRange(*reach)
        box.setValue(value)
        return box

    def begin_or_stop(self) -> None:
        """Begin, or stop what goes on; what was found by then stays."""
        if self.slices.busy:
            self.slices.stop()
            return
        self.say("")
        self.trying = Trying(self.rule, self.units.value(), self.trials.value())
        self.bar.setRange(0, self.trying.total)
        self._drawn = -1
        self.plot.fit()
        self.slices.start(self.trying)
        self.start.setText(tr("Stop"))

    def _advance(self) -> None:
        assert self.trying is not None
        if self.trying.done != self._drawn:
            self._drawn = self.trying.done
            self.bar.setValue(self.trying.done)
            self._draw()

    def _end(self, done: bool) -> None:
        self.start.setText(tr("Try"))
        self._advance()
        self._draw()
        if not done and self.trying is not None:
            self.said.setText(tr("Stopped.") + " " + self.said.text())

    def _draw(self) -> None:
        found = None if self.trying is None else self.trying.found
        item, colors = self.plot.getPlotItem(), theme()
        for old in [one for one in item.items if one is not self.plot.grid]:
            item.removeItem(old)
        if found is None:
            self.plot.show_area(0, 30, -0.1, 1.06)
            self.said.setText(tr("Not tried yet."))
            return
        x, y, error = np.array(found.counts, float), np.array(found.means), np.nan_to_num(found.errors)
        self.plot.show_area(0, float(x.max()) * 1.05, -0.1, 1.06)
        known = np.isfinite(y)
        if found.known is not None:
            dashes = pg.mkPen(colors.muted, width=1.4, style=Qt.PenStyle.DashLine)
            word = tr("theory: {share} a unit", share=short(found.known / found.units))
            mark = {"position": 0.93, "color": colors.muted, "anchors": [(0, 0.5), (0, 0.5)]}
            line = pg.InfiniteLine(found.known, pen=dashes, label=word, labelOpts=mark)
            line.label.setFont(ui_font(8.5))
            item.addItem(line, ignoreBounds=True)
        bars = pg.ErrorBarItem(
            x=x[known], y=y[known], height=2 * error[known], beam=0.2, pen=pg.mkPen(colors.muted, width=1)
        )
        item.addItem(bars)
        item.addItem(
            pg.PlotDataItem(
                x[known], y[known], pen=pg.mkPen(colors.accent, width=1.8), symbol="o", symbolSize=7,
                symbolBrush=colors.accent, symbolPen=None,
            )
        )  # fmt: skip
        self.said.setText(self._words(found))
        self.plot.setAccessibleDescription(self.said.text())

    def _words(self, found: Capacity) -> str:
        good = [count for count, mean in zip(found.counts, found.means, strict=True) if mean >= 0.5]
        trials = min(len(one) for one in found.shares)
        words = tr("{units} units, {trials} trials of each number of patterns.", units=found.units, trials=trials)
        if good:
            most = max(good)
            words += " " + tr("At least half is recalled of up to {most} patterns, {share} a unit.", most=most,
                              share=short(most / found.units))  # fmt: skip
        return words

    def closeEvent(self, event: QCloseEvent) -> None:
        self.slices.stop()
        self.plot.close()
        super().closeEvent(event)


def show(window: Window) -> CapacityDialog:
    """Opens it for the learning rule in use."""
    dialog = CapacityDialog(window, window.session.design.training.rule)
    dialog.show()
    return dialog


def _written(value: object) -> str:
    return short(value) if isinstance(value, float) else tr(str(value))
