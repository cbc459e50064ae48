"""The usual scores of a network on samples: of a classification its confusion matrix and what follows from it, of a
regression its errors.

As in scikit-learn, with `zero_division=nan` and all classes as labels: what would be divided by 0 has no value (None),
and averages leave it out. The samples' targets and the outputs are in the data's own units.
"""

from collections.abc import Sequence
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import DataError, UserError
from nnsim.network.design import Design
from nnsim.parts.contracts import Table
from nnsim.parts.preparation import class_of, shares_of
from nnsim.parts.rules import REGISTRY as RULES

Rows = NDArray[np.float64]
Counts = NDArray[np.int64]
NEAR = 1e-6  # how near to 1 the outputs of a sample sum to be probabilities; float32 has 7 digits
Value = float | None


class Average(TypedDict):
    """Precision, recall and F1, averaged over the classes."""

    precision: Value
    recall: Value
    f1: Value


class ClassScores(TypedDict):
    """One class against all others: of those called so, and of those that are so, how many are right."""

    name: str
    samples: int
    precision: Value
    recall: Value
    f1: Value
    roc_auc: Value


class Classified(TypedDict):
    """Scores of a classification; `confusion[i][j]` counts samples of class i that were called class j."""

    samples: int
    loss: Value
    accuracy: float
    macro: Average
    weighted: Average
    log_loss: Value
    roc_auc: Value
    classes: list[ClassScores]
    confusion: list[list[int]]
    notes: list[str]


class TargetScores(TypedDict):
    """Errors of one target; R² is 1 − Σ (y − o)² / Σ (y − mean)²."""

    name: str
    mse: float
    rmse: float
    mae: float
    r2: Value


class Regressed(TypedDict):
    """Scores of a regression, the mean over its targets, and those of each."""

    samples: int
    loss: Value
    mse: float
    rmse: float
    mae: float
    r2: Value
    targets: list[TargetScores]
    notes: list[str]


Evaluation = Classified | Regressed


def check_supervised(design: Design) -> None:
    """UserError where the learning rule learns without targets, so that there is nothing to compare outputs with."""
    rule = RULES.find(design.training.rule.key)
    if not rule.supervised:
        why = f"the learning rule {rule.title} learns without targets"
        raise UserError("there is nothing to compare with", why, "see its E on each part: nnsim info FILE")


def evaluation(
    table: Table, targets: Rows, outputs: Rows, loss: Value = None, areas: Sequence[Value] | None = None
) -> Evaluation:
    """The scores of outputs for samples with these targets, whose names and classes the table says.

    `areas` are those under the ROC curves of the classes, where they are known already.
    """
    outputs = np.asarray(outputs, np.float64)
    if not np.isfinite(outputs).all():
        raise DataError(
            "the network has no scores", "some of its outputs are not finite numbers", "reset it, with a smaller η"
        )
    if table.classes:
        return classified(class_of(targets), outputs, table.classes, loss, areas)
    return regressed(targets, outputs, table.target_names, loss)


# ------------------------------------------------------------------------------------------------ classes


def classified(
    truth: Counts, outputs: Rows, names: Sequence[str], loss: Value = None, areas: Sequence[Value] | None = None
) -> Classified:
    """The scores where the samples' classes are these numbers; one column of outputs is that of the second class.

    The class that is called is that of the largest output, or, of one output, whether it is above 0.5.
    """
    called, shares = class_of(outputs), shares_of(outputs)
    confusion = np.zeros((len(names), len(names)), np.int64)
    np.add.at(confusion, (truth, called), 1)
    right, of_class, named = confusion.diagonal(), confusion.sum(axis=1), confusion.sum(axis=0)
    measures = {
        "precision": _ratio(right, named),
        "recall": _ratio(right, of_class),
        "f1": _ratio(2 * right, of_class + named),
    }
    if areas is None:
        areas = [roc_auc(shares[:, k], truth == k) for k in range(len(names))]
    chances, note = log_loss(truth, shares)
    classes: list[ClassScores] = [
        {
            "name": names[k],
            "samples": int(of_class[k]),
            "precision": _plain(measures["precision"][k]),
            "recall": _plain(measures["recall"][k]),
            "f1": _plain(measures["f1"][k]),
            "roc_auc": areas[k],
        }
        for k in range(len(names))
    ]
    known = [area for area in areas if area is not None]
    return {
        "samples": len(truth),
        "loss": loss,
        "accuracy": float(right.sum() / len(truth)),
        "macro": _average(measures, np.ones(len(names))),
        "weighted": _average(measures, of_class),
        "log_loss": chances,
        "roc_auc": areas[1] if len(names) == 2 else sum(known) / len(known) if known else None,
        "classes": classes,
        "confusion": confusion.tolist(),
        "notes": [note] if note else [],
    }


