"""A document that is set aside for a while comes back as it was: weights, training, undo, what is unsaved, its file."""

import numpy as np
import pytest

from nnsim.kit.errors import UserError
from nnsim.session.recovery import folder
from nnsim.session.session import Session
from nnsim.session.settings import Settings


@pytest.fixture
def session(tmp_path):
    made = Session(Settings(tmp_path / "settings.json"))
    made.example("mazur")
    yield made
    made.close()


def copies():
    return list(folder().glob("*.nnsim")) if folder().exists() else []


def test_unsaved_work_comes_back_with_its_history_and_is_rescued_meanwhile(session):
    session.set_training("Rate", rate=0.125)
    for _ in range(3):
        session.step("epoch")
    weights, opened = session.project().parameters, session.opened
    aside = session.set_aside()
    assert len(copies()) == 1
    session.example("xor")
    assert session.opened != opened
    session.step("epoch")

    session.bring_back(aside)

    assert (session.opened, session.dirty, session.update, session.training.rate) == (opened, True, 3, 0.125)
    assert all(np.array_equal(session.project().parameters[name], matrix) for name, matrix in weights.items())
    assert copies() == []
    session.step("epoch")
    after = session.project().parameters
    session.undo()
    assert session.training.rate == 0.5
    session.bring_back(aside)
    session.step("epoch")  # the very same numbers follow
    assert all(np.array_equal(session.project().parameters[name], matrix) for name, matrix in after.items())


def test_a_saved_document_comes_back_saved(session, tmp_path):
    session.step("epoch")
    session.save(tmp_path / "a.nnsim")
    aside = session.set_aside()
    assert copies() == []
    session.example("xor")
    session.bring_back(aside)
    assert (session.path, session.dirty, session.changed_outside) == (tmp_path / "a.nnsim", False, False)
    session.save()


def test_an_exercise_goes_on_where_it_was(session):
    session.start_exercise()
    session.answer_question(0, session.exercise.written(0))
    aside = session.set_aside()
    session.example("xor")
    assert not session.practising
    session.bring_back(aside)
    assert session.practising
    assert session.exercise.score.first_try == 1
    assert session.dirty


def test_no_two_documents_have_the_same_number(session):
    aside = session.set_aside()
    session.example("xor")
    first = session.opened
    session.bring_back(aside)
    session.example("and")
    assert len({aside.opened, first, session.opened}) == 3


def test_a_document_whose_experiment_is_running_is_not_set_aside(session, monkeypatch):
    monkeypatch.setattr(type(session.experiments), "busy", True)
    with pytest.raises(UserError, match="an experiment is running"):
        session.set_aside()
    monkeypatch.undo()
    assert session.set_aside().name == "mazur"
