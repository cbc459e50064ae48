"""Training in a process of its own: the same bits, quick pauses, live rates, a death that is survived, nothing left."""

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nnsim.kit.errors import UserError
from nnsim.network.design import Design
from nnsim.session.changes import Change
from nnsim.session.examples import EXAMPLES
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from nnsim.session.training.shared import Shared
from tests.session.sessions import leaving_no_memory, opened, uneven_design

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    """One worker for several tests: each opens a document of its own."""
    with leaving_no_memory():
        session = Session(Settings(), worker=True)
        yield session
        session.close()


def few(key: str, epochs: int, **training: object) -> Design:
    if key == "uneven":
        return uneven_design()
    design = EXAMPLES[key].make()
    return replace(design, training=replace(design.training, epochs=epochs, **training))  # type: ignore[arg-type]


def to_epoch(session: Session, epoch: int) -> None:
    end = time.monotonic() + 30
    while session.running and session.epoch < epoch and time.monotonic() < end:
        session.poll()
        time.sleep(0.002)
    assert session.running


@pytest.mark.parametrize("dtype", ["float64", "float32"])
@pytest.mark.parametrize("key", ["xor", "iris", "uneven"])
def test_the_same_bits_as_in_this_process(session: Session, key: str, dtype: str) -> None:
    design = few(key, 30, dtype=dtype)
    session.new(design)
    session.train()
    session.wait()
    with opened(design) as here:
        here.train()
        here.wait()
        assert session.setup.memory.block.tobytes() == here.setup.memory.block.tobytes()
        ours, theirs = session.curves.current.columns, here.curves.current.columns
        for name in set(ours) - {"seconds"}:
            np.testing.assert_array_equal(ours[name], theirs[name])
    assert session.epoch == 30
    assert session.progress.reason == "30 epochs are done"


def test_pausing_is_quick_and_training_goes_on(session: Session) -> None:
    session.new(few("digits", 100_000))
    session.train()
    to_epoch(session, 1)
    delays = []
    for _ in range(5):
        begin = time.perf_counter()
        session.pause()
        while session.running:
            session.poll()
            time.sleep(0.001)
        delays.append(time.perf_counter() - begin)
        epoch = session.epoch
        assert session.setup.machine.between_iterations
        assert session.progress.reason == "paused"
        session.train()
        to_epoch(session, epoch + 1)
    session.pause()
    session.wait()
    assert sorted(delays)[2] < 0.1, delays


def test_what_is_shown_while_it_runs_is_whole_and_new(session: Session) -> None:
    session.new(few("digits", 100_000))
    session.train()
    hidden = session.network.layer("hidden1").id
    assert session.array(hidden, "o") is None or session.loss != 0.0, "0 is not shown for what has not been computed"
    to_epoch(session, 2)
    seen = set()
    for _ in range(40):
        session.poll()
        weights, delta = session.array(hidden, "W"), session.array(hidden, "delta")
        assert weights is not None
        assert delta is not None
        seen.add(weights.tobytes())
        time.sleep(0.005)
    assert len(seen) > 3
    assert session.loss is not None
    assert session.explain(session.selection[0]) == () if session.selection else True
    assert session.scores()["train"]["loss"] < 2
    assert session.progress.samples_per_second is not None
    assert session.progress.seconds_left is not None
    for verb in (session.step, session.back, session.reset, session.train, session.undo, session.new_seed):
        with pytest.raises(UserError, match="the training is running"):
            verb()
    with pytest.raises(UserError, match="the training is running"):
        session.set_training("Seed", seed=5)
    with pytest.raises(UserError, match="cannot change the epochs now"):
        session.set_training("Epochs", epochs=5)
    session.pause()
    session.wait()


