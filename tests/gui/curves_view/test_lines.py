"""Lines through many points: their gaps, their dashes, and that drawn fast they look as drawn whole."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from nnsim.gui.curves_view.lines import Stroke, nearby, pieces, polygon, stretches


def test_the_points_of_a_polygon_are_those_of_the_arrays():
    x, y = np.array([1.0, 2.5, -3.0]), np.array([4.0, 1e9, 0.125])
    assert [(point.x(), point.y()) for point in polygon(x, y)] == list(zip(x, y, strict=True))
    assert polygon(np.zeros(0), np.zeros(0)).isEmpty()


def test_a_line_has_gaps_where_a_point_has_no_place():
    y = np.array([1, 2, np.nan, 3, np.nan, 4, 5, np.inf])
    assert [list(x) for x, _ in pieces(np.arange(8.0), y)] == [[0, 1], [5, 6]]
    assert len(pieces(np.arange(8.0), np.zeros(8))) == 1
    assert pieces(np.zeros(1), np.zeros(1)) == []
    assert pieces(np.zeros(0), np.zeros(0)) == []


def test_dashes_go_on_around_the_corners():
    x, y = np.array([0.0, 4, 4]), np.array([0.0, 0, 6])
    left, top, right, bottom = stretches(x, y, np.array([5.0, 2]), 1.0)
    assert left == pytest.approx([-1, 4, 4])
    assert top == pytest.approx([0, -0.3, 2])
    assert right == pytest.approx([4.3, 4, 4])
    assert bottom == pytest.approx([0, 2, 7])
    whole = stretches(x, y, np.zeros(0), 1.0)
    assert whole[0] == pytest.approx([-1, 4])
    assert whole[2] == pytest.approx([4.3, 4])
    assert whole[3] == pytest.approx([0, 7])


def ink(act):
    image = QImage(640, 160, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    act(painter)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(160, -1, 4)
    return 255.0 - pixels[:, :, 2]


@pytest.mark.parametrize("dashes", [(), (6, 3), (2, 2), (8, 3, 2, 3)])
@pytest.mark.parametrize("count", [8, 45, 200, 600])
def test_drawn_fast_a_line_looks_as_drawn_whole(qapp, dashes, count):
    rng = np.random.default_rng(count)
    x, y = np.linspace(10, 630, count), np.clip(80 + np.cumsum(rng.normal(size=count)) * 3, 10, 150)
    y[count // 3], y[count // 2] = np.nan, y[count // 2 - 1]
    pen = QPen(QColor("#0072b2"), 2.0)
    if dashes:
        pen.setDashPattern(dashes)
    stroke = Stroke(x, y, pen)
    whole, fast = ink(stroke.paint), ink(stroke.paint_fast)
    assert fast.sum() == pytest.approx(whole.sum(), rel=0.03)
    assert np.abs(fast - whole)[whole > 0].mean() < 12


BOX = QRectF(10, 20, 300, 120)


@given(st.integers(0, 10**6), st.sampled_from([10.0, 1e3, 1e5, 1e9]), st.integers(2, 12))
def test_what_is_seen_of_a_line_is_drawn_however_far_it_goes(seed, size, count):
    rng = np.random.default_rng(seed)
    x, y = np.sort(150 + size * rng.normal(size=count)), 80 + size * rng.normal(size=count)
    if count > 5:
        y[3] = np.nan
    near_x, near_y = nearby(x, y, BOX)
    known = np.isfinite(near_y)
    assert np.abs(near_x[known]).max(initial=0.0) < 2400
    assert np.abs(near_y[known]).max(initial=0.0) < 2400
    ends = [(a[:-1], a[1:]) for a in (near_x, near_y)]
    for at in range(count - 1):
        along = np.linspace(0.0, 1.0, 2001)
        points = x[at] + along * (x[at + 1] - x[at]), y[at] + along * (y[at + 1] - y[at])
        seen = (points[0] >= 10) & (points[0] <= 310) & (points[1] >= 20) & (points[1] <= 140)
        for spot in zip(points[0][seen][::50], points[1][seen][::50], strict=True):
            assert distance(spot, ends) < 1e-6 + 1e-12 * size


def distance(spot, ends):
    """How far a spot is from the nearest of the stretches."""
    (x0, x1), (y0, y1) = ends
    long = (x1 - x0) ** 2 + (y1 - y0) ** 2
    with np.errstate(invalid="ignore"):
        along = np.clip(((spot[0] - x0) * (x1 - x0) + (spot[1] - y0) * (y1 - y0)) / np.maximum(long, 1e-30), 0, 1)
        found = np.hypot(x0 + along * (x1 - x0) - spot[0], y0 + along * (y1 - y0) - spot[1])
    return np.nanmin(found)


def test_a_line_that_stays_near_is_left_as_it_is():
    x, y = np.array([0.0, 100.0, 200.0]), np.array([50.0, np.inf, 60.0])
    near_x, near_y = nearby(x, y, BOX)
    np.testing.assert_array_equal(near_x, x)
    np.testing.assert_array_equal(near_y, [50.0, np.nan, 60.0])
