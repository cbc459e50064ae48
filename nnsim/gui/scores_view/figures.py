"""The figures of the scores as lines of a table, and as CSV."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from nnsim.gui.scores_view.figure_table import Cell
from nnsim.gui.texts import tr
from nnsim.gui.widgets.plot_export import csv_text
from nnsim.session.views.predictions import PARTS, Predictions
from nnsim.session.views.thresholds import Curve

Heads = list[tuple[str, str]]
Lines = list[Sequence[Cell]]


def class_lines(scores: Any, curves: Sequence[Curve]) -> tuple[Heads, Lines]:
    """The scores of each class, with its average precision, and their means."""
    heads = [
        (tr("class"), tr("The class")), (tr("samples"), tr("How many samples are of it")),
        (tr("precision"), tr("Of the samples that are called so, the share that are so")),
        (tr("recall"), tr("Of the samples that are so, the share that are called so")),
        ("F1", tr("2 · precision · recall / (precision + recall)")),
        ("ROC AUC", tr("The share of pairs in which the sample of this class has the higher output")),
        ("AP", tr("Average precision: the precision over all recalls")),
    ]  # fmt: skip
    lines: Lines = []
    for one, curve in zip(scores["classes"], curves, strict=True):
        figures = (one[key] for key in ("precision", "recall", "f1", "roc_auc"))
        lines.append([one["name"], one["samples"], *figures, curve.area])
    for key, name in (("macro", tr("macro mean")), ("weighted", tr("weighted mean"))):
        mean = scores[key]
        area = scores["roc_auc"] if key == "macro" else None
        lines.append([name, scores["samples"], mean["precision"], mean["recall"], mean["f1"], area, None])
    return heads, lines


def target_lines(scores: Any) -> tuple[Heads, Lines]:
    """The errors of each target, and their mean."""
    heads = [
        (tr("target"), tr("The target")), ("MSE", tr("The mean of the squared errors")),
        ("RMSE", tr("Its root, in the units of the target")), ("MAE", tr("The mean of the sizes of the errors")),
        ("R²", tr("1 − Σ (y − o)² / Σ (y − mean)²: 1 is perfect, 0 as good as the mean")),
    ]  # fmt: skip
    keys = ("mse", "rmse", "mae", "r2")
    lines: Lines = [[one["name"], *(one[key] for key in keys)] for one in scores["targets"]]
    if len(lines) > 1:
        lines.append([tr("mean"), *(scores[key] for key in keys)])
    return heads, lines


def table(view: str, found: Predictions, scores: Any, curves: Sequence[Curve]) -> str:
    """What a view of the scores shows, as CSV."""
    names = found.table.classes
    if view == "confusion":
        counts = np.array(scores["confusion"])
        whole, every = counts.sum(axis=1), range(len(names))
        pairs = [(i, j) for i in every for j in every]
        shares = [float(counts[i, j] / whole[i]) if whole[i] else None for i, j in pairs]
        rows = [(names[i], names[j], int(counts[i, j]), share) for (i, j), share in zip(pairs, shares, strict=True)]
        return csv_text(("is", "called", "samples", "share of the class"), rows)
    if view in ("roc", "pr"):
        axes = ("false positive rate", "true positive rate") if view == "roc" else ("recall", "precision")
        points = [
            (name, float(threshold), float(x), float(y))
            for name, one in zip(names, curves, strict=True)
            for threshold, x, y in zip(one.thresholds, one.x, one.y, strict=True)
        ]
        return csv_text(("class", "threshold", *axes), points)
    if view == "points":
        words = [word for name in found.table.target_names for word in (name, f"output {name}")]
        samples = zip(found.rows, found.part, found.targets, found.outputs, strict=True)
        lines = [
            (int(row) + 1, PARTS[part], *(float(v) for pair in zip(y, o, strict=True) for v in pair))
            for row, part, y, o in samples
        ]
        return csv_text(("sample", "part", *words), lines)
    heads, figures = class_lines(scores, curves) if names else target_lines(scores)
    return csv_text([title for title, _ in heads], figures)
