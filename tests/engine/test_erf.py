"""The error function against that of the C library, which math.erf calls."""

import math

import numpy as np
import pytest

from nnsim.engine.erf import erf

DENSE = np.concatenate([np.linspace(-7.0, 7.0, 200_001), np.linspace(-2e-3, 2e-3, 2_001)])
TINY = np.geomspace(1e-307, 1e-3, 2_000)


@pytest.mark.parametrize("points", [DENSE, TINY, -TINY], ids=["dense", "tiny", "negative"])
def test_double(points):
    out = np.empty_like(points)

    assert erf(points, out) is out
    np.testing.assert_allclose(out, [math.erf(x) for x in points], 1e-15, 0.0)


def test_single():
    points = DENSE.astype(np.float32)
    out = np.empty_like(points)
    erf(points, out)

    np.testing.assert_allclose(out, [math.erf(x) for x in points.tolist()], np.finfo(np.float32).eps, 0.0)


def test_ends():
    points = np.array([-np.inf, -1e4, -6.0, -0.0, 0.0, 6.0, 1e4, np.inf, np.nan])
    out = np.empty_like(points)
    erf(points, out)

    assert out[:-1].tolist() == [-1.0, -1.0, -1.0, 0.0, 0.0, 1.0, 1.0, 1.0]
    assert np.signbit(out[3])
    assert np.isnan(out[-1])


def test_in_place_in_any_shape():
    points = np.random.default_rng(0).normal(size=(3, 4))
    expected = np.vectorize(math.erf)(points)
    flipped = points.T
    erf(flipped, flipped)
    number = np.array(0.5)
    erf(number, number)

    np.testing.assert_allclose(points, expected, 1e-15)
    assert number == pytest.approx(math.erf(0.5), rel=1e-15)


def test_never_decreases_and_is_odd():
    points = np.linspace(0.0, 6.5, 300_001)
    right, left = np.empty_like(points), np.empty_like(points)
    erf(points, right)
    erf(-points, left)

    assert (right == -left).all()
    assert (np.diff(right) >= -2.3e-16).all()
