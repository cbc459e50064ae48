"""k-fold cross-validation: the network is trained k times from its starting weights, each time without one of k parts
of the samples, and scored on the part that it has not seen; what is prepared is measured anew each time.
"""

from collections.abc import Callable
from typing import TypedDict

import numpy as np

from nnsim.kit.errors import ArgumentError
from nnsim.network.design import Design
from nnsim.parts.preparation import Indices, Parts, folds
from nnsim.session.data import DataSource
from nnsim.session.evaluating import Evaluation, check_supervised
from nnsim.session.unattended import trained

MEASURES = ("loss", "accuracy", "log_loss", "roc_auc", "mse", "rmse", "mae", "r2")


class Folds(TypedDict):
    """The scores of each fold, and mean and sample standard deviation over those in which a score has a value."""

    folds: list[Evaluation]
    mean: dict[str, float | None]
    deviation: dict[str, float | None]


def cross_validate(design: Design, count: int, news: Callable[[int], None] = lambda fold: None) -> Folds:
    """The scores of as many folds; `news` hears which one is being trained, from 0.

    Every sample is in one fold, and the folds have the classes in the proportions of the whole, where the split is
    stratified. Of the others, validation has the share that it has of training and validation in the design. Ctrl+C
    ends it with KeyboardInterrupt.
    """
    check_supervised(design)
    found: list[Evaluation] = []
    for number, (train, validation, held) in enumerate(parts_of(design, count)):
        news(number)
        with trained(design, DataSource((train, validation, held))) as session:
            found.append(session.evaluate()["test"])
    mean: dict[str, float | None] = {}
    deviation: dict[str, float | None] = {}
    for name in MEASURES:
        if name in found[0]:
            values = [one[name] for one in found if one[name] is not None]  # type: ignore[literal-required]
            mean[name] = float(np.mean(values)) if values else None
            deviation[name] = float(np.std(values, ddof=1)) if len(values) > 1 else None
    return {"folds": found, "mean": mean, "deviation": deviation}


def parts_of(design: Design, count: int, source: DataSource | None = None) -> list[Parts]:
    """Training, validation and the part that is left out, of each of so many folds."""
    table, data = (source or DataSource()).table(design.data.dataset), design.data
    samples = len(table.inputs)
    if not 2 <= count <= samples:
        raise ArgumentError(f"{count} folds cannot be made", f"there are {samples:,} samples", f"take 2 to {samples:,}")
    share = data.validation / (data.train + data.validation)
    parts = folds(table, count, seed=data.split_seed)
    found = []
    for held in parts:
        train, validation = _parted(np.concatenate([part for part in parts if part is not held]), share)
        found.append((train, validation, held))
    return found


def _parted(rest: Indices, share: float) -> tuple[Indices, Indices]:
    """Training and validation, which gets that share, evenly taken from all folds."""
    taken = np.diff(np.floor(np.arange(len(rest) + 1) * share + 1e-9)) > 0
    taken[-1] &= not taken.all()
    return rest[~taken], rest[taken]
