"""The examples of the gallery: each a design that is ready to step and to train."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from nnsim.network.build import sequential
from nnsim.network.design import STANDARDIZED, Array, Choice, Data, Design, Training


@dataclass(frozen=True)
class Example:
    """One card of the gallery: its key, title, a sentence or two, and the design that it opens."""

    key: str
    title: str
    help: str
    make: Callable[[], Design]


def _design(
    title: str,
    sizes: Sequence[int],
    hidden: str,
    output: str,
    data: Data,
    training: Training,
    initializer: Choice | None = None,
    start: dict[int, Array] | None = None,
) -> Design:
    return Design(sequential(sizes, hidden, output, initializer), training, data, start or {}, title)


def _gate(key: str, inputs: int) -> Callable[[], Design]:
    def make() -> Design:
        training = Training(loss=Choice("mse"), rate=1.0, epochs=2000, seed=1)
        return _design(key, (inputs, 1), "logistic", "logistic", Data(Choice(key)), training)

    return make


def _xor(seed: int, sizes: Sequence[int], title: str, **training: Any) -> Callable[[], Design]:
    def make() -> Design:
        settings = {"loss": Choice("mse"), "optimizer": Choice("sgd"), "rate": 0.5, "epochs": 5000, **training}
        return _design(title, sizes, "tanh", "logistic", Data(Choice("xor")), Training(seed=seed, **settings))

    return make


_MAZUR = "x1,x2,y1,y2\n0.05,0.1,0.01,0.99\n"


def _mazur() -> Design:
    start = {
        2: np.array([[0.35, 0.35], [0.15, 0.25], [0.20, 0.30]]),
        3: np.array([[0.60, 0.60], [0.40, 0.50], [0.45, 0.55]]),
    }
    data = Data(Choice("custom", {"text": _MAZUR, "targets": "y1,y2"}))
    training = Training(loss=Choice("half_squared_error"), rate=0.5, epochs=10_000)
    return _without_learning_biases(_design("mazur", (2, 2, 2), "logistic", "logistic", data, training, start=start))


def _hmkcode() -> Design:
    start = {2: np.array([[0.0, 0.0], [0.11, 0.12], [0.21, 0.08]]), 3: np.array([[0.0], [0.14], [0.15]])}
    data = Data(Choice("custom", {"text": "x1,x2,y\n2,3,1\n", "targets": "y"}))
    training = Training(loss=Choice("half_squared_error"), rate=0.05, epochs=100)
    return _without_learning_biases(_design("hmkcode", (2, 2, 1), "identity", "identity", data, training, start=start))


def _without_learning_biases(design: Design) -> Design:
    """The design with all biases frozen, as in calculations by hand that leave them as they are."""
    layers = tuple(
        layer if layer.is_input else replace(layer, frozen_biases=frozenset(layer.units))
        for layer in design.network.layers
    )
    return replace(design, network=replace(design.network, layers=layers))


def _points(key: str, sizes: Sequence[int], title: str, noise: float, **training: Any) -> Callable[[], Design]:
    def make() -> Design:
        settings = {
            "loss": Choice("binary_cross_entropy"),
            "optimizer": Choice("adam"),
            "rate": 0.01,
            "batch_size": 32,
            "epochs": 300,
            **training,
        }
        data = Data(Choice(key, {"samples": 400, "noise": noise}), preparers=STANDARDIZED)
        return _design(title, sizes, "tanh", "logistic", data, Training(**settings))

    return make


def _sine() -> Design:
    training = Training(loss=Choice("mse"), optimizer=Choice("adam"), rate=0.01, batch_size=16, epochs=500)
    return _design("sine", (1, 16, 1), "tanh", "identity", Data(Choice("sine"), preparers=STANDARDIZED), training)


def _classes(key: str, sizes: Sequence[int], hidden: str, **training: Any) -> Callable[[], Design]:
    def make() -> Design:
        settings = {
            "loss": Choice("cross_entropy"),
            "optimizer": Choice("adam"),
            "rate": 0.01,
            "batch_size": 16,
            "epochs": 100,
            **training,
        }
        data = Data(Choice(key), preparers=STANDARDIZED)
        return _design(key, sizes, hidden, "softmax", data, Training(**settings))

    return make


_ALL = (
    Example("not", "NOT", "One neuron turns its input round: the smallest network there is.", _gate("not", 1)),
    Example("and", "AND", "One neuron draws one line: true only where both inputs are.", _gate("and", 2)),
    Example("or", "OR", "The same neuron with another bias: true where either input is.", _gate("or", 2)),
    Example(
        "xor",
        "XOR",
        "No single line separates it: a hidden layer is needed, and learns it.",
        _xor(3, (2, 2, 1), "xor", optimizer=Choice("momentum")),
    ),
    Example(
        "xor_unlucky",
        "XOR, unlucky",
        "The same network from another seed: it gets stuck. Press New seed and try again.",
        _xor(21, (2, 2, 1), "xor unlucky", optimizer=Choice("momentum")),
    ),
    Example(
        "mazur",
        "Mazur's example",
        "A classic to check by hand. Biases are frozen, as in his tutorial; press K on one to let it learn.",
        _mazur,
    ),
    Example("hmkcode", "A linear network by hand", "hmkcode's 2-2-1 without activation functions or biases.", _hmkcode),
    Example(
        "spirals",
        "Two spirals",
        "Two spirals wound round each other: hard for small networks.",
        _points("spirals", (2, 16, 16, 1), "spirals", 0.02, epochs=1000),
    ),
    Example("circles", "Circles", "A ring around a disc.", _points("circles", (2, 6, 1), "circles", 0.05)),
    Example("moons", "Moons", "Two half moons that reach into each other.", _points("moons", (2, 8, 1), "moons", 0.1)),
    Example("sine", "Noisy sine", "Regression: a curve through noisy points.", _sine),
    Example("iris", "Iris", "Fisher's flowers: four measurements, three kinds.", _classes("iris", (4, 8, 3), "tanh")),
    Example("wine", "Wine", "Thirteen measurements, three growers.", _classes("wine", (13, 8, 3), "tanh")),
    Example(
        "digits",
        "Digits",
        "1,797 handwritten digits of 8 × 8 pixels.",
        _classes("digits", (64, 32, 10), "relu", rate=0.003, batch_size=32, epochs=60),
    ),
)

EXAMPLES: dict[str, Example] = {example.key: example for example in _ALL}
