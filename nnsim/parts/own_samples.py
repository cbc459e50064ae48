"""Samples that a person edits: a table packed into a text, and the edits made since, a line each, which are replayed.

So an edit of a large table costs a line, and not a copy of it: what was before shares the packed text. A packed table
is base64 of zlib of the bytes of its numbers (little-endian, the first bytes of all of them first), row by row: the
inputs, then the number of the class, or the targets.
"""

import base64
import json
import math
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import DataError
from nnsim.parts.contracts import Table
from nnsim.parts.tables import CLASSES, COLUMNS, LABEL_CHARACTERS

Rows = NDArray[np.float64]

PACKED = 8_000_000  # characters, as many as a file may have
NUMBERS = 4_000_000
LINES = 20_000  # characters of edits, from which on the table is packed anew
EDITS = 400_000

_DAMAGED = "take other data, or a copy of the file that is whole"


@dataclass(frozen=True)
class Heading:
    """What the columns are: inputs, and classes or numerical targets; `origin` says where the samples came from."""

    inputs: tuple[str, ...] = ("x1", "x2")
    targets: tuple[str, ...] = ("class",)
    classes: tuple[str, ...] = ()
    image: tuple[int, int] | None = None
    fills: tuple[str, ...] = ()
    origin: str = ""

    @property
    def width(self) -> int:
        """How many numbers a row has: the class counts as one."""
        return len(self.inputs) + (1 if self.classes else len(self.targets))

    def to_text(self) -> str:
        """As JSON."""
        found = {name: value for name, value in vars(self).items() if value}
        return json.dumps(found, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def of_table(cls, table: Table, origin: str = "") -> "Heading":
        """That of any table."""
        names = table.target_names if not table.classes or len(table.target_names) == 1 else ("class",)
        return cls(table.input_names, names, table.classes, table.image, table.fills, origin)

    @classmethod
    def from_text(cls, text: str) -> "Heading":
        """From such a text again; DataError where it is none."""
        try:
            value = json.loads(text)
            names = {key: _names(value.get(key, ())) for key in ("inputs", "targets", "classes", "fills")}
            image = tuple(int(side) for side in value["image"]) if value.get("image") else None
            origin = str(value.get("origin", ""))[:1000]
        except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
            raise DataError("the columns of the samples cannot be read", str(error)[:200], _DAMAGED) from error
        made = cls(**names, image=image if image and len(image) == 2 else None, origin=origin)
        made.check()
        return made

    def check(self) -> None:
        """DataError for columns that no table has."""
        many, names = len(self.inputs) + len(self.targets), (*self.inputs, *self.targets, *self.classes)
        sound = self.inputs and (self.targets or self.classes) and many <= COLUMNS and len(self.classes) <= CLASSES
        sound = sound and all(0 < len(name) <= LABEL_CHARACTERS and name.isprintable() for name in names)
        sound = sound and len(set(self.classes)) == len(self.classes) != 1
        sound = sound and len(self.fills) in (0, len(self.inputs)) and set(self.fills) <= {"", "mean", "median"}
        sound = sound and (not self.classes or len(self.targets) == 1)
        if not sound or (self.image and math.prod(self.image) != len(self.inputs)):
            raise DataError("the columns of the samples do not fit together", "a name or a number is wrong", _DAMAGED)


def _names(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(name, str) for name in value):
        raise TypeError("names must be a list of texts")
    return tuple(value)


# ------------------------------------------------------------------------------------------------ packed


def pack(rows: Rows) -> str:
    """The numbers as a text."""
    planes = np.ascontiguousarray(rows, "<f8").view(np.uint8).reshape(-1, 8).T
    return base64.b64encode(zlib.compress(np.ascontiguousarray(planes).tobytes(), 6)).decode("ascii")


@lru_cache(maxsize=8)
def unpack(text: str, width: int) -> Rows:
    """The rows in a packed text, not to be written to; DataError for a text that holds no such rows."""
    try:
        decoder = zlib.decompressobj()
        data = decoder.decompress(base64.b64decode(text, validate=True), NUMBERS * 8 + 1) if text else b""
    except (ValueError, zlib.error) as error:
        raise DataError("the samples cannot be read", str(error)[:200], _DAMAGED) from error
    if len(data) % (8 * width) or len(data) > NUMBERS * 8 or (text and not decoder.eof):
        raise DataError("the samples cannot be read", "they are no rows of that many numbers", _DAMAGED)
    planes = np.frombuffer(data, np.uint8).reshape(8, -1)
    rows: Rows = np.ascontiguousarray(planes.T).view("<f8").reshape(-1, width).astype(np.float64)
    rows.setflags(write=False)
    return rows


# ------------------------------------------------------------------------------------------------ edited


def replay(rows: Rows, lines: str) -> Rows:
    """The rows after edits, one a line; DataError where an edit does not fit them."""
    if not lines:
        return rows
    pool, more = rows.copy(), list[Rows]()
    order, count = np.arange(len(rows)), len(rows)
    for number, line in enumerate(lines.splitlines(), 1):
        try:
            verb, *rest = json.loads(line)
            if verb == "set":
                row, column, value = rest
                at = order[_within(row, len(order))]
                if at >= len(pool):
                    pool, more = np.concatenate([pool, *more]), []
                pool[at, _within(column, pool.shape[1])] = math.nan if value is None else float(value)
            elif verb == "add":
                at, new = rest
                block = np.array([[math.nan if v is None else v for v in one] for one in new], np.float64)
                if block.ndim != 2 or block.shape[1] != pool.shape[1] or count + len(block) > NUMBERS:
                    raise ValueError("rows of another width")
                more.append(block)
                order = np.insert(order, _within(at, len(order) + 1), np.arange(count, count + len(block)))
                count += len(block)
            elif verb == "delete":
                gone = np.zeros(len(order), np.bool_)
                for first, last in rest[0]:
                    gone[_within(first, len(order)) : _within(last, len(order)) + 1] = True
                order = order[~gone]
            else:
                raise ValueError("no such edit")
        except (ValueError, TypeError, IndexError, RecursionError) as error:
            why = f"edit {number} does not fit: {str(error)[:100]}"
            raise DataError("the edits of the samples cannot be made", why, _DAMAGED) from error
    return (np.concatenate([pool, *more]) if more else pool)[order]


def _within(number: Any, count: int) -> int:
    if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number < count:
        raise IndexError("a place that is not there")
    return number


# ------------------------------------------------------------------------------------------------ the whole


@dataclass(frozen=True)
class OwnSamples:
    """Samples as they are kept in settings: the columns, the packed rows, and the edits since."""

    heading: Heading = Heading(classes=("first", "second"))
    packed: str = ""
    edits: str = ""

    @classmethod
    def of_settings(cls, settings: Mapping[str, Any]) -> "OwnSamples":
        """From the settings of the data set; empty ones are four points in the plane, to begin with."""
        if not settings.get("columns"):
            return BEGINNING
        edits = str(settings.get("edits", ""))
        if len(edits) > EDITS:
            raise DataError("the edits of the samples are too long", f"the limit is {EDITS:,} characters", _DAMAGED)
        return cls(Heading.from_text(str(settings["columns"])), str(settings.get("rows", "")), edits)

    @classmethod
    def of_table(cls, table: Table, origin: str = "") -> "OwnSamples":
        """The samples of any table; DataError for one that is too large."""
        heading = Heading.of_table(table, origin)
        heading.check()
        targets = table.targets
        if table.classes and targets.shape[1] > 1:
            targets = targets.argmax(axis=1)[:, None].astype(np.float64)
        rows = np.hstack([table.inputs, targets])
        packed = pack(rows) if rows.size <= NUMBERS else ""
        if rows.size > NUMBERS or len(packed) > PACKED:
            raise DataError(
                "there are too many samples to edit",
                f"{rows.size:,} numbers are more than a project keeps",
                "take fewer samples, or fewer columns",
            )
        return cls(heading, packed)

    @property
    def settings(self) -> dict[str, str]:
        """As settings of the data set."""
        return {"columns": self.heading.to_text(), "rows": self.packed, "edits": self.edits}

    @property
    def rows(self) -> Rows:
        """All rows, as they are now."""
        return replay(unpack(self.packed, self.heading.width), self.edits)

    def table(self) -> Table:
        """The samples as data; DataError where there are none, or a number is none."""
        heading, rows, inputs = self.heading, self.rows, len(self.heading.inputs)
        if not len(rows):
            raise DataError("there are no samples", "all of them were deleted", "add one")
        x, y = np.ascontiguousarray(rows[:, :inputs]), np.ascontiguousarray(rows[:, inputs:])
        may = np.array([bool(fill) for fill in heading.fills] or [False] * inputs)
        if np.isinf(rows).any() or np.isnan(y).any() or np.isnan(x[:, ~may]).any():
            raise DataError("a sample cannot be used", "one of its numbers is missing or not finite", "mend it")
        names = heading.targets
        if heading.classes:
            codes = y[:, 0].astype(np.int64)
            if (codes != y[:, 0]).any() or codes.min() < 0 or codes.max() >= len(heading.classes):
                raise DataError("a sample cannot be used", "its class is none of those there are", "mend it")
            names = names if len(heading.classes) == 2 else heading.classes
            y = y if len(heading.classes) == 2 else np.eye(len(heading.classes))[codes]
        return Table(
            inputs=x,
            targets=y,
            input_names=heading.inputs,
            target_names=names,
            classes=heading.classes,
            image=heading.image,
            notes=(f"They were taken over from {heading.origin}.",) if heading.origin else (),
            fills=heading.fills,
        )

    # -- edits

    def _with(self, *edit: Any) -> "OwnSamples":
        line = json.dumps(edit, separators=(",", ":"), allow_nan=False) + "\n"
        if len(self.edits) + len(line) <= LINES:
            return replace(self, edits=self.edits + line)
        rows = replay(self.rows, line)
        packed = pack(rows) if rows.size <= NUMBERS else ""
        if rows.size > NUMBERS or len(packed) > PACKED:
            raise DataError("there are too many samples", "a project cannot keep more", "delete some first")
        return replace(self, packed=packed, edits="")

    def changed(self, row: int, column: int, value: float) -> "OwnSamples":
        """With another number in a row; NaN is a missing one."""
        return self._with("set", row, column, None if math.isnan(value) else value)

    def added(self, rows: Sequence[Sequence[float]], at: int) -> "OwnSamples":
        """With more rows in front of that one."""
        plain = [[None if math.isnan(value) else float(value) for value in row] for row in rows]
        return self._with("add", at, plain)

    def deleted(self, rows: Sequence[int]) -> "OwnSamples":
        """Without these rows."""
        runs: list[list[int]] = []
        for row in sorted(set(rows)):
            if runs and row == runs[-1][1] + 1:
                runs[-1][1] = row
            else:
                runs.append([row, row])
        return self._with("delete", runs)

    def with_classes(self, classes: Sequence[str]) -> "OwnSamples":
        """With other names of classes, or more of them."""
        heading = replace(self.heading, classes=tuple(classes))
        heading.check()
        return replace(self, heading=heading)


BEGINNING = OwnSamples(packed=pack(np.array([[-0.5, -0.5, 0.0], [0.5, 0.5, 0.0], [-0.5, 0.5, 1.0], [0.5, -0.5, 1.0]])))
