"""ROC and precision-recall curves, one for each class against all others, with their areas beside."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from nnsim.gui.class_look import class_color, symbol
from nnsim.gui.fonts import px
from nnsim.gui.numbers import percent, short
from nnsim.gui.picture import picture
from nnsim.gui.texts import tr
from nnsim.gui.theme import signals, theme, ui_font
from nnsim.gui.widgets.plain_plot import PlainPlot
from nnsim.session.views.thresholds import Curve

MARKS = 7  # along each curve
SHOWN = 10  # curves at once, unless one is chosen
_ALONG = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_OTHERS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ThresholdPlot(PlainPlot):
    """The curves in the unit square; `pointed` carries (class, place on its curve) under the mouse, or None."""

    reads = True

    pointed = Signal(object)

    def __init__(self, name: str, across: str, up: str, chance: bool, parent: QWidget | None = None) -> None:
        super().__init__(name, across, up, parent)
        ways = tr("The mouse, or ← and →, read the curves, ↑ and ↓ go to another; {hint}", hint=self.hint)
        self.setToolTip(ways)
        self._items: list[tuple[pg.PlotCurveItem, pg.ScatterPlotItem]] = []
        self._chance = pg.PlotCurveItem([0, 1], [0, 1]) if chance else None
        if self._chance is not None:
            self.getPlotItem().addItem(self._chance, ignoreBounds=True)
        self._at = pg.ScatterPlotItem(size=12, symbol="o", brush=None)
        self._at.setZValue(10)
        self.getPlotItem().addItem(self._at, ignoreBounds=True)
        self.drawn: list[tuple[int, Curve]] = []
        self.place: tuple[int, int] | None = None
        self.show_area(-0.02, 1.02, -0.03, 1.05)
        self._follow()
        self.scene().sigMouseMoved.connect(self._hover)

    def show_curves(self, drawn: list[tuple[int, Curve]], count: int, old: bool) -> None:
        """Draw the curves of these classes out of so many."""
        self.drawn = drawn
        plot = self.getPlotItem()
        while len(self._items) < len(drawn):
            line, marks = pg.PlotCurveItem(antialias=True), pg.ScatterPlotItem(pxMode=True, size=7, pen=None)
            for item in (line, marks):
                plot.addItem(item, ignoreBounds=True)
            self._items.append((line, marks))
        for number, (line, marks) in enumerate(self._items):
            line.setVisible(number < len(drawn))
            marks.setVisible(number < len(drawn))
            if number >= len(drawn):
                continue
            of, curve = drawn[number]
            color = class_color(of, count)
            color.setAlphaF(0.45 if old else 1.0)
            pen = QPen(color, 1.8)
            pen.setCosmetic(True)
            line.setData(*thinned(curve), pen=pen)
            way = np.cumsum(np.abs(np.diff(curve.x, prepend=0.0)) + np.abs(np.diff(curve.y, prepend=curve.y[0])))
            along = np.searchsorted(way, way[-1] * np.linspace(0, 1, MARKS + 2)[1:-1]).clip(0, len(way) - 1)
            marks.setData(curve.x[along], curve.y[along], symbol=symbol(of, 0), brush=pg.mkBrush(color))
        if self.place is not None:
            self._point(None)

    def _hover(self, place: QPointF) -> None:
        if not self.view.sceneBoundingRect().contains(place):
            self._point(None)
            return
        wide, high = self.view.viewPixelSize()
        at = self.view.mapSceneToView(place)
        best: tuple[float, int, int] = (18.0, -1, -1)
        for number, (_, curve) in enumerate(self.drawn):
            far = np.hypot((curve.x - at.x()) / wide, (curve.y - at.y()) / high)
            nearest = int(np.argmin(far))
            best = min(best, (float(far[nearest]), number, nearest))
        self._point(None if best[1] < 0 else (best[1], best[2]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in (*_ALONG, *_OTHERS) or not self.drawn:
            super().keyPressEvent(event)
            return
        number, at = self.place or (0, 0)
        number = min(number, len(self.drawn) - 1)
        before = self.drawn[number][1]
        if key in _ALONG and self.place is not None:
            at += _ALONG[key] * max(1, len(before.x) // 50)
        elif key in _OTHERS and self.place is not None:
            number = min(max(number + _OTHERS[key], 0), len(self.drawn) - 1)
            at = int(np.abs(self.drawn[number][1].x - before.x[at]).argmin())  # the curve there, at the same x
        self._point((number, min(max(at, 0), len(self.drawn[number][1].x) - 1)))
        self.follow_cursor()

    def cursor_at(self) -> tuple[float, float] | None:
        """The point of the curve that is read."""
        if self.place is None:
            return None
        curve = self.drawn[self.place[0]][1]
        return float(curve.x[self.place[1]]), float(curve.y[self.place[1]])

    def _point(self, place: tuple[int, int] | None) -> None:
        self.place = place
        if place is None:
            self._at.clear()
            self.pointed.emit(None)
            return
        of, curve = self.drawn[place[0]]
        self._at.setData([curve.x[place[1]]], [curve.y[place[1]]], pen=pg.mkPen(theme().text, width=1.5))
        self.pointed.emit((of, place[1]))

    def _follow(self) -> None:
        super()._follow()
        pen = QPen(theme().faint, 1, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        if getattr(self, "_chance", None) is not None:
            self._chance.setPen(pen)


def thinned(curve: Curve, most: int = 1500) -> tuple[np.ndarray, np.ndarray]:
    """Points enough to draw a curve."""
    step = max(1, len(curve.x) // most)
    chosen = np.r_[np.arange(0, len(curve.x) - 1, step), len(curve.x) - 1]
    return curve.x[chosen], curve.y[chosen]


class ThresholdPage(QWidget):
    """The plot, beside it the classes with their areas, one of which can be chosen; `said` tells what is pointed at."""

    said = Signal(str)

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind, self.curves, self.names, self.old = kind, list[Curve](), tuple[str, ...](), False
        if kind == "roc":
            self.plot = ThresholdPlot(tr("ROC curves"), tr("false positive rate"), tr("true positive rate"), True)
        else:
            self.plot = ThresholdPlot(tr("Precision-recall curves"), tr("recall"), tr("precision"), False)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Classes"))
        self.list.setToolTip(tr("Choose a class to see its curve alone; Esc shows all"))
        self.list.setIconSize(QSize(px(26), px(14)))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setMaximumWidth(px(250))
        self.list.setMinimumWidth(px(120))
        self.list.currentRowChanged.connect(lambda _row: self._draw())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.plot, 3)
        row.addWidget(self.list, 1)
        self.plot.pointed.connect(self._point)
        signals().changed.connect(self._anew)

    def show_curves(self, curves: Sequence[Curve], names: Sequence[str], old: bool) -> None:
        """Show the curve of each class."""
        fresh = tuple(names) != self.names
        self.curves, self.names, self.old = list(curves), tuple(names), old
        if fresh:
            self.list.blockSignals(True)
            self.list.clear()
            for name in names:
                self.list.addItem(QListWidgetItem(name))
            self.list.setCurrentRow(-1)
            self.list.blockSignals(False)
            self._anew()
        for at, curve in enumerate(curves):
            item = self.list.item(at)
            item.setText(tr("{area} · {name}", name=names[at], area=self._area(curve)))
            item.setToolTip(item.text())
            item.setForeground(theme().faint if old or not curve.known else theme().text)
        self._draw()

    def _area(self, curve: Curve) -> str:
        if not curve.known:
            return tr("no such samples") if self.kind == "pr" else tr("no samples to compare")
        return f"{'AUC' if self.kind == 'roc' else 'AP'} {short(curve.area)}"

    @property
    def chosen(self) -> int | None:
        """The class whose curve is shown alone."""
        row = self.list.currentRow()
        return row if row >= 0 else None

    def _draw(self) -> None:
        known = [(at, curve) for at, curve in enumerate(self.curves) if curve.known]
        if self.chosen is not None:
            known = [one for one in known if one[0] == self.chosen]
        self.plot.show_curves(known[:SHOWN], len(self.names), self.old)
        if len(known) > SHOWN:
            self.said.emit(tr("{count} classes are drawn; choose one", count=SHOWN))

    def _point(self, place: tuple[int, int] | None) -> None:
        if place is None:
            self.said.emit("")
            return
        of, at = place
        curve = self.curves[of]
        x, y, threshold = (float(values[at]) for values in (curve.x, curve.y, curve.thresholds))
        words = (
            tr("{found} of {name} are found, {false} of the others are taken for it")
            if self.kind == "roc"
            else tr("{false} of {name} are found; {found} of those called so are right")
        )
        said = words.format(found=percent(y), name=self.names[of], false=percent(x))
        told = tr("Output from {threshold} on: {said}", threshold=short(threshold), said=said)
        self.said.emit(told)
        self.plot.setAccessibleDescription(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.chosen is not None:
            self.list.setCurrentRow(-1)
        else:
            super().keyPressEvent(event)

    def _anew(self) -> None:
        self.list.setFont(ui_font(9))
        for at in range(self.list.count()):
            self.list.item(at).setIcon(QIcon(self._picture(at)))
        if self.curves:
            self._draw()

    def _picture(self, at: int) -> QPixmap:
        """A piece of the curve of a class."""
        color = class_color(at, len(self.names))
        with picture(26, 14, self.devicePixelRatioF()) as (drawn, painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color, 2))
            painter.drawLine(QPointF(1, 7), QPointF(25, 7))
            painter.translate(13, 7)
            painter.scale(8, 8)
            painter.fillPath(symbol(at, 0), color)
        return drawn
