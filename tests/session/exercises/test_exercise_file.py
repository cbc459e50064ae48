"""An exercise in a project file: taken up where it was left; what is doubtful is left out and told."""

import base64
import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nnsim.files.tensors import pack_tensors
from nnsim.kit.errors import UserError
from nnsim.session.changes import Notice
from nnsim.session.exercises.file import from_json, to_json
from nnsim.session.exercises.summary import as_json
from nnsim.session.places import unit_place
from tests.session.exercises.exercises import ALL, asked
from tests.session.sessions import opened

H = 2  # Mazur's hidden layer


def test_it_is_saved_and_taken_up_where_it_was_left(tmp_path: Path) -> None:
    for steps in (0, 9, 15, 16, 40):
        with asked("mazur", ALL, steps=steps) as (session, exercise):
            session.step("phase")
            session.answer(unit_place(H, 1), "z", "0,0275")
            session.answer_question(0, exercise.written(0))
            session.hint(3)
            session.reveal_question(5)
            session.ask(7)
            session.save(tmp_path / "one.nnsim")
            table, shown = as_json(exercise), [session.array(H, name) for name in ("z", "W")]
            update = exercise.update
            whole = not session.setup.machine.between_iterations  # else a file keeps what the next iteration needs
        with opened("xor") as again:
            again.open(tmp_path / "one.nnsim")
            assert again.exercise is not None
            assert as_json(again.exercise) == table
            assert (again.exercise.at, again.exercise.update) == (7, update)
            assert "exercise" not in again.view
            for before, name in zip(shown, ("z", "W"), strict=True):
                after = again.array(H, name)
                assert (before is None) == (after is None) or not whole
                assert after is None or before is None or np.array_equal(before, after, equal_nan=True)
            again.end_exercise()
            again.save()
            again.open(tmp_path / "one.nnsim")
            assert again.exercise is None


def change(*path: Any, to: Any) -> Callable[[dict[str, Any]], None]:
    def spoil(saved: dict[str, Any]) -> None:
        for key in path[:-1]:
            saved = saved[key]
        saved[path[-1]] = to

    return spoil


SPOILS = [
    change("plan", to=[]), change("plan", "kinds", to=["q"]), change("plan", "kinds", to=[]),
    change("plan", "digits", to=0), change("plan", "digits", to=True), change("plan", "rounding", to="up"),
    change("plan", "layers", to=[99]), change("plan", "layers", to=["x"]), change("plan", "most", to=-1),
    change("plan", "seed", to=1.5), change("plan", "stop", to=1), change("start", to=7), change("start", to="!"),
    change("start", to=""), change("start", to=base64.b64encode(pack_tensors({"pc": np.array(3)})).decode()),
    change("questions", to=3), change("at", to=999), change("touched", to={}), change("touched", 0, "question", to=-1),
    change("touched", 0, "answers", to=["x" * 100]), change("touched", 0, "answers", to=["import os"]),
    change("touched", 0, "hints", to=9), change("touched", 0, "revealed", to="no"), change("touched", 0, to=None),
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(SPOILS)))
def test_a_doubtful_exercise_in_a_file_is_left_out_and_told(number: int, tmp_path: Path) -> None:
    with asked("mazur", ALL) as (session, exercise):
        session.answer_question(0, "0.3775")
        saved = to_json(exercise)
        assert as_json(from_json(session.setup, copy.deepcopy(saved))) == as_json(exercise)
        SPOILS[number](saved)
        with pytest.raises(UserError):
            from_json(session.setup, saved)
        session.end_exercise()
        session.view = {"exercise": saved}
        session.save(tmp_path / "bad.nnsim")
    with opened("xor") as again:
        notices: list[Notice] = []
        again.noticed.connect(notices.append)
        again.open(tmp_path / "bad.nnsim")
        assert again.exercise is None
        assert [one.kind for one in notices] == ["warning"]
        assert again.design.title == "mazur"


def test_a_question_that_occurs_twice_in_a_file_is_refused() -> None:
    with asked("mazur", ALL) as (session, exercise):
        session.answer_question(0, "0.3775")
        saved = to_json(exercise)
        saved["touched"] *= 2
        with pytest.raises(UserError, match="twice"):
            from_json(session.setup, saved)
