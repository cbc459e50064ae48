"""Lines through many points, made at once from arrays."""

from typing import Any

import numpy as np
from PySide6.QtGui import QPolygonF
from shiboken6 import VoidPtr

from nnsim.gui.curves_view.series import Array


def lines(x: Array, y: Array) -> list[QPolygonF]:
    """A line for each stretch of points that have a place; a point alone makes none."""
    seen = np.isfinite(y)
    if seen.all():
        return [polygon(x, y)] if len(x) > 1 else []
    ends = np.flatnonzero(np.diff(np.concatenate([[False], seen, [False]])))
    stretches = zip(ends[0::2].tolist(), ends[1::2].tolist(), strict=True)
    return [polygon(x[first:end], y[first:end]) for first, end in stretches if end - first > 1]


def polygon(x: Array, y: Array) -> QPolygonF:
    """The points as Qt keeps them."""
    points = QPolygonF()
    points.resize(len(x))
    if len(x):
        room: Any = VoidPtr(points.data(), 16 * len(x), True)  # type: ignore[call-arg, arg-type]
        both = np.frombuffer(room, np.float64).reshape(-1, 2)
        both[:, 0], both[:, 1] = x, y
    return points
