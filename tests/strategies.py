"""Random networks and designs for property-based tests.

    @given(networks())                          any network that can be trained: no link goes back in time
    @given(networks(delays=True))               any network that can be drawn
    @given(designs(ACTIVATIONS=("tanh",)))      a design whose parts of that kind are only these

A network has one or more input layers, every other layer is fed, nothing is on a circle within one moment, and a link
has at least one edge that is not cut. The numbers of layers and units are any, in any order.
"""

from collections.abc import Collection
from dataclasses import replace
from itertools import compress
from typing import Any

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from nnsim.kit.params import Param
from nnsim.kit.registry import Registry
from nnsim.network.design import Choice, Data, Design, Layer, Link, Network, Planted, Training
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.preparers import REGISTRY as PREPARERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.scaling import STAGES
from nnsim.parts.schedules import REGISTRY as SCHEDULES

LETTERS = "abcxyzABCXYZ0189_-äßλ"


def values(param: Param) -> st.SearchStrategy[Any]:
    """Values that a parameter takes; real ones of at most a thousand where it names no bound."""
    if param.kind == "boolean":
        return st.booleans()
    if param.kind == "choice":
        return st.sampled_from(param.choices)
    if param.kind == "text":
        return st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
    low = -1000.0 if param.low is None else param.low
    high = max(low, 1000.0) if param.high is None else param.high
    if param.kind == "integer":
        whole = st.integers(int(low), int(min(high, low + 10_000)))
        closed = {bound for bound, is_open in ((low, param.open_low), (high, param.open_high)) if is_open}
        return whole.filter(lambda value: value not in closed)
    return st.floats(low, high, exclude_min=param.open_low, exclude_max=param.open_high)


def _some(things: Collection[Any]) -> st.SearchStrategy[list[Any]]:
    """Some of these, in their order."""
    return st.tuples(*(st.booleans() for _ in things)).map(lambda chosen: list(compress(things, chosen)))


@st.composite
def choices(draw: st.DrawFn, registry: Registry[Any], keys: Collection[str] = ()) -> Choice:
    """A part of one kind, of these keys if any are given, with some of its settings; files of data stay unnamed."""
    key = draw(st.sampled_from(sorted(keys) or registry.names))
    params = [param for param in registry[key].params if param.name != "path"]
    return Choice(key, {param.name: draw(values(param)) for param in draw(_some(params))})


@st.composite
def layers(
    draw: st.DrawFn, number: int, name: str, kind: str = "dense", max_units: int = 4, activations: Collection[str] = ()
) -> Layer:
    """A layer of one or more units."""
    units = draw(st.lists(st.integers(0, 40), min_size=1, max_size=max_units, unique=True))
    place = st.floats(-1e6, 1e6, width=32)
    if kind == "input":
        return Layer(number, name, tuple(units), kind, x=draw(place), y=draw(place))
    return Layer(
        number,
        name,
        tuple(units),
        kind,
        draw(choices(ACTIVATIONS, activations)),
        draw(choices(INITIALIZERS)),
        draw(st.sampled_from([0.0, 0.0, 0.25, 0.5])),
        draw(st.booleans()),
        draw(st.frozensets(st.sampled_from(units))),
        draw(place),
        draw(place),
    )


@st.composite
def networks(
    draw: st.DrawFn,
    max_inputs: int = 2,
    max_others: int = 4,
    max_units: int = 4,
    delays: bool = False,
    activations: Collection[str] = (),
) -> Network:
    """A network of layers that feed each other without a circle: several inputs and outputs, skip links, cut edges."""
    inputs = draw(st.integers(1, max_inputs))
    count = inputs + draw(st.integers(1, max_others))
    ids = draw(st.lists(st.integers(0, 99), min_size=count, max_size=count, unique=True))
    names = draw(st.lists(st.text(LETTERS, min_size=1, max_size=8), min_size=count, max_size=count, unique=True))
    made = [
        draw(layers(ids[k], names[k], "input" if k < inputs else "dense", max_units, activations)) for k in range(count)
    ]
    ends = []
    for k in range(inputs, count):
        sources = set(draw(st.lists(st.integers(0, k - 1), min_size=1, max_size=3, unique=True)))
        if k == count - 1:  # an input that feeds nothing would be a problem
            sources |= {source for source in range(inputs) if all(source != end[0] for end in ends)}
        ends += [(source, k, 0) for source in draw(st.permutations(sorted(sources)))]
    if delays:
        back = st.tuples(st.integers(0, count - 1), st.integers(inputs, count - 1), st.integers(1, 3))
        ends += draw(st.lists(back, max_size=3, unique=True))
    links = [draw(_links(made[source], made[target], delay)) for source, target, delay in ends]
    return Network(tuple(draw(st.permutations(made))), tuple(links))


