"""How a row of the program is painted: phase headings, formulas in two columns, the arrow at the next step."""

from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nnsim.gui.fonts import px
from nnsim.gui.formula_words import step_words
from nnsim.gui.picture import picture
from nnsim.gui.program_view.rows import Row, StepRows
from nnsim.gui.theme import icon, mix, phase_color, theme, ui_font
from nnsim.gui.widgets.formula_text import Line, line, split_step, wrapped
from nnsim.session.walking import StepView

Index = QModelIndex | QPersistentModelIndex
SIZE = 15
MARGIN = 16  # where stops stand
_LINE, _HEAD, _LEAD = 25, 24, 20
_GUTTER, _RIGHT, _GAP = 34, 12, 10
_WIDEST_SYMBOL = 84.0
_KEPT, _PICTURES = 10_000, 250
_OVER, _FOCUS = QStyle.StateFlag.State_MouseOver.value, QStyle.StateFlag.State_HasFocus.value
_FAULT = 15.0
_NAME, _SIGN = 90.0, 14.0  # a layer's name is at most so wide, and not shown where it would be less than a sign


@dataclass(frozen=True)
class Block:
    """A formula laid out: what stands left of its sign, the lines of the rest, and where they begin."""

    symbol: Line | None
    lines: list[Line]
    start: float


