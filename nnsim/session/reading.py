"""How a file is to be read, and what its columns are, in words: where that is not as it would be found by looking."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from nnsim.kit.errors import ArgumentError, DataError
from nnsim.parts.layouts import words_text
from nnsim.parts.plans import CODINGS, FILLS, KINDS, ROLES
from nnsim.session.importing import Importing

LAYOUT = ("delimiter", "quote", "decimal", "encoding", "header", "skip", "comment", "sheet")
_OTHERS = ("missing", "columns", "impute")
_NAMED = (("kind", KINDS), ("role", ROLES), ("coding", CODINGS), ("fill", FILLS))


@dataclass(frozen=True)
class Reading:
    """Settings of the file, the words for missing values as they are typed, and the choices for columns by their names.

    `impute` is what stands in for missing numbers in all other inputs: "mean" or "median"; "drop" drops their rows.
    """

    options: Mapping[str, Any] = field(default_factory=dict)
    missing: str | None = None
    columns: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    impute: str = ""

    def choose(self, importing: Importing) -> None:
        """Make the choices for the columns; DataError for one that is not there, or cannot be so."""
        places = {column.name: at for at, column in enumerate(importing.plan.columns)}
        for name, choices in self.columns.items():
            if name not in places:
                shown = ", ".join(list(places)[:20]) + (", …" if len(places) > 20 else "")
                raise DataError(f"{importing.origin.name} has no column {name!r}", "", f"its columns are: {shown}")
            importing.choose(places[name], **choices)
        if not self.impute:
            return
        for at, column in enumerate(importing.plan.columns):
            gaps = column.kind == "number" and column.role == "input" and importing.profile(at).missing > 0
            if gaps and "fill" not in self.columns.get(column.name, {}):
                importing.choose(at, fill=self.impute)


def chosen_reading(given: Mapping[str, Any]) -> Reading:
    """The reading that is meant by the names of `LAYOUT`, and by missing, columns and impute; ArgumentError for others.

    `missing` are words, in a list or as `NA, ?`; `columns` says by the name of each what it is, as in
    `{"Nr": "ignore", "size": "ordinal:small:large", "width": "median,indicator"}`.
    """
    for name in given:
        if name not in (*LAYOUT, *_OTHERS):
            known = ", ".join((*LAYOUT, *_OTHERS))
            raise ArgumentError(f"a file cannot be read by {name!r}", "there is no such setting", f"there are {known}")
    missing = given.get("missing")
    impute = given.get("impute") or ""
    if impute and impute not in FILLS:
        raise ArgumentError(f"{impute!r} cannot stand in for missing numbers", "", f"choose from {', '.join(FILLS)}")
    return Reading(
        {name: given[name] for name in LAYOUT if given.get(name) is not None},
        missing if missing is None or isinstance(missing, str) else words_text(tuple(missing)),
        {name: choices_of(name, text) for name, text in (given.get("columns") or {}).items()},
        impute,
    )


def choices_of(name: str, text: str) -> dict[str, Any]:
    """What a column is, from words such as `ignore`, `category,target` or `median,indicator`; or an ArgumentError."""
    found: dict[str, Any] = {}
    for word in (part.strip() for part in str(text).split(",")):
        key, _, values = word.partition(":")
        what = next((what for what, words in _NAMED if key in words), "indicator" if key == "indicator" else "")
        if not what or (values and key != "ordinal"):
            known = ", ".join((*(one for _, words in _NAMED for one in words), "indicator"))
            raise ArgumentError(f"the column {name!r} cannot be {word[:40]!r}", "", f"choose from {known}")
        if what in found:
            raise ArgumentError(f"the column {name!r} cannot be both {found[what]} and {key}", "", "choose one of them")
        found[what] = True if what == "indicator" else key
        if key == "ordinal":
            found.setdefault("kind", "category")
        if values:
            found["values"] = tuple(values.split(":"))
    order = ("kind", "role", "coding", "values", "fill", "indicator")
    return {name: found[name] for name in order if name in found}
