"""A guided tour is walked to its end: each step done as it asks, its questions answered."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from nnsim.files.fields import Fields
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import FileError, UserError
from nnsim.kit.resources import resource
from nnsim.network.design import Design
from nnsim.session.changes import Change
from nnsim.session.expressions.expression import compile_expression
from nnsim.session.history import ALL as EXAMPLES
from nnsim.session.lessons.kind import Answer, Grade, Kind, Task, Variant, prepared
from nnsim.session.lessons.kinds._networks import opened
from nnsim.session.session import Session
from nnsim.session.tours.reading import LARGEST, check_with, parse_tour, tour_text
from nnsim.session.tours.shelf import offers
from nnsim.session.tours.tour import Question, Stop, Tour
from nnsim.session.tours.walk import Passed, TourWalk, is_right, typed

AT, ENDED, STEPS = "at", "ended", "steps"
_SHIPPED = "tour:"
_ANSWER = 100  # characters of an answer
_LATER = 0.5  # what a step is worth whose question was first answered wrong


@dataclass(frozen=True)
class Walked:
    """The tour, as it is written and as it is read, and the name of its file."""

    source: str
    file: str
    tour: Tour


class TourKind(Kind):
    """Walk a guided tour to its end."""

    title = "Walk a guided tour"
    help = (
        "Do what each step asks for, to the end. A skipped step counts nothing, one that was answered wrong first half."
    )
    options = "tour (a file beside it, or tour:KEY); with a network it is walked on that instead of its example"
    needs_network = False
    needs_asking = False
    defaults = MappingProxyType({"file": ""})

    def gather(self, settings: dict[str, Any], folder: Path) -> dict[str, Any]:
        """The text of the tour that is named."""
        name = settings.get("tour")
        if not isinstance(name, str) or not name:
            raise FileError("no tour is named", "", 'write tour = "FILE.toml", or tour = "tour:gates"')
        if not name.startswith(_SHIPPED):
            return {**settings, "tour": tour_text(folder / name), "file": Path(name).name}
        key = name.removeprefix(_SHIPPED)
        tours = offers()
        if key not in tours:
            raise FileError(f"there is no tour {key!r}", "", f"choose one of {', '.join(tours)}")
        file = f"{key}.toml"
        return {**settings, "tour": tour_text(resource("tours", file)), "file": file}

    def read(self, fields: Fields) -> Walked:
        """Take the settings out of a task."""
        source, file = fields.get("tour"), fields.text("file", 200)
        if not isinstance(source, str) or len(source.encode("utf-8", "replace")) > LARGEST:
            raise fields.refuse("tour", f"it must be a text of up to {LARGEST:,} bytes", "mend the lesson")
        return Walked(source, file, parse_tour(source, file or "the tour", "lesson"))

    def write(self, settings: Walked) -> dict[str, JSON]:
        """Give them back."""
        return {"tour": settings.source, "file": settings.file}

    def check(self, task: Task) -> None:
        """Whether it can be done: the network has all that the tour speaks of."""
        check_with(task.settings.tour, opened(next(self.prepare(task, None))))

    def prepare(self, task: Task, _variant: Variant | None) -> Iterator[Design]:
        """The network of the tour, the same for everyone: its texts speak of its numbers."""
        yield task.network or EXAMPLES[task.settings.tour.example].make()

    def begin(self, session: Session, task: Task, _variant: Variant, answer: Answer) -> None:
        """The tour begins, or asks whether to go on where it was left."""
        tour: Tour = task.settings.tour
        passed, at, _ended = _read_answer(answer, tour)
        walk = TourWalk(tour, session, at)
        walk.passed = passed
        walk.moved.connect(lambda: session.tell(Change.LESSON))
        session.tour = walk

    def collect(self, session: Session, task: Task, _variant: Variant, answer: Answer) -> Answer:
        """How each step was passed."""
        walk = session.tour
        if walk is None or walk.tour is not task.settings.tour:
            return answer
        steps: list[JSON] = []
        for number in range(len(walk.tour.stops)):
            one = walk.passed.get(number, Passed())
            steps.append([one.done, one.answer[:_ANSWER], one.value])
        return {AT: walk.at, ENDED: walk.ended or bool(answer.get(ENDED)), STEPS: steps}

    def under_way(self, session: Session) -> bool:
        """Not when its card was closed."""
        return session.tour is not None

    def grade(self, task: Task, variant: Variant, answer: Answer) -> Grade:
        """Judge the answer: choices and fixed numbers again, by the tour; for what was done the signature has to vouch.

        A number of the network is held against what it came to then, which is in the answer.
        """
        tour: Tour = task.settings.tour
        passed, _at, ended = _read_answer(answer, tour)
        session = opened(prepared(self, task, variant))
        worths = [_worth(stop, passed.get(number, Passed()), session) for number, stop in enumerate(tour.stops)]
        done = sum(worth > 0 for worth in worths)
        asked = [worth for stop, worth in zip(tour.stops, worths, strict=True) if stop.question is not None]
        text = "walked to its end" if ended else "not walked to its end"
        text += f", {done} of {len(worths)} steps done"
        if asked:
            text += f", {sum(worth == 1.0 for worth in asked)} of {len(asked)} questions right at once"
        return Grade(sum(worths) / len(worths), text)


def _read_answer(answer: Answer, tour: Tour) -> tuple[dict[int, Passed], int, bool]:
    """How the steps were passed, which one it is at, and whether the end was reached; UserError where it makes none."""
    if not answer:
        return {}, 0, False
    fields, count = Fields(answer, "the answer"), len(tour.stops)
    passed: dict[int, Passed] = {}
    steps = fields.array(STEPS, count)
    if len(steps) != count:
        raise fields.refuse(STEPS, f"the tour has {count} steps")
    for number, step in enumerate(steps):
        fine = isinstance(step, list) and len(step) == 3 and isinstance(step[0], bool) and isinstance(step[1], str)
        value = step[2] if fine and isinstance(step, list) else ""
        if not fine or isinstance(value, bool) or not (value is None or isinstance(value, int | float)):
            raise fields.refuse(STEPS, "each must be whether it was done, an answer, and a number or null")
        assert isinstance(step, list)
        passed[number] = Passed(bool(step[0]), str(step[1]), None if value is None else float(value))
    ended = fields.flag(ENDED)
    if ended and not all(one.done for one in passed.values() if one.answer):
        raise fields.refuse(ENDED, "a step was answered and not passed")
    return passed, fields.integer(AT, 0, count - 1), ended


def _worth(stop: Stop, passed: Passed, session: Session) -> float:
    """What a step is worth: nothing where it was skipped, half where it was answered wrong first."""
    if not passed.done:
        return 0.0
    if stop.question is None:
        return 1.0
    if not passed.answer:
        return 0.0
    try:
        given = typed(passed.answer)
    except UserError:
        return 0.0
    return 1.0 if is_right(stop.question, given, _value(stop.question, passed, session)) else _LATER


def _value(question: Question, passed: Passed, session: Session) -> float | None:
    """What the answer is held against: the number itself where it is one, else what it came to in the network then."""
    if not question.value:
        return None
    expression = compile_expression(question.value, session.setup)
    if any(isinstance(node, ast.Name) for node in ast.walk(ast.parse(question.value, mode="eval"))):
        return passed.value
    return expression.number()


PART = TourKind()
