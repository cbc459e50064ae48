"""Writes networks.json.gz: what PyTorch's autograd and optimizers make of random networks, in float64.

python -m tests.golden.make_networks        needs torch; the tests need only the file, and compare live where torch is

Nothing here uses the engine: samples are rows, the free weights of a layer are one vector, and autograd does the rest.
A case holds its design, samples and starting weights; the loss, and for the first batch z, o, δ and the gradient of
each layer; and the weights after 20 updates.
"""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 PyTorch's own abbreviation
from torch import Tensor

from nnsim.files.document import design_to_json
from nnsim.network.design import Choice, Design, Layer
from tests.engine_strategies import Case, random_case

torch.set_num_threads(1)  # the networks are small
FILE = Path(__file__).with_name("networks.json.gz")
UPDATES = 20


class Log(torch.autograd.Function):
    """ln with PyTorch's own care in BCELoss: −100 at least, and a slope of 1e12 at most."""

    @staticmethod
    def forward(ctx: Any, o: Tensor) -> Tensor:
        """ln o."""
        ctx.save_for_backward(o)
        return torch.log(o).clamp(min=-100.0)

    @staticmethod
    def backward(ctx: Any, given: Tensor) -> Tensor:
        """1 / o."""
        return given / ctx.saved_tensors[0].clamp(min=1e-12)


ACTIVATIONS: dict[str, Callable[[Tensor], Tensor]] = {
    "identity": lambda z: 1.0 * z,
    "step": lambda z: (z >= 0.0).double() + 0.0 * z,
    "sign": lambda z: torch.sign(z.detach()) + 0.0 * z,
    "logistic": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": F.relu,
    "leaky_relu": F.leaky_relu,
    "elu": F.elu,
    "selu": F.selu,
    "softplus": lambda z: F.softplus(z, threshold=1000.0),
    "softsign": F.softsign,
    "gelu": F.gelu,
    "swish": F.silu,
    "gaussian": lambda z: torch.exp(-(z**2)),
    "softmax": lambda z: torch.softmax(z, 1),
}

LOSSES: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "mse": lambda o, y: (o - y) ** 2,
    "half_squared_error": lambda o, y: 0.5 * (o - y) ** 2,
    "mae": lambda o, y: (o - y).abs(),
    "huber": lambda o, y: F.huber_loss(o, y, reduction="none"),
    "binary_cross_entropy": lambda o, y: F.binary_cross_entropy(o, y, reduction="none"),
    "cross_entropy": lambda o, y: -y * Log.apply(o),
    "hinge": lambda o, y: F.relu(1.0 - y * o),
}

OPTIMIZERS: dict[str, Callable[[list[Tensor], float], torch.optim.Optimizer]] = {
    "sgd": torch.optim.SGD,
    "momentum": lambda p, lr: torch.optim.SGD(p, lr, momentum=0.9),
    "nesterov": lambda p, lr: torch.optim.SGD(p, lr, momentum=0.9, nesterov=True),
    "adagrad": torch.optim.Adagrad,
    "rmsprop": torch.optim.RMSprop,
    "adam": torch.optim.Adam,
    "adamw": torch.optim.AdamW,
    "rprop": torch.optim.Rprop,
}


