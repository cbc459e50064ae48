"""The plot of a surface over two inputs, or of curves over one, with the samples; a probe for mouse and keyboard."""

from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem, QWidget

from nnsim.gui.boundary_view.look import Look
from nnsim.gui.class_look import symbol
from nnsim.gui.fonts import px
from nnsim.gui.keys import PICTURE
from nnsim.gui.texts import clipped, tr
from nnsim.gui.theme import mix, signals, theme, ui_font
from nnsim.gui.widgets.clear_plot import ClearPlot
from nnsim.gui.widgets.plot_axes import Axis
from nnsim.session.views.boundary import Points, Surface
from nnsim.session.views.marks import Marks
from nnsim.session.views.plane import Plane, Range

_STEP, _NEAR = 0.02, 9.0
UNLIKE = 3.0  # ranges of which one is more than so many times the other have scales of their own
_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


class PlaneItem(pg.GraphicsObject):
    """A picture over an area of the plot, drawn smoothly."""

    def __init__(self) -> None:
        super().__init__()
        self._image, self._area = QImage(), QRectF()
        self.setZValue(-20)

    def show_image(self, image: QImage, area: QRectF) -> None:
        """Show another picture, or the same elsewhere."""
        if area != self._area:
            self.prepareGeometryChange()
        self._image, self._area = image, area
        self.update()

    def boundingRect(self) -> QRectF:
        """Where the picture lies."""
        return self._area

    def paint(self, painter: QPainter, *_args: object) -> None:
        """The picture; its rows go upwards, as the axis does."""
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._area, self._image)


class LinesItem(pg.GraphicsObject):
    """Pieces of lines; the strong ones have a pale seam, so that they stand out on any ground."""

    def __init__(self) -> None:
        super().__init__()
        self._path, self._area = QPainterPath(), QRectF()
        self.color, self.width = QColor(), 1.6
        self.setZValue(-10)

    def show_lines(self, ends: np.ndarray) -> None:
        """Pieces as (pieces, 2 ends, (x, y))."""
        self.prepareGeometryChange()
        flat = ends.reshape(-1, 2)
        self._path = pg.functions.arrayToQPath(flat[:, 0], flat[:, 1], connect="pairs") if len(flat) else QPainterPath()
        self._area = self._path.boundingRect()
        self.update()

    def boundingRect(self) -> QRectF:
        """Where the lines lie."""
        return self._area

    def paint(self, painter: QPainter, *_args: object) -> None:
        """The lines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        seam = [(mix(theme().card, self.color, 0.15), self.width + 1.6)] if self.width > 1.2 else []
        for color, width in (*seam, (self.color, self.width)):
            pen = QPen(color, width)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(self._path)


@dataclass(frozen=True)
class Probed:
    """Where the probe stands, in the data's own units, and which of the samples drawn is there, if any."""

    x: float
    y: float
    sample: int | None


