"""What else is claimed to catch a fault does: a loss that rises, numbers that overflow, what a hand finds."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from nnsim.network import edits
from nnsim.network.design import Choice
from nnsim.network.initial import start_weights
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.examples import EXAMPLES
from nnsim.session.session import Session
from tests.session.sessions import opened


def xor(session: Session, key: str = "", layer: int | None = None, **training: Any) -> None:
    """Open XOR with plain gradient descent, which learns it, and inject a fault."""
    training = {"optimizer": Choice("sgd"), "rate": 2.0, "epochs": 5000} | training
    session.example("xor")
    session.set_training("Training", **training)
    session.reset()
    if key:
        session.faults.inject(key, layer)


def losses(session: Session, updates: int) -> list[float]:
    """E as the program has it, at each update."""
    found = []
    for _ in range(updates):
        session.step("batch")
        found.append(float(session.setup.memory["E"]))
    return found


def risen_after(session: Session, updates: int) -> int | None:
    """After how many updates E was larger than before it, or not a number."""
    found = losses(session, updates + 1)
    rises = (at for at in range(1, len(found)) if not found[at] <= found[at - 1])
    return next(rises, None)


def matrix(session: Session, layer: str, array: str = "W") -> Any:
    return np.array(session.setup.memory[f"{layer}.{array}"])


def walk_to(session: Session, phase: str) -> None:
    while session.steps[session.next_index or 0].phase != phase:
        session.step("operation")


def sound(run: Callable[[Session], Any], **training: Any) -> Any:
    """The same without a fault."""
    with opened("xor") as session:
        xor(session, **training)
        return run(session)


def test_xor_learns_without_a_fault_and_its_loss_does_not_rise() -> None:
    with opened("xor") as session:
        xor(session)
        assert risen_after(session, 20) is None
        session.train()
        session.wait()
        assert session.scores()["train"]["loss"] < 0.01


RISING = {
    "update_sign": (None, 1, {}),
    "delta_sign": (3, 1, {}),
    "rate_too_large": (None, 3, {}),
    "never_zeroed": (None, 60, {}),
    "slope_of_net_input": (None, 60, {}),
    "not_averaged": (None, 60, {"rate": 3.0}),
    "missing_slope": (None, 60, {"rate": 3.0}),
    "stale_gradient": (None, 200, {"rate": 8.0}),
}


@pytest.mark.parametrize("key", sorted(RISING))
def test_the_loss_rises_where_that_is_said(key: str) -> None:
    layer, within, training = RISING[key]
    with opened("xor") as session:
        xor(session, key, layer, **training)
        assert risen_after(session, within) is not None
    assert "loss rises" in FAULTS[key].stop


def test_a_thousandfold_rate_overflows_or_saturates() -> None:
    with opened("sine") as session:
        session.set_training("SGD", optimizer=Choice("sgd"), rate=0.05)
        session.reset()
        assert np.isfinite(losses(session, 20)).all()
        session.faults.inject("rate_too_large")
        session.reset()
        assert not np.isfinite(losses(session, 200)).all()


def test_unscaled_inputs_saturate_the_first_layer_and_let_gradients_vanish() -> None:
    shares, sizes = [], []
    for key in ("", "unscaled_data"):
        with opened("iris") as session:
            if key:
                session.faults.inject(key)
            walk_to(session, "update")
            width = session.width
            shares.append(float((np.abs(session.setup.memory.view(width)["hidden1.o"]) > 0.99).mean()))
            sizes.append(float(np.abs(session.setup.memory.view(width)["hidden1.delta"]).mean()))
            inputs = session.setup.memory.view(width)["input.o"]
            row = session.sample_number(0)
            assert row is not None
            factor = 100.0 if key else 1.0
            wanted = session.prepared.encode_inputs(session.table.inputs[[row]])[0] * factor
            np.testing.assert_array_equal(inputs[:, 0], wanted)
    assert shares[0] < 0.2
    assert shares[1] > 0.9
    assert sizes[1] < 0.2 * sizes[0]


def test_shuffled_labels_leave_the_loss_at_that_of_the_mean() -> None:
    with opened("iris") as session:
        session.faults.inject("shuffled_labels")
        session.set_training("Training", epochs=60)
        walk_to(session, "forward")
        columns = [int(session.sample_number(k) or 0) for k in range(session.width)]
        seen = session.setup.memory.view(session.width)["output.y"].T
        right = session.prepared.encode_targets(session.table.targets[columns])
        assert (seen != right).any()
        assert sorted(map(tuple, seen)) == sorted(map(tuple, right))
        session.train()
        session.wait()
        guess = session.prepared.y_train.mean(0)
        constant = -float((session.prepared.y_train * np.log(guess)).sum(1).mean())
        assert session.curves.current.columns["loss"][-10:].mean() > 0.9 * constant
    with opened("iris") as session:
        session.set_training("Training", epochs=60)
        session.train()
        session.wait()
        assert session.curves.current.columns["loss"][-1] < 0.2 * constant


def test_twins_stay_twins() -> None:
    with opened("xor") as session:
        xor(session, "constant_start")
        session.reset()
        losses(session, 50)
        hidden = matrix(session, "hidden1")
        np.testing.assert_array_equal(hidden[:, 0], hidden[:, 1])
        assert (hidden != start_weights(session.design)[2]).all()
        session.train()
        session.wait()
        assert session.scores()["train"]["loss"] > 0.1


def test_a_bias_that_is_not_updated_never_changes() -> None:
    with opened("xor") as session:
        xor(session, "bias_not_updated", 2)
        start = matrix(session, "hidden1")
        losses(session, 20)
        after = matrix(session, "hidden1")
        np.testing.assert_array_equal(after[0], start[0])
        assert (after[1:] != start[1:]).all()
        assert (matrix(session, "hidden1", "grad")[0] != 0).all()


def test_a_bias_that_is_not_used_runs_away() -> None:
    """NOT: the right answer to 0 is 1, which no weight of 0 can give."""
    ends = []
    for key in ("", "bias_not_used"):
        with opened("not") as session:
            if key:
                session.faults.inject(key)
            session.train()
            session.wait()
            ends.append((abs(float(matrix(session, "output")[0, 0])), session.scores()["train"]["loss"]))
    assert ends[0][1] < 0.01
    assert ends[1][1] > 0.1
    assert ends[1][0] > 10 * ends[0][0]


def test_the_first_stale_update_changes_nothing() -> None:
    with opened("xor") as session:
        xor(session, "stale_gradient")
        start = [matrix(session, name) for name in ("hidden1", "output")]
        session.step("batch")
        assert session.update == 1
        np.testing.assert_array_equal(matrix(session, "hidden1"), start[0])
        np.testing.assert_array_equal(matrix(session, "output"), start[1])
        session.step("batch")
        assert (matrix(session, "output") != start[1]).all()


def test_a_gradient_that_is_never_zeroed_is_the_sum_of_all() -> None:
    with opened("xor") as session:
        xor(session, "never_zeroed", 3, rate=0.0)
        session.step("batch")
        first = matrix(session, "output", "grad")
        session.step("batch")
        np.testing.assert_allclose(matrix(session, "output", "grad"), 2 * first, rtol=1e-15)
        session.reset()
        session.step("batch")
        np.testing.assert_array_equal(matrix(session, "output", "grad"), first)


def test_weights_updated_too_early_are_not_those_that_mazur_published() -> None:
    """The new weights of his hidden layer, https://mattmazur.com/2015/03/17: he warns of just this mistake."""
    published = [[0.149780716, 0.24975114], [0.19956143, 0.29950229]]
    for early in (False, True):
        with opened("mazur") as session:
            if early:
                session.faults.inject("early_update", 3)
            session.step("batch")
            off = np.abs(matrix(session, "hidden1")[1:] - published).max()
            assert (off > 5e-6) if early else (off < 5e-9)
            output = [[0.35891648, 0.511301270], [0.408666186, 0.561370121]]
            np.testing.assert_allclose(matrix(session, "output")[1:], output, atol=5e-9)


