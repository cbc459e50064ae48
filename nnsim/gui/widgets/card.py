"""A card: a rounded frame of the theme, and a titled section that holds one."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget, QWidgetItem

from nnsim.gui.picture import picture
from nnsim.gui.theme import per_theme, signals, theme
from nnsim.gui.widgets.column import Column
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.placing import Place

RADIUS = 8.0
_EDGE = 9  # how far the line and its corners reach into a card


class Frame(QWidget):
    """The ground of a card, with a thin line around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._inside = QRect()
        signals().changed.connect(self.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is in the card stays as it is painted; its line is elsewhere now."""
        super().resizeEvent(event)
        old, new = event.oldSize(), event.size()
        self._inside = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if old.isValid():
            if new.width() != old.width():
                self.update(min(old.width(), new.width()) - _EDGE, 0, _EDGE, new.height())
            if new.height() != old.height():
                self.update(0, min(old.height(), new.height()) - _EDGE, new.width(), _EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card's ground, and its line where that is to be painted."""
        painter, colors, area = QPainter(self), theme(), event.rect()
        if self._inside.contains(area):
            painter.fillRect(area, colors.card)  # there is no line, and no corner
            return
        ratio, wide, high = self.devicePixelRatioF(), self.width(), self.height()
        if ratio != int(ratio) or min(wide, high) < 2 * _EDGE:
            _outline(painter, QRectF(self.rect()))
            return
        corners, sources = _corners(int(ratio))
        right, low = wide - _EDGE, high - _EDGE
        across, down = right - _EDGE, low - _EDGE
        fill, ground, line = painter.fillRect, colors.card, colors.line
        fill(_EDGE, 1, across, high - 2, ground)
        fill(1, _EDGE, _EDGE - 1, down, ground)
        fill(right, _EDGE, _EDGE - 1, down, ground)
        fill(_EDGE, 0, across, 1, line)
        fill(_EDGE, high - 1, across, 1, line)
        fill(0, _EDGE, 1, down, line)
        fill(wide - 1, _EDGE, 1, down, line)
        for source, x, y in zip(sources, (0, right, 0, right), (0, 0, low, low), strict=True):
            painter.drawPixmap(QPointF(x, y), corners, source)


def _outline(painter: QPainter, area: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme().line, 1))
    painter.setBrush(theme().card)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


@per_theme(4)
def _corners(ratio: int) -> tuple[QPixmap, list[QRectF]]:
    """The smallest card, and where in it are its corners: those of all cards, which would take long to draw."""
    side = _EDGE * ratio
    with picture(2 * _EDGE, 2 * _EDGE, ratio) as (drawn, painter):
        _outline(painter, QRectF(0, 0, 2 * _EDGE, 2 * _EDGE))
    return drawn, [QRectF(x, y, side, side) for y in (0, side) for x in (0, side)]


class Card(Frame):
    """A rounded frame; what is shown in it goes into `body`."""

    def __init__(self, parent: QWidget | None = None, margin: int = 12) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin, margin - 2, margin, margin - 2)
        self.body.setSpacing(6)


class Section(Column):
    """A bold title, with room at its right, over a card or any other content."""

    def __init__(self, title: str, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = Label(title, weight=700, parent=self)
        self._beside: list[tuple[QWidget, QWidgetItem]] = []
        if content is not None:
            self.add(content)

    def add_right(self, widget: QWidget) -> None:
        """One more widget at the right of the title."""
        widget.setParent(self)
        self._beside.append((widget, QWidgetItem(widget)))

    def _head(self, left: int, top: int, room: int) -> tuple[list[Place], int]:
        """The title takes what room the widgets at its right leave it, so that it stays as wide with other words."""
        places, end = list[Place](), left + room
        sizes = [(widget, item.sizeHint()) for widget, item in self._beside if not item.isEmpty()]
        high = max((size.height() for _, size in sizes), default=0)
        high = max(high, self.title.fontMetrics().height())  # of one line, whatever it says
        for widget, size in reversed(sizes):
            end -= size.width()
            places.append((widget, end, top + (high - size.height()) // 2, size.width(), size.height()))
            end -= self._gap
        return [(self.title, left, top, max(0, end - left), high), *places], top + high + self._gap
