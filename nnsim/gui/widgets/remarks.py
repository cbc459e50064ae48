"""A list of remarks, each with its weight, what it is about, and what to do; a click or Enter asks for its place."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nnsim.gui.theme import icon, signals, theme, ui_font

REMARK = int(Qt.ItemDataRole.UserRole)
TITLE, LINE, MARGIN = 20, 17, 9


@dataclass(frozen=True)
class Remark:
    """One remark: "error" or "warning", a bold line, lines below it, where it is, and whatever belongs to it."""

    severity: str
    what: str
    lines: tuple[str, ...]
    where: str = ""
    about: Any = None


class RemarkPainter(QStyledItemDelegate):
    """What is wrong, where, and below it the rest."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        """One remark."""
        remark: Remark = index.data(REMARK)  # type: ignore[attr-defined]
        colors = theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect).adjusted(4, 1, -4, -1)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.hover)
            painter.drawRoundedRect(area, 6, 6)
        hue = colors.error if remark.severity == "error" else colors.warning
        icon(remark.severity, hue).paint(painter, option.rect.left() + 12, option.rect.top() + 6, 18, 18)
        painter.setFont(ui_font(8.5))
        room = painter.fontMetrics().horizontalAdvance(remark.where) + 12
        painter.setPen(colors.muted)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        top = QRectF(area.left() + 34, area.top() + MARGIN / 2 - 1, area.width() - 44, TITLE)
        painter.drawText(top, right, remark.where)
        self._line(painter, top.adjusted(0, 0, -room, 0), remark.what, bold=True)
        for number, text in enumerate(remark.lines):
            self._line(painter, QRectF(top.left(), top.bottom() + number * LINE, top.width(), LINE), text, bold=False)
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, area: QRectF, text: str, bold: bool) -> None:
        painter.setFont(ui_font(9.5 if bold else 9, 600 if bold else 400))
        painter.setPen(theme().text if bold else theme().muted)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """As many lines as the remark has."""
        remark: Remark = index.data(REMARK)  # type: ignore[attr-defined]
        return QSize(200, MARGIN + TITLE + LINE * len(remark.lines))


class Remarks(QListWidget):
    """The list; `asked` carries what belongs to the remark that was clicked."""

    asked = Signal(object)
    passes_letters = True  # what one presses after a click is meant for what it has selected

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RemarkPainter(self))
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setMouseTracking(True)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setStyleSheet("QListWidget { background: transparent; border: none; border-radius: 0; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._ask)
        self.itemActivated.connect(self._ask)
        signals().changed.connect(self.viewport().update)

    def show_remarks(self, remarks: list[Remark]) -> None:
        """Show these; the selected row stays where it was."""
        row = self.currentRow()
        self.clear()
        for remark in remarks:
            item = QListWidgetItem("; ".join((remark.what, *remark.lines)))
            item.setData(REMARK, remark)
            item.setToolTip("\n".join((remark.what, *remark.lines)))
            self.addItem(item)
        if 0 <= row < self.count():
            self.setCurrentRow(row)

    def _ask(self, item: QListWidgetItem) -> None:
        self.asked.emit(item.data(REMARK).about)