def test_dropout_in_evaluation_gives_other_answers_to_the_same_question() -> None:
    with opened("moons") as session:
        session.edit_network("Dropout", lambda n: edits.put(n, replace(n.by_id[2], dropout=0.5)))
        rows = session.table.inputs[:20]
        np.testing.assert_array_equal(session.predict(rows), session.predict(rows))
        session.faults.inject("dropout_in_evaluation")
        assert (session.predict(rows) != session.predict(rows)).any()
        session.set_training("Frozen", rate=0.0, epochs=4)
        session.train()
        session.wait()
        assert len(set(session.curves.current.columns["validation_loss"])) == 4


def test_what_a_hand_finds_in_deltas() -> None:
    def numbers(key: str, layer: int | None, example: str = "iris") -> dict[str, Any]:
        with opened(example) as session:
            if key:
                session.faults.inject(key, layer)
            walk_to(session, "update")
            arrays = session.setup.memory.view(session.width)
            return {name: np.array(arrays[name]) for name in arrays}

    plain = numbers("", None)
    np.testing.assert_allclose(plain["output.delta"].sum(0), 0, atol=1e-12)
    assert np.abs(numbers("softmax_slope", 3)["output.delta"].sum(0)).min() > 1e-3
    missing = numbers("missing_slope", 2)
    np.testing.assert_array_equal(missing["hidden1.delta"], missing["hidden1.do"])
    twice = numbers("slope_twice", 3)
    o, y = twice["output.o"], twice["output.y"]
    np.testing.assert_allclose(twice["output.delta"], (o - y) * o * (1 - o), rtol=1e-12)
    summed = numbers("not_averaged", 2)
    np.testing.assert_allclose(summed["hidden1.grad"], float(plain["N"]) * plain["hidden1.grad"], rtol=1e-12)
    kept = numbers("bias_row_kept", 2, "mazur")
    np.testing.assert_allclose(kept["hidden1.do"][0], kept["output.delta"].T @ [0.6, 0.6], rtol=1e-12)
    nameless = numbers("bias_not_used", 2, "mazur")
    np.testing.assert_allclose(nameless["hidden1.z"][0], 0.05 * 0.15 + 0.1 * 0.20, rtol=1e-12)


