"""Faults are kept with the project and given to the worker, never to exported weights."""

from dataclasses import replace
from pathlib import Path

import pytest

from nnsim.files.exchange import read_weights
from nnsim.network import edits
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.session import Session
from tests.session.sessions import opened, train_a_little


@pytest.mark.parametrize("hidden", [False, True])
def test_a_project_keeps_faults_tries_and_the_training_under_way(tmp_path: Path, hidden: bool) -> None:
    path = tmp_path / "x.nnsim"
    with opened("iris") as session:
        session.faults.inject("never_zeroed", 2, hidden=hidden)
        session.faults.inject("stale_gradient", 3, hidden=hidden)
        if hidden:
            session.faults.guess("missing_slope", 2)
        train_a_little(session, 2)
        session.step("phase")
        session.save(path)
        carried = session.setup.carried()
        with opened("xor") as again:
            again.open(path)
            assert again.faults.planted == session.faults.planted
            assert again.faults.tries == session.faults.tries == int(hidden)
            assert {n: a.tobytes() for n, a in again.setup.carried().items()} == {
                n: a.tobytes() for n, a in carried.items()
            }
            for one in (session, again):
                train_a_little(one, 1)
            assert session.setup.memory.snapshot()[128:] == again.setup.memory.snapshot()[128:]


def test_what_a_project_file_carries_does_not_tell_one_hidden_fault_from_another() -> None:
    for units in (0, 5):
        carried = set()
        for key in FAULTS:
            with opened("iris") as session:
                session.edit_network("Dropout", lambda n: edits.put(n, replace(n.by_id[2], dropout=0.3)))
                session.faults.inject(key, hidden=True)
                for _ in range(units):
                    session.step("operation")
                carried.add(frozenset((n, a.shape, str(a.dtype)) for n, a in session.setup.carried().items()))
        assert len(carried) == 1


def test_weights_are_exported_without_a_trace_of_the_fault(tmp_path: Path) -> None:
    with opened("iris") as session:
        session.faults.inject("never_zeroed", 2)
        session.faults.inject("stale_gradient", 3, hidden=True)
        train_a_little(session, 1)
        session.export_weights(tmp_path / "w.npz")
        session.export_weights(tmp_path / "w.safetensors")
        session.export_weights(tmp_path / "w.json")
        for name in ("w.npz", "w.safetensors", "w.json"):
            arrays = read_weights(tmp_path / name).arrays
            assert set(arrays) == {"hidden1.weight", "hidden1.bias", "output.weight", "output.bias"}
        assert b"fault" not in (tmp_path / "w.json").read_bytes()
        assert b"never" not in (tmp_path / "w.safetensors").read_bytes()


@pytest.mark.untraced
@pytest.mark.parametrize("hidden", [False, True])
@pytest.mark.parametrize("key", ["never_zeroed", "shuffled_labels", "early_update", "dropout_in_evaluation"])
def test_the_worker_computes_the_very_same_bits(key: str, hidden: bool, worked: Session) -> None:
    ends = []
    with opened("moons") as here:
        worked.example("moons")
        for session in (here, worked):
            session.edit_network("Dropout", lambda n: edits.put(n, replace(n.by_id[2], dropout=0.3)))
            session.set_training("Short", epochs=12)
            session.faults.inject(key, None, hidden=hidden)
            session.train()
            session.wait()
            snapshot = session.setup.memory.snapshot()[128:]
            ends.append((snapshot, session.curves.current.columns["validation_loss"].tobytes()))
            session.back("batch")
            session.step("batch")
            assert session.setup.memory.snapshot()[128:] == snapshot
    assert ends[0] == ends[1]
