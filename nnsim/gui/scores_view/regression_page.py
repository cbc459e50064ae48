"""A regression: what the network gives over what it should give, and what is left over (target − output)."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnsim.gui.class_look import PARTS, symbol
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme
from nnsim.gui.widgets.sample_scatter import SampleScatter
from nnsim.session.views.predictions import Predictions

MOST = 3000  # points that are drawn


class RegressionPage(QWidget):
    """`asked` carries the row of the data whose point was clicked, `said` what is pointed at."""

    asked = Signal(int)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: Predictions | None = None
        self.target = 0
        self._places = np.zeros(0, np.int64)
        self.predicted = SampleScatter(tr("Outputs over targets"), tr("target"), tr("output"))
        self.residuals = SampleScatter(tr("Residuals over outputs"), tr("output"), tr("target − output"))
        for plot in (self.predicted, self.residuals):
            plot.setToolTip(tr("Arrow keys go from sample to sample, Enter or a click steps through it; ") + plot.hint)
            plot.pointed.connect(self._point)
            plot.asked.connect(lambda at: self.asked.emit(self._row(at)))
        self._same = pg.PlotCurveItem()
        self.predicted.getPlotItem().addItem(self._same, ignoreBounds=True)
        self._nothing = pg.InfiniteLine(angle=0, movable=False)
        self.residuals.getPlotItem().addItem(self._nothing, ignoreBounds=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.predicted)
        row.addWidget(self.residuals)
        signals().changed.connect(self._draw)

    def show_predictions(self, found: Predictions, target: int, old: bool) -> None:
        """Show the points of one target."""
        self.found, self.target, self._old = found, target, old
        count = len(found.rows)
        self._places = np.unique(np.linspace(0, count - 1, min(count, MOST)).round().astype(np.int64))
        self._draw()

    @property
    def left_out(self) -> int:
        """How many samples are not drawn."""
        return len(self.found.rows) - len(self._places) if self.found is not None else 0

    def _look(self) -> tuple[Sequence[QColor], Sequence[QPainterPath]]:
        colors = theme()
        hues = [QColor(color) for color in (colors.accent, colors.warning, colors.evaluate)]
        for hue in hues:
            hue.setAlphaF(0.35 if self._old else 0.8)
        return hues, [symbol(number, number) for number in range(3)]

    def _draw(self) -> None:
        found = self.found
        if found is None:
            return
        at = self._places
        y, o = found.targets[at, self.target], found.outputs[at, self.target]
        kinds = np.repeat(found.part[at].astype(int)[:, None], 2, axis=1)
        hues, shapes = self._look()
        self.predicted.show_points(y, o, hues, shapes, kinds)
        self.residuals.show_points(o, y - o, hues, shapes, kinds)
        if len(y):
            low, high = float(min(y.min(), o.min())), float(max(y.max(), o.max()))
            room = 0.06 * (high - low) or 1.0
            self.predicted.show_area(low - room, high + room, low - room, high + room)
            self._same.setData([low - room, high + room], [low - room, high + room])
            far = 1.1 * float(np.abs(y - o).max()) or 1.0
            left, right = float(o.min()), float(o.max())
            room = 0.06 * (right - left) or 1.0
            self.residuals.show_area(left - room, right + room, -far, far)
        pen = QPen(theme().faint, 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        self._same.setPen(pen)
        self._nothing.setPen(pen)

    def _row(self, at: int) -> int:
        assert self.found is not None
        return int(self.found.rows[self._places[at]])

    def _point(self, at: int | None) -> None:
        """The same sample in both plots, and in words."""
        for plot in (self.predicted, self.residuals):
            plot.point_at(at)
        if at is None or self.found is None:
            self.said.emit("")
            return
        place = self._places[at]
        y, o = self.found.targets[place, self.target], self.found.outputs[place, self.target]
        named = tr("Sample {row} ({part})", row=self._row(at) + 1, part=tr(PARTS[self.found.part[place]]))
        figures = tr("target {y}, output {o}, residual {r}", y=short(y), o=short(o), r=short(y - o))
        self.said.emit(f"{named}: {figures}")
