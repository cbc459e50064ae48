"""The axes and the grid of plots that pyqtgraph draws, in the look of the window."""

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from nnsim.gui.curves_view import ticks
from nnsim.gui.theme import mix, theme


class Axis(pg.AxisItem):
    """An axis with round ticks and numbers as the rest of the window writes them."""

    def __init__(self, orientation: str, share: bool = False) -> None:
        super().__init__(orientation)
        self.log, self.share, self.fractions = False, share, False
        self.enableAutoSIPrefix(False)
        self.setStyle(tickLength=0, tickTextOffset=6, hideOverlappingLabels=False)

    def ticks(self, low: float, high: float, size: float) -> list[float]:
        """Where ticks stand."""
        upright = self.orientation in ("left", "right")
        return ticks.places(low, high, size, upright=upright, log=self.log, fractions=self.fractions)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list:
        """The ticks in the form that pyqtgraph asks for."""
        found = self.ticks(min(minVal, maxVal), max(minVal, maxVal), size)
        return [(ticks.step_of(found), found)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """What is written at ticks."""
        return ticks.words(values, spacing, log=self.log, share=self.share)


class Grid(pg.GraphicsObject):
    """Thin lines at the ticks of the y axis, in one opaque colour."""

    def __init__(self, axis: Axis, view: pg.ViewBox) -> None:
        super().__init__()
        self._axis, self._view = axis, view
        self.setZValue(-10)
        view.sigRangeChanged.connect(self._moved)

    def _moved(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def boundingRect(self) -> QRectF:
        """All that is seen."""
        return QRectF(self._view.viewRect())

    def paint(self, painter: QPainter, *_args: object) -> None:
        """The lines."""
        area = self._view.viewRect()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(mix(theme().card, theme().line, 0.55), 0))
        for value in self._axis.ticks(area.top(), area.bottom(), self._axis.height()):
            painter.drawLine(QPointF(area.left(), value), QPointF(area.right(), value))
