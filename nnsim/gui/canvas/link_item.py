"""A link on the canvas: all of its edges in one item, few drawing calls however many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnsim.gui.canvas.box_item import BoxItem
from nnsim.gui.canvas.crowd import Crowd
from nnsim.gui.canvas.curves import point_at
from nnsim.gui.canvas.edge_pens import round_pen, sign_pen
from nnsim.gui.canvas.edges import EdgeTable, marked, widths
from nnsim.gui.canvas.layer_item import LINK_Z
from nnsim.gui.canvas.lettering import readable, rect, shade_pen, write
from nnsim.gui.theme import mix, phase_color, theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board
    from nnsim.gui.canvas.density import Flow
    from nnsim.gui.canvas.geometry import Floats
    from nnsim.gui.canvas.stage import LinkKey

HALO = 7.0
CACHE_ABOVE = 40
FINE_FROM = 1.5


class LinkItem(BoxItem):
    """The edges of one link: colour by sign, width by size; dashed when it goes back in time, hollow when frozen."""

    def __init__(self, board: Board, key: LinkKey) -> None:
        super().__init__(board)
        self.key = key
        self.flash = 0.0
        self.flashing: np.ndarray | None = None
        self.setZValue(LINK_Z)
        self._paths: list[QPainterPath] = []
        self.crowd = Crowd()
        self.table: EdgeTable = board.stage.tables[key]
        self.take()

    def take(self) -> None:
        """Follow the board: ends, cuts, curves and weights."""
        self.take_box(QRectF())
        if self.board.stage.tables[self.key] is not self.table:
            self.flash, self.flashing = 0.0, None  # of the weights that were there before
        self._take_table()
        big = self.table.count > CACHE_ABOVE
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache if big else QGraphicsItem.CacheMode.NoCache)
        self.renew()

    def _take_table(self) -> None:
        """Take the edges that are drawn; the item covers those that were drawn before, too, so that it seldom grows."""
        self.table = table = self.board.stage.tables[self.key]
        self._paths = [curve_path(points) for points in table.points] if table.single else []
        if table.count:
            self.take_box(self._box.united(rect(table.box(14.0))))

    def renew(self) -> None:
        """Take the board's weights and paint again."""
        self.crowd = Crowd()
        self.follow()
        self.update()

    def follow(self) -> None:
        """Take the board's weights, and paint again where they look different, if by a shade."""
        if self.board.stage.tables[self.key] is not self.table:
            self._take_table()
        numbers = None if self.table.bundle else self.board.weights(self.key)
        if self.table.single or self.crowd.follow(self.table, numbers, self.board.tone, self._flow):
            self.update()

    def values(self) -> Floats | None:
        """The numbers of the drawn edges, weights as a rule, or None when they are not known."""
        weights = self.board.weights(self.key)
        if weights is None or self.table.bundle:
            return None
        return weights[self.table.sources, self.table.targets]

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it, as far as it is seen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        focus = self.board.focus
        lit = phase_color(focus.phase) if self.key in focus.links else None
        if self.table.lead is not None:
            self._paint_lead(painter, self.table.lead)
        if self.table.bundle:
            self._paint_bundle(painter, option.levelOfDetailFromTransform(painter.worldTransform()))
        elif self.table.single:
            self._paint_single(painter, lit)
        else:
            self.crowd.paint(painter, option.levelOfDetailFromTransform(painter.worldTransform()) > FINE_FROM)

    def _flow(self) -> Flow | None:
        """What passes on all edges, for the haze below the strongest ones where weak ones are left out."""
        table, weights = self.table, self.board.weights(self.key)
        if weights is None or table.route != "ahead" or not table.left_out:
            return None
        return self.board.stage.flow(table.link, weights)

    def _paint_single(self, painter: QPainter, lit: QColor | None) -> None:
        colors, table, values, tone = theme(), self.table, self.values(), self.board.tone
        count = int((~table.cut).sum()) * (1 if table.route in ("ahead", "among") else 3)
        frozen = marked(self.board.network, table.link, table.link.frozen)[table.sources, table.targets]
        strength = np.zeros(table.count) if values is None else tone.strength(values)
        absent = np.isnan(strength)
        thick = np.full(table.count, 1.4) if values is None else widths(np.nan_to_num(strength), count)
        thick[absent] = 0.9
        bad = np.zeros(table.count, bool) if values is None else tone.is_bad(values)
        wide = HALO if count <= 12 else HALO * 0.55 if count <= 30 else HALO * 0.35
        halo = None if lit is None else mix(colors.canvas, lit, 0.20 if not colors.dark else 0.30)
        for row in np.argsort(thick, kind="stable"):
            path = self._paths[row]
            if table.cut[row]:
                painter.setPen(shade_pen(mix(colors.canvas, colors.text, 0.16), 0.9, (1.5, 4)))
                painter.drawPath(path)
                continue
            width = float(thick[row])
            if halo is not None:
                painter.setPen(round_pen(halo, width + wide))
                painter.drawPath(path)
            if self.flash > 0.01 and self._flashes(row):
                glow = QColor(colors.update)
                glow.setAlphaF(0.35 * self.flash)
                painter.setPen(round_pen(glow, width + HALO + 2))
                painter.drawPath(path)
            color = colors.zero if values is None else tone.color(float(values[row]))
            if table.route == "under":
                painter.setPen(shade_pen(colors.muted if values is None else color, max(1.3, width), (6, 4)))
            else:
                painter.setPen(sign_pen(color, width, values is not None and bool(values[row] < 0) and tone.signed))
            painter.drawPath(path)
            if frozen[row]:
                painter.setPen(round_pen(colors.canvas, max(0.8, width * 0.38)))
                painter.drawPath(path)
            if table.route == "under":
                arrow_head(painter, table.points[row], colors.muted if values is None else color)
            if bad[row]:
                bad_mark(painter, table.points[row], color)

    def _flashes(self, row: int) -> bool:
        marks = self.flashing
        return marks is not None and bool(marks[self.table.sources[row], self.table.targets[row]])

    def _paint_lead(self, painter: QPainter, points: Floats) -> None:
        """The arrow from the layer in front: it feeds no unit, it says how they begin."""
        color = mix(theme().canvas, theme().muted, 0.75)
        painter.setPen(round_pen(color, 3.0))
        painter.drawPath(curve_path(points))
        arrow_head(painter, points, color, 13.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_bundle(self, painter: QPainter, lod: float) -> None:
        colors = theme()
        painter.setPen(shade_pen(colors.muted, 2.4, (7, 5)))
        painter.drawPath(self._paths[0])
        arrow_head(painter, self.table.points[0], colors.muted)
        if readable(10, lod):
            low = self.table.samples[0][len(self.table.samples[0]) // 2]
            box = QRectF(low[0] - 24, low[1] - 9, 48, 18)
            painter.setPen(shade_pen(colors.line, 1))
            painter.setBrush(colors.card)
            painter.drawRoundedRect(box, 5, 5)
            write(painter, box, "t − 1", colors.muted, 10)


def curve_path(points: Floats) -> QPainterPath:
    """A curve from its four control points."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points.tolist()
    path = QPainterPath(QPointF(x0, y0))
    path.cubicTo(x1, y1, x2, y2, x3, y3)
    return path


def bad_mark(painter: QPainter, points: Floats, color: QColor) -> None:
    """A small square on its tip where an edge ends: this number is bad, for eyes that do not see it by the colour."""
    spot = QPointF(*point_at(points, 0.87))
    diamond = QPolygonF([spot + QPointF(*corner) for corner in ((0, -5), (5, 0), (0, 5), (-5, 0))])
    painter.save()
    painter.setPen(shade_pen(theme().canvas, 1.4))
    painter.setBrush(color)
    painter.drawPolygon(diamond)
    painter.restore()


def arrow_head(painter: QPainter, points: Floats, color: QColor, size: float = 8.0) -> None:
    """A small arrow where a curve ends."""
    tip, before = points[3], points[2]
    along = (tip - before) / max(float(np.hypot(*(tip - before))), 1e-9)
    side = np.array((-along[1], along[0]))
    corners = [tip, tip - along * size + side * size * 0.45, tip - along * size - side * size * 0.45]
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(float(x), float(y)) for x, y in corners]))
    painter.restore()
