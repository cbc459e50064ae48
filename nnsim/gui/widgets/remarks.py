"""A list of remarks, each with its weight, what it is about, and what to do; a click or Enter asks for its place."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from nnsim.gui.fonts import px
from nnsim.gui.texts import tr
from nnsim.gui.theme import icon, signals, theme, ui_font

REMARK = int(Qt.ItemDataRole.UserRole)
TITLE, LINE, MARGIN = 20, 17, 9
WRAPPED = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)


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
        painter.setPen(colors.muted)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        top = QRectF(area.left() + 34, area.top() + px(MARGIN) / 2 - 1, area.width() - 44, px(TITLE))
        painter.drawText(top, right, remark.where)
        y = top.top()
        for text, bold, wide in self._texts(remark, area.width()):
            painter.setFont(_font(bold))
            painter.setPen(theme().text if bold else theme().muted)
            high = _height(text, bold, wide)
            painter.drawText(QRectF(top.left(), y, wide, high), WRAPPED | int(Qt.AlignmentFlag.AlignVCenter), text)
            y += high
        painter.restore()

    @staticmethod
    def _texts(remark: Remark, width: float) -> list[tuple[str, bool, float]]:
        """What is written below each other, whether it is bold, and in which width."""
        room = QFontMetrics(ui_font(8.5)).horizontalAdvance(remark.where) + 12
        wide = max(width - 44, 60.0)
        return [(remark.what, True, max(wide - room, 60.0)), *((text, False, wide) for text in remark.lines)]

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        """As many lines as the remark needs in the width of its list."""
        remark: Remark = index.data(REMARK)  # type: ignore[attr-defined]
        view = self.parent()
        width = float(view.viewport().width() - 8) if isinstance(view, QAbstractItemView) else 400.0
        return QSize(60, px(MARGIN) + sum(_height(*text) for text in self._texts(remark, width)))


def _font(bold: bool) -> QFont:
    return ui_font(9.5 if bold else 9, 600 if bold else 400)


def _height(text: str, bold: bool, width: float) -> int:
    """How high a text is in a width, broken at words."""
    metrics, line = QFontMetrics(_font(bold)), px(TITLE) if bold else px(LINE)
    box = metrics.boundingRect(QRect(0, 0, int(width), 10_000), WRAPPED, text)
    return max(line, box.height() + line - metrics.height())


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
        for remark in (replace(one, what=tr(one.what), lines=tuple(map(tr, one.lines))) for one in remarks):
            item = QListWidgetItem("; ".join((remark.what, *remark.lines)))
            item.setData(REMARK, remark)
            item.setToolTip("\n".join((remark.what, *remark.lines)))
            self.addItem(item)
        if 0 <= row < self.count():
            self.setCurrentRow(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines are broken anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _ask(self, item: QListWidgetItem) -> None:
        self.asked.emit(item.data(REMARK).about)
