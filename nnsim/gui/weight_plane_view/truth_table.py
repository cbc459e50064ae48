"""The patterns with their targets and what the network answers now: a truth table that follows the weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from nnsim.gui.fonts import px
from nnsim.gui.numbers import short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import tr
from nnsim.gui.theme import mix, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nnsim.session.views.weight_plane import Answer

MOST = 64  # rows that are shown


class TruthTable(QTableWidget):
    """Inputs, target, answer, and whether that is right: by a sign, not by colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        accessible(self, tr("Truth table"), tr("What the network answers to each pattern with the present weights"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)  # Tab goes on from here; arrows go from cell to cell
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(22))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(px(24))
        self.setMinimumHeight(px(120))

    def show_answers(self, names: Sequence[str], answers: Sequence[Answer], whole: str, inner: str = "") -> None:
        """Show the rows; an answer of None is not computed. `inner` is the title of what a single unit answers."""
        heads = [*names, *([inner] if inner else []), tr("target"), whole, ""]
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels(heads)
        for column in range(len(heads)):  # what has the longer titles gets the room that they need
            short_ = column < len(names)
            mode = QHeaderView.ResizeMode.Stretch if short_ else QHeaderView.ResizeMode.ResizeToContents
            self.horizontalHeader().setSectionResizeMode(column, mode)
        self.setRowCount(min(len(answers), MOST))
        for row, one in enumerate(answers[:MOST]):
            known = one.output is not None
            sign = "" if not known else "✓" if one.right else "✗"
            extra = [short(one.inner, 3) if one.inner is not None else tr("not yet")] if inner else []
            cells = [*(short(value) for value in one.inputs), *extra, short(one.target),
                     short(one.output, 3) if known else tr("not yet"), sign]  # fmt: skip
            for column, text in enumerate(cells):
                item = self.item(row, column)
                if item is None:
                    item = QTableWidgetItem()
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                    self.setItem(row, column, item)
                item.setText(text)
                item.setBackground(self._ground(one.right if known else None))
                item.setForeground(theme().text)
            self.item(row, len(cells) - 1).setToolTip(tr("right") if one.right else tr("wrong") if known else "")

    def _ground(self, right: bool | None) -> QColor:
        colors = theme()
        return colors.card if right is not False else mix(colors.card, colors.error, 0.14)
