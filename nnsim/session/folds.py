"""k-fold cross-validation: the network is trained k times from its starting weights, each time without one of k parts
of the samples, and scored on the part that it has not seen; what is prepared is measured anew each time.
"""

from collections.abc import Callable
from typing import TypedDict

import numpy as np

from nnsim.kit.errors import ArgumentError
from nnsim.network.design import Design
from nnsim.parts.preparation import Indices, folds
from nnsim.session.data import DataSource
from nnsim.session.evaluating import Evaluation
from nnsim.session.unattended import Unattended

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
    table, data = DataSource().table(design.data.dataset), design.data
    samples = len(table.inputs)
    if not 2 <= count <= samples:
        raise ArgumentError(f"{count} folds cannot be made", f"there are {samples:,} samples", f"take 2 to {samples:,}")
    share = data.validation / (data.train + data.validation)
    found: list[Evaluation] = []
    parts = folds(table, count, seed=data.split_seed)
    for number, held in enumerate(parts):
        news(number)
        train, validation = _parted(np.concatenate([part for part in parts if part is not held]), share)
        session = Unattended(DataSource((train, validation, held)))
        session.new(design)
        session.setup  # noqa: B018 raises when the design cannot run
        if design.training.epochs and not session.train_epochs(design.training.epochs):
            raise KeyboardInterrupt
        found.append(session.evaluate()["test"])
        session.close()
    mean: dict[str, float | None] = {}
    deviation: dict[str, float | None] = {}
    for name in MEASURES:
        if name in found[0]:
            values = [one[name] for one in found if one[name] is not None]  # type: ignore[literal-required]
            mean[name] = float(np.mean(values)) if values else None
            deviation[name] = float(np.std(values, ddof=1)) if len(values) > 1 else None
    return {"folds": found, "mean": mean, "deviation": deviation}


def _parted(rest: Indices, share: float) -> tuple[Indices, Indices]:
    """Training and validation, which gets that share, evenly taken from all folds."""
    taken = np.diff(np.floor(np.arange(len(rest) + 1) * share + 1e-9)) > 0
    taken[-1] &= not taken.all()
    return rest[~taken], rest[taken]
