"""How large networks were over the years: their neurons, and connections a neuron, as their papers give them.

The two charts are those of Goodfellow, Bengio and Courville, "Deep Learning", 2016, section 1.2.3; here every number is
one that the paper named beside it states, or that follows from the sizes of the layers that it states.
"""

from dataclasses import dataclass

from nnsim.network.design import Network
from nnsim.session.places import has_bias


@dataclass(frozen=True)
class Landmark:
    """A network, or a brain (year 0): its neurons, the inputs not counted, and connections a neuron where known."""

    year: int
    name: str
    neurons: float
    per_neuron: float | None
    source: str


LANDMARKS: tuple[Landmark, ...] = (
    Landmark(1960, "Mark I perceptron", 512 + 8, None,
             "Hay, Lynch and Smith, Mark I Perceptron Operators' Manual, 1960: 512 association and 8 response units"),
    Landmark(1960, "Adaline", 1, 16, "Widrow and Hoff, Adaptive switching circuits, 1960: one neuron on 16 switches"),
    Landmark(1987, "NETtalk", 80 + 26, 18_629 / 106,
             "Sejnowski and Rosenberg, Complex Systems 1, 1987: 80 hidden units, 26 outputs, 18,629 weights"),
    Landmark(1989, "Zip codes", 1_000, 64_660 / 1_000,
             "LeCun and others, Neural Computation 1, 1989: 1,256 units with 256 inputs, 64,660 connections"),
    Landmark(1998, "LeNet-5", 4_704 + 1_176 + 1_600 + 400 + 120 + 84 + 10, 340_908 / 8_094,
             "LeCun and others, Proceedings of the IEEE 86, 1998: 340,908 connections; layers of 6 × 28², 6 × 14², "
             "16 × 10², 16 × 5², 120, 84 and 10 units"),
    Landmark(2012, "AlexNet", 650_000, None,
             "Krizhevsky, Sutskever and Hinton, NIPS 2012: 650,000 neurons"),
)  # fmt: skip
BRAINS: tuple[Landmark, ...] = (
    Landmark(0, "roundworm", 302, None, "White and others, Philosophical Transactions B 314, 1986: 302 neurons"),
    Landmark(0, "human being", 86e9, None, "Azevedo and others, Journal of Comparative Neurology 513, 2009"),
)


def neurons(network: Network) -> int:
    """How many units compute: all but the inputs."""
    return sum(layer.size for layer in network.layers if not layer.is_input)


def per_neuron(network: Network) -> float:
    """How many edges lead into a neuron on average, biases and cut edges not counted."""
    biases = sum(layer.size for layer in network.layers if has_bias(layer))
    edges = network.parameter_count - biases
    return edges / neurons(network) if neurons(network) else 0.0
