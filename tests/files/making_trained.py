"""Trained networks to write and to read: at random, and some by hand that nearly every format can hold.

All numbers are those that float32 has, too, so that a format of float32 loses nothing.
"""

from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nnsim.files.trained import Trained, checked
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Network
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.preparation import Standardizer
from tests.strategies import choices, networks


def weights_of(network: Network, seed: int = 0) -> dict[int, Any]:
    """Weights at random, as float32 has them."""
    chance = np.random.default_rng(seed)
    shapes = {la.id: (1 + network.fan_in(la.id), la.size) for la in network.layers if not la.is_input}
    return {number: chance.normal(0, 0.8, shape).astype(np.float32).astype(float) for number, shape in shapes.items()}


def scaled(size: int, seed: int) -> Standardizer:
    """A preparation at random."""
    chance = np.random.default_rng(seed)
    mean, deviation = chance.normal(0, 2, size), chance.uniform(0.5, 3, size)
    return Standardizer(*(part.astype(np.float32).astype(float) for part in (mean, deviation)))


def a_chain(
    sizes: tuple[int, ...] = (3, 5, 2), hidden: str = "tanh", output: str = "logistic", seed: int = 0
) -> Trained:
    """Layers that follow each other."""
    network = sequential(sizes, hidden, output)
    return checked(Trained(network=network, matrices=weights_of(network, seed), title="a chain"))


def with_preparation(trained: Trained, after: bool = False) -> Trained:
    """The same with inputs that are standardized, and outputs that are scaled back."""
    return replace(
        trained,
        before=scaled(trained.input_size, 3),
        after=scaled(trained.output_size, 4) if after else None,
    )


FITTING = (
    a_chain(),
    a_chain((2, 3, 3), "logistic", "softmax", 1),
    with_preparation(a_chain((2, 4, 1), "tanh", "identity", 2), after=True),
)


@st.composite
def layers_in_a_row(draw: st.DrawFn) -> Network:
    """Layers that follow each other, with any activations."""
    sizes = draw(st.lists(st.integers(1, 5), min_size=2, max_size=4))
    network = sequential(sizes, "logistic" if len(sizes) > 2 else (), "logistic")
    layers = [la if la.is_input else replace(la, activation=draw(choices(ACTIVATIONS))) for la in network.layers]
    return replace(network, layers=tuple(layers))


@st.composite
def trained(draw: st.DrawFn) -> Trained:
    """Any trained network: half of the time a plain chain, with or without preparation and names."""
    network = draw(st.one_of(layers_in_a_row(), networks()))
    numbers = st.floats(-2, 2, width=32)
    shapes = {la.id: (1 + network.fan_in(la.id), la.size) for la in network.layers if not la.is_input}
    matrices = {n: draw(hnp.arrays(np.float64, shape, elements=numbers)) for n, shape in shapes.items()}
    ins, outs = (sum(layer.size for layer in side) for side in (network.inputs, network.outputs))
    seed = draw(st.integers(0, 1000))
    names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
    return checked(
        Trained(
            network=network,
            matrices=matrices,
            title=draw(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)),
            before=scaled(ins, seed) if draw(st.booleans()) else None,
            after=scaled(outs, seed + 1) if draw(st.booleans()) else None,
            input_names=tuple(draw(st.lists(names, min_size=ins, max_size=ins))) if draw(st.booleans()) else (),
            output_names=tuple(draw(st.lists(names, min_size=outs, max_size=outs))) if draw(st.booleans()) else (),
        )
    )


def rows(size: int, count: int = 20, seed: int = 0) -> Any:
    """Inputs at random, as float32 has them."""
    return np.random.default_rng(seed).normal(0, 2, (count, size)).astype(np.float32).astype(float)


def with_activation(key: str, output: bool = False) -> Trained:
    """A chain with one activation, in its hidden layer or in its output layer."""
    made = a_chain((3, 4, 2), "tanh", "identity")
    place = 2 if output else 1
    layers = list(made.network.layers)
    layers[place] = replace(layers[place], activation=Choice(key))
    return replace(made, network=replace(made.network, layers=tuple(layers)))
