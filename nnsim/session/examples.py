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


def _pattern(key: str, sizes: Sequence[int], hidden: str, output: str, **training: Any) -> Callable[[], Design]:
    def make() -> Design:
        settings = {"loss": Choice("cross_entropy" if output == "softmax" else "binary_cross_entropy"), **training}
        return _design(key, sizes, hidden, output, Data(Choice(key)), Training(**settings))

    return make


def _points(
    key: str, sizes: Sequence[int], title: str, noise: float, samples: int = 400, **training: Any
) -> Callable[[], Design]:
    def make() -> Design:
        settings = {
            "loss": Choice("binary_cross_entropy"),
            "optimizer": Choice("adam"),
            "rate": 0.01,
            "batch_size": 32,
            "epochs": 300,
            **training,
        }
        data = Data(Choice(key, {"samples": samples, "noise": noise}), preparers=STANDARDIZED)
        return _design(title, sizes, "tanh", "logistic", data, Training(**settings))

    return make


def _sine() -> Design:
    training = Training(loss=Choice("mse"), optimizer=Choice("adam"), rate=0.01, batch_size=16, epochs=500)
    return _design("sine", (1, 16, 1), "tanh", "identity", Data(Choice("sine"), preparers=STANDARDIZED), training)


def _peaks() -> Design:
    training = Training(loss=Choice("mse"), optimizer=Choice("adam"), rate=0.01, batch_size=32, epochs=300)
    data = Data(Choice("function", {"samples": 1000}), preparers=STANDARDIZED, standardize_targets=True)
    return _design("peaks", (2, 16, 16, 1), "tanh", "identity", data, training)


def _breast_cancer() -> Design:
    training = Training(
        loss=Choice("binary_cross_entropy"), optimizer=Choice("adam"), rate=0.01, batch_size=32, epochs=60
    )
    data = Data(Choice("breast_cancer"), preparers=STANDARDIZED)
    return _design("breast cancer", (30, 6, 1), "tanh", "logistic", data, training)


def _images(key: str, sizes: Sequence[int], **training: Any) -> Callable[[], Design]:
    """Images as they are: pixels lie between 0 and 1 already."""

    def make() -> Design:
        settings = {"loss": Choice("cross_entropy"), "optimizer": Choice("adam"), **training}
        return _design(key, sizes, "relu", "softmax", Data(Choice(key)), Training(**settings))

    return make


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
        "parity",
        "Parity",
        "Is the number of ones among four bits odd? Any single bit turns the answer round.",
        _pattern("parity", (4, 6, 1), "tanh", "logistic", optimizer=Choice("adam"), rate=0.03, epochs=1500),
    ),
    Example(
        "symmetry",
        "Symmetry",
        "Six bits, two hidden neurons: the weights come out alike and opposite about the middle.",
        _pattern(
            "symmetry",
            (6, 2, 1),
            "logistic",
            "logistic",
            loss=Choice("mse"),
            optimizer=Choice("momentum"),
            rate=0.5,
            epochs=3000,
            seed=1,
        ),
    ),
    Example(
        "encoder",
        "Encoder 8-3-8",
        "Eight patterns through three neurons: they find a code of their own, look at their outputs.",
        _pattern("encoder", (8, 3, 8), "logistic", "softmax", optimizer=Choice("adam"), rate=0.05, epochs=2000),
    ),
    Example(
        "spirals",
        "Two spirals",
        "Two spirals wound round each other: hard for small networks.",
        _points("spirals", (2, 16, 16, 1), "spirals", 0.02, epochs=1000),
    ),
    Example("circles", "Circles", "A ring around a disc.", _points("circles", (2, 6, 1), "circles", 0.05)),
    Example("moons", "Moons", "Two half moons that reach into each other.", _points("moons", (2, 8, 1), "moons", 0.1)),
    Example(
        "checkerboard",
        "Checkerboard",
        "XOR, over and over: sixteen squares, dark and light.",
        _points("checkerboard", (2, 16, 16, 1), "checkerboard", 0.0, 1000),
    ),
    Example("sine", "Noisy sine", "Regression: a curve through noisy points.", _sine),
    Example("peaks", "Peaks", "Regression: a mountain range over two inputs.", _peaks),
    Example("iris", "Iris", "Fisher's flowers: four measurements, three kinds.", _classes("iris", (4, 8, 3), "tanh")),
    Example("wine", "Wine", "Thirteen measurements, three growers.", _classes("wine", (13, 8, 3), "tanh")),
    Example(
        "breast_cancer",
        "Breast cancer",
        "Thirty measurements of cells tell benign tumours from malignant ones.",
        _breast_cancer,
    ),
    Example(
        "digits",
        "Digits",
        "1,797 handwritten digits of 8 × 8 pixels.",
        _images("digits", (64, 32, 10), rate=0.003, batch_size=32, epochs=60),
    ),
    Example(
        "fashion",
        "Fashion-MNIST",
        "10,000 pictures of clothes, shoes and bags of 14 × 14 pixels, ten kinds.",
        _images(
            "fashion",
            (196, 64, 10),
            rate=0.002,
            batch_size=64,
            epochs=30,
            regularizers=(Choice("dropout", {"rate": 0.2}),),
        ),
    ),
)

EXAMPLES: dict[str, Example] = {example.key: example for example in _ALL}
