"""The learning-rate range test: the rate grows from update to update, and the loss says from where on it is too large.

L. N. Smith, "Cyclical learning rates for training neural networks", 2017; the exponential growth is fastai's.
"""

from dataclasses import dataclass, replace

import numpy as np

from nnsim.kit.errors import ArgumentError
from nnsim.network.design import Choice, Design
from nnsim.session.data import DataSource
from nnsim.session.unattended import Unattended

TOO_MUCH = 4.0  # times the least loss: from there on nothing is learned any more
SMOOTH = 0.9
NEAR_END = 5  # updates; where the loss is least so near the end of the range it has not turned yet
EARLY = 10  # updates; where the loss is least before that it did not fall


@dataclass(frozen=True)
class RateRange:
    """The rates that were tried, the loss of the batch at each, and the same smoothed.

    `suggested` is a tenth of the rate at which the smoothed loss is least, the usual rule; None where it does not fall.
    `ends_early`: the loss still falls at the largest rate, so the best one may lie beyond it. `starts_late`: it never
    fell, or explodes from the start on, so the smallest rate was too large already.
    """

    rates: tuple[float, ...]
    losses: tuple[float, ...]
    smooth: tuple[float, ...]
    suggested: float | None
    ends_early: bool = False
    starts_late: bool = False
    ends: tuple[float, float] | None = None  # what was to be tried


def check_range(low: float, high: float, updates: int = 150) -> None:
    """ArgumentError for a range in which nothing can be tried out."""
    if not 0 < low < high or updates < 10:
        raise ArgumentError("the learning rate cannot be tried out", "it needs a range and 10 updates", "mend them")


def range_of(design: Design, ends: tuple[float, float], source: DataSource) -> RateRange:
    """The test between two rates, with samples that were read already."""
    return rate_range(design, *ends, source=source)


def rate_range(design: Design, low: float = 1e-6, high: float = 10.0, updates: int = 150,
               source: DataSource | None = None) -> RateRange:  # fmt: skip
    """Train from the start, the rate growing by the same factor with every update; ends early where the loss explodes.

    Batches are those of the training itself. The design stays as it is.
    """
    check_range(low, high, updates)
    session = Unattended(source)
    try:
        training = replace(design.training, schedule=Choice("constant"), rate=low, patience=None, loss_below=None)
        session.new(replace(design, training=replace(training, epochs=10**9)))
        setup = session.setup
        rates, losses, smooth = [], [], []
        mean, rate = 0.0, setup.memory["rate"]
        for at, value in enumerate(np.geomspace(low, high, updates).tolist()):
            rate[()] = value
            setup.machine.run(lambda: False, at + 1)
            loss = float(setup.memory["E"])
            if not np.isfinite(loss):
                break
            mean = SMOOTH * mean + (1.0 - SMOOTH) * loss
            rates.append(value)
            losses.append(loss)
            smooth.append(mean / (1.0 - SMOOTH ** (at + 1)))
            if at >= 10 and smooth[-1] > TOO_MUCH * min(smooth):
                break
    finally:
        session.close()
    return replace(judged(rates, losses, smooth, whole=len(rates) == updates), ends=(low, high))


def judged(rates: list[float], losses: list[float], smooth: list[float], whole: bool) -> RateRange:
    """What the losses say; `whole` where the range was tried to its end, and did not explode before."""
    best = int(np.argmin(smooth)) if smooth else 0
    suggested = float(f"{rates[best] / 10:.2g}") if best >= EARLY else None
    early = whole and best >= len(smooth) - NEAR_END
    late = suggested is None and (not whole or (bool(smooth) and smooth[-1] > 1.05 * smooth[best]))
    return RateRange(tuple(rates), tuple(losses), tuple(smooth), suggested, early, late)
