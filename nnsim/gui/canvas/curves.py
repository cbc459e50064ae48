"""The way an edge takes from one neuron to another: cubic curves as arrays, no Qt.

- ahead: from left to right, as in a textbook
- over: a skip link passes above the frames that stand between
- under: a link back in time passes below the frames
- among: between units of one layer (`rings.py`)
"""

from typing import Literal

import numpy as np

from nnsim.gui.canvas.geometry import Floats

Route = Literal["ahead", "over", "under", "among"]
REACH = 0.42
LEAST_REACH = 46.0


def controls(starts: Floats, ends: Floats, route: Route = "ahead", level: float | Floats = 0.0) -> Floats:
    """The four control points of each curve, shape (edges, 4, 2); `level` is the height that a detour reaches."""
    starts, ends = np.broadcast_arrays(starts, ends)
    points = np.empty((len(starts), 4, 2))
    points[:, 0], points[:, 3] = starts, ends
    along = ends[:, 0] - starts[:, 0]
    reach = np.maximum(np.abs(along) * REACH, LEAST_REACH)
    if route == "under":
        reach = np.minimum(np.maximum(np.abs(along) * 0.3, 80.0), 150.0)
    elif route == "over":
        reach = np.minimum(np.abs(along) * 0.25, 150.0)
    points[:, 1, 0] = starts[:, 0] + reach
    points[:, 2, 0] = ends[:, 0] - reach
    if route == "ahead":
        points[:, 1, 1], points[:, 2, 1] = starts[:, 1], ends[:, 1]
    else:
        points[:, 1:3, 1] = ((8.0 * np.asarray(level) - starts[:, 1] - ends[:, 1]) / 6.0)[:, None]
    return points


def sample(points: Floats, segments: int, dense_ends: bool = False) -> Floats:
    """Points along each curve, shape (edges, segments + 1, 2); with `dense_ends` closer together where it bends."""
    t = np.linspace(0.0, 1.0, segments + 1)
    if dense_ends:
        t = 0.35 * t + 0.65 * (1.0 - np.cos(np.pi * t)) / 2.0
    weights = np.stack(((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3), axis=1)
    return weights @ points


def point_at(points: Floats, t: float) -> tuple[float, float]:
    """The point of one curve, given by its four control points, at a parameter from 0 to 1."""
    x, y = np.array([(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3]) @ points
    return float(x), float(y)


def nearest(samples: Floats, x: float, y: float) -> tuple[int, float]:
    """The curve that passes closest to a point, and its distance; (-1, inf) when there is none."""
    if not len(samples):
        return -1, float("inf")
    starts, steps = samples[:, :-1], np.diff(samples, axis=1)
    away = np.array((x, y)) - starts
    length = np.maximum((steps**2).sum(axis=2), 1e-12)
    part = np.clip((away * steps).sum(axis=2) / length, 0.0, 1.0)
    distance = ((away - part[..., None] * steps) ** 2).sum(axis=2).min(axis=1)
    best = int(np.argmin(distance))
    return best, float(np.sqrt(distance[best]))
