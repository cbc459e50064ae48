"""One thread in every process: else the last digits of a product depend on who has computed it."""

import os
import subprocess
import sys

from nnsim.kit.threads import THREADS, one_thread

PROGRAM = """
import os, sys
from nnsim.__main__ import main
assert "numpy" not in sys.modules, "it would be too late"
main(["--version"])
print(*(os.environ[name] for name in {names!r}))
"""

TRAINING = """
import hashlib, sys, tempfile
from pathlib import Path
from nnsim.kit.threads import one_thread
if __name__ == "__main__":
    one_thread()
    from nnsim.network.build import sequential
    from nnsim.network.design import Choice, Data, Design, Training
    from nnsim.session.session import Session
    from nnsim.session.settings import Settings
    network = sequential([64, 400, 10], "tanh", "softmax")
    training = Training(loss=Choice("cross_entropy"), rate=0.1, batch_size=96, epochs=2, seed=1)
    session = Session(Settings(Path(tempfile.mkdtemp()) / "settings.json"), worker=True)
    try:
        session.new(Design(network, training, Data(Choice("digits"))))
        session.train()
        session.wait()
        def digest():
            return hashlib.sha256(session.setup.memory.span("counter", "working").tobytes()).hexdigest()
        first = digest()
        session.visit(1)
        session.visit_end()
        print(first == digest())
    finally:
        session.close()
"""


def run(*arguments: str) -> str:
    """What a Python says whose environment names no number of threads."""
    free = {name: value for name, value in os.environ.items() if name not in THREADS}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, env=free, capture_output=True, text=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_program_says_so_before_numpy_is_loaded() -> None:
    assert run("-c", PROGRAM.format(names=THREADS)).split()[-len(THREADS) :] == ["1"] * len(THREADS)


def test_what_is_said_in_the_environment_holds(monkeypatch) -> None:
    monkeypatch.setattr(os, "environ", {THREADS[0]: "3"})
    one_thread()
    assert [os.environ[name] for name in THREADS] == ["3", *["1"] * (len(THREADS) - 1)]


def test_what_the_worker_has_trained_comes_out_the_same_here(tmp_path) -> None:
    """Products of that size are summed in another order when they are split among threads."""
    script = tmp_path / "training.py"
    script.write_text(TRAINING)
    assert run(str(script)).strip() == "True"
