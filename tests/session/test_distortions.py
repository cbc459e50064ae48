"""Noise on inputs and moved images: at training alone, and walked, run, taken back and resumed to the last bit."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.engine.distort import move_images
from nnsim.network.design import Choice
from nnsim.session.checks.gradcheck import gradcheck
from nnsim.session.checks.gradients import GradientCheck
from tests.session.sessions import opened

NOISE = Choice("input_noise", {"deviation": 0.3})
MOVES = Choice("augment", {"shift": 2, "degrees": 20.0, "mirror": 0.5})


def moved(image, right=0.0, down=0.0, degrees=0.0, mirror=False):
    one = [np.array([value]) for value in (right, down, np.deg2rad(degrees))]
    return move_images(image[None], *one, np.array([mirror]))[0]


@given(st.integers(-3, 3), st.integers(-3, 3), st.integers(0, 100))
@settings(max_examples=20)
def test_a_shift_is_a_shift(right, down, seed):
    image = np.random.default_rng(seed).random((5, 7))
    wide = np.pad(image, 3)
    expected = wide[3 - down : 8 - down, 3 - right : 10 - right]
    assert moved(image, right, down) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("quarters", [-1, 0, 1, 2])
def test_quarter_turns_are_exact(quarters):
    image = np.random.default_rng(1).random((6, 6))
    assert moved(image, degrees=90.0 * quarters) == pytest.approx(np.rot90(image, -quarters), abs=1e-7)


def test_left_and_right_change_sides_before_the_image_is_shifted():
    image = np.arange(12.0).reshape(3, 4)
    assert np.array_equal(moved(image, mirror=True), image[:, ::-1])
    assert np.array_equal(moved(image, right=1, mirror=True)[:, 1:], image[:, :0:-1])


def test_a_turn_keeps_the_ink_of_what_stays_inside():
    image = np.zeros((15, 15))
    image[5:10, 6:9] = 1.0
    assert moved(image, degrees=33.0).sum() == pytest.approx(image.sum(), rel=0.03)


def set_up(session, *regularizers):
    session.set_training("distort", regularizers=regularizers, epochs=2)


@pytest.mark.parametrize("chosen", [(NOISE,), (MOVES,), (MOVES, NOISE)])
def test_walking_running_and_taking_back_give_the_same_bits(chosen):
    with opened("digits") as walked, opened("digits") as run:
        for session in (walked, run):
            set_up(session, *chosen)
            session.set_training("larger", batch_size=400)
        walked.step("epoch")
        run.train()
        run.wait()
        for _ in range(3):
            walked.step("operation")
        there = {name: np.array(array) for name, array in walked.setup.memory.named("carried", "working").items()}
        for _ in range(5):
            walked.back("operation")
        for _ in range(5):
            walked.step("operation")
        again = walked.setup.memory.named("carried", "working")
        assert [name for name in there if not np.array_equal(there[name], again[name], equal_nan=True)] == []
        walked.step("epoch")
        assert np.array_equal(walked.array(2, "W"), run.array(2, "W"))
        assert "rng.inputs" in there


def test_a_project_goes_on_with_the_same_noise(tmp_path):
    with opened("iris") as session, opened("xor") as other:
        set_up(session, NOISE)
        session.step("epoch")
        session.save(tmp_path / "noisy.nnsim")
        other.open(tmp_path / "noisy.nnsim")
        for one in (session, other):
            one.step("epoch")
        assert np.array_equal(session.array(2, "W"), other.array(2, "W"))


def test_noise_has_its_deviation_and_is_for_training_alone():
    with opened("iris") as session:
        set_up(session, NOISE)
        session.set_training("all", batch_size=0, shuffle=False)
        clean = session.predict(session.table.inputs)
        while session.steps[session.next_index].phase == "data":
            session.step("operation")
        added = session.array(1, "o") - session.prepared.x_train.T
        assert added.std() == pytest.approx(0.3, rel=0.15)
        assert abs(added.mean()) < 0.05
        assert np.array_equal(session.predict(session.table.inputs), clean)


def test_images_are_moved_and_only_images():
    with opened("digits") as session:
        set_up(session, MOVES)
        while session.steps[session.next_index].phase == "data":
            session.step("operation")
        now = session.array(1, "o").T.reshape(-1, 8, 8)
        first = [session.sample_number(k) for k in range(len(now))]
        before = session.table.inputs[first].reshape(-1, 8, 8)
        assert not np.array_equal(now, before)
        assert now.min() >= 0
        assert now.max() <= 1 + 1e-12
    with opened("iris") as session:
        set_up(session, MOVES)
        assert "no images" in session.problems[0].what
        assert session.ready


def test_where_a_noisy_input_comes_from_is_told():
    with opened("iris") as session:
        set_up(session, NOISE)
        session.step("batch")
        number = session.number_for(1, "o", 0, 0)
        assert "changed at random" in session.explain_number(number).note


def test_gradients_of_a_noisy_training_agree_with_slopes():
    with opened("iris") as session:
        set_up(session, NOISE)
        session.step("epoch")
        weights, inputs, targets = session.setup.weights(), session.table.inputs[:20], session.table.targets[:20]
        assert gradcheck(session.design, weights, inputs, targets).agrees
        checked = GradientCheck(session.setup, np.arange(20)).finish()
        assert max(layer.error.max() for layer in checked.layers.values()) < 1e-6


def test_turned_digits_are_learned_and_not_by_heart():
    with opened("digits") as session:
        set_up(session, Choice("augment", {"shift": 0, "degrees": 10.0}))
        session.set_training("longer", epochs=20)
        session.train()
        session.wait()
        assert session.scores()["test"]["accuracy"] > 0.93
        assert session.curves.current.columns["loss"][-1] > session.scores()["train"]["loss"]
