"""An import under way: what was found in a file, what the person has corrected, and what would come of it."""

from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from nnsim.kit.errors import ArgumentError, DataError
from nnsim.kit.params import Param
from nnsim.network.design import Choice
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.datasets.imported import origin_of
from nnsim.parts.imports import Imported, read
from nnsim.parts.layouts import words_of, words_text
from nnsim.parts.outliers import Outlier
from nnsim.parts.plans import TEXT, Column, Plan
from nnsim.parts.profiles import MARKS, Profile
from nnsim.parts.source import Fault, Origin, Source, quoted
from nnsim.parts.sources import REGISTRY as SOURCES
from nnsim.parts.surveys import Survey, as_kind, survey
from nnsim.session.scaling import calls

LISTED = 1_000


@dataclass(frozen=True)
class LeftOut:
    """The rows that would be left out: the first of them with their reasons, and how many (or at least how many)."""

    listed: tuple[Fault, ...]
    count: int
    exact: bool = True


class Importing:
    """Looks at a file or a pasted text, takes corrections, and reads the table at last."""

    def __init__(self, origin: Origin) -> None:
        if len(origin.text) > TEXT:
            why = f"it has {len(origin.text):,} characters, the limit is {TEXT:,}"
            raise ArgumentError("the pasted table is too large", why, "save it as a file, and import that")
        self.origin = origin
        self.found: Survey | None = None  # once all of it was gone through
        self.shown: Survey | None = None  # the same, or what the first rows hold until then
        self.plan = Plan()
        self.options: dict[str, Any] = {}  # how it is read, as far as that is known
        self._told: dict[str, Any] = {}
        self._missing: tuple[str, ...] | None = None
        self._source: str | None = None
        self._chosen: dict[str, dict[str, Any]] = {}
        self._left: tuple[Plan | None, LeftOut] = (None, LeftOut((), 0))
        self._far: tuple[Survey | None, tuple[Outlier, ...]] = (None, ())

    @classmethod
    def again(cls, choice: Choice) -> "Importing":
        """The import of data that were imported before, with all that was chosen then."""
        settings = DATASETS["imported"].settings(choice.settings)
        plan = Plan.from_text(settings["plan"])
        importing = cls(origin_of(settings))
        importing._source, importing._told, importing._missing = plan.source, dict(plan.options), plan.missing
        for column in plan.columns:
            chosen = {name: getattr(column, name) for name in ("kind", "role", "coding", "fill", "indicator")}
            importing._chosen[column.name] = {**chosen, **({"values": column.values} if column.values else {})}
        return importing

    def elsewhere(self, origin: Origin, same: bool) -> "Importing":
        """The import of another file with what was chosen for the columns of this one, by their names.

        How it is read is kept as well where it is the `same` file at another place, and else found out anew.
        """
        other = Importing(origin)
        other._missing, other._chosen = self._missing, {name: dict(some) for name, some in self._chosen.items()}
        if same:
            other._source, other._told = self._source, dict(self._told)
        return other

    # -- how it is read

    def look(self) -> Generator[float, None, None]:
        """Go through all of it, in pieces; yields how far it is. What was told is kept, the rest is found again."""
        self.found, self._left = None, (None, LeftOut((), 0))
        found = yield from survey(self.origin, self._source, self._told, self._missing, self._hear, self._see)
        self._see(found)
        self.found = found

    def _see(self, shown: Survey) -> None:
        """Take over what was found, or the first of it; what was chosen is chosen again."""
        self.shown, self.plan = shown, shown.plan()
        for at, column in enumerate(self.plan.columns):
            for name, value in list(self._chosen.get(column.name, {}).items()):
                self._again(at, name, value)

    def _hear(self, source: str, options: dict[str, Any]) -> None:
        self._source, self.options = source, options

    def _again(self, at: int, name: str, value: Any) -> None:
        """Make a choice again that was made before; one that is not possible any more is forgotten."""
        try:
            self._apply(at, name, value)
        except DataError:
            del self._chosen[self.plan.columns[at].name][name]

    @property
    def source(self) -> Source | None:
        """The kind of file; None before it was looked at."""
        return None if self._source is None else SOURCES[self._source]

    @property
    def params(self) -> tuple[Param, ...]:
        """What can be told about how it is read."""
        return self.source.params if self.source is not None else ()

    def tell(self, values: dict[str, Any]) -> bool:
        """Take over settings of reading; True when there are new ones, so that it has to be looked at again."""
        changed = {name: value for name, value in values.items() if self.options.get(name) != value}
        self._told.update(changed)
        return bool(changed)

    @property
    def missing_words(self) -> str:
        """The words for missing values as a person types them."""
        return words_text(self.found.missing) if self.found is not None else words_text(self._missing or ())

    def tell_missing(self, text: str) -> None:
        """Take over the words for missing values; ArgumentError for a text that is no list of them."""
        self._missing = words_of(text)

    # -- what the columns are

    def profile(self, at: int) -> Profile:
        """What one column holds."""
        assert self.shown is not None
        return self.shown.profiles[at]

    def column(self, at: int) -> Column:
        """What one column is and is for."""
        return self.plan.columns[at]

    def kinds(self, at: int) -> tuple[str, ...]:
        """The kinds that a column can be."""
        profile = self.profile(at)
        numbers = ("number",) if profile.numbers else ()
        classes = ("category",) if len(profile.values) > 1 and not profile.of.shape else ()
        text = ("text",) if self.column(at).kind == "text" or not numbers + classes else ()
        return numbers + classes + text

    def choose(self, at: int, **choices: Any) -> None:
        """Choose kind, role, coding, values, fill or indicator of a column; DataError with the reason where it cannot
        be so, and nothing changes.
        """
        before = self.plan
        try:
            for name, value in choices.items():
                self._apply(at, name, value)
        except DataError:
            self.plan = before
            raise
        self._chosen.setdefault(self.column(at).name, {}).update(choices)

    def _apply(self, at: int, name: str, value: Any) -> None:
        column = self.column(at)
        if getattr(column, name) == value:
            return
        if name == "kind":
            role = column.role if value != "text" else "ignore"
            self.plan = self.plan.with_column(at, **{"role": role, **as_kind(self.profile(at), value)})
            return
        if name == "role" and value != "ignore" and column.kind == "text":
            why = self.profile(at).why_text
            if why:
                raise DataError(f"the column {column.name!r} cannot be used", why, "ignore it")
            self.plan = self.plan.with_column(at, **as_kind(self.profile(at), self.kinds(at)[0]))
        if name == "role" and value == "target":
            self.plan = self.plan.with_column(at, coding="one_hot")
        if name == "values":
            value = self._order(at, value)
        self.plan = self.plan.with_column(at, **{name: value})

    def _order(self, at: int, values: tuple[str, ...]) -> tuple[str, ...]:
        """The categories in the order of these words; those that are not named come last."""
        known = self.profile(at).values
        strange = [word for word in values if word not in known]
        if strange:
            shown = ", ".join(known[:10]) + (", …" if len(known) > 10 else "")
            raise DataError(
                f"{strange[0]!r} is none of the categories of the column", f"they are {shown}", "mend the list"
            )
        return tuple(dict.fromkeys((*values, *known)))

    @property
    def set_aside(self) -> list[int]:
        """The columns that are left aside since they only tell the rows apart."""
        profiles = self.shown.profiles if self.shown is not None else ()
        return [at for at, one in enumerate(profiles) if not self.plan.columns[at].used and one.identifies]

    @property
    def outliers(self) -> list[Outlier]:
        """A number of each column in use that is far from all others, once all of it was gone through."""
        found = self.found
        if found is None:
            return []
        if self._far[0] is not found:
            every = (replace(one, column=at) for at, p in enumerate(found.profiles) if (one := p.outlier) is not None)
            self._far = (found, tuple(every))
        used = [column.used and column.kind == "number" for column in self.plan.columns]
        return [one for one in self._far[1] if used[one.column]]

    # -- what would come of it

    @property
    def left_out(self) -> LeftOut:
        """The rows that would be left out with the present choices."""
        found = self.found
        if found is None:
            return LeftOut((), 0)
        if self._left[0] is not self.plan:
            self._left = (self.plan, self._leaves_out(found))
        return self._left[1]

    def _leaves_out(self, found: Survey) -> LeftOut:
        broken = {fault.line: fault.what for fault in found.faults}
        lines = [np.fromiter(broken, np.int64, len(broken))]
        reasons: list[tuple[Column, Profile, bool]] = []
        exact = found.fault_count == len(found.faults)
        for column, profile in zip(self.plan.columns, found.profiles, strict=True):
            if not column.used:
                continue
            if column.kind == "category" or column.fill == "drop" or column.role == "target":
                exact = exact and profile.missing <= MARKS
                lines.append(np.array(profile.missing_lines, np.int64))
                reasons.append((column, profile, True))
            if column.kind == "number":
                exact = exact and profile.odd <= MARKS
                lines.append(np.array(profile.odd_lines, np.int64))
                reasons.append((column, profile, False))
        every = np.unique(np.concatenate(lines))
        said = {line: broken.get(line, "") for line in every[:LISTED].tolist()}
        for (column, profile, gap), some in zip(reasons, lines[1:], strict=True):
            words = dict(profile.odd_ones)
            for line in some[: np.searchsorted(some, every[:LISTED][-1], "right")].tolist() if len(every) else ():
                said[line] = said[line] or _reason(column, gap, words.get(line))
        listed = tuple(Fault(line, what) for line, what in said.items())
        return LeftOut(listed, len(every) + found.fault_count - len(found.faults), exact)

    @property
    def problem(self) -> str:
        """Why no table can come of it as it is chosen; "" where one can."""
        try:
            self.plan.check()
        except DataError as error:
            return error.told
        left = self.left_out
        if self.found is not None and left.exact and left.count >= self.found.rows + self.found.fault_count:
            return "Every row would be left out: ignore the columns in which values are missing, or fill them in."
        return ""

    def calling(self) -> tuple[list[int], list[int]]:
        """The input columns, and the target columns, whose numbers are of a scale that calls for a preparation."""
        found: dict[str, list[int]] = {"input": [], "target": []}
        for at, column in enumerate(self.plan.columns):
            if column.used and column.kind == "number" and calls(self.profile(at).low, self.profile(at).high):
                found[column.role].append(at)
        return found["input"], found["target"]

    @property
    def choice(self) -> Choice:
        """The data set as a project keeps it."""
        path = "" if self.origin.path is None else str(Path(self.origin.path).absolute())
        settings = {"path": path, "text": self.origin.text, "plan": self.plan.to_text()}
        return Choice("imported", {name: value for name, value in settings.items() if value})

    def read(self) -> Generator[float, None, Imported]:
        """The table, in pieces; yields how far it is."""
        imported: Imported = yield from read(self.origin, self.plan)
        return imported


def _reason(column: Column, gap: bool, text: str | None) -> str:
    if gap:
        return f"has no value in {column.name!r}"
    shown = "something" if text is None else quoted(text)
    return f"has {shown} in {column.name!r}, which is no plain number"
