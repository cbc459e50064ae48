"""How many patterns a network can store: random ones are stored, damaged and recalled, by any rule that stores them.

A pattern counts as recalled when the state in which the recall ends has an overlap of at least 0.95 with it: with
100 units at most 2 of them are wrong, since each wrong one takes 0.02 of the overlap. With 100 units,
Hebb's rule and a tenth of noise, the mean share so recalled is 0.98 with 10 patterns, 0.80 with 14 and 0.05 with 28, or
1.0, 0.8 and below 0.1 in tenths; were every single unit asked to be right, it would be 0.95, 0.71 and 0.02. The theory
of infinitely many units has the jump at 0.138 patterns a unit (Amit, Gutfreund and Sompolinsky, "Storing infinite
numbers of patterns in a spin-glass model of neural networks", Physical Review Letters 55, 1985).
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from nnsim.engine.random import Stream
from nnsim.files.plots.charts import Line, plain
from nnsim.kit.errors import ArgumentError
from nnsim.kit.pieces import finished
from nnsim.network.build import sequential
from nnsim.network.compile import Columns, Samples, compile_design, start_machine
from nnsim.network.design import Array, Choice, Design, Training
from nnsim.network.initial import start_weights
from nnsim.network.ruling import with_rule
from nnsim.parts.recall import Stores
from nnsim.parts.rules import REGISTRY as RULES

MOST_UNITS = 1000
POINTS = 15  # numbers of patterns that are tried where none are named


@dataclass(frozen=True)
class Recall:
    """What came of it: which share was recalled, the patterns, and the states in which the recall ended, as columns."""

    share: float
    patterns: Array
    states: Array


@dataclass(frozen=True)
class Capacity:
    """For so many units, numbers of patterns and of each the share that was recalled, trial by trial.

    `known` is where theory has the capacity, in patterns; None where it is not known.
    """

    rule: str
    units: int
    counts: tuple[int, ...]
    shares: tuple[tuple[float, ...], ...]
    known: float | None

    @property
    def means(self) -> tuple[float, ...]:
        """The mean share for each number of patterns; NaN where there was no trial yet."""
        return tuple(float(np.mean(one)) if one else float("nan") for one in self.shares)

    @property
    def errors(self) -> tuple[float, ...]:
        """The standard error of each mean; NaN with fewer than two trials."""
        return tuple(
            float(np.std(one, ddof=1) / np.sqrt(len(one))) if len(one) > 1 else float("nan") for one in self.shares
        )

    def to_json(self) -> dict[str, Any]:
        """As JSON."""
        rows = [
            {"patterns": count, "per_unit": count / self.units, "recall": mean,
             "error": None if np.isnan(error) else error, "trials": list(shares)}
            for count, mean, error, shares in zip(self.counts, self.means, self.errors, self.shares, strict=True)
        ]  # fmt: skip
        return {"rule": self.rule, "units": self.units, "known": self.known, "points": rows}

    def picture(self) -> str:
        """As SVG."""
        lines = [Line("recalled", self.counts, self.means)]
        marks = [] if self.known is None else [(self.known, f"{self.known / self.units:g} a unit")]
        return plain(f"Recall of {self.units} units", ("patterns", "share recalled"), lines, marks, (0.0, 1.05))


def stores_of(rule: Choice) -> Stores:
    """What a rule says of its storing; ArgumentError for one that stores no patterns."""
    part = RULES.find(rule.key)
    if part.stores is None:
        keys = ", ".join(key for key in RULES if RULES[key].stores is not None)
        raise ArgumentError(f"{part.title} stores no patterns", "it does not count what is recalled", f"choose {keys}")
    return part.stores


def usual_counts(rule: Choice, units: int) -> tuple[int, ...]:
    """Numbers of patterns from a few to well beyond what can be stored."""
    stores = stores_of(rule)
    known = stores.known(RULES.find(rule.key).settings(rule.settings))
    most = max(2, round(units * (2.2 * known if known is not None else 1.0)))
    return tuple(sorted({max(1, round(most * part / POINTS)) for part in range(1, POINTS + 1)}))


def recalling(
    rule: Choice, units: int, patterns: int, seed: int = 0, stepping: bool = False
) -> Generator[None, None, Recall]:
    """Store so many random patterns of −1 and 1 in so many units, and recall each, in pieces.

    They are very short ones with `stepping`, else sweeps.
    """
    stores = stores_of(rule)
    chance = Stream.seeded(seed, "patterns")
    x = np.where(chance.uniform((units, patterns)) < 0.5, -1.0, 1.0)
    design = with_rule(Design(sequential((units, units)), Training(seed=seed)), rule)
    design = replace(design, training=replace(design.training, batch_size=0))
    compiled = compile_design(design, Samples(patterns, 0, ""))
    nothing = np.zeros((0, patterns))
    columns = Columns(x, nothing, np.zeros((units, 0)), np.zeros((0, 0)))
    machine = start_machine(compiled, design, columns, start_weights(design))
    while machine.next is not None:
        if stepping:
            machine.step()
            machine.journal.clear()
        else:
            machine.run(lambda: True)
        yield
    (last,) = compiled.wiring.outputs
    arrays = machine.memory.view(patterns)
    return Recall(float(arrays[stores.recalled]) / patterns, x, arrays[last.o.name].copy())


def recall(rule: Choice, units: int, patterns: int, seed: int = 0) -> Recall:
    """Store so many random patterns, and recall each; ArgumentError for rules that store none."""
    return finished(recalling(rule, units, patterns, seed))


def capacity(rule: Choice, units: int, patterns: int, trials: int, seed: int = 0) -> float:
    """The mean share of patterns that are recalled, over trials with patterns of their own."""
    return float(np.mean([recall(rule, units, patterns, seed + trial).share for trial in range(trials)]))


def measuring(
    rule: Choice, units: int, counts: Sequence[int], trials: int, seed: int = 0, stepping: bool = False
) -> Generator[tuple[int, Capacity], None, Capacity]:
    """The experiment in pieces, which tell how many trials are done, and what is known by then.

    All numbers of patterns get their first trial, then their second, and so on.
    """
    stores = stores_of(rule)
    if not 2 <= units <= MOST_UNITS or not counts or min(counts) < 1 or trials < 1:
        raise ArgumentError(
            "that cannot be tried", f"it takes 2 to {MOST_UNITS:,} units, patterns and trials", "mend it"
        )
    share = stores.known(RULES.find(rule.key).settings(rule.settings))
    shares: list[list[float]] = [[] for _ in counts]

    def found() -> Capacity:
        known = None if share is None else share * units
        return Capacity(rule.key, units, tuple(counts), tuple(map(tuple, shares)), known)

    now, done = found(), 0
    for trial in range(trials):
        for at, count in enumerate(counts):
            work = recalling(rule, units, count, seed + trial, stepping)
            while True:
                try:
                    next(work)
                except StopIteration as end:
                    shares[at].append(end.value.share)
                    break
                yield done, now
            done, now = done + 1, found()
            yield done, now
    return now
