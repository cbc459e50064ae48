"""What one column of a file holds: its numbers, words and gaps, found by going through it once, in pieces."""

from array import array
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import isnan

import numpy as np
from numpy.typing import NDArray

from nnsim.parts.identifiers import LEAST, Counting, is_named_so
from nnsim.parts.numerals import Numerals, number_of
from nnsim.parts.outliers import Outlier, Spread
from nnsim.parts.plans import VALUE_CHARACTERS, VALUES
from nnsim.parts.source import Field, Values, quoted

MARKS = 200_000
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
    counting: Counting = field(default_factory=Counting)
    spread: Spread = field(default_factory=Spread)

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

    @property
    def identifies(self) -> str:
        """Why its numbers look like those of the rows themselves; "" where they do not."""
        if self.of.shape or self.of.target or not self.numeric or self.missing or self.odd or not self.counting.whole:
            return ""
        if self.counting.is_running():
            return f"it counts the rows, from {self.low:,.0f} to {self.high:,.0f}"
        different = self.counting.rising or (bool(self.counts) and len(self.counts or ()) == self.numbers)
        if is_named_so(self.of.name) and different and self.counting.count >= LEAST:
            return "it is a number of the rows: all are different"
        return ""

    @property
    def outlier(self) -> Outlier | None:
        """A number far from all others, with its line; None where there is none."""
        return self.spread.outlier() if self.numeric and not self.of.shape else None

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


def add(profile: Profile, column: Values, lines: Sequence[int], numerals: Numerals) -> None:
    """Take some more cells of the column into its profile."""
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
        known = ~np.isnan(values)
        _measure(profile, values[known] if len(gaps) else values, np.asarray(lines)[known])
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


def _measure(profile: Profile, values: NDArray[np.float64], lines: NDArray[np.int64]) -> None:
    profile.numbers += len(values)
    profile.counting.add(values)
    profile.spread.add(values, lines)
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
    if column.ndim > 1:
        profile.numbers += len(good)
        profile.low, profile.high = min(profile.low, float(good.min())), max(profile.high, float(good.max()))
        profile.counts = None
        return
    _measure(profile, good, np.asarray(lines)[sound])
    if profile.counts is None:
        return
    values, counts = np.unique(good, return_counts=True)
    if len(values) > VALUES:
        profile.counts = None
        return
    for text, count in zip(texts_of(values), counts.tolist(), strict=True):
        profile.counts[text] += count
    if len(profile.counts) > VALUES:
        profile.counts = None
