"""Training without a worker: slices, pauses, stop rules, going on, live changes, the same curve for the same seed."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.network.design import Choice, Design
from nnsim.session.changes import Change
from nnsim.session.examples import EXAMPLES
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from nnsim.session.training import running
from tests.engine_strategies import random_case
from tests.session.sessions import opened, with_data


def few(key: str, epochs: int, **training: object) -> Design:
    design = EXAMPLES[key].make()
    return replace(design, training=replace(design.training, epochs=epochs, **training))  # type: ignore[arg-type]


def curve(session: Session) -> np.ndarray:
    columns = session.curves.current.columns
    return np.array([column for name, column in columns.items() if name != "seconds"])


@pytest.mark.parametrize("dtype", ["float64", "float32"])
def test_the_same_seed_gives_the_same_curve_and_another_another(dtype: str) -> None:
    found = []
    for seed in (1, 1, 2):
        with opened(few("iris", 8, seed=seed, dtype=dtype)) as session:
            session.train()
            session.wait()
            found.append(curve(session))
            assert session.setup.memory["hidden1.W"].dtype == dtype
    np.testing.assert_array_equal(found[0], found[1])
    assert (found[0][2] != found[2][2]).any()


def test_after_reset_the_same_curve_again_and_after_a_new_seed_another() -> None:
    with opened(few("iris", 6)) as session:
        found = []
        for _ in range(2):
            session.train()
            session.wait()
            found.append(curve(session))
            session.reset()
        start = session.setup.weights()
        session.new_seed()
        assert all((session.setup.weights()[i] != start[i]).any() for i in start)
        session.train()
        session.wait()
        np.testing.assert_array_equal(found[0], found[1])
        assert (curve(session)[2] != found[0][2]).any()
        session.undo()
        session.train()
        session.wait()
        np.testing.assert_array_equal(curve(session), found[0])


@given(
    st.integers(0, 1000), st.lists(st.sampled_from(["step", "phase", "batch", "epoch", "back", "train"]), max_size=10)
)
def test_training_stepping_and_going_back_lead_to_the_uninterrupted_end(seed: int, moves: list[str]) -> None:
    case = random_case(np.random.default_rng(seed), shuffle=True, dropout=0.2 * (seed % 2))
    design = with_data(replace(case.design, training=replace(case.design.training, epochs=4, patience=3)), 5)
    with opened(design) as whole, opened(design) as pieces:
        whole.train()
        whole.wait()
        for move in moves:
            if move == "back":
                pieces.back("operation")
            elif pieces.next_index is None:
                break  # more would go on with more epochs than were planned
            elif move != "train":
                pieces.step({"step": "operation"}.get(move, move))
            else:
                pieces.train()
                pieces._pausing = True
                pieces.poll()
                assert not pieces.running
        if pieces.next_index is not None:
            pieces.train()
            pieces.wait()
        assert pieces.setup.memory.snapshot() == whole.setup.memory.snapshot()
        np.testing.assert_array_equal(curve(pieces), curve(whole))


def test_a_pause_comes_between_iterations_and_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "_SLICE", 0.001)
    with opened(few("digits", 1000)) as session:
        heard: list[frozenset[Change]] = []
        session.changed.connect(heard.append)
        session.train()
        assert session.running
        assert session.memory is session.setup.memory
        for _ in range(5):
            session.poll()
        assert session.position_text.startswith("training · epoch")
        hidden = session.network.layer("hidden1").id
        assert session.array(hidden, "o") is not None
        assert session.loss is not None
        session.pause()
        assert not session.running
        assert session.setup.machine.between_iterations
        assert session.progress.reason == "paused"
        assert heard[-1] == {Change.WEIGHTS, Change.CURVES, Change.RUN, Change.CURSOR}
        session.poll()
        session.pause()
        update = session.update
        session.step("operation")
        session.train()
        session.poll()
        session.pause()
        assert session.update > update


def test_waiting_has_an_end() -> None:
    with opened(few("digits", 100_000)) as session:
        session.train()
        with pytest.raises(UserError, match="did not stop in time"):
            session.wait(0.05)
        session.pause()


def test_more_epochs_let_an_ended_training_go_on() -> None:
    said = []
    with opened(few("xor", 5)) as session, opened(few("xor", 9)) as whole:
        session.noticed.connect(said.append)
        session.train()
        session.wait()
        assert session.progress.reason == "5 epochs are done"
        session.train()
        assert (said[-1].text, session.running) == ("the training has ended", False)
        session.set_training("Epochs", epochs=9)
        session.train()
        session.wait()
        whole.train()
        whole.wait()
        assert session.setup.memory.snapshot() == whole.setup.memory.snapshot()
        np.testing.assert_array_equal(curve(session), curve(whole))
        while session.can_back:
            session.back("epoch")
        assert (session.epoch, session.setup.memory["epochs"], session.training.epochs) == (0, 5, 5)
        session.train()
        session.wait()
        assert session.setup.memory.snapshot() == whole.setup.memory.snapshot()


def test_fewer_epochs_end_it_at_once() -> None:
    with opened(few("xor", 50)) as session:
        for _ in range(10):
            session.step("epoch")
        session.set_training("Epochs", epochs=3)
        session.train()
        session.wait()
        assert session.epoch == 11


def test_loss_below_and_patience() -> None:
    with opened(few("xor", 100_000, loss_below=0.1)) as session:
        session.train()
        session.wait()
        assert session.progress.reason == "the loss is below 0.1"
        losses = session.curves.current.columns["loss"]
        assert losses[-1] < 0.1 <= losses[-2]
        epoch = session.epoch
        session.train()
        assert not session.running
        assert session.epoch == epoch
        assert session.progress.reason == "the loss is below 0.1"
    with opened(few("iris", 100_000, patience=3)) as session:
        session.train()
        session.wait()
        assert session.progress.reason == "no progress for 3 epochs; the best weights are restored"
        losses = session.curves.current.columns["validation_loss"]
        assert np.argmin(losses) == len(losses) - 4
        assert session.scores()["validation"]["loss"] == pytest.approx(losses.min(), rel=1e-9)
        assert session.steps[session.last_index or 0].name == "restore best"
        ended, epoch = session.setup.memory.snapshot(), session.epoch
        session.train()
        session.wait()
        assert session.epoch > epoch
        while session.epoch > epoch:
            session.back("epoch")
        while session.next_index is not None and session.can_back:
            session.back("operation")
        assert session.next_index is None or session.epoch < epoch
        assert session.setup.memory.snapshot()[128:] == ended[128:] or session.epoch < epoch


def test_without_validation_samples_the_training_loss_counts() -> None:
    with opened(few("xor", 100_000, patience=2, rate=0.0)) as session:
        session.train()
        session.wait()
        assert session.epoch == 3
        assert np.isnan(session.curves.current.columns["validation_loss"]).all()


def test_rates_change_while_it_runs_and_replay_knows() -> None:
    with opened(few("iris", 400)) as session:
        session.train()
        for rate in (0.02, 0.005):
            session.poll()
            session.set_training("Rate", rate=rate)
        session.poll()
        session.pause()
        wanted, updates = session.setup.memory.snapshot(), session.update
        assert [event.value for event in session.setup.timeline.events] == [0.02, 0.005]
        session.step("operation")
        session.setup.machine.journal.clear()
        session.back("operation")
        assert session.setup.memory.snapshot() == wanted
        assert session.update == updates
        with pytest.raises(UserError, match="cannot change the epochs now"):
            session.train() or session.set_training("Epochs", epochs=1)
        session.pause()


def test_with_rprop_a_rate_set_before_training_is_the_first_step() -> None:
    design = few("xor", 5, optimizer=Choice("rprop"), rate=0.1)
    with opened(design) as session, opened(few("xor", 5, optimizer=Choice("rprop"), rate=0.02)) as other:
        session.set_training("Rate", rate=0.02)
        session.train()
        session.wait()
        other.train()
        other.wait()
        assert session.setup.memory.snapshot() == other.setup.memory.snapshot()


def test_checkpoints_are_kept_while_it_runs_but_not_all_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "_SLICE", 0.001)
    monkeypatch.setattr(running, "_BETWEEN_CHECKPOINTS", 0.02)
    with opened(few("digits", 1000)) as session:
        session.train()
        for _ in range(150):
            session.poll()
        session.pause()
        assert 3 < len(session.setup.timeline.updates) < 60


def test_progress() -> None:
    with opened(few("digits", 20)) as session:
        assert session.progress == running.Progress(epochs=20)
        session.train()
        first = session.progress
        assert (first.epoch, first.epochs, first.reason, first.samples_per_second) == (0, 20, "", None)
        session.wait()
        done = session.progress
        assert (done.epoch, done.update, done.seconds_left) == (20, 20 * session.batches, 0.0)
        assert done.samples_per_second is not None
        assert done.samples_per_second > 1000
        session.reset()
        assert session.progress == running.Progress(epochs=20)


def test_a_design_that_cannot_run_says_why() -> None:
    session = Session(Settings())
    for verb in (session.train, session.step, session.reset, session.scores):
        with pytest.raises(UserError, match="the network cannot run as it is"):
            verb()
    session.close()


def test_seconds_add_up() -> None:
    with opened(few("xor", 4000)) as session:
        session.train()
        session.poll()
        session.pause()
        first = session.curves.current.columns["seconds"][-1]
        session.step("epoch")
        session.step("epoch")
        assert session.curves.current.columns["seconds"][-1] == first
        session.train()
        session.wait()
        seconds = session.curves.current.columns["seconds"]
        assert seconds[-1] > first > 0
        assert (np.diff(seconds) >= 0).all()


@pytest.mark.parametrize(
    "move",
    [lambda s: s.back("operation"), lambda s: s.back("epoch"), lambda s: s.step("operation"), lambda s: s.visit(2)],
)
@pytest.mark.parametrize("halted", [True, False])
def test_why_training_was_left_is_said_only_where_it_was(move, halted: bool) -> None:
    with opened(few("xor", 12)) as session:
        if halted:
            session.stops.add("condition", "epoch == 6", session.setup)
        session.train()
        session.wait()
        assert session.progress.reason == ("stopped when epoch == 6" if halted else "12 epochs are done")
        move(session)
        assert session.progress.reason == ""
