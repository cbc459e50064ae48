"""How long the checks take, in seconds: `python -m tests.benchmarks.checks` prints it. It is no test."""

import sys
import time

import numpy as np

from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.session.checks.gradients import GradientCheck
from nnsim.session.checks.health import HealthCheck
from tests.engine_strategies import make_case

SIZES = {"2-8-8-1": (2, 8, 8, 1), "64-32-10": (64, 32, 10), "784-128-10": (784, 128, 10)}
HEADS = ("edges", "sample", "batch 32", "all 1,000", "longest", "health")


class Standing:
    """What a check needs of a setup, on a machine of its own."""

    def __init__(self, sizes, hidden):
        design = Design(
            sequential(sizes, hidden, "softmax" if sizes[-1] > 1 else "logistic"),
            Training(batch_size=32, loss=Choice("cross_entropy" if sizes[-1] > 1 else "mse")),
        )
        case = make_case(design, samples=1000)
        self.design, self.compiled = design, case.compiled
        self.machine = case.machine()
        self.memory = self.machine.memory


def seconds_of(check):
    """How long it takes altogether, and its longest piece."""
    begin, longest, more = time.thread_time(), 0.0, True
    while more:
        piece = time.thread_time()
        more = check.work(0.012)
        longest = max(longest, time.thread_time() - piece)
    return time.thread_time() - begin, longest


def main():
    """Prints a line for each network, tanh and ReLU."""
    sys.stdout.write("seconds of the processor; the longest of the pieces in milliseconds\n")
    sys.stdout.write(f"{'network':20}" + "".join(f"{head:>11}" for head in HEADS) + "\n")
    for name, sizes in SIZES.items():
        for hidden in ("tanh", "relu"):
            setup = Standing(sizes, hidden)
            edges = sum(layer.size * (1 + layer.fan_in) for layer in setup.compiled.wiring.weighted)
            line, longest = [f"{edges:,}"], 0.0
            for count in (1, 32, 1000):
                if edges * count > 5e7:
                    line.append("–")
                    continue
                taken, piece = seconds_of(GradientCheck(setup, np.arange(count)))
                line.append(f"{taken:.3f}")
                longest = max(longest, piece)
            line += [f"{1000 * longest:.0f}", f"{seconds_of(HealthCheck(setup))[0]:.3f}"]
            sys.stdout.write(f"{name + ' ' + hidden:20}" + "".join(f"{text:>11}" for text in line) + "\n")


if __name__ == "__main__":
    main()
