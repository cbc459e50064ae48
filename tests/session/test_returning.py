"""An edit and its undo change nothing: not what comes next, nor what can be gone back to."""

import numpy as np
import pytest

from nnsim.network.design import Choice
from nnsim.network.edits import insert_unit
from nnsim.session.places import Place
from tests.campaigns import covering
from tests.session.sessions import opened, train_a_little, train_at_full_speed


def to_own(session):
    session.samples.make_own()


def layer(session):
    number = next(layer.id for layer in session.network.layers if not layer.is_input)
    session.edit_network("Grow", lambda network: insert_unit(network, number))


def poke(session):
    hidden = session.network.layers[1]
    session.set_weight(Place("bias", hidden.id, hidden.units[0]), 0.25)
    session.close_edit()
    session.set_weight(Place("bias", hidden.id, hidden.units[0]), 0.5)


EDITS = {
    "samples": to_own,
    "a neuron": layer,
    "weights": poke,
    "batches": lambda session: session.set_training("Batches", batch_size=7),
    "other data": lambda session: session.set_data("Wine", dataset=Choice("wine")),
    "other start": lambda session: session.new_seed(),
}


def numbers(session):
    return {name: np.array(array) for name, array in session.setup.memory.named("counter", "carried").items()}


def same(one, other):
    return one.keys() == other.keys() and all(np.array_equal(one[n], other[n], equal_nan=True) for n in one)


def undo_all(session, edits):
    while len(session._history.done) > edits:
        session.undo()


@pytest.mark.parametrize(("key", "loaded"), covering(EDITS, [False, True]))
def test_what_is_undone_at_once_has_never_been(key, loaded):
    with opened("iris") as session, opened("iris") as straight:
        for one in (session, straight):
            one.set_training("Adam", optimizer=Choice("adam"), batch_size=16, epochs=4)
            train_at_full_speed(one, 4)
            if loaded:
                one._show(one.project(), None)
        before, runs, edits = numbers(session), len(session.curves.runs), len(session._history.done)
        for _ in range(2):
            EDITS[key](session)
            undo_all(session, edits)
            assert session.course[0] == straight.course[0]
            assert same(numbers(session), before)
            session.redo()
            undo_all(session, edits)
        assert len(session.curves.runs) == runs
        assert session.curves.current.count == straight.curves.current.count
        assert session.can_back == straight.can_back
        assert session.courses[0].first == straight.courses[0].first
        for one in (session, straight):
            one.step("epoch")
            one.step("epoch")
        assert same(numbers(session), numbers(straight))
        session.visit(session.courses[0].first)
        straight.visit(straight.courses[0].first)
        assert same(numbers(session), numbers(straight))


def test_after_training_on_undo_goes_on_from_there_and_redo_returns():
    with opened("iris") as session:
        session.set_training("Short", epochs=9)
        train_a_little(session, 3)
        layer(session)
        train_a_little(session, 2)
        there = numbers(session)
        session.undo()
        assert session.epoch == 5
        session.redo()
        assert same(numbers(session), there)


def test_another_table_undone_is_the_trained_network_again_whatever_was_learned_of_it():
    with opened("iris") as session:
        session.set_training("Short", epochs=9)
        train_a_little(session, 3)
        there = numbers(session)
        session.set_data("Split", split_seed=5)
        assert session.epoch == 0
        train_a_little(session, 2)
        session.undo()
        assert same(numbers(session), there)
        session.redo()
        assert session.epoch == 2
