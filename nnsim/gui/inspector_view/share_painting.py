"""How the rows of the table of contributions look: names as formulas, numbers in one width, bars below the products.

All rows are painted in one go, a kind of mark after the other: for a delegate, Qt would ask for each cell ten times.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from nnsim.gui.fonts import px
from nnsim.gui.theme import mix, mono_font, per_theme, theme, ui_font
from nnsim.gui.widgets.formula_text import line

if TYPE_CHECKING:
    from nnsim.gui.inspector_view.rows import Row
    from nnsim.gui.inspector_view.shares import ShareRows

_NUMBER = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_NAME = int(Qt.AlignmentFlag.AlignVCenter)
_SMOOTH = QPainter.RenderHint.Antialiasing
_NO_PEN = Qt.PenStyle.NoPen
_PRODUCT = 3  # the column of what a row adds
_SIZES = (14, 12, 11)  # of the letters of a name: the largest for which there is room

Places = list[tuple[int, int, int]]
Painted = list[tuple["Row", bool, int, int]]


def paint_rows(painter: QPainter, model: ShareRows, down: Places, across: Places, lit: int) -> None:
    """Paint rows, given by their number, their upper side and their height, in the columns that there are."""
    colors = theme()
    painter.setRenderHint(_SMOOTH)
    rows = [(model.row(at), at == lit, y, high) for at, y, high in down]
    left, right = across[0][1], across[-1][1] + across[-1][2]
    for row, is_lit, y, high in rows:
        if is_lit and row.lead.main is not None:
            painter.fillRect(left, y, right - left, high, colors.hover)
    for column, x, wide in across:
        if column == _PRODUCT and model.largest > 0:
            _bars(painter, model.largest, rows, x, wide)
    painter.setFont(mono_font(8.5))
    for column, x, wide in across:
        if column:
            _numbers(painter, model, rows, (column, x, wide))
    for column, x, wide in across:
        if not column:
            for row, is_lit, y, high in rows:
                leads = is_lit and row.lead.main is not None
                ink = colors.accent if leads else colors.muted if row.plain else colors.text
                _name(painter, row, QRectF(x, y, wide, high), ink)


def _bars(painter: QPainter, largest: float, rows: Painted, x: int, wide: int) -> None:
    draw, brush, grounds = painter.drawRoundedRect, painter.setBrush, _grounds()
    painter.setPen(_NO_PEN)
    taken = None
    for row, _, y, high in rows:
        size = abs(row.product)
        if size < inf:
            ground = grounds[row.product >= 0]
            if ground is not taken:
                taken = ground
                brush(ground)
            draw(QRectF(x + 4, y + 5, max((wide - 8) * min(size / largest, 1.0), 1.0), high - 10), 2, 2)


@per_theme()
def _grounds() -> tuple[QColor, QColor]:
    """Of bars for what is below 0, and for all else."""
    colors = theme()
    return mix(colors.card, colors.negative, 0.38), mix(colors.card, colors.positive, 0.38)


def _numbers(painter: QPainter, model: ShareRows, rows: Painted, across: tuple[int, int, int]) -> None:
    """One column of numbers."""
    (column, x, wide), colors, draw = across, theme(), painter.drawText
    ink = colors.text if column == _PRODUCT else colors.muted
    painter.setPen(ink)
    for row, is_lit, y, high in rows:
        text = model.number(row, column)
        if text:
            leads = is_lit and column < _PRODUCT and row.lead.numbers[column - 1] is not None
            if leads:
                painter.setPen(colors.accent)
            draw(x, y, wide - 6, high, _NUMBER, text)
            if leads:
                painter.setPen(ink)


def _name(painter: QPainter, row: Row, area: QRectF, ink: QColor) -> None:
    for size in _SIZES:
        written = line(row.label, px(size))
        if written.width <= area.width() - 12:
            break
    if row.plain or written.width > area.width() - 8:
        painter.setFont(ui_font(9))
        painter.setPen(ink)
        name = painter.fontMetrics().elidedText(
            row.brief or row.label, Qt.TextElideMode.ElideMiddle, int(area.width() - 10)
        )
        painter.drawText(area.adjusted(8, 0, 0, 0), _NAME, name)
    else:
        written.paint(painter, QPointF(area.left() + 8, area.center().y() + 4.5), ink)
