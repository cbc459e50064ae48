"""Editing samples: every edit is one of the design, so undo takes it back with all others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network.design import Choice, Data, Design
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.numerals import typed

if TYPE_CHECKING:
    from nnsim.parts.own_samples import Heading, OwnSamples
    from nnsim.session.session import Session

OWN, TYPED = "own", "custom"


class SampleEditing:
    """The verbs of samples. Data of one's own can be edited at once, any other after they were made one's own."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def editable(self) -> bool:
        """True where samples can be changed as they are: one's own, or a typed table."""
        return self._session.data.dataset.key in (OWN, TYPED)

    @property
    def has_samples(self) -> bool:
        """True where there are samples to be taken over."""
        try:
            return bool(len(self._session.table.inputs))
        except UserError:
            return False

    @property
    def present(self) -> OwnSamples:
        """The samples as they are now, as one's own; UserError where they cannot be had or are too many."""
        from nnsim.parts.own_samples import OwnSamples

        data = self._session.data
        if data.dataset.key == OWN:
            return OwnSamples.of_settings(data.dataset.settings)
        part = DATASETS.find(data.dataset.key)
        origin = ""
        if data.dataset.key != TYPED:
            told = "; ".join(word for word in (part.source, part.licence) if word)
            origin = f"“{part.title}”" + (f" ({told})" if told else "")
        return OwnSamples.of_table(self._session.table, origin)

    @property
    def heading(self) -> Heading:
        """What the columns are; UserError where no samples can be had."""
        from nnsim.parts.own_samples import Heading, OwnSamples

        data = self._session.data
        if data.dataset.key == OWN:
            return OwnSamples.of_settings(data.dataset.settings).heading
        return Heading.of_table(self._session.table)

    def make_own(self) -> None:
        """Take the present samples over, to be edited; the network and what it has learned stay as they are."""
        if self._session.data.dataset.key != OWN:
            self._put("Make the samples my own", self.present)

    def _put(self, title: str, samples: OwnSamples, merge: str = "") -> None:
        choice = Choice(OWN, samples.settings)
        self._session.edit(title, lambda design: replace(design, data=_own(design, choice)), merge)

    # -- rows

    def change(self, row: int, column: int, text: str) -> None:
        """Type another number, or the name of a class, into a row; column counts inputs, then targets."""
        samples = self._mine()
        heading = samples.heading
        _check(row, len(samples.rows))
        if column >= len(heading.inputs) and heading.classes:
            value = float(_class_number(text, heading.classes))
        else:
            value = _number(text, _may_miss(heading, column))
        self._put("Change a sample", samples.changed(row, column, value))

    def add(self, rows: Sequence[Sequence[float]], at: int | None = None, merge: str = "") -> None:
        """Add samples: inputs, then the number of the class, or the targets; at the end, or in front of a row."""
        samples = self._mine()
        count = len(samples.rows)
        if any(len(row) != samples.heading.width for row in rows):
            raise ArgumentError(f"a sample has {samples.heading.width} numbers", "others were given", "give as many")
        title = "Add a sample" if len(rows) == 1 else f"Add {len(rows):,} samples"
        self._put(title, samples.added(rows, count if at is None else min(at, count)), merge)

    def draw(self, rows: Sequence[Sequence[float]], merge: str = "") -> None:
        """Add samples that were drawn; the present ones become one's own with that."""
        samples = self.present
        title = "Draw a sample" if len(rows) == 1 else f"Draw {len(rows):,} samples"
        self._put(title, samples.added(rows, len(samples.rows)), merge)

    def erase(self, rows: Sequence[int], merge: str = "") -> None:
        """Take samples away that were drawn over; the others become one's own with that."""
        if rows:
            self._put("Erase samples", self.present.deleted(rows), merge)

    def copy_below(self, row: int | None) -> int:
        """Add a sample that is like that one, behind it (a first one of zeros where there is none); gives its row."""
        rows = self._mine().rows
        if not len(rows):
            self.add([[0.0] * self.heading.width])
            return 0
        at = len(rows) - 1 if row is None else min(row, len(rows) - 1)
        self.add([rows[at].tolist()], at + 1)
        return at + 1

    def delete(self, rows: Sequence[int], merge: str = "") -> None:
        """Delete samples."""
        samples = self._mine()
        for row in rows:
            _check(row, len(samples.rows))
        if rows:
            title = "Delete a sample" if len(set(rows)) == 1 else f"Delete {len(set(rows)):,} samples"
            self._put(title, samples.deleted(rows), merge)

    def clear(self) -> None:
        """Delete all samples."""
        samples = self.present
        self._put("Delete all samples", replace(samples, packed="", edits=""))

    def _mine(self) -> OwnSamples:
        if not self.editable:
            what = DATASETS.find(self._session.data.dataset.key).title
            raise UserError("these samples cannot be changed", f"they are “{what}”", "make them your own first")
        return self.present


def _own(design: Design, choice: Choice) -> Data:
    """The data with other samples; all of those that were not split stay for training."""
    data = design.data
    if DATASETS.find(data.dataset.key).whole:
        data = replace(data, train=1.0, validation=0.0, test=0.0)
    return replace(data, dataset=choice)


def _check(row: int, count: int) -> None:
    if not 0 <= row < count:
        raise ArgumentError(f"there is no sample {row + 1}", f"there are {count:,}", "choose one of these")


def _may_miss(heading: Heading, column: int) -> bool:
    return column < len(heading.fills) and bool(heading.fills[column])


def _number(text: str, may_miss: bool) -> float:
    if not text.strip() and may_miss:
        return float("nan")
    return typed(text)


def _class_number(text: str, classes: Sequence[str]) -> int:
    if text not in classes:
        raise ArgumentError(f"there is no class {text[:40]!r}", f"they are {', '.join(classes[:10])}", "choose one")
    return classes.index(text)
