"""`nnsim evaluate`: the usual scores of a network, on the parts of its data or on another file."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from nnsim.cli import Command
from nnsim.cli._document import add_file, open_model
from nnsim.cli._output import number, say, say_json, table, warn
from nnsim.cli._parser import whole
from nnsim.cli._reading import add_separator
from nnsim.kit.errors import ArgumentError

if TYPE_CHECKING:
    from nnsim.session.model import Model

_MOST = 20  # classes and targets that are listed
_WORDS = {
    "loss": "loss", "accuracy": "accuracy", "log_loss": "log loss", "roc_auc": "ROC AUC", "mse": "MSE", "rmse": "RMSE",
    "mae": "MAE", "r2": "R²",
}  # fmt: skip
_PARTS = {"train": "training", "validation": "validation", "test": "test"}


def _options(parser: ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--data", metavar="FILE.csv", help="score these samples (default: the parts of its data)")
    parser.add_argument("--target", metavar="NAMES", help="the target columns of FILE.csv")
    add_separator(parser, "FILE.csv", strict=True)
    parser.add_argument(
        "--folds", type=whole("--folds", 2, 1_000), metavar="K", help="k-fold cross-validation (default: none is done)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document (default: text)")


def _run(given: Namespace) -> int:
    model = open_model(given.file)
    if given.folds is not None:
        return _folds(model, given)
    found = model.evaluate(given.data, target=given.target or "", separator=given.separator)
    if given.json:
        say_json(found)
        return 0
    for name, scores in found.items():
        say(f"{given.data if name == 'data' else _PARTS[name]}: {scores['samples']:,} samples")
        _print(dict(scores))
    return 0


def _folds(model: "Model", given: Namespace) -> int:
    if given.data is not None:
        raise ArgumentError("folds are made of the project's own data", "", "leave out --folds, or --data")
    found = model.cross_validate(given.folds, lambda fold: None if given.json else warn(f"fold {fold + 1}"))
    if given.json:
        say_json(found)
        return 0
    names = list(found["mean"])
    lines = [["fold", "samples", *(_WORDS[name] for name in names)]]
    for at, one in enumerate(found["folds"], 1):
        scores: dict[str, Any] = dict(one)
        lines.append([str(at), f"{scores['samples']:,}", *(_said(scores[name]) for name in names)])
    lines.append(["mean", "", *(_said(found["mean"][name]) for name in names)])
    lines.append(["deviation", "", *(_said(found["deviation"][name]) for name in names)])
    say(table(lines, indent=""))
    return 0


def _print(scores: dict[str, Any]) -> None:
    if "confusion" in scores:
        _print_classes(scores)
    else:
        _print_numbers(scores)
    for note in scores["notes"]:
        say(f"  {note}")


def _print_classes(scores: dict[str, Any]) -> None:
    say(table([[_WORDS[key], _said(scores[key])] for key in ("accuracy", "loss", "log_loss", "roc_auc")]))
    classes = scores["classes"]
    listed = [*classes[:_MOST], *({"name": f"{word} mean", **scores[word]} for word in ("macro", "weighted"))]
    lines = [["class", "samples", "precision", "recall", "F1", "ROC AUC"]]
    for one in listed:
        values = [_said(one[key]) if key in one else "" for key in ("precision", "recall", "f1", "roc_auc")]
        lines.append([one["name"], f"{one['samples']:,}" if "samples" in one else "", *values])
    say(table(lines))
    if len(classes) > _MOST:
        say(f"  {len(classes) - _MOST:,} more classes, and the confusion matrix, with --json")
        return
    say("  rows are what samples are, columns what they are called")
    names = [one["name"] for one in classes]
    counts = [[name, *map(str, row)] for name, row in zip(names, scores["confusion"], strict=True)]
    say(table([["", *names], *counts]))


def _print_numbers(scores: dict[str, Any]) -> None:
    lines = [["target", "MSE", "RMSE", "MAE", "R²"]]
    listed = list(scores["targets"][:_MOST])
    if len(scores["targets"]) > 1:
        listed.append({**scores, "name": "mean"})
    lines += [[one["name"], *(_said(one[key]) for key in ("mse", "rmse", "mae", "r2"))] for one in listed]
    say(table([["loss", _said(scores["loss"])]]))
    say(table(lines))
    if len(scores["targets"]) > _MOST:
        say(f"  {len(scores['targets']) - _MOST:,} more targets with --json")


def _said(value: float | None) -> str:
    return "—" if value is None else number(value)


PART = Command(
    usage="FILE [--data FILE.csv] [--folds K] [--json]",
    help="say how well a network does on the parts of its data or on a file",
    notes="""\
Classes: accuracy, precision, recall and F1 of each class with their macro and weighted means, confusion matrix, log
loss, ROC AUC (one class against the others, the macro mean for several). Numbers: MSE, RMSE, MAE and R² of each target,
in the data's own units. The formulas are scikit-learn's with zero_division=nan: what would be divided by 0 has no
value ("—", null in JSON), and means leave it out. The loss is that of training, without penalties.

FILE.csv names inputs and targets as the project's data do; classes are one column of their names, or one-hot columns.
Where it is not clear which column holds the targets, --target says it. Where the project's data were imported, FILE.csv
is read and coded as they were. What the project prepares is prepared here as well.

--folds K trains K times from the starting weights, as many epochs as are planned, each time without one of K folds that
have the classes in the proportions of the whole, and scores that fold; preparation is measured anew. FILE stays as it
is. The deviation is that of a sample, divided by K − 1.

  nnsim evaluate flowers.nnsim
  nnsim evaluate flowers.nnsim --data more.csv --json
  nnsim evaluate flowers.nnsim --folds 5""",
    options=_options,
    run=_run,
)