@st.composite
def _links(draw: st.DrawFn, source: Layer, target: Layer, delay: int) -> Link:
    edges = [(s, t) for s in source.units for t in target.units]
    some = st.frozensets(st.sampled_from(edges), max_size=len(edges) - 1)
    cut = draw(st.one_of(st.just(frozenset()), some))
    return Link(source.id, target.id, delay, cut, draw(some) - cut)


@st.composite
def trainings(draw: st.DrawFn, **keys: Collection[str]) -> Training:
    """How a network learns; `LOSSES=("mse",)` and the like narrow a kind of parts."""
    return Training(
        loss=draw(choices(LOSSES, keys.get("LOSSES", ()))),
        optimizer=draw(choices(OPTIMIZERS, keys.get("OPTIMIZERS", ()))),
        rate=draw(st.floats(1e-6, 10)),
        schedule=draw(choices(SCHEDULES, keys.get("SCHEDULES", ()))),
        regularizers=tuple(draw(st.lists(choices(REGULARIZERS, keys.get("REGULARIZERS", ())), max_size=2))),
        batch_size=draw(st.integers(0, 64)),
        shuffle=draw(st.booleans()),
        epochs=draw(st.integers(1, 10_000)),
        loss_below=draw(st.none() | st.floats(0, 1)),
        patience=draw(st.none() | st.integers(1, 100)),
        seed=draw(st.integers(0, 2**63 - 1)),
        dtype=draw(st.sampled_from(["float64", "float32"])),
    )


def faults(network: Network) -> st.SearchStrategy[tuple[Planted, ...]]:
    """Faults in some layers, or in all, of a network; half of the time there are none."""
    layers = [None, *(layer.id for layer in network.layers if not layer.is_input)]
    one = st.builds(Planted, choices(FAULTS), st.sampled_from(layers), st.booleans())
    return st.just(()) | st.lists(one, min_size=1, max_size=3).map(tuple)


@st.composite
def data(draw: st.DrawFn, keys: Collection[str] = ()) -> Data:
    """Which samples, and how they are split."""
    parts = draw(st.sampled_from([(0.7, 0.15, 0.15), (1.0, 0.0, 0.0), (0.5, 0.5, 0.0), (0.1, 0.2, 0.3)]))
    dataset, seed, flag = draw(choices(DATASETS, keys)), draw(st.integers(0, 2**31)), st.booleans()
    columns = draw(st.dictionaries(st.text(LETTERS + " =", min_size=1, max_size=9), preparers(), max_size=2))
    return Data(dataset, *parts, seed, draw(preparers()), columns, draw(flag))


@st.composite
def preparers(draw: st.DrawFn) -> tuple[Choice, ...]:
    """What cuts off, and what scales, either or none."""
    of_stage = {stage: [key for key in PREPARERS if PREPARERS[key].stage == stage] for stage in STAGES}
    return tuple(draw(choices(PREPARERS, of_stage[stage])) for stage in draw(_some(STAGES)))


@st.composite
def matrices(draw: st.DrawFn, network: Network, dtype: Any = np.float64, nan: bool = True) -> dict[int, Any]:
    """A matrix W of (1 + fan-in, units) for some of the layers, by number."""
    some = draw(_some([layer for layer in network.layers if not layer.is_input]))
    numbers = st.floats(allow_nan=nan, allow_infinity=nan, width=np.dtype(dtype).itemsize * 8)
    shapes = {layer.id: (1 + network.fan_in(layer.id), layer.size) for layer in some}
    return {layer: draw(hnp.arrays(dtype, shape, elements=numbers)) for layer, shape in shapes.items()}


@st.composite
def designs(draw: st.DrawFn, delays: bool = False, **keys: Collection[str]) -> Design:
    """A design: network, training, data, starting weights (NaN is drawn from the initializer) and title."""
    network = draw(networks(delays=delays, activations=keys.get("ACTIVATIONS", ())))
    title = draw(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20))
    samples = draw(data(keys.get("DATASETS", ())))
    training = replace(draw(trainings(**keys)), faults=draw(faults(network)))
    return Design(network, training, samples, draw(matrices(network)), title)
