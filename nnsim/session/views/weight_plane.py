"""What patterns of two inputs ask of the weights of one threshold unit, and whether any weights do it.

A pattern x that is to be answered by 1 asks w₁ x₁ + w₂ x₂ > θ, one that is to be answered by 0 asks ≤ θ: at a threshold
θ each is a half of the plane of (w₁, w₂). Some weights do what all ask just where no point lies both between the
patterns of one answer and between those of the other (Radon, Mathematische Annalen 83, 1921; Minsky and Papert,
"Perceptrons", 1969). Such a point is a proof: the sum of some of the inequalities, each taken so often, contradicts the
sum of others (Farkas). All of that is computed in exact fractions.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, pairwise
from math import lcm
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.parts.contracts import Table
from nnsim.parts.wiring import Wired
from nnsim.session.views.live_pass import LivePass, Reason

Floats = NDArray[np.float64]
Point = tuple[Fraction, Fraction]
MOST = 2000  # different patterns
LONGEST_FACTOR = 99  # a sum in whole numbers takes an inequality so often at most, else it is written in shares
DECIMALS = 12  # to which inputs are taken as fractions


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
    """A unit that both inputs feed, and nothing else: its name, its weights, and its threshold, minus its bias."""

    name: str
    weights: tuple[float, float]
    threshold: float


def patterns_of(live: LivePass) -> list[Pattern] | Reason:
    """The different patterns of the data; why there are none to be looked at."""
    table = live.setup.loaded.table
    if table.inputs.shape[1] != 2:
        return Reason("Two inputs are needed", "The plane has a weight for each of them: choose data with two inputs.")
    fires = two_valued(table)
    if fires is None:
        return Reason("One target of two values is needed", "A threshold unit answers 0 or 1: choose such data.")
    inputs = live.encode(table.inputs).T.astype(np.float64)
    rows = np.unique(np.column_stack([inputs, fires]), axis=0)
    if not np.isfinite(rows).all():
        return Reason("Some inputs are missing", "Patterns are compared by all of their inputs.")
    if len(rows) > MOST:
        return Reason("There are too many patterns", f"{len(rows):,} are different; up to {MOST:,} can be looked at.")
    return [Pattern((float(a), float(b)), bool(one)) for a, b, one in rows.tolist()]


def two_valued(table: Table) -> NDArray[np.bool_] | None:
    """Where the one target has the larger of its two values; None where it is no such target."""
    if table.targets.shape[1] != 1:
        return None
    values = np.unique(table.targets)
    return table.targets[:, 0] == values[1] if len(values) == 2 else None


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
                found.append(UnitPoint(name, (float(w[1, unit]), float(w[2, unit])), -float(w[0, unit])))
    return found


@dataclass(frozen=True)
class Answer:
    """A row of the truth table: raw inputs, target, what the network answers (None: not computed), whether rightly."""

    inputs: tuple[float, ...]
    target: float
    output: float | None
    right: bool


def answers(live: LivePass, most: int = 64) -> list[Answer]:
    """What the network answers to the first different patterns, in the order of the data, with the weights shown now.

    An answer is right where it is nearer to the target than to the other value that targets have.
    """
    table = live.setup.loaded.table
    rows = np.column_stack([table.inputs, table.targets])
    _, first = np.unique(rows, axis=0, return_index=True)
    chosen = np.sort(first)[:most]
    outputs = live.predict(table.inputs[chosen])
    low, high = float(table.targets.min()), float(table.targets.max())
    known = outputs.shape[1] == 1
    found = []
    for at, row in enumerate(chosen.tolist()):
        target = float(table.targets[row, 0])
        value = float(outputs[at, 0]) if known and np.isfinite(outputs[at, 0]) else None
        right = value is not None and (value > (low + high) / 2) == (target > (low + high) / 2)
        found.append(Answer(tuple(table.inputs[row].tolist()), target, value, right))
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


# ------------------------------------------------------------------------------------------------ the proof


@dataclass(frozen=True)
class Contradiction:
    """Patterns that are to fire and patterns that are not, and how often each inequality is taken.

    Σ times · x is the same point for both, and so is Σ times: the sum of the first says > θ, that of the others ≤ θ.
    """

    fires: tuple[tuple[Pattern, int], ...]
    rests: tuple[tuple[Pattern, int], ...]

    @property
    def rounded(self) -> bool:
        """True where the sums are written as shares in three digits: whole numbers would be too long."""
        return max(times for _, times in (*self.fires, *self.rests)) > LONGEST_FACTOR

    @property
    def lines(self) -> tuple[str, str]:
        """The two sums as they are written, which contradict each other."""
        total = sum(times for _, times in self.fires)
        unit = total if self.rounded else 1
        sums = [sum((times * _exact(p.x[axis]) for p, times in self.fires), Fraction(0)) / unit for axis in (0, 1)]
        whole = _sum_text(*sums)
        theta = "θ" if total == unit else f"{total} θ"
        sides = ((self.fires, ">"), (self.rests, "≤"))
        first, second = (
            ",  ".join(_asked(pattern, Fraction(times, unit), sign) for pattern, times in some)
            + f"   ⇒   {whole} {sign} {theta}"
            for some, sign in sides
        )
        return first, second


def _asked(pattern: Pattern, times: Fraction, sign: str) -> str:
    often = "" if times == 1 else f"{float(times):.3g} × "
    return f"{often}{pattern.name}: {_sum_text(*map(_exact, pattern.x))} {sign} θ"


def _sum_text(first: Fraction, second: Fraction) -> str:
    """a w₁ + b w₂, as one writes it."""
    text = ""
    for factor, name in ((first, "w₁"), (second, "w₂")):
        if factor:
            size = "" if abs(factor) == 1 else f"{float(abs(factor)):.3g} "
            joint = (" − " if factor < 0 else " + ") if text else "−" if factor < 0 else ""
            text += f"{joint}{size}{name}"
    return text or "0"


def _exact(value: float) -> Fraction:
    return Fraction(round(value * 10**DECIMALS), 10**DECIMALS)


def outermost(patterns: Sequence[Pattern]) -> list[Pattern]:
    """The corners of the hulls of both answers: what they ask implies what all others ask, which lie between them."""
    found: list[Pattern] = []
    for fires in (False, True):
        side = {(_exact(p.x[0]), _exact(p.x[1])): p for p in patterns if p.fires == fires}
        found += [side[point] for point in hull(side)]
    return found


def contradiction(patterns: Sequence[Pattern]) -> Contradiction | None:
    """A proof that no weights and no threshold do what all patterns ask; None where some do."""
    sides: list[dict[Point, Pattern]] = [{}, {}]
    for pattern in patterns:
        sides[not pattern.fires].setdefault((_exact(pattern.x[0]), _exact(pattern.x[1])), pattern)
    if not sides[0] or not sides[1]:
        return None
    found = _point_in_both(hull(sides[0]), hull(sides[1]))
    if found is None:
        return None
    shares = [share for side in found for share in side.values()]
    whole = lcm(*(share.denominator for share in shares))
    first, second = (
        tuple((sides[k][point], int(share * whole)) for point, share in side.items()) for k, side in enumerate(found)
    )
    return Contradiction(first, second)


def hull(points: dict[Point, Pattern] | Sequence[Point]) -> list[Point]:
    """The corners of the convex hull, anticlockwise (Andrew's monotone chain)."""
    rows = sorted(points)
    if len(rows) < 3:
        return rows
    ways = []
    for order in (rows, rows[::-1]):
        way: list[Point] = []
        for point in order:
            while len(way) > 1 and _turn(way[-2], way[-1], point) <= 0:
                way.pop()
            way.append(point)
        ways.append(way[:-1])
    return ways[0] + ways[1]


def _turn(a: Point, b: Point, c: Point) -> Fraction:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


Shares = dict[Point, Fraction]


def _point_in_both(first: list[Point], second: list[Point]) -> tuple[Shares, Shares] | None:
    """A point of both hulls as shares of corners of each, of as few as can be; None where the hulls are apart."""
    for point in first:
        if point in second:
            return {point: Fraction(1)}, {point: Fraction(1)}
    for (a, b), (c, d) in ((one, other) for one in _sides(first) for other in _sides(second)):
        crossing = _crossing(a, b, c, d)
        if crossing is not None:
            t, u = crossing
            return _kept({a: 1 - t, b: t}), _kept({c: 1 - u, d: u})
    for one, other, turned in ((first, second, False), (second, first, True)):
        inside = _within(one[0], other)
        if inside is not None:
            alone = {one[0]: Fraction(1)}
            return (inside, alone) if turned else (alone, inside)
    return None


def _sides(corners: list[Point]) -> list[tuple[Point, Point]]:
    if len(corners) < 3:
        return list(combinations(corners, 2))
    return (
        list(combinations(corners, 2))
        if len(corners) <= 4
        else list(zip(corners, corners[1:] + corners[:1], strict=True))
    )


def _kept(shares: Shares) -> Shares:
    return {point: share for point, share in shares.items() if share}


def _crossing(a: Point, b: Point, c: Point, d: Point) -> tuple[Fraction, Fraction] | None:
    """How far along a–b and along c–d they cross, from 0 to 1 each; None where they do not, or lie side by side."""
    along, other, apart = (b[0] - a[0], b[1] - a[1]), (d[0] - c[0], d[1] - c[1]), (c[0] - a[0], c[1] - a[1])
    area = along[0] * other[1] - along[1] * other[0]
    if not area:
        return _overlap(a, b, c, d)
    t = (apart[0] * other[1] - apart[1] * other[0]) / area
    u = (apart[0] * along[1] - apart[1] * along[0]) / area
    return (t, u) if 0 <= t <= 1 and 0 <= u <= 1 else None


def _overlap(a: Point, b: Point, c: Point, d: Point) -> tuple[Fraction, Fraction] | None:
    """The same for two pieces of one line: an end of one that lies on the other."""
    if _turn(a, b, c) or a == b or c == d:
        return None
    for end, place in ((c, Fraction(0)), (d, Fraction(1))):
        t = _along(a, b, end)
        if 0 <= t <= 1:
            return t, place
    for end, place in ((a, Fraction(0)), (b, Fraction(1))):
        u = _along(c, d, end)
        if 0 <= u <= 1:
            return place, u
    return None


def _along(a: Point, b: Point, point: Point) -> Fraction:
    axis = 0 if a[0] != b[0] else 1
    return (point[axis] - a[axis]) / (b[axis] - a[axis])


def _within(point: Point, corners: list[Point]) -> Shares | None:
    """A point as shares of the corners of a triangle of a hull, or of the ends of one side; None outside."""
    if len(corners) == 2:
        a, b = corners
        t = _along(a, b, point) if not _turn(a, b, point) else Fraction(-1)
        return _kept({a: 1 - t, b: t}) if 0 <= t <= 1 else None
    for b, c in pairwise(corners[1:]):
        a = corners[0]
        whole = _turn(a, b, c)
        shares = {a: _turn(b, c, point) / whole, b: _turn(c, a, point) / whole, c: _turn(a, b, point) / whole}
        if min(shares.values()) >= 0:
            return _kept(shares)
    return None
