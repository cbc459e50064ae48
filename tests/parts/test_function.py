"""Classical functions of several variables: published values, and those of scikit-learn."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnsim.parts.datasets import REGISTRY, function


def table_of(key, **settings):
    part = REGISTRY.find(key)
    return part.make(part.settings(settings))


FUNCTIONS = {  # at which point, and what it is there: published values, or by hand
    "plane": ([3.0, 2.0], 0.5),
    "hills": ([0.0, -1.5], 0.5),  # half way up the cone round (0, −2.5)
    "saddle": ([0.5, -0.5], -0.25),
    "peaks": ([0.0, 0.0], 3 * np.exp(-1) - np.exp(-1) / 3),
    "Rosenbrock": ([-1.0, 1.0], 4.0),
}


@pytest.mark.parametrize(("name", "point", "value"), [(name, *known) for name, known in FUNCTIONS.items()])
def test_functions_have_their_known_values(name, point, value):
    assert function.FUNCTIONS[name].value(np.array([point]))[0] == pytest.approx(value, abs=1e-12)


def test_peaks_has_its_published_extremes():
    """8.1062 near (−0.0093, 1.5814), and −6.5511 near (0.2283, −1.6255)."""
    values = function.FUNCTIONS["peaks"].value(np.array([[-0.0093, 1.5814], [0.2283, -1.6255]]))
    assert values == pytest.approx([8.1062, -6.5511], abs=1e-4)


def test_the_functions_of_friedman_are_those_of_scikit_learn():
    """Made by scikit-learn 1.9: make_friedman1, 2 and 3 with noise=0."""
    known = json.loads(Path(__file__).parents[1].joinpath("golden", "friedman.json").read_text(encoding="utf-8"))
    for name, (inputs, values) in known.items():
        assert function.FUNCTIONS[name].value(np.array(inputs)) == pytest.approx(values, rel=1e-12)


@pytest.mark.parametrize("name", function.FUNCTIONS)
def test_inputs_of_a_function_fill_its_box_and_targets_have_the_noise(name):
    clean, noisy = (table_of("function", function=name, samples=2000, noise=noise) for noise in (0.0, 2.0))
    low, high = np.array(function.FUNCTIONS[name].box).T

    assert (clean.inputs >= low).all()
    assert (clean.inputs <= high).all()
    assert clean.inputs.mean(axis=0) == pytest.approx((low + high) / 2, abs=0.05 * (high - low).max())
    assert clean.targets[:, 0] == pytest.approx(function.FUNCTIONS[name].value(clean.inputs))
    assert (noisy.targets - clean.targets).std() == pytest.approx(2.0, abs=0.1)
