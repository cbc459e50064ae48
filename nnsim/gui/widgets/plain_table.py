"""A table that paints what is plain of it itself, all in one go: Qt asks for each cell ten times, and styles it."""

from math import ceil

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QCursor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from nnsim.gui.theme import theme
from nnsim.gui.widgets.settled_table import SettledTable

INSET = 3  # between what is written and the side of its cell, as the style has it


class PlainTable(SettledTable):
    """What is chosen or under the mouse is Qt's to paint."""

    def _marked(self, rows: list[int], columns: list[int]) -> list[tuple[int, int]]:
        """Of these cells, those that are chosen, and the one under the mouse."""
        found, chosen = set(), self.selectionModel()
        if chosen.hasSelection():
            index = self.model().index
            found = {(row, at) for row in rows for at in columns if chosen.isSelected(index(row, at))}
        under = self._under_mouse()
        if under.isValid():
            found.add((under.row(), under.column()))
        return sorted(found)

    def _under_mouse(self) -> QModelIndex:
        if not self.viewport().underMouse():
            return QModelIndex()
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos()))

    def _paint_by_style(self, painter: QPainter, index: QModelIndex) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        state = option.state
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if index == self._under_mouse():
            state |= QStyle.StateFlag.State_MouseOver
        option.state = state
        painter.fillRect(option.rect, theme().card)
        self.itemDelegate().paint(painter, option, index)


def half_height(font: QFont) -> int:
    """How far above the middle of a cell its text begins, as the style has it."""
    return ceil(QFontMetricsF(font).height()) // 2
