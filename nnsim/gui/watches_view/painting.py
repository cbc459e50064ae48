"""How a watch is painted: its symbol, what it was, what it is, what has changed, and its course as a small line."""

import math
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nnsim.gui.curves_view.colors import HUES, run_color
from nnsim.gui.fonts import pixels, px
from nnsim.gui.number_marks import in_formula
from nnsim.gui.numbers import NOT_YET, short, signed
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, theme, ui_font
from nnsim.gui.watches_view.columns import ROW, Columns, columns
from nnsim.gui.watches_view.courses import Courses
from nnsim.gui.watches_view.rows import WATCH, number_text
from nnsim.gui.widgets.formula_text import line
from nnsim.session.watches.watch import Watch
from nnsim.session.watches.watches import Watches

Index = QModelIndex | QPersistentModelIndex
DASHES: tuple[tuple[float, ...], ...] = ((), (6, 3), (2, 2), (8, 3, 2, 3))
LONGEST = "−2.717340654e-10"
_CHOSEN, _OVER, _FOCUS = (
    flag.value
    for flag in (QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_MouseOver, QStyle.StateFlag.State_HasFocus)
)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def watch_color(watch: Watch) -> QColor:
    """The colour of a watch in the list and in the plot."""
    return run_color(watch.color)


def watch_dashes(watch: Watch) -> tuple[float, ...]:
    """The pattern of its line, so that lines are not told apart by colour alone."""
    return DASHES[(watch.color + watch.color // HUES) % len(DASHES)]


def number_width() -> float:
    """How wide a column of numbers is: the longest number fits, as bold as it can be."""
    return _longest(pixels(9.5))


@lru_cache(4)
def _longest(size: int) -> float:
    return math.ceil(QFontMetricsF(mono_font(9.5, 700)).horizontalAdvance(LONGEST)) + 2.0


class Head(QWidget):
    """The names of the columns, over a list that is as wide as the widget `below`."""

    def __init__(self, below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(18))
        self._below = below

    def paintEvent(self, event: QPaintEvent) -> None:
        """One line of small words."""
        painter = QPainter(self)
        painter.setFont(ui_font(8))
        painter.setPen(theme().muted)
        row = QRectF(0, 0, self._below.width(), self.height())
        place = columns(row.width(), number_width())
        for name, words, side in (
            ("symbol", tr("watch"), _LEFT), ("before", tr("before"), _RIGHT), ("now", tr("now"), _RIGHT),
            ("change", tr("change"), _RIGHT), ("course", tr("course"), _LEFT),
        ):  # fmt: skip
            if getattr(place, name)[1]:
                painter.drawText(place.area(name, row), side, words)


class WatchPainter(QStyledItemDelegate):
    """Paints the rows, and edits names. `part` is what of the list is painted at present."""

    def __init__(self, watches: Watches, parent: QWidget) -> None:
        super().__init__(parent)
        self.courses = Courses(watches)
        self.part = QRect()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line."""
        return QSize(px(220), px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One watch."""
        watch: Watch = index.data(WATCH)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, colors, state = QRectF(option.rect), theme(), option.state.value
        place = columns(row.width(), number_width())
        chosen = bool(state & _CHOSEN)
        if chosen or state & _OVER:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.accent_soft if chosen else colors.hover)
            painter.drawRoundedRect(row.adjusted(4, 1, -4, -1), 5, 5)
        if not place.course[1] or self.part.left() < row.left() + place.course[0]:
            self._words(painter, place, row, watch)
        if place.course[1]:
            self.courses.paint(painter, place.area("course", row).adjusted(0, 5, -6, -5), watch)
        if state & _FOCUS:
            painter.setPen(QPen(colors.accent, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(5, 2, -5, -2), 4, 4)
        painter.restore()

    def _words(self, painter: QPainter, place: Columns, row: QRectF, watch: Watch) -> None:
        """All that stands before the course."""
        self._swatch(painter, row, watch)
        self._symbol(painter, place.area("symbol", row), watch)
        if watch.error is not None or not watch.enabled:
            self._why_not(painter, place, row, watch)
        else:
            self._numbers(painter, place, row, watch)

    @staticmethod
    def _swatch(painter: QPainter, row: QRectF, watch: Watch) -> None:
        """A piece of its line where it is drawn in the plot, else an empty ring."""
        middle = row.center().y()
        if watch.plotted and watch.enabled:
            pen = QPen(watch_color(watch), 2.4)
            if watch_dashes(watch):
                pen.setDashPattern([part / 2 for part in watch_dashes(watch)])
            painter.setPen(pen)
            painter.drawLine(QPointF(row.left() + 9, middle), QPointF(row.left() + 27, middle))
        else:
            painter.setPen(QPen(theme().faint, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(row.left() + 18, middle), 3.5, 3.5)

    @staticmethod
    def _symbol(painter: QPainter, area: QRectF, watch: Watch) -> None:
        colors = theme()
        ink = colors.text if watch.enabled else colors.faint
        if watch.name or watch.error is not None:
            painter.setFont(ui_font(9.5) if watch.name else mono_font(9))
            painter.setPen(ink)
            words = painter.fontMetrics().elidedText(watch.title, Qt.TextElideMode.ElideRight, int(area.width()))
            painter.drawText(area, _LEFT, words)
            return
        laid = line(in_formula(watch.symbol), px(15))
        wide = laid.width > area.width()
        painter.save()
        painter.setClipRect(area.adjusted(0, 0, -14 if wide else 0, 0))
        laid.paint(painter, QPointF(area.left(), area.center().y() + 5), ink)
        painter.restore()
        if watch.is_mean and not wide:
            painter.setFont(ui_font(8))
            painter.setPen(colors.muted)
            painter.drawText(area.adjusted(laid.width + 8, 0, 0, 0), _LEFT, tr("mean"))
        if wide:
            painter.setFont(ui_font(9.5))
            painter.setPen(ink)
            painter.drawText(area, _RIGHT, "…")

    @staticmethod
    def _why_not(painter: QPainter, place: Columns, row: QRectF, watch: Watch) -> None:
        left = place.before[0] if place.before[1] else place.now[0]
        end = place.course[0] - 10 if place.course[1] else row.width() - 10
        area = QRectF(row.left() + left, row.top(), end - left, row.height())
        painter.setFont(ui_font(9))
        if watch.error is not None:
            painter.setPen(theme().error)
            words = tr("; ".join(part for part in (watch.error.what, watch.error.remedy) if part))
        else:
            painter.setPen(theme().faint)
            words = tr("rests; E watches it again")
        painter.drawText(
            area, _LEFT, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()))
        )

    def _numbers(self, painter: QPainter, place: Columns, row: QRectF, watch: Watch) -> None:
        colors, change = theme(), watch.change
        if place.before[1]:
            painter.setFont(mono_font(9.5))
            painter.setPen(colors.faint)
            area = place.area("before", row)
            before = "–" if watch.previous is None else _fitting(painter, area, watch.previous, watch)
            painter.drawText(area, _RIGHT, before)
        now = place.area("now", row)
        if watch.value is None:
            self._not_yet(painter, now)
        else:
            strong = change is not None and change != 0
            painter.setFont(mono_font(9.5, 700 if strong else 400) if not watch.is_condition else ui_font(9.5))
            painter.setPen(colors.text)
            painter.drawText(now, _RIGHT, _fitting(painter, now, watch.value, watch))
        if place.change[1] and change is not None:
            self._change(painter, place.area("change", row), watch, change)

    @staticmethod
    def _not_yet(painter: QPainter, area: QRectF) -> None:
        painter.setFont(ui_font(8.5))
        words = tr(NOT_YET)
        width = painter.fontMetrics().horizontalAdvance(words) + 14.0
        pill = QRectF(area.right() - width, area.top() + 4.5, width, area.height() - 9)
        painter.setPen(QPen(theme().faint, 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pill, 5, 5)
        painter.setPen(theme().muted)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    @staticmethod
    def _change(painter: QPainter, area: QRectF, watch: Watch, change: float) -> None:
        """The change with its sign, and an arrow up or down, in the hues of positive and negative numbers."""
        colors = theme()
        if change == 0 or math.isnan(change):
            painter.setFont(ui_font(9))
            painter.setPen(colors.faint)
            painter.drawText(area, _RIGHT, "=" if change == 0 else "–")
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.positive if change > 0 else colors.negative)
        middle, turn = area.center().y(), 1 if change > 0 else -1
        head = [(area.right() - 7, -3.5), (area.right() - 3.5, 3), (area.right() - 10.5, 3)]
        painter.drawPolygon(QPolygonF([QPointF(x, middle + turn * y) for x, y in head]))
        if watch.is_condition:
            painter.setFont(ui_font(9))
            words = tr("now") if change > 0 else tr("no longer")
        else:
            painter.setFont(mono_font(9.5))
            words = signed(change)
            if painter.fontMetrics().horizontalAdvance(words) > area.width() - 16:
                words = ("+" if change > 0 else "") + short(change)
        painter.setPen(colors.text)
        painter.drawText(area.adjusted(0, 0, -16, 0), _RIGHT, words)

    # -- names

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field for the name."""
        field = QLineEdit(parent)
        field.setMaxLength(80)
        field.setAccessibleName(tr("Name of the watch"))
        field.setToolTip(tr("Enter takes the name, Esc leaves it; nothing shows the expression"))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Where the symbol stands."""
        row = QRectF(option.rect)
        area = columns(row.width(), number_width()).area("symbol", row)
        editor.setGeometry(area.adjusted(-6, 1, 4, -1).toRect())


def _fitting(painter: QPainter, area: QRectF, value: float, watch: Watch) -> str:
    """A value with as many digits as its column has room for: cut off it would be another number."""
    words = number_text(watch, value)
    return words if painter.fontMetrics().horizontalAdvance(words) <= area.width() else short(value)
