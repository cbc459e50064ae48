"""Numbers on the canvas in place of the weights: never shown as of now when they are of another moment."""

from dataclasses import replace

import numpy as np
import pytest

from nnsim.network import edits
from nnsim.session.changes import Change
from nnsim.session.draft import draft
from nnsim.session.overlay import Moment, Overlay, _same
from nnsim.session.places import bias_place
from tests.session.sessions import opened


def numbers(**how):
    return Overlay("test", "A test", edges={2: np.ones((3, 3)), 3: np.ones((4, 1))}, moment="update 3", **how)


@pytest.fixture
def session():
    with opened(draft("2-3-1", data="xor", batch_size=2)) as made:
        yield made


@pytest.fixture
def news(session):
    heard = []
    session.changed.connect(heard.append)
    return heard


def test_it_is_told_and_taken_away(session, news):
    overlay = numbers()
    session.show_overlay(overlay)
    assert session.overlay is overlay
    session.show_overlay(overlay)
    assert news == [{Change.OVERLAY}], "the same again is no news"
    session.show_overlay(None)
    assert session.overlay is None
    assert news == [{Change.OVERLAY}] * 2


def test_numbers_of_a_moment_are_old_after_a_step_and_new_again_when_it_is_taken_back(session, news):
    session.step()
    session.show_overlay(numbers())
    assert not session.overlay.stale
    session.step()
    assert session.overlay.stale
    assert Change.OVERLAY in news[-1]
    session.step()
    assert Change.OVERLAY not in news[-1], "old already"
    session.back()
    session.back()
    assert not session.overlay.stale
    assert session.overlay.title == "A test"
    session.show_sample(1)
    assert session.overlay.stale


def test_numbers_of_the_weights_hold_until_a_weight_changes(session):
    session.show_overlay(numbers(follows="weights"))
    while session.steps[session.next_index].phase != "update":
        session.step()
        assert not session.overlay.stale
    session.step("phase")
    assert session.overlay.stale
    session.back("phase")
    assert not session.overlay.stale


def test_a_weight_set_by_hand_makes_them_old_and_its_undo_new(session):
    session.step("epoch")
    session.show_overlay(numbers(follows="weights"))
    session.set_weight(bias_place(2, 1), 5.0)
    assert session.overlay.stale
    session.undo()
    assert not session.overlay.stale


def test_what_is_drawn_only_does_not_make_them_old(session):
    session.show_overlay(numbers(follows="weights"))
    session.edit_network("Move", lambda network: edits.move_layers(network, {2: (500.0, 10.0)}))
    session.set_training("Rate", rate=0.7)
    session.select(bias_place(2, 1))
    assert not session.overlay.stale


@pytest.mark.parametrize("field", [{"l2": 0.1}, {"loss": "mae"}, {"data": "or"}])
def test_another_loss_or_other_data_make_them_old(session, field):
    session.show_overlay(numbers(follows="weights"))
    other = draft("2-3-1", **({"data": "xor"} | field))
    session.edit("Change", lambda design: replace(design, training=other.training, data=other.data))
    assert session.overlay.stale


def test_an_edit_of_the_network_takes_them_away(session, news):
    for change in (
        lambda network: edits.resize(network, 2, 4),
        lambda network: edits.disconnect(network, 1, 2, 0),
        lambda network: edits.remove_layers(network, [2]),
    ):
        session.show_overlay(numbers())
        session.edit_network("Edit", change)
        assert session.overlay is None
        assert Change.OVERLAY in news[-1]
        session.undo()
        assert session.overlay is None, "it does not come back by itself"


def test_another_document_takes_them_away(session):
    session.show_overlay(numbers())
    session.example("mazur")
    assert session.overlay is None


def test_training_makes_them_old(session):
    session.show_overlay(numbers(follows="weights"))
    session.train()
    assert session.overlay.stale
    session.pause()
    session.wait()
    assert session.overlay.stale
    session.reset()
    assert not session.overlay.stale, "the very same weights again"


def test_numbers_of_an_earlier_moment_are_old_from_the_start(session):
    taken = Moment.of(session)
    session.step("epoch")
    session.show_overlay(numbers(), taken)
    assert session.overlay.stale
    session.back("epoch")
    assert not session.overlay.stale


def test_numbers_that_do_not_fit_are_not_shown(session):
    taken = Moment.of(session)
    session.edit_network("Edit", lambda network: edits.resize(network, 2, 4))
    session.show_overlay(numbers(), taken)
    assert session.overlay is None


def test_a_network_that_cannot_run_has_no_present_numbers(session):
    session.edit(
        "Break", lambda design: replace(design, data=replace(design.data, train=0.0, validation=0.5, test=0.5))
    )
    assert not session.ready
    session.show_overlay(numbers())
    assert session.overlay.stale


def test_overlays_that_look_alike():
    one, other = numbers(), numbers()
    assert one.looks_like(other)
    assert one.looks_like(one)
    assert not one.looks_like(None)
    assert not one.looks_like(replace(other, stale=True))
    assert not one.looks_like(replace(other, edges={2: np.ones((3, 3))}))
    assert not one.looks_like(replace(other, edges={2: np.ones((3, 3)), 3: np.zeros((4, 1))}))
    nothing = {2: np.full((3, 3), np.nan)}
    assert replace(one, edges=nothing).looks_like(replace(other, edges={2: np.full((3, 3), np.nan)}))


def test_arrays_are_the_same_number_by_number_and_nan_by_nan():
    known, unknown = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[1.0, np.nan], [3.0, 4.0]])
    assert _same(known, known.copy())
    assert _same(unknown, unknown.copy())
    assert not _same(known, unknown)
    assert not _same(unknown, np.array([[1.0, np.nan], [3.0, 5.0]]))
    assert not _same(known, known[:1])
    assert _same(np.empty((0, 2)), np.empty((0, 2)))
