"""The learning-rate range test: the loss over a rate that grows, the rate that it suggests, and a button to take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.number_field import NumberField
from nnsim.gui.widgets.plain_plot import PlainPlot
from nnsim.gui.widgets.plot_export import csv_text
from nnsim.kit.params import Param

if TYPE_CHECKING:
    from nnsim.session.experiments.rate_range import RateRange

_LOW, _HIGH = 1e-6, 10.0


class RatePage(QWidget):
    """The page; `asked` carries the ends of the range to be tried, `taken` the rate that the person takes."""

    asked = Signal(float, float)
    taken = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: RateRange | None = None
        limits = Param("rate", "real", 1.0, "", low=0.0, high=1e6, open_low=True)
        self.low, self.high = (accessible(NumberField(value, limits.check), name, name) for value, name in (
            (_LOW, tr("The rate to begin with")), (_HIGH, tr("The rate to end with"))))  # fmt: skip
        for field in (self.low, self.high):
            field.setMaximumWidth(px(110))
        about = tr("Train from the start with a rate that grows with every update, aside; the network stays as it is")
        self.run = accessible(QPushButton(tr("Try the rate out")), tr("Try the rate out"), about)
        self.run.clicked.connect(self._ask)
        self.take = accessible(QPushButton(""), tr("Take the suggested learning rate"),
                               tr("Train with this rate; Ctrl+Z takes that back"))  # fmt: skip
        self.take.setProperty("look", "primary")
        self.take.clicked.connect(self._take)
        self.said = Label("", "muted", 9, wrap=True)
        self.plot = PlainPlot(
            tr("Loss over the learning rate"), tr("learning rate η"), tr("loss E of the batch, and smoothed")
        )
        self.plot.bottom.log = True
        self._raw, self._smooth = pg.PlotCurveItem(connect="finite"), pg.PlotCurveItem(connect="finite", antialias=True)
        self._line = pg.InfiniteLine(angle=90, movable=False)
        for item in (self._raw, self._smooth, self._line):
            self.plot.addItem(item, ignoreBounds=True)
        side = QVBoxLayout()
        side.setSpacing(6)
        fields = QHBoxLayout()
        fields.setSpacing(5)
        for widget in (self.low, Label(tr("to"), "muted"), self.high):
            fields.addWidget(widget)
        fields.addStretch(1)
        side.addLayout(fields)
        side.addWidget(self.run, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.said)
        side.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        side.addStretch(1)
        left = QWidget()
        left.setFixedWidth(px(270))
        left.setLayout(side)
        side.setContentsMargins(0, 4, 0, 0)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(left)
        self.nothing = Empty(
            tr("Not tried yet"), tr("The loss over the learning rate stands here after “Try the rate out”."), "curve"
        )
        self.views = QStackedWidget()
        self.views.addWidget(self.nothing)
        self.views.addWidget(self.plot)
        whole.addWidget(self.views, 1)
        signals().changed.connect(self._tint)
        self._tint()
        self.show_range(None, False)

    def show_range(self, found: RateRange | None, busy: bool) -> None:
        """Show what was found; `busy` while it is being looked for."""
        self.run.setEnabled(not busy)
        self.take.setVisible(found is not None and found.suggested is not None and not busy)
        if busy:
            self.said.setText(tr("trying…"))
        elif found is None:
            self.said.setText(
                tr("From rate to rate the loss falls, and then explodes: a good rate lies well before that.")
            )
        else:
            self.said.setText(self._judged(found))
        if found is not None and found.suggested is not None:
            self.take.setText(tr("Take η = {rate}", rate=short(found.suggested)))
        tried = found is not None and bool(len(found.rates))
        self.views.setCurrentWidget(self.plot if tried else self.nothing)
        if found is self.found:
            return
        self.found = found
        if found is not None and found.ends is not None:
            for field, end in zip((self.low, self.high), found.ends, strict=True):
                field.set_value(end)
        columns = (found.rates, found.losses, found.smooth) if found is not None else ((), (), ())
        rates, losses, smooth = (np.array(column, np.float64) for column in columns)
        rates = np.log10(rates)
        self._raw.setData(rates, losses)
        self._smooth.setData(rates, smooth)
        suggested = found.suggested if found is not None else None
        self._line.setVisible(suggested is not None)
        if suggested is not None:
            self._line.setValue(float(np.log10(suggested)))
        if tried:
            self.plot.fitted = True
            low, high = (
                float(min(smooth.min(), np.percentile(losses, 1))),
                float(max(smooth.max(), np.percentile(losses, 95))),
            )
            edge = (high - low) * 0.06 or 0.5
            self.plot.show_area(float(rates[0]), float(rates[-1]), low - edge, high + edge)

    def _judged(self, found: RateRange) -> str:
        """What the test says of the rates, and of the range in which they were tried."""
        if found.starts_late:
            return tr("The loss rises from the start on: the range begins too late, begin with a smaller rate.")
        if found.suggested is None:
            return tr("The loss neither fell nor rose: try a range with larger rates.")
        n = len(found.rates)
        if found.ends_early:
            return tr("{n} updates; the loss still falls where the range ends, at η = {high}: end with a larger rate. "
                      "A tenth of the best so far:", n=n, high=short(found.rates[-1]))  # fmt: skip
        return tr("{n} updates; a tenth of the rate at which the smoothed loss is least:", n=n)

    def _ask(self) -> None:
        self.asked.emit(float(self.low.value or _LOW), float(self.high.value or _HIGH))

    def _take(self) -> None:
        if self.found is not None and self.found.suggested is not None:
            self.taken.emit(self.found.suggested)

    def csv(self) -> str:
        """Rates and losses as CSV."""
        rows = (
            zip(self.found.rates, self.found.losses, self.found.smooth, strict=True) if self.found is not None else ()
        )
        return csv_text(["learning rate", "loss", "smoothed loss"], rows)

    def _tint(self) -> None:
        colors = theme()
        with QSignalBlocker(self.plot.view):
            for item, color, width in ((self._raw, colors.faint, 1.0), (self._smooth, colors.accent, 2.2)):
                pen = QPen(color, width)
                pen.setCosmetic(True)
                item.setPen(pen)
            pen = QPen(colors.negative, 2, Qt.PenStyle.DashLine)
            pen.setCosmetic(True)
            self._line.setPen(pen)
