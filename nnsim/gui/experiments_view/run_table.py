"""The runs of an experiment, or its settings with median and quartiles, as a table that is sorted by any column."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnsim.gui.experiments_view.words import Score, name_of, said, score_name, score_text, scores_of, written
from nnsim.gui.fonts import px
from nnsim.gui.number_marks import grouped as digits
from nnsim.gui.numbers import UNIT, apart, percent, short
from nnsim.gui.panel import accessible
from nnsim.gui.texts import plain_tip, tr
from nnsim.gui.theme import mono_font, theme, ui_font
from nnsim.gui.widgets.plot_export import csv_text
from nnsim.session.experiments.results import Group, Result, best_of, grouped
from nnsim.session.experiments.variables import CHANCE, key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nnsim.session.experiments.experiments import Experiment

Index = QModelIndex | QPersistentModelIndex
BEST = "★"


class Runs(QAbstractTableModel):
    """The rows: results, or groups of them; the best comes first until another column is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Result | Group] = []
        self.names: list[str] = []
        self.scores: list[Score] = []
        self.grouped = False
        self.heads = ["", tr("epochs"), tr("seconds")]  # the titles of the columns
        self._best: Result | Group | None = None
        self._sorted: tuple[int, bool] = (0, False)

    def show(self, names: Sequence[str], results: Sequence[Result], together: bool) -> None:
        """Show these runs, or their settings."""
        self.beginResetModel()
        self.grouped, self.scores = together, scores_of(list(results))
        self.names = [name for name in names if not (together and name in CHANCE)]
        self._best = None if together else best_of(results)
        if together:
            groups = grouped(results)
            finite = [group for group in groups if math.isfinite(group.merit)]
            self.rows, self._best = [*groups], min(finite, key=lambda one: one.merit, default=None)
        else:
            self.rows = [*results]
        end = [tr("runs")] if self.grouped else [tr("epochs"), tr("seconds")]
        self.heads = ["", *map(name_of, self.names), *map(score_name, self.scores), *end]
        self._arrange()
        self.endResetModel()

    def is_best(self, row: Result | Group) -> bool:
        """True for the row that is marked."""
        return row is self._best

    def _value(self, row: Result | Group, column: int) -> Any:
        """What a column is sorted by."""
        at = column - 1
        if at < 0:
            return row.merit
        if at < len(self.names):
            return (row.setting if isinstance(row, Group) else row.trial).get(self.names[at])
        at -= len(self.names)
        if at < len(self.scores):
            if isinstance(row, Group):
                found = row.quartiles(*self.scores[at])
                return None if found is None else found[1]
            return row.score(*self.scores[at])
        if isinstance(row, Group):
            return len(row.runs)
        return (row.epochs, row.seconds)[at - len(self.scores)]

    def text(self, row: Result | Group, column: int) -> str:
        """What stands in a cell."""
        at, value = column - 1, self._value(row, column)
        if at < 0:
            return BEST if row is self._best else ""
        if at < len(self.names):
            return written(value)
        at -= len(self.names)
        if at < len(self.scores):
            score = self.scores[at]
            if isinstance(row, Result):
                return score_text(score, row.score(*score))
            found = row.quartiles(*score)
            if found is None:
                return "—"
            if len(row.runs) == 1:
                return score_text(score, found[1], 3)
            share = score[1] == "accuracy"
            low, middle, high = [percent(one) for one in found] if share else apart(found)
            return f"  {middle} ({low.removesuffix(UNIT)}–{high.removesuffix(UNIT)})"  # the median has the unit
        return digits(value) if isinstance(value, int) else short(value, 3)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        return 0 if parent.isValid() else len(self.heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        heads = self.heads
        if role == Qt.ItemDataRole.ToolTipRole:
            what = heads[section] or tr("the best first")
            spread = tr("median (lower – upper quartile) of the runs; ") if self.grouped else ""
            return tr("{what}: {spread}a click, or S in the table, sorts by it", what=what, spread=spread)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if self.grouped and 0 <= section - 1 - len(self.names) < len(self.scores):
            return f"{heads[section]}\n{tr('median (quartiles)')}"
        return heads[section].replace(" ", "\n", 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A setting or a score; the best is bold, and marked by a star."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(column)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont(mono_font(8.5) if column > len(self.names) else ui_font(9))
            font.setBold(row is self._best)
            return font
        if role == Qt.ItemDataRole.BackgroundRole and row is self._best:
            return theme().accent_soft
        if role == Qt.ItemDataRole.ForegroundRole:
            failed = isinstance(row, Result) and row.error
            return theme().error if failed else theme().accent if not column else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(said(row) if isinstance(row, Result) else self._spread(row, index.column()))
        return None

    def _spread(self, row: Group, column: int) -> str:
        """A setting in words, and of a score its quartiles with more digits."""
        at = column - 1 - len(self.names)
        if not 0 <= at < len(self.scores) or (found := row.quartiles(*self.scores[at])) is None:
            return row.words
        low, middle, high = (score_text(self.scores[at], one) for one in found)
        return tr("{setting}: {score} {middle}, quartiles {low} and {high}", setting=row.words,
                  score=score_name(self.scores[at]), middle=middle, low=low, high=high)  # fmt: skip

    def _side(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column > len(self.names) else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what has no value there comes last."""
        self.layoutAboutToBeChanged.emit()
        before, held = self.rows, self.persistentIndexList()
        self._sorted = column, order == Qt.SortOrder.DescendingOrder
        self._arrange()
        place = {id(row): at for at, row in enumerate(self.rows)}
        self.changePersistentIndexList(held, [self.index(place[id(before[at.row()])], at.column()) for at in held])
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        column, falls = self._sorted
        if column >= len(self.heads):
            column, falls = 0, False
        held = [(self._value(row, column), row) for row in self.rows]
        known = [(value, row) for value, row in held if value is not None and value != math.inf]
        words = any(isinstance(value, str) for value, _ in known)
        known.sort(key=lambda pair: str(pair[0]) if words else pair[0], reverse=falls)
        rest = [row for value, row in held if value is None or value == math.inf]
        self.rows = [row for _, row in known] + rest

    def csv(self) -> str:
        """The table as CSV, with all digits; of settings the three quartiles."""
        heads = ["best", *self.names]
        for score in self.scores:
            name = " ".join(score)
            heads += (
                [f"{name} {what}" for what in ("lower quartile", "median", "upper quartile")]
                if self.grouped
                else [name]
            )
        heads += ["runs"] if self.grouped else ["epochs", "seconds", "weights", "error"]
        lines: list[list[object]] = []
        for row in self.rows:
            settings = row.setting if isinstance(row, Group) else row.trial
            line: list[object] = [int(row is self._best), *(settings.get(name) for name in self.names)]
            for score in self.scores:
                line += list(row.quartiles(*score) or (None,) * 3) if isinstance(row, Group) else [row.score(*score)]
            line += [len(row.runs)] if isinstance(row, Group) else [row.epochs, row.seconds, row.weights, row.error]
            lines.append(line)
        return csv_text(heads, lines)


class RunTable(QTableView):
    """The table; `chosen` carries the run that one is on, or None."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs = Runs(self)
        self.setModel(self.runs)
        accessible(self, tr("Runs"), "")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(22))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(40)
        header.setMinimumSectionSize(px(22))
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self._showing = False
        self._followed = True  # until the person goes to a run, the best is the one
        self.selectionModel().currentRowChanged.connect(self._move)
        self.doubleClicked.connect(lambda _index: self.opened.emit(self.current))

    def show_runs(self, one: Experiment, results: Sequence[Result], together: bool) -> None:
        """Show these runs of an experiment; the one that was chosen stays so."""
        before, column = self._key(), max(self.currentIndex().column(), 0)
        self._showing = True
        self.runs.show(one.plan.names, results, together)
        best = next((n for n, row in enumerate(self.runs.rows) if self.runs.is_best(row)), 0)
        at = best if self._followed else next((n for n, row in enumerate(self.runs.rows) if _key(row) == before), best)
        if self.runs.rows:
            index = self.runs.index(at, min(column, self.runs.columnCount() - 1))
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            )
        self._showing = False
        self.chosen.emit(self.current)

    def choose(self, result: Result | None) -> None:
        """Go to a run."""
        at = next((n for n, row in enumerate(self.runs.rows) if row is result), None)
        if at is not None:
            self.selectRow(at)

    @property
    def current(self) -> Result | None:
        """The run that one is on; of a setting its best."""
        row = self._row()
        return best_of(row.runs) if isinstance(row, Group) else row

    def _row(self) -> Result | Group | None:
        at = self.currentIndex().row()
        return self.runs.rows[at] if 0 <= at < len(self.runs.rows) else None

    def _key(self) -> str:
        row = self._row()
        return "" if row is None else _key(row)

    def _move(self, *_indices: object) -> None:
        if not self._showing:
            self._followed = False
            self.chosen.emit(self.current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """S sorts by the present column, the other way when it is sorted so; Enter opens, Ctrl+C copies as CSV."""
        header = self.horizontalHeader()
        if event.key() == Qt.Key.Key_S and not event.modifiers():
            column = max(self.currentIndex().column(), 0)
            rises = header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            again = header.sortIndicatorSection() == column and rises
            self.sortByColumn(column, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.current)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.runs.csv())
        else:
            super().keyPressEvent(event)


def _key(row: Result | Group) -> str:
    return key(row.setting if isinstance(row, Group) else row.trial)
