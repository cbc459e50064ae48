"""Operations that change samples at random after they were taken: noise, and images that are moved."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array
from nnsim.engine.lower import Kernel, Scratch
from nnsim.engine.random import Stream


@dataclass(frozen=True)
class Distort:
    """Changes an array in place, by numbers that are drawn."""

    target: str
    generator: str

    @property
    def reads(self) -> tuple[str, ...]:
        """The array, and the generator's state."""
        return (self.target, self.generator)

    @property
    def writes(self) -> tuple[str, ...]:
        """The array, and the generator's state, which moves on."""
        return (self.target, self.generator)

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """One call."""
        target, stream = arrays[self.target], Stream(arrays[self.generator])
        return [lambda: self.change(target, stream)]

    def change(self, target: Array, stream: Stream) -> None:
        """Change an array, a sample a column."""
        raise NotImplementedError


@dataclass(frozen=True)
class AddNoise(Distort):
    """Adds normal numbers with mean 0 and this deviation to all elements."""

    deviation: float = 0.0

    def change(self, target: Array, stream: Stream) -> None:
        """Draw as many numbers as there are elements, and add them."""
        np.add(target, stream.normal(target.shape, 0.0, self.deviation), target, casting="unsafe")


@dataclass(frozen=True)
class MoveImages(Distort):
    """Shifts, turns and mirrors each image by amounts of its own; what comes in from outside is 0.

    `shape` are rows and columns of an image; `shift` is how many whole pixels it may go in each direction, `degrees`
    how far it may be turned about its middle either way, `mirror` with which probability left and right change sides.
    Pixels that come to lie between others are interpolated linearly in both directions.
    """

    shape: tuple[int, int] = (1, 1)
    shift: int = 0
    degrees: float = 0.0
    mirror: float = 0.0

    def change(self, target: Array, stream: Stream) -> None:
        """Four numbers are drawn for each image: right, down, turn, mirror."""
        count = target.shape[1]
        right, down, turn, side = stream.uniform((4, count))
        steps = 2 * self.shift + 1
        moved = move_images(
            target.T.reshape(count, *self.shape),
            np.floor(right * steps) - self.shift,
            np.floor(down * steps) - self.shift,
            np.deg2rad(self.degrees) * (2.0 * turn - 1.0),
            side < self.mirror,
        )
        target[...] = moved.reshape(count, -1).T


def move_images(
    images: Array, right: NDArray[np.float64], down: NDArray[np.float64], turn: NDArray[np.float64],
    mirror: NDArray[np.bool_],
) -> Array:  # fmt: skip
    """Images (samples, rows, columns), each mirrored, then turned by an angle (clockwise), then shifted."""
    count, rows, columns = images.shape
    middle = ((rows - 1) / 2.0, (columns - 1) / 2.0)
    y, x = np.meshgrid(np.arange(rows) - middle[0], np.arange(columns) - middle[1], indexing="ij")
    y, x = y[None] - down[:, None, None], x[None] - right[:, None, None]
    cosine, sine = np.cos(turn)[:, None, None], np.sin(turn)[:, None, None]
    from_x, from_y = cosine * x + sine * y, cosine * y - sine * x
    from_x = np.where(mirror[:, None, None], -from_x, from_x) + middle[1]
    from_y = from_y + middle[0]
    first_x, first_y = np.floor(from_x + 1e-9), np.floor(from_y + 1e-9)  # a turn by 0 leaves pixels where they are
    share_x, share_y = np.clip(from_x - first_x, 0.0, 1.0), np.clip(from_y - first_y, 0.0, 1.0)
    made = np.zeros(images.shape)
    sample = np.arange(count)[:, None, None]
    for step_y, weight_y in ((0, 1.0 - share_y), (1, share_y)):
        for step_x, weight_x in ((0, 1.0 - share_x), (1, share_x)):
            row, column = first_y.astype(np.int64) + step_y, first_x.astype(np.int64) + step_x
            inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
            pixels = images[sample, row.clip(0, rows - 1), column.clip(0, columns - 1)]
            made += np.where(inside, weight_y * weight_x * pixels, 0.0)
    return made
