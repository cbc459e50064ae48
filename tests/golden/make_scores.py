"""Makes scores.json: what scikit-learn says of outputs; python tests/golden/make_scores.py, where it is there.

All classes are its labels, and zero_division is nan.
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn import metrics


def classes(seed: int, samples: int, count: int, absent: int = -1, digits: int = 12) -> dict[str, object]:
    """Outputs that are better than chance, and what is said of them; `absent` is a class that no sample has."""
    random = np.random.default_rng(seed)
    known = [k for k in range(count) if k != absent]
    truth = random.choice(known, samples)
    if count == 2:
        z = random.normal(size=samples) + 1.5 * (truth - 0.5)
        outputs = np.round(1 / (1 + np.exp(-z)), digits)[:, None]
        called, shares = (outputs[:, 0] > 0.5).astype(int), np.hstack([1 - outputs, outputs])
    else:
        z = random.normal(size=(samples, count)) + 1.5 * np.eye(count)[truth]
        z[:, absent] -= 9 * (absent >= 0)
        outputs = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
        called, shares = outputs.argmax(axis=1), outputs
    labels = list(range(count))
    how = {"labels": labels, "zero_division": np.nan}
    each = metrics.precision_recall_fscore_support(truth, called, **how)
    known = [k for k in known if (truth == k).any()]
    areas = [metrics.roc_auc_score(truth == k, shares[:, k]) if k in known else None for k in labels]
    averages = {
        name: dict(zip(("precision", "recall", "f1"), metrics.precision_recall_fscore_support(
            truth, called, average=name, **how)[:3], strict=True))
        for name in ("macro", "weighted")
    }  # fmt: skip
    if count == 2:
        area = metrics.roc_auc_score(truth, outputs[:, 0])
    elif len(known) == count:
        area = metrics.roc_auc_score(truth, shares, multi_class="ovr", average="macro", labels=labels)
    else:
        area = float(np.mean([one for one in areas if one is not None]))
    return {
        "truth": truth.tolist(),
        "outputs": outputs.tolist(),
        "curves": [curves(truth == k, shares[:, k]) for k in labels],
        "accuracy": metrics.accuracy_score(truth, called),
        "log_loss": metrics.log_loss(truth, shares, labels=labels),
        "roc_auc": area,
        "confusion": metrics.confusion_matrix(truth, called, labels=labels).tolist(),
        "precision": plain(each[0]), "recall": plain(each[1]), "f1": plain(each[2]), "areas": areas,
        **{name: {key: float(value) for key, value in scores.items()} for name, scores in averages.items()},
    }  # fmt: skip


def curves(positive: np.ndarray, scores: np.ndarray) -> dict[str, list[float] | float] | None:
    """The ROC and the precision-recall curve of one class, and its average precision; null where no sample is of it."""
    if not positive.any():
        return None
    false, found, _ = metrics.roc_curve(positive, scores, drop_intermediate=False)
    precision, recall, _ = metrics.precision_recall_curve(positive, scores)
    return {
        "false": false.tolist(), "found": found.tolist(), "precision": precision[::-1].tolist(),
        "recall": recall[::-1].tolist(), "average": float(metrics.average_precision_score(positive, scores)),
    }  # fmt: skip


def plain(values: np.ndarray) -> list[float | None]:
    """NaN as null."""
    return [None if np.isnan(value) else float(value) for value in values]


def numbers(seed: int, samples: int, count: int) -> dict[str, object]:
    """Targets, outputs near them, and what is said of these."""
    random = np.random.default_rng(seed)
    targets = random.normal(5, 3, (samples, count)) * 10.0 ** np.arange(count)
    outputs = targets + random.normal(0, 1, (samples, count)) * 10.0 ** np.arange(count)
    made: dict[str, object] = {"targets": targets.tolist(), "outputs": outputs.tolist()}
    for name, score in {
        "mse": metrics.mean_squared_error, "rmse": metrics.root_mean_squared_error,
        "mae": metrics.mean_absolute_error, "r2": metrics.r2_score,
    }.items():  # fmt: skip
        made[name] = {
            "mean": score(targets, outputs),
            "each": score(targets, outputs, multioutput="raw_values").tolist(),
        }
    return made


if __name__ == "__main__":
    golden = {
        "scikit-learn": sklearn.__version__,
        "classes": {
            "two": classes(1, 60, 2), "two with ties": classes(2, 50, 2, digits=1), "three": classes(3, 50, 3),
            "five": classes(4, 40, 5), "one absent": classes(5, 30, 4, absent=2), "few": classes(6, 8, 3),
        },
        "numbers": {"one": numbers(1, 40, 1), "three": numbers(2, 25, 3)},
    }  # fmt: skip
    Path(__file__).with_name("scores.json").write_text(json.dumps(golden, separators=(",", ":")) + "\n")
