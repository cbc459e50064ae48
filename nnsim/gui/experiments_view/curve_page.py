"""The curves of the runs: each thin, and of each setting the mean and a band of one standard deviation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from nnsim.gui.curves_view.colors import HUES, run_color
from nnsim.gui.experiments_view.words import name_of, written
from nnsim.gui.fonts import px
from nnsim.gui.panel import accessible
from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.theme import signals, theme, ui_font
from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.plain_plot import PlainPlot
from nnsim.gui.widgets.plot_export import csv_text
from nnsim.session.experiments.courses import Course, course, curve_of
from nnsim.session.experiments.results import Group, Result, grouped

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS = {
    "validation_loss": "Validation loss", "loss": "Training loss", "validation_accuracy": "Validation accuracy",
    "accuracy": "Training accuracy",
}  # fmt: skip
DASHES: tuple[tuple[float, ...], ...] = (
    (),
    (6, 2.5),
    (2, 2),
    (8, 2, 2, 2),
    (3, 4),
    (10, 3),
    (1, 2),
    (6, 2, 1, 2, 1, 2),
)
MOST_THIN = 300  # runs that are drawn by themselves


class CurvePage(QWidget):
    """The plot, the curve that is chosen, and which line is which setting; the best setting is on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups: list[Group] = []
        self.courses: list[tuple[Group, Course]] = []
        self.column, self.log = "", False
        self.plot = PlainPlot(tr("Curves of the runs"), tr("epoch"))
        self.plot.bottom.fractions = False
        self._items: list[pg.GraphicsObject] = []
        self.chooser = Combo(tr("Curve"), tr("Which curve of the runs is drawn"))
        self.chooser.activated.connect(lambda _at: self.choose(self.chooser.key()))
        self.scale: QToolButton = accessible(QToolButton(), tr("Logarithmic"), tr("A logarithmic axis"))
        self.scale.setText(tr("log"))
        self.scale.setCheckable(True)
        self.scale.toggled.connect(self._set_log)
        self.key = Key()
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.key)
        scroll.setFixedWidth(px(258))
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.chooser, 1)
        top.addWidget(self.scale)
        right = QWidget()
        right.setFixedWidth(px(262))
        side = QVBoxLayout(right)
        side.setSpacing(3)
        side.setContentsMargins(4, 0, 0, 0)
        side.addLayout(top)
        side.addWidget(scroll, 1)
        self.drawn = QWidget()
        inner = QHBoxLayout(self.drawn)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self.plot, 1)
        inner.addWidget(right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.drawn)
        signals().changed.connect(self._draw)

    def show_runs(self, results: Sequence[Result]) -> None:
        """Show the curves of these runs."""
        self.groups = sorted(grouped(results), key=lambda group: group.merit)
        known = [
            key for key in COLUMNS if any(len(curve_of(run, key)[0]) for group in self.groups for run in group.runs)
        ]
        if known != [self.chooser.itemData(at) for at in range(self.chooser.count())]:
            self.chooser.clear()
            for key in known:
                self.chooser.add(tr(COLUMNS[key]), key)
        if self.column not in known:
            self.column = known[0] if known else ""
        self.chooser.choose(self.column)
        self._draw()

    def choose(self, column: str) -> None:
        """Show another curve."""
        self.column = column
        self.chooser.choose(column)
        self.plot.fitted = True
        self._draw()

    def _set_log(self, on: bool) -> None:
        self.log = on
        self.plot.fitted = True
        self._draw()

    def _values(self, values: np.ndarray) -> np.ndarray:
        if not self.log:
            return values
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(values > 0, np.log10(values), np.nan)

    def _draw(self) -> None:
        for item in self._items:
            self.plot.removeItem(item)
        self._items, self.courses = [], []
        made = ((group, course(group.runs, self.column)) for group in self.groups) if self.column else ()
        self.courses = [(group, found) for group, found in made if found is not None]
        self.plot.left.log = self.log
        self.plot.left.share = self.column.endswith("accuracy")
        self.plot.left.picture = None
        names = tr(COLUMNS[self.column]) if self.column else ""
        self.plot.name_axes(tr("epoch"), tr("{what}: mean ± standard deviation of each setting", what=names.lower()))
        crowd = [(found.epochs, self._values(found.mean)) for _, found in self.courses[HUES:]]
        self._add_joined(crowd, _color(HUES), 1.0)  # as one: there may be thousands
        thin = 0
        for number, (group, found) in reversed(list(enumerate(self.courses))):
            color, faint_ones = _color(number), []
            for run in group.runs if len(group.runs) > 1 else ():
                thin += 1
                if thin <= MOST_THIN:
                    epochs, values = curve_of(run, self.column)
                    faint_ones.append((epochs, self._values(values)))
            faint = QColor(color)
            faint.setAlphaF(0.35)
            self._add_joined(faint_ones, faint, 1.0)
            if number >= HUES:
                continue
            if len(group.runs) > 1:
                ends = [pg.PlotCurveItem(found.epochs, self._values(end)) for end in self._band(found)]
                band = QColor(color)
                band.setAlphaF(0.16)
                self._add(pg.FillBetweenItem(*ends, brush=band))
            pen = _pen(color, 2.2, DASHES[number % HUES])
            self._add(
                pg.PlotCurveItem(found.epochs, self._values(found.mean), pen=pen, connect="finite", antialias=True)
            )
        self._fit()
        self.key.show_groups([group for group, _ in self.courses])

    def _band(self, found: Course) -> tuple[np.ndarray, np.ndarray]:
        """The ends of a band; on a logarithmic axis it ends where the curves are least."""
        if not self.log:
            return found.low, found.high
        positive = found.mean[found.mean > 0]
        return np.maximum(found.low, positive.min() / 10 if len(positive) else 1e-9), found.high

    def _add_joined(self, curves: list[tuple[np.ndarray, np.ndarray]], color: QColor, width: float) -> None:
        """Several curves as one item, with gaps between them."""
        if curves:
            gap = np.array([np.nan])
            x = np.concatenate([part for epochs, _ in curves for part in (epochs, epochs[-1:])])
            y = np.concatenate([part for _, values in curves for part in (values, gap)])
            self._add(pg.PlotCurveItem(x, y, pen=_pen(color, width), connect="finite"))

    def _add(self, item: pg.GraphicsObject) -> None:
        self.plot.addItem(item, ignoreBounds=True)
        self._items.append(item)

    def _fit(self) -> None:
        if not self.courses:
            return
        last = max(float(found.epochs[-1]) for _, found in self.courses)
        values = np.concatenate(
            [self._values(end) for _, found in self.courses for end in (found.mean, *self._band(found))]
        )
        values = values[np.isfinite(values)]
        if len(values):
            low, high = float(values.min()), float(values.max())
            if not self.log and low < 0 <= min(float(found.mean.min()) for _, found in self.courses):
                low = 0.0
            edge = (high - low) * 0.04 or 0.5
            self.plot.show_area(0.0, max(last, 1.0) * 1.02, low - edge * (low != 0.0), high + edge)

    def csv(self) -> str:
        """The courses of all settings as CSV."""
        rows = [(group.words or "all", len(group.runs), *numbers) for group, found in self.courses
                for numbers in zip(found.epochs, found.mean, found.low, found.high, strict=True)]  # fmt: skip
        return csv_text(["setting", "runs", "epoch", f"mean {self.column}", "mean - s", "mean + s"], rows)


