"""From a table to what is trained on: parts for training, validation and test, prepared columns, coded targets."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.random import Stream
from nnsim.kit.errors import ArgumentError, DataError
from nnsim.kit.params import Param, complete
from nnsim.parts.contracts import Table
from nnsim.parts.scaling import Chain, Pipeline, mean_and_deviation

Rows = NDArray[np.float64]
Indices = NDArray[np.int64]
Code = Literal["unit", "signed"]
Parts = tuple[Indices, Indices, Indices]

PARAMS = (
    Param("validation", "real", 0.15, "Share of the samples for validation; they never change a weight.", 0.0, 0.9),
    Param("test", "real", 0.15, "Share of the samples that is kept for the test at the end.", 0.0, 0.9),
    Param("seed", "integer", 0, "The same seed gives the same parts.", low=0, high=2**63 - 1),
    Param("stratify", "boolean", True, "Each part holds the classes in the proportions of the whole."),
    Param(
        "standardize_targets",
        "boolean",
        False,
        "Targets of a regression get mean 0 and deviation 1, as measured on the training part alone; outputs are shown "
        "scaled back.",
    ),
)


@dataclass(frozen=True, eq=False)
class Standardizer:
    """Mean and standard deviation of each column; columns that do not vary have deviation 1.

    Also any other shift and scale: (x − mean) / deviation.
    """

    mean: Rows
    deviation: Rows

    @classmethod
    def fit(cls, rows: Rows) -> "Standardizer":
        """Measured on these rows, which must be the training part; the variance is divided by N."""
        if not len(rows):
            raise DataError("nothing can be standardized", "the training part is empty", "make it larger")
        mean, deviation = mean_and_deviation(rows)
        wrong = np.flatnonzero(~np.isfinite(mean) | ~np.isfinite(deviation))
        if wrong.size:
            raise DataError(
                f"column {wrong[0] + 1} cannot be standardized",
                "its numbers are too large",
                "scale it, or standardize nothing",
            )
        return cls(mean, deviation)

    def apply(self, rows: Rows) -> Rows:
        """The rows in units of deviations from the mean."""
        return (rows - self.mean) / self.deviation

    def invert(self, rows: Rows) -> Rows:
        """The rows in their own units again."""
        return rows * self.deviation + self.mean

    def to_json(self) -> dict[str, list[float]]:
        """Plain lists, exact to the last bit in JSON."""
        return {"mean": self.mean.tolist(), "deviation": self.deviation.tolist()}

    @classmethod
    def from_json(cls, value: Any) -> "Standardizer":
        """From such lists again; DataError when they are not such."""
        try:
            mean, deviation = (np.array(value[key], dtype=np.float64) for key in ("mean", "deviation"))
            sound = mean.ndim == 1 and mean.shape == deviation.shape
            sound = sound and bool(np.isfinite(mean).all() and np.isfinite(deviation).all() and (deviation > 0).all())
        except (KeyError, IndexError, TypeError, ValueError, OverflowError):
            sound = False
        if not sound:
            raise DataError(
                "the standardization cannot be used",
                "it is not a list of means and one of deviations",
                "prepare the data again",
            )
        return cls(mean, deviation)


@dataclass(frozen=True, eq=False)
class Filler:
    """What stands in for missing inputs, a number for each column; NaN for columns in which none may be missing."""

    values: Rows

    @classmethod
    def fit(cls, rows: Rows, fills: Sequence[str], names: Sequence[str]) -> "Filler":
        """The mean or the median of what is there, in these rows alone, which must be the training part."""
        values = np.full(rows.shape[1], np.nan)
        for column, fill in enumerate(fills):
            if not fill:
                continue
            known = rows[:, column][~np.isnan(rows[:, column])]
            if not len(known):
                raise DataError(
                    f"the input {names[column]!r} cannot be filled in",
                    f"the training part has no value of it of which to take the {fill}",
                    "ignore that column, or make the training part larger",
                )
            values[column] = np.median(known) if fill == "median" else known.mean()
        if not np.isfinite(values[[bool(fill) for fill in fills]]).all():
            raise DataError("missing inputs cannot be filled in", "the numbers are too large", "scale them")
        return cls(values)

    def apply(self, rows: Rows) -> Rows:
        """The rows with what is missing filled in."""
        gaps = np.isnan(rows)
        return np.where(gaps, self.values, rows) if gaps.any() else rows


@dataclass(frozen=True, eq=False, kw_only=True)
class Prepared:
    """The three parts as the network sees them, rows being samples; `train`, ... say which rows of the table they are.

    `filler` fills in missing inputs, before they are prepared by `inputs`, if any is to be; `targets` holds the
    standardization of the targets, if any; `code` says how classes are written: 0 and 1, or −1 and 1.
    """

    x_train: Rows
    y_train: Rows
    x_val: Rows
    y_val: Rows
    x_test: Rows
    y_test: Rows
    train: Indices
    validation: Indices
    test: Indices
    inputs: Pipeline | None = None
    targets: Standardizer | None = None
    code: Code = "unit"
    filler: Filler | None = None

    def encode_inputs(self, rows: Rows) -> Rows:
        """Inputs in the table's own units, as the network takes them; what is missing (NaN) is filled in."""
        rows = self.filler.apply(rows) if self.filler else rows
        return self.inputs.apply(rows) if self.inputs else rows

    def decode_inputs(self, rows: Rows) -> Rows:
        """The network's inputs in the table's own units."""
        return self.inputs.invert(rows) if self.inputs else rows

    def encode_targets(self, rows: Rows) -> Rows:
        """Targets as in the table, as the loss takes them."""
        rows = self.targets.apply(rows) if self.targets else rows
        return 2.0 * rows - 1.0 if self.code == "signed" else rows

    def decode_targets(self, rows: Rows) -> Rows:
        """The network's outputs or targets, as in the table."""
        rows = (rows + 1.0) / 2.0 if self.code == "signed" else rows
        return self.targets.invert(rows) if self.targets else rows


