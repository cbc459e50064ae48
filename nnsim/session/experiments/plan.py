"""What an experiment does: what is varied, every combination or some drawn at random, how long, in how many folds."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from nnsim.kit.errors import ArgumentError
from nnsim.network.design import Design
from nnsim.network.limits import TRAINING
from nnsim.session.experiments.variables import MOST, MOST_FOLDS, Trial, Variable, grid, random, variable, varied


@dataclass(frozen=True)
class Plan:
    """`vary` are lines such as `rate=0.01,0.1`. `draws` combinations are drawn, or, with 0, every one of the grid made.

    `epochs` None is as long as the design plans, `folds` 0 leaves the parts of the data as they are.
    """

    vary: tuple[str, ...]
    draws: int = 0
    seed: int = 0
    epochs: int | None = None
    folds: int = 0

    @property
    def variables(self) -> list[Variable]:
        """What is varied; ArgumentError where a line says nothing that can be."""
        found = [variable(text) for text in self.vary]
        if len({one.name for one in found}) < len(found):
            raise ArgumentError("a variable is given twice", "", "give each once, with all of its values")
        return found

    @property
    def names(self) -> list[str]:
        """What its trials differ in."""
        names = [text.partition("=")[0].strip().replace("-", "_") for text in self.vary]
        return names + ["fold"] * (self.folds > 0)

    def trials(self, design: Design) -> list[Trial]:
        """All trials; ArgumentError where there are none, too many, or the design cannot be varied so."""
        variables = self.variables
        names = {one.name for one in variables}
        if not variables and not self.folds:
            raise ArgumentError("nothing is varied", "", "say what, such as rate=0.01,0.1")
        if self.epochs is not None and "epochs" in names:
            raise ArgumentError("the epochs are given and varied", "", "leave one of them out")
        if self.folds and "fold" in names:
            raise ArgumentError("the folds are given and varied", "", "leave one of them out")
        found = random(variables, self.draws, self.seed) if self.draws else grid(variables)
        if self.epochs is not None:
            found = [{**trial, "epochs": self.epochs} for trial in found]
        if self.folds:
            found = _with_folds(found, self.folds)
        varied(design, found[0])
        return found

    def to_json(self) -> dict[str, Any]:
        """Plain JSON."""
        return {**vars(self), "vary": list(self.vary)}

    @classmethod
    def from_json(cls, value: Any) -> "Plan":
        """From such JSON again; KeyError, TypeError or ValueError where it is none."""
        vary, epochs = tuple(str(text)[:2000] for text in value["vary"]), value["epochs"]
        ranged = {"draws": MOST, "seed": 2**63 - 1, "folds": MOST_FOLDS}
        numbers = {name: _whole(value[name], 0, most) for name, most in ranged.items()}
        return cls(
            vary, epochs=None if epochs is None else _whole(epochs, 1, int(TRAINING["epochs"].high or 0)), **numbers
        )


def _with_folds(trials: Sequence[Trial], count: int) -> list[Trial]:
    if count < 2 or count > MOST_FOLDS:
        raise ArgumentError(f"{count} folds cannot be made", "", f"take 2 to {MOST_FOLDS}")
    if len(trials) * count > MOST:
        raise ArgumentError(f"{len(trials) * count:,} trials are too many", f"the limit is {MOST:,}", "vary less")
    return [{**trial, "fold": f"{number}/{count}"} for trial in trials for number in range(1, count + 1)]


def _whole(value: Any, low: int, high: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise ValueError(f"{str(value)[:20]!r} is no number from {low} to {high}")
    return value
