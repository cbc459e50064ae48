"""Chains of preparers over the columns of a table: measured on the training part, applied to any rows, taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Const, Expr, evaluate, substitute
from nnsim.kit.errors import ArgumentError, DataError
from nnsim.parts.contracts import Measures, Preparer
from nnsim.parts.preparers import REGISTRY

Rows = NDArray[np.float64]
Indices = NDArray[np.int64]
STAGES = ("clip", "scale")


class Chosen(Protocol):
    """A part by its key, and its settings."""

    @property
    def key(self) -> str:
        """The part's key."""

    @property
    def settings(self) -> Mapping[str, Any]:
        """What is set otherwise than by default."""


Chain = Sequence[Chosen]


def check_chain(chain: Chain, whose: str) -> None:
    """ArgumentError where preparers cannot follow each other: at most one clips, and then at most one scales."""
    stages = [STAGES.index(REGISTRY.find(one.key).stage) for one in chain]
    for one in chain:
        REGISTRY[one.key].settings(one.settings)
    if stages != sorted(set(stages)):
        names = ", ".join(REGISTRY[one.key].title for one in chain)
        raise ArgumentError(
            f"{whose} cannot be prepared by {names}",
            "at most one clips, and after it at most one scales",
            "choose one of each",
        )


def said(chain: Chain) -> str:
    """The chain in words; "" where nothing is done."""
    return ", ".join(titles(chain))


def titles(chain: Chain) -> list[str]:
    """What its preparers are called, those left out that do nothing."""
    return [REGISTRY[one.key].title for one in chain if one.key in REGISTRY and one.key != "none"]


@dataclass(frozen=True, eq=False)
class Step:
    """One preparer with its settings, the columns that it prepares, and what it has measured of them."""

    key: str
    settings: Mapping[str, Any]
    columns: Indices
    measures: Measures

    @property
    def part(self) -> Preparer:
        """The preparer."""
        return REGISTRY[self.key]

    def apply(self, rows: Rows) -> Rows:
        """Its columns, prepared."""
        part = self.part
        if part.apply is not None:
            return part.apply(rows, self.measures, self.settings)
        assert part.value is not None
        made: Rows = evaluate(part.value, {"x": rows, **{f"measured:{k}": v for k, v in self.measures.items()}})
        return made

    def invert(self, rows: Rows) -> Rows:
        """Its columns in the units before it; what was cut off is not known any more."""
        if self.part.invert is not None:
            return self.part.invert(rows, self.measures, self.settings)
        return rows * self.measures["scale"] + self.measures["shift"] if self.part.affine else rows

    def formula(self, column: int, value: float) -> tuple[Expr, Expr] | None:
        """Its formula and the same with the numbers of a column; None where no formula says it."""
        expr, place = self.part.value, np.flatnonzero(self.columns == column)
        if expr is None or not place.size:
            return None
        numbers: dict[str, Expr] = {f"measured:{k}": Const(float(v[place[0]])) for k, v in self.measures.items()}
        return expr, substitute(expr, {"x": Const(value), **numbers})


@dataclass(frozen=True, eq=False)
class Pipeline:
    """The steps that prepare the columns of rows of this width, in their order."""

    steps: tuple[Step, ...]
    width: int

    @classmethod
    def fit(cls, rows: Rows, chains: Sequence[Chain], names: Sequence[str]) -> "Pipeline":
        """Measured on these rows, which must be the training part, with a chain for each column."""
        if not len(rows):
            raise DataError("the inputs cannot be prepared", "the training part is empty", "make it larger")
        made, groups = np.array(rows, np.float64), dict[str, tuple[Chain, list[int]]]()
        for column, chain in enumerate(chains):
            check_chain(chain, f"the input {names[column]!r}")
            plain = [(one.key, sorted(REGISTRY[one.key].settings(one.settings).items())) for one in chain]
            groups.setdefault(str(plain), (chain, []))[1].append(column)
        steps = []
        for chain, members in groups.values():
            columns = np.array(members)
            for one in chain:
                part = REGISTRY[one.key]
                settings = part.settings(one.settings)
                with np.errstate(all="ignore"):
                    measures = part.fit(made[:, columns], settings)
                    step = Step(one.key, settings, columns, measures)
                    made[:, columns] = prepared = step.apply(made[:, columns])
                sound = np.isfinite(prepared).all(axis=0)
                for values in measures.values():
                    sound &= np.isfinite(values).reshape(-1, len(columns)).all(axis=0)
                if not sound.all():
                    name = names[columns[np.flatnonzero(~sound)[0]]]
                    raise DataError(
                        f"the input {name!r} cannot be prepared by {part.title}",
                        "its numbers are too large",
                        "scale it before, or choose none for it",
                    )
                steps.append(step)
        return cls(tuple(steps), rows.shape[1])

    def apply(self, rows: Rows) -> Rows:
        """The rows as the network takes them."""
        if not self.steps:
            return rows
        made = np.array(rows, np.float64)
        for step in self.steps:
            made[:, step.columns] = step.apply(made[:, step.columns])
        return made

    def invert(self, rows: Rows) -> Rows:
        """The rows in their own units again, as far as the steps can be taken back."""
        if not self.steps:
            return rows
        made = np.array(rows, np.float64)
        for step in reversed(self.steps):
            made[:, step.columns] = step.invert(made[:, step.columns])
        return made

    def of(self, column: int) -> tuple[Step, ...]:
        """The steps that prepare one column."""
        return tuple(step for step in self.steps if (step.columns == column).any())

    @property
    def bent(self) -> tuple[Step, ...]:
        """The steps that are more than a shift and a scale."""
        return tuple(step for step in self.steps if not step.part.affine)

    @cached_property
    def shift_and_scale(self) -> tuple[Rows, Rows]:
        """What is taken from each column, and what it is then divided by, where no step is `bent`."""
        shift, scale = np.zeros(self.width), np.ones(self.width)
        for step in self.steps:  # ((x − a) / b − c) / d = (x − (a + b c)) / (b d)
            at = step.columns
            shift[at] += scale[at] * step.measures["shift"]
            scale[at] *= step.measures["scale"]
        return shift, scale


def mean_and_deviation(rows: Rows) -> tuple[Rows, Rows]:
    """Of each column; the variance is divided by N, and columns that do not vary have deviation 1."""
    with np.errstate(over="ignore", invalid="ignore"):
        mean, deviation = rows.mean(axis=0), rows.std(axis=0)
    constant = rows.min(axis=0) == rows.max(axis=0)
    mean = np.where(constant, rows[0], mean)
    return mean, without_zeros(np.where(constant, 1.0, deviation))


def without_zeros(scale: Rows) -> Rows:
    """Numbers to divide by: 1 in place of 0."""
    return np.where(scale == 0.0, 1.0, scale)
