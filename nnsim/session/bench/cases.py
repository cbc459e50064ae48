"""The networks of the benchmark: each with its data from a seed, its design, and its starting weights."""

from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np

from nnsim.engine.machine import Machine
from nnsim.engine.random import Stream
from nnsim.network.build import parse_sizes, sequential
from nnsim.network.compile import Columns, Samples, compile_design, start_machine
from nnsim.network.design import Array, Choice, Design, Network, Training
from nnsim.network.initial import edge_masks, start_weights

SEED = 1
CUT = 0.2
_RATES = {"sgd": 0.05, "momentum": 0.01, "adam": 0.001}
_FOREVER = 10**9


@dataclass(frozen=True)
class Case:
    """A network and how it is trained: tanh in hidden layers; one output is the identity with half the squared error,
    several are softmax with cross-entropy.

    `dropout` is the probability of dropping, `cut` the share of the edges that are cut. `loss` "squared" gives several
    outputs the identity, too, for engines without softmax.
    """

    network: str
    batch: int
    samples: int
    dtype: str = "float32"
    optimizer: str = "sgd"
    dropout: float = 0.0
    cut: float = 0.0
    loss: str = "fitting"
    shuffle: bool = True
    hidden: str = field(default="tanh", kw_only=True)

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """How many units each layer has."""
        return parse_sizes(self.network)

    @property
    def label(self) -> str:
        """What tells the case from others on the same network, in a few words."""
        words = [f"b{self.batch}", self.dtype, self.optimizer]
        if self.dropout:
            words.append(f"dropout {self.dropout:g}")
        if self.cut:
            words.append(f"{self.cut:.0%} cut")
        return " ".join(words)

    @property
    def softmax(self) -> bool:
        """True when the outputs are a distribution."""
        return self.sizes[-1] > 1 and self.loss == "fitting"

    @property
    def rate(self) -> float:
        """The learning rate."""
        return _RATES[self.optimizer]

    @property
    def connections(self) -> int:
        """Weights and biases, cut ones too: a forward and backward pass of one sample goes through each of them."""
        return sum((1 + below) * above for below, above in pairwise(self.sizes))

    @property
    def batches(self) -> int:
        """How many updates an epoch has."""
        return -(-self.samples // self.batch)

    @cached_property
    def data(self) -> tuple[Array, Array]:
        """Inputs and targets, a row for each sample: XOR for four, else normal inputs, labelled by a random teacher."""
        inputs, outputs = self.sizes[0], self.sizes[-1]
        if (inputs, outputs, self.samples) == (2, 1, 4):
            return np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]), np.array([[0.0], [1.0], [1.0], [0.0]])
        stream = Stream.seeded(SEED, f"benchmark/{inputs}/{outputs}")
        x = stream.normal((self.samples, inputs))
        if outputs == 1:
            return x, (x[:, :1] * x[:, -1:] > 0).astype(np.float64)
        return x, np.eye(outputs)[np.argmax(x @ stream.normal((inputs, outputs)), axis=1)]

    @cached_property
    def design(self) -> Design:
        """The design as a person would set it up."""
        output, loss = ("softmax", "cross_entropy") if self.softmax else ("identity", "half_squared_error")
        network = _cut(sequential(self.sizes, self.hidden, output), self.cut)
        regularizers = (Choice("dropout", {"rate": self.dropout}),) if self.dropout else ()
        training = Training(
            loss=Choice(loss),
            optimizer=Choice(self.optimizer),
            rate=self.rate,
            regularizers=regularizers,
            batch_size=self.batch,
            shuffle=self.shuffle,
            epochs=_FOREVER,
            seed=SEED,
            dtype=self.dtype,
        )
        return Design(network, training)

    @cached_property
    def weights(self) -> dict[int, Array]:
        """The starting weights: a matrix for each layer but the first, row 0 being its biases."""
        return start_weights(self.design)

    @cached_property
    def free(self) -> list[Array]:
        """Where edges are not cut, a matrix a layer, biases left out."""
        network = self.design.network
        return [~edge_masks(network, layer)[0][1:] for layer in network.order if not layer.is_input]

    def machine(self) -> Machine:
        """A machine of its own in front of the first step."""
        x, y = self.data
        hits = "argmax" if self.sizes[-1] > 1 else "unit"
        compiled = compile_design(self.design, Samples(self.samples, 0, hits))
        return start_machine(compiled, self.design, Columns(x.T, y.T, x[:0].T, y[:0].T), self.weights)


def _cut(network: Network, share: float) -> Network:
    """The network with that share of the edges of each link cut."""
    if not share:
        return network
    stream = Stream.seeded(SEED, "benchmark/cut")
    links = []
    for link in network.links:
        sources, targets = network.by_id[link.source].units, network.by_id[link.target].units
        chosen = np.argwhere(stream.uniform((len(sources), len(targets))) < share)
        links.append(replace(link, cut=frozenset((sources[s], targets[t]) for s, t in chosen.tolist())))
    return replace(network, links=tuple(links))


def _several(base: Case, *changes: dict[str, Any]) -> list[Case]:
    return [replace(base, **change) for change in changes]


PLAIN = (
    Case("2-3-1", 4, 4),
    Case("2-4-2-1", 10, 500),
    Case("2-8-8-1", 10, 500),
    Case("2-8-8-1", 1, 500),
    Case("64-32-10", 32, 1280),
    Case("784-128-10", 64, 6400),
    Case("784-1024-1024-10", 128, 2560),
)
_OTHERWISE: tuple[dict[str, Any], ...] = (
    {"dtype": "float64"},
    {"optimizer": "momentum"},
    {"optimizer": "adam"},
    {"dropout": 0.5},
    {"cut": CUT},
)
CASES = (*PLAIN, *_several(PLAIN[2], *_OTHERWISE), *_several(PLAIN[4], *_OTHERWISE))
