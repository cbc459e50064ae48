"""Regularizers: gradients against finite differences, and what a constraint leaves alone."""

import numpy as np
import pytest

from nnsim.engine.expr import evaluate
from nnsim.engine.lower import Scratch, lower
from nnsim.kit.errors import ArgumentError
from nnsim.parts.regularizers import REGISTRY

PENALTIES = [key for key, part in REGISTRY.items() if part.penalty is not None]


@pytest.mark.parametrize("key", PENALTIES)
def test_gradient_is_that_of_the_penalty(key):
    part, w, h = REGISTRY[key], np.random.default_rng(8).normal(size=(4, 3)), 1e-6
    settings = {"strength": 0.3}
    difference = np.zeros_like(w)
    for at in np.ndindex(w.shape):
        step = np.zeros_like(w)
        step[at] = h
        up, down = (evaluate(part.fill(part.penalty, settings), {"w": w + way * step}).item() for way in (1.0, -1.0))
        difference[at] = (up - down) / (2.0 * h)

    np.testing.assert_allclose(evaluate(part.fill(part.gradient, settings), {"w": w}), difference, 1e-6, 1e-9)


def test_values_by_hand():
    w = np.array([[3.0, -1.0], [4.0, 0.0]])
    l1, l2 = REGISTRY["l1"], REGISTRY["l2"]

    assert evaluate(l1.fill(l1.penalty, {"strength": 0.5}), {"w": w}).item() == 4.0
    assert evaluate(l2.fill(l2.penalty, {"strength": 0.5}), {"w": w}).item() == 6.5
    assert evaluate(l1.fill(l1.gradient, {"strength": 0.5}), {"w": w}).tolist() == [[0.5, -0.5], [0.5, 0.0]]


def test_l2_is_the_weight_decay_of_pytorch():
    torch = pytest.importorskip("torch")
    part, start, gradient = REGISTRY["l2"], np.array([[1.0, -2.0]]), np.array([[0.3, 0.1]])
    weights = torch.tensor(start, requires_grad=True)
    weights.grad = torch.tensor(gradient)
    torch.optim.SGD([weights], 0.1, weight_decay=0.05).step()
    ours = start - 0.1 * (gradient + evaluate(part.fill(part.gradient, {"strength": 0.05}), {"w": start}))

    np.testing.assert_allclose(ours, weights.detach().numpy(), 1e-14)


def test_max_norm_scales_long_columns_alone():
    part = REGISTRY["max_norm"]
    w = np.array([[3.0, 0.1, 0.0], [4.0, 0.7, 0.0]])
    before = w.copy()
    with np.errstate(all="ignore"):
        for call in lower(part.fill(part.project, {"length": 2.0}), {"w": w}, w, Scratch()):
            call()

    np.testing.assert_allclose(w[:, 0], [1.2, 1.6], 1e-15)
    assert (w[:, 1:] == before[:, 1:]).all()


def test_dropout_is_noise_alone():
    part = REGISTRY["dropout"]

    assert part.penalty is part.gradient is part.project is None
    assert part.settings({}) == {"rate": 0.5}
    assert part.settings({"rate": 0.0}) == {"rate": 0.0}
    with pytest.raises(ArgumentError, match="rate"):
        part.settings({"rate": 1.0})
