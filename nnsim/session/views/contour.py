"""Lines of one height through values on a grid: marching squares, all cells at once."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# the sides that a line joins in a cell, by which corners lie above: 1 lower left, 2 lower right, 4 upper right, 8 upper
# left; sides are 0 below, 1 right, 2 above, 3 left. Saddles (5, 10) are decided by the mean of the corners: 16 more
# where that lies above
_JOINS: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((3, 0),), 2: ((0, 1),), 3: ((3, 1),), 4: ((1, 2),), 6: ((0, 2),), 7: ((3, 2),),
    8: ((2, 3),), 9: ((2, 0),), 11: ((2, 1),), 12: ((1, 3),), 13: ((1, 0),), 14: ((0, 3),),
    5: ((3, 0), (1, 2)), 10: ((0, 1), (2, 3)),
    5 + 16: ((3, 2), (1, 0)), 10 + 16: ((0, 3), (2, 1)),
}  # fmt: skip


def contour(values: NDArray[np.floating], level: float) -> Floats:
    """Pieces of the line on which values of shape (rows, columns) are `level`, as (pieces, 2 ends, (column, row)).

    Between neighbours the values run straight; a value at the level counts as below. Cells with a NaN have no line.
    """
    grid = np.asarray(values, np.float64) - level
    if grid.ndim != 2 or min(grid.shape) < 2:
        return np.empty((0, 2, 2))
    above = (grid > 0).astype(np.int8)
    cases = above[:-1, :-1] + 2 * above[:-1, 1:] + 4 * above[1:, 1:] + 8 * above[1:, :-1]
    rows, columns = np.nonzero((cases > 0) & (cases < 15))
    sound = np.isfinite(
        grid[rows, columns] + grid[rows, columns + 1] + grid[rows + 1, columns] + grid[rows + 1, columns + 1]
    )
    rows, columns = rows[sound], columns[sound]
    a, b = grid[rows, columns], grid[rows, columns + 1]
    d, c = grid[rows + 1, columns], grid[rows + 1, columns + 1]
    case = cases[rows, columns].astype(np.intp)
    case[((case == 5) | (case == 10)) & (a + b + c + d > 0)] += 16
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        along = (a / (a - b), b / (b - c), d / (d - c), a / (a - d))
    x = (columns + along[0], columns + 1.0, columns + along[2], columns + 0.0)
    y = (rows + 0.0, rows + along[1], rows + 1.0, rows + along[3])
    found = []
    for number, joins in _JOINS.items():
        which = case == number
        if which.any():
            for first, last in joins:
                ends = [np.stack([x[side][which], y[side][which]], 1) for side in (first, last)]
                found.append(np.stack(ends, 1))
    return np.concatenate(found) if found else np.empty((0, 2, 2))


def borders(values: NDArray[np.floating]) -> Floats:
    """Pieces of the lines between regions in which another of the values, (kinds, rows, columns), is the largest."""
    winners = values.argmax(0)
    found = []
    for kind in np.unique(winners)[:-1]:
        others = np.delete(values, kind, 0).max(0)
        found.append(contour(values[kind] - others, 0.0))
    return np.concatenate(found) if found else np.empty((0, 2, 2))


def heights(low: float, high: float, most: int = 7) -> list[float]:
    """Round heights between two values for lines on a surface: steps of 1, 2 or 5 times a power of ten."""
    span = high - low
    if not (np.isfinite(span) and span > 0):
        return []
    step = 10.0 ** np.floor(np.log10(span / most))
    step *= next(factor for factor in (1, 2, 5, 10, 20) if span / (factor * step) <= most)
    return [float(k * step) for k in range(int(np.floor(low / step)) + 1, int(np.ceil(high / step)))]