def prepare(
    table: Table,
    settings: Mapping[str, Any] | None = None,
    *,
    whole: bool = False,
    code: Code = "unit",
    preparers: Chain = (),
    columns: Mapping[str, Chain] | None = None,
    parts: Parts | None = None,
) -> Prepared:
    """A table split, its inputs prepared, its targets standardized and coded as the settings (`PARAMS`) say.

    A `whole` data set is not split, and where `parts` are given, they are the split. `code` is what the loss wants:
    "signed" writes classes as −1 and 1; targets that are −1 and 1 in the table already stay as they are. `preparers`
    are for all inputs but those that `columns` names.
    """
    chosen = complete(PARAMS, settings or {}, "the preparation of data")
    if code == "signed" and not np.isin(table.targets, (0.0, 1.0)).all():
        if np.isin(table.targets, (-1.0, 1.0)).all():
            plain = {**(settings or {}), "standardize_targets": False}
            return prepare(table, plain, whole=whole, preparers=preparers, columns=columns, parts=parts)
        raise DataError(
            "the targets cannot be written as −1 and 1",
            "they are not classes",
            "choose data with classes, or another loss or learning rule",
        )
    if parts is not None:
        pass
    elif whole:
        parts = np.arange(len(table.inputs)), np.arange(0), np.arange(0)
    else:
        rest = 1.0 - chosen["validation"] - chosen["test"]
        parts = split(
            table, rest, chosen["validation"], chosen["test"], seed=chosen["seed"], stratify=chosen["stratify"]
        )
    train, validation, test = parts
    filler = Filler.fit(table.inputs[train], table.fills, table.input_names) if any(table.fills) else None
    x = filler.apply(table.inputs) if filler else table.inputs
    chains = [(columns or {}).get(name, preparers) for name in table.input_names]
    chains = [[one for one in chain if one.key != "none"] for chain in chains]
    inputs = Pipeline.fit(x[train], chains, table.input_names) if any(chains) else None
    regression = not table.classes and code == "unit"
    targets = Standardizer.fit(table.targets[train]) if chosen["standardize_targets"] and regression else None
    x = inputs.apply(x) if inputs else x
    y = targets.apply(table.targets) if targets else table.targets
    y = 2.0 * y - 1.0 if code == "signed" else y
    return Prepared(
        x_train=x[train],
        y_train=y[train],
        x_val=x[validation],
        y_val=y[validation],
        x_test=x[test],
        y_test=y[test],
        train=train,
        validation=validation,
        test=test,
        inputs=inputs,
        targets=targets,
        code=code,
        filler=filler,
    )


