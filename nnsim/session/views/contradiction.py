"""A proof that no weights of one threshold unit answer all patterns of two inputs right, where there are none.

Some weights do what all ask just where no point lies both between the patterns of one answer and between those of the
other (Radon, Mathematische Annalen 83, 1921; Minsky and Papert, "Perceptrons", 1969). Such a point is a proof: the sum
of some of the inequalities, each taken so often, contradicts the sum of others (Farkas). All is computed in exact
fractions.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, pairwise
from math import lcm

from nnsim.session.views.weight_plane import Pattern

Point = tuple[Fraction, Fraction]
LONGEST_FACTOR = 99  # a sum in whole numbers takes an inequality so often at most, else it is written in shares
DECIMALS = 12  # to which inputs are taken as fractions


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
