"""An exercise in a project file: its plan, what its iteration started from, and what was typed. Read strictly."""

import base64
import binascii
from collections.abc import Mapping
from typing import Any

import numpy as np

from nnsim.engine.expr import Array
from nnsim.files.fields import Fields
from nnsim.files.tensors import pack_tensors, unpack_tensors
from nnsim.kit.errors import FileError
from nnsim.session.exercises.exercise import LEVELS, REVEALED, TRIES, Exercise
from nnsim.session.exercises.questions import MOST_QUESTIONS, Plan
from nnsim.session.exercises.typed_number import LONGEST
from nnsim.session.setup import Setup

_PLACE = "the exercise"
_REMEDY = "the project opens without it"


def to_json(exercise: Exercise) -> dict[str, Any]:
    """The exercise as plain JSON; the numbers that its iteration starts from as a safetensors file in base64."""
    arrays = {name: np.asarray(array) for name, array in exercise.twin.carried.items()}
    touched = [
        {"question": number, "answers": [v.typed.text for v in record.verdicts], "hints": record.hints,
         "revealed": record.state == REVEALED}
        for number, record in enumerate(exercise.records)
        if record.verdicts or record.hints or record.state == REVEALED
    ]  # fmt: skip
    return {
        "plan": exercise.plan.to_json(),
        "start": base64.b64encode(pack_tensors(arrays)).decode(),
        "questions": len(exercise.questions),
        "at": exercise.at,
        "touched": touched,
    }


def from_json(setup: Setup, value: object) -> Exercise:
    """The exercise that a file holds, taken up on this setup; UserError for whatever is doubtful or does not fit."""
    fields = Fields(value, _PLACE)
    plan = Plan.from_json(fields.object("plan"))
    missing = [number for number in plan.layers if number not in setup.compiled.layers]
    if missing:
        raise FileError(f"{_PLACE} is about a layer that does not exist", f"its number is {missing[0]}", _REMEDY)
    exercise = Exercise(setup, plan, _start(fields))
    count = len(exercise.questions)
    if fields.integer("questions", 1, MOST_QUESTIONS) != count:
        raise FileError(f"{_PLACE} does not fit this network", f"it would have {count} questions now", _REMEDY)
    exercise.ask(fields.integer("at", 0, count - 1))
    for entry in fields.array("touched", count):
        _take(exercise, Fields(entry, f"{_PLACE}, a question"))
    return exercise


def _start(fields: Fields) -> Mapping[str, Array]:
    text = fields.get("start")
    try:
        packed = base64.b64decode(text if isinstance(text, str) else "", validate=True)
    except (binascii.Error, ValueError) as error:
        raise FileError(f"{_PLACE} is damaged", "the numbers that it starts from are not base64", _REMEDY) from error
    tensors, _ = unpack_tensors(packed, _PLACE)
    return {name: tensor.array() for name, tensor in tensors.items()}


def _take(exercise: Exercise, fields: Fields) -> None:
    """Answer again what was answered."""
    number = fields.integer("question", 0, len(exercise.questions) - 1)
    record = exercise.records[number]
    if record.verdicts or record.hints:
        raise fields.refuse("question", "it occurs twice")
    for text in fields.array("answers", TRIES):
        if not isinstance(text, str) or len(text) > LONGEST:
            raise fields.refuse("answers", "they must be texts")
        exercise.answer(number, text)
    record.hints = fields.integer("hints", 0, LEVELS)
    if fields.flag("revealed"):
        exercise.reveal(number)
