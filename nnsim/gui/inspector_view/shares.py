"""The contributions to a number as a table, the largest first, each with a bar; a row selects its edge."""

from math import isfinite
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from nnsim.gui.inspector_view.figures import Share
from nnsim.gui.numbers import full, short
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, mono_font, signals, theme, ui_font
from nnsim.gui.widgets.formula_text import line

Index = QModelIndex | QPersistentModelIndex
_ROW = 24
_MOST_ROWS = 9
MANY = 6  # where there are more, those that are exactly 0 are left out


class ShareRows(QAbstractTableModel):
    """Contributions, sorted by size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shares: list[Share] = []
        self.heads = ("", "", "", "")
        self.largest = 0.0

    def show_shares(self, shares: list[Share], heads: tuple[str, str, str, str]) -> None:
        """Show these contributions."""
        ordered = sorted(shares, key=lambda share: -abs(share.product) if isfinite(share.product) else 0.0)
        if len(ordered) > MANY:
            ordered = [share for share in ordered if share.product != 0] or ordered[:1]
        fresh = len(ordered) != len(self.shares)
        if fresh:
            self.beginResetModel()
        changed = heads != self.heads
        self.shares, self.heads = ordered, heads
        self.largest = max((abs(share.product) for share in ordered if isfinite(share.product)), default=0.0)
        if fresh:
            self.endResetModel()
        elif ordered:
            self.dataChanged.emit(self.index(0, 0), self.index(len(ordered) - 1, 3))
        if changed:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 3)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many contributions there are."""
        return 0 if parent.isValid() else len(self.shares)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """What, two factors, and their product."""
        return 0 if parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell."""
        share, column = self.shares[index.row()], index.column()
        numbers = (0.0, share.left, share.right, share.product)
        if role == Qt.ItemDataRole.DisplayRole:
            return share.label if column == 0 else short(numbers[column])
        if role == Qt.ItemDataRole.ToolTipRole:
            text = f"{share.label}\n{full(share.left)} × {full(share.right)}\n= {full(share.product)}"
            return text + ("\n" + tr("Click: select this edge") if share.place else "")
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class SharePainter(QStyledItemDelegate):
    """Paints names as formulas, numbers in one width, and a bar below each product."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        model = index.model()
        assert isinstance(model, ShareRows)
        share, colors = model.shares[index.row()], theme()
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus) and share.place:
            painter.fillRect(option.rect, colors.hover)
        if index.column() == 0:
            painter.setClipRect(option.rect)
            if share.formula:
                line(share.label, 14).paint(painter, QPointF(area.left() + 8, area.center().y() + 4.5), colors.text)
            else:
                painter.setFont(ui_font(9))
                painter.setPen(colors.text)
                name = painter.fontMetrics().elidedText(
                    share.label, Qt.TextElideMode.ElideMiddle, int(area.width() - 10)
                )
                painter.drawText(area.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
        else:
            if index.column() == 3 and model.largest > 0 and isfinite(share.product):
                hue = colors.positive if share.product >= 0 else colors.negative
                width = max((area.width() - 8) * min(abs(share.product) / model.largest, 1.0), 1.0)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(mix(colors.card, hue, 0.38))
                painter.drawRoundedRect(QRectF(area.left() + 4, area.top() + 5, width, area.height() - 10), 2, 2)
            painter.setFont(mono_font(8.5))
            painter.setPen(colors.text if index.column() == 3 else colors.muted)
            painter.drawText(
                area.adjusted(0, 0, -6, 0), int(index.data(Qt.ItemDataRole.TextAlignmentRole)), index.data()
            )
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row has the same height."""
        return QSize(60, _ROW)


class Shares(QTableView):
    """The table; `asked` carries the place of the row that was clicked."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ShareRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(SharePainter(self))
        self.setAccessibleName(tr("Contributions"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(
            "QTableView { border-radius: 8px; } QHeaderView, QHeaderView::section { background: transparent; }"
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setMinimumSectionSize(_ROW)
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(40)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        signals().changed.connect(self._follow)
        self._follow()

    def show_shares(self, shares: list[Share], heads: tuple[str, str, str, str]) -> None:
        """Show these contributions."""
        self.rows.show_shares(shares, heads)
        shown = self.rows.shares
        self.setColumnHidden(1, _constant([share.left for share in shown]))
        self.setColumnHidden(2, _constant([share.right for share in shown]))
        count = min(max(len(shown), 1), _MOST_ROWS)
        hidden = len(shares) - len(shown)
        self.setToolTip(tr("{n} more are exactly 0", n=f"{hidden:,}") if hidden else "")
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + count * _ROW + 8)

    def _follow(self) -> None:
        self.horizontalHeader().setFont(ui_font(8.5))
        digits = QFontMetrics(mono_font(8.5))
        for column in (1, 2):
            self.setColumnWidth(column, digits.horizontalAdvance("−0.12345") + 4)
        self.setColumnWidth(3, digits.horizontalAdvance("−0.12345") + 34)
        self.viewport().update()

    def _ask(self, index: QModelIndex) -> None:
        if index.isValid() and self.rows.shares[index.row()].place is not None:
            self.asked.emit(self.rows.shares[index.row()].place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click selects the edge."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._ask(self.indexAt(event.position().toPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter selects the edge, Ctrl+C copies the table with all digits."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the contributions, separated by tabs, with all digits."""
        rows = [(s.label, full(s.left), full(s.right), full(s.product)) for s in self.rows.shares]
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))


def _constant(values: list[float]) -> bool:
    """True for a factor that is the same in every row: it says nothing there."""
    return len(values) > 1 and all(value == values[0] for value in values)