def test_a_rate_set_while_it_runs_is_noted_and_replayed(session: Session) -> None:
    session.new(few("iris", 100_000))
    session.train()
    to_epoch(session, 20)
    session.set_training("Rate", rate=0.002)
    to_epoch(session, session.epoch + 60)
    session.set_training("Rate", rate=0.02)
    to_epoch(session, session.epoch + 60)
    session.pause()
    session.wait()
    assert session.training.rate == session.rate == 0.02
    noted = [event.value for event in session.setup.timeline.events]
    assert noted == [0.002, 0.02]
    assert set(np.unique(session.curves.current.columns["rate"])) == {0.01, 0.002, 0.02}

    wanted, updates = session.setup.memory.snapshot(), session.update
    with opened(few("iris", 100_000)) as here:
        machine = here.setup.machine
        for event in session.setup.timeline.events:
            machine.run(lambda: False, event.started)
            here.setup.memory["rate"][()] = event.value
        machine.run(lambda: False, updates)
        assert here.setup.memory.snapshot() == wanted
    session.step("operation")
    session.setup.machine.journal.clear()
    session.back("operation")
    assert session.setup.memory.snapshot() == wanted
    session.back("epoch")
    assert session.rate == 0.02


def test_a_rate_set_just_before_pausing_or_just_after_starting_is_not_lost(session: Session) -> None:
    session.new(few("iris", 100_000))
    for rate in (0.003, 0.004, 0.005):
        session.train()
        session.set_training("Rate", rate=rate)
        to_epoch(session, session.epoch + 3)
        session.pause()
        session.wait()
        assert session.setup.memory["rate"] == rate
        session.train()
        session.set_training("Rate", rate=rate / 2)
        session.pause()
        session.wait()
        assert session.setup.memory["rate"] == rate / 2


def test_stop_rules_end_it(session: Session) -> None:
    session.new(few("xor", 100_000, loss_below=0.05))
    session.train()
    session.wait()
    assert session.progress.reason == "the loss is below 0.05"
    assert session.curves.current.columns["loss"][-1] < 0.05 <= session.curves.current.columns["loss"][-2]
    session.new(few("iris", 100_000, patience=3))
    session.train()
    session.wait()
    assert session.progress.reason == "no progress for 3 epochs; the best weights are restored"
    assert session.scores()["validation"]["loss"] == pytest.approx(
        session.curves.current.columns["validation_loss"].min(), rel=1e-9
    )
    epoch = session.epoch
    session.train()
    session.wait()
    assert session.epoch > epoch, "pressing Train again goes on"


@leaving_no_memory()
def test_a_killed_worker_is_noticed_and_replaced() -> None:
    said = []
    with opened(few("iris", 100_000), worker=True) as session:
        session.noticed.connect(said.append)
        session.train()
        to_epoch(session, 300)
        while len(session.setup.timeline.updates) < 3:
            session.poll()
            time.sleep(0.01)
        first = session._worker.process.pid
        os.kill(first, signal.SIGKILL)
        begin = time.monotonic()
        while session.running:
            session.poll()
            time.sleep(0.002)
        assert time.monotonic() - begin < 3
        assert "ended by signal 9; the weights after " in said[-1].text
        assert said[-1].remedy == "press Train to go on from there"
        kept = session.update
        assert kept == session.setup.timeline.updates[-1] > 0
        assert session.curves.current.epochs[-1] <= session.epoch
        assert session.array(session.network.layer("hidden1").id, "o") is None, "half an iteration is not shown"
        with opened(few("iris", 100_000)) as here:
            here.setup.machine.run(lambda: False, kept)
            assert here.setup.weights()[2].tobytes() == session.setup.weights()[2].tobytes()
        session.step("operation")
        session.back("operation")
        session.train()
        to_epoch(session, session.epoch + 20)
        assert session._worker.process.pid != first
        session.pause()
        session.wait()
        assert session.update > kept


def test_a_worker_that_died_while_idle_is_replaced_when_training_starts() -> None:
    said = []
    with opened(few("xor", 50), worker=True) as session:
        session.noticed.connect(said.append)
        session.train()
        session.wait()
        os.kill(session._worker.process.pid, signal.SIGKILL)
        session._worker.process.join()
        session.set_training("Epochs", epochs=90)
        session.train()
        session.wait(30)
        assert (session.epoch, session.running) == (90, False)


