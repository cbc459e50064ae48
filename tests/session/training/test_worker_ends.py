"""The ends of the worker process: its memory, its last words, and that nothing is left of it."""

import os
import signal
import subprocess
import sys
import time
from multiprocessing import shared_memory
from pathlib import Path
from textwrap import dedent

import numpy as np
import pytest

from nnsim.engine.expr import Array
from nnsim.session.training.shared import Shared
from nnsim.session.training.worker import Worker
from tests.session.sessions import opened

ROOT = Path(__file__).parents[3]


def test_what_a_worker_said_before_it_died_is_heard() -> None:
    worker = Worker()
    try:
        deadline = time.monotonic() + 20
        while not worker.awake and time.monotonic() < deadline:
            worker.news(0.1)
        assert worker.awake
        assert worker.exit_code is None
        worker._end.send_bytes(b"L{}")
        time.sleep(0.5)
        os.kill(worker.process.pid, signal.SIGKILL)
        worker.process.join()
        heard = worker.news(0.1)
        assert [kind for kind, _ in heard] == [b"X"]
        with pytest.raises(EOFError):
            worker.news(0.1)
        assert worker.exit_code == -9
    finally:
        worker.close()


def test_two_ends_of_one_memory() -> None:
    with opened("xor") as session:
        slots = session.setup.compiled.program.slots
    one = Shared(slots)
    other = Shared(slots, one.name)
    one.memory["rate"][()] = 0.25
    assert other.memory["rate"] == 0.25
    other.publish()
    target = np.empty_like(one.published)
    assert one.control.read_published(one.published, target)
    np.testing.assert_array_equal(target, one.live)
    one.control.begin_publishing()
    assert not one.control.read_published(one.published, target)
    one.control.end_publishing()
    one.control.ask_pause()
    assert other.control.pause
    one.control.set_rate(0.5)
    assert other.control.rate_change() == (1, 0.5)
    one.control.clear()
    assert not one.control.read_published(one.published, target), "nothing has been published in this run"
    name = one.name
    other.close()
    one.close()
    with pytest.raises(FileNotFoundError):
        shared_memory.SharedMemory(name)


SCRIPT = """
    import sys, time
    from nnsim.session.examples import EXAMPLES
    from nnsim.session.session import Session
    from nnsim.session.settings import Settings

    if __name__ == "__main__":
        names, session = set(), Session(Settings(), worker=True)
        session.example("iris")
        for _ in range(3):
            names.add(session.setup.shared.name)
            session.train()
            end = time.monotonic() + 0.2
            while time.monotonic() < end:
                session.poll()
                time.sleep(0.005)
            session.pause()
            session.wait()
            session.step("epoch")
            session.back("batch")
            session.set_training("Batch size", batch_size=session.training.batch_size + 1)
        if sys.argv[1] == "kill":
            session.train()
            session._worker.process.kill()
            session.wait(20)
            session.train()
        if sys.argv[1] in ("running", "kill"):
            session.train() if not session.running else None
        names.add(session.setup.shared.name)
        session.close()
        print("done", *names)
"""


@pytest.mark.parametrize("how", ["idle", "running", "kill"])
def test_a_whole_process_ends_without_complaints(how: str, tmp_path: Path) -> None:
    """No ResourceWarning, no leaked shared memory, no traceback of the worker on stderr."""
    script = tmp_path / "script.py"
    script.write_text(dedent(SCRIPT))
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", str(script), how],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    said, *names = done.stdout.split()
    assert (done.returncode, done.stderr, said) == (0, "", "done")
    assert len(names) == 4
    assert not any(Path("/dev/shm", name).exists() for name in names)


def test_a_window_that_is_killed_takes_its_worker_and_memory_with_it(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        dedent("""
        import time
        from nnsim.session.session import Session
        from nnsim.session.settings import Settings

        if __name__ == "__main__":
            session = Session(Settings(), worker=True)
            session.example("digits")
            session.train()
            while session.epoch < 2:
                session.poll()
                time.sleep(0.01)
            print(session._worker.process.pid, session.setup.shared.name, flush=True)
            time.sleep(60)
    """)
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, str(script)], env=environment, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True) as window:  # fmt: skip
        assert window.stdout is not None
        pid, name = window.stdout.readline().split()
        block = Path("/dev/shm", name)
        assert block.exists()
        window.kill()
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and (block.exists() or alive(int(pid))):
        time.sleep(0.05)
    assert not block.exists()
    assert not alive(int(pid))


def alive(pid: int) -> bool:
    try:
        return "(zombie)" not in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return False


def test_an_edit_just_before_a_training_that_dies_at_once_is_not_lost() -> None:
    with opened("xor", worker=True) as session:
        session.set_training("Faster", rate=0.7, epochs=10**7)
        session.train()
        assert session._worker is not None
        os.kill(session._worker.process.pid, signal.SIGSEGV)
        session.wait(20)
        assert (session.training.rate, session.training.epochs) == (0.7, 10**7)


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSEGV])
def test_a_training_process_that_dies_is_noticed_within_a_second_and_training_resumes_identically(
    how: signal.Signals, capsys: pytest.CaptureFixture[str]
) -> None:
    with opened("moons", worker=True) as session, opened("moons") as straight:
        session.settings.set("compiled", False)
        straight.settings.set("compiled", False)
        session.set_training("Longer", epochs=10**6)
        session.train()
        while session.epoch < 30 or not session.setup.timeline.end:  # a checkpoint has come
            session.poll()
            time.sleep(0.005)
        assert session._worker is not None
        said: list[str] = []
        session.noticed.connect(lambda notice: said.append(notice.text))
        os.kill(session._worker.process.pid, how)
        killed = time.perf_counter()
        while session.running and time.perf_counter() - killed < 20:
            time.sleep(0.033)  # as often as the window asks
            session.poll()
        noticed = time.perf_counter() - killed
        kept, end = session.update, session.epoch + 20
        session.set_training("Rest", epochs=end)
        straight.set_training("Rest", epochs=end)
        straight.setup.machine.run(lambda: False, kept)
        alike = [equal(session.setup.weights(), straight.setup.weights())]
        session.train()
        session.wait()
        straight.train()
        straight.wait()
        alike.append(session.epoch == straight.epoch == end)
        alike.append(equal(session.setup.weights(), straight.setup.weights()))
    with capsys.disabled():
        print(  # noqa: T201 a figure
            f"\na training process ended by {how.name} was noticed after {noticed * 1000:.0f} ms; "
            f"{kept:,} updates were kept, and training went on from there identically"
        )
    assert noticed < 1.0
    assert f"by signal {how.value}" in said[0]
    assert kept > 0
    assert alike == [True, True, True], "where it was taken up, how far it came, and its end"


def equal(some: dict[int, Array], others: dict[int, Array]) -> bool:
    """True when two networks have the same weights to the last bit."""
    return some.keys() == others.keys() and all(np.array_equal(matrix, others[layer]) for layer, matrix in some.items())