def _color(number: int) -> QColor:
    return run_color(number) if number < HUES else theme().faint


def _pen(color: QColor, width: float, dashes: tuple[float, ...] = ()) -> QPen:
    pen = QPen(color, width, Qt.PenStyle.CustomDashLine if dashes else Qt.PenStyle.SolidLine)
    pen.setCosmetic(True)
    if dashes:
        pen.setDashPattern(dashes)
    return pen


class Key(QWidget):
    """Which line is which setting, the best first."""

    read_as = "picture"

    ROW = 18

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head, self._lines = "", list[str]()
        self.setAccessibleName(tr("Settings"))
        signals().changed.connect(self.update)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """These settings."""
        names = [
            name for name in (groups[0].setting if groups else ()) if len({g.setting.get(name) for g in groups}) > 1
        ]
        self._head = " · ".join(map(name_of, names))
        self._lines = [" · ".join(written(group.setting.get(name)) for name in names) for group in groups[:HUES]]
        self._lines = [words or tr("all runs") for words in self._lines]
        if len(groups) > HUES:
            self._lines.append(tr("{n} more, grey", n=len(groups) - HUES))
        self.setToolTip(plain_tip("\n".join([self._head, *self._lines])))
        self.setAccessibleDescription("; ".join([self._head, *self._lines]))
        self.setMinimumHeight(px(self.ROW) * (len(self._lines) + bool(self._head)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, px(self.ROW) * (1 + len(self._lines)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(8.5))
        metrics = QFontMetricsF(painter.font())
        down = px(self.ROW) * bool(self._head)
        painter.setPen(theme().muted)
        head = metrics.elidedText(self._head, Qt.TextElideMode.ElideRight, self.width() - 44.0)
        painter.drawText(QRectF(42, 0, self.width() - 44, px(self.ROW)), Qt.AlignmentFlag.AlignVCenter, head)
        for number, words in enumerate(self._lines):
            y = down + px(self.ROW) * (number + 0.5)
            painter.setPen(_pen(_color(number), 2.2, DASHES[number % HUES] if number < HUES else ()))
            painter.drawLine(QPointF(4, y), QPointF(34, y))
            painter.setPen(theme().text if not number else theme().muted)
            box = QRectF(42, y - px(self.ROW) / 2, self.width() - 44, px(self.ROW))
            text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
