"""What patterns ask of the weights of one unit: against a plain search of all directions, and the classical gates."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.kit.pieces import finished
from nnsim.session.session import Session
from nnsim.session.views.contradiction import contradiction, outermost
from nnsim.session.views.live_pass import LivePass, Reason
from nnsim.session.views.weight_plane import (
    Pattern,
    answers,
    common,
    halves,
    patterns_of,
    trying,
    unit_points,
)

CORNERS = ((0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0))


def gate(answers: str) -> list[Pattern]:
    return [Pattern(x, one == "1") for x, one in zip(CORNERS, answers, strict=True)]


def test_of_the_sixteen_gates_all_but_two_are_done_by_one_unit() -> None:
    impossible = [f"{k:04b}" for k in range(16) if contradiction(gate(f"{k:04b}")) is not None]
    assert impossible == ["0110", "1001"]  # exclusive or, and its negation


def test_the_contradiction_of_exclusive_or_is_that_of_the_books() -> None:
    found = contradiction(gate("0110"))
    assert found is not None
    assert found.lines == (
        "01: w₂ > θ,  10: w₁ > θ   ⇒   w₁ + w₂ > 2 θ",
        "00: 0 ≤ θ,  11: w₁ + w₂ ≤ θ   ⇒   w₁ + w₂ ≤ 2 θ",
    )


def test_a_pattern_that_is_asked_both_is_a_contradiction() -> None:
    found = contradiction([Pattern((2.0, -1.0), True), Pattern((2.0, -1.0), False)])
    assert found is not None
    assert found.lines == ("(2, −1): 2 w₁ − w₂ > θ   ⇒   2 w₁ − w₂ > θ", "(2, −1): 2 w₁ − w₂ ≤ θ   ⇒   2 w₁ − w₂ ≤ θ")


def test_long_factors_are_written_as_shares() -> None:
    one, other = Pattern((0.123456789, 1.0), True), Pattern((1.0, 0.2), True)
    found = contradiction([one, other, Pattern((0.0, 0.0), False), Pattern((5.1, 4.3), False)])
    assert found is not None
    assert found.rounded
    first, second = found.lines
    assert first.endswith(" > θ")
    assert second.endswith(" ≤ θ")
    assert all(len(line) < 110 for line in found.lines)
    assert first.split("⇒")[1].split(">")[0] == second.split("⇒")[1].split("≤")[0]


def test_the_areas_of_the_gates() -> None:
    for wanted, threshold in (("0001", 1.5), ("0111", 0.5)):  # AND and OR, with the thresholds of the books
        area = common(gate(wanted), threshold, 3.0)
        assert len(area) >= 3
        w = area.mean(0)
        assert [float(np.dot(w, x)) > threshold for x in CORNERS] == [one == "1" for one in wanted]
    for threshold in np.linspace(-3, 3, 61):
        assert not len(common(gate("0110"), float(threshold), 3.0))
    at_zero = halves(gate("0001"), 1.5, 3.0)
    assert [half.asks for half in at_zero] == ["all", "side", "side", "side"]
    assert halves(gate("0001"), -0.1, 3.0)[0].asks == "nothing"
    assert not len(common(gate("0001"), -0.1, 3.0))


def test_by_trying() -> None:
    found = finished(trying(gate("0110"), 2.0))
    assert (found.count, found.best, found.patterns) == (41**3, 3, 4)
    found = finished(trying(gate("0001"), 2.0))
    assert found.best == 4
    assert [float(np.dot(found.weights, x)) > found.threshold for x in CORNERS] == [False, False, False, True]


points = st.tuples(st.integers(-3, 3), st.integers(-3, 3)).map(lambda xy: (float(xy[0]), float(xy[1])))


@settings(max_examples=25)
@given(st.lists(st.tuples(points, st.booleans()), min_size=1, max_size=9))
def test_there_is_a_proof_just_where_nothing_separates(rows: list[tuple[tuple[float, float], bool]]) -> None:
    patterns = [Pattern(x, fires) for x, fires in rows]
    found = contradiction(patterns)
    assert (found is None) == separable(patterns)
    outer = outermost(patterns)
    assert (contradiction(outer) is None) == (found is None)
    for threshold in (-1.0, 0.3, 1.5):  # the others ask no more
        assert size(common(patterns, threshold, 3.0)) == pytest.approx(size(common(outer, threshold, 3.0)), abs=1e-9)
    if found is None:
        return
    assert all(pattern.fires for pattern, _ in found.fires)
    assert not any(pattern.fires for pattern, _ in found.rests)
    assert all(times > 0 for _, times in (*found.fires, *found.rests))
    for part in (lambda p: Fraction(1), lambda p: Fraction(p.x[0]), lambda p: Fraction(p.x[1])):
        assert sum(part(p) * times for p, times in found.fires) == sum(part(p) * times for p, times in found.rests)
    assert len(found.fires) + len(found.rests) <= 4  # Radon: four points of the plane are enough


def size(area: np.ndarray) -> float:
    x, y = area.T
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2


def separable(patterns: list[Pattern]) -> bool:
    """By all directions that can matter: those of lines through two points, turned a little to either side."""
    x, fires = np.array([p.x for p in patterns]), np.array([p.fires for p in patterns])
    if fires.all() or not fires.any():
        return True
    apart = (x[:, None] - x[None]).reshape(-1, 2)
    angles = np.concatenate([np.arctan2(apart[:, 0], -apart[:, 1]), np.arctan2(apart[:, 1], apart[:, 0])])
    turns = np.concatenate([angles + by for by in (-1e-4, 0.0, 1e-4)])
    turns = np.concatenate([turns, turns + np.pi])
    ways = np.stack([np.cos(turns), np.sin(turns)])
    high, low = (x[fires] @ ways).min(0), (x[~fires] @ ways).max(0)
    return bool((high > low + 1e-9).any())


@pytest.mark.parametrize(("example", "units"), [("and", 1), ("xor", 2)])
def test_the_weights_that_are_shown(example: str, units: int) -> None:
    session = Session()
    try:
        session.example(example)
        live = LivePass(session, "float64")
        live.follow()
        found = patterns_of(live)
        assert not isinstance(found, Reason)
        assert [(p.name, p.fires) for p in found] == [
            (name, one == "1")
            for name, one in zip(("00", "01", "10", "11"), {"and": "0001", "xor": "0110"}[example], strict=True)
        ]
        assert len(unit_points(live)) == units
        layer = next(la for la in session.network.layers if not la.is_input)
        w = session.array(layer.id, "W")
        assert w is not None
        assert unit_points(live)[0].weights == (w[1, 0], w[2, 0])
        assert unit_points(live)[0].threshold == -w[0, 0]
    finally:
        session.close()


@pytest.mark.parametrize("example", ["not", "iris"])
def test_data_without_such_a_plane_say_why(example: str) -> None:
    session = Session()
    try:
        session.example(example)
        live = LivePass(session, "float64")
        live.follow()
        assert isinstance(patterns_of(live), Reason)
    finally:
        session.close()


def test_a_unit_inside_the_network_has_its_own_answers_in_the_table() -> None:
    session = Session()
    session.example("threshold_logic")
    live = LivePass(session, "float64")
    live.follow()
    either, both = unit_points(live)
    assert either.inner
    assert [one.inner for one in answers(live, unit=either)] == [0.0, 1.0, 1.0, 1.0]
    assert [one.inner for one in answers(live, unit=both)] == [1.0, 1.0, 1.0, 0.0]
    assert [one.output for one in answers(live, unit=both)] == [0.0, 1.0, 1.0, 0.0]
    assert {one.inner for one in answers(live)} == {None}
