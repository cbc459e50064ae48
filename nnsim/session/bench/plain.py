"""A plain NumPy implementation as people write it after a textbook: the measure that nnsim's speed stands beside.

Samples are rows, every result is a new array, the order is drawn anew in each epoch, and the loss of each batch is
recorded. It is meant to be read, not to be fast; it is also an oracle: the losses of all others have to agree with it.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Protocol

import numpy as np

from nnsim.engine.random import Stream, seed_state
from nnsim.network.design import Array
from nnsim.session.bench.cases import SEED, Case


class Random(Protocol):
    """Where random numbers come from: NumPy's generator, or nnsim's own streams in its place."""

    def permutation(self, x: int, /) -> Array:
        """0 … x − 1 in random order."""

    def random(self, size: tuple[int, int], /) -> Array:
        """Numbers uniform in [0, 1), a row for each sample."""


class SameDraws:
    """The numbers that nnsim draws, so that both train on the same samples in the same order."""

    def __init__(self) -> None:
        self._order, self._dropout = (Stream(seed_state(SEED, name)) for name in ("shuffle", "dropout"))

    def permutation(self, x: int, /) -> Array:
        """0 … x − 1 in random order."""
        return self._order.permutation(x)

    def random(self, size: tuple[int, int], /) -> Array:
        """Numbers uniform in [0, 1); nnsim draws them with a column for each sample."""
        return self._dropout.uniform(size[::-1]).T


class PlainNetwork:
    """Layers one after the other, trained by backpropagation with mini-batches."""

    def __init__(self, case: Case, random: Random) -> None:
        self.case, self.random = case, random
        x, y = case.data
        self.x, self.y = x.astype(case.dtype), y.astype(case.dtype)
        matrices = list(case.weights.values())
        self.weights = [matrix[1:].astype(case.dtype) for matrix in matrices]
        self.biases = [matrix[0].astype(case.dtype) for matrix in matrices]
        self.masks = [mask.astype(case.dtype) for mask in case.free] if case.cut else None
        self.first = [np.zeros_like(p) for p in (*self.weights, *self.biases)]
        self.second = [np.zeros_like(p) for p in (*self.weights, *self.biases)]
        self.updates = 0
        self.loss = 0.0
        self.history: list[float] = []
        self._batches = self._batches_forever()

    def train(self, updates: int) -> None:
        """Make so many updates more."""
        for x, y in islice(self._batches, updates):
            self._update(x, y)

    def _batches_forever(self) -> Iterator[tuple[Array, Array]]:
        """Batch after batch, epoch after epoch; the mean loss of each epoch is kept."""
        size, count = self.case.batch, self.case.samples
        while True:
            whole = count <= size or not self.case.shuffle
            order = np.arange(count) if whole else self.random.permutation(count)
            losses = []
            for begin in range(0, count, size):
                rows = order[begin : begin + size]
                yield self.x[rows], self.y[rows]
                losses.append(self.loss)
            self.history.append(float(np.mean(losses)))

    def _update(self, x: Array, y: Array) -> None:
        activations, kept = self._forward(x)
        output = activations[-1]
        if self.case.softmax:
            self.loss = float(-np.mean(np.sum(y * np.log(output), axis=1)))
        else:
            self.loss = float(np.mean(np.sum(0.5 * (output - y) ** 2, axis=1)))
        delta = output - y
        weight_gradients: list[Array] = []
        bias_gradients: list[Array] = []
        for layer in reversed(range(len(self.weights))):
            below = activations[layer] * kept[layer] if layer and self.case.dropout else activations[layer]
            weight_gradients.insert(0, below.T @ delta / len(x))
            bias_gradients.insert(0, delta.sum(axis=0) / len(x))
            if layer:
                error = delta @ self.weights[layer].T
                if self.case.dropout:
                    error = error * kept[layer]
                delta = error * (1 - activations[layer] ** 2)
        if self.masks is not None:
            weight_gradients = [g * mask for g, mask in zip(weight_gradients, self.masks, strict=True)]
        self._step([*weight_gradients, *bias_gradients])

    def _forward(self, x: Array) -> tuple[list[Array], list[Array]]:
        """The activations of all layers, and what dropout has kept of each."""
        activations, kept = [x], [np.ones(1)]
        last = len(self.weights) - 1
        for layer, (weight, bias) in enumerate(zip(self.weights, self.biases, strict=True)):
            z = x @ weight + bias
            if layer < last:
                x = np.tanh(z)
                activations.append(x)
                if self.case.dropout:
                    share = 1 - self.case.dropout
                    keep = ((self.random.random(z.shape) >= self.case.dropout) / share).astype(z.dtype)
                    kept.append(keep)
                    x = x * keep
            elif self.case.softmax:
                e = np.exp(z - z.max(axis=1, keepdims=True))
                activations.append(e / e.sum(axis=1, keepdims=True))
            else:
                activations.append(z)
        return activations, kept

    def _step(self, gradients: list[Array]) -> None:
        """Plain gradient descent, momentum, or Adam (Kingma and Ba, 2015)."""
        self.updates += 1
        rate = self.case.rate
        for at, (parameter, gradient) in enumerate(zip([*self.weights, *self.biases], gradients, strict=True)):
            if self.case.optimizer == "sgd":
                parameter -= rate * gradient
            elif self.case.optimizer == "momentum":
                self.first[at] = 0.9 * self.first[at] + gradient
                parameter -= rate * self.first[at]
            else:
                self.first[at] = 0.9 * self.first[at] + 0.1 * gradient
                self.second[at] = 0.999 * self.second[at] + 0.001 * gradient**2
                mean = self.first[at] / (1 - 0.9**self.updates)
                square = self.second[at] / (1 - 0.999**self.updates)
                parameter -= rate * mean / (np.sqrt(square) + 1e-8)
