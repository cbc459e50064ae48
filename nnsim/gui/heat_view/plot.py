"""A sheet of cells in colours, with the numbers in the cells where there is room, names beside them, and a cursor."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPen, QTransform
from PySide6.QtWidgets import QWidget

from nnsim.gui.canvas.looks import absent_line
from nnsim.gui.fonts import px
from nnsim.gui.keys import PICTURE
from nnsim.gui.numbers import short
from nnsim.gui.texts import clipped, tr
from nnsim.gui.theme import mix, signals, theme, ui_font
from nnsim.gui.widgets.clear_plot import ClearPlot
from nnsim.gui.widgets.color_scale import ColorScale, diverging, image_of
from nnsim.session.views.heat import Sheet

Cell = tuple[int, int]
_MOVES = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
_WRITTEN = (46.0, 15.0)  # pixels of a cell in which a number can be read
_LINED = 7.0
_LONGEST = 14


class NameAxis(pg.AxisItem):
    """An axis with a name at the middle of each row or column, as many as can be read."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.names: tuple[str, ...] = ()
        self.setStyle(tickLength=0, tickTextOffset=5, hideOverlappingLabels=False)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list:
        """The middles of the rows or columns that are seen."""
        low, high = sorted((minVal, maxVal))
        seen = [at for at in range(len(self.names)) if low <= at + 0.5 <= high]
        room = 15.0 if self.orientation in ("left", "right") else 44.0
        step = max(1, int(np.ceil(len(seen) * room / max(size, 1.0))))
        return [(step, [at + 0.5 for at in seen[::step]])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Their names."""
        return [clipped(self.names[int(value)], _LONGEST) for value in values]


class CellsItem(pg.GraphicsObject):
    """The cells: one picture, lines between them and numbers in them where they are large enough."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet: Sheet | None = None
        self.scale: ColorScale = diverging(1.0)
        self.cursor: Cell | None = None
        self.chosen: Cell | None = None
        self._image = QImage()

    def show_sheet(self, sheet: Sheet, scale: ColorScale) -> None:
        """Show other numbers."""
        if self.sheet is None or self.sheet.values.shape != sheet.values.shape:
            self.prepareGeometryChange()
        self.sheet, self.scale = sheet, scale
        pixels = scale.pixels(sheet.values)
        pixels[sheet.cut] = theme().panel.rgb()
        self._image = image_of(pixels)
        self.update()

    def boundingRect(self) -> QRectF:
        """A square of size 1 for each cell."""
        if self.sheet is None:
            return QRectF()
        rows, columns = self.sheet.values.shape
        return QRectF(-0.1, -0.1, columns + 0.2, rows + 0.2)

    def paint(self, painter: QPainter, *_args: object) -> None:
        """The cells."""
        sheet = self.sheet
        if sheet is None:
            return
        rows, columns = sheet.values.shape
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawImage(QRectF(0, 0, columns, rows), self._image)
        matrix = painter.worldTransform()
        wide, high = abs(matrix.m11()), abs(matrix.m22())
        if min(wide, high) >= _LINED and sheet.tile is None:
            pen = QPen(mix(theme().panel, theme().line, 0.4), 1)
            pen.setCosmetic(True)
            painter.setPen(pen)
            for row in range(rows + 1):
                painter.drawLine(QPointF(0, row), QPointF(columns, row))
            for column in range(columns + 1):
                painter.drawLine(QPointF(column, 0), QPointF(column, rows))
        self._paint_missing(painter, min(wide, high))
        if wide >= _WRITTEN[0] and high >= _WRITTEN[1]:
            self._paint_numbers(painter, matrix)
        for cell, color, width in ((self.chosen, theme().accent, 2.6), (self.cursor, theme().text, 1.6)):
            if cell is not None and cell[0] < rows and cell[1] < columns:
                pen = QPen(color, width)
                pen.setCosmetic(True)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(cell[1], cell[0], 1, 1))

    def _paint_missing(self, painter: QPainter, size: float) -> None:
        """Cut edges: a stroke through the cell."""
        sheet = self.sheet
        assert sheet is not None
        if size < 5 or sheet.tile is not None:
            return
        pen = QPen(absent_line(), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        for row, column in np.argwhere(sheet.cut).tolist():
            painter.drawLine(QPointF(column + 0.25, row + 0.75), QPointF(column + 0.75, row + 0.25))

    def _paint_numbers(self, painter: QPainter, matrix: QTransform) -> None:
        sheet = self.sheet
        assert sheet is not None
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setFont(ui_font(8.5))
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        dark, light = (theme().card, theme().text) if theme().dark else (theme().text, theme().card)
        seen = matrix.inverted()[0].mapRect(QRectF(painter.viewport()))
        rows = range(max(0, int(seen.top())), min(sheet.values.shape[0], int(seen.bottom()) + 1))
        columns = range(max(0, int(seen.left())), min(sheet.values.shape[1], int(seen.right()) + 1))
        for row in rows:
            for column in columns:
                value = float(sheet.values[row, column])
                if sheet.cut[row, column]:
                    continue
                ground = self.scale.color(value)
                painter.setPen(dark if ground.lightness() > 115 else light)
                box = matrix.mapRect(QRectF(column, row, 1, 1))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, short(value, 3))
        painter.restore()


