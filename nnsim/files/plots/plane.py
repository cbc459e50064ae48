"""The frame of a map: a square of two inputs under a title, the samples in it, and what stands beside and below."""

from collections.abc import Iterator

import numpy as np

from nnsim.files.plots.canvas import MUTED, Axes, Box, Canvas, Floats, shaded

MOST_POINTS = 3_000
BESIDE = 424.0  # where what is beside the square begins

Range = tuple[float, float]


class Plane(Canvas):
    """A picture with a square, and room for a key at its right and for a note below it."""

    def __init__(self, title: str, across: Range, up: Range) -> None:
        super().__init__(560, 452, title)
        self.text(20, 18, title, 12, bold=True)
        self.axes = Axes((64, 44, 340, 340), across, up)

    def shown(self, points: Floats) -> Iterator[tuple[int, float, float]]:
        """The samples that lie in the square, evenly thinned where there are too many: number and place of each."""
        (left, right), (low, high) = self.axes.across, self.axes.up
        for number in range(0, len(points), max(1, -(-len(points) // MOST_POINTS))):
            x, y = map(float, points[number])
            if left <= x <= right and low <= y <= high:
                yield number, *self.axes.place(x, y)

    def ramp(self, top: float) -> None:
        """The colours of numbers from large to small, beside the square."""
        box: Box = (BESIDE, top, 14, 120)
        self.image(box, shaded(np.linspace(1, -1, 64)[:, None].repeat(2, 1), 1.0), smooth=True)

    def noted(self, note: str) -> str:
        """The picture as SVG, what else is to be known below it."""
        if note:
            self.text(64, 436, note, 8, MUTED)
        return self.svg()
