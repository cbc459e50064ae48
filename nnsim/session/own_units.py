"""Rows of numbers in the data's own units, as a person gives them: checked, and coded as a loss wants them."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import DataError
from nnsim.parts.preparation import Filler

Rows = NDArray[np.float64]


def rows_of(values: Any, columns: int, what: str, filler: Filler | None = None) -> Rows:
    """The values as rows of so many columns, all finite but where the filler has something; DataError otherwise."""
    try:
        rows = np.array(values, np.float64, ndmin=2)
    except (ValueError, TypeError) as error:
        raise DataError(f"the {what}s are no table of numbers", "", "give rows of numbers of one length") from error
    if rows.ndim != 2 or rows.shape[1] != columns:
        have = f"{rows.shape[1]} were given" if rows.ndim == 2 else f"an array of {rows.ndim} dimensions was given"
        raise DataError(
            f"the network takes {columns} {what}{'s' * (columns != 1)} a sample", have, "give one number for each unit"
        )
    if not len(rows):
        raise DataError(f"there are no {what}s", "the table is empty", "give at least one row")
    wrong = ~np.isfinite(rows)
    if filler is not None:
        wrong &= ~(np.isnan(rows) & np.isfinite(filler.values))  # what is missing there is filled in
    if wrong.any():
        row, column = np.argwhere(wrong)[0]
        raise DataError(f"{what} {column + 1} of sample {row + 1} is {rows[row, column]}", "", "give finite numbers")
    return rows


def as_signs(targets: Rows) -> Rows:
    """Classes given as 0 and 1, or as −1 and 1, for a loss that wants the latter."""
    if np.isin(targets, (0.0, 1.0)).all():
        return 2.0 * targets - 1.0
    if np.isin(targets, (-1.0, 1.0)).all():
        return targets
    raise DataError("the targets are no classes", "the loss takes 0 and 1, or −1 and 1", "give such targets")
