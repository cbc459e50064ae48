"""What patterns of two inputs ask of the weights of one threshold unit, and how many of them given weights get right.

A pattern x that is to be answered by 1 asks w₁ x₁ + w₂ x₂ > θ, one that is to be answered by 0 asks ≤ θ: at a threshold
θ each is a half of the plane of (w₁, w₂). Whether any weights do what all ask is proved in `contradiction.py`.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.parts.wiring import Wired
from nnsim.session.views.live_pass import LivePass, Reason

Floats = NDArray[np.float64]
MOST = 2000  # different patterns


@dataclass(frozen=True)
class Pattern:
    """Two inputs as the network takes them, and whether the unit is to fire."""

    x: tuple[float, float]
    fires: bool

    @property
    def name(self) -> str:
        """The inputs side by side: 01, or (0.5, 2) where they are no digits."""
        if all(value in (0.0, 1.0) for value in self.x):
            return "".join(f"{value:g}" for value in self.x)
        return "(" + ", ".join(f"{value:.3g}".replace("-", "−") for value in self.x) + ")"


@dataclass(frozen=True)
class UnitPoint:
    """A unit that both inputs feed, and nothing else: its name, its weights, and its threshold, minus its bias.

    `inner` is true of one whose output is not that of the network.
    """

    name: str
    weights: tuple[float, float]
    threshold: float
    layer: int = -1
    unit: int = 0
    inner: bool = False


def patterns_of(live: LivePass) -> list[Pattern] | Reason:
    """The different patterns of the data; why there are none to be looked at."""
    table = live.setup.loaded.table
    if table.inputs.shape[1] != 2:
        return Reason("Two inputs are needed", "The plane has a weight for each of them: choose data with two inputs.")
    fires = table.larger
    if fires is None:
        return Reason("One target of two values is needed", "A threshold unit answers 0 or 1: choose such data.")
    inputs = live.encode(table.inputs).T.astype(np.float64)
    rows = np.unique(np.column_stack([inputs, fires]), axis=0)
    if not np.isfinite(rows).all():
        return Reason("Some inputs are missing", "Patterns are compared by all of their inputs.")
    if len(rows) > MOST:
        return Reason("There are too many patterns", f"{len(rows):,} are different; up to {MOST:,} can be looked at.")
    return [Pattern((float(a), float(b)), bool(one)) for a, b, one in rows.tolist()]


def unit_points(live: LivePass) -> list[UnitPoint]:
    """The units of the network that both inputs feed alone, with the weights that are shown now."""
    wiring = live.compiled.wiring
    first = [one for one in wiring.layers if not one.kind.has_weights]
    if len(first) != 1 or first[0].size != 2:
        return []
    found = []
    for layer in wiring.weighted:
        if _reads_alone(layer, first[0]):
            w = np.asarray(live.weight(layer.id), np.float64)
            for unit in range(layer.size):
                name = layer.name if layer.size == 1 else f"{layer.name} {unit + 1}"
                weights, threshold = (float(w[1, unit]), float(w[2, unit])), -float(w[0, unit])
                found.append(UnitPoint(name, weights, threshold, layer.id, unit, not layer.is_output))
    return found


@dataclass(frozen=True)
class Answer:
    """A row of the truth table: raw inputs, target, what the network answers (None: not computed), whether rightly.

    `inner` is what a single unit inside the network answers, where one is looked at.
    """

    inputs: tuple[float, ...]
    target: float
    output: float | None
    right: bool
    inner: float | None = None


def answers(live: LivePass, most: int = 64, unit: UnitPoint | None = None) -> list[Answer]:
    """What the network answers to the first different patterns, in the order of the data, with the weights shown now.

    An answer is right where it is nearer to the target than to the other value that targets have. With a `unit` inside
    the network its own answers stand beside those.
    """
    table = live.setup.loaded.table
    rows = np.column_stack([table.inputs, table.targets])
    _, first = np.unique(rows, axis=0, return_index=True)
    chosen = np.sort(first)[:most]
    outputs = live.predict(table.inputs[chosen])
    low, high = float(table.targets.min()), float(table.targets.max())
    known = outputs.shape[1] == 1
    inner = None
    if unit is not None and unit.inner:
        inner = live.units(live.encode(table.inputs[chosen]), [unit.layer])[unit.layer][unit.unit]
    found = []
    for at, row in enumerate(chosen.tolist()):
        target = float(table.targets[row, 0])
        value = float(outputs[at, 0]) if known and np.isfinite(outputs[at, 0]) else None
        right = value is not None and (value > (low + high) / 2) == (target > (low + high) / 2)
        own = None if inner is None else float(inner[at])
        found.append(Answer(tuple(table.inputs[row].tolist()), target, value, right, own))
    return found


def _reads_alone(layer: Wired, inputs: Wired) -> bool:
    return [source.augmented for source in layer.sources] == [f"{inputs.name}.a"]


# ------------------------------------------------------------------------------------------------ one threshold


@dataclass(frozen=True)
class Half:
    """What a pattern asks at a threshold: its side of the line w₁ x₁ + w₂ x₂ = θ, or all or nothing of the plane."""

    pattern: Pattern
    asks: Literal["side", "all", "nothing"]
    polygon: Floats
    line: Floats


def halves(patterns: Sequence[Pattern], threshold: float, reach: float) -> list[Half]:
    """What each pattern asks at a threshold, within a square from −reach to reach."""
    found = []
    for pattern in patterns:
        if not any(pattern.x):
            holds = threshold < 0.0 if pattern.fires else threshold >= 0.0
            polygon = square(reach) if holds else np.empty((0, 2))
            found.append(Half(pattern, "all" if holds else "nothing", polygon, np.empty((0, 2))))
            continue
        normal = np.array(pattern.x)
        polygon = clipped(square(reach), normal, threshold, pattern.fires)
        on = polygon[np.abs(polygon @ normal - threshold) <= 1e-9 * (1.0 + reach * np.abs(normal).sum())]
        found.append(Half(pattern, "side", polygon, on if len(on) == 2 else np.empty((0, 2))))
    return found


def common(patterns: Sequence[Pattern], threshold: float, reach: float) -> Floats:
    """The weights that do what all patterns ask at a threshold: corners of a convex area, none where it is empty."""
    area = square(reach)
    for half in halves(patterns, threshold, reach):
        if half.asks == "nothing":
            return np.empty((0, 2))
        if half.asks == "side":
            area = clipped(area, np.array(half.pattern.x), threshold, half.pattern.fires)
    return area if _area(area) > 1e-12 * reach * reach else np.empty((0, 2))


def square(reach: float) -> Floats:
    """The corners of what is shown."""
    return reach * np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]])


def clipped(area: Floats, normal: Floats, threshold: float, above: bool) -> Floats:
    """The part of a convex area on one side of a line (Sutherland and Hodgman)."""
    height = (area @ normal - threshold) * (1.0 if above else -1.0)
    corners: list[Floats] = []
    for at in range(len(area)):
        here, there = height[at - 1], height[at]
        if (here >= 0) != (there >= 0):
            corners.append(area[at - 1] + (area[at] - area[at - 1]) * (here / (here - there)))
        if there >= 0:
            corners.append(area[at])
    return np.array(corners).reshape(-1, 2)


def _area(corners: Floats) -> float:
    if len(corners) < 3:
        return 0.0
    x, y = corners.T
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2


# ------------------------------------------------------------------------------------------------ by trying


@dataclass(frozen=True)
class Tried:
    """How many weights and thresholds were tried, how many patterns the best of them get right, and which those are."""

    count: int
    best: int
    patterns: int
    weights: tuple[float, float]
    threshold: float


def trying(patterns: Sequence[Pattern], reach: float, steps: int = 40) -> Generator[Tried, None, Tried]:
    """Try a grid of weights and thresholds from −reach to reach, one threshold after the other."""
    x = np.array([pattern.x for pattern in patterns])
    fires = np.array([pattern.fires for pattern in patterns])
    values = np.linspace(-reach, reach, steps + 1)
    grid = np.stack(np.meshgrid(values, values, indexing="ij"), axis=-1).reshape(-1, 2)
    net = grid @ x.T
    found = Tried(0, -1, len(patterns), (0.0, 0.0), 0.0)
    for number, threshold in enumerate(values.tolist(), 1):
        right = ((net > threshold) == fires).sum(axis=1)
        at = int(right.argmax())
        better = int(right[at]) > found.best
        w = (float(grid[at, 0]), float(grid[at, 1]))
        best = (int(right[at]), w, threshold) if better else (found.best, found.weights, found.threshold)
        found = Tried(number * len(grid), best[0], len(patterns), best[1], best[2])
        yield found
    return found
