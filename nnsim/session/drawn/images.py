"""An image that is drawn by hand: strokes of a brush become pixels as the images of the data have them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from nnsim.kit.errors import UserError
from nnsim.parts.preparation import shares_of

if TYPE_CHECKING:
    from nnsim.parts.contracts import Table
    from nnsim.session.session import Session

Pixels = NDArray[np.float64]
Stroke = Sequence[tuple[float, float]]  # points (x, y) in a square from 0 to 1, y downwards

LOOKED_AT = 500  # samples in which is looked where the ink lies
INK = 0.25  # of the largest number: what counts as ink
FINE = 6  # steps within a pixel


@dataclass(frozen=True)
class Frame:
    """Where in an image of the data the ink lies, as a rule, and how wide strokes are, in shares of its sides.

    `white` is the largest number.
    """

    left: float = 0.0
    right: float = 1.0
    top: float = 0.0
    bottom: float = 1.0
    white: float = 1.0
    brush: float = 0.15


def frame_of(table: Table) -> Frame:
    """The frame of the images of a table: the median of the ends of their ink, the outermost ones to the sides."""
    rows, columns = table.image or (1, 1)
    images = np.nan_to_num(table.inputs[:LOOKED_AT]).reshape(-1, rows, columns)
    white = float(images.max(initial=0.0)) or 1.0
    ink = images > INK * white
    ink = ink[ink.any(axis=(1, 2))]
    if not len(ink):
        return Frame(white=white)
    across, down = np.asarray(ink.any(axis=1)), np.asarray(ink.any(axis=2))
    left, right = across.argmax(axis=1), columns - across[:, ::-1].argmax(axis=1)
    top, bottom = down.argmax(axis=1), rows - down[:, ::-1].argmax(axis=1)
    return Frame(
        float(np.quantile(left, 0.1)) / columns,
        float(np.quantile(right, 0.9)) / columns,
        float(np.median(top)) / rows,
        float(np.median(bottom)) / rows,
        white,
        stroke_width(images / white) / columns,
    )


def stroke_width(images: Pixels) -> float:
    """How wide strokes are, in pixels: their area by the length of their two edges, of lines in all directions."""
    edges = sum(float(np.abs(np.diff(images, axis=axis, prepend=0.0, append=0.0)).sum()) for axis in (1, 2))
    return 2.0 * (4.0 / np.pi) * float(images.sum()) / edges if edges > 0 else 1.0


def centred(strokes: Sequence[Stroke], frame: Frame, brush: float) -> list[Pixels]:
    """The strokes moved and scaled alike in both directions, so that their ink fills the frame, and not more."""
    drawn = [np.array(stroke, np.float64).reshape(-1, 2) for stroke in strokes if len(stroke)]
    if not drawn:
        return []
    everything = np.concatenate(drawn)
    low, high = everything.min(axis=0), everything.max(axis=0)
    room = np.array([frame.right - frame.left, frame.bottom - frame.top])
    wanted = np.maximum(room - brush, 0.05)
    size = np.maximum(high - low, 1e-3)
    scale = min(float((wanted / size).min()), 8.0)
    middle = np.array([frame.left + frame.right, frame.top + frame.bottom]) / 2
    return [(stroke - (low + high) / 2) * scale + middle for stroke in drawn]


def rasterized(strokes: Sequence[Stroke | Pixels], shape: tuple[int, int], brush: float) -> Pixels:
    """Strokes of a round brush, so wide in shares of the width, as pixels from 0 to 1: the share that is covered."""
    rows, columns = shape
    fine = np.zeros((rows * FINE, columns * FINE), np.bool_)
    radius = max(brush * columns / 2, 0.5 / FINE)
    for stroke in strokes:
        points = np.array(stroke, np.float64).reshape(-1, 2) * (columns, rows)
        if len(points) == 1:
            points = np.repeat(points, 2, axis=0)
        for a, b in pairwise(points):
            _cover(fine, a, b, radius)
    made: Pixels = fine.reshape(rows, FINE, columns, FINE).mean(axis=(1, 3))
    return made


def _cover(fine: NDArray[np.bool_], a: Pixels, b: Pixels, radius: float) -> None:
    """Mark all that lies within the radius of a line from a to b, in pixels."""
    height, width = fine.shape
    low = np.floor((np.minimum(a, b) - radius) * FINE).astype(int)
    high = np.ceil((np.maximum(a, b) + radius) * FINE).astype(int) + 1
    left, top = np.clip(low, 0, (width, height))
    right, bottom = np.clip(high, 0, (width, height))
    if right <= left or bottom <= top:
        return
    x = (np.arange(left, right) + 0.5) / FINE - a[0]
    y = ((np.arange(top, bottom) + 0.5) / FINE - a[1])[:, None]
    along = b - a
    share = np.clip((x * along[0] + y * along[1]) / max(float(along @ along), 1e-12), 0.0, 1.0)
    near = (x - share * along[0]) ** 2 + (y - share * along[1]) ** 2 <= radius**2
    fine[top:bottom, left:right] |= near


@dataclass(frozen=True)
class Answer:
    """What the network says of an image: a number for each class, the best first, and whether they sum to 1."""

    names: tuple[str, ...]
    values: tuple[float, ...]
    chances: bool

    @property
    def best(self) -> int:
        """The number of the class that is called."""
        return int(np.argmax(self.values))


def classify(session: Session, pixels: Pixels) -> Answer:
    """What the network says of an image in the data's own numbers; UserError where it can say nothing."""
    table = session.table
    if not table.classes:
        raise UserError("these images have no classes", "their targets are numbers", "choose images with classes")
    if session.practising:
        raise UserError("an exercise goes on", "it hides what the network computes", "end it first")
    outputs = session.predict(pixels.reshape(1, -1))[0]
    values = shares_of(np.atleast_2d(outputs))[0]
    sums = bool(np.isfinite(values).all() and values.min() >= 0 and abs(values.sum() - 1.0) < 1e-6)
    return Answer(table.classes, tuple(float(value) for value in values), sums)