def split(
    table: Table, train: float, validation: float, test: float, *, seed: int = 0, stratify: bool = True
) -> tuple[Indices, Indices, Indices]:
    """The rows of each part, in random order; training gets at least one.

    With `stratify`, the samples of each class are spread evenly over one line, which is then cut in three: every part,
    and every stretch of the training part, has the classes in the proportions of the whole as nearly as it can.
    """
    fractions = (train, validation, test)
    if not all(math.isfinite(f) and f >= 0.0 for f in fractions) or not train > 0.0 or abs(sum(fractions) - 1.0) > 1e-9:
        raise ArgumentError(
            f"the data cannot be split into {train:g}, {validation:g} and {test:g}",
            "the three shares must sum to 1, with something left for training",
            "make validation and test smaller",
        )
    count = len(table.inputs)
    stream = Stream.seeded(seed, "split")
    order = stream.permutation(count)
    if stratify and table.classes:
        order = _spread(order, class_of(table.targets), stream)
    tested = min(math.floor(count * test + 0.5), max(count - 1, 0))
    validated = min(math.floor(count * validation + 0.5), max(count - 1 - tested, 0))
    trained = count - validated - tested
    return order[:trained], order[trained : trained + validated], order[trained + validated :]


def folds(table: Table, count: int, *, seed: int = 0) -> list[Indices]:
    """The rows in as many folds, in random order: their sizes, and those of each class in them, differ by one at most.

    The rows of one class after those of another are dealt like cards.
    """
    order = Stream.seeded(seed, "folds").permutation(len(table.inputs))
    if table.classes:
        order = order[np.argsort(class_of(table.targets)[order], kind="stable")]
    dealt = [order[first::count] for first in range(count)]
    return [part[Stream.seeded(seed, f"fold {at}").permutation(len(part))] for at, part in enumerate(dealt)]


def class_of(targets: Rows) -> Indices:
    """The number of each row's class, from a column of 0 and 1 or from one-hot columns; of outputs the class that each
    sample is called: one output is above 0.5 or not, of several the largest counts.
    """
    return (targets[:, 0] > 0.5).astype(np.int64) if targets.shape[1] == 1 else targets.argmax(axis=1)


def shares_of(outputs: Rows) -> Rows:
    """The output of each class, a row a sample; of two classes with one output, 1 − o is that of the first."""
    return np.hstack([1.0 - outputs, outputs]) if outputs.shape[1] == 1 else outputs


def sum_to_one(targets: Rows) -> NDArray[np.bool_]:
    """Whether the targets of each sample sum to 1, as probabilities do; what rounding leaves does not count."""
    near: NDArray[np.bool_] = np.abs(targets.sum(axis=1) - 1.0) <= 1e-12
    return near


def _spread(order: Indices, label: Indices, stream: Stream) -> Indices:
    """The same rows in an order in which each class comes at even distances, from a random start."""
    key = np.empty(len(order))
    for k in range(int(label.max(initial=-1)) + 1):
        members = np.flatnonzero(label[order] == k)
        key[members] = (np.arange(len(members)) + stream.uniform(1)) / max(len(members), 1)
    return order[np.argsort(key, kind="stable")]
