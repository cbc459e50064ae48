"""The twin computes the very numbers that the session comes to, wherever that stands, and leaves it alone."""

import numpy as np
import pytest

from nnsim.kit.errors import FileError, UserError
from nnsim.session.exercises.twin import Twin
from nnsim.session.session import Session
from tests.session.exercises.exercises import random_design
from tests.session.sessions import opened, train_at_full_speed


def everything(session: Session) -> bytes:
    return session.setup.memory.block.tobytes()


@pytest.mark.parametrize("seed", range(12))
def test_it_computes_what_the_session_will(seed: int) -> None:
    design = random_design(seed, 5, dropout=0.3 if seed % 3 == 0 else 0.0)
    rng = np.random.default_rng(seed)
    with opened(design) as session:
        for _ in range(int(rng.integers(0, 60))):
            session.step("operation")
        before = everything(session)
        twin = Twin(session.setup)
        assert everything(session) == before
        machine = session.setup.machine
        while session.setup.machine.next not in machine.iteration:
            session.step("operation")
        while machine.updates < twin.update or machine.next != machine.iteration[-1]:
            session.step("operation")
        session.step("operation")
        twin.after(twin.iteration[-1])
        mine, real = twin.setup.memory, session.setup.memory
        working = [name for name, place in mine.layout.places.items() if place.slot.role in ("working", "carried")]
        views = mine.view(twin.width), real.view(twin.width)
        for name in working:
            assert np.array_equal(views[0][name], views[1][name], equal_nan=True), name


def test_arrays_before_and_after_a_step_and_with_a_poke() -> None:
    with opened("mazur") as session:
        twin = Twin(session.setup)
        first = twin.writers("hidden1.z")[0]
        assert twin.before(first)["hidden1.z"][0, 0] == 0
        right = float(twin.after(first)["hidden1.z"][0, 0])
        assert right == pytest.approx(0.3775)
        poked = twin.with_poke(first, lambda a: a["hidden1.W"][0].fill(0), first)
        assert poked["hidden1.z"][0, 0] == pytest.approx(0.0275)
        assert twin.after(first)["hidden1.z"][0, 0] == right
        assert twin.writers("X") == []
        assert twin.assignment("hidden1.W", (0, 0), twin.iteration.stop) is not None
        assert twin.assignment("hidden1.z", (0, 0), first) is None


def test_it_takes_up_what_its_iteration_starts_from() -> None:
    with opened("xor") as session:
        session.step("epoch")
        for _ in range(20):
            session.step("operation")
        twin = Twin(session.setup)
        again = Twin(session.setup, twin.carried)
        assert again.update == twin.update
        last = twin.iteration[-1]
        assert {n: a.tobytes() for n, a in again.after(last).items()} == {
            n: a.tobytes() for n, a in twin.after(last).items()
        }
        with pytest.raises(FileError):
            Twin(session.setup, {"hidden1.W": np.zeros((3, 2))})


def test_what_is_forgotten_is_said() -> None:
    with opened("xor") as session:
        train_at_full_speed(session, 3)
        for _ in range(6):
            session.step("operation")
        session.setup.machine.journal.clear()
        with pytest.raises(UserError, match="not known any more"):
            Twin(session.setup)
    with opened("not") as session:
        session.set_training("short", epochs=1)
        session.step("epoch")
        assert session.next_index is None
        with pytest.raises(UserError, match="no iteration"):
            Twin(session.setup)
