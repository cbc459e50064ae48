"""What is in a file: the numbers, words and gaps of each column, found by going through all of it once."""

from array import array
from collections import Counter
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import isnan
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import DataError
from nnsim.parts.numerals import Numerals, number_of
from nnsim.parts.plans import MISSING, SURE, VALUE_CHARACTERS, VALUES, Column, Plan
from nnsim.parts.source import Batch, Fault, Field, Origin, Source, Values, quoted
from nnsim.parts.sources import REGISTRY as SOURCES

SHOWN = 200
LISTED = 10_000
MARKS = 200_000
TARGETS = ("target", "label", "class")
_SPARSE = 0.1  # up to this share of texts among numbers are taken for mistakes


@dataclass
class Profile:
    """What one column holds; `lines` are those on which its number is missing or odd, as far as they are kept."""

    of: Field
    numbers: int = 0
    missing: int = 0
    odd: int = 0
    low: float = np.inf
    high: float = -np.inf
    words: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] | None = field(default_factory=Counter)
    odd_ones: list[tuple[int, str]] = field(default_factory=list)
    missing_lines: "array[int]" = field(default_factory=lambda: array("q"))
    odd_lines: "array[int]" = field(default_factory=lambda: array("q"))
    longest: int = 0
    unprintable: bool = False
    native: bool = False  # the file has numbers there, not texts

    @property
    def numeric(self) -> bool:
        """True where all, or all but a few that look like mistakes, are numbers."""
        return self.numbers > 0 and (self.native or self.odd <= _SPARSE * (self.numbers + self.odd))

    @property
    def values(self) -> tuple[str, ...]:
        """Its different values, numbers sorted as numbers; empty where there are too many to be categories."""
        if not self.counts or self.longest > VALUE_CHARACTERS or self.unprintable:
            return ()
        found = {value: number_of(value) for value in self.counts}
        if all(number is not None for number in found.values()):
            return tuple(sorted(found, key=lambda value: (found[value] or 0.0, value)))
        return tuple(sorted(found))

    @property
    def why_text(self) -> str:
        """Why it can be neither numbers nor categories; "" where it can be one of them."""
        if not self.numbers and not self.odd:
            return "it has no values"
        if self.numeric or len(self.values) > 1:
            return ""
        if self.counts is None:
            return f"it has more than {VALUES:,} different texts, such as {self._sample()}: too many for categories"
        if self.unprintable:
            return "it has characters that cannot be shown"
        if self.longest > VALUE_CHARACTERS:
            return f"it has texts of up to {self.longest:,} characters, which are no categories"
        return f"all its values are {self._sample()}"

    @property
    def doubt(self) -> str:
        """Why its categories are hardly meant as such; "" where nothing speaks against them."""
        if self.numeric or not self.counts or self.of.codes:
            return ""
        different, given = len(self.counts), self.numbers + self.odd
        if different <= 10 or (different <= given / 2 and different <= 100):
            return ""
        return f"{different:,} of its {given:,} texts are different, as in names or remarks: hardly categories"

    def _sample(self) -> str:
        text = self.odd_ones[0][1] if self.odd_ones else next(iter(self.counts or ()), "")
        return quoted(text)

    def tidy(self, missing: frozenset[str]) -> None:
        """The different values without spaces around them and without the words for missing ones."""
        if self.counts is None:
            return
        bare = Counter[str]()
        for text, count in self.counts.items():
            if (word := text.strip()) not in missing:
                bare[word] += count
        self.counts = bare if len(bare) <= VALUES else None

    def say(self, number: Callable[[float], str] = "{:g}".format) -> str:
        """What it holds, in a few words; `number` writes a number."""
        words: list[str]
        if self.of.shape and self.numbers:
            words = [" × ".join(map(str, self.of.shape)), f"{number(self.low)} … {number(self.high)}"]
        elif self.numeric:
            words = [
                f"{number(self.low)} … {number(self.high)}" if self.low < self.high else f"always {number(self.low)}"
            ]
        elif self.values:
            words = [f"{len(self.values):,} categories"]
        else:
            words = ["text"] if self.odd else ["no values"]
        if self.missing:
            words.append(f"{self.missing:,} missing")
        if self.numeric and self.odd:
            words.append(f"{self.odd:,} not a number")
        return ", ".join(words)


@dataclass(frozen=True)
class Survey:
    """What was found in a whole source, and how it was read; `head` are its first rows as texts, column by column."""

    origin: Origin
    source: str
    options: Mapping[str, Any]
    missing: tuple[str, ...]
    profiles: tuple[Profile, ...]
    rows: int
    head: tuple[tuple[str, ...], ...]
    head_lines: tuple[int, ...]
    faults: tuple[Fault, ...]
    fault_count: int
    empty: tuple[int, ...]
    empty_count: int
    unit: str
    notes: tuple[str, ...]

    def plan(self) -> Plan:
        """What would be made of it without being told: kinds as found, the last usable column, or one of that name, as
        the target.
        """
        columns = [_proposed(profile) for profile in self.profiles]
        said = [i for i, profile in enumerate(self.profiles) if profile.of.target]
        if said:
            for i in said:
                columns[i] = replace(columns[i], role="target", coding="one_hot")
            return Plan(self.source, self.options, self.missing, tuple(columns))
        usable = [i for i, column in enumerate(columns) if column.kind != "text" and not column.shape]
        named = [i for i in usable if columns[i].name.casefold() in TARGETS]
        if usable and (len(columns) > 1):
            target = named[-1] if named else usable[-1]
            columns[target] = replace(columns[target], role="target", coding="one_hot")
        return Plan(self.source, self.options, self.missing, tuple(columns))


