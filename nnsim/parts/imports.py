"""From a file and a plan to a table of samples: in pieces, in bounded memory, and with nothing left out unsaid."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import DataError
from nnsim.parts.contracts import Table
from nnsim.parts.numerals import Numerals
from nnsim.parts.plans import Column, Plan
from nnsim.parts.profiles import texts_of
from nnsim.parts.source import Batch, Fault, Field, Origin, Values, quoted
from nnsim.parts.sources import REGISTRY as SOURCES
from nnsim.parts.surveys import LISTED, needed

Rows = NDArray[np.float64]
CELLS = 60_000_000
NOTED = 5
_START = 1_024


@dataclass(frozen=True, eq=False)
class Imported:
    """A table that was read, the line of each sample, the rows that were left out (the first of them), and how many."""

    table: Table
    lines: NDArray[np.int64]
    faults: tuple[Fault, ...]
    fault_count: int
    unit: str = "line"


class _Growing:
    """A table of a fixed width that grows at its end, in place where the system can do that."""

    def __init__(self, width: int, dtype: type = np.float64) -> None:
        self._rows: NDArray[Any] = np.empty((_START, width), dtype)
        self.count = 0

    def add(self, rows: NDArray[np.float64] | NDArray[np.int64]) -> None:
        end = self.count + len(rows)
        if end > len(self._rows):
            self._rows.resize((max(end, len(self._rows) * 5 // 4), self._rows.shape[1]), refcheck=False)
        self._rows[self.count : end] = rows
        self.count = end

    def whole(self) -> NDArray[Any]:
        self._rows.resize((self.count, self._rows.shape[1]), refcheck=False)
        return self._rows


class _Coder:
    """Codes one column, batch by batch: its numbers, and why rows have none."""

    def __init__(self, column: Column, decimal: str, missing: frozenset[str]) -> None:
        self.column = column
        self._missing = missing
        self._numerals = Numerals(decimal, missing)
        self._codes = {value: code for code, value in enumerate(column.values)}

    def code(self, cells: Values) -> tuple[Rows, dict[int, str]]:
        """The numbers, a row for each cell, and what is wrong, by row."""
        return self._category(cells) if self.column.kind == "category" else self._number(cells)

    def _number(self, cells: Values) -> tuple[Rows, dict[int, str]]:
        column, wrong = self.column, dict[int, str]()
        if isinstance(cells, np.ndarray):
            values = cells
            odd = np.flatnonzero(np.isinf(values.reshape(len(values), -1)).any(axis=1)).tolist()
            wrong |= dict.fromkeys(odd, f"has an infinite number in {column.name!r}")
        else:
            values, odd = self._numerals.read(cells)
            wrong |= {at: f"has {quoted(cells[at])} in {column.name!r}, which is no plain number" for at in odd}
        missing = np.isnan(values)
        gaps = missing if missing.ndim == 1 else np.asarray(missing.any(axis=1), np.bool_)
        if (column.fill == "drop" or column.role == "target") and gaps.any():
            for at in np.flatnonzero(gaps).tolist():
                wrong.setdefault(at, f"has no value in {column.name!r}")
        rows = values.reshape(len(values), -1)
        if column.marked:
            rows = np.hstack([rows, gaps.reshape(-1, 1).astype(np.float64)])
        return rows, wrong

    def _category(self, cells: Values) -> tuple[Rows, dict[int, str]]:
        column, wrong, known = self.column, dict[int, str](), self._codes
        texts = cells if not isinstance(cells, np.ndarray) else texts_of(cells)
        codes = [known.get(text, -1) for text in texts]
        if -1 in codes:
            for at, code in enumerate(codes):
                if code >= 0:
                    continue
                word = texts[at].strip()
                codes[at] = known.get(word, -1)
                if word in self._missing:
                    codes[at], wrong[at] = -1, f"has no value in {column.name!r}"
                elif codes[at] < 0:
                    wrong[at] = f"has {quoted(word)} in {column.name!r}, which is none of its categories"
        numbers = np.array(codes, np.int64)
        if column.width == 1:
            return numbers[:, None].astype(np.float64), wrong
        rows = np.zeros((len(numbers), len(column.values)))
        good = np.flatnonzero(numbers >= 0)
        rows[good, numbers[good]] = 1.0
        return rows, wrong


def read(origin: Origin, plan: Plan, inputs_only: bool = False) -> Generator[float, None, Imported]:
    """The table that a plan makes of a file, in pieces; yields how far it is, from 0 to 1.

    With `inputs_only`, targets need not be there: it is for predictions. Columns are found by their names.
    """
    if inputs_only:
        columns = tuple(replace(one, role="ignore") if one.role == "target" else one for one in plan.columns)
        plan = replace(plan, columns=columns)
    else:
        plan.check()
    part = SOURCES.find(plan.source)
    needed(part, origin)
    missing = frozenset(plan.missing) | {""}
    faults, fault_count, files = list[Fault](), 0, list[str]()
    empty_count, first_empty = 0, 0
    lines = _Growing(1, np.int64)
    with (yield from part.open(origin, part.settings(plan.options))) as reader:
        notes = list(reader.notes)
        places = _places(reader.fields, plan, origin)
        coders = [(_Coder(column, reader.decimal, missing), at) for column, at in places]
        values = _Growing(sum(coder.column.width for coder, _ in coders))
        for batch in reader.batches():
            coded, wrong = _coded(coders, batch)
            found = sorted([*batch.faults, *wrong], key=lambda fault: fault.line) if wrong else batch.faults
            faults.extend(found[: max(LISTED - len(faults), 0)])
            fault_count += len(found)
            if batch.empty and not empty_count:
                first_empty = batch.empty[0]
            empty_count += len(batch.empty)
            good = slice(None)
            bad = {fault.line for fault in wrong}
            if wrong:
                good = np.array([line not in bad for line in batch.lines], bool)  # type: ignore[assignment]
            files += [name for name, line in zip(batch.files, batch.lines, strict=bool(batch.files)) if line not in bad]
            at = np.array(batch.lines, np.int64).reshape(-1, 1)[good]
            if (values.count + len(at)) * max(coded.shape[1], 1) > CELLS:
                raise DataError(
                    f"{origin.name} is too large", f"it would have more than {CELLS:,} numbers", "shorten it"
                )
            values.add(coded[good])
            lines.add(at)
            yield min(batch.share, 1.0)
        unit = reader.unit
    if not values.count:
        raise DataError(
            f"{origin.name} has no samples", _first(faults, fault_count, unit), "mend it, or choose other columns"
        )
    if empty_count:
        notes.append(
            f"{unit} {first_empty} is empty and was skipped" if empty_count == 1
            else f"{empty_count:,} empty {unit}s were skipped, the first is {unit} {first_empty}"
        )  # fmt: skip
    if fault_count:
        notes.append(left_out(faults, fault_count, values.count + fault_count, unit))
    where = lines.whole()[:, 0].astype(np.int64)
    table = _table(values.whole(), [coder.column for coder, _ in coders], plan, tuple(notes))
    table = replace(table, lines=where, unit=unit, files=tuple(files))
    return Imported(table, where, tuple(faults), fault_count, unit)


def left_out(faults: Sequence[Fault], count: int, all_of_them: int, unit: str) -> str:
    """The sentence about the rows that were left out, the first ones with their reasons."""
    said = "; ".join(f"{unit} {fault.line} {fault.what}" for fault in faults[:NOTED])
    more = f"; and {count - NOTED:,} more" if count > NOTED else ""
    rows = "1 row was" if count == 1 else f"{count:,} rows were"
    return f"{rows} left out of {all_of_them:,}: {said}{more}"


def _first(faults: Sequence[Fault], count: int, unit: str) -> str:
    if not faults:
        return "there are no rows"
    return f"all {count:,} rows had to be left out; {unit} {faults[0].line} {faults[0].what}"


def _places(fields: Sequence[Field], plan: Plan, origin: Origin) -> list[tuple[Column, int]]:
    """The used columns, inputs first, and where the source has them; DataError for one that it has not."""
    where = {field.name: at for at, field in enumerate(fields)}
    chosen = [*plan.inputs, *plan.targets]
    absent = [column.name for column in chosen if column.name not in where]
    if absent:
        shown = ", ".join(field.name for field in fields[:20]) + (", …" if len(fields) > 20 else "")
        raise DataError(
            f"{origin.name} has no column {absent[0]!r}", f"its columns are: {shown}", "import the data again"
        )
    for column in chosen:
        field = fields[where[column.name]]
        if field.shape != column.shape and not (column.kind == "category" and not field.shape):
            what = f"the column {column.name!r} of {origin.name} has another shape"
            why = f"{field.shape or 'single numbers'} instead of {column.shape or 'single numbers'}"
            raise DataError(what, why, "import the data again")
    return [(column, where[column.name]) for column in chosen]


def _coded(coders: Sequence[tuple[_Coder, int]], batch: Batch) -> tuple[Rows, list[Fault]]:
    """The numbers of a batch, and the rows that cannot be used, each with the first reason."""
    blocks, wrong = list[Rows](), dict[int, str]()
    for coder, at in coders:
        rows, why = coder.code(batch.columns[at])
        blocks.append(rows)
        for row, reason in why.items():
            wrong.setdefault(row, reason)
    coded = np.hstack(blocks) if blocks else np.zeros((len(batch.lines), 0))
    return coded, [Fault(batch.lines[row], reason) for row, reason in wrong.items()]


def _table(rows: Rows, columns: Sequence[Column], plan: Plan, notes: tuple[str, ...]) -> Table:
    count = sum(column.width for column in plan.inputs)
    targets = plan.targets
    classes = targets[0].values if len(targets) == 1 and targets[0].kind == "category" else ()
    if classes and targets[0].coding == "ordinal" and len(classes) > 2:
        classes = ()
    fills = [fill for column in plan.inputs for fill in _fills(column)]
    names = [name for column in plan.inputs for name in column.names()]
    several = len(targets) > 1
    target_names = [
        f"{column.name}={name}" if several and column.kind == "category" and column.width > 1 else name
        for column in targets for name in column.names()
    ]  # fmt: skip
    image = plan.inputs[0].shape if len(plan.inputs) == 1 and len(plan.inputs[0].shape) == 2 else None
    return Table(
        inputs=rows[:, :count] if targets else rows,
        targets=rows[:, count:],
        input_names=tuple(names),
        target_names=tuple(target_names),
        classes=classes,
        image=(image[0], image[1]) if image else None,
        notes=notes,
        fills=tuple(fills) if any(fills) else (),
    )


def _fills(column: Column) -> list[str]:
    """What stands in for missing numbers in each input that a column becomes."""
    fill: str = column.fill if column.kind == "number" and column.fill != "drop" else ""
    return [fill] * (column.width - column.marked) + [""] * column.marked
