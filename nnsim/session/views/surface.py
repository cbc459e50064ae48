"""The loss along two directions from the present weights: a grid of values, coarse ones first, worked out in pieces."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array
from nnsim.kit.errors import UserError
from nnsim.session.exercises.practice import Practice
from nnsim.session.views.directions import Directions, directions, through
from nnsim.session.views.objective import Objective
from nnsim.session.views.path import Path, projected
from nnsim.session.views.piecewise import Piecewise

POINTS = 41  # along each side
COARSE = (8, 4, 2, 1)  # every so many points first, so that there is soon something to be seen
ROOM = 0.2  # around the path, of its extent


@dataclass(eq=False)
class Surface:
    """The values, [row, column] at (x[column], y[row]); NaN where not computed yet, ∞ where the loss is no number.

    They are of the moment after `update` updates, whose weights lie at (0, 0), on `samples` of `of_samples` training
    samples. `goal` is the lowest point where the learning rule knows it, with its loss, and a title in words.
    `level` is the finest grid of every so many points that is complete; 0 as long as none is.
    """

    directions: Directions
    center: Array
    x: Array
    y: Array
    values: Array
    loss: float
    update: int
    samples: int
    of_samples: int
    goal: Array | None = None
    goal_loss: float = np.nan
    goal_title: str = ""
    level: int = 0

    def complete(self) -> tuple[Array, Array, Array]:
        """The finest grid that is complete: its x, y and values."""
        step = self.level or 1
        return self.x[::step], self.y[::step], self.values[::step, ::step]

    def at(self, points: Array) -> tuple[Array, Array]:
        """Where vectors of weights lie on it, and how far off it, as a share of their distance."""
        return projected(points, self.center, self.directions.vectors)


class Surveying(Piecewise[Surface]):
    """The work: first the directions are found, then the grid is filled; `surface` is there between the two."""

    def __init__(
        self, core: Practice, kind: str = "path", extent: float = 1.0, seed: int = 0, path: Path | None = None
    ) -> None:
        if core.practising:
            raise UserError("the loss has no surface now", "an exercise is under way", "answer it, or end it")
        super().__init__(core.setup)
        self.kind, self._extent, self._seed = kind, extent, seed
        memory = core.memory
        self._objective = Objective(self._setup, self._setup.weights(memory))
        self.path = path if path is not None and path.setup is self._setup else Path(self._setup)
        self._still = not core.running
        self._present = self.path.of(memory)
        self._update = core.updates_made

    @property
    def surface(self) -> Surface | None:
        """What is known of the surface; None until its directions are found."""
        return self.result

    def _run(self) -> Iterator[None]:
        objective = self._objective
        self.path.follow()
        if self._still:
            yield from self.path.fill()
        points = np.vstack([self.path.points, self._present])
        found = yield from self._found(points)
        center = objective.theta
        goal = objective.goal()
        if goal is not None and found.kind == "path":
            found = through(found, points, goal)
        seen = points if goal is None else np.vstack([points, goal])
        x, y = self._sides(found, seen)
        values = np.full((len(y), len(x)), np.nan)
        surface = self.result = Surface(
            found, center, x, y, values, objective.loss(center), self._update, objective.samples, objective.of_samples,
            goal, np.nan if goal is None else objective.loss(goal), self._setup.compiled.wiring.rule.goal_title,
        )  # fmt: skip
        yield
        for step in COARSE:
            yield from self._fill(surface, step)
            surface.level = step
        self._done = 1.0

    def _found(self, points: Array) -> Generator[None, None, Directions]:
        """The directions; finding them is a tenth of the work, as far as the bar says."""
        first = self._setup.timeline.first
        if self.kind == "path" and first and len(self.path.updates) < 2 and self._update == first:
            raise UserError("there is no path yet", f"what came before update {first:,} is not remembered",
                            "train, or choose other directions")  # fmt: skip
        work = directions(self.kind, self._objective, points, self._seed)
        while True:
            try:
                next(work)
            except StopIteration as end:
                found: Directions = end.value
                return found
            self._done = min(self._done + 0.001, 0.1)
            yield

    def _sides(self, found: Directions, points: Array) -> tuple[Array, Array]:
        """The values of the two axes: as far as the weights are long, and so far that the path lies inside."""
        where, _ = projected(points, self._objective.theta, found.vectors)
        low, high = where.min(axis=0), where.max(axis=0)
        length = 1.0 if found.kind == "random" else max(float(np.linalg.norm(self._objective.theta)), 1e-3) / 2
        if found.kind == "path":
            length = max(float((high - low).max()) / 2, 1e-6)
        sides = []
        for axis in range(2):
            first, last = float(low[axis]), float(high[axis])
            if found.kind != "path":  # the weights stand in the middle; a path that leaves it is cut off
                first, last = -length, length
            room = ROOM * max(last - first, length)
            middle, half = (first + last) / 2, self._extent * ((last - first) / 2 + room * (found.kind == "path"))
            sides.append(np.linspace(middle - half, middle + half, POINTS))
        return sides[0], sides[1]

    def _fill(self, surface: Surface, step: int) -> Iterator[None]:
        first, second = surface.directions.vectors.T
        total = surface.values.size
        for row in range(0, POINTS, step):
            for column in range(0, POINTS, step):
                if not np.isnan(surface.values[row, column]):
                    continue
                theta = surface.center + surface.x[column] * first + surface.y[row] * second
                loss = self._objective.loss(theta)
                surface.values[row, column] = loss if np.isfinite(loss) else np.inf
                self._done += 0.9 / total
                yield