def _proposed(profile: Profile) -> Column:
    name, shape = profile.of.name, profile.of.shape
    if profile.why_text or profile.doubt:
        return Column(name, "text", "ignore", shape=shape)
    if shape:
        return Column(name, shape=shape)
    if profile.numeric and not (profile.of.codes and len(profile.values) > 1):
        return Column(name)
    return Column(name, "category", values=profile.values)


def as_kind(profile: Profile, kind: str) -> dict[str, Any]:
    """The choices that make a column one of that kind; DataError with the reason where it cannot be."""
    name = profile.of.name
    if kind == "number":
        if not profile.numbers:
            raise DataError(
                f"the column {name!r} cannot be numbers", "none of its values is one", "choose another kind"
            )
        return {"kind": "number", "values": ()}
    if kind == "category":
        values = profile.values
        if profile.of.shape or len(values) < 2:
            why = profile.why_text or (f"it has more than {VALUES:,} different values" if not values else "")
            raise DataError(
                f"the column {name!r} cannot be categories", why or "all its values are the same", "choose another kind"
            )
        return {"kind": "category", "values": values}
    return {"kind": "text", "role": "ignore", "values": ()}


def survey(
    origin: Origin,
    source: str | None = None,
    options: Mapping[str, Any] | None = None,
    missing: Sequence[str] | None = None,
    told: Callable[[str, dict[str, Any]], None] = lambda _source, _options: None,
    glimpsed: Callable[["Survey"], None] = lambda _glimpse: None,
) -> Generator[float, None, Survey]:
    """Goes through all of it; yields how far it is, from 0 to 1. What is given is not looked for.

    How it will be read is `told` as soon as it is known, so that it can be corrected where the rest goes wrong; what
    the first rows hold is `glimpsed` where there are many more.

    Words for missing values that are known from elsewhere (NA, ?, nan, …) are found where they stand.
    """
    part, key = (SOURCES.find(source), source) if source else recognised(origin)
    needed(part, origin)
    chosen = part.settings(options or {})
    if part.look is not None and any(param.name not in (options or {}) for param in part.params):
        chosen = yield from part.look(origin, options or {})
    told(key, chosen)
    words = tuple(missing) if missing is not None else MISSING
    seen = frozenset(words)
    faults, empty, fault_count, empty_count, rows = list[Fault](), list[int](), 0, 0, 0
    with (yield from part.open(origin, chosen)) as reader:
        profiles = [Profile(one) for one in reader.fields]
        numerals = [Numerals(reader.decimal, seen) for _ in profiles]
        head: list[list[str]] = [[] for _ in profiles]
        lines: list[int] = []
        for batch in reader.batches():
            rows += len(batch.lines)
            _keep(batch.faults, faults)
            _keep(batch.empty, empty)
            fault_count += len(batch.faults)
            empty_count += len(batch.empty)
            if len(lines) < SHOWN:
                _show(batch, head, lines)
            for profile, column, reads in zip(profiles, batch.columns, numerals, strict=True):
                _add(profile, column, batch.lines, reads)
            if 0 < rows == len(batch.lines) and batch.share < 1.0:
                glimpsed(_glimpse(origin, key, chosen, profiles, seen, rows, head, lines, reader.unit))
            yield min(batch.share, 1.0)
        unit, notes = reader.unit, reader.notes
    if not rows:
        raise DataError(f"{origin.name} has no samples", "there are no rows that can be read", "choose another file")
    found = Counter[str]()
    for profile in profiles:
        profile.tidy(seen)
        found.update(profile.words)
    if missing is None:
        numeric = {word for profile in profiles if profile.numeric for word in profile.words}
        words = ("", *(word for word in MISSING if word and found[word] and (word in numeric or word in SURE)))
        if any(found[word] and word not in words for word in MISSING if word):
            return (yield from survey(origin, key, chosen, words))  # NA may be Namibia, and "-" a sign
    return Survey(
        origin, key, chosen, words, tuple(profiles), rows, tuple(map(tuple, head)), tuple(lines),
        tuple(faults), fault_count, tuple(empty), empty_count, unit, notes,
    )  # fmt: skip


def _glimpse(
    origin: Origin, key: str, options: Mapping[str, Any], profiles: Sequence[Profile], missing: frozenset[str],
    rows: int, head: Sequence[Sequence[str]], lines: Sequence[int], unit: str,
) -> Survey:  # fmt: skip
    """What the first rows hold; the profiles are copies, as the others go on growing."""
    copies = [
        replace(profile, counts=None if profile.counts is None else Counter(profile.counts)) for profile in profiles
    ]
    for copy in copies:
        copy.tidy(missing)
    return Survey(
        origin, key, options, tuple(missing), tuple(copies), rows, tuple(map(tuple, head)), tuple(lines), (), 0, (), 0,
        unit, (),
    )  # fmt: skip


