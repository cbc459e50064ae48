"""Time travel: any moment of a training can be visited, and gone on from with other settings; nothing gets lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from nnsim.engine.timeline import Event, Timeline
from nnsim.kit.errors import UserError
from nnsim.kit.history import History
from nnsim.network.design import Design
from nnsim.session.changes import Change, Notice
from nnsim.session.curves import Run, plain_label
from nnsim.session.documents import Documents, State
from nnsim.session.moments import Epochs, Piece, after_updates
from nnsim.session.settings import Settings

if TYPE_CHECKING:
    from nnsim.session.search import Found, Search


MOST = 8
_NUMBER = attrgetter("number")


@dataclass(eq=False)
class Branch:
    """One course of training: where it left its parent, all that led to its end, its curve, and its design and edits.

    `number` names it for good; `start` counts the updates that had been made when it began.
    """

    number: int
    parent: int | None
    start: int
    design: Design
    timeline: Timeline
    run: Run
    history: History[State]
    piece: Piece

    @property
    def end(self) -> int:
        """How many updates had been made where it was left."""
        return self.timeline.end


class Course(NamedTuple):
    """What a view shows of a branch: its line from `first` (what can be visited) or `start` to `end`, in updates.

    `changes` are (update, what was changed, to which value). `present` is the branch that the session is on. `epochs`
    says which epoch is where: after a change of the batch size they have another length.
    """

    number: int
    parent: int | None
    label: str
    color: int
    start: int
    first: int
    end: int
    changes: tuple[tuple[int, str, float], ...]
    present: bool
    epochs: Epochs


class Travelling(Documents):
    """The verbs of time travel. What is done in the past is a branch as soon as it differs from what was."""

    def __init__(self, settings: Settings | None = None, worker: bool = False) -> None:
        super().__init__(settings, worker)
        self._parked: list[Branch] = []
        self._number, self._start = 1, 0
        self._parent: int | None = None

    def new(self, design: Design, path: Path | None = None) -> None:
        """Replace the document; its history begins here."""
        self._parked, self._number, self._parent, self._start = [], 1, None, 0
        super().new(design, path)

    # -- where one can go

    @property
    def courses(self) -> tuple[Course, ...]:
        """All branches, in the order in which they began; the present one is among them when there is one to visit."""
        if self.ready and not self.running:
            self.setup.timeline.reach(self.setup.machine)
        present = [self._present()] if self.ready else []
        known = {branch.number: branch for branch in (*self._parked, *present)}
        found = [_course(branch, False, _epochs(branch, known)) for branch in self._parked]
        found += [_course(branch, True, _epochs(branch, known)) for branch in present]
        return tuple(sorted(found, key=_NUMBER)) if self._parked else tuple(found)

    @property
    def course(self) -> tuple[int, int | None, float]:
        """The number of the present course of training, that of the course it left, and where, in updates."""
        return self._number, self._parent, self._start

    @property
    def course_numbers(self) -> frozenset[int]:
        """The numbers of all courses that can be gone to."""
        return frozenset({self._number, *(branch.number for branch in self._parked)})

    @property
    def curves_alone(self) -> tuple[Run, ...]:
        """Earlier runs that are there as curves alone: a project keeps the weights of its present moment."""
        held = [self.curves.current, *(branch.run for branch in self._parked)]
        return tuple(run for run in self.curves.runs if run.count and run not in held)

    @property
    def moment(self) -> tuple[int, int | None]:
        """How many updates had been made when the present iteration began, and the step that comes next."""
        if not self.ready:
            return 0, None
        if self.running:
            return self.update, None
        machine = self.setup.machine
        return machine.started, machine.next

    @property
    def is_past(self) -> bool:
        """True when the course of training is known beyond the present moment."""
        return self.ready and not self.running and self.setup.timeline.is_ahead(self.setup.machine)

    @property
    def beginning(self) -> Notice:
        """Why there is nothing to step back to, where there is not."""
        if not self.ready or not self.setup.timeline.first:
            return super().beginning
        if any(branch.number == self._parent for branch in self._parked):
            what = "here an edit has begun another run: what was before it belongs to the run that it left"
            return Notice("info", what, "undo the edit, or go to a moment before it on the timeline")
        what = "this is the first moment that is known: those before it were not saved with the project"
        if self._parent is not None:
            what = "this is the first moment that is known: the run that this one has come from is not kept any more"
        return Notice("info", what, "Reset (R) leads to the beginning of the training")

    def _made(self) -> list[int]:
        """How many updates were made on each course."""
        return [*super()._made(), *(branch.end for branch in self._parked)]

    # -- going there

    def visit(
        self, update: int, step: int | None = None, branch: int | None = None, position: bytes | None = None
    ) -> None:
        """Go to the moment after so many updates, in front of a step; every number is as it was the first time.

        A step inside a loop comes more than once in an iteration: the `position` of the machine says when it is.
        What lies before the beginning of a branch is a moment of the branch that it left.
        """
        self._not_while_running("go to another moment")
        goal = self._holder(self._number if branch is None else branch, update)
        if goal is not None:
            self._go_to(goal)
        setup = self.setup
        timeline = setup.timeline
        timeline.reach(setup.machine)
        update = min(update, timeline.end)
        try:
            timeline.visit(setup.machine, update, step, position)
        except LookupError as error:
            raise UserError("that moment cannot be visited", str(error), "choose one on the timeline") from error
        self._arrived()

    def visit_start(self) -> None:
        """Go to the earliest moment that is known of this training, by way of the courses that it came from."""
        branch, known = self._present(), {branch.number: branch for branch in self._parked}
        while branch.parent in known:
            branch = known[branch.parent]
        here = self._number
        self.visit(branch.timeline.first)
        if self._number != here:
            what = "this is a moment of the run that the other one has come from"
            self.notice("info", what, "the branches on the timeline lead back to it")

    def visit_end(self, branch: int | None = None) -> None:
        """Go to the end of what is known of a branch."""
        number = self._number if branch is None else branch
        self.visit(self._branch(number).end, None, number)

    def visit_epoch(self, epoch: int) -> None:
        """Go to the beginning of an epoch, counted from 0."""
        self.visit(next(course for course in self.courses if course.present).epochs.start(epoch))

    def search_back(self, kind: str, subject: str = "", **settings: object) -> Search:
        """Search for the moment when a condition last became true, going backwards; `work` does a slice of it."""
        from nnsim.session.search import Search

        self._not_while_running("search")
        self._not_in_exercise("search for a condition")  # a few answers would tell any number
        stop = self.stops.make(kind, subject, self.setup, **settings)
        self.stops.searched(stop)
        return Search(self.setup, stop)

    def back_to(self, kind: str, subject: str = "", **settings: object) -> Found | None:
        """Go back to the step with which a condition last became true; None, and nowhere, when it never did."""
        found = self.search_back(kind, subject, **settings).finish()
        if found is not None:
            self.go_to_found(found)
        return found

    def go_to_found(self, found: Found) -> None:
        """Go to the moment that a search has found."""
        self.visit(found.updates, position=found.position)

    def branch_here(self, label: str = "") -> None:
        """Leave the known course: what comes next is a branch, also when nothing is changed."""
        self._not_while_running("begin a branch")
        if not self.is_past:
            raise UserError("there is nothing to branch off from", "this is the end of what is known", "go back first")
        self._about_to_diverge(label)
        self.setup.timeline.diverge(self.setup.machine)
        self.tell(Change.TIME, Change.CURVES)

    def remove_branch(self, number: int) -> None:
        """Forget a branch, and its curve."""
        branch = self._branch(number)
        if branch not in self._parked:
            raise UserError("the branch that you are on cannot be removed", "", "go to another one first")
        self._forget_branch(branch)
        self.curves.remove(branch.run)
        self.tell(Change.TIME, Change.CURVES)

    def rename_run(self, run: Run, label: str) -> None:
        """Give a curve, and its branch, another name."""
        run.label = plain_label(label) or run.label
        self.tell(Change.CURVES, Change.TIME)

    def _arrived(self) -> None:
        self._moved()
        self.stops.begin_anew()
        self._follow_moment()
        if self.epoch == self.curves.current.count + 1:
            self._append_row()  # an epoch that had not been closed where the training was left
        self.sample = min(self.sample, self.width - 1)
        self.tell(Change.CURSOR, Change.WEIGHTS, Change.CURVES, Change.TIME, Change.RUN)

    def _branch(self, number: int) -> Branch:
        if number == self._number:
            return self._present()
        found = next((branch for branch in self._parked if branch.number == number), None)
        if found is None:
            known = ", ".join(str(course.number) for course in self.courses)
            raise UserError(f"there is no branch {number}", "", f"choose one of {known}")
        return found

    def _holder(self, number: int, update: int) -> Branch | None:
        """The parked branch that holds a moment of a branch, or of what it came from; None where it is the present."""
        branch = self._branch(number)
        while update < branch.timeline.first:
            if branch.parent is None or all(branch.parent != other.number for other in self._parked):
                first = branch.timeline.first
                remedy = "choose a later one" if first < branch.timeline.end else "train on: what comes is kept"
                known = f"what is known begins after {first:,}"
                raise UserError(f"the moment {after_updates(update)} is forgotten", known, remedy)
            branch = self._branch(branch.parent)
        return None if branch.number == self._number else branch

    def _present(self) -> Branch:
        setup = self.setup
        return Branch(self._number, self._parent, self._start, self.design, setup.timeline, self.curves.current,
                      self._history, setup.piece)  # fmt: skip

    # -- leaving and coming back

    def _go_to(self, branch: Branch) -> None:
        self._not_in_exercise("go to another branch")
        here = self._present()
        self._park(self.setup.timeline)
        self._forget_branch(branch)
        self._stand_on(branch)
        if not self.ready:
            self._parked.append(branch)
            self._parked = [other for other in self._parked if other.number != here.number]
            self._stand_on(here)
            self.visit_end()
            raise UserError("that branch cannot be gone to", "its data are not to be had any more", "open them again")
        self._history.mark_unsaved()
        self.curves.show(branch.run)
        self.tell()

    def _stand_on(self, branch: Branch) -> None:
        self.design, self._history = branch.design, branch.history
        self._number, self._parent, self._start = branch.number, branch.parent, branch.start
        self._install(lambda setup: setup.resume(branch.timeline))
        self._share_budget()

    def _park(self, timeline: Timeline, design: Design | None = None) -> bool:
        """Keep the present course as a branch of its own, if at least an update was made on it, and on no other."""
        machine = self.setup.machine
        timeline.reach(machine)
        if max(timeline.end, machine.updates) <= max(timeline.first, self._start):
            return False
        branch = self._present()
        branch.timeline, branch.history, branch.design = timeline, self._history.copy(), design or self.design
        self._parked.append(branch)
        if len(self._parked) >= MOST:
            del self._parked[0]
        return True

    def _leave(self, design: Design, continues: bool) -> None:
        """An edit of the design makes another program: the course so far is kept, and the next begins where it stands.

        Where it `continues`, its curve goes on from the present epoch; else it begins anew.
        """
        setup = self.setup
        start, parted = setup.machine.updates, self._park(setup.timeline, design)
        if parted:
            self._begin_another(self._number if continues else None, start if continues else 0)
        if not continues:
            self.curves.start()
        elif parted:
            self.curves.branch(self.epoch)

    def _begin_another(self, parent: int | None, start: int) -> None:
        self._number = 1 + max(self._number, *(branch.number for branch in self._parked))
        self._parent, self._start = parent, start

    def _about_to_diverge(self, label: str = "") -> None:
        """What lies ahead of the present moment is kept as a branch; the present goes on as another."""
        if self.setup.timeline.is_ahead(self.setup.machine):
            self._branch_off(label or self._name())

    def _about_to_set(self) -> None:
        """Numbers are about to be set by hand, here: the course so far is kept as a branch, and the present goes on."""
        self._branch_off()

    def _branch_off(self, label: str = "") -> None:
        started = self.setup.machine.started
        if self._park(self.setup.timeline.copy()):
            self._begin_another(self._number, started)
            self._share_budget()
            self.curves.branch(self.epoch, label)
        else:
            self._start = min(self._start, started)
            self.curves.current.cut_epochs(self.epoch)
        self.tell(Change.TIME, Change.CURVES)

    def _name(self) -> str:
        """What a new branch is called: its run, with the learning rate when that is what differs."""
        label, rate = self.curves.next_label, self.training.rate
        return label if rate == float(str(self.setup.memory["rate"])) else f"{label} · η {rate:g}"

    def _about_to_reset(self) -> None:
        setup = self.setup
        if self._park(setup.timeline):
            setup.timeline = Timeline(setup.timeline.budget)
            self._begin_another(None, 0)
            self._share_budget()
        else:
            self._parent, self._start = None, 0  # what had begun after an edit, and not been gone on with, begins anew
        self.curves.start()

    def _forget_branch(self, branch: Branch) -> None:
        self._parked.remove(branch)
        self._share_budget()

    def _share_budget(self) -> None:
        """Half of what going back may use is for the present course, the other half for all that were left."""
        whole = int(self.settings.get("journal_budget")) * 2**20 * 3 // 4
        if self.ready:
            self.setup.timeline.set_budget(whole // 2 if self._parked else whole)
        for branch in self._parked:
            branch.timeline.set_budget(whole // 2 // len(self._parked))


def _epochs(branch: Branch, known: Mapping[int, Branch]) -> Epochs:
    """Which epoch is where along a branch, on those that it came from as well."""
    parent = None if branch.parent is None else known.get(branch.parent)
    return Epochs.joined(None if parent is None else _epochs(parent, known), branch.piece)


def _course(branch: Branch, present: bool, epochs: Epochs) -> Course:
    changes: list[tuple[int, str, float]] = [_change(event) for event in branch.timeline.events if event.name]
    return Course(branch.number, branch.parent, branch.run.label, branch.run.color, branch.start,
                  branch.timeline.first, branch.end, tuple(changes), present, epochs)  # fmt: skip


def _change(event: Event) -> tuple[int, str, float]:
    return event.started, event.name, event.value
