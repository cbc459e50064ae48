"""The frame of a plot: an area of two axes with their ticks, which the mouse moves and zooms.

It draws with nothing between it and Qt: all is painted in one go, and nothing of it where nothing has changed.
"""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnsim.gui.curves_view import ticks
from nnsim.gui.curves_view.caption import SIZE, laid
from nnsim.gui.fonts import px
from nnsim.gui.theme import mix, theme, ui_font

_TOP, _RIGHT, _BOTTOM, _EDGE = 18, 19, 20, 1
_FAR_ACROSS, _FAR_UP, _NEAR, _CLOSE = 1e15, 1e101, 1e-6, 1e-9
_NOTCH, _DRAG = 1.02**-15, 1.02  # a notch of the wheel, and a pixel of a drag that zooms
_STILL = 5  # pixels that a press may move and is a click
_OFFSET, _OVER = 6, 15  # from an axis to its words, and how far these may reach beyond its ends
_MOVES = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
_NO_BUTTON, _ZOOMS = Qt.MouseButton.NoButton, Qt.MouseButton.RightButton


@dataclass(frozen=True)
class Area:
    """What is seen, in the units of the axes."""

    left: float
    right: float
    low: float
    high: float


class PlotFrame(QWidget):
    """Two axes. `ranged` tells that another area is seen, `moved` that a person has chosen it."""

    read_as = "chart"

    ranged = Signal()
    moved = Signal()

    def __init__(self, share: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = Area(0.0, 1.0, 0.0, 1.0)
        self.fitted = True
        self.share, self.fractions = share, False
        self.log_x = self.log_y = False
        self.left_room = px(52)
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragged = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """As much as there is: it can do with little."""
        return QSize(240, 140)

    def minimumSizeHint(self) -> QSize:
        """Room for its axes."""
        return QSize(68, 68)

    # -- where things stand

    def inside(self, size: QSize) -> QRectF:
        """Where the curves stand in a widget of a size."""
        left, top = _EDGE + self.left_room, _EDGE + px(_TOP)
        return QRectF(left, top, max(size.width() - left - _RIGHT, 1),
                      max(size.height() - top - _EDGE - px(_BOTTOM), 1))  # fmt: skip

    def pixel(self, x: float, y: float, box: QRectF | None = None) -> QPointF:
        """Where a place of the axes is seen, in the widget or in another box."""
        box, area = box or self.inside(self.size()), self.area
        return QPointF(box.left() + (x - area.left) / (area.right - area.left) * box.width(),
                       box.bottom() - (y - area.low) / (area.high - area.low) * box.height())  # fmt: skip

    def place(self, pixel: QPointF) -> tuple[float, float]:
        """What stands at a pixel, in the units of the axes."""
        box, area = self.inside(self.size()), self.area
        return (area.left + (pixel.x() - box.left()) / box.width() * (area.right - area.left),
                area.low + (box.bottom() - pixel.y()) / box.height() * (area.high - area.low))  # fmt: skip

    def show_area(self, left: float, right: float, low: float, high: float) -> None:
        """Look at another area."""
        area = Area(*_held(left, right, _FAR_ACROSS, _NEAR), *_held(low, high, _FAR_UP, 0.0))
        if area != self.area:
            self.area = area
            self.update()
            self.ranged.emit()

    def show_across(self, other: "PlotFrame") -> None:
        """See the same stretch of the x axis as another plot."""
        self.show_area(other.area.left, other.area.right, self.area.low, self.area.high)

    def scale(self, across: float, up: float, at: QPointF | None = None) -> None:
        """Show less (below 1) or more around a pixel, or around the middle."""
        x, y = self.place(self.inside(self.size()).center() if at is None else at)
        area = self.area
        self.show_area(x + (area.left - x) * across, x + (area.right - x) * across,
                       y + (area.low - y) * up, y + (area.high - y) * up)  # fmt: skip

    def shift(self, across: float, up: float = 0.0) -> None:
        """Look further on, in the units of the axes."""
        area = self.area
        self.show_area(area.left + across, area.right + across, area.low + up, area.high + up)

    # -- the mouse

    def _ways(self, pixel: QPointF) -> tuple[int, int]:
        """Which of the axes the mouse acts on: one of them where the pointer is over its numbers."""
        box = self.inside(self.size())
        return int(pixel.x() >= box.left()), int(pixel.y() <= box.bottom())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin here."""
        self._pressed = self._last = event.position()
        self._dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag moves what is seen; with the right button it zooms."""
        if self._pressed is None or event.buttons() == _NO_BUTTON:
            return
        to = event.position()
        if not self._dragged and (to - self._pressed).manhattanLength() < _STILL:
            return
        self._dragged = True
        way, (across, up) = to - self._last, self._ways(self._pressed)
        self._last = to
        if event.buttons() & _ZOOMS:
            self.scale(_DRAG ** (-way.x() * across), _DRAG ** (way.y() * up), self._pressed)
        else:
            box, area = self.inside(self.size()), self.area
            self.shift(-way.x() * across * (area.right - area.left) / box.width(),
                       way.y() * up * (area.high - area.low) / box.height())  # fmt: skip
        self._by_hand()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a drag."""
        self._pressed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms around the pointer."""
        notches = event.angleDelta().y() / 120
        if notches:
            across, up = self._ways(event.position())
            self.scale(_NOTCH ** (notches * across), _NOTCH ** (notches * up), event.position())
            self._by_hand()

    def _by_hand(self) -> None:
        self.fitted = False
        self.moved.emit()

    # -- painting

    def paint_frame(self, painter: QPainter, box: QRectF) -> None:
        """The grid, the axes around a box, and what is written at their ticks."""
        area, colors = self.area, theme()
        up = ticks.places(area.low, area.high, box.height() + 2, upright=True, log=self.log_y)
        across = ticks.places(area.left, area.right, box.width(), upright=False, log=self.log_x,
                              fractions=self.fractions)  # fmt: skip
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        high = [box.bottom() - (at - area.low) / (area.high - area.low) * box.height() for at in up]
        painter.setPen(QPen(_grid(), 0))
        painter.setClipRect(clip(box))
        painter.drawLines([QLineF(box.left(), y, box.right() + 1, y) for y in high])
        painter.setClipping(False)
        painter.setPen(QPen(colors.line, 1))
        left, bottom = box.left() - 1, box.bottom() + 1
        painter.drawLine(QPointF(left, box.top() - 1), QPointF(left, bottom))
        painter.drawLine(QPointF(left, bottom), QPointF(box.right() + 1, bottom))
        painter.setFont(ui_font(SIZE))
        painter.setPen(colors.muted)
        write, end = painter.drawStaticText, box.left() - _OFFSET
        top, right, bottom, left = box.top() - _NEAR, box.right(), box.bottom() + _NEAR, box.left()
        for y, words in zip(high, ticks.words(up, ticks.step_of(up), log=self.log_y, share=self.share), strict=True):
            text, wide, tall = laid(words)
            if wide <= end and top <= y <= bottom:
                write(QPointF(end - wide, y - tall / 2), text)
        under, unit = box.bottom() + _OFFSET - 1, box.width() / (area.right - area.left)
        for value, words in zip(across, ticks.words(across, ticks.step_of(across), log=self.log_x), strict=True):
            x, (text, wide, _) = left + (value - area.left) * unit, laid(words)
            begin = x - wide / 2
            if left - _OVER <= begin and begin + wide <= right + _OVER and left - _NEAR <= x <= right + _NEAR:
                write(QPointF(begin, under), text)


def clip(box: QRectF) -> QRectF:
    """What is drawn in a box may be seen up to the pixel at its end."""
    return box.adjusted(0, 0, 1, 1)


def _grid() -> QColor:
    return mix(theme().card, theme().line, 0.55)


def _held(low: float, high: float, far: float, near: float) -> tuple[float, float]:
    """A range within what an axis can show: not so short that its numbers are told apart by their last digits alone."""
    near = max(near, _CLOSE * max(abs(low), abs(high)), _CLOSE**4)
    if not high - low >= near:
        middle = (low + high) / 2
        low, high = middle - near / 2, middle + near / 2
    if -far <= low and high <= far:
        return low, high
    span = min(high - low, 2 * far)
    low = min(max(low, -far), far - span)
    return low, low + span