def recognised(origin: Origin) -> tuple[Source, str]:
    """The kind of file that it is, by its content, and where that does not say it by its ending; DataError for none."""
    head = origin.head()
    found = [(SOURCES[key].recognises(origin, head), key) for key in SOURCES]
    best, key = max(found, key=lambda pair: (pair[0], pair[1] == "delimited"))
    if not best:
        known = ", ".join(SOURCES[key].title for key in SOURCES)
        raise DataError(
            f"{origin.name} is no table that can be read", "its content is of no known kind", f"known are: {known}"
        )
    return SOURCES[key], key


def needed(part: Source, origin: Origin) -> None:
    """DataError where the libraries are not there that reading this kind of file needs."""
    if part.extra:
        import importlib.util

        if importlib.util.find_spec(part.extra) is None:
            raise DataError(
                f"{origin.name} cannot be read here",
                f"{part.title} needs the package {part.extra}",
                'install nnsim with the extra "data": pip install "nnsim[data]"',
            )


def _keep(more: Sequence[Any], kept: list[Any]) -> None:
    if len(kept) < LISTED:
        kept.extend(more[: LISTED - len(kept)])


def _show(batch: Batch, head: list[list[str]], lines: list[int]) -> None:
    more = SHOWN - len(lines)
    lines.extend(batch.lines[:more])
    for shown, column in zip(head, batch.columns, strict=True):
        shown.extend(texts_of(column[:more]))


def texts_of(column: Values) -> list[str]:
    """Cells as texts: numbers in full, missing ones empty, cells with a shape by their range."""
    if not isinstance(column, np.ndarray):
        return [text.strip() for text in column]
    if column.ndim > 1:
        return [f"{row.min():g} … {row.max():g}" if row.size else "" for row in column]
    return [_text_of(value) for value in column.tolist()]


def _text_of(value: float) -> str:
    if isnan(value):
        return ""
    return repr(int(value)) if abs(value) < 1e15 and value == int(value) else repr(value)


def _add(profile: Profile, column: Values, lines: Sequence[int], numerals: Numerals) -> None:
    if isinstance(column, np.ndarray):
        _add_numbers(profile, column, lines)
        return
    if not len(column):
        return
    values, odd = numerals.read(column)
    gaps = np.flatnonzero(np.isnan(values))
    if len(gaps) > len(odd):
        strange = set(odd)
        for at in gaps.tolist():
            if at not in strange:
                profile.words[column[at].strip()] += 1
                profile.missing += 1
                _mark(profile.missing_lines, lines[at])
    for at in odd:
        profile.odd += 1
        _mark(profile.odd_lines, lines[at])
        if len(profile.odd_ones) < 100:
            profile.odd_ones.append((lines[at], column[at].strip()))
    if len(gaps) < len(values):
        _measure(profile, values if not len(gaps) else values[~np.isnan(values)])
    if profile.counts is not None:
        profile.counts.update(column)  # as they stand; `tidy` strips them
        if len(profile.counts) > 2 * VALUES:
            profile.counts = None
    if odd:
        profile.longest = max(profile.longest, *(len(column[at]) for at in odd))
        profile.unprintable = profile.unprintable or not all(column[at].strip().isprintable() for at in odd)


def _mark(lines: "array[int]", line: int) -> None:
    if len(lines) < MARKS:
        lines.append(line)


def _measure(profile: Profile, values: NDArray[np.float64]) -> None:
    profile.numbers += len(values)
    profile.low, profile.high = min(profile.low, float(values.min())), max(profile.high, float(values.max()))


def _add_numbers(profile: Profile, column: NDArray[np.float64], lines: Sequence[int]) -> None:
    """Numbers as they are; NaN is missing, infinity is odd."""
    profile.native = True
    flat = column if column.ndim == 1 else column.sum(axis=1)
    sound = np.isfinite(flat)
    if not sound.all():
        for at in np.flatnonzero(~sound).tolist():
            if np.isnan(flat[at]):
                profile.missing += 1
                _mark(profile.missing_lines, lines[at])
            else:
                profile.odd += 1
                _mark(profile.odd_lines, lines[at])
                if len(profile.odd_ones) < 100:
                    profile.odd_ones.append((lines[at], "infinite"))
    good = column[sound]
    if not good.size:
        return
    profile.numbers += len(good)
    profile.low, profile.high = min(profile.low, float(good.min())), max(profile.high, float(good.max()))
    if column.ndim > 1:
        profile.counts = None
    elif profile.counts is not None:
        values, counts = np.unique(good, return_counts=True)
        if len(values) > VALUES:
            profile.counts = None
        else:
            for text, count in zip(texts_of(values), counts.tolist(), strict=True):
                profile.counts[text] += count
            if len(profile.counts) > VALUES:
                profile.counts = None
