"""What an update does to a weight, line by line, with numbers: gradient, penalty, mask, rate, moments, new weight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.number_marks import in_formula
from nnsim.gui.numbers import full, scientific
from nnsim.gui.texts import tr
from nnsim.gui.theme import mono_font, signals, theme, ui_font
from nnsim.gui.widgets.formula_text import Line, wrapped
from nnsim.gui.widgets.label import named_color

if TYPE_CHECKING:
    from nnsim.session.explanations.explain import Explanation


Index = QModelIndex | QPersistentModelIndex
_SIZE, _HEAD, _ROW, _PAD, _LEFT = 13, 17, 19, 5, 12


class LineRows(QAbstractListModel):
    """The lines: of each the name of its step, its phase, and the explanation of its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[tuple[str, str, Explanation]] = []
        self.at = -1

    def show_lines(self, lines: Sequence[tuple[str, str, Explanation]], at: int) -> None:
        """Show these lines, of which one is explained above."""
        fresh = len(lines) != len(self.lines)
        if fresh:
            self.beginResetModel()
        self.lines, self.at = list(lines), at
        if fresh:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A line in words."""
        name, _, one = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{name}: {one.name} = {one.value_text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            whole = "\n".join(in_formula(text) for text in (one.text, one.numbers_text) if text)
            return f"{name}\n{whole}\n= {one.value_text}" if one.value is not None else f"{name}\n{whole}"
        return None


def written(one: Explanation, width: float) -> list[Line]:
    """A line's formula with numbers, or without them where it is not computed yet."""
    if one.value is not None and one.numbers_text:
        text = in_formula(f"{one.name} {one.numbers_text}")
    else:
        text = one.text if one.text != one.name else one.name
    return wrapped(text, px(_SIZE), width, most=3)


class LinePainter(QStyledItemDelegate):
    """The name of the step and the result on one line, the formula with its numbers below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        model = index.model()
        assert isinstance(model, LineRows)
        name, phase, one = model.lines[index.row()]
        view, colors = option.widget, theme()
        assert isinstance(view, UpdateLines)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == view.lit:
            painter.fillRect(option.rect, colors.hover)
        if index.row() == model.at:
            painter.fillRect(QRectF(area.left() + 2, area.top() + 4, 3, area.height() - 8), named_color(phase))
        head = QRectF(area.left() + px(_LEFT), area.top() + px(_PAD), area.width() - px(_LEFT) - 10, px(_HEAD))
        painter.setFont(ui_font(8.5))
        painter.setPen(colors.muted)
        painter.drawText(head, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
        done = one.value is not None
        painter.setFont(mono_font(8.5, 600 if done else 400))
        painter.setPen(colors.text if done else colors.faint)
        value = scientific(one.value) if done else tr(one.value_text)
        painter.drawText(head, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), value)
        ink = colors.text if done else colors.muted
        for number, row in enumerate(written(one, area.width() - px(_LEFT) - 10)):
            base = head.bottom() + number * px(_ROW) + px(_SIZE)
            row.paint(painter, QPointF(area.left() + px(_LEFT), base), ink)
        if index.row() and index.row() != view.lit:
            painter.setPen(colors.line)
            painter.drawLine(QPointF(area.left() + 8, area.top()), QPointF(area.right() - 8, area.top()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the formula needs in the width of the list."""
        model = index.model()
        assert isinstance(model, LineRows)
        view = option.widget
        width = (view.viewport().width() if isinstance(view, UpdateLines) else 300) - px(_LEFT) - 10
        rows = len(written(model.lines[index.row()][2], width))
        return QSize(80, 2 * px(_PAD) + px(_HEAD) + rows * px(_ROW))


class UpdateLines(QListView):
    """The list; `chosen` carries the place of a line that is to be explained."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = LineRows(self)
        self.lit = -1
        self.setModel(self.rows)
        self.setItemDelegate(LinePainter(self))
        self.setAccessibleName(tr("What the update does to it"))
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setStyleSheet("QListView { border-radius: 8px; }")
        signals().changed.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[tuple[str, str, Explanation]], at: int) -> None:
        """Show these lines, of which one is explained above."""
        self.rows.show_lines(lines, at)
        self.scheduleDelayedItemsLayout()
        self._take_height()

    def _take_height(self) -> None:
        option = QStyleOptionViewItem()
        option.widget = self
        delegate = self.itemDelegate()
        rows = (self.rows.index(at) for at in range(self.rows.rowCount()))
        self.setFixedHeight(sum(delegate.sizeHint(option, index).height() for index in rows) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._take_height()

    def _light(self, row: int) -> None:
        if row != self.lit:
            self.lit = row
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._light(index.row() if index.isValid() else -1)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if index.isValid() else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.chosen.emit(index.row())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self._light(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(max(self.rows.at, 0)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._light(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter explains a line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def text(self) -> str:
        """All lines as text, with all digits."""
        found = []
        for name, _, one in self.rows.lines:
            numbers = f" {one.numbers_text}" if one.numbers_text else ""
            value = full(one.value) if one.value is not None else one.value_text
            found.append(f"{name}: {one.text}{numbers} = {value}")
        return "\n".join(found)
