"""The card of numbers: two columns of symbols, names and values."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QStaticText
from PySide6.QtWidgets import QWidget

from nnsim.gui.inspector_view.figures import Figure
from nnsim.gui.texts import tr
from nnsim.gui.theme import per_theme, theme, ui_font
from nnsim.gui.widgets.card import Frame
from nnsim.gui.widgets.placing import Place, Places, Placing
from nnsim.gui.widgets.value_label import ValueLabel

_SIDE, _TOP, _BETWEEN, _ACROSS, _DOWN = 14, 12, 2, 12, 10


@per_theme()
def _letters() -> tuple[QFont, int]:
    """The font of names, and how high they are."""
    font = ui_font(8.5)
    return font, QFontMetrics(font).height()


@per_theme(256)
def _written(name: str) -> tuple[QStaticText, int]:
    """A name as it is drawn, many times and in several fonts where it has signs of mathematics, and how wide it is."""
    text, (font, _) = QStaticText(name), _letters()
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.prepare(font=font)
    return text, QFontMetrics(font).horizontalAdvance(name)


class Cell:
    """A number with its symbol and name above it; the number in it may become another one."""

    __slots__ = ("figure", "name", "value")

    def __init__(self, value: ValueLabel) -> None:
        self.value = value
        self.name = ""
        self.figure: Figure | None = None

    @property
    def key(self) -> str:
        """The key of the number."""
        return self.figure.key if self.figure is not None else ""

    @property
    def area(self) -> QRect:
        """Where the name stands: above the number, wherever that is."""
        value, high = self.value, _letters()[1]
        return QRect(value.x(), value.y() - _BETWEEN - high, value.width(), high)

    def show_figure(self, figure: Figure) -> bool:
        """Show a number; the very same is not shown again. True when it has another name."""
        if figure == self.figure:
            return False
        self.figure = figure
        name = f"{figure.symbol}  {figure.name}"
        self.value.show_number(
            f"{figure.symbol} {tr(figure.name)}",
            figure.value,
            figure.exact,
            figure.absent,
            figure.address is not None,
        )
        self.value.set_color(figure.tone, figure.tone != "text")
        renamed, self.name = name != self.name, name
        return renamed


class Values(Placing, Frame):
    """Numbers that change in place: a cell that is there shows another one, and none is made anew.

    The names are painted on the card, which puts the numbers in their places itself: where there are as many as before,
    nothing is to be put anywhere. Screen readers find the names with the numbers.

    `asked` carries the key of a hidden one that the person wants to be asked for, `followed` that of one whose origin
    is wanted.
    """

    asked = Signal(str)
    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.cells: dict[str, ValueLabel] = {}
        self._made: list[Cell] = []
        self._used: list[Cell] = []
        self._full = False

    def show_figures(self, figures: list[Figure]) -> None:
        """Show these numbers."""
        made, count, before = self._made, len(figures), len(self._used)
        while len(made) < count:
            made.append(self._make())
        renamed = [cell for cell, figure in zip(made, figures, strict=False) if cell.show_figure(figure)]
        if count != before:
            self._used = made[:count]
            for at, cell in enumerate(made):
                cell.value.setVisible(at < count)
        if renamed or count != before:
            self.cells = {cell.key: cell.value for cell in self._used}
            self.arrange()
            for cell in renamed:
                self.update(cell.area)

    def _make(self) -> Cell:
        label = ValueLabel("")
        self._take(label, len(self._made))
        label.set_full(self._full)
        cell = Cell(label)
        label.asked.connect(lambda: self.asked.emit(cell.key))
        label.followed.connect(lambda: self.followed.emit(cell.key))
        return cell

    def set_full(self, wanted: bool) -> None:
        """Show all digits; numbers are then below each other."""
        if wanted != self._full:
            self._full = wanted
            for cell in self._made:
                cell.value.set_full(wanted)
            self.arrange()

    # -- where all is

    def _measure(self, width: int) -> Places:
        """One column or two, as wide as what stands in them needs."""
        used, room, name = self._used, width - 2 * _SIDE, _letters()[1]
        columns = 1 if self._full or len(used) == 1 else 2
        hints = [cell.value.sizeHint() for cell in used]
        sizes = [max(hint.width(), _written(cell.name)[1]) for hint, cell in zip(hints, used, strict=True)]
        high = max((hint.height() for hint in hints), default=0)
        first = room
        if columns == 2:
            half, second = (room - _ACROSS + 1) // 2, max(sizes[1::2], default=0)
            first = max(*sizes[::2], min(half, room - _ACROSS - second)) if sizes else room
        places: list[Place] = []
        row = name + _BETWEEN + high + _DOWN
        for at, cell in enumerate(used):
            down, across = divmod(at, columns)
            wide = room - first - _ACROSS if across else first
            x, y = _SIDE + across * (first + _ACROSS), _TOP + down * row
            places.append((cell.value, x, y + name + _BETWEEN, wide, high))
        return Places(places, 2 * _TOP + -(-len(used) // columns) * row - _DOWN)

    def minimumSizeHint(self) -> QSize:
        """All rows are seen; those around see to its width."""
        return QSize(0, self.heightForWidth(self.width()))

    def _settle(self) -> None:
        """The names go along with their numbers."""
        before = self._known.put
        super()._settle()
        if self._known.put is not before:
            self.update()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, and the names where they are to be painted."""
        super().paintEvent(event)
        area, region = event.rect(), event.region()
        several = region.rectCount() > 1
        seen = [cell for cell in self._used if area.intersects(cell.area)]
        if several:
            seen = [cell for cell in seen if region.intersects(cell.area)]
        if not seen:
            return
        painter = QPainter(self)
        painter.setFont(_letters()[0])
        painter.setPen(theme().muted)
        for cell in seen:
            painter.drawStaticText(QPointF(cell.area.topLeft()), _written(cell.name)[0])
