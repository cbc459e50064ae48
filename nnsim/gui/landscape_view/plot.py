"""The loss as colours and lines of equal loss, with the path of the training on it and a probe for mouse and keys."""

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPainterPath, QTransform
from PySide6.QtWidgets import QGraphicsPathItem, QWidget

from nnsim.engine.expr import Array
from nnsim.gui.numbers import short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, theme
from nnsim.gui.widgets.color_scale import ColorScale, image_of, rising
from nnsim.gui.widgets.plain_plot import PlainPlot
from nnsim.session.views.surface import Surface

LEVELS = 12
DECADES = 1.3  # from how large a range on the scale is logarithmic, as a power of ten
_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


@dataclass(frozen=True, eq=False)
class Shades:
    """The values as they are coloured: their logarithms where they spread over powers of ten."""

    values: Array
    log: bool
    scale: ColorScale

    def words(self, level: float) -> str:
        """A level of the scale as a loss."""
        return short(10.0**level if self.log else level, 3)


def shades_of(values: Array) -> Shades:
    """How a grid is coloured; what is no number has the colour of the largest."""
    finite = values[np.isfinite(values)]
    if not finite.size:
        return Shades(np.full(values.shape, np.nan), False, rising(0.0, 1.0))
    low, high = float(finite.min()), float(finite.max())
    log = low > 0 and bool(np.log10(high / low) > DECADES)
    with np.errstate(all="ignore"):
        shown = np.log10(values) if log else np.array(values)
    shown[~np.isfinite(shown)] = np.log10(high) if log else high
    low, high = (float(np.log10(low)), float(np.log10(high))) if log else (low, high)
    return Shades(shown, log, rising(low, high if high > low else low + 1.0))


class Ground(pg.GraphicsObject):
    """The colours, drawn smoothly between the points of the grid."""

    def __init__(self) -> None:
        super().__init__()
        self.image, self.area = QImage(), QRectF()
        self.setZValue(-20)

    def boundingRect(self) -> QRectF:
        return self.area

    def show_image(self, image: QImage, area: QRectF) -> None:
        """Other colours, or elsewhere."""
        self.prepareGeometryChange()
        self.image, self.area = image, area
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        """The picture; its rows go upwards, as the axis does."""
        if not self.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self.area, self.image)


