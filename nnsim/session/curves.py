"""The curves of training: a row an epoch, several runs beside each other, bounded in memory."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.veil import covered
from nnsim.network.design import Training
from nnsim.parts.rules import REGISTRY as RULES

COLUMNS = ("epoch", "update", "loss", "accuracy", "validation_loss", "validation_accuracy", "rate", "seconds")
_MOST = 100_000


@dataclass(eq=False)
class Run:
    """One training run: a label, a colour number, the seed it started from, where that is known, and its rows."""

    label: str
    color: int = 0
    visible: bool = True
    seed: int | None = None
    _rows: NDArray[np.float64] = field(default_factory=lambda: np.empty((256, len(COLUMNS))))
    _count: int = 0
    rated: bool = True  # whether its learning rule has a learning rate
    apart: list[int] = field(default_factory=list)  # epochs after which it went on from a state of another start
    asked: list[float] = field(default_factory=list)  # losses that an exercise asks for: views show them as hidden

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self._count

    @property
    def about(self) -> str:
        """What tells the run from others besides its label: its learning rate, first and last, and its seed."""
        words = []
        if self._count and self.rated:
            first, last = (float(self._rows[at, COLUMNS.index("rate")]) for at in (0, self._count - 1))
            if np.isfinite(first) and np.isfinite(last):
                words.append(f"η {first:.4g}" if first == last else f"η {first:.4g} … {last:.4g}")
        if self.seed is not None:
            words.append(f"seed {self.seed}")
        return " · ".join(word for word in words if word not in self.label)

    @property
    def epochs(self) -> NDArray[np.float64]:
        """How many epochs had been made at each row."""
        return self._rows[: self._count, 0]

    @property
    def columns(self) -> dict[str, NDArray[np.float64]]:
        """All columns by name; NaN where a figure is unknown."""
        return {name: self._rows[: self._count, place] for place, name in enumerate(COLUMNS)}

    def ends(self, rows: int) -> bytes:
        """The first row and the last ones as they lie in memory, to see whether any is another one."""
        count = self._count
        return self._rows[: min(count, 1)].tobytes() + self._rows[max(count - rows, 0) : count].tobytes()

    def seen(self, column: str) -> NDArray[np.float64]:
        """A column as it is to be shown: losses that an exercise asks for are hidden."""
        values = self.columns[column]
        if not self.asked or column not in ("loss", "validation_loss"):
            return values
        same = np.isclose(values[:, None], np.array(self.asked), rtol=1e-5, atol=0.0)
        return covered(values, np.asarray(same.any(1)))

    def append(self, rows: NDArray[np.float64]) -> None:
        """Add rows of later epochs; when they become too many, the extremes of each stretch are kept.

        Rows of epochs that are there already are the same again, from a run that is repeated, and are left out.
        """
        if self._count:
            rows = rows[np.searchsorted(rows[:, 0], self._rows[self._count - 1, 0], side="right") :]
        need = self._count + len(rows)
        if need > len(self._rows):
            grown = np.empty((max(need, 2 * len(self._rows)), len(COLUMNS)))
            grown[: self._count] = self._rows[: self._count]
            self._rows = grown
        self._rows[self._count : need] = rows
        self._count = need
        if self._count > 2 * _MOST:
            self._count = thin(self._rows[: self._count])

    def until(self, epochs: int) -> "Run":
        """Another run with the same rows, up to so many epochs."""
        rows = self._rows[: self._count].copy()
        other = Run(self.label, self.color, self.visible, self.seed, rows, self._count, self.rated)
        other.apart, other.asked = list(self.apart), self.asked
        other.cut_epochs(epochs)
        return other

    def be_of(self, training: Training) -> None:
        """It begins with these settings."""
        rule = RULES.get(training.rule.key)
        self.seed = training.seed
        self.rated = rule is None or "rate" in rule.heeds(training.rule.settings)

    def part_at(self, epochs: int) -> None:
        """What comes after so many epochs begins from another state, and is not joined."""
        self.cut_epochs(epochs)
        self.apart.append(epochs)

    def cut_epochs(self, epochs: int) -> None:
        """Forget the rows after so many epochs."""
        self.apart = [epoch for epoch in self.apart if epoch < epochs]
        self._count = int(np.searchsorted(self._rows[: self._count, 0], epochs, side="right"))


def thin(rows: NDArray[np.float64]) -> int:
    """Keep of each four rows those with the least and the greatest loss, in place; how many rows are left."""
    groups = len(rows) // 4
    loss = np.nan_to_num(rows[: groups * 4, COLUMNS.index("loss")].reshape(groups, 4))
    first = np.arange(groups) * 4
    kept = np.ones(len(rows), bool)
    kept[: groups * 4] = False
    kept[first + loss.argmin(1)] = kept[first + loss.argmax(1)] = True
    left = rows[kept]
    rows[: len(left)] = left
    return len(left)


def plain_label(text: str) -> str:
    """A name for a run as a file can hold it: printable, on one line, and not too long."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:80]


class Curves:
    """The present run and the earlier ones that are still shown."""

    def __init__(self, most: int = 8) -> None:
        self._number = 1
        self._most = most
        self._asked: list[float] = []  # the same for all runs
        self.current = Run("run 1", asked=self._asked)
        self.runs: list[Run] = [self.current]

    def branch(self, epochs: int, label: str = "") -> Run:
        """Go on from the rows of so many epochs with a run of its own; a run that ends there is not shown any more."""
        old, new = self.current, self.current.until(epochs)
        if new.count == old.count:
            self.runs.remove(old)
        self._add(new, label)
        self.current = new
        return new

    def show(self, run: Run) -> None:
        """Make an earlier run the present one again."""
        if not self.current.count and self.current is not run:
            self.runs.remove(self.current)
        if run not in self.runs:
            self.runs.append(run)
            self._limit()
        self.current = run

    def start(self, label: str = "") -> Run:
        """Begin a new run; the last one stays when it has rows, and the oldest goes when there are too many."""
        if self.current.count == 0:
            if label:
                self.current.label = label
            return self.current
        self.current = Run("", seed=self.current.seed, rated=self.current.rated, asked=self._asked)
        self._add(self.current, label)
        return self.current

    def _add(self, run: Run, label: str) -> None:
        self._number += 1
        taken = {other.color for other in self.runs}
        ahead = ((self._number - 1 + more) % (self._most + 1) for more in range(self._most + 1))
        run.color = next(color for color in ahead if color not in taken)  # nor that of a run that is not shown any more
        run.label = label or f"run {self._number}"
        self.runs.append(run)
        self._limit()

    def _limit(self) -> None:
        if len(self.runs) > self._most:
            del self.runs[0]

    def ask(self, losses: Iterable[float]) -> None:
        """These losses are asked for in an exercise, and not to be seen."""
        self._asked[:] = losses

    @property
    def next_label(self) -> str:
        """What the next run is called."""
        return f"run {self._number + 1}"

    def remove(self, run: Run) -> None:
        """Take an earlier run out; the present one is emptied instead."""
        if run is self.current:
            run.cut_epochs(-1)
        elif run in self.runs:
            self.runs.remove(run)
