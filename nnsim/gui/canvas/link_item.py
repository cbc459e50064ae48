"""A link on the canvas: all of its edges in one item, few drawing calls however many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from shiboken6 import Shiboken

from nnsim.gui.canvas.box_item import BoxItem
from nnsim.gui.canvas.curves import point_at, sample
from nnsim.gui.canvas.edge_looks import STEPS, EdgeLooks
from nnsim.gui.canvas.edges import EdgeTable, marked, widths
from nnsim.gui.canvas.haze import Haze
from nnsim.gui.canvas.layer_item import LINK_Z
from nnsim.gui.canvas.lettering import larger, readable, rect, shade_pen, write
from nnsim.gui.canvas.tones import nothing
from nnsim.gui.theme import mix, per_theme, phase_color, theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board
    from nnsim.gui.canvas.geometry import Floats
    from nnsim.gui.canvas.stage import LinkKey
    from nnsim.gui.canvas.tones import Tone

LAYERS = 3  # so that neither sign covers the other
HALO = 7.0
CACHE_ABOVE = 40
NEGATIVE = (9.0, 3.5)
FEW = 400  # so many weak edges are still told from the ground
FINE_FROM, FINE_SEGMENTS = 1.5, 24


class LinkItem(BoxItem):
    """The edges of one link: colour by sign, width by size; dashed when it goes back in time, hollow when frozen."""

    def __init__(self, board: Board, key: LinkKey) -> None:
        super().__init__(board)
        self.key = key
        self.flash = 0.0
        self.flashing: np.ndarray | None = None
        self.setZValue(LINK_Z)
        self._paths: list[QPainterPath] = []
        self._batches: list[tuple[QPen, np.ndarray]] = []
        self._haze: Haze | None = None
        self._fine = False
        self._drawn: Floats | None = None
        self._looks: EdgeLooks | None = None
        self._tone = board.tone
        self.table: EdgeTable = board.stage.tables[key]
        self.take()

    def take(self) -> None:
        """Follow the board: ends, cuts, curves and weights."""
        table = self.board.stage.tables[self.key]
        box = rect(table.box(14.0)) if table.count else QRectF()
        self.take_box(box)
        if table is not self.table or not self._paths:
            self.table = table
            self.flash, self.flashing = 0.0, None  # of the weights that were there before
            self._paths = [curve_path(points) for points in table.points] if table.single else []
        big = table.count > CACHE_ABOVE
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache if big else QGraphicsItem.CacheMode.NoCache)
        self.renew()

    def renew(self) -> None:
        """Take the board's weights and paint again."""
        self.table = self.board.stage.tables[self.key]
        self._drawn, self._tone = self.values(), self.board.tone
        crowd = self._drawn is not None and not self.table.single
        self._looks = EdgeLooks.of(self._drawn, self._tone) if self._drawn is not None and crowd else None
        self._haze = self._all_edges()
        self._batches = [] if self.table.single else self._batch()
        self.update()

    def follow(self) -> None:
        """Take the board's weights, and paint again where they look different, if by a shade."""
        before, now, looked = self._drawn, self.values(), self._looks
        changed = self.board.stage.tables[self.key] is not self.table or self.board.tone != self._tone
        if self.table.single or changed or (now is None) is not (before is None):
            self.renew()
            return
        if now is None or before is None or looked is None or np.array_equal(now, before, equal_nan=True):
            return
        looks, haze = EdgeLooks.of(now, self._tone, looked), self._all_edges(self._haze)
        self._drawn = now
        if haze is not self._haze or not looks.same_as(looked):
            self._looks, self._haze = looks, haze
            self._batches = self._batch()
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
            self._detail(option.levelOfDetailFromTransform(painter.worldTransform()))
            if self._haze is not None:
                self._haze.paint(painter)
            for pen, lines in self._batches:
                painter.setPen(pen)
                draw_lines(painter, lines)

    def _all_edges(self, before: Haze | None = None) -> Haze | None:
        """What lies below the strongest edges where weak ones are left out; what was there before, if it looks so."""
        table, weights = self.table, self.board.weights(self.key)
        if weights is None or table.route != "ahead" or not table.left_out:
            return None
        return Haze.of(self.board.stage.density(table.link, weights), self.board.tone, before)

    def _detail(self, lod: float) -> None:
        """More pieces to a curve when one looks closely."""
        fine = lod > FINE_FROM
        if fine != self._fine:
            self._fine = fine
            self._batches = self._batch()

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

    def _batch(self) -> list[tuple[QPen, np.ndarray]]:
        """The lines grouped by colour, the weak ones first, so that the strong ones lie on top."""
        table, tone, colors, looks = self.table, self._tone, theme(), self._looks
        if not table.count:
            return []
        samples = sample(table.points, FINE_SEGMENTS) if self._fine else table.samples
        dashes = (5.0, 4.0) if table.route == "under" else ()
        if looks is None:
            return [(hair_pen(colors.zero, 1.0, dashes), polylines(samples))]
        level, bad, absent = looks.steps, looks.bad, looks.steps < 0
        batches = []
        if absent.any():
            faint = mix(colors.canvas, nothing(), 0.4)
            batches.append((hair_pen(faint, 1.0, dashes), polylines(samples[absent])))
        part = 2 * (np.arange(table.count) % LAYERS) + ~looks.negative
        groups = np.where((level < 0) | bad, -1, level * 2 * LAYERS + part)
        order = np.argsort(groups, kind="stable")
        names, begins = np.unique(groups[order], return_index=True)
        lines, pieces = polylines(samples[order]), samples.shape[1] - 1
        for name, begin, end in zip(names.tolist(), begins, [*begins[1:], len(order)], strict=True):
            if name >= 0:
                step, negative = name // (2 * LAYERS), not name % 2
                thick = step >= STEPS - 1 and table.count <= 300
                pen = _batch_pen(tone, step, negative, table.count <= FEW, thick, dashes)
                batches.append((pen, lines[begin * pieces : end * pieces]))
        for step in np.unique(level[bad]):
            color = tone.shade((step - 0.4) / STEPS)
            batches.append((hair_pen(color, 2.6, dashes), polylines(samples[bad & (level == step)])))
        return batches