class StepPainter(QStyledItemDelegate):
    """Paints the rows; the symbols' column is as wide as the widest symbol needs.

    What a row looks like is kept as a picture: a list that scrolls, or begins anew, paints all of its rows.
    """

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._column = 40.0
        self._laid_out: dict[tuple[str, str, float], list[Block]] = {}
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._tops: tuple[int | None, list[int]] = None, []

    def measure(self, rows: list[Row]) -> None:
        """Fit the symbols' column to these rows."""
        texts = [
            text for row in rows if row.step is not None for text in map(step_words, (row.step.text, *row.step.more))
        ]
        widths = [line(split_step(text)[0], px(SIZE)).width for text in texts]
        self._laid_out.clear()
        self._pictures.clear()
        self._tops = None, []
        self._column = min(max((width for width in widths if width), default=40.0), px(_WIDEST_SYMBOL))

    def _width(self) -> float:
        """The width that lines are broken for: the list's own, less its scroll bar whether that is there or not, so
        that heights and painting agree at any time.
        """
        return float(self._view.width() - self._view.verticalScrollBar().sizeHint().width())

    def _formula(self, step: StepView, width: float) -> list[Block]:
        key = "\n".join((step.text, *step.more)), f"{step.layer_name}{step.fault}", width
        if key not in self._laid_out:
            if len(self._laid_out) > _KEPT:
                self._laid_out.clear()
            below = [self._lay_out(step_words(text), width, 0.0) for text in step.more]
            self._laid_out[key] = [self._lay_out(step_words(step.text), width, self._name(step)), *below]
        return self._laid_out[key]

    def _lay_out(self, text: str, width: float, name: float) -> Block:
        symbol, rest = split_step(text)
        if not symbol:
            return Block(None, wrapped(rest, px(SIZE), width - px(_GUTTER) - px(_RIGHT), 4, name), px(_GUTTER))
        left = line(symbol, px(SIZE))
        start = px(_GUTTER) + max(self._column, left.width) + px(_GAP)
        return Block(left, wrapped(rest, px(SIZE), max(width - start - px(_RIGHT), 90.0), 4, name), start)

    def _name(self, step: StepView) -> float:
        """The room that the name of its layer takes at the end of a step's first line."""
        sign = px(_FAULT) + 4.0 if step.fault else 0.0
        if not step.layer_name:
            return sign
        return sign + min(QFontMetricsF(ui_font(8)).horizontalAdvance(step.layer_name), px(_NAME)) + 10.0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of a row: Qt asks for it wherever it wants to know where a row is."""
        rows = index.model()
        assert isinstance(rows, StepRows)
        return QSize(0, self.height(rows, index.row()))

    def height(self, rows: StepRows, at: int) -> int:
        """The height of a row: one line, or as many as its formula needs."""
        tops = self.tops(rows)
        return tops[at + 1] - tops[at]

    def tops(self, rows: StepRows) -> list[int]:
        """Where all rows begin, and the last one ends; another width breaks lines elsewhere."""
        width = self._view.width()
        if self._tops[0] != width:
            heights = (self._height(row, first=not at) for at, row in enumerate(rows.rows))
            self._tops = width, [0, *accumulate(heights)]
        return self._tops[1]

    def _height(self, row: Row, first: bool) -> int:
        if row.step is None:
            return px(_HEAD) - 4 * first
        blocks = self._formula(row.step, self._width())
        return px(_LINE) + px(_LEAD) * (sum(len(block.lines) for block in blocks) - 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row, as Qt asks for it."""
        rows, state, area = index.model(), option.state.value, option.rect
        assert isinstance(rows, StepRows)
        hover, focus, density = bool(state & _OVER), bool(state & _FOCUS), painter.device().devicePixelRatio()
        picture = self.picture(rows, index.row(), area.width(), area.height(), density, hover, focus)
        painter.drawPixmap(area.topLeft(), picture)

    def picture(
        self, rows: StepRows, at: int, width: int, height: int, density: float, hover: bool = False, focus: bool = False
    ) -> QPixmap:
        """What a row looks like, under the mouse or not, with the focus or not."""
        key = (at, rows.look(at), hover, focus, width, height, density)
        found = self._pictures.get(key)
        if found is None:
            if len(self._pictures) > _PICTURES:
                self._pictures.clear()
            found = self._pictures[key] = self._draw(rows, at, QSize(width, height), density, hover, focus)
        return found

    def _draw(self, rows: StepRows, at: int, size: QSize, density: float, hover: bool, focus: bool) -> QPixmap:
        row, look = rows.rows[at], rows.look(at)
        area = QRectF(QPointF(), size.toSizeF())
        with picture(size.width(), size.height(), density, theme().panel) as (drawn, painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if row.step is None or look is None:
                self._heading(painter, area, row.phase, str(rows.index(at).data()))
            else:
                self._step(painter, area, row.step, look[0], hover, focus)
                self._dot(painter, area, look[1], hover)
        return drawn

    def _heading(self, painter: QPainter, area: QRectF, phase: str, words: str) -> None:
        color = phase_color(phase)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        middle = area.bottom() - 11
        painter.drawRoundedRect(QRectF(area.left() + 8, middle - 7, 4, 14), 2, 2)
        painter.setPen(color)
        font = QFont(ui_font(8.25, 700))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        painter.setFont(font)
        place = QRectF(area.left() + 20, middle - px(10), area.width() - 24, px(20))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _step(self, painter: QPainter, area: QRectF, step: StepView, state: str, hovered: bool, focus: bool) -> None:
        colors, hue = theme(), phase_color(step.phase)
        frame = area.adjusted(4.5, 0.5, -4.5, -0.5)
        if state == "next":
            painter.setPen(QPen(hue, 1))
            painter.setBrush(mix(colors.card, hue, 0.16 if colors.dark else 0.07))
            painter.drawRoundedRect(frame, 5, 5)
            self._arrow(painter, QPointF(frame.left() + 18, area.top() + px(_LINE) / 2))
        elif hovered and state != "running":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.hover)
            painter.drawRoundedRect(frame, 5, 5)
        if focus:
            painter.setPen(QPen(colors.accent, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 4, 4)
        ink = colors.faint if state in ("later", "passed") else colors.text
        base = area.top() + px(_LINE) / 2 + px(SIZE) * 0.33
        blocks = self._formula(step, self._width())
        y = base
        for block in blocks:
            if block.symbol is not None:
                block.symbol.paint(painter, QPointF(area.left() + px(_GUTTER), y), ink)
            for one in block.lines:
                one.paint(painter, QPointF(area.left() + block.start, y), ink)
                if state == "passed":
                    begin = area.left() + (px(_GUTTER) if one is block.lines[0] else block.start)
                    painter.setPen(QPen(colors.muted, 1.1))
                    end = area.left() + block.start + one.width
                    painter.drawLine(QPointF(begin, y - px(5)), QPointF(end, y - px(5)))
                y += px(_LEAD)
        lines, start = blocks[0].lines, blocks[0].start
        end = area.left() + start + (lines[0].width if lines else 0.0) + 6
        if step.fault:
            self._faulty(painter, QPointF(area.left() + start, base), lines)
            end += px(_FAULT) + 4.0
        if step.layer_name:
            painter.setFont(ui_font(8))
            painter.setPen(colors.faint if state in ("later", "passed") else colors.muted)
            wide = min(px(_NAME), area.right() - px(_RIGHT) - end)
            room = QRectF(area.right() - px(_RIGHT) - wide, area.top(), wide, px(_LINE))
            name = painter.fontMetrics().elidedText(step.layer_name, Qt.TextElideMode.ElideMiddle, int(wide))
            if wide > px(_SIGN):
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, name)

    @staticmethod
    def _dot(painter: QPainter, area: QRectF, stop: str, hovered: bool) -> None:
        """A stop in the margin: full when it is on, a ring when it is off; a faint one where a click would put it."""
        colors, center = theme(), QPointF(area.left() + px(MARGIN) / 2 + 3, area.top() + px(_LINE) / 2)
        if stop:
            painter.setPen(QPen(colors.error, 1.4))
            painter.setBrush(colors.error if stop == "on" else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, 4.4, 4.4)
        elif hovered:
            painter.setPen(QPen(mix(colors.panel, colors.error, 0.55), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, 4, 4)

    @staticmethod
    def _faulty(painter: QPainter, begin: QPointF, lines: list[Line]) -> None:
        """The mark of a fault: a wavy line below the formula, and a sign behind its first line."""
        color = theme().warning
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.2))
        for number, one in enumerate(lines):
            y, x, up = begin.y() + number * px(_LEAD) + 5.0, begin.x(), True
            points = [QPointF(x, y)]
            while x < begin.x() + one.width:
                x, up = x + 2.5, not up
                points.append(QPointF(x, y if up else y + 2.2))
            painter.drawPolyline(QPolygonF(points))
        left = round(begin.x() + (lines[0].width if lines else 0.0) + 6)
        icon("fault", color).paint(painter, left, round(begin.y() - 12), round(px(_FAULT)), round(px(_FAULT)))

    @staticmethod
    def _arrow(painter: QPainter, tip: QPointF) -> None:
        hue = painter.pen().color()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue)
        points = [(4, 0), (-6, -5), (-3.5, 0), (-6, 5)]
        painter.drawPolygon(QPolygonF([tip + QPointF(x, y) for x, y in points]))