def test_an_exception_in_the_worker_is_a_bug_that_loses_nothing() -> None:
    with opened(few("iris", 100_000), worker=True) as session:
        session.train()
        to_epoch(session, 5)
        session.pause()
        session.wait()
        kept = session.update
        session._given = None
        load = session._worker.load
        session._worker.load = lambda design, samples, memory, first: load(design, samples, "psm_not_there", first)
        session.train()
        with pytest.raises(RuntimeError, match="FileNotFoundError"):
            session.wait(30)
        assert not session.running
        assert session.update == kept
        session._worker.load = load
        session.train()
        to_epoch(session, session.epoch + 3)
        session.pause()
        session.wait()


@leaving_no_memory()
def test_closing_while_it_runs_leaves_nothing() -> None:
    for wait in (0.0, 0.3):
        session = Session(Settings(), worker=True)
        session.new(few("digits", 100_000))
        session.train()
        time.sleep(wait)
        process = session._worker.process
        pid = process.pid
        session.close()
        session.close()
        assert not Path(f"/proc/{pid}").exists() or "(zombie)" in Path(f"/proc/{pid}/status").read_text()


def test_a_view_that_somebody_holds_does_not_hold_the_block() -> None:
    with leaving_no_memory() as names, opened("xor", worker=True) as session:
        view = session.setup.memory["hidden1.W"]
        first = view.copy()
        session.set_training("Batch size", batch_size=2)
        np.testing.assert_array_equal(view, first)
        assert [Path("/dev/shm", name).exists() for name in names] == [False, True]
    np.testing.assert_array_equal(view, first)


def test_without_shared_memory_training_goes_on_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*args: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.posix_fallocate", full)
    with leaving_no_memory(), pytest.raises(MemoryError, match="bytes of shared memory"):
        Shared(())
    with leaving_no_memory(), opened(few("xor", 20), worker=True) as session:
        assert session.setup.shared is None
        session.train()
        assert session.array(2, "W") is not None
        session.set_training("Rate", rate=0.3)
        session.wait()
        assert session.epoch == 20


def test_a_fault_while_polling_ends_the_training_and_is_told(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    session.new(few("xor", 1_000_000))
    session.train()
    to_epoch(session, 5)
    told: list[frozenset[Change]] = []
    end = session.changed.connect(told.append)
    monkeypatch.setattr(session.setup.shared.control, "read_published", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        session.poll()
    end()
    assert not session.running
    assert Change.RUN in told[-1]
    monkeypatch.undo()
    assert session.setup.machine.between_iterations
    assert session.save_recovery().is_file()
    session.train()
    to_epoch(session, session.epoch + 5)
    session.pause()
    session.wait()


def test_a_fault_in_the_worker_ends_the_training_and_is_told(session: Session) -> None:
    session.new(few("xor", 1_000_000))
    session.design = replace(session.design, training=replace(session.training, rate=1e300))
    session.setup.design = session.design  # as no verb of the session would let it be
    session._given = None
    told: list[frozenset[Change]] = []
    end = session.changed.connect(told.append)
    session.train()
    with pytest.raises(RuntimeError, match="rate is 1e"):
        session.wait()
    end()
    assert not session.running
    assert Change.RUN in told[-1]
    assert session.save_recovery().is_file()


@pytest.mark.parametrize("worker", [False, True])
def test_back_from_where_the_past_was_repeated_leads_to_the_step_before(worker: bool) -> None:
    """A rate was changed in the middle of an iteration: what is walked again there is not what comes before the end."""
    design = EXAMPLES["xor"].make()
    design = replace(design, training=replace(design.training, epochs=6, batch_size=2))
    with opened(design, worker) as session:
        session.step("epoch")
        for _ in range(7):
            session.step("operation")
        session.set_training("rate", rate=0.9)
        session.visit(0)
        session.train()
        session.wait()
        end = session.setup.machine.memory.snapshot()
        for count in (1, 5, 30):
            for _ in range(count):
                session.back("operation")
            assert session.training.rate == 0.9
            for _ in range(count):
                session.step("operation")
            assert session.setup.machine.memory.snapshot() == end
