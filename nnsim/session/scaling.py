"""Which columns of a table are of a scale that hardly trains as it is, and the preparation that takes it off them."""

from collections.abc import Generator
from dataclasses import dataclass, field, replace

import numpy as np

from nnsim.kit.pieces import finished
from nnsim.network.design import STANDARDIZED, Choice, Data
from nnsim.parts.contracts import Table

FAR, NARROW = 3.0, 0.2
_NAMED = 4


def calls(low: float, high: float) -> bool:
    """True for numbers in this range that call for a preparation: large ones, and those that hardly differ.

    Units saturate at large inputs, and a column of which all numbers are nearly the same works like a second bias.
    Columns of 0 and 1, and such between −3 and 3, are at home as they are; one that never varies tells nothing at all.
    """
    if not low < high:
        return False
    half = (high - low) / 2.0
    return max(abs(low), abs(high)) > FAR or abs(low / 2.0 + high / 2.0) > 3.0 * half or high - low < NARROW


@dataclass(frozen=True)
class Scaling:
    """How inputs and targets are prepared; `inputs` and `targets` name the columns whose scale calls for it."""

    inputs: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    preparers: tuple[Choice, ...] = ()
    column_preparers: dict[str, tuple[Choice, ...]] = field(default_factory=dict)
    standardize_targets: bool = False

    def on(self, data: Data) -> Data:
        """The data prepared in this way, and in no other."""
        return replace(
            data,
            preparers=self.preparers,
            column_preparers=dict(self.column_preparers),
            standardize_targets=self.standardize_targets,
        )

    @property
    def of_inputs(self) -> "Scaling":
        """The same with targets as they are."""
        return replace(self, targets=(), standardize_targets=False)

    @property
    def words(self) -> str:
        """What is done, for the person; "" where nothing is."""
        images = bool(self.preparers) and self.preparers != STANDARDIZED
        inputs = "the inputs are scaled to 0 … 1" if images else "the inputs are standardized"
        what = [inputs] if self.preparers else []
        what += ["the target is standardized"] if self.standardize_targets else []
        if not what:
            return ""
        named = named_columns((*self.inputs, *self.targets))
        return " and ".join(what).replace("inputs are standardized and the target is", "inputs and the target are") + (
            f", as the scale of {named} calls for it" if named else ""
        )


def named_columns(names: tuple[str, ...]) -> str:
    """The first of these names in a list."""
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def looked_through(table: Table, wanted: bool | None = None) -> Generator[float, None, Scaling]:
    """What the columns call for, column by column; yields how far it is.

    Inputs are standardized as soon as one of them calls for it, all of them but those of 0 and 1, so that they become
    alike; pixels go to 0 … 1. Numbers that are targets are standardized likewise. With `wanted` False nothing is done,
    and with True all is that could be, where nothing calls for it.
    """
    if wanted is False:
        return Scaling()
    inputs, plain = [], []
    width = table.inputs.shape[1]
    for at, name in enumerate(table.input_names):
        low, high = _range(table.inputs[:, at])
        if calls(low, high):
            inputs.append(name)
        elif (low, high) == (0.0, 1.0) and _two_valued(table.inputs[:, at]):
            plain.append(name)
        yield at / max(width, 1)
    numbers = bool(table.targets.size) and not table.classes and not np.isin(table.targets, (-1.0, 0.0, 1.0)).all()
    targets = []
    if numbers:
        ranges = [_range(column) for column in table.targets.T]
        targets = [name for name, of in zip(table.target_names, ranges, strict=True) if calls(*of)]
    every = wanted is True and not inputs and not targets
    scale: tuple[Choice, ...] = (Choice("min_max"),) if table.image else STANDARDIZED
    if not inputs and (not every or len(plain) == width):
        scale = ()
    alone: dict[str, tuple[Choice, ...]] = dict.fromkeys(plain, ()) if scale == STANDARDIZED else {}
    return Scaling(tuple(inputs), tuple(targets), scale, alone, bool(targets) or (every and numbers))


def scaling(table: Table, wanted: bool | None = None) -> Scaling:
    """The same at once."""
    return finished(looked_through(table, wanted))


def _range(column: np.ndarray) -> tuple[float, float]:
    """The least and the largest number that is there."""
    return float(np.fmin.reduce(column, initial=np.nan)), float(np.fmax.reduce(column, initial=np.nan))


def _two_valued(column: np.ndarray) -> bool:
    return bool(((column == 0.0) | (column == 1.0) | np.isnan(column)).all())