def test_slopes_taken_twice_learn_more_slowly() -> None:
    ends = []
    for key in ("", "slope_twice", "softmax_slope"):
        with opened("iris") as session:
            session.set_training("SGD", optimizer=Choice("sgd"), rate=0.1, epochs=30)
            session.reset()
            if key:
                session.faults.inject(key)
            session.train()
            session.wait()
            ends.append(session.scores()["train"]["loss"])
    assert ends[1] > 1.5 * ends[0]
    assert ends[2] > 1.1 * ends[0]


def test_unscaled_inputs_explode_behind_relu() -> None:
    sizes = []
    for key in ("", "unscaled_data"):
        with opened("digits") as session:
            if key:
                session.faults.inject(key)
            walk_to(session, "update")
            sizes.append(float(np.linalg.norm(matrix(session, "hidden1", "grad"))))
    assert sizes[1] > 10 * sizes[0]


def test_weights_exceed_any_bound_where_the_slope_is_negative() -> None:
    def largest(session: Session) -> float:
        for _ in range(1000):
            session.step("batch")
        return float(np.nan_to_num(np.abs(matrix(session, "hidden1")), nan=np.inf).max())

    with opened("xor") as session:
        xor(session, "slope_of_net_input", 2)
        assert largest(session) > 1000
    assert sound(largest) < 10


def test_a_claim_of_no_stop_is_said_as_such() -> None:
    """Each fault has been caught above by the check, by a loss that rises, or by what a hand finds."""
    for key, fault in FAULTS.items():
        if key not in RISING and fault.disagrees == "nowhere":
            assert key in {
                "bias_not_updated", "constant_start", "dropout_in_evaluation", "shuffled_labels", "unscaled_data",
            }, f"say in a test how {key} is caught"  # fmt: skip


def test_examples_are_sound() -> None:
    assert all(not example.make().training.faults for example in EXAMPLES.values())
