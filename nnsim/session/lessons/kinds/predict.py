"""Numbers of one iteration are worked out by hand: "predict, then reveal", each judged as the window judges it."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np

from nnsim.files.fields import Fields
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import ArgumentError, DesignError, UserError
from nnsim.network.design import Design
from nnsim.session.exercises.exercise import LEVELS, REVEALED, TRIES, Exercise
from nnsim.session.exercises.questions import MOST_DIGITS, QUANTITIES, Plan
from nnsim.session.exercises.rounding import Rounding
from nnsim.session.exercises.typed_number import LONGEST
from nnsim.session.lessons.kind import Answer, Grade, Kind, Task, Variant, prepared
from nnsim.session.lessons.kinds._networks import given, opened, other_numbers, runs
from nnsim.session.session import Session

_PLACE, _QUESTIONS = "the answers", "questions"


@dataclass(frozen=True)
class Predict:
    """Which quantities are asked for, in which layers (all: none named), and how many of a step at most."""

    ask: tuple[str, ...]
    layers: tuple[str, ...]
    most: int
    digits: int
    formula: bool
    randomize: bool


def _plan(task: Task, design: Design, variant: Variant) -> Plan:
    settings: Predict = task.settings
    return Plan(
        kinds=settings.ask,
        layers=tuple(design.network.layer(name).id for name in settings.layers),
        rounding=Rounding("significant", settings.digits),
        most=settings.most,
        seed=variant.number("questions"),
        formula=settings.formula,
    )


def _is_mine(exercise: Exercise, task: Task, variant: Variant) -> bool:
    """Whether an exercise is the one of this task: the same plan on the same network with the same weights."""
    wanted, design = prepared(PART, task, variant), exercise.setup.design
    same = design.network == wanted.network and design.start.keys() == wanted.start.keys()
    same = same and all(np.array_equal(design.start[n], w, equal_nan=True) for n, w in wanted.start.items())
    return same and design.training.seed == wanted.training.seed and exercise.plan == _plan(task, wanted, variant)


def _joined(exercise: Exercise, old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """What is known of a question with what has come to it."""
    before, typed = list(old["answers"]), list(new["answers"])
    if typed[: len(before)] != before:  # the exercise was begun again
        typed = before + typed
    question = exercise.questions[new["number"]]
    right = next((at for at, text in enumerate(before) if exercise.judge.judge(question, text).right), None)
    if right is not None or old["revealed"]:
        return old
    return {"number": new["number"], "answers": typed[:TRIES], "hints": max(old["hints"], new["hints"]),
            "revealed": new["revealed"]}  # fmt: skip


def _replay(exercise: Exercise, answer: Answer) -> None:
    """Answer again what was answered."""
    if not answer:
        return
    fields = Fields(dict(answer), _PLACE)
    for entry in fields.array(_QUESTIONS, len(exercise.questions)):
        one = Fields(entry, f"{_PLACE}, a question")
        number = one.integer("number", 0, len(exercise.questions) - 1)
        record = exercise.records[number]
        if record.verdicts or record.hints or record.state == REVEALED:
            raise one.refuse("number", "it occurs twice")
        for text in one.array("answers", TRIES):
            if not isinstance(text, str) or len(text) > LONGEST:
                raise one.refuse("answers", "they must be short texts")
            if not exercise.is_open(number):
                raise DesignError(f"{one.place}: it was answered after it was right", "", "mend the file")
            exercise.answer(number, text)
        record.hints = one.integer("hints", 0, LEVELS)
        if one.flag("revealed"):
            exercise.reveal(number)


class PredictKind(Kind):
    """Predict, then reveal."""

    title = "Predict, then reveal"
    help = (
        "Work the hidden numbers out and type them. A first answer that is right counts in full, a later one and one "
        "after a hint half, a revealed one nothing. Beginning the exercise again takes nothing back."
    )
    options = "ask (of z, o, E, do, delta, grad, W), layers, most (numbers of a step), digits, formula, randomize"
    needs_asking = False
    defaults = MappingProxyType({"layers": [], "most": 3, "digits": 4, "formula": True, "randomize": True})

    def read(self, fields: Fields) -> Predict:
        """Take the settings out of a task."""
        ask = tuple(map(str, fields.array("ask", len(QUANTITIES))))
        layers = tuple(map(str, fields.array("layers", 100)))
        if not ask or set(ask) - set(QUANTITIES):
            raise fields.refuse("ask", f"choose some of {', '.join(QUANTITIES)}", "mend the lesson")
        return Predict(ask, layers, fields.integer("most", 0, 100), fields.integer("digits", 1, MOST_DIGITS),
                       fields.flag("formula"), fields.flag("randomize"))  # fmt: skip

    def write(self, settings: Predict) -> dict[str, JSON]:
        """Give them back."""
        return {**vars(settings), "ask": list(settings.ask), "layers": list(settings.layers)}

    def check(self, task: Task) -> None:
        """Whether it can be done."""
        design = given(task)
        if design.training.faults:
            raise UserError("the network has a fault", "an exercise asks for right numbers", "remove the fault")
        names = {layer.name for layer in design.network.layers}
        missing = [name for name in task.settings.layers if name not in names]
        if missing:
            raise ArgumentError(f"there is no layer {missing[0]!r}", "", f"choose some of {', '.join(sorted(names))}")
        runs(design, "the network")

    def prepare(self, task: Task, variant: Variant) -> Iterator[Design]:
        """The network of this student."""
        design = given(task)
        yield other_numbers(design, variant) if task.settings.randomize else design

    def begin(self, session: Session, task: Task, variant: Variant, answer: Answer) -> None:
        """The session shows it."""
        exercise = session.start_exercise(_plan(task, session.design, variant))
        _replay(exercise, answer)
        if exercise.open:
            session.ask_next(1) if not exercise.is_open(exercise.at) else session.ask(exercise.at)
            session.walk_to_question()

    def collect(self, session: Session, task: Task, variant: Variant, answer: Answer) -> Answer:
        """What was typed, put to what was typed before: an exercise that is begun again takes nothing back."""
        exercise = session.exercise
        if exercise is None or not _is_mine(exercise, task, variant):
            return answer
        known = {entry["number"]: entry for entry in answer.get(_QUESTIONS, [])}
        for number, record in enumerate(exercise.records):
            typed = [verdict.typed.text for verdict in record.verdicts]
            if typed or record.hints or record.state == REVEALED:
                entry = {
                    "number": number,
                    "answers": typed,
                    "hints": record.hints,
                    "revealed": record.state == REVEALED,
                }
                known[number] = _joined(exercise, known[number], entry) if number in known else entry
        return {_QUESTIONS: [known[number] for number in sorted(known)]}

    def under_way(self, session: Session) -> bool:
        """Not when the exercise was ended: then the task is gone on with by beginning it again."""
        return session.exercise is not None

    def grade(self, task: Task, variant: Variant, answer: Answer) -> Grade:
        """Judge the answer."""
        session = opened(prepared(PART, task, variant))
        exercise = Exercise(session.setup, _plan(task, session.design, variant))
        _replay(exercise, answer)
        score = exercise.score
        text = f"{score.first_try + score.later + score.with_hints} of {score.asked} numbers right"
        more = [f"{score.first_try} at once", *([f"{score.revealed} revealed"] if score.revealed else [])]
        return Grade(score.share, f"{text} ({', '.join(more)})")


PART = PredictKind()
