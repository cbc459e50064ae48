"""The verbs of comparing: moments kept under a name, other projects, ends of branches, and where two runs part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import ref

import numpy as np

from nnsim.kit.errors import UserError
from nnsim.network.design import Design
from nnsim.session.changes import Change
from nnsim.session.moments import after_updates
from nnsim.session.setup import Setup
from nnsim.session.stored import kept_weights
from nnsim.session.travel import Branch, Travelling
from nnsim.session.walking import Walker

if TYPE_CHECKING:
    from nnsim.session.comparison.compare import Mark
    from nnsim.session.comparison.parting import Finder, Stretch


MOST = 20
MOST_KEPT = 6


class Comparing(Travelling):
    """Marks of moments, and what is compared with them."""

    marks: tuple[Mark, ...] = ()
    _course_marks: tuple[tuple[object, Mark], ...] = ()

    def new(self, design: Design, path: Path | None = None) -> None:
        """Replace the document; its history begins here."""
        self.marks = self._course_marks = ()
        super().new(design, path)

    def present_mark(self, label: str = "now", quantity: str = "", before: Mark | None = None) -> Mark:
        """The numbers of the present moment, all of them or those of one quantity alone.

        Those that are what they were in the mark `before` are the same arrays as there.
        """
        from nnsim.session.comparison.compare import QUANTITIES, Mark

        network, wanted = self.network, (quantity,) if quantity else QUANTITIES
        arrays = {}
        for layer in network.layers:
            for name in wanted:
                array = None if layer.is_input and name != "o" else self.seen(layer.id, name)
                if array is not None:
                    known = None if before is None else before.arrays.get((layer.id, name))
                    arrays[layer.id, name] = (
                        array.copy() if known is None or not np.array_equal(known, array) else known
                    )
        return Mark(label, self._moment_words(), self.design, arrays, self.loss, self.sample, True, self.rows_shown)

    def mark_moment(self, label: str = "") -> Mark:
        """Keep the numbers of the present moment under a name, to compare others with them."""
        self._not_while_running("keep a moment")
        mark = replace(self.present_mark(label.strip()[:60] or self._free_label()), present=False)
        self.marks = (*self.marks, mark)[-MOST:]
        self.tell(Change.TIME)
        return mark

    def mark_file(self, path: Path | str) -> Mark:
        """Take the weights of another project as something to compare with."""
        from nnsim.files.project import load_project
        from nnsim.session.comparison.compare import Mark

        project = load_project(path)
        arrays = {(layer, "W"): matrix for layer, matrix in kept_weights(project).weights.items()}
        if not arrays:
            raise UserError(f"{Path(path).name} has no weights to compare with", "", "train and save it first")
        mark = Mark(Path(path).name, "", project.design, arrays)
        self.marks = (*self.marks, mark)[-MOST:]
        self.tell(Change.TIME)
        return mark

    def mark_course(self, number: int, update: int | None = None, label: str = "") -> Mark:
        """The numbers of a branch after so many updates, or at its end, under its name or another.

        The present moment stays what it is.
        """
        if self.exercise is None or update is None or update > self.exercise.update:
            self._not_in_exercise("compare with a run")  # what is asked for would be seen
        branch = self._branch(number)
        timeline = branch.timeline
        if number == self._number:
            timeline.reach(self.setup.machine)
        at = max(timeline.end if update is None else min(update, timeline.end), timeline.first)
        label = label or branch.run.label
        # the course is the same as long as all this is
        key = (ref(timeline), branch.design, label, timeline.first, at, tuple(timeline.events), self.sample)
        return self._known_mark(key, lambda: self._bench(branch), at, label)

    def mark_start(self, label: str) -> Mark:
        """The starting weights of the present design, whatever is known of the training: a reset leads to them."""

        def opened() -> Setup:
            bench = self._empty_bench(self.design)
            bench.reset()
            return bench

        return self._known_mark((self.design, label, self.sample), opened, 0, label)

    def _known_mark(self, key: object, opened: Callable[[], Setup], update: int, label: str) -> Mark:
        known = next((mark for known, mark in self._course_marks if known == key), None)
        if known is None:
            known = self._computed_mark(opened(), update, label)
            self._course_marks = (*self._course_marks, (key, known))[-MOST_KEPT:]
        return known

    def _computed_mark(self, bench: Setup, update: int, label: str) -> Mark:
        from nnsim.session.comparison.compare import QUANTITIES, Mark

        try:
            bench.timeline.visit(bench.machine, update)
            view = bench.memory.view(bench.machine.shown_width)
            arrays = {
                (layer.id, quantity): view[f"{layer.name}.{quantity}"].copy()
                for layer in bench.design.network.layers
                for quantity in QUANTITIES
                if (name := f"{layer.name}.{quantity}") in bench.memory and (quantity == "W" or bench.computed(name))
            }
            words = after_updates(bench.machine.started)
            loss = float(bench.memory["E"]) if bench.computed("E") else None
            return Mark(label, words, bench.design, arrays, loss, self.sample, rows=Walker(bench).rows_shown())
        finally:
            bench.close()

    def seen_mark(self, mark: Mark) -> Mark:
        """A mark as it may be shown: without what an exercise asks for."""
        from nnsim.session.exercises.before import covered_mark

        return covered_mark(self.exercise, mark) if self.practising and self.exercise is not None else mark

    def remove_mark(self, mark: Mark) -> None:
        """Forget a moment that was kept."""
        self.marks = tuple(one for one in self.marks if one is not mark)
        self.tell(Change.TIME)

    def parting(self, first: int, second: int) -> Finder:
        """Search for the step from which on two branches differ; `work` does a slice of it."""
        from nnsim.session.comparison.parting import Finder

        self._not_while_running("compare two runs")
        self._not_in_exercise("compare two runs")
        return Finder(self._stretches(self._line(first), self._line(second)), self.setup)

    def _line(self, number: int) -> list[Branch]:
        """A branch, and before it those of which it has its past, as far back as it is known, as they are now."""
        line = [self._branch(number)]
        while (before := self._before(line[0])) is not None:
            line.insert(0, before)
        return [replace(branch, timeline=branch.timeline.copy()) for branch in line]

    def _before(self, branch: Branch) -> Branch | None:
        """The branch on which the moments are that lie before the first one of a branch."""
        first = branch.timeline.first
        held = (other for other in (*self._parked, self._present()) if other.number == branch.parent)
        return next((other for other in held if other.timeline.first < first <= other.end), None)

    def _stretches(self, one: list[Branch], other: list[Branch]) -> list[Stretch]:
        """Where two lines of branches are on different ones, cut where either goes over to the next."""
        from nnsim.session.comparison.parting import Stretch

        known, last = max(line[0].timeline.first for line in (one, other)), min(line[-1].end for line in (one, other))
        if known > last:
            what = "there is no moment of which both runs are known"
            why = f"one is known from {after_updates(known)} on, the other ends {after_updates(last)}"
            raise UserError(what, why, "train the other one on until there")
        firsts = {branch.timeline.first for branch in (*one, *other)}
        cuts = sorted({known, *(first for first in firsts if known <= first <= last)})
        found = []
        for first, end in zip(cuts, (*cuts[1:], last), strict=True):
            here, there = ([b for b in line if b.timeline.first <= first][-1] for line in (one, other))
            if here.number != there.number:
                found.append(Stretch(first, end, first > known, partial(self._benches, here, there)))
        return found

    def _benches(self, one: Branch, other: Branch) -> tuple[Setup, Setup]:
        return self._bench(one), self._bench(other)

    def _bench(self, branch: Branch) -> Setup:
        """A branch on a memory of its own, at its earliest moment."""
        setup = self._empty_bench(branch.design)
        setup.resume(branch.timeline.copy())
        return setup

    def _empty_bench(self, design: Design) -> Setup:
        return Setup(design, self._source.load(design.data, design.training), False, 2**24)

    def _moment_words(self) -> str:
        return after_updates(self.updates_made) if self.ready else "the weights"

    def _free_label(self) -> str:
        taken = {mark.label for mark in self.marks}
        return next(label for n in range(1, MOST + 2) if (label := f"mark {n}") not in taken)
