"""What is in a file: the numbers, words and gaps of each column, found by going through all of it once."""

from collections import Counter
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from nnsim.kit.errors import DataError
from nnsim.parts.glances import Glance, Picture
from nnsim.parts.numerals import Numerals
from nnsim.parts.plans import MISSING, SURE, VALUES, Column, Plan
from nnsim.parts.profiles import Profile, add
from nnsim.parts.source import Fault, Origin, Source
from nnsim.parts.sources import REGISTRY as SOURCES

LISTED = 10_000
TARGETS = ("target", "label", "class")


@dataclass(frozen=True)
class Survey:
    """What was found in a whole source, and how it was read; `head` are its first rows as texts, column by column,
    `names` what they are called, if they are, and `pictures` those of the columns that are images.
    """

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
    names: tuple[str, ...] = ()
    pictures: Mapping[int, tuple[Picture, ...]] = field(default_factory=dict, compare=False)

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
        told = [i for i in usable if not self.profiles[i].identifies]
        usable = told if len(told) > 1 else usable
        named = [i for i in usable if columns[i].name.casefold() in TARGETS]
        if usable and (len(columns) > 1):
            target = named[-1] if named else usable[-1]
            columns[target] = replace(columns[target], role="target", coding="one_hot")
        return Plan(self.source, self.options, self.missing, tuple(self._without_identifiers(columns)))

    def _without_identifiers(self, columns: list[Column]) -> list[Column]:
        """Columns that only tell the rows apart are left aside, as long as other inputs remain."""
        apart = [bool(profile.identifies) for profile in self.profiles]
        rest = any(column.role == "input" and not gone for column, gone in zip(columns, apart, strict=True))
        return [
            replace(column, role="ignore") if rest and gone and column.role == "input" else column
            for column, gone in zip(columns, apart, strict=True)
        ]


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
        glance = Glance(reader.fields)
        for batch in reader.batches():
            rows += len(batch.lines)
            _keep(batch.faults, faults)
            _keep(batch.empty, empty)
            fault_count += len(batch.faults)
            empty_count += len(batch.empty)
            glance.add(batch)
            for profile, column, reads in zip(profiles, batch.columns, numerals, strict=True):
                add(profile, column, batch.lines, reads)
            if 0 < rows == len(batch.lines) and batch.share < 1.0:
                glimpsed(_glimpse(origin, key, chosen, profiles, seen, rows, glance, reader.unit))
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
        origin, key, chosen, words, tuple(profiles), rows, tuple(map(tuple, glance.head)), tuple(glance.lines),
        tuple(faults), fault_count, tuple(empty), empty_count, unit, notes, *_seen(glance),
    )  # fmt: skip


def _glimpse(
    origin: Origin, key: str, options: Mapping[str, Any], profiles: Sequence[Profile], missing: frozenset[str],
    rows: int, glance: Glance, unit: str,
) -> Survey:  # fmt: skip
    """What the first rows hold; the profiles are copies, as the others go on growing."""
    copies = [
        replace(profile, counts=None if profile.counts is None else Counter(profile.counts)) for profile in profiles
    ]
    for copy in copies:
        copy.tidy(missing)
    return Survey(
        origin, key, options, tuple(missing), tuple(copies), rows, tuple(map(tuple, glance.head)), tuple(glance.lines),
        (), 0, (), 0, unit, (), *_seen(glance),
    )  # fmt: skip


def _seen(glance: Glance) -> tuple[tuple[str, ...], dict[int, tuple[Picture, ...]]]:
    return tuple(glance.names), {at: tuple(found) for at, found in glance.pictures.items()}


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
