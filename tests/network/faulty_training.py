"""A network of three layers trained by a few lines of NumPy, with a mistake in them: what injected faults must equal.

It shares no code with the program. Samples are rows here, weights are (in, out), and biases stand apart.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
TANH, LOGISTIC, OUTPUT = 0, 1, 2


def sigma(z: Array) -> Array:
    return np.asarray(1 / (1 + np.exp(-z)))


@dataclass
class Trainer:
    """tanh, logistic, and an output layer: softmax with cross-entropy, or logistic with squared error.

    `mistakes` says by name in which layers (0, 1, 2) there is one.
    """

    weights: list[Array]
    biases: list[Array]
    rate: float
    softmax: bool
    mistakes: Mapping[str, set[int]]

    def __post_init__(self) -> None:
        self.old: list[tuple[Array, Array]] = [(np.zeros_like(w), np.zeros_like(b)) for w, b in self.parameters]
        self.sums = list(self.old)

    @property
    def parameters(self) -> list[tuple[Array, Array]]:
        return list(zip(self.weights, self.biases, strict=True))

    def has(self, mistake: str, layer: int) -> bool:
        return layer in self.mistakes.get(mistake, ())

    def forward(self, x: Array) -> tuple[list[Array], list[Array]]:
        zs, outputs = [], [x]
        for layer, (w, b) in enumerate(self.parameters):
            z = outputs[-1] @ w + (0 if self.has("bias_not_used", layer) else b)
            zs.append(z)
            if layer == TANH:
                outputs.append(np.tanh(z))
            elif layer == LOGISTIC or not self.softmax:
                outputs.append(sigma(z))
            else:
                e = np.exp(z - z.max(1, keepdims=True))
                outputs.append(e / e.sum(1, keepdims=True))
        return zs, outputs

    def loss(self, x: Array, y: Array) -> float:
        o = self.forward(x)[1][-1]
        return float(-(y * np.log(o)).sum(1).mean() if self.softmax else ((o - y) ** 2).sum(1).mean())

    def slope(self, layer: int, z: Array, o: Array) -> Array:
        if layer == TANH:
            return np.asarray(1 - (z if self.has("slope_of_net_input", layer) else o) ** 2)
        if self.has("slope_of_net_input", layer):
            o = z
        return np.asarray(o * (1 - o))

    def delta(self, layer: int, do: Array, z: Array, o: Array, y: Array) -> Array:
        if self.has("missing_slope", layer):
            return do
        if layer == OUTPUT and self.softmax:
            if self.has("softmax_slope", layer):
                return np.asarray(do * o * (1 - o))
            found = o - y
            if self.has("slope_twice", layer):
                found = found * o * (1 - o)
        else:
            found = do * self.slope(layer, z, o)
        return -found if self.has("delta_sign", layer) else found

    def update(self, x: Array, y: Array) -> None:
        """One update on one batch."""
        count = len(x)
        x = x * (100 if "unscaled_data" in self.mistakes else 1)
        zs, outputs = self.forward(x)
        do = -y / outputs[-1] if self.softmax else 2 * (outputs[-1] - y)
        gradients: list[tuple[Array, Array]] = [self.old[0]] * 3
        for layer in (OUTPUT, LOGISTIC, TANH):
            delta = self.delta(layer, do, zs[layer], outputs[layer + 1], y)
            divisor = 1 if self.has("not_averaged", layer) else count
            gradient = outputs[layer].T @ delta / divisor, delta.sum(0) / divisor
            if self.has("never_zeroed", layer):
                gradient = self.sums[layer][0] + gradient[0], self.sums[layer][1] + gradient[1]
                self.sums[layer] = gradient
            gradients[layer] = gradient
            if self.has("early_update", layer):
                self.step(layer, gradient)
            do = delta @ self.weights[layer].T
            if layer and self.has("bias_row_kept", layer - 1):
                do = delta @ np.vstack([self.biases[layer], self.weights[layer][:-1]]).T
        for layer in (OUTPUT, LOGISTIC, TANH):
            if not self.has("early_update", layer):
                used = self.old[layer] if self.has("stale_gradient", layer) else gradients[layer]
                self.step(layer, used)
        self.old = gradients

    def step(self, layer: int, gradient: tuple[Array, Array]) -> None:
        rate = self.rate * (1000 if "rate_too_large" in self.mistakes else 1)
        sign = -1 if self.has("update_sign", layer) else 1
        self.weights[layer] = self.weights[layer] - sign * rate * gradient[0]
        if not self.has("bias_not_updated", layer):
            self.biases[layer] = self.biases[layer] - sign * rate * gradient[1]
