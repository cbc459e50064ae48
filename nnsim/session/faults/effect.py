"""What a fault does to learning: a short training from the start with it, beside the same one without."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from nnsim.kit.errors import UserError
from nnsim.network.design import Design, Planted
from nnsim.network.initial import start_weights
from nnsim.session.checks.gradients import without_faults
from nnsim.session.data import Loaded
from nnsim.session.scores import score
from nnsim.session.setup import Setup

UPDATES = 200
SAMPLES = 256  # of the training part, on which the loss is measured
_SLICE, _LONGEST = 0.012, 0.4  # seconds


@dataclass(frozen=True)
class Effect:
    """The loss on training samples before, and after so many updates without and with the fault."""

    updates: int
    before: float
    without: float
    having: float

    @property
    def text(self) -> str:
        """The same in words."""
        count = "1 update brings" if self.updates == 1 else f"{self.updates} updates bring"
        return (
            f"From the start, {count} the loss from {self.before:.4g} to {_number(self.without)} without the fault, "
            f"and to {_number(self.having)} with it."
        )


def _number(value: float) -> str:
    return f"{value:.4g}" if np.isfinite(value) else "a number that is not finite"


def measure(
    design: Design, loaded: Loaded, planted: Planted, updates: int = UPDATES, longest: float = _LONGEST
) -> Iterator[Effect | None]:
    """Train from the start, without and with the fault, in slices: None while at work, at the end the effect.

    The loss is that of the network as it should be, whatever the faults of the design. There is no effect at the end
    where nothing can be trained.
    """
    sound = without_faults(design)
    sound = replace(sound, training=replace(sound.training, epochs=max(updates, sound.training.epochs)))
    faulty = replace(sound, training=replace(sound.training, faults=(planted,)))
    try:
        judge = Setup(sound, loaded, False, 0)
        yield None
        trial = _Trial(sound, judge)
        yield from trial.run(updates, longest)
        other = _Trial(faulty, judge)
        yield from other.run(trial.updates, np.inf)
        yield Effect(trial.updates, trial.before, trial.loss(), other.loss())
    except (UserError, MemoryError):
        return


class _Trial:
    """One short training."""

    def __init__(self, design: Design, judge: Setup) -> None:
        self.setup, self.judge = Setup(design, judge.loaded, False, 0), judge
        self.setup.start(start_weights(design))
        self.before = self.loss()

    @property
    def updates(self) -> int:
        return self.setup.machine.updates

    def run(self, updates: int, seconds: float) -> Iterator[None]:
        machine, spent = self.setup.machine, 0.0
        while machine.updates < updates and spent < seconds and machine.next is not None:
            begin = time.perf_counter()
            machine.run(lambda end=begin + _SLICE: time.perf_counter() >= end, updates)  # type: ignore[misc]
            spent += time.perf_counter() - begin
            yield None

    def loss(self) -> float:
        compiled, arrays, columns = self.judge.compiled, self.setup.memory.view(1), self.judge.loaded.columns
        bound = compiled.forward({layer.w.name: arrays[layer.w.name] for layer in compiled.wiring.weighted})
        return score(compiled, bound, columns.x[:, :SAMPLES], columns.y[:, :SAMPLES], "")["loss"]
