"""Where things stand on the timeline: moments along it, branches above each other. No Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nnsim.session.travel import Course

ROWS = 3
_NICE = (1, 2, 5)


@dataclass(frozen=True)
class Scale:
    """Updates along a width in pixels: update 0 at `left`, the last one at `left + width`."""

    last: int
    left: float
    width: float

    def x(self, update: float) -> float:
        """Where a moment stands."""
        return self.left + self.width * min(update, self.last) / max(self.last, 1)

    def update(self, x: float) -> int:
        """The moment at a place."""
        share = (x - self.left) / max(self.width, 1.0)
        return round(min(max(share, 0.0), 1.0) * self.last)


@dataclass(frozen=True)
class Row:
    """A branch with the height of its line: 0 is the present one, the others lie above it, the newest next to it."""

    course: Course
    level: int


def rows(courses: tuple[Course, ...]) -> tuple[Row, ...]:
    """The branches that are drawn: the present one, and the newest of the others."""
    others = [course for course in reversed(courses) if not course.present][: ROWS - 1]
    present = [Row(course, 0) for course in courses if course.present]
    return (*(Row(course, level) for level, course in enumerate(others, 1)), *present)


def ticks(epochs: float, most: int) -> list[int]:
    """Whole epochs to write below the line, at most so many: steps of 1, 2 or 5 times a power of ten."""
    if epochs <= 0:
        return [0]
    step = 1
    while epochs / step > max(most, 1):
        power = 10 ** int(math.log10(step))
        following = next((nice * power for nice in _NICE if nice * power > step), 10 * power)
        step = following
    return list(range(0, int(epochs) + 1, step))


def nearest(courses: tuple[Row, ...], level: float) -> Row | None:
    """The branch whose line is next to a height."""
    return min(courses, key=lambda row: abs(row.level - level), default=None)