@per_theme(128)
def _batch_pen(tone: Tone, step: int, negative: bool, few: bool, thick: bool, dashes: tuple[float, ...]) -> QPen:
    """The pen of lines whose numbers are about as strong: the weaker, the nearer to the ground."""
    colors = theme()
    color = tone.shade((step - 0.4) / STEPS if step else 0.0, negative)
    least = (0.55 if not colors.dark else 0.8) if few else 0.32 if not colors.dark else 0.5
    color = mix(colors.canvas, color, least + (1.0 - least) * step / STEPS)
    return hair_pen(color, 1.6 if thick else 1.0, dashes or (broken_for(negative and tone.signed) if few else ()))


def hair_pen(color: QColor, width: float, dashes: tuple[float, ...] = ()) -> QPen:
    """A pen whose width is in pixels, whatever the zoom: a crowd of lines stays a crowd of lines."""
    pen = shade_pen(color, width, dashes)
    pen.setCosmetic(True)
    return pen


def broken_for(negative: bool) -> tuple[float, ...]:
    """The dashes of a negative weight where a palette is in force for eyes that may not tell its hue."""
    return NEGATIVE if negative and theme().palette != "default" else ()


def sign_pen(color: QColor, width: float, negative: bool) -> QPen:
    """The pen of an edge: where hues may not be told, that of a negative weight is broken."""
    dashes = broken_for(negative)
    return shade_pen(color, width, dashes) if dashes else round_pen(color, width)


def round_pen(color: QColor, width: float) -> QPen:
    """A pen with round ends, so that edges meet their neurons without a gap."""
    pen = QPen(color, width * larger())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def curve_path(points: Floats) -> QPainterPath:
    """A curve from its four control points."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = points.tolist()
    path = QPainterPath(QPointF(x0, y0))
    path.cubicTo(x1, y1, x2, y2, x3, y3)
    return path


def polylines(samples: Floats) -> np.ndarray:
    """The pieces of many curves as rows x1, y1, x2, y2, laid out in memory as Qt's lines are."""
    return np.ascontiguousarray(np.concatenate((samples[:, :-1], samples[:, 1:]), axis=2).reshape(-1, 4))


def draw_lines(painter: QPainter, lines: np.ndarray) -> None:
    """Draws many lines in one call, without a Python object for each."""
    if len(lines):
        first = cast(QLineF, Shiboken.wrapInstance(lines.ctypes.data, QLineF))
        painter.drawLines(first, len(lines))


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