def roc_auc(scores: Rows, positive: NDArray[np.bool_]) -> Value:
    """The share of pairs of a positive and a negative sample of which the positive has the higher score; ties are ½.

    (R − n₊ (n₊ + 1) / 2) / (n₊ n₋), R being the sum of the positive samples' ranks, equal scores having the mean of
    their ranks (Hanley and McNeil, 1982). None where there are no positive or no negative samples.
    """
    count = int(positive.sum())
    others = len(positive) - count
    if not count or not others:
        return None
    _, place, many = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = np.cumsum(many) - (many - 1) / 2.0
    total = float(ranks[place.reshape(-1)[positive]].sum())
    return (total - count * (count + 1) / 2.0) / (count * others)


def log_loss(truth: Counts, shares: Rows) -> tuple[Value, str]:
    """−(1/N) Σ log p of the true class, p at least 2.2e-16; None with the reason where outputs are no probabilities."""
    if shares.min() < 0.0 or shares.max() > 1.0:
        return None, "no log loss: the outputs are no probabilities, as some are below 0 or above 1"
    if np.abs(shares.sum(axis=1) - 1.0).max() > NEAR:
        return None, "no log loss: the outputs are no probabilities, as those of a sample do not sum to 1"
    chances = np.clip(shares[np.arange(len(truth)), truth], np.finfo(np.float64).eps, 1.0)
    return float(-np.log(chances).mean()) + 0.0, ""


def _ratio(part: Counts, whole: Counts) -> Rows:
    """Part / whole, NaN where the whole is 0."""
    made = np.full(len(part), np.nan)
    np.divide(part, whole, out=made, where=whole > 0)
    return made


def _average(measures: dict[str, Rows], weights: NDArray[np.float64] | Counts) -> Average:
    found: dict[str, Value] = {}
    for name, values in measures.items():
        known = ~np.isnan(values)
        total = weights[known].sum()
        found[name] = float((values[known] * weights[known]).sum() / total) if total else None
    return {"precision": found["precision"], "recall": found["recall"], "f1": found["f1"]}


def _plain(value: float) -> Value:
    return None if np.isnan(value) else float(value)


# ------------------------------------------------------------------------------------------------ numbers


def regressed(targets: Rows, outputs: Rows, names: Sequence[str], loss: Value = None) -> Regressed:
    """The errors of outputs; R² has no value for a target that does not vary."""
    with np.errstate(over="ignore"):
        errors = targets - outputs
        squares = (errors**2).sum(axis=0)
        spread = ((targets - targets.mean(axis=0)) ** 2).sum(axis=0)
        mse, mae = squares / len(targets), np.abs(errors).mean(axis=0)
    each: list[TargetScores] = [
        {
            "name": names[k],
            "mse": float(mse[k]),
            "rmse": float(np.sqrt(mse[k])),
            "mae": float(mae[k]),
            "r2": float(1.0 - squares[k] / spread[k]) if spread[k] > 0.0 else None,
        }
        for k in range(len(names))
    ]
    known = [one["r2"] for one in each if one["r2"] is not None]
    return {
        "samples": len(targets),
        "loss": loss,
        "mse": float(mse.mean()),
        "rmse": float(np.sqrt(mse).mean()),
        "mae": float(mae.mean()),
        "r2": sum(known) / len(known) if known else None,
        "targets": each,
        "notes": [],
    }
