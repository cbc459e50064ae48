"""Documents: new ones, files that resume where they were left, copies that rescue work, and what is unsaved."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from nnsim.engine.expr import Array
from nnsim.files.faults import file_name
from nnsim.files.sharing import read_shared
from nnsim.kit.errors import FileError, UserError
from nnsim.kit.history import History
from nnsim.network.design import Design
from nnsim.network.limits import check_limits
from nnsim.session.changes import Change
from nnsim.session.curves import Curves
from nnsim.session.exercises.practice import VIEW
from nnsim.session.experiments.experiments import Experiments
from nnsim.session.history import ALL as EXAMPLES
from nnsim.session.kept import Kept
from nnsim.session.measured import of, packed, without
from nnsim.session.recovery import LOST, Lost, Recovery, defaulted, forget, keep_copy, load_copy, plain, printable
from nnsim.session.settings import Settings
from nnsim.session.stored import kept_weights, records, restore_runs, take_weights, upto
from nnsim.session.training.running import Running
from nnsim.session.witness import Witness, changed, witness

if TYPE_CHECKING:
    from nnsim.files.project import Project
    from nnsim.session.returning import Left
    from nnsim.session.session import Session
    from nnsim.session.tours.walk import TourWalk

Poke = tuple[int, int, int, float]
Work = tuple[int, tuple[int, ...], tuple[int, ...]]
ASIDE = 10**6  # copies of documents that are set aside are numbered from here
REST_SECONDS = 5.0  # how long training may take to pause before a copy is kept


@dataclass(frozen=True)
class State:
    """What Ctrl+Z walks through: a design, and a weight that was set by hand after training had begun.

    `lost` are the trained matrices, by layer, of which the edit that followed took something away; `resting` are the
    numbers of a training that could not go on then, as its data were away. `left` says which course of training was
    left here, and where.
    """

    design: Design
    pokes: tuple[Poke, ...] = ()
    lost: Mapping[int, Array] = field(default_factory=dict)
    resting: Kept | None = None
    left: Left | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Aside:
    """A document that was set aside: all that is needed to show it again as it was, its undo history included.

    The program stands at the beginning of an iteration then. `copies` rescue it if nnsim ends unexpectedly meanwhile.
    """

    project: Project
    name: str
    path: Path | None
    opened: int
    dirty: bool
    history: History[State]
    saved: Work
    saved_answers: int
    witness: Witness | None
    copies: tuple[Recovery, ...]
    kept: tuple[Recovery, ...]


def _same(some: Mapping[str, Array], others: Mapping[str, Array]) -> bool:
    return some.keys() == others.keys() and all(np.array_equal(some[n], others[n], equal_nan=True) for n in some)


class Documents(Running):
    """The verbs of documents."""

    def __init__(self, settings: Settings | None = None, worker: bool = False) -> None:
        super().__init__(settings, worker)
        self.path: Path | None = None
        self.opened = self._documents = 0  # the number of this document, and of the last that was opened here
        self._history: History[State] = History()
        self._kept: Kept | None = None
        self._saved: Work = (0, (), ())
        self._saved_answers, self._witness_told = 0, False
        self.copies: tuple[Recovery, ...] = ()  # rescued states of this document, not needed once it is saved
        self._resting: tuple[Design | None, Kept | None, Mapping[int, Array]] = (None, None, {})
        self.tour: TourWalk | None = None  # the guided tour through this document that is a task of a lesson
        self._project: Project | None = None
        self._witness: Witness | None = None  # how the document's file was when it was read or written
        self.experiments = Experiments(cast("Session", self))

    def new(self, design: Design, path: Path | None = None) -> None:
        """Replace the document; its history begins here."""
        self._not_while_running("open another document")
        check_limits(design)
        self._take_up_exercise(None)
        self._documents += 1
        self.opened = self._documents
        self.design, self.path, self.view = design, path, {}
        self.watches.clear()
        self._history, self._project, self._kept = History(), None, None
        self.curves, self.selection, self.sample = Curves(), (), 0
        self.copies, self._witness, self._witness_told, self.tour = (), None, False, None
        self.stops.load([])
        self.experiments.clear()
        self.start_again()
        self._saved, self._saved_answers = self._work(), 0
        self.tell()

    def example(self, key: str) -> None:
        """Open an example of the gallery."""
        if key not in EXAMPLES:
            raise UserError(f"there is no example {key!r}", "", f"choose one of {', '.join(EXAMPLES)}")
        self.new(EXAMPLES[key].make())

    def open(self, path: Path | str) -> None:
        """Open a project file and take up where it left off, or a network of another program as a new document."""
        from nnsim.files.exchange import is_foreign
        from nnsim.files.project import load_project

        self._not_while_running("open another document")
        self.about_to("open")
        path = Path(path)
        if is_foreign(path):
            self._take_in(path)
        else:
            seen = witness(path)  # before it is read: what is changed between is noticed later
            self._show(load_project(path), path)
            self._witness = seen
        self.settings.add_recent(path)
        self.tell()

    def open_text(self, text: str) -> None:
        """Open a network that was shared as a text, as a new document without a file; its weights are as they were."""
        self._not_while_running("open another document")
        self.about_to("open")
        self.new(read_shared(text))

    def _take_in(self, path: Path) -> None:
        from nnsim.session.foreign import design_of, read_network

        design, notes = design_of(read_network(path))
        self.new(replace(design, title=printable(path.stem)) if design.title in ("untitled", "") else design)
        for note in notes:
            self.notice("info", f"{path.name}: {note}")

    def recover(self, copy: Recovery) -> None:
        """Open rescued work as a document without a file; the copy is kept until the document is saved."""
        self._not_while_running("open another document")
        self.about_to("recover")
        read, project = load_copy(copy)
        title = project.design.title if plain(project.design.title) == copy.title else copy.title
        self._show(replace(project, design=replace(project.design, title=title)), None)
        self._history.mark_unsaved()
        self.copies = (copy,)
        if read != copy:
            self.notice("warning", f"the newest copy is damaged, this is the one of {read.time:%H:%M:%S}",
                        "save it under a name of its own")  # fmt: skip
        self.tell()

    def open_run(self, project: Project, title: str) -> None:
        """Open a run of an experiment, as it was made again, as a document without a file."""
        self._not_while_running("open another document")
        self.about_to("open")
        self._show(replace(project, design=replace(project.design, title=printable(title))), None)
        self._history.mark_unsaved()
        self.tell()

    def set_aside(self, rescue: bool = True) -> Aside:
        """The document as it is, to be brought back after another one; with `rescue` a copy is kept of unsaved work."""
        self._not_while_running("open another document")
        if self.experiments.busy:
            raise UserError("an experiment is running", "its runs belong to this document", "let it end, or stop it")
        dirty, project = self.dirty, self.project()
        kept: tuple[Recovery, ...] = ()
        if dirty and rescue:
            try:
                kept = (keep_copy(project, self.title, self.lost, f"{os.getpid()}.{ASIDE + self.opened}")[0],)
            except UserError as error:
                self.notice("warning", error.what, error.remedy)
        return Aside(project, self.title, self.path, self.opened, dirty, self._history, self._saved,
                     self._saved_answers, self._witness, self.copies, kept)  # fmt: skip

    def bring_back(self, aside: Aside) -> None:
        """Show a document again that was set aside, with its history, and unsaved if it was so."""
        self._not_while_running("open another document")
        self._show(aside.project, aside.path)
        self.opened, self._history, self.copies = aside.opened, aside.history, aside.copies
        self._witness = aside.witness
        if aside.dirty:
            self._saved, self._saved_answers = aside.saved, aside.saved_answers
            if not self.dirty:
                self._history.mark_unsaved()
        try:
            forget(*aside.kept)
        except UserError as error:
            self.notice("warning", error.reason, error.remedy)
        self.tell()

    def _guest_left(self) -> None:
        self.watches.cut_ahead()

    def close(self) -> None:
        """End what other processes do for the document."""
        self.experiments.close()
        super().close()

    @property
    def lost(self) -> Lost:
        """What would be lost without a copy: the edits since the file was saved, and how far training is."""
        edits = self._history.unsaved
        return Lost(str(self.path or ""), len(edits), edits[-1] if edits else "", self.epoch if self.ready else 0)

    def _show(self, project: Project, path: Path | None) -> None:
        self.new(project.design, path)
        self._project, self.view = project, dict(project.view)
        left_out = self.stops.load(self.view.pop("stops", []))
        if left_out:
            self.notice("warning", f"{left_out} stops of the file make no sense and were left out")
        left_out = self.experiments.load(project.experiments)
        if left_out:
            self.notice("warning", f"{left_out} experiments of the file make no sense and were left out")
        rated, self.curves = self.curves.current.rated, restore_runs(project.runs)
        for run in self.curves.runs:
            run.rated = rated
        self.watches.load(self.view.get("watches"))
        if self.ready and project.parameters:
            setup = self.setup
            state = without(project.state)
            if not state or not setup.put_carried(state):
                take_weights(setup, project.parameters)
                if state:
                    self.notice(
                        "warning", "the training could not be taken up where it was", "it starts from the saved weights"
                    )
        elif project.parameters:
            self._kept = kept_weights(project)
        if self.curves.current.count and self.curves.current.epochs[-1] > self.epoch:
            self.curves.start()  # it was saved after a reset: what comes next is another run
        self._saved = self._work()
        if VIEW in self.view and self.ready:
            self.resume_exercise(self.view[VIEW])
        self._saved_answers = self._answers()
        self.view.pop(VIEW, None)
        self.view.pop(LOST, None)
        for note in project.notes:
            self.notice("info", note)

    @property
    def changed_outside(self) -> bool:
        """True when another program has changed the document's file since it was read or written here."""
        return self.path is not None and self._witness is not None and not self._witness.still(self.path)

    def look_at_file(self) -> None:
        """Say it, once, when another program has changed the document's file."""
        if not self._witness_told and self.path is not None and self.changed_outside:
            self._witness_told = True
            told = changed(self.path)
            self.notice("warning", told.reason, told.remedy)

    def save(self, path: Path | str | None = None, over: bool = False) -> None:
        """Save the project, whole or not at all; ChangedError when its file was changed since and is not saved over."""
        from nnsim.files.exchange import is_foreign
        from nnsim.files.project import save_project

        self._not_while_running("save")
        path = Path(path) if path is not None else self.path
        if path is None:
            raise UserError("the document has no file yet", "", "choose a name for it")
        if is_foreign(path):
            raise FileError(f"{file_name(path)} is no name for a project", "its ending is that of another format",
                            "give it the ending .nnsim, or export it")  # fmt: skip
        if path == self.path and not over and self.changed_outside:
            raise changed(path)
        before = self.design
        if before.title in ("untitled", ""):
            self.design = replace(before, title=printable(path.stem))
        try:
            save_project(path, self.project())
        except UserError:
            self.design = before
            raise
        self.path = path
        self._witness, self._witness_told = witness(path), False
        self.settings.add_recent(path)
        copies, self.copies = self.copies, ()
        try:
            forget(*copies)
        except UserError as error:
            self.notice("warning", error.reason, error.remedy)
        self.count_as_saved()

    def save_recovery(self) -> Path:
        """Keep a copy in the state folder, whatever happens to the document itself; says where."""
        if self.running:
            self.pause()
            try:
                self.wait(REST_SECONDS)
            except UserError as error:
                self.notice("warning", error.what, "the copy holds the numbers of a moment under way")
        copy, wrong = keep_copy(self.project(), self.title, self.lost)
        if wrong:
            self.notice("warning", *defaulted(wrong))
        self.copies += (copy,)
        return copy.path

    @property
    def title(self) -> str:
        """What the document is called: as its file, or by its design while it has none."""
        return printable(self.path.stem) if self.path else self.design.title

    @property
    def named_design(self) -> Design:
        """The design under the name that the person sees, for whatever is made of it."""
        return replace(self.design, title=self.title)

    def project(self) -> Project:
        """The document as a project file keeps it."""
        with self.guest_aside():
            return self._as_project()

    def _as_project(self) -> Project:
        from nnsim.files.project import Project

        fields: dict[str, Any] = {"design": self.design, "runs": records(self.curves), "view": self._view()}
        fields["experiments"] = self.experiments.records()
        if self.running:
            fields["runs"] = upto(fields["runs"], self.epoch)
        if self.ready:
            published = self._shown if self.running else None  # what a worker computes on changes meanwhile
            weights = self.setup.weights(published)
            fields["state"] = {**self.setup.carried(published), **self._measured()}
        else:
            weights = self._kept.brought_into(self.design, {})[0] if self._kept else {}
            unchanged = self._project is not None and self.design == self._project.design
            state = without(self._project.state) if unchanged and self._project else {}
            fields["state"] = {**state, **self._measured()}
        names = self.network.by_id
        fields["parameters"] = {f"{names[layer].name}.W": matrix for layer, matrix in weights.items()}
        if not self.ready and self._project is not None and not _same(fields["parameters"], self._project.parameters):
            fields["state"] = self._measured()  # the weights are others: the state read with the old ones is not theirs
        return replace(self._project, **fields) if self._project is not None else Project(**fields)

    def _measured(self) -> dict[str, Array]:
        """What was measured on data that are in a file, which may be away next time, or are now."""
        if self._loaded is not None:  # also while the network cannot run
            own = bool(self.design.data.dataset.settings.get("path"))
            return packed(self._loaded.table, self._loaded.prepared) if own else {}
        if self._project is None or self.design.data != self._project.design.data:
            return {}
        return of(self._project.state)

    def _view(self) -> dict[str, Any]:
        stops = {"stops": self.stops.to_json()} if self.stops.items else {}
        return {**self.view, **stops, **self.exercise_view()}

    def _work(self) -> Work:
        """How far training is: where it stands, the updates that were made on each course, the rows of each run."""
        made = sorted(updates for updates in self._made() if updates)
        return self.update, tuple(made), tuple(sorted(run.count for run in self.curves.runs if run.count))

    def _made(self) -> list[int]:
        """How many updates were made on the present course, and on others; also those that were stepped back."""
        if not self.ready:
            return []
        return [max(self.setup.timeline.end, self.update)]

    def _answers(self) -> int:
        """How many answers a project would keep."""
        return self.exercise.answers if self.exercise is not None and self.exercise.setup is self._setup else 0

    def count_as_saved(self) -> None:
        """What was done so far is saved, or nobody's work, as where a tour led through an example."""
        self._history.mark_clean()
        self._saved, self._saved_answers = self._work(), self._answers()
        self.experiments.mark_saved()
        self.tell(Change.FILE)

    @property
    def dirty(self) -> bool:
        """True when there are edits, updates of the weights, or answers of an exercise, that have not been saved.

        They count also when one has gone back to an earlier moment, as the run is still there to be gone on with.
        """
        if not self._history.clean or self.experiments.unsaved or self._answers() not in (0, self._saved_answers):
            return True
        now, (update, *saved) = self._work(), self._saved
        return [*now[1:]] != saved or (self.path is not None and self.ready and now[0] != update)
