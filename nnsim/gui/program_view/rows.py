"""The steps as rows under the headings of their phases."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from nnsim.gui.formula_words import step_words
from nnsim.gui.texts import tr
from nnsim.session.session import Session
from nnsim.session.walking import StepView

Index = QModelIndex | QPersistentModelIndex
Look = tuple[str, str] | None
ROW = int(Qt.ItemDataRole.UserRole)
STATE = ROW + 1
STOP = ROW + 2
_SAID = {"passed": "passed over"}


@dataclass(frozen=True)
class Row:
    """A heading (no step) or a step."""

    phase: str
    step: StepView | None = None


class StepRows(QAbstractListModel):
    """The rows of the program; `only` keeps the steps of one layer.

    `looked` carries rows that are to be painted again: their texts and heights are what they were, and a list is not
    laid out anew for each step.
    """

    looked = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._steps: tuple[StepView, ...] | None = None
        self.only: int | None = None
        self.rows: list[Row] = []
        self._place: dict[int, int] = {}
        self._looks: list[Look] = []
        self._shown = self._now()

    def refresh(self, only: int | None = None) -> None:
        """Show the program and how far it has come; `looked` carries the rows that look different since then."""
        steps, shown, now = self._session.steps, self._shown, self._now()
        self._shown = now
        if (steps is not self._steps and steps != self._steps) or only != self.only:
            self.beginResetModel()
            self._steps, self.only = steps, only
            self._lay_out()
            self._looks = self._looks_now(range(len(self.rows)))
            self.endResetModel()
        elif now[2:] != shown[2:]:
            self._looks = self._looks_now(range(len(self.rows)))
            self.looked.emit(range(len(self.rows)))
        elif now != shown:
            ends = (*now[:2], *shown[:2])  # what lies between was done and comes later now, or the other way
            between = range(min(ends), max(ends) + 1)
            self.looked.emit(self._renewed([self._place[step] for step in between if step in self._place]))

    def _renewed(self, rows: list[int]) -> list[int]:
        """Those of some rows that look different now: what was to come may have been to come before, too."""
        looks, renewed = self._looks, []
        for row, look in zip(rows, self._looks_now(rows), strict=True):
            if look != looks[row]:
                looks[row] = look
                renewed.append(row)
        return renewed

    def _looks_now(self, rows: Iterable[int]) -> list[Look]:
        """All that what some rows look like follows from: of a step its state and its stop, None for a heading."""
        steps, session = [self.rows[row].step for row in rows], self._session
        known = [step for step in steps if step is not None]
        states = ["running"] * len(known) if session.running else session.states([step.index for step in known])
        stops = [self.stop(step) for step in known] if session.stops.items else [""] * len(known)
        looks = iter(zip(states, stops, strict=True))
        return [None if step is None else next(looks) for step in steps]

    def _now(self) -> tuple[int, int, bool, tuple[object, ...]]:
        """All that the looks of the rows follow from: the last step and the next, whether training runs, the stops."""
        session = self._session
        last, upcoming, items = session.last_index, session.next_index, session.stops.items
        stops = tuple([(stop.subject, stop.enabled) for stop in items if stop.kind == "step"]) if items else ()
        end = len(session.steps)
        return -1 if last is None else last, end if upcoming is None else upcoming, session.running, stops

    def _lay_out(self) -> None:
        self.rows, self._place = [], {}
        for step in self._steps or ():
            if self.only is not None and step.layer is not None and step.layer != self.only:
                continue
            if not self.rows or self.rows[-1].phase != step.phase:
                self.rows.append(Row(step.phase))
            self._place[step.index] = len(self.rows)
            self.rows.append(Row(step.phase, step))

    def place(self, step: int | None) -> QModelIndex:
        """Where a step stands; invalid when it is not shown."""
        row = self.row_of(step)
        return QModelIndex() if row is None else self.index(row)

    def row_of(self, step: int | None) -> int | None:
        """The row of a step; None when it is not shown."""
        return None if step is None else self._place.get(step)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's signature
        """How many rows there are, headings included."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if index.isValid() and self.rows[index.row()].step is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row's text, its tooltip, and whether it is done, passed over, next or later."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if row.step is None:
            return tr(row.phase).upper() if role == Qt.ItemDataRole.DisplayRole else None
        if role == STATE:
            return self.state(row.step)
        if role == STOP:
            return self.stop(row.step)
        if role == Qt.ItemDataRole.DisplayRole:
            return step_words(row.step.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            stop = {"on": tr(", stop"), "off": tr(", stop switched off")}.get(self.stop(row.step), "")
            formula = "; ".join(map(step_words, (row.step.text, *row.step.more)))
            state = self.state(row.step)
            said = f"{row.step.layer_name} {tr(row.step.name)}: {formula}, {tr(_SAID.get(state, state))}{stop}"
            return f"{said}, {_fault(row.step)}" if row.step.fault else said
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row.step)
        return None

    def look(self, row: int) -> Look:
        """What a row looks like since the last refresh; None for a heading."""
        return self._looks[row]

    def state(self, step: StepView) -> str:
        """Whether a step is "done", "passed" over, "next" or "later"; "running" while training runs."""
        return "running" if self._session.running else self._session.state(step.index)

    def stop(self, step: StepView) -> str:
        """Whether a stop stands in front of a step: "on", "off", or "" for none."""
        items = self._session.stops.items
        there = [s.enabled for s in items if s.kind == "step" and s.subject == step.path] if items else []
        return ("on" if any(there) else "off") if there else ""

    def _tip(self, step: StepView) -> str:
        state = self.state(step)
        what = {
            "done": tr("Click: step back to before this line"),
            "passed": tr("Passed over: its condition did not hold. Click: step back to before this line"),
            "next": tr("This is the next step (→)"),
            "later": tr("Click: run to here"),
            "running": tr("Training runs; pause it to walk through the steps"),
        }[state]
        asked = self._session.asked_at_step(step.index)
        if asked:
            what = "\n".join((tr("{n} numbers are asked for here", n=asked), what))
        title = f"{step.layer_name} · {tr(step.name)}" if step.layer_name else tr(step.name)
        stop = tr("Click in the margin, or F9 in the list: a stop in front of this step")
        if self.stop(step):
            stop = tr("Click the dot, or F9 in the list: take the stop away")
        return "\n".join(
            part
            for part in (title, *map(step_words, (step.text, *step.more)), _fault(step), tr(step.help), what, stop)
            if part
        )


def _fault(step: StepView) -> str:
    """What is said of a fault that stands in a step; "" where there is none."""
    return tr("Fault: {name}", name=tr(step.fault)) if step.fault else ""
