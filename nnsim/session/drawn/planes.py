"""A plane that samples are drawn into: what its axes are, and which sample a point of it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import UserError
from nnsim.parts.preparation import class_of, shares_of

if TYPE_CHECKING:
    from nnsim.parts.own_samples import Heading
    from nnsim.session.session import Session

Points = NDArray[np.float64]
MAP = 64  # places of the picture of the outputs, along each side


@dataclass(frozen=True)
class Plane:
    """Two inputs, with a class or a value at each point; or one input and its target, a curve."""

    kind: Literal["classes", "values", "curve"]
    names: tuple[str, str]
    classes: tuple[str, ...] = ()

    def row(self, x: float, y: float, answer: float) -> list[float]:
        """The sample that is drawn there, with the number of its class, or its value."""
        return [x, y] if self.kind == "curve" else [x, y, answer]


def plane_of(heading: Heading) -> Plane | None:
    """The plane of samples with these columns; None where they are more than a plane shows."""
    inputs, targets = heading.inputs, heading.targets
    if len(inputs) == 2 and heading.classes:
        return Plane("classes", (inputs[0], inputs[1]), heading.classes)
    if len(inputs) == 2 and len(targets) == 1:
        return Plane("values", (inputs[0], inputs[1]))
    if len(inputs) == 1 and len(targets) == 1 and not heading.classes:
        return Plane("curve", (inputs[0], targets[0]))
    return None


def drawable(session: Session) -> bool:
    """True where samples can be drawn: points of a plane, or images."""
    try:
        heading = session.samples.heading
    except UserError:
        return False
    return heading.image is not None or plane_of(heading) is not None


def points_of(session: Session, plane: Plane) -> tuple[Points, Points]:
    """Where the samples lie, (N, 2), and the class or the value of each, (N,); none where there are none."""
    try:
        table = session.table
    except UserError:
        return np.zeros((0, 2)), np.zeros(0)
    if plane.kind == "curve":
        return np.column_stack([table.inputs[:, 0], table.targets[:, 0]]), np.zeros(len(table.inputs))
    answers = class_of(table.targets).astype(float) if table.targets.shape[1] > 1 else table.targets[:, 0]
    return table.inputs, answers


def around(points: Points) -> tuple[float, float, float, float]:
    """Left, right, bottom and top of a plane with room around the points; from −1 to 1 where there is none."""
    if not len(points):
        return -1.0, 1.0, -1.0, 1.0
    low, high = points.min(axis=0), points.max(axis=0)
    middle, half = (low + high) / 2, (high - low) / 2
    half = np.where(half > 0, half * 1.15, max(float(half.max()) * 1.15, 1.0))
    return (
        float(middle[0] - half[0]), float(middle[0] + half[0]), float(middle[1] - half[1]), float(middle[1] + half[1]),
    )  # fmt: skip


def nearest(points: Points, x: float, y: float, width: float, height: float) -> int | None:
    """The point that lies nearest, within so far to the side and so far up; None where none does."""
    if not len(points):
        return None
    far = ((points - (x, y)) / (width, height)) ** 2
    distances = far.sum(axis=1)
    at = int(distances.argmin())
    return at if distances[at] <= 1.0 else None


def output_map(session: Session, plane: Plane, area: tuple[float, float, float, float]) -> Points | None:
    """What the network answers over the plane: for classes (MAP, MAP, classes), for values (MAP, MAP), top row first.

    For a curve (MAP,), from left to right. None while the network cannot run, or hides its numbers.
    """
    if not session.ready or session.practising:
        return None
    left, right, bottom, top = area
    xs = left + (right - left) * (np.arange(MAP) + 0.5) / MAP
    ys = top - (top - bottom) * (np.arange(MAP) + 0.5) / MAP
    if plane.kind == "curve":
        made: Points = session.predict(xs[:, None])[:, 0]
        return made
    grid = np.stack(np.meshgrid(xs, ys), axis=2).reshape(-1, 2)
    outputs = session.predict(grid)
    if plane.kind == "values":
        return outputs[:, 0].reshape(MAP, MAP)
    shares = shares_of(outputs)
    return shares.reshape(MAP, MAP, -1)