class BoundaryPlot(ClearPlot):
    """Map, lines, samples and axes. `probed` carries what the mouse or the arrow keys point at, or None; `moved` tells
    that a person has zoomed or moved the view.
    """

    own_keys = PICTURE

    probed = Signal(object)
    moved = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.bottom, self.left = Axis("bottom"), Axis("left")
        self.bottom.fractions = self.left.fractions = True
        super().__init__(parent, axisItems={"bottom": self.bottom, "left": self.left})
        self.setAccessibleName(tr("Boundary"))
        self.setToolTip(tr("Arrow keys move the probe, + and − zoom, Home shows all; drag and the wheel do the same"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        item = self.getPlotItem()
        item.hideButtons()
        item.setContentsMargins(0, 6, 8, 0)
        self._view = item.getViewBox()
        self._view.disableAutoRange()
        self._view.setLimits(xMin=-1e15, xMax=1e15, yMin=-1e15, yMax=1e15, minXRange=1e-9, minYRange=1e-9)
        self.map, self.lines, self.joins = PlaneItem(), LinesItem(), LinesItem()
        self.joins.setZValue(8)
        self.margins, self.circles = LinesItem(), LinesItem()
        self.circles.setZValue(7)
        self.rings = pg.ScatterPlotItem(pxMode=True, size=17, symbol="o", brush=None)
        self.rings.setZValue(6)
        self.units = pg.ScatterPlotItem(pxMode=True)
        self.units.setZValue(9)
        self.samples = pg.ScatterPlotItem(pxMode=True)
        self.samples.setZValue(5)
        self.curves: list[pg.PlotCurveItem] = []
        self.bands: list[QGraphicsPathItem] = []
        self._probe = pg.ScatterPlotItem(size=13, symbol="+", brush=None)
        self._probe.setZValue(20)
        self._middle = pg.InfiniteLine(angle=0, movable=False)
        self._middle.hide()
        marks = (self.margins, self.circles, self.joins, self.rings, self.units)
        for one in (self.map, self.lines, self.samples, *marks, self._probe, self._middle):
            item.addItem(one, ignoreBounds=True)
        self._at: tuple[float, float] | None = None
        self._points: Points | None = None
        self._places = np.empty((0, 2))
        self._moving, self._named = False, True
        self._view.sigRangeChangedManually.connect(self._by_hand)
        self._view.sigResized.connect(lambda _view: self.resized.emit())
        self.scene().sigMouseMoved.connect(self._hover)
        signals().changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        """A square, as it likes to be."""
        return QSize(px(300), px(300))

    # -- what is shown

    def show_names(self, across: str, up: str) -> None:
        """Name the axes."""
        for axis, name in ((self.bottom, across), (self.left, up)):
            axis.setLabel(clipped(name, 32))
        self._follow()

    def name_axes(self, named: bool) -> None:
        """Write the names of the axes, or leave their room to the plot; the choosers say them, too."""
        if named != self._named:
            self._named = named
            self._follow()

    def show_area(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show this area, nothing beyond."""
        self._moving = True
        self._view.setRange(xRange=x, yRange=y, padding=0, disableAutoRange=True)
        self._moving = False

    def even(self, x: Range, y: Range) -> tuple[Range, Range]:
        """The area around this one in which both inputs have the same scale, where their ranges are alike.

        So a right angle looks like one, and a distance is the same in any direction.
        """
        spans, sides = (x[1] - x[0], y[1] - y[0]), (self._view.width(), self._view.height())
        if min(spans) <= 0 or max(spans) > UNLIKE * min(spans) or min(sides) < 1:
            return x, y
        unit = max(span / side for span, side in zip(spans, sides, strict=True))
        more = [(unit * side - span) / 2 for span, side in zip(spans, sides, strict=True)]
        return (x[0] - more[0], x[1] + more[0]), (y[0] - more[1], y[1] + more[1])

    @property
    def area(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The area that is seen: from and to across, from and to up."""
        (left, right), (low, high) = self._view.viewRange()
        return (float(left), float(right)), (float(low), float(high))

    def show_surface(self, surface: Surface, look: Look, output: int | None) -> None:
        """A map over two inputs."""
        for curve in (*self.curves, *self.bands):
            curve.hide()
        self._middle.hide()
        plane = surface.plane
        self.map.show_image(look.image(surface, output), _pixels_area(plane))
        self.map.show()
        ends = surface.lines(output)
        step = [(span[1] - span[0]) / (count - 1) for span, count in zip(_spans(plane), plane.places, strict=True)]
        decides = surface.winners is not None
        white = surface.kind in ("regression", "deviation")  # its colours are dark or strong in either theme
        strong = 0.85 if decides else 0.6
        self.lines.color = QColor("#ffffff") if white else mix(theme().card, theme().text, strong)
        self.lines.width = 1.6 if decides else 1.0
        if surface.cells:
            self.lines.color, self.lines.width = mix(theme().card, theme().text, 0.35), 0.8
        self.lines.show_lines(ends * step + [plane.x_range[0], plane.y_range[0]])
        self.lines.show()

    def show_marks(self, marks: Marks) -> None:
        """What the learning rule has drawn here; its lines take the place of those that the values' grid gives."""
        if len(marks.lines):
            self.lines.color, self.lines.width = mix(theme().card, theme().text, 0.9), 2.2
            self.lines.show_lines(marks.lines)
        self.joins.color, self.joins.width = mix(theme().card, theme().text, 0.75), 1.4
        self.joins.show_lines(marks.joins)
        self.margins.color, self.margins.width = mix(theme().card, theme().text, 0.8), 1.1
        self.margins.show_lines(marks.margins)
        self.circles.color, self.circles.width = mix(theme().card, theme().text, 0.6), 1.3
        self.circles.show_lines(marks.circles if len(marks.circles) else marks.shares)
        ring = QPen(theme().text, 1.8)
        ring.setCosmetic(True)
        self.rings.setData(marks.rings[:, 0], marks.rings[:, 1], pen=ring)
        seam = QPen(theme().card, 1.4)
        seam.setCosmetic(True)
        size = 12 if len(marks.points) <= 40 else 8
        self.units.setData(marks.points[:, 0], marks.points[:, 1], symbol="d", size=size, pen=seam,
                           brush=theme().text)  # fmt: skip

    def show_curves(self, surface: Surface, look: Look, output: int | None, marks: Marks) -> None:
        """Outputs over one input."""
        self.map.hide()
        self.lines.hide()
        self.show_marks(marks)
        rows = range(len(surface.values)) if output is None else [output]
        while len(self.curves) < len(rows):
            curve = pg.PlotCurveItem(connect="finite", antialias=True)
            curve.setZValue(10)
            self.getPlotItem().addItem(curve, ignoreBounds=True)
            self.curves.append(curve)
            band = QGraphicsPathItem()
            band.setZValue(-5)
            self.getPlotItem().addItem(band, ignoreBounds=True)
            self.bands.append(band)
        for at, curve in enumerate(self.curves):
            curve.setVisible(at < len(rows))
            if at < len(rows):
                pen = look.curve_pen(rows[at])
                curve.setData(surface.plane.xs, surface.values[rows[at], 0], pen=pen)
                self._show_band(self.bands[at], surface.plane.xs, surface.band(rows[at]), pen.color())
        for band in self.bands[len(rows) :]:
            band.hide()
        self._middle.setPos(0.5)
        self._middle.setVisible(surface.kind == "binary")

    def _show_band(
        self, item: QGraphicsPathItem, xs: np.ndarray, band: tuple[np.ndarray, np.ndarray] | None, color: QColor
    ) -> None:
        """The room between two curves, in a paler colour; nothing where it is not known."""
        item.setVisible(band is not None)
        if band is not None:
            x, y = np.concatenate([xs, xs[::-1]]), np.concatenate([band[0], band[1][::-1]])
            item.setPath(pg.functions.arrayToQPath(x, y, connect="all"))
            item.setBrush(mix(theme().card, color, 0.22))
            item.setPen(QPen(Qt.PenStyle.NoPen))

    def show_points(self, points: Points, places: np.ndarray, look: Look) -> None:
        """The samples at these places; `look` says in what shape and colour."""
        self._points, self._places = points, places
        seam = QPen(mix(theme().card, theme().text, look.seam), 1)
        seam.setCosmetic(True)
        none = QPen(Qt.PenStyle.NoPen)
        size = 11 if len(places) <= 400 else 9 if len(places) <= 1200 else 7
        kinds = [(look.shape(label), part) for label, part in zip(points.label, points.part, strict=True)]
        self.samples.setData(
            places[:, 0],
            places[:, 1],
            symbol=[symbol(shape, int(part)) for shape, part in kinds],
            brush=look.point_colors(points),
            size=size,
            pen=[none if part else seam for part in points.part],
        )

    # -- the probe

    def probe(self, at: tuple[float, float] | None, snap: bool = True) -> None:
        """Put the probe somewhere; on a sample where one is near."""
        self._at = at
        if at is None:
            self._probe.clear()
            self.probed.emit(None)
            return
        sample = self._nearest(at) if snap else None
        self._probe.setData([at[0]], [at[1]])
        self.probed.emit(Probed(at[0], at[1], sample))

    def _nearest(self, at: tuple[float, float]) -> int | None:
        if not len(self._places):
            return None
        x, y = self._view.viewPixelSize()
        with np.errstate(all="ignore"):
            distance = np.hypot((self._places[:, 0] - at[0]) / x, (self._places[:, 1] - at[1]) / y)
        best = int(np.nanargmin(distance)) if np.isfinite(distance).any() else 0
        return best if distance[best] <= _NEAR else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the probe, + and − zoom, Home shows all, Esc takes the probe away."""
        (left, right), (low, high) = self.area
        key = Qt.Key(event.key())
        if key in _MOVES:
            dx, dy = _MOVES[key]
            x, y = self._at or ((left + right) / 2, (low + high) / 2)
            far = 5 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            self.probe((x + dx * far * _STEP * (right - left), y + dy * far * _STEP * (high - low)))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._view.scaleBy((0.8, 0.8) if key != Qt.Key.Key_Minus else (1.25, 1.25))
            self._by_hand()
        elif key == Qt.Key.Key_Home:
            self.fit_asked()
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self.probe(None)
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click shows all again."""
        self.fit_asked()

    def fit_asked(self) -> None:
        """All samples are to be seen again."""
        self.moved.emit()
        self.fitted.emit()

    fitted = Signal()

    def _hover(self, place: QPointF) -> None:
        inside = self._view.sceneBoundingRect().contains(place)
        at = self._view.mapSceneToView(place) if inside else None
        self.probe((float(at.x()), float(at.y())) if at is not None else None)

    def leaveEvent(self, event: object) -> None:
        """The probe goes with the mouse."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.probe(None)

    def _by_hand(self, *_args: object) -> None:
        if not self._moving:
            self.moved.emit()

    def _follow(self) -> None:
        colors = theme()
        for axis in (self.bottom, self.left):
            axis.setPen(QPen(colors.line, 1))
            axis.setTextPen(QPen(colors.muted))
            axis.setStyle(tickFont=ui_font(8))
            axis.labelStyle = {"color": colors.muted.name(), "font-size": "8.5pt"}
            axis.setLabel(axis.labelText)
            axis.showLabel(self._named)
        self.bottom.setHeight(38 if self._named else 20)
        self.left.setWidth(58 if self._named else 42)
        cross = QPen(colors.text, 1.6)
        cross.setCosmetic(True)
        self._probe.setPen(cross)
        dashed = QPen(colors.faint, 1, Qt.PenStyle.DashLine)
        dashed.setCosmetic(True)
        self._middle.setPen(dashed)


def _spans(plane: Plane) -> tuple[tuple[float, float], tuple[float, float]]:
    return plane.x_range, plane.y_range


def _pixels_area(plane: Plane) -> QRectF:
    """Each value lies in the middle of its pixel."""
    (left, right), (low, high) = _spans(plane)
    dx, dy = (right - left) / (plane.places[0] - 1), (high - low) / (plane.places[1] - 1)
    return QRectF(left - dx / 2, low - dy / 2, right - left + dx, high - low + dy)
