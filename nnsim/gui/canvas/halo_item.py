"""What is marked below the labels: frames of layers, glowing edges and links; no label is painted over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from nnsim.gui.canvas.box_item import EVERYWHERE, BoxItem
from nnsim.gui.canvas.edge_pens import round_pen
from nnsim.gui.canvas.layer_item import HALO_Z
from nnsim.gui.canvas.lettering import rect, shade_pen
from nnsim.gui.canvas.link_item import curve_path
from nnsim.gui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nnsim.gui.canvas.board import Board
    from nnsim.gui.canvas.geometry import Floats
    from nnsim.gui.canvas.marks_item import Marks
    from nnsim.session.places import Place

_BELOW = ("layer", "edge", "link")


def marked(board: Board, marks: Marks) -> Iterator[tuple[Place, float]]:
    """What is marked now and how strongly: under the pointer, pointed at, selected, an end of a link being drawn."""
    found: list[tuple[Place, float]] = []
    if marks.hover.place is not None and marks.hover.place not in board.selection:
        found.append((marks.hover.place, 0.55))
    found += [(place, 0.75) for place in board.pointed if place not in board.selection]
    found += [(place, 1.0) for place in board.selection]
    found += [(end, 1.0) for end in (marks.source, marks.target) if end is not None]
    return ((place, strength) for place, strength in found if board.stage.exists(place))


def ring(strength: float) -> QColor:
    """The colour of marks."""
    color = QColor(theme().accent)
    color.setAlphaF(strength)
    return color


class HaloItem(BoxItem):
    """Lies above the edges and below the weights and neurons."""

    def __init__(self, board: Board, marks: Marks) -> None:
        super().__init__(board)
        self.marks = marks
        self._marked: list[tuple[Place, float]] = []
        self.setZValue(HALO_Z)
        self.take_box(EVERYWHERE)
        self.hide()

    def take(self) -> None:
        """Follow what is marked, and paint it anew; unseen where there is nothing to be painted."""
        self._marked = [one for one in marked(self.board, self.marks) if one[0].kind in _BELOW]
        self.setVisible(bool(self._marked))
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it, as far as it is seen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lod = max(option.levelOfDetailFromTransform(painter.worldTransform()), 0.05)
        paints = {"layer": self._layer, "edge": self._edge, "link": self._link}
        for place, strength in self._marked:
            paints[place.kind](painter, place, lod, strength)

    def _layer(self, painter: QPainter, place: Place, lod: float, strength: float) -> None:
        if strength < 1:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        gap = 3.5 / min(lod, 1.0)
        painter.setPen(shade_pen(ring(strength), 2.0 / min(lod, 1.0)))
        painter.drawRoundedRect(rect(self.board.stage.frame(place.layer).grown(gap, gap)), 12 + gap, 12 + gap)

    def _edge(self, painter: QPainter, place: Place, lod: float, strength: float) -> None:
        found = self.board.stage.edge(place)
        if found is None:
            return
        table, row = found
        path = curve_path(table.points[row])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(round_pen(ring(0.30 * strength), (9.0 if table.single else 6.0) / min(lod, 1.0)))
        painter.drawPath(path)
        if not table.single:
            value = self.board.number(place)
            painter.setPen(round_pen(theme().muted if value is None else self.board.tone.color(value), 2.0))
            painter.drawPath(path)

    def _link(self, painter: QPainter, place: Place, lod: float, strength: float) -> None:
        table = self.board.stage.tables.get((place.source, place.layer, place.delay))
        if table is None or not table.count:
            return
        halo = QColor(theme().accent)
        halo.setAlphaF(0.30 * strength)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if table.single:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawPath(_around(table.points, 5.0 / min(lod, 1.0)))
            return
        hull = QPainterPath()
        for ends in (table.samples[:, 0], table.samples[:, -1]):
            top, bottom = ends[ends[:, 1].argmin()], ends[ends[:, 1].argmax()]
            hull.moveTo(*top)
            hull.lineTo(*bottom)
        painter.setPen(round_pen(ring(0.8 * strength), 4.0 / min(lod, 1.0)))
        painter.drawPath(hull)


def _around(edges: Floats, width: float) -> QPainterPath:
    """What lies within so much of any of some edges, as one area: where they cross it is no darker."""
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    whole = QPainterPath()
    for points in edges:
        whole.addPath(stroker.createStroke(curve_path(points)).simplified())
    whole.setFillRule(Qt.FillRule.WindingFill)
    return whole
