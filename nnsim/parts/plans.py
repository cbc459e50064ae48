"""How a file becomes a table of samples: how it is read, and what each column is and is for.

A plan is saved with a project, frozen and plain: the same plan over the same file gives the same table. Categories are
listed in it, in the order of their codes, so that other files are coded the same way.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal

from nnsim.kit.errors import ArgumentError, DataError
from nnsim.parts.source import COLUMNS

Kind = Literal["number", "category", "text"]
Role = Literal["input", "target", "ignore"]
Coding = Literal["one_hot", "ordinal"]
Fill = Literal["drop", "mean", "median"]

KINDS: tuple[Kind, ...] = ("number", "category", "text")
ROLES: tuple[Role, ...] = ("input", "target", "ignore")
CODINGS: tuple[Coding, ...] = ("one_hot", "ordinal")
FILLS: tuple[Fill, ...] = ("drop", "mean", "median")

VALUES = 1_000
VALUE_CHARACTERS = 200
TEXT = 8_000_000
SURE = (
    "?", "N/A", "n/a", "N.A.", "n.a.", "k.A.", "k. A.", "NaN", "nan", "null", "NULL", "<NA>", "#N/A", "#NV", "#N/D",
)  # among texts, too; also as German and French spreadsheets have it  # fmt: skip
MISSING = ("", "NA", *SURE, "None", "-")


@dataclass(frozen=True)
class Column:
    """One column of the file.

    A number becomes one input or target; a category becomes as many as it has `values` (one-hot), or one, which counts
    them from 0 (ordinal). Where an input number is missing, the row is dropped, or the mean or median of the training
    part stands in for it; an `indicator` is one more input that is 1 where it was missing. A text cannot be used.
    """

    name: str
    kind: Kind = "number"
    role: Role = "input"
    coding: Coding = "one_hot"
    values: tuple[str, ...] = ()
    fill: Fill = "drop"
    indicator: bool = False
    shape: tuple[int, ...] = ()

    @property
    def used(self) -> bool:
        """True for an input or a target."""
        return self.role != "ignore"

    @property
    def apart(self) -> bool:
        """True for numbers that are left aside: they were found to only tell the rows apart, or it was chosen so."""
        return self.kind == "number" and not self.used

    @property
    def marked(self) -> bool:
        """True where one more input says where its number is missing."""
        return self.indicator and self.role == "input" and self.kind == "number" and not self.shape

    @property
    def width(self) -> int:
        """How many inputs or targets it becomes."""
        if not self.used:
            return 0
        if self.kind == "category" and self.coding == "one_hot":
            return 1 if self.role == "target" and len(self.values) == 2 else len(self.values)
        size = 1
        for length in self.shape:
            size *= length
        return size + self.marked

    def names(self) -> list[str]:
        """What the inputs or targets are called that it becomes."""
        if self.kind == "category" and self.coding == "one_hot":
            if self.role == "target":
                return [self.name] if len(self.values) == 2 else list(self.values)
            return [f"{self.name}={value}" for value in self.values]
        if self.shape:
            return [f"{self.name} {','.join(map(str, place))}" for place in _places(self.shape)]
        return [self.name, f"{self.name} is missing"] if self.marked else [self.name]


@dataclass(frozen=True)
class Plan:
    """The source by its key, its settings, the words for missing values (an empty field is always one), the columns."""

    source: str = "delimited"
    options: Mapping[str, Any] = field(default_factory=dict)
    missing: tuple[str, ...] = ("",)
    columns: tuple[Column, ...] = ()

    @property
    def inputs(self) -> tuple[Column, ...]:
        """The columns that are inputs."""
        return tuple(column for column in self.columns if column.role == "input")

    @property
    def targets(self) -> tuple[Column, ...]:
        """The columns that are targets."""
        return tuple(column for column in self.columns if column.role == "target")

    def with_column(self, index: int, **changes: Any) -> "Plan":
        """The same with other choices for one column."""
        columns = list(self.columns)
        columns[index] = replace(columns[index], **changes)
        return replace(self, columns=tuple(columns))

    def check(self) -> None:
        """DataError where no table can come of it."""
        if not self.inputs:
            raise DataError("there are no inputs", "no column is one", "choose some columns as inputs")
        if not self.targets:
            raise DataError("there are no targets", "no column is one", "choose a column as the target")
        for column in self.columns:
            if not column.used:
                continue
            if column.kind == "text":
                raise DataError(
                    f"the column {column.name!r} cannot be used", "it is text", "ignore it, or make it a category"
                )
            if column.kind == "category" and len(column.values) < 2:
                raise DataError(
                    f"the column {column.name!r} cannot be used",
                    "a category needs two different values, so that there is something to tell apart",
                    "ignore it",
                )

    def to_text(self) -> str:
        """JSON, the same for equal plans; what has its default is left out."""
        plain = {
            "source": self.source,
            "options": dict(sorted(self.options.items())),
            "missing": list(self.missing),
            "columns": [_sparse(column) for column in self.columns],
        }
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> "Plan":
        """A plan from its JSON again; ArgumentError for whatever is wrong with it."""
        try:
            if len(text) > TEXT:
                raise ValueError("it is too long")
            return _read(json.loads(text, parse_constant=_refuse))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise ArgumentError(
                "the plan of the import cannot be used", str(error)[:200], "import the data again"
            ) from error


_DEFAULT = asdict(Column(""))


def _sparse(column: Column) -> dict[str, Any]:
    fields = asdict(column)
    kept = {name: value for name, value in fields.items() if name == "name" or value != _DEFAULT[name]}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in kept.items()}


def _refuse(word: str) -> float:
    raise ValueError(f"{word} is no number")


def _read(plain: Any) -> Plan:
    if not isinstance(plain, dict) or not set(plain) <= {"source", "options", "missing", "columns"}:
        raise TypeError("it must have a source, options, missing and columns")
    source, options = plain["source"], plain["options"]
    if not isinstance(source, str) or not isinstance(options, dict):
        raise TypeError("its source must be a text and its options named")
    if any(not isinstance(value, str | int | bool | float) for value in options.values()):
        raise ValueError("its options must be plain values")
    columns = plain["columns"]
    if not isinstance(columns, list) or len(columns) > COLUMNS:
        raise ValueError(f"its columns must be a list of up to {COLUMNS:,}")
    read = tuple(_column(one) for one in columns)
    if len({column.name for column in read}) < len(read):
        raise ValueError("two of its columns have one name")
    return Plan(source, options, _texts(plain["missing"], 101), read)


def _column(plain: Any) -> Column:
    if not isinstance(plain, dict) or not set(plain) <= set(_DEFAULT):
        raise ValueError("a column has something that columns do not have")
    column = Column(
        **{**plain, "values": _texts(plain.get("values", []), VALUES), "shape": _shape(plain.get("shape", []))}
    )
    if not isinstance(column.name, str) or not column.name or not column.name.isprintable():
        raise ValueError("a column has no name that can be shown")
    if not isinstance(column.indicator, bool):
        raise TypeError("an indicator is there or not")
    for value, known in (
        (column.kind, KINDS), (column.role, ROLES), (column.coding, CODINGS), (column.fill, FILLS)
    ):  # fmt: skip
        if value not in known:
            raise ValueError(f"{str(value)[:40]!r} is none of {', '.join(known)}")
    return column


def _texts(plain: Any, most: int) -> tuple[str, ...]:
    sound = isinstance(plain, list) and len(plain) <= most
    if not sound or any(
        not isinstance(one, str) or len(one) > VALUE_CHARACTERS or not one.isprintable() for one in plain
    ):
        raise ValueError(f"it needs lists of up to {most:,} printable texts")
    if len(set(plain)) < len(plain):
        raise ValueError("a text is listed twice")
    return tuple(plain)


def _shape(plain: Any) -> tuple[int, ...]:
    sound = isinstance(plain, list) and len(plain) <= 3
    if not sound or any(type(one) is not int or not 0 < one <= 100_000 for one in plain):
        raise ValueError("a shape is a list of up to three lengths")
    return tuple(plain)


def _places(shape: Sequence[int]) -> list[tuple[int, ...]]:
    """All places in cells of that shape, counted from 1, row by row."""
    places: list[tuple[int, ...]] = [()]
    for length in shape:
        places = [(*place, at) for place in places for at in range(1, length + 1)]
    return places
