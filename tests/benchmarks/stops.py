"""What stops cost at full speed: `python -m tests.benchmarks.stops` prints it. It is no test.

Each figure is the median over pairs of runs, one without stops and one with them, right after each other: how much
more processor time the second took, in percent, and between which figures the middle half of the pairs lies. In
compiled code (where numba is installed) some stops cannot be asked: with them training goes on by NumPy.
"""

import argparse
import os
import platform
import sys
import time
from dataclasses import dataclass

import numpy as np

from nnsim.engine.fused.compiled import available
from nnsim.engine.machine import Machine
from nnsim.engine.memory import Memory
from nnsim.engine.record import Record
from nnsim.engine.stops import Checks
from nnsim.network.build import sequential
from nnsim.network.compile import Compiled
from nnsim.network.design import Choice, Design, Training
from nnsim.session.stops.stop import Stop
from nnsim.session.stops.stops import Armed
from nnsim.session.training.compiling import compiled_for
from tests.benchmarks.single_thread import single_thread
from tests.engine_strategies import make_case

CHEAP = (
    Stop("condition", "W[hidden1][1][1] > 99"),
    Stop("sign", "W[output][1][1] + 99"),
    Stop("bound", "loss", {"side": "above", "bound": 1e9}),
    Stop("epoch", "999999"),
)
NOT_FINITE = Stop("not_finite", "")
SETS = {
    "anything NaN or infinite": (NOT_FINITE,),
    "four cheap ones": CHEAP,
    "these five": (*CHEAP, NOT_FINITE),
    "abs(delta[output][1]) > 99 and epoch > 5": (Stop("condition", "abs(delta[output][1]) > 99 and epoch > 5"),),
    "a gradient explodes": (Stop("gradient", "", {"side": "explodes", "small": 1e-6, "large": 1e9}),),
}
SIZES = {"2-8-8-1, batch 10": ((2, 8, 8, 1), 10, 4000), "64-32-10, batch 32": ((64, 32, 10), 32, 600)}
WAYS = (("momentum", False), ("adam", False), *([("momentum", True)] if available() else []))
FASTER = 40  # times as many updates of compiled code are measured


@dataclass
class Bench:
    """A training on a memory of its own, as something to put stops on."""

    design: Design
    compiled: Compiled
    memory: Memory
    machine: Machine
    first_epoch: int = 0


def bench(sizes: tuple[int, ...], batch: int, optimizer: str) -> Bench:
    many = sizes[-1] > 1
    loss = Choice("cross_entropy" if many else "mse")
    training = Training(loss=loss, optimizer=Choice(optimizer), batch_size=batch, rate=0.01, epochs=10**6)
    case = make_case(Design(sequential(sizes, "tanh", "softmax" if many else "logistic"), training), samples=640)
    machine = case.machine()
    return Bench(case.design, case.compiled, machine.memory, machine)


def seconds(machine: Machine, updates: int, checks: Checks | None) -> float:
    """Processor time of so many updates."""
    limit = machine.updates + updates
    begin = time.process_time()
    hits = machine.run(lambda: False, limit, checks)
    taken = time.process_time() - begin
    if hits or machine.updates != limit:
        raise RuntimeError("a stop has halted what was to be measured")
    return taken


def measure(
    setup: Bench, stops: tuple[Stop, ...], updates: int, pairs: int, compiled: bool
) -> tuple[float, np.ndarray] | None:
    """Microseconds of an update without stops, and how much more they cost, in percent, at the quartiles."""
    numbered = [Stop(s.kind, s.subject, s.settings, number=n) for n, s in enumerate(stops, 1)]
    armed = Armed(numbered, setup)
    if armed.problems:
        raise RuntimeError(str(next(iter(armed.problems.values()))))
    armed.resume()
    machines = setup.machine, Machine(setup.compiled.program, setup.memory)
    if compiled:
        if not armed.checks.screens:
            return None
        fused = compiled_for(setup.machine)
        for machine in machines:
            machine.record = Record(lambda: fused)
            machine.record.eager = fused
    for machine, checks in zip(machines, (None, armed.checks), strict=True):
        seconds(machine, updates // 4, checks)
    plain, more = [], []
    for pair in range(pairs):
        order = (0, 1) if pair % 2 else (1, 0)
        taken = [0.0, 0.0]
        for which in order:
            taken[which] = seconds(machines[which], updates, armed.checks if which else None)
        plain.append(taken[0] / updates * 1e6)
        more.append((taken[1] / taken[0] - 1) * 100)
    return float(np.median(plain)), np.percentile(more, [25, 50, 75])


def main() -> None:
    """Prints a line for each set of stops."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pairs", type=int, default=41)
    pairs = parser.parse_args().pairs
    single_thread("tests.benchmarks.stops")
    blas = {name: os.environ.get(name, "not set") for name in ("OPENBLAS_NUM_THREADS", "OPENBLAS_CORETYPE")}
    sys.stdout.write(f"Python {platform.python_version()}, NumPy {np.__version__}, {platform.machine()}, {blas}\n")
    for name, (sizes, batch, updates) in SIZES.items():
        for optimizer, compiled in (
            ("momentum", False),
            ("adam", False),
            *([("momentum", True)] if available() else []),
        ):
            setup = bench(sizes, batch, optimizer)
            about = f"{name}, {'compiled' if compiled else optimizer:9}"
            for words, stops in SETS.items():
                found = measure(setup, stops, updates * (FASTER if compiled else 1), pairs, compiled)
                if found is None:
                    sys.stdout.write(f"{about} by NumPy               {words}\n")
                    continue
                plain, (low, middle, high) = found
                sys.stdout.write(
                    f"{about} {plain:7.2f} µs an update  {words:42} {middle:+6.1f} %  ({low:+.1f} … {high:+.1f})\n"
                )
                sys.stdout.flush()


if __name__ == "__main__":
    main()