class LandscapePlot(PlainPlot):
    """`probed` carries a place on the surface, or None."""

    reads = True

    probed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Loss surface"), parent=parent, ground=True)
        ways = tr("Arrow keys or the mouse read the loss")
        self.setToolTip(f"{ways}; {self.hint}")
        self.surface: Surface | None = None
        self.shades: Shades | None = None
        self.place: QPointF | None = None
        self.ground = Ground()
        self._lines = QGraphicsPathItem()
        self._lines.setZValue(-10)
        self._seam, self._way = pg.PlotCurveItem(antialias=True), pg.PlotCurveItem(antialias=True)
        self._stops = pg.ScatterPlotItem(pxMode=True, size=4, pen=None)
        self._start = pg.ScatterPlotItem(pxMode=True, size=11, symbol="o")
        self._now = pg.ScatterPlotItem(pxMode=True, size=16, symbol="star")
        self._center = pg.ScatterPlotItem(pxMode=True, size=11, symbol="x")
        self._goal = pg.ScatterPlotItem(pxMode=True, size=15, symbol="d")
        self._probe = pg.ScatterPlotItem(pxMode=True, size=14, symbol="+", brush=None)
        items = (
            self.ground,
            self._lines,
            self._seam,
            self._way,
            self._stops,
            self._center,
            self._goal,
            self._start,
            self._now,
        )
        for height, item in enumerate((*items, self._probe)):
            self.getPlotItem().addItem(item, ignoreBounds=True)
            if height > 1:
                item.setZValue(height)
        self.grid.hide()
        self.scene().sigMouseMoved.connect(self._hover)

    def show_surface(self, surface: Surface | None) -> None:
        """Show another surface, or as far as it is known by now."""
        self.surface = surface
        if surface is None or not surface.level:
            self.ground.show_image(QImage(), QRectF())
            self._lines.setPath(QPainterPath())
            return
        x, y, values = surface.complete()
        self.shades = shades_of(values)
        self.show_area(float(surface.x[0]), float(surface.x[-1]), float(surface.y[0]), float(surface.y[-1]))
        wide, high = float(x[1] - x[0]), float(y[1] - y[0])
        area = QRectF(x[0] - wide / 2, y[0] - high / 2, x[-1] - x[0] + wide, y[-1] - y[0] + high)
        self.ground.show_image(image_of(self.shades.scale.pixels(self.shades.values)), area)
        self._draw_lines(QTransform(wide, 0, 0, high, float(x[0]), float(y[0])))
        self.say_probe()

    def levels(self) -> list[float]:
        """The levels of the lines, evenly over the scale."""
        assert self.shades is not None
        low, high = self.shades.scale.low, self.shades.scale.high
        return [float(level) for level in np.linspace(low, high, LEVELS + 2)[1:-1]]

    def _draw_lines(self, place: QTransform) -> None:
        assert self.shades is not None
        path = QPainterPath()
        grid = np.ascontiguousarray(self.shades.values.T)
        for level in self.levels():
            for line in pg.functions.isocurve(grid, level, connected=True):
                ends = np.array(line) - 0.5  # pyqtgraph counts from the corners of the points
                piece = pg.functions.arrayToQPath(ends[:, 0], ends[:, 1], connect="all")
                path.addPath(piece)
        self._lines.setPath(place.map(path))
        self._lines.setPen(pg.mkPen(mix(theme().text if not theme().dark else theme().window, theme().card, 0.15),
                                    width=0.8))  # fmt: skip
        self._lines.setOpacity(0.55)

    def show_path(self, way: Array, now: Array | None, center: bool) -> None:
        """The path, (moments, 2), where the training stands now, and whether the middle is another moment than that."""
        colors = theme()
        bright = colors.card if not colors.dark else colors.text
        dark = colors.text if not colors.dark else colors.window
        for item, color, width in ((self._seam, dark, 4.0), (self._way, bright, 2.0)):
            item.setData(way[:, 0], way[:, 1], pen=pg.mkPen(color, width=width))
        self._stops.setData(way[:, 0], way[:, 1], brush=pg.mkBrush(dark))
        seam = pg.mkPen(dark, width=1.2)
        if len(way) > 1:
            self._start.setData(way[:1, 0], way[:1, 1], brush=pg.mkBrush(bright), pen=seam)
        else:
            self._start.clear()
        if now is None:
            self._now.clear()
        else:
            self._now.setData([now[0]], [now[1]], brush=pg.mkBrush(colors.negative), pen=seam)
        if center:
            self._center.setData([0.0], [0.0], brush=pg.mkBrush(bright), pen=seam)
        else:
            self._center.clear()

    def show_goal(self, at: Array | None) -> None:
        """The lowest point, where it is known."""
        if at is None:
            self._goal.clear()
            return
        dark = theme().text if not theme().dark else theme().window
        bright = theme().card if not theme().dark else theme().text
        self._goal.setData([at[0]], [at[1]], brush=pg.mkBrush(bright), pen=pg.mkPen(dark, width=2.0))

    def set_old(self, old: bool) -> None:
        """What is old is paler."""
        self.ground.setOpacity(0.45 if old else 1.0)

    # -- the probe

    def value_at(self, place: QPointF) -> float | None:
        """The loss at a place, between the points of the grid; None outside, or where it is not known yet."""
        surface = self.surface
        if surface is None or not surface.level:
            return None
        x, y, values = surface.complete()
        column, row = (place.x() - x[0]) / (x[1] - x[0]), (place.y() - y[0]) / (y[1] - y[0])
        if not (0 <= column <= len(x) - 1 and 0 <= row <= len(y) - 1):
            return None
        left, below = min(int(column), len(x) - 2), min(int(row), len(y) - 2)
        a, b = column - left, row - below
        four = values[below : below + 2, left : left + 2]
        return float((1 - b) * ((1 - a) * four[0, 0] + a * four[0, 1]) + b * ((1 - a) * four[1, 0] + a * four[1, 1]))

    def say_probe(self) -> None:
        """The loss where the probe stands."""
        if self.place is None:
            self._probe.clear()
            self.probed.emit(None)
            return
        self._probe.setData([self.place.x()], [self.place.y()], pen=pg.mkPen(theme().error, width=2))
        self.probed.emit(self.place)

    def _hover(self, place: QPointF) -> None:
        inside = self.view.sceneBoundingRect().contains(place)
        self.place = self.view.mapSceneToView(place) if inside else None
        self.say_probe()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self.place = None
            self.say_probe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None or self.surface is None:
            super().keyPressEvent(event)
            return
        area = self.view.viewRect()
        place = self.place or QPointF(0.0, 0.0)
        step = QPointF(move[0] * area.width() / 40, move[1] * area.height() / 40)
        self.place = place + step
        self.say_probe()
        self.follow_cursor()

    def cursor_at(self) -> tuple[float, float] | None:
        """Where the probe stands."""
        return None if self.place is None else (self.place.x(), self.place.y())
