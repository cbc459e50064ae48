"""Samples as points in a plane, told apart by colour and shape: hovering names one, a click or Enter asks for it."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainterPath
from PySide6.QtWidgets import QWidget

from nnsim.engine.expr import Array
from nnsim.gui.theme import mix, theme
from nnsim.gui.widgets.plain_plot import PlainPlot

NEAR = 12.0  # pixels
SIZE = 8.0
_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


class SampleScatter(PlainPlot):
    """Points by their place in what was given; `pointed` carries one, or None, `asked` one that was clicked."""

    reads = True

    pointed = Signal(object)
    asked = Signal(int)

    def __init__(self, name: str, across: str = "", up: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, across, up, parent)
        self.x = self.y = np.zeros(0)
        self.current: int | None = None
        self._pressed: QPointF | None = None
        self.points = pg.ScatterPlotItem(pxMode=True, size=SIZE)
        self.points.setZValue(5)
        self._ring = pg.ScatterPlotItem(pxMode=True, size=SIZE + 8, brush=None, symbol="o")
        self._ring.setZValue(8)
        self._shown = pg.ScatterPlotItem(pxMode=True, size=SIZE + 6, brush=None, symbol="s")
        self._shown.setZValue(7)
        for one in (self.points, self._shown, self._ring):
            self.getPlotItem().addItem(one, ignoreBounds=True)
        self.scene().sigMouseMoved.connect(self._hover)
        self.setMouseTracking(True)

    def show_points(
        self, x: Array, y: Array, colors: Sequence[QColor], symbols: Sequence[QPainterPath], kinds: Array
    ) -> None:
        """Draw points; `kinds` says which of the colours and which of the symbols each has: (points, 2)."""
        self.x, self.y = x, y
        seam = pg.mkPen(mix(theme().card, theme().text, 0.12), width=0.6)
        shapes = np.empty(len(symbols), object)
        shapes[:] = list(symbols)
        brushes = np.empty(len(colors), object)
        brushes[:] = [pg.mkBrush(color) for color in colors]
        if len(x):
            looks = {"brush": brushes[kinds[:, 0]].tolist(), "symbol": shapes[kinds[:, 1]].tolist()}
            self.points.setData(x, y, pen=seam, **looks)
        else:
            self.points.clear()
        self.point_at(self.current if self.current is not None and self.current < len(x) else None)

    def mark_shown(self, at: int | None) -> None:
        """Mark the sample that the canvas shows."""
        self._mark(self._shown, at, theme().text)

    def point_at(self, at: int | None) -> None:
        """Point at a sample."""
        self.current = at
        self._mark(self._ring, at, theme().accent)

    def _mark(self, item: pg.ScatterPlotItem, at: int | None, color: QColor) -> None:
        if at is None or at >= len(self.x):
            item.clear()
        else:
            item.setData([float(self.x[at])], [float(self.y[at])], pen=pg.mkPen(color, width=2))

    def nearest(self, place: QPointF) -> int | None:
        """The sample at a place of the scene, if one is near."""
        if not len(self.x):
            return None
        wide, high = self.view.viewPixelSize()
        at = self.view.mapSceneToView(place)
        far = np.hypot((self.x - at.x()) / wide, (self.y - at.y()) / high)
        best = int(np.argmin(far))
        return best if far[best] <= NEAR else None

    def _hover(self, place: QPointF) -> None:
        inside = self.view.sceneBoundingRect().contains(place)
        self._tell(self.nearest(place) if inside else None)

    def _tell(self, at: int | None) -> None:
        if at != self.current:
            self.point_at(at)
            self.pointed.emit(at)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._tell(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        still = self._pressed is not None and (event.position() - self._pressed).manhattanLength() < 4
        if still and event.button() == Qt.MouseButton.LeftButton:
            at = self.nearest(self.mapToScene(event.position().toPoint()))
            if at is not None:
                self._tell(at)
                self.asked.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES and len(self.x):
            self._tell(self._beside(*_MOVES[key]))
            self.follow_cursor()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.asked.emit(self.current)
        else:
            super().keyPressEvent(event)

    def cursor_at(self) -> tuple[float, float] | None:
        """The sample that is pointed at."""
        at = self.current
        return None if at is None or at >= len(self.x) else (float(self.x[at]), float(self.y[at]))

    def _beside(self, right: int, up: int) -> int:
        """The sample next to the one that is pointed at, in a direction; at first the one in the middle."""
        wide, high = self.view.viewPixelSize()
        if self.current is None:
            middle = self.view.viewRect().center()
            return int(np.argmin(np.hypot((self.x - middle.x()) / wide, (self.y - middle.y()) / high)))
        across, upwards = (self.x - self.x[self.current]) / wide, (self.y - self.y[self.current]) / high
        along, beside = across * right + upwards * up, np.abs(across * up + upwards * right)
        far = np.where(along > 0.5, along + 2.5 * beside, np.inf)
        best = int(np.argmin(far))
        return best if np.isfinite(far[best]) else self.current
