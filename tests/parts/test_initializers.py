"""Starting weights: their moments, their bounds, and that a seed decides them."""

import numpy as np
import pytest

from nnsim.engine.random import Stream
from nnsim.parts.initializers import REGISTRY

IN, OUT = 300, 200
VARIANCE = {
    "glorot_uniform": 2.0 / (IN + OUT), "glorot_normal": 2.0 / (IN + OUT), "he_uniform": 2.0 / IN,
    "he_normal": 2.0 / IN, "lecun_uniform": 1.0 / IN, "lecun_normal": 1.0 / IN, "normal": 1e-4, "uniform": 1.0 / 12.0,
}  # fmt: skip


def draw(key, fan_in=IN, fan_out=OUT, seed=0, **settings):
    part = REGISTRY[key]
    return part.draw(Stream.seeded(seed, "weights"), fan_in, fan_out, part.settings(settings))


@pytest.mark.parametrize("key", list(REGISTRY))
@pytest.mark.parametrize("shape", [(1, 1), (2, 5), (5, 2), (7, 1)])
def test_shape_and_type(key, shape):
    weights = draw(key, *shape)

    assert weights.shape == shape
    assert weights.dtype == np.float64
    assert weights.flags.c_contiguous
    assert np.isfinite(weights).all()


@pytest.mark.parametrize("key", list(REGISTRY))
def test_the_seed_decides(key):
    assert (draw(key, 6, 5) == draw(key, 6, 5)).all()
    if key not in {"zeros", "constant", "classes"}:
        assert (draw(key, 6, 5) != draw(key, 6, 5, seed=1)).all()


@pytest.mark.parametrize("key", list(VARIANCE))
def test_moments(key):
    """60,000 weights: five standard errors."""
    weights, variance = draw(key), VARIANCE[key]
    kurtosis = 1.8 if "uniform" in key else 3.0
    count = weights.size

    assert abs(weights.mean()) < 5.0 * np.sqrt(variance / count)
    assert abs(weights.var() / variance - 1.0) < 5.0 * np.sqrt((kurtosis - 1.0) / count)
    assert abs(np.mean(weights**4) / weights.var() ** 2 - kurtosis) < 0.1
    if "uniform" in key:
        bound = np.sqrt(3.0 * variance)
        assert 0.999 * bound < abs(weights).max() <= bound


def test_plain_ones():
    assert not draw("zeros").any()
    assert (draw("constant", value=-0.25) == -0.25).all()
    assert draw("normal", mean=3.0, deviation=0.0).tolist() == np.full((IN, OUT), 3.0).tolist()
    low = draw("uniform", low=2.0, high=2.5)
    assert 2.0 <= low.min() < low.max() < 2.5


def test_classes_in_turn():
    assert draw("classes", 4, 3).tolist() == [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 0, 0]]
    assert draw("classes", 3, 1).tolist() == [[0], [1], [0]]


@pytest.mark.parametrize("shape", [(6, 4), (4, 6), (5, 5), (1, 3)])
@pytest.mark.parametrize("gain", [1.0, 2.5])
def test_orthogonal(shape, gain):
    weights = draw("orthogonal", *shape, gain=gain)
    gram = weights.T @ weights if shape[0] >= shape[1] else weights @ weights.T

    np.testing.assert_allclose(gram, gain**2 * np.eye(min(shape)), atol=1e-14 * gain**2)


def test_orthogonal_matrices_are_equally_likely():
    """Without the signs of R, an entry on the diagonal would lean to one side."""
    corners = [draw("orthogonal", 3, 3, seed=seed)[0, 0] for seed in range(400)]

    assert abs(np.mean(corners)) < 5.0 * np.sqrt(1.0 / 3.0 / 400)


@pytest.mark.parametrize("key", ["glorot_uniform", "glorot_normal"])
def test_gain(key):
    np.testing.assert_allclose(draw(key, gain=3.0), 3.0 * draw(key), 1e-14, 1e-16)


def test_bounds_and_deviations_are_those_of_pytorch():
    torch = pytest.importorskip("torch")
    init, generator = torch.nn.init, torch.Generator().manual_seed(0)
    theirs = {
        "glorot_uniform": init.xavier_uniform_, "glorot_normal": init.xavier_normal_,
        "he_uniform": lambda w, generator: init.kaiming_uniform_(w, nonlinearity="relu", generator=generator),
        "he_normal": lambda w, generator: init.kaiming_normal_(w, nonlinearity="relu", generator=generator),
        "lecun_normal": lambda w, generator: init.kaiming_normal_(w, nonlinearity="linear", generator=generator),
    }  # fmt: skip
    for key, function in theirs.items():
        weights = function(torch.empty(OUT, IN, dtype=torch.float64), generator=generator).numpy()
        assert weights.std() == pytest.approx(draw(key).std(), rel=0.02), key
        assert abs(weights).max() == pytest.approx(abs(draw(key)).max(), rel=0.2 if "normal" in key else 1e-3), key
