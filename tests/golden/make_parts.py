"""Writes parts.json: what PyTorch computes for activations, losses, optimizers and schedules, in float64.

python tests/golden/make_parts.py       needs torch; the tests need only the file, and compare live where torch is there
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812 PyTorch's own abbreviation
from torch import Tensor

FILE = Path(__file__).with_name("parts.json")
UPDATES = 20

Function = Callable[..., Any]

ACTIVATIONS: dict[str, list[tuple[dict[str, float], Function]]] = {
    "identity": [({}, lambda z: 1.0 * z)],
    "step": [({}, lambda z: (z >= 0.0) + 0.0 * z)],
    "sign": [({}, torch.sign)],
    "logistic": [({}, torch.sigmoid)],
    "tanh": [({}, torch.tanh)],
    "relu": [({}, F.relu)],
    "leaky_relu": [({}, F.leaky_relu), ({"alpha": 0.3}, lambda z: F.leaky_relu(z, 0.3))],
    "elu": [({}, F.elu), ({"alpha": 0.5}, lambda z: F.elu(z, 0.5))],
    "selu": [({}, F.selu)],
    "softplus": [({}, lambda z: F.softplus(z, threshold=1000.0))],
    "softsign": [({}, F.softsign)],
    "gelu": [({}, F.gelu)],
    "swish": [({}, F.silu), ({"beta": 2.5}, lambda z: z * torch.sigmoid(2.5 * z))],
    "gaussian": [({}, lambda z: torch.exp(-(z**2)))],
}

LOSSES: dict[str, list[tuple[dict[str, float], Function]]] = {
    "mse": [({}, lambda o, y: F.mse_loss(o, y, reduction="sum"))],
    "half_squared_error": [({}, lambda o, y: 0.5 * F.mse_loss(o, y, reduction="sum"))],
    "mae": [({}, lambda o, y: F.l1_loss(o, y, reduction="sum"))],
    "huber": [
        ({}, lambda o, y: F.huber_loss(o, y, reduction="sum")),
        ({"delta": 0.3}, lambda o, y: F.huber_loss(o, y, reduction="sum", delta=0.3)),
    ],
    "binary_cross_entropy": [({}, lambda o, y: F.binary_cross_entropy(o, y, reduction="sum"))],
    "cross_entropy": [({}, lambda o, y: -(y * torch.log(o)).sum())],
    "hinge": [({}, lambda o, y: torch.clamp(1.0 - y * o, min=0.0).sum())],
}

PAIRS: dict[str, Function] = {
    "binary_cross_entropy/logistic": lambda z, y: F.binary_cross_entropy_with_logits(z, y, reduction="sum"),
    "cross_entropy/softmax": lambda z, y: F.cross_entropy(z.T, y.T, reduction="sum"),
    "cross_entropy/logistic": lambda z, y: -(y * F.logsigmoid(z)).sum(),
}

OPTIMIZERS: dict[str, list[tuple[dict[str, float], float, Function]]] = {
    "sgd": [({}, 0.1, lambda p: torch.optim.SGD(p, 0.1))],
    "momentum": [
        ({}, 0.1, lambda p: torch.optim.SGD(p, 0.1, momentum=0.9)),
        ({"momentum": 0.5}, 0.05, lambda p: torch.optim.SGD(p, 0.05, momentum=0.5)),
    ],
    "nesterov": [({}, 0.1, lambda p: torch.optim.SGD(p, 0.1, momentum=0.9, nesterov=True))],
    "adagrad": [({}, 0.01, torch.optim.Adagrad)],
    "rmsprop": [({}, 0.01, torch.optim.RMSprop)],
    "adam": [
        ({}, 0.001, torch.optim.Adam),
        ({"beta1": 0.5, "beta2": 0.9, "epsilon": 1e-3}, 0.1, lambda p: torch.optim.Adam(p, 0.1, (0.5, 0.9), 1e-3)),
    ],
    "adamw": [
        ({}, 0.001, torch.optim.AdamW),
        ({"weight_decay": 0.2}, 0.1, lambda p: torch.optim.AdamW(p, 0.1, weight_decay=0.2)),
    ],
    "rprop": [
        ({}, 0.01, torch.optim.Rprop),
        (
            {"shrink": 0.3, "grow": 1.5, "smallest": 0.002, "largest": 0.05},
            0.01,
            lambda p: torch.optim.Rprop(p, 0.01, (0.3, 1.5), (0.002, 0.05)),
        ),
    ],
}

SCHEDULERS: dict[str, tuple[dict[str, float], Function]] = {
    "step": ({"size": 4, "factor": 0.3}, lambda o: torch.optim.lr_scheduler.StepLR(o, 4, 0.3)),
    "exponential": ({"factor": 0.9}, lambda o: torch.optim.lr_scheduler.ExponentialLR(o, 0.9)),
    "cosine": ({"least": 0.01}, lambda o: torch.optim.lr_scheduler.CosineAnnealingLR(o, UPDATES, 0.01)),
    "warm_up": ({"updates": 7, "start": 0.2}, lambda o: torch.optim.lr_scheduler.LinearLR(o, 0.2, 1.0, 7)),
}


def reference(seed: int) -> dict[str, Any]:
    """All values, at points that follow from the seed."""
    random = torch.Generator().manual_seed(seed)
    return {
        "activations": {key: [_activation(*case, random) for case in cases] for key, cases in ACTIVATIONS.items()},
        "softmax": _softmax(random),
        "losses": {key: [_loss(key, *case, random) for case in cases] for key, cases in LOSSES.items()},
        "pairs": {key: _pair(key, function, random) for key, function in PAIRS.items()},
        "optimizers": _optimizers(random),
        "schedules": {key: _schedule(*case) for key, case in SCHEDULERS.items()},
        "uneven": {key: _at(function, *_uneven(random)) for key, function in PAIRS.items()},
    }


def _normal(random: torch.Generator, *shape: int) -> Tensor:
    return torch.randn(shape, generator=random, dtype=torch.float64)


def _activation(settings: dict[str, float], function: Function, random: torch.Generator) -> dict[str, Any]:
    z = torch.cat([3.0 * _normal(random, 15), torch.tensor([-40.0, -8.0, 8.0, 40.0])]).requires_grad_()
    value = function(z)
    slope = torch.autograd.grad(value.sum(), z)[0]
    return {"settings": settings, "z": z.tolist(), "value": value.tolist(), "slope": slope.tolist()}


def _softmax(random: torch.Generator) -> dict[str, Any]:
    z, do = (3.0 * _normal(random, 4, 5)).requires_grad_(), _normal(random, 4, 5)
    value = torch.softmax(z, 0)
    backward = torch.autograd.grad(value, z, do)[0]
    return {"z": z.tolist(), "value": value.tolist(), "do": do.tolist(), "backward": backward.tolist()}


def _targets(key: str, random: torch.Generator) -> Tensor:
    if key == "binary_cross_entropy":
        return torch.rand((3, 6), generator=random, dtype=torch.float64).round(decimals=1)
    if key == "cross_entropy":
        return torch.softmax(2.0 * _normal(random, 3, 6), 0)
    return torch.sign(_normal(random, 3, 6)) if key == "hinge" else _normal(random, 3, 6)


def _loss(key: str, settings: dict[str, float], function: Function, random: torch.Generator) -> dict[str, Any]:
    y, o = _targets(key, random), _normal(random, 3, 6)
    if "entropy" in key:
        o = torch.sigmoid(o)
    o.requires_grad_()
    value = function(o, y)
    gradient = torch.autograd.grad(value, o)[0]
    return {
        "settings": settings, "o": o.tolist(), "y": y.tolist(), "value": value.item(), "gradient": gradient.tolist(),
    }  # fmt: skip


def _pair(key: str, function: Function, random: torch.Generator) -> dict[str, Any]:
    return _at(function, _targets(key.partition("/")[0], random), 5.0 * _normal(random, 3, 6))


def _uneven(random: torch.Generator) -> tuple[Tensor, Tensor]:
    """Targets between 0 and 1 that do not sum to 1."""
    return torch.rand((3, 6), generator=random, dtype=torch.float64), 5.0 * _normal(random, 3, 6)


def _at(function: Function, y: Tensor, z: Tensor) -> dict[str, Any]:
    z.requires_grad_()
    value = function(z, y)
    delta = torch.autograd.grad(value, z)[0]
    return {"z": z.tolist(), "y": y.tolist(), "value": value.item(), "delta": delta.tolist()}


def _optimizers(random: torch.Generator) -> dict[str, Any]:
    start = _normal(random, 8)
    gradients = _normal(random, UPDATES, 8) * torch.logspace(-4, 3, 8, dtype=torch.float64)
    gradients[:, 2] = 0.0  # never any
    gradients[:6, 3] = 0.0  # none at first
    gradients[5:9, 4] = 0.0  # none in between
    gradients[::3, 5] = 0.0  # now and then
    gradients[:, 6] = gradients[:, 6].abs()  # never turns
    cases = {
        key: [
            {"settings": settings, "rate": rate, "after": _updates(make, start, gradients)}
            for settings, rate, make in cases
        ]
        for key, cases in OPTIMIZERS.items()
    }
    return {"start": start.tolist(), "gradients": gradients.tolist(), "cases": cases}


def _updates(make: Function, start: Tensor, gradients: Tensor) -> list[list[float]]:
    weights, after = start.clone().requires_grad_(), []
    optimizer = make([weights])
    for gradient in gradients:
        weights.grad = gradient.clone()
        optimizer.step()
        after.append(weights.tolist())
    return after


def _schedule(settings: dict[str, float], make: Function) -> dict[str, Any]:
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], 0.5)
    scheduler = make(optimizer)
    rates = []
    for _ in range(UPDATES + 1):
        rates.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return {"settings": settings, "rate": 0.5, "count": UPDATES, "rates": rates}


if __name__ == "__main__":
    FILE.write_text(json.dumps(reference(0), indent=None, separators=(",", ":")).replace('},"', '},\n"') + "\n")
