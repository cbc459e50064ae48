"""Two charts: neurons, and connections a neuron, over the years, with the person's own networks among them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent
from PySide6.QtWidgets import QHBoxLayout

from nnsim.files.project import load_project
from nnsim.gui.dialogs.frame import Frame
from nnsim.gui.fonts import px
from nnsim.gui.help_view.topics import helped
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import power_of_ten
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, signals, theme, ui_font
from nnsim.gui.widgets.clear_plot import ClearPlot
from nnsim.gui.widgets.label import Label
from nnsim.kit.errors import UserError
from nnsim.session.landmarks import BRAINS, LANDMARKS, neurons, per_neuron

if TYPE_CHECKING:
    from collections.abc import Generator

    from nnsim.gui.window import Window
    from nnsim.network.design import Network

MOST_FILES = 8
FIRST_YEAR = 1950
NEAR = 0.4  # powers of ten above a line from which on a name would be crossed by it


class Tens(pg.AxisItem):
    """An axis of powers of ten, written out."""

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        """1, 1,000 or 10⁹; nothing between the powers."""
        words = []
        for value in values:
            whole = round(value)
            if abs(value - whole) > 1e-6:
                words.append("")
            else:
                words.append(grouped(10**whole) if 0 <= whole <= 4 else power_of_ten(whole))
        return words


class Chart(ClearPlot):
    """One chart on a logarithmic axis: points with their names, and lines for brains."""

    def __init__(self, title: str) -> None:
        self.years, self.tens = pg.AxisItem("bottom"), Tens("left")
        super().__init__(axisItems={"bottom": self.years, "left": self.tens})
        self.years.enableAutoSIPrefix(False)
        self.title = title
        self.setAccessibleName(title)
        item = self.getPlotItem()
        item.hideButtons()
        item.setTitle(title)
        item.setContentsMargins(px(6), 0, px(4), 0)
        self.setMouseEnabled(False, False)
        self.setMinimumSize(px(360), px(320))
        self.points: list[tuple[int, str, float, bool]] = []
        self.levels: list[tuple[str, float]] = []

    def show_points(self, points: list[tuple[int, str, float, bool]], levels: list[tuple[str, float]]) -> None:
        """Year, name, value, and whether it is the person's own; levels are lines across."""
        self.points, self.levels = points, levels
        self.paint_all()

    def paint_all(self) -> None:
        """Draw it in the colours that are in force."""
        item, colors = self.getPlotItem(), theme()
        item.clear()
        item.titleLabel.setText(self.title, color=colors.text.name(), size="10pt")
        for axis in (self.years, self.tens):
            axis.setPen(pg.mkPen(colors.line, width=1))
            axis.setTextPen(pg.mkPen(colors.muted, width=1))
            axis.setTickFont(ui_font(8.5))
        for name, value in self.levels:
            dashes = pg.mkPen(mix(colors.card, colors.muted, 0.6), width=1, style=Qt.PenStyle.DashLine)
            line = pg.InfiniteLine(np.log10(value), angle=0, pen=dashes)
            item.addItem(line, ignoreBounds=True)
            self._word(name, time.localtime().tm_year + 2, np.log10(value), colors.muted, (1.0, 1.0))
        for own in (False, True):
            some = [point for point in self.points if point[3] == own]
            if not some:
                continue
            item.addItem(
                pg.ScatterPlotItem(
                    [point[0] for point in some], [np.log10(max(point[2], 0.1)) for point in some], size=11,
                    symbol="star" if own else "o", pen=pg.mkPen(colors.card, width=1),
                    brush=colors.accent if own else mix(colors.card, colors.text, 0.7),
                )
            )  # fmt: skip
            for year, name, value, _ in some:
                crossed = any(0.0 <= np.log10(max(value, 0.1) / level) < NEAR for _, level in self.levels)
                anchor = (1.0 if year > 1990 else 0.0, 1.0 if crossed else 0.5)
                gap = -0.9 if year > 1990 else 0.9
                hue = colors.accent if own else colors.text
                self._word(name, year + gap, np.log10(max(value, 0.1)), hue, anchor)
        heights = [np.log10(max(value, 0.1)) for *_, value, _own in self.points]
        heights += [np.log10(value) for _, value in self.levels]
        item.setRange(xRange=(FIRST_YEAR, time.localtime().tm_year + 2), yRange=(min(heights, default=0) - 0.5,
                                                                          max(heights, default=1) + 0.7))  # fmt: skip

    def _word(self, text: str, x: float, y: float, color: QColor, anchor: tuple[float, float]) -> None:
        word = pg.TextItem(text, color, anchor=anchor)
        word.setFont(ui_font(8.5))
        word.setPos(x, y)
        self.getPlotItem().addItem(word, ignoreBounds=True)


class HistoryCharts(Frame):
    """The charts side by side; the networks of the files of last time come in one after the other."""

    def __init__(self, window: Window) -> None:
        about = tr("Stars are your own networks: the one that is open, and those of the files of last time.")
        super().__init__(window, tr("How large networks were"), about)
        helped(self, "command/help.history")
        self._window = window
        self.neurons, self.connections = Chart(tr("Neurons")), Chart(tr("Connections a neuron"))
        row = QHBoxLayout()
        for chart in (self.neurons, self.connections):
            row.addWidget(chart, 1)
        self.body.addLayout(row, 1)
        only = tr("The second chart has those whose number of connections is known.")
        all_of_them = (*LANDMARKS, *BRAINS)
        said = (tr("{name}: {source}", name=tr(one.name), source=tr(one.source)) for one in all_of_them)
        words = "\n".join((only, *said))
        sources = Label(words, "muted", 8.5, wrap=True)
        self.body.addWidget(sources)
        self.add_close()
        network = window.session.network
        self.own: list[tuple[str, int, float]] = []
        self._take(window.session.design.title, network)
        self._show()
        signals().changed.connect(self._follow)
        self._reading = self._files()
        self.timer = QTimer(self, interval=0)
        self.timer.timeout.connect(self._read_next)
        self.timer.start()
        self.take_size(900, 640)

    def _take(self, title: str, network: Network) -> None:
        if neurons(network):
            self.own.append((title[:24], neurons(network), per_neuron(network)))

    def _read_next(self) -> None:
        if next(self._reading, self) is self:
            self.timer.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing more is read once it is closed."""
        self.timer.stop()
        super().hideEvent(event)

    def _files(self) -> Generator[None, None, None]:
        for path in self._window.preferences.recent()[:MOST_FILES]:
            yield
            try:
                project = load_project(path)
            except UserError:
                continue  # what cannot be opened is said when it is opened
            if project.design.title not in {title for title, *_ in self.own}:
                self._take(project.design.title, project.design.network)
                self._show()

    def _show(self) -> None:
        year = time.localtime().tm_year
        mine = [(year, title, float(count), True) for title, count, _ in self.own]
        edges = [(year, title, per, True) for title, _, per in self.own if per]
        self.neurons.show_points(
            [(one.year, tr(one.name), one.neurons, False) for one in LANDMARKS] + mine,
            [(tr(one.name), one.neurons) for one in BRAINS],
        )
        self.connections.show_points(
            [(one.year, tr(one.name), one.per_neuron, False) for one in LANDMARKS if one.per_neuron] + edges, []
        )

    def _follow(self) -> None:
        for chart in (self.neurons, self.connections):
            chart.paint_all()


def show(window: Window) -> HistoryCharts:
    """Opens the charts."""
    dialog = HistoryCharts(window)
    dialog.show()
    return dialog
