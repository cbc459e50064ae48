"""How far a training is, and why it has ended, in words."""

import time
from collections import deque
from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import evaluate
from nnsim.engine.program import Batching
from nnsim.network.design import Training
from nnsim.session.setup import Setup
from nnsim.session.stops.stops import Stopped


@dataclass(frozen=True)
class Progress:
    """How far training is, how fast it is, and why it stopped ("" while it runs).

    `compiled` says whether it was compiled code that trained last, `why_not` what stands against that.
    """

    epoch: int = 0
    epochs: int = 0
    update: int = 0
    samples_per_second: float | None = None
    seconds_left: float | None = None
    reason: str = ""
    compiled: bool = False
    why_not: str = ""


class Pace:
    """How fast a training goes, from where it was at the last looks."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque(maxlen=60)

    def of(self, update: int, running: bool, batching: Batching, epochs: int) -> tuple[float | None, float | None]:
        """Samples a second, and the seconds that so many epochs take; None while that cannot be told yet."""
        now = time.monotonic()
        self._seen.append((now, update))
        then, before = self._seen[0]
        if now - then <= (0.05 if running else 0.0) or update <= before:
            return None, None
        per_second = (update - before) / (now - then)
        return per_second * batching.total / batching.count, max(0, epochs * batching.count) / per_second


def why_ended(setup: Setup, training: Training, stopped: Stopped | None) -> str:
    """Why training does not run any more."""
    if stopped is not None:
        return f"stopped {stopped.words}"
    if setup.machine.next is not None:
        return "paused"
    return rule_holds(setup, training) or epochs_done(training.epochs)


def epochs_done(count: int) -> str:
    """That so many epochs are done, in words."""
    return f"{count:,} epoch is done" if count == 1 else f"{count:,} epochs are done"


def planned_again(planned: int, more: int, whole: int) -> str:
    """That all planned epochs are done, and more are planned now, in words."""
    done = "1 epoch was planned and is done" if planned == 1 else f"{planned:,} epochs were planned and are done"
    return f"{done}; {more:,} more {'is' if more == 1 else 'are'} planned now, {whole:,} in all"


def rule_holds(setup: Setup, training: Training) -> str:
    """Which stop rule ends the training where it stands, in words; "" for none."""
    arrays = setup.memory.view(1)
    if training.loss_below is not None and arrays["train_loss"] < training.loss_below:
        return f"the loss is below {training.loss_below:g}"
    if training.patience is not None and arrays["wait"] >= training.patience:
        wait = "1 epoch" if training.patience == 1 else f"{training.patience:,} epochs"
        return f"no progress for {wait}; the best weights are restored"
    ended = (words for condition, words in setup.compiled.wiring.rule.stops if np.all(evaluate(condition, arrays)))
    return next(ended, "") if setup.machine.updates else ""
