"""What settings and scores of an experiment are called, and how they are written."""

from nnsim.gui.numbers import NOT_YET, percent, short
from nnsim.gui.texts import tr
from nnsim.session.experiments.results import SCORES, Result
from nnsim.session.experiments.variables import Setting

NAMES = {
    "rate": "learning rate η", "seed": "seed", "batch_size": "batch size", "epochs": "epochs",
    "hidden": "hidden layers", "activation": "activation", "optimizer": "optimizer", "loss": "loss function",
    "l1": "L1 penalty", "l2": "L2 penalty", "dropout": "dropout", "split_seed": "seed of the split",
    "fold": "fold left out",
}  # fmt: skip
PARTS = {"train": "training", "validation": "validation", "test": "test"}
MEASURES = {"loss": "loss", "accuracy": "accuracy"}
Score = tuple[str, str]


def name_of(variable: str) -> str:
    """What a variable is called."""
    return tr(NAMES.get(variable, variable))


def score_name(score: Score) -> str:
    """What a score is called: "validation loss"."""
    return f"{tr(PARTS[score[0]])} {tr(MEASURES[score[1]])}"


def written(setting: Setting | None) -> str:
    """A setting as it stands in a table."""
    return "" if setting is None else short(setting, 6) if isinstance(setting, float) else str(setting)


def score_text(score: Score, value: float | None, digits: int = 4) -> str:
    """A score as it stands in a table."""
    if value is None:
        return "—"
    return percent(value) if score[1] == "accuracy" else short(value, digits)


def scores_of(results: list[Result]) -> list[Score]:
    """The scores that some of the runs have."""
    return [score for score in SCORES if any(one.score(*score) is not None for one in results)]


def said(result: Result) -> str:
    """A run in words: its settings, then its scores, or why it has none."""
    settings = ", ".join(f"{name_of(name)} {written(value)}" for name, value in result.trial.items())
    if result.error:
        return f"{settings}: {result.error}"
    scores = [f"{score_name(pair)} {score_text(pair, result.score(*pair))}" for pair in scores_of([result])]
    return f"{settings}: {', '.join(scores) or tr(NOT_YET)}"
