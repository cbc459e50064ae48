"""How long it takes to go to a moment of a long training: `python -m tests.benchmarks.travel` prints it.

A session trains as the window does, in its worker process or in slices of its own (`--here`), and then goes to random
moments, in the middle of iterations too, one after the other. Wall time, as a person waits.
"""

import argparse
import os
import platform
import resource
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from nnsim.network.build import sequential
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.session.examples import EXAMPLES
from nnsim.session.session import Session
from nnsim.session.settings import Settings
from tests.benchmarks.single_thread import single_thread

THREADS = ("OPENBLAS_NUM_THREADS", "OPENBLAS_CORETYPE")


def small() -> Design:
    """2-8-8-1 on spirals, batches of 10."""
    training = Training(Training().rule, Choice("mse"), Choice("momentum"), rate=0.05, batch_size=10, shuffle=True)
    return Design(sequential([2, 8, 8, 1], "tanh", "logistic"), training, Data(Choice("spirals")), title="2-8-8-1")


DESIGNS = {"2-8-8-1": small, "64-32-10": EXAMPLES["digits"].make}


def trained(design: Design, updates: int, worker: bool, budget: int, folder: str) -> Session:
    """A session that has made so many updates."""
    session = Session(Settings(Path(folder) / "settings.json"), worker)
    session.settings.set("journal_budget", budget)
    session.new(design)
    epochs = -(-updates // session.batches)
    session.set_training("Epochs", epochs=epochs)
    session.train()
    session.wait(3600)
    return session


def visits(session: Session, count: int, seed: int) -> list[tuple[float, float]]:
    """Seconds of so many visits of random moments, half of them in the middle of an iteration; and of the processor."""
    rng, taken = np.random.default_rng(seed), []
    iteration = session.setup.machine.iteration
    for _ in range(count):
        update = int(rng.integers(session.setup.timeline.end))
        step = int(rng.integers(iteration.start + 1, iteration.stop)) if rng.random() < 0.5 else None
        begin, busy = time.perf_counter(), time.process_time()
        session.visit(update, step)
        taken.append((time.perf_counter() - begin, time.process_time() - busy))
    return taken


def main() -> None:
    """Prints a line for each network."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--updates", type=int, default=100_000)
    parser.add_argument("--visits", type=int, default=200)
    parser.add_argument("--budget", type=int, default=256, help="the setting “memory for going back”, in MiB")
    parser.add_argument("--here", action="store_true", help="train in this process, not in the worker")
    parser.add_argument("--only", choices=[*DESIGNS], help="one of the networks")
    given = parser.parse_args()
    single_thread("tests.benchmarks.travel")  # as the program does
    blas = ", ".join(f"{name} {os.environ.get(name, 'not set')}" for name in THREADS)
    sys.stdout.write(f"Python {platform.python_version()}, NumPy {np.__version__}, {platform.platform()}; {blas}\n")
    for name, make in DESIGNS.items():
        if given.only not in (None, name):
            continue
        with tempfile.TemporaryDirectory() as folder:
            begin = time.perf_counter()
            design = replace(make(), title=name)
            session = trained(design, given.updates, not given.here, given.budget, folder)
            try:
                timeline, took = session.setup.timeline, time.perf_counter() - begin
                kept, gap = len(timeline.updates), int(np.diff(timeline.updates).max())
                taken, busy = np.array(visits(session, given.visits, 1)).T * 1000
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
                figures = " ".join(
                    f"{words} {value:.0f} ms ({own:.0f})"
                    for words, value, own in (
                        ("median", np.median(taken), np.median(busy)),
                        ("p95", np.percentile(taken, 95), np.percentile(busy, 95)),
                        ("max", taken.max(), busy.max()),
                    )
                )
                sys.stdout.write(
                    f"{name}: {timeline.end:,} updates in {took:.1f} s, {kept:,} checkpoints, at most {gap:,} updates"
                    f" apart\n  {given.visits} visits, wall time (of the processor): {figures}\n"
                    f"  checkpoints {timeline.nbytes / 2**20:.0f} MiB, this process at most {peak:.0f} MiB\n"
                )
                sys.stdout.flush()
            finally:
                session.close()


if __name__ == "__main__":
    main()
