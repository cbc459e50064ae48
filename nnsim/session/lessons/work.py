"""A student's work on a lesson: one task at a time in a session, answers kept, checked, handed in and saved."""

import datetime as dt
import secrets
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from nnsim.files.atomic import write_whole
from nnsim.files.faults import file_name, opening
from nnsim.files.reading import read_whole
from nnsim.kit.errors import UserError
from nnsim.kit.pieces import go_on
from nnsim.session.changes import Change
from nnsim.session.lessons.kind import Grade, Student, Task, Variant
from nnsim.session.lessons.kinds import REGISTRY
from nnsim.session.lessons.kinds.fault import guess
from nnsim.session.lessons.lesson import Lesson
from nnsim.session.lessons.result import Entry, Result, read_result, result_bytes

if TYPE_CHECKING:
    from nnsim.session.session import Session

WAITING, OPEN, HANDED = "not begun", "under way", "handed in"


def now() -> str:
    """The time, as a result keeps it."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Work:
    """The tasks of a lesson for one student, and how far each has come; `current` is the one in the session."""

    def __init__(self, lesson: Lesson, student: Student, clock: Callable[[], str] = now) -> None:
        self.lesson, self._clock = lesson, clock
        begun = clock()
        self.result = Result(
            lesson.digest, student, secrets.token_hex(16), begun, begun, [Entry() for _ in lesson.tasks]
        )
        self.current: int | None = None
        self.chosen, self._document = 0, -1
        self.saved = True
        self.said: Grade | None = None  # what was said last to the present task
        self._leave: Callable[[], None] = lambda: None

    @classmethod
    def resumed(cls, lesson: Lesson, path: Path | str, clock: Callable[[], str] = now) -> "Work":
        """The work that was saved in a file; UserError where it was changed since, or belongs to another lesson."""
        data = read_whole(path)
        with opening(file_name(path)):
            result = read_result(data, lesson)
            if not result.intact:
                raise UserError(
                    "it was changed after nnsim saved it", "its signature is wrong", "use the file as it was"
                )
        work = cls(lesson, result.student, clock)
        work.result = result
        return work

    def join(self, session: "Session") -> None:
        """Become the lesson of a session: what is answered there is taken down from now on."""
        if session.lesson is not None:
            session.lesson.leave(session)
        session.lesson = self
        self._leave = session.changed.connect(lambda changes: self.hear(session, changes))
        session.tell(Change.LESSON)

    def leave(self, session: "Session") -> None:
        """Be the lesson of the session no more."""
        self._leave()
        session.lesson = None
        session.tell(Change.LESSON)

    # -- what there is

    @property
    def left(self) -> int:
        """How many tasks are not handed in."""
        return sum(not entry.handed for entry in self.entries)

    @property
    def entries(self) -> list[Entry]:
        """What belongs to each task."""
        return self.result.entries

    def task(self, number: int) -> Task:
        """A task; UserError where there is none of that number (from 0)."""
        if not 0 <= number < len(self.lesson.tasks):
            raise UserError(f"there is no task {number + 1}", f"there are {len(self.lesson.tasks)}", "choose another")
        return self.lesson.tasks[number]

    def variant(self, number: int) -> Variant:
        """The numbers of this student for a task."""
        return Variant(self.lesson.seed, self.result.student, number)

    def state(self, number: int) -> str:
        """How far a task has come."""
        entry = self.entries[number]
        return HANDED if entry.handed else OPEN if entry.begun else WAITING

    def choose(self, session: "Session", number: int) -> None:
        """Look at another task; it is not begun by that."""
        self.task(number)
        if number != self.chosen:
            self.chosen = number
            session.tell(Change.LESSON)

    def is_shown(self, session: "Session") -> bool:
        """Whether the session shows the present task, and not a document that was opened since."""
        return self.current is not None and session.opened == self._document

    def can_start(self, session: "Session") -> bool:
        """Whether the chosen task can be begun, or gone on with."""
        kind = REGISTRY[self.task(self.chosen).kind]
        here = self.current == self.chosen and self.is_shown(session) and kind.under_way(session)
        return not self.entries[self.chosen].handed and not here

    def under_way(self, session: "Session") -> bool:
        """Whether a task is in the session, and not handed in."""
        return self.current is not None and self.is_shown(session) and not self.entries[self.current].handed

    def asks_for_fault(self, session: "Session") -> bool:
        """Whether the session shows a task in which guesses at a hidden fault count."""
        return self.under_way(session) and self.current is not None and self.task(self.current).kind == "fault"

    @property
    def can_take_back(self) -> bool:
        """Whether the chosen task was handed in."""
        return self.entries[self.chosen].handed

    # -- one task at a time

    def preparing(self, session: "Session", number: int) -> Iterator[None]:
        """Open a task in the session, in pieces; the answer of the one before is kept, an earlier one comes back."""
        task, variant = self.task(number), self.variant(number)
        self._at_rest(session)
        self.keep(session)
        self.current, session.tour = None, None
        kind, entry = REGISTRY[task.kind], self.entries[number]
        design = task.network
        for design in kind.prepare(task, variant):  # noqa: B007 the last one is it
            yield
        assert design is not None
        text = entry.answer.get("network")
        if isinstance(text, str):
            session.open_text(text)
        else:
            session.new(design)
        kind.begin(session, task, variant, entry.answer)
        entry.begun = entry.begun or self._clock()
        self.current = self.chosen = number
        self._document = session.opened
        self.saved, self.said = False, None
        session.tell(Change.LESSON)

    def start(self, session: "Session", number: int) -> None:
        """The same at once."""
        for _ in self.preparing(session, number):
            pass

    def start_over(self, session: "Session") -> None:
        """Begin the present tour from its first step; what was answered first stays the first answer."""
        number = self._here(session)
        self.keep(session)
        self.entries[number].answer = {**self.entries[number].answer, "at": 0}
        session.tour = None
        self.start(session, number)

    def keep(self, session: "Session") -> None:
        """Take the answer of the present task as it stands in the session; one that was handed in stays as it was.

        So it does where another document was opened since.
        """
        if self.current is None or not self.is_shown(session) or self.entries[self.current].handed:
            return
        entry, task = self.entries[self.current], self.task(self.current)
        entry.answer = REGISTRY[task.kind].collect(session, task, self.variant(self.current), entry.answer)

    def guess(self, session: "Session", fault: str, layer: str) -> Grade:
        """Say which fault it is, and where ("" for all layers); it counts."""
        number = self._here(session)
        if self.task(number).kind != "fault":
            raise UserError("this task asks for no fault", "", "choose the one that does")
        self.entries[number].answer = guess(session, self.entries[number].answer, fault, layer)
        return self.check(session)

    def check(self, session: "Session") -> Grade:
        """What the present answer would be worth; it is counted how often that is asked."""
        number = self._here(session)
        self.keep(session)
        self.entries[number].checks += 1
        self.saved = False
        grade = self.said = self.grade(number)
        session.tell(Change.LESSON)
        return grade

    def hand_in(self, session: "Session") -> Grade:
        """Hand the present task in: the answer stays as it is from now on."""
        number = self._here(session)
        self.keep(session)
        entry = self.entries[number]
        grade = self.said = self.grade(number)
        entry.handed, entry.ended, entry.claimed = True, self._clock(), grade.share
        self.saved = False
        session.tell(Change.LESSON)
        return grade

    def take_back(self, session: "Session", number: int) -> None:
        """Work on a task again that was handed in."""
        self.task(number)
        self.entries[number].handed, self.said = False, None
        self.saved = False
        session.tell(Change.LESSON)

    def grade(self, number: int) -> Grade:
        """What the kept answer of a task is worth, judged by itself."""
        task = self.task(number)
        return REGISTRY[task.kind].grade(task, self.variant(number), self.entries[number].answer)

    @staticmethod
    def _at_rest(session: "Session") -> None:
        if session.running:
            raise UserError("the numbers are changing", "the training is running", "pause it first (Space)")

    def _here(self, session: "Session") -> int:
        """The present task, which can be answered now."""
        if self.current is None:
            raise UserError("no task is under way", "", "start one")
        self._at_rest(session)
        self._not_handed(self.current)
        if not self.is_shown(session):
            raise UserError("another document is open", "the task is not in the window", "go on with the task first")
        return self.current

    def hear(self, session: "Session", changes: Collection[Change]) -> None:
        """Something has changed in the session: what was answered, or shown, there is taken down at once."""
        concerned = not {Change.EXERCISE, Change.DESIGN, Change.LESSON}.isdisjoint(changes)
        if concerned and self.current is not None and not REGISTRY[self.task(self.current).kind].needs_asking:
            self.keep(session)

    def _not_handed(self, number: int) -> None:
        if self.entries[number].handed:
            raise UserError("this task was handed in", "its answer stays as it is", "take it back first")

    # -- the file

    def save(self, session: "Session", path: Path | str) -> None:
        """Save the result, whole or not at all."""
        self.keep(session)
        self.result.saved = self._clock()
        write_whole(path, result_bytes(self.result, self.lesson))
        self.saved = True
        session.tell(Change.LESSON)


class Opening:
    """A task that is opened in pieces, for a window: `work` goes on for about so many seconds."""

    outdated = False

    def __init__(self, work: Work, session: "Session", number: int) -> None:
        self._steps = work.preparing(session, number)

    def work(self, seconds: float) -> bool:
        """Go on; False when the task is open."""
        return go_on(self._steps, seconds)
