"""The legend: what the colours and signs on the canvas mean, and how many edges are not drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from nnsim.gui.canvas.edge_pens import broken_for
from nnsim.gui.canvas.lettering import LEFT, RIGHT, paint_floating_card, shade_pen, text_width, write
from nnsim.gui.canvas.looks import absent_fill, absent_line, fill_color, hatching
from nnsim.gui.canvas.map_images import STRENGTH
from nnsim.gui.canvas.question_paint import paint_badge
from nnsim.gui.fonts import px
from nnsim.gui.letters import is_common, lettered
from nnsim.gui.number_marks import grouped
from nnsim.gui.numbers import MINUS, short
from nnsim.gui.picture import picture
from nnsim.gui.texts import tr
from nnsim.gui.theme import edge_color, mix, per_theme, theme
from nnsim.gui.widgets.color_scale import diverging

if TYPE_CHECKING:
    from nnsim.gui.canvas.board import Board

HIGH = 28
RAMP, SHORTEST = 116, 24
PICTURES = 8  # are kept


def left_out(board: Board) -> str:
    """How many of the edges are drawn; "" when all are."""
    tables = board.stage.tables.values()
    left = sum(table.left_out for table in tables)
    if not left:
        return ""
    total = sum(table.total for table in tables)
    return tr("strongest {shown} of {total} edges", shown=grouped(total - left), total=grouped(total))


@per_theme(1)
def _stops() -> list[tuple[float, QColor]]:
    """The colours of weights, from the strongest negative to the strongest positive one."""
    return [(step / 20, edge_color(step / 10 - 1.0, 1.0)) for step in range(21)]


class _Said(NamedTuple):
    """What the legend says; "" for what need not be said.

    `scale` is the weight of the strongest colour, `counts` how many edges are drawn, `asks` what an exercise asks for,
    `weights` whether the edges are weights, `old` what is from before the update, `letter` that of the outputs,
    `negative` whether one of them is below 0, `bare` that biases are not used, `maps` what runs over the maps that the
    neurons show, and `gradients` whether there are any.
    """

    scale: str = ""
    counts: str = ""
    asks: str = ""
    weights: bool = True
    old: str = ""
    letter: str = "o"
    negative: bool = False
    bare: str = ""
    maps: str = ""
    gradients: bool = True


class Legend(QWidget):
    """A small card in the corner of the canvas; it takes no clicks away from it."""

    read_as = "picture"

    def __init__(self, board: Board, parent: QWidget) -> None:
        super().__init__(parent)
        self.board = board
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Legend"))
        self._said = _Said()
        self._room, self._tight = 10_000, False
        self._ramp_wide = px(RAMP)
        self._pictures: dict[object, QPixmap] = {}
        self._colors = theme()
        self.follow()
        self._describe()

    def follow(self) -> bool:
        """Take the scale and the counts from the board; True when it says something else now, and is to be placed."""
        session = self.board.session
        asks = tr("asked for") if session.practising else ""
        letter = lettered(session, "o")
        graded = not session.ready or session.setup.has_gradients
        old = ""
        if self.board.outdated:
            old = tr("{o} and δ: before the update" if graded else "{o}: before the update", o=letter)
        bare = ""
        if self.board.focus.unbiased:
            bare = tr("b: not used here") if is_common(self.board.session) else tr("b: not in W̃")
        said = _Said(
            scale=short(self.board.scale), counts=left_out(self.board), asks=asks, weights=self.board.overlay is None,
            old=old, letter=letter, negative=self.board.negative and not self.board.maps, bare=bare,
            gradients=graded,
            maps=tr("{o} over {axes}", o=letter, axes=self.board.map_axes) if self.board.maps else "",
        )  # fmt: skip
        if said == self._said:
            return False
        self._said = said
        self.update()
        self._describe()
        return True

    def _describe(self) -> None:
        said = self._said
        if not said.weights:
            self.setAccessibleDescription("")  # the banner says what the colours of the edges are
            return
        words = [tr("edges: the sign of the weight by hue, its size up to {scale} by strength", scale=said.scale)]
        if said.old:
            what = "outputs and deltas" if said.gradients else "outputs"
            words.append(tr("the {what} are from before the update, the weights from after it", what=tr(what)))
        self.setAccessibleDescription("; ".join(words))

    def fit_into(self, width: int) -> None:
        """Shorten the ramp so that the legend is no wider than that, as far as it goes; or leave out a count.

        Where that is not enough, what is plain to see in the neurons goes: of what moment the numbers are stays.
        """
        if not self._said.weights:
            return
        self._room, self._tight = 10_000, False
        if self._said.old and self.sizeHint().width() - self._ramp_wide + SHORTEST > width:
            self._room = width
            self._tight = self.sizeHint().width() - self._ramp_wide + SHORTEST > width
        whole = self.sizeHint().width() - self._ramp_wide + px(RAMP)
        ramp = max(SHORTEST, min(px(RAMP), px(RAMP) - (whole - width)))
        if ramp != self._ramp_wide:
            self._ramp_wide = ramp
            self.update()

    def _texts(self) -> tuple[str, str]:
        scale = self._said.scale
        return f"{MINUS}{scale}", f"+{scale}"

    def sizeHint(self) -> QSize:
        low, high = self._texts()
        width = 14.0
        if self._said.weights:
            words = text_width(tr("weight"), 11) + text_width(low, 10) + text_width(high, 10)
            width += 10 + words + 5 + self._ramp_wide + 5 + 16
        width += 22 + 12 + 22 + 12
        width += 0 if self._tight else 18 + text_width(tr("not yet"), 11) + 14
        if self._said.maps:
            width += text_width(self._said.maps, 11) - text_width(self._said.letter, 11)
        if self._said.negative and not self._tight:
            width += 30 + text_width(self._negative, 11)
        if self._said.bare:
            width += 13 + text_width(self._said.bare, 11)
        if self._said.asks:
            width += 31 + text_width(self._said.asks, 11)
        if self._said.old:
            width += 24 + text_width(self._said.old, 11, 600)
        if self._counts:
            width += 14 + text_width(self._counts, 11)
        return QSize(round(width), px(HIGH))

    @property
    def _negative(self) -> str:
        """What a hatched neuron is."""
        return f"{self._said.letter} < 0"

    @property
    def _counts(self) -> str:
        """How many edges are drawn, unless something more important needs the room."""
        return self._said.counts if self._room == 10_000 else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show its picture: it says the same in each iteration, and is painted whenever what lies below it is."""
        ratio = self.devicePixelRatioF()
        look = self._said, self._room, self._tight, self._ramp_wide, self.width(), self.height(), ratio
        if self._colors is not theme() or (look not in self._pictures and len(self._pictures) >= PICTURES):
            self._pictures, self._colors = {}, theme()
        if look not in self._pictures:
            with picture(self.width(), self.height(), ratio) as (drawn, drawing):
                self._draw(drawing)
            self._pictures[look] = drawn
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._pictures[look])
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        colors = theme()
        paint_floating_card(painter, self.rect())
        x = self._ramp(painter, 14.0) if self._said.weights else 14.0
        shown = self._said.negative and not self._tight
        below = [(self._negative, fill_color(0.7, False), colors.activation, ())] if shown else []
        signs: list[tuple[str, QColor, QColor, tuple[float, ...]]] = [
            (self._said.maps or self._said.letter, fill_color(0.7, False), colors.activation, ()),
            *below,
            *([("δ", colors.delta_soft, colors.delta, ())] if self._said.gradients else []),
            *([] if self._tight else [(tr("not yet"), absent_fill(), absent_line(), (2.5, 2))]),
        ]
        for symbol, fill, line, dashes in signs:
            painter.setPen(shade_pen(line, 1.4, dashes))
            painter.setBrush(fill)
            if symbol == self._said.maps:
                painter.setBrush(diverging(1.0, 0.0, STRENGTH).gradient)
                painter.drawRoundedRect(QRectF(x, px(HIGH) / 2 - 6, 12, 12), 2.5, 2.5)
            else:
                painter.drawEllipse(QPointF(x + 6, px(HIGH) / 2), 6, 6)
            if symbol == self._negative:
                painter.setBrush(hatching(False))
                painter.drawEllipse(QPointF(x + 6, px(HIGH) / 2), 6, 6)
            x = self._text(painter, x + 17, symbol, 11) + 13
        if self._said.asks:
            paint_badge(painter, QPointF(x + 6, px(HIGH) / 2), 6.5)
            x = self._text(painter, x + 17, self._said.asks, 11) + 13
        if self._said.bare:
            x = self._text(painter, x, self._said.bare, 11) + 13
        if self._said.old:
            x = self._tag(painter, x, self._said.old) + 13
        if self._counts:
            self._text(painter, x, self._counts, 11)

    def _tag(self, painter: QPainter, x: float, text: str) -> float:
        """Words on a ground of their own: what must not be overlooked."""
        hue, width = theme().update, text_width(text, 11, 600)
        painter.setPen(shade_pen(hue, 1))
        painter.setBrush(mix(theme().card, hue, 0.14))
        painter.drawRoundedRect(QRectF(x - 3, 4.5, width + 14, px(HIGH) - 9), 6, 6)
        write(painter, QRectF(x + 4, 0, width + 2, px(HIGH)), text, hue, 11, 600, align=LEFT)
        return x + width + 11

    def _text(self, painter: QPainter, x: float, text: str, size: int) -> float:
        width = text_width(text, size)
        write(painter, QRectF(x, 0, width + 2, px(HIGH)), text, theme().muted, size, align=LEFT)
        return x + width

    def _ramp(self, painter: QPainter, x: float) -> float:
        x = self._text(painter, x, tr("weight"), 11) + 10
        low, high = self._texts()
        write(painter, QRectF(x, 0, text_width(low, 10) + 1, px(HIGH)), low, theme().muted, 10, align=RIGHT)
        x += text_width(low, 10) + 5
        ramp = QLinearGradient(x, 0, x + self._ramp_wide, 0)
        ramp.setStops(_stops())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ramp)
        painter.drawRoundedRect(QRectF(x, px(HIGH) / 2 - 6, self._ramp_wide, 12), 2, 2)
        for gap in range(9, self._ramp_wide // 2, 12) if broken_for(True) else ():
            painter.fillRect(QRectF(x + gap, px(HIGH) / 2 - 6, 3, 12), theme().card)
        x += self._ramp_wide + 5
        return self._text(painter, x, high, 10) + 16