class Reference:
    """A network in PyTorch."""

    def __init__(self, design: Design, weights: dict[int, Any]) -> None:
        self.design, self.network = design, design.network
        self.layers = [layer for layer in self.network.order if not layer.is_input]
        self.whole = {layer.id: torch.tensor(weights[layer.id], dtype=torch.float64) for layer in self.layers}
        self.free = {layer.id: self._free(layer) for layer in self.layers}
        self.theta = {i: self.whole[i][free].clone().requires_grad_() for i, free in self.free.items()}

    def _free(self, layer: Layer) -> Tensor:
        free = torch.full(self.whole[layer.id].shape, not layer.frozen)
        for place, unit in enumerate(layer.units):
            free[0, place] &= unit not in layer.frozen_biases
        row = 1
        for link in self.network.incoming(layer.id):
            for unit in self.network.by_id[link.source].units:
                for place, target in enumerate(layer.units):
                    free[row, place] &= (unit, target) not in link.cut | link.frozen
                row += 1
        return free

    def matrix(self, layer: int) -> Tensor:
        """The weights of a layer with its bias in row 0."""
        return self.whole[layer].masked_scatter(self.free[layer], self.theta[layer])

    def forward(self, x: Tensor, masks: dict[int, Tensor] | None = None) -> tuple[dict[int, Tensor], dict[int, Tensor]]:
        """z and o of each layer for rows of inputs; `masks` are what dropout has drawn."""
        sent, z, o, first = {}, {}, {}, 0
        for layer in self.network.inputs:
            sent[layer.id] = x[:, first : first + layer.size]
            first += layer.size
        for layer in self.layers:
            fed = torch.cat([sent[link.source] for link in self.network.incoming(layer.id)], 1)
            weights = self.matrix(layer.id)
            z[layer.id] = fed @ weights[1:] + weights[0]
            o[layer.id] = ACTIVATIONS[layer.activation.key](z[layer.id])
            sent[layer.id] = o[layer.id] * masks[layer.id] if masks and layer.id in masks else o[layer.id]
        return z, o

    def losses(self, o: dict[int, Tensor], y: Tensor) -> Tensor:
        """The loss of each sample."""
        first, whole = 0, torch.zeros(len(y), dtype=torch.float64)
        for layer in self.network.outputs:
            term = LOSSES[self.design.training.loss.key](o[layer.id], y[:, first : first + layer.size])
            whole = whole + term.sum(1)
            first += layer.size
        return whole

    def penalty(self) -> Tensor:
        """What L1 and L2 add to the loss."""
        whole = torch.zeros((), dtype=torch.float64)
        for choice in self.design.training.regularizers:
            strength = choice.settings.get("strength", 1e-3)
            for layer in self.layers:
                weights = self.matrix(layer.id)[1:]
                whole = whole + {"l1": weights.abs().sum(), "l2": 0.5 * (weights**2).sum()}[choice.key] * strength
        return whole

    def batch(self, x: Tensor, y: Tensor, masks: dict[int, Tensor] | None = None) -> dict[str, Any]:
        """Loss, z, o, δ of each sample's own loss, and the gradient of the mean loss, all as the engine has them."""
        z, o = self.forward(x, masks)
        losses = self.losses(o, y)
        deltas = torch.autograd.grad(losses.sum(), list(z.values()), retain_graph=True, allow_unused=True)
        theta = [t for t in self.theta.values() if t.numel()]
        found = torch.autograd.grad(losses.mean() + self.penalty(), theta, allow_unused=True) if theta else ()
        flat = {id(t): g for t, g in zip(theta, found, strict=True)}
        grads = {}
        for i, t in self.theta.items():
            one = flat.get(id(t))
            grads[i] = torch.zeros_like(self.whole[i])
            if one is not None:
                grads[i][self.free[i]] = one
        return {
            "loss": float(losses.detach().mean()),
            "z": {i: v.detach().numpy().T for i, v in z.items()},
            "o": {i: v.detach().numpy().T for i, v in o.items()},
            "delta": {
                i: (torch.zeros_like(z[i]) if d is None else d).detach().numpy().T
                for i, d in zip(z, deltas, strict=True)
            },
            "grad": {i: g.numpy() for i, g in grads.items()},
        }

    def train(self, x: Tensor, y: Tensor, updates: int = UPDATES) -> dict[int, Any]:
        """The weights after so many updates, batch after batch in the order of the samples."""
        training = self.design.training
        size = training.batch_size or len(x)
        batches = [(x[i : i + size], y[i : i + size]) for i in range(0, len(x), size)]
        theta = [t for t in self.theta.values() if t.numel()]
        if not theta:
            return {i: self.matrix(i).detach().numpy() for i in self.whole}
        optimizer = OPTIMIZERS[training.optimizer.key](theta, training.rate)
        chosen = Choice("constant") if training.optimizer.key == "rprop" else training.schedule  # its steps are its own
        schedule, each_update = _scheduler(optimizer, chosen, training.epochs)
        for update in range(updates):
            bx, by = batches[update % len(batches)]
            optimizer.zero_grad()
            (self.losses(self.forward(bx)[1], by).mean() + self.penalty()).backward()
            for t in theta:
                t.grad = torch.zeros_like(t) if t.grad is None else t.grad
            optimizer.step()
            if schedule and (each_update or (update + 1) % len(batches) == 0):
                schedule.step()
        return {i: self.matrix(i).detach().numpy() for i in self.whole}


def _scheduler(optimizer: torch.optim.Optimizer, choice: Choice, epochs: int) -> tuple[Any, bool]:
    table = torch.optim.lr_scheduler
    settings = choice.settings
    if choice.key == "step":
        return table.StepLR(optimizer, settings.get("size", 10), settings.get("factor", 0.1)), False
    if choice.key == "exponential":
        return table.ExponentialLR(optimizer, settings.get("factor", 0.95)), False
    if choice.key == "cosine":
        return table.CosineAnnealingLR(optimizer, epochs, settings.get("least", 0.0)), False
    if choice.key == "warm_up":
        return table.LinearLR(optimizer, settings.get("start", 0.1), 1.0, settings.get("updates", 100)), True
    return None, False


def expected(case: Case) -> dict[str, Any]:
    """What PyTorch makes of a case."""
    reference = Reference(case.design, case.weights)
    x, y = torch.tensor(case.columns.x.T), torch.tensor(case.columns.y.T)
    size = case.design.training.batch_size or len(x)
    return {**reference.batch(x[:size], y[:size]), "after": reference.train(x, y)}


def golden_cases() -> list[Case]:
    """Every optimizer with every loss once, the activations and schedules in turn, penalties in some."""
    rng = np.random.default_rng(20)
    penalties = [(), (Choice("l2", {"strength": 0.02}),), (Choice("l1", {"strength": 0.01}), Choice("l2"))]
    schedules = [
        ("constant", {}),
        ("step", {"size": 2}),
        ("cosine", {}),
        ("warm_up", {"updates": 7}),
        ("exponential", {}),
    ]
    activations, losses, optimizers = sorted(ACTIVATIONS), sorted(LOSSES), sorted(OPTIMIZERS)
    cases = []
    for k in range(56):
        schedule, settings = schedules[k % 5]
        case = random_case(
            rng,
            optimizer=optimizers[k % 8],
            loss=losses[k % 7],
            activation=activations[k % 15],
            schedule=schedule,
            schedule_settings=settings,
            regularizers=penalties[k % 3],
            rate=0.02,
        )
        cases.append(case)
    return cases


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _plain(one) for key, one in value.items()}
    return value.tolist() if isinstance(value, np.ndarray) else value


def write() -> None:
    """Make the file: equal cases give equal bytes."""
    listed = []
    for case in golden_cases():
        given = {"design": design_to_json(case.design)[0], "x": case.columns.x, "y": case.columns.y, "w": case.weights}
        listed.append(_plain({**given, "expected": expected(case)}))
    FILE.write_bytes(gzip.compress(json.dumps(listed, ensure_ascii=False).encode(), 9, mtime=0))


if __name__ == "__main__":
    write()
    print(f"{FILE.name}: {FILE.stat().st_size:,} bytes")  # noqa: T201 a script