class HeatPlot(ClearPlot):
    """A sheet; `pointed` carries the cell under the mouse or the cursor, or None, `picked` one that was clicked or
    confirmed with Enter.
    """

    own_keys = PICTURE

    pointed = Signal(object)
    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.top, self.left = NameAxis("top"), NameAxis("left")
        super().__init__(parent, axisItems={"top": self.top, "left": self.left})
        self.setAccessibleName(tr("Heat map"))
        self.setToolTip(
            tr("Arrow keys move the cursor, Enter selects; a click does both. + and − zoom, Home shows all")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        item = self.getPlotItem()
        item.hideButtons()
        item.showAxis("top")
        item.hideAxis("bottom")
        item.setContentsMargins(0, 2, 8, 4)
        self._view = item.getViewBox()
        self._view.disableAutoRange()
        self._view.invertY(True)
        self.cells = CellsItem()
        item.addItem(self.cells, ignoreBounds=True)
        self._shape: tuple[int, ...] = ()
        self.scene().sigMouseMoved.connect(self._hover)
        self.scene().sigMouseClicked.connect(self._click)
        signals().changed.connect(self._follow)
        self._follow()

    def sizeHint(self) -> QSize:
        return QSize(px(320), px(220))

    def show_sheet(self, sheet: Sheet, scale: ColorScale) -> None:
        """Show the numbers of a sheet; one of another shape is seen whole."""
        self.cells.show_sheet(sheet, scale)
        self.top.names, self.left.names = sheet.columns, sheet.rows
        longest = max((len(clipped(name, _LONGEST)) for name in sheet.rows), default=0)
        self.left.setWidth(12 + 6 * longest if sheet.rows else 8)
        self.top.setHeight(20 if sheet.columns else 8)
        self._view.setAspectLocked(sheet.tile is not None)
        if sheet.values.shape != self._shape:
            self._shape = sheet.values.shape
            self.cells.cursor = None
            self.show_all()
        self.top.picture = self.left.picture = None
        for axis in (self.top, self.left):
            axis.update()

    def show_all(self) -> None:
        """Show all cells."""
        rows, columns = self._shape or (1, 1)
        self._view.setRange(xRange=(0, columns), yRange=(0, rows), padding=0.01, disableAutoRange=True)

    def choose(self, cell: Cell | None) -> None:
        """Mark the cell of what is selected."""
        if cell != self.cells.chosen:
            self.cells.chosen = cell
            self.cells.update()

    # -- the cursor

    def point(self, cell: Cell | None) -> None:
        """Put the cursor on a cell."""
        if cell != self.cells.cursor:
            self.cells.cursor = cell
            self.cells.update()
        self.pointed.emit(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the cursor, Enter picks, + and − zoom, Home shows all."""
        key, sheet = Qt.Key(event.key()), self.cells.sheet
        if key in _MOVES and sheet is not None:
            self.point(self._next(sheet, _MOVES[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.cells.cursor is not None:
            self.picked.emit(self.cells.cursor)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._view.scaleBy((0.8, 0.8) if key != Qt.Key.Key_Minus else (1.25, 1.25))
        elif key == Qt.Key.Key_Home:
            self.show_all()
        elif key == Qt.Key.Key_Escape and self.cells.cursor is not None:
            self.point(None)
        else:
            event.ignore()

    def _next(self, sheet: Sheet, move: Cell) -> Cell:
        """The next cell in a direction, over gaps; the same one at the end."""
        rows, columns = sheet.values.shape
        at = self.cells.cursor or self.cells.chosen
        if at is None:
            return 0, 0
        row, column = at[0] + move[0], at[1] + move[1]
        while 0 <= row < rows and 0 <= column < columns:
            if sheet.row[row, column] >= 0:
                return row, column
            row, column = row + move[0], column + move[1]
        return at

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click shows all again."""
        self.show_all()

    def _cell_at(self, place: QPointF) -> Cell | None:
        sheet = self.cells.sheet
        if sheet is None or not self._view.sceneBoundingRect().contains(place):
            return None
        at = self._view.mapSceneToView(place)
        row, column = int(np.floor(at.y())), int(np.floor(at.x()))
        rows, columns = sheet.values.shape
        inside = 0 <= row < rows and 0 <= column < columns
        return (row, column) if inside and sheet.row[row, column] >= 0 else None

    def _hover(self, place: QPointF) -> None:
        self.point(self._cell_at(place))

    def _click(self, event: object) -> None:
        cell = self._cell_at(event.scenePos())  # type: ignore[attr-defined]
        if cell is not None:
            self.picked.emit(cell)

    def leaveEvent(self, event: object) -> None:
        """The cursor goes with the mouse, unless keys have put it there."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.point(None)

    def _follow(self) -> None:
        for axis in (self.top, self.left):
            axis.setPen(QPen(Qt.PenStyle.NoPen))
            axis.setTextPen(QPen(theme().muted))
            axis.setStyle(tickFont=ui_font(8))
