"""The watches as rows of a list: their words for the eye, for the tooltip and for a screen reader."""

import math
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from nnsim.engine.veil import is_hidden
from nnsim.gui.numbers import full, long
from nnsim.gui.texts import tr
from nnsim.session.expressions.expression import ExpressionError
from nnsim.session.session import Session
from nnsim.session.watches.watch import Watch

Index = QModelIndex | QPersistentModelIndex
WATCH = int(Qt.ItemDataRole.UserRole)
_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsEditable
    | Qt.ItemFlag.ItemNeverHasChildren
)  # fmt: skip


class WatchRows(QAbstractListModel):
    """The list of the session; a name can be edited in place."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.watches: list[Watch] = list(session.watches)
        self._shown: list[object] = []

    def refresh(self, anew: bool = False) -> None:
        """Show the list as it is now; a selection stays with its watch.

        A row in which nothing differs is left alone, unless all is to be shown `anew`.
        """
        now = list(self._session.watches)
        before, self._shown = self._shown, [_looks(watch) for watch in now]
        if now == self.watches:
            for row, looks in enumerate(self._shown):
                if anew or row >= len(before) or looks != before[row]:
                    self.dataChanged.emit(self.index(row), self.index(row))
            return
        if sorted(map(id, now)) == sorted(map(id, self.watches)):
            self.layoutAboutToBeChanged.emit()
            olds = self.persistentIndexList()
            news = [self.index(now.index(self.watches[old.row()])) for old in olds]
            self.watches = now
            self.changePersistentIndexList(olds, news)
            self.layoutChanged.emit()
        else:
            self.beginResetModel()
            self.watches = now
            self.endResetModel()

    def place(self, watch: Watch) -> QModelIndex:
        """Where a watch stands."""
        return self.index(self.watches.index(watch)) if watch in self.watches else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many there are."""
        return 0 if parent.isValid() else len(self.watches)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A name can be edited."""
        return _FLAGS if index.isValid() else super().flags(index)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Give a watch another name."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        watch = self.watches[index.row()]
        self._session.watches.rename(watch, "" if str(value).strip() == watch.symbol else str(value))
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A watch and its words."""
        if not index.isValid() or index.row() >= len(self.watches):
            return None
        watch = self.watches[index.row()]
        if role == WATCH:
            return watch
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{watch.title}  {value_text(watch)}"
        if role == Qt.ItemDataRole.EditRole:
            return watch.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (watch.title, value_text(watch), change_words(watch)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p style='white-space:pre; margin:0'>{escape(_tip(watch))}</p>"
        return None


def _looks(watch: Watch) -> object:
    """All that a row shows but for the course."""
    return (
        watch, watch.name, watch.symbol, watch.text, watch.error, watch.enabled, watch.plotted, watch.color,
        watch.is_condition, watch.is_mean, _mark(watch.value), _mark(watch.previous),
    )  # fmt: skip


def _mark(value: float | None) -> object:
    """What tells a value from others that are written otherwise; two NaNs are not equal, and one may be hidden."""
    return ("", is_hidden(value)) if value is not None and value != value else value  # noqa: PLR0124


def value_text(watch: Watch, exact: bool = False) -> str:
    """What a watch is now: a number, whether it holds, "not yet", or that it cannot be computed."""
    if not watch.enabled:
        return tr("rests")
    if watch.error is not None:
        return tr("cannot be computed")
    return number_text(watch, watch.value, exact)


def number_text(watch: Watch, value: float | None, exact: bool = False) -> str:
    """A value as it is written for a watch."""
    if value is not None and watch.is_condition and not is_hidden(value):
        return tr("holds") if value else tr("does not hold")
    return (full if exact else long)(value)


def change_words(watch: Watch) -> str:
    """What has changed since the moment before, in words; "" where that is not known."""
    change = watch.change
    if change is None or math.isnan(change):
        return ""
    if change == 0:
        return tr("unchanged")
    if watch.is_condition:
        return tr("holds now") if change > 0 else tr("no longer holds")
    return tr("up by {number}", number=long(change)) if change > 0 else tr("down by {number}", number=long(-change))


def _tip(watch: Watch) -> str:
    lines = [watch.text]
    if watch.expression is not None:
        mean = tr("the mean of ") if watch.is_mean else ""
        lines.append(mean + watch.expression.describe())
    if watch.error is not None:
        if isinstance(watch.error, ExpressionError):
            lines.append(" " * watch.error.column + "▲")
        lines.append(tr("; ".join(part for part in (watch.error.what, watch.error.why, watch.error.remedy) if part)))
    elif watch.enabled:
        lines.append(f"= {value_text(watch, exact=True)}")
        if watch.change:
            lines.append(tr("before: {value}", value=number_text(watch, watch.previous, exact=True)))
    return "\n".join(lines)
