"""The weights written on the edges: one item for all of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnsim.engine.veil import is_hidden
from nnsim.gui.canvas.box_item import BoxItem
from nnsim.gui.canvas.chip_places import visible
from nnsim.gui.canvas.hits import edge_of
from nnsim.gui.canvas.layer_item import CHIP_Z
from nnsim.gui.canvas.lettering import draw_lock, larger, legible, rect, shade_pen, text_width, write
from nnsim.gui.canvas.question_paint import paint_badge, paint_question, paint_tick
from nnsim.gui.canvas.tones import Tone
from nnsim.gui.theme import edge_color, mix, per_theme, theme

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board
    from nnsim.gui.canvas.chip_places import Chip
    from nnsim.session.places import Place


class ChipsItem(BoxItem):
    """Every chip; what a chip says is taken from the board at each painting."""

    def __init__(self, board: Board) -> None:
        super().__init__(board)
        self.setZValue(CHIP_Z)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def take(self) -> None:
        """Follow the board: where the chips stand."""
        box = QRectF()
        for chip in self.board.chips:
            box = box.united(rect(chip.box.grown(12, 8)))
        self.take_box(box)
        self.setVisible(bool(self.board.chips))  # one without an area would be painted, too
        self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint it, as far as it is seen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lod = option.levelOfDetailFromTransform(painter.worldTransform())
        for chip in visible(self.board.chips, lod):
            if rect(chip.box.grown(12, 8)).intersects(option.exposedRect):
                self._paint_chip(painter, chip, lod)

    def _paint_chip(self, painter: QPainter, chip: Chip, lod: float) -> None:
        table = self.board.stage.tables.get(chip.link)
        if table is None or chip.row >= table.count or table.bundle:
            return
        place = edge_of(self.board.stage, table, chip.row)
        value = self.board.number(place)
        if value is not None:
            frozen = (place.source_unit, place.unit) in table.link.frozen
            size = legible(chip.text_size, lod, chip.text_size + 2)
            paint_chip(painter, rect(chip.box), value, self.board.tone, size, frozen)
            paint_chip_marks(painter, rect(chip.box), self.board, place)


def paint_chip_marks(painter: QPainter, box: QRectF, board: Board, place: Place) -> None:
    """What an exercise has to say of an edge: that its new weight was found, or that its gradient is asked for."""
    size = min(box.height() * 0.36, 6.5)
    corner = QPointF(box.center().x() + max(box.width(), 40.0) / 2, box.top() + 1)
    if board.marked(place, "asked"):
        paint_badge(painter, corner, size)
    elif board.marked(place, "found"):
        paint_tick(painter, corner, size)


def chip_box(board: Board, place: Place) -> QRectF | None:
    """The chip of an edge, if it has one."""
    found = board.stage.edge(place)
    if found is None:
        return None
    key = found[0].link.key
    return next((rect(c.box) for c in board.chips if c.link == key and c.row == found[1]), None)


def paint_chip(
    painter: QPainter,
    box: QRectF,
    value: float,
    tone: Tone,
    size: int,
    frozen: bool = False,
    border: QColor | None = None,
) -> None:
    """One chip: the weight in the colour of its sign, on a card as wide as its text; or another number."""
    if is_hidden(value):
        paint_question(painter, box, "", size, 4.0)
        return
    colors = theme()
    text = tone.text(value, box.width() * larger() - 4, size) if tone.kind == "weight" else tone.text(value, size=size)
    lock = box.height() * 0.68 if frozen else 0.0
    width = max(text_width(text, size) + 10, box.height() * 1.6) + lock
    middle = box.center()
    card = QRectF(middle.x() - width / 2, box.top(), width, box.height())
    signed = tone.kind in ("weight", "signed")
    line = border or mix(colors.line, tone.color(value), 0.25 if signed else 0.8)
    painter.setPen(shade_pen(line, 1.0 if border is None else 1.6))
    painter.setBrush(_card())
    painter.drawRoundedRect(card, 4, 4)
    sign = 0 if not value else math.copysign(1, value) if math.isfinite(value) else math.inf
    write(painter, card.adjusted(lock, 0, 0, 0), text, _ink(sign, signed, tone.stale), size)
    if frozen:
        draw_lock(painter, card.left() + 4 + lock / 2, middle.y(), colors.update, lock)


@per_theme()
def _ink(sign: float, signed: bool, stale: bool) -> QColor:
    """The colour of a number on its card: of its sign where it has one; infinite is what is none at all."""
    colors = theme()
    ink = edge_color(sign, 1.0) if sign and signed else colors.muted if signed else colors.text
    ink = mix(ink, colors.text, 0.12 if colors.dark else 0.18)
    return mix(ink, colors.canvas, 0.4) if stale else ink


@per_theme(1)
def _card() -> QColor:
    colors = theme()
    return colors.card if not colors.dark else mix(colors.canvas, colors.card, 0.6)
