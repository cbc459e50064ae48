"""What an experiment varies: the learning rate, the seed, sizes, activations and others; and the trials of them."""

import itertools
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from nnsim.engine.random import Stream
from nnsim.kit.errors import ArgumentError
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Network
from nnsim.network.limits import TRAINING
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.session.draft import part, read_value

MOST = 10_000
CHANCE = ("seed", "split_seed", "fold")  # trials that differ by these alone are of one setting
MOST_FOLDS = 100
Setting = str | float | int
Trial = Mapping[str, Setting]

_RANGE = re.compile(r"(.+?)\.\.(.+)")


@dataclass(frozen=True)
class Kind:
    """A thing that can be varied: how a value of it is read, and the design with it.

    `number` is "real" or "integer" where it has ranges; one that `grows` is drawn evenly in its logarithm.
    """

    help: str
    read: Callable[[str], Setting]
    put: Callable[[Design, Any], Design]
    number: str = ""
    grows: bool = False


@dataclass(frozen=True)
class Variable:
    """One that is varied: its name, the values it takes, or, where they are drawn, the ends of its range."""

    name: str
    values: tuple[Setting, ...] = ()
    ends: tuple[float, float] | None = None

    def drawn(self, stream: Stream) -> Setting:
        """One of the values, or a number of the range: evenly, or evenly in its logarithm."""
        if self.ends is None:
            return self.values[int(stream.integers(1, len(self.values))[0])]
        low, high = self.ends
        kind, share = KINDS[self.name], float(stream.uniform(1)[0])
        if kind.number == "integer":
            return int(low) + min(int(share * (high - low + 1)), int(high - low))
        if kind.grows and low > 0:
            return float(f"{np.exp(np.log(low) + share * (np.log(high) - np.log(low))):.4g}")
        return float(f"{low + share * (high - low):.4g}")


def _training(name: str) -> Kind:
    param = TRAINING[name]

    def put(design: Design, value: Any) -> Design:
        return replace(design, training=replace(design.training, **{name: value}))

    help_ = param.help[0].lower() + param.help[1:].rstrip(".")
    return Kind(help_, lambda text: read_value(param, text), put, param.kind, name in ("rate", "batch_size"))


def _part(name: str, registry: Any) -> Kind:
    def read(text: str) -> Setting:
        part(registry, text)
        return text

    def put(design: Design, value: Any) -> Design:
        fields: dict[str, Any] = {name: part(registry, value)}
        return replace(design, training=replace(design.training, **fields))

    return Kind(f"the {name}: {', '.join(registry)}", read, put)


def _regularizer(key: str, setting: str) -> Kind:
    param = next(param for param in REGULARIZERS[key].params if param.name == setting)

    def put(design: Design, value: Any) -> Design:
        others = [one for one in design.training.regularizers if one.key != key]
        chosen = [*others, Choice(key, {setting: value})] if value else others
        chosen.sort(key=lambda one: one.key)
        return replace(design, training=replace(design.training, regularizers=tuple(chosen)))

    return Kind(param.help[0].lower() + param.help[1:].rstrip("."), lambda t: read_value(param, t), put, "real", True)


def _split_seed(design: Design, value: Any) -> Design:
    return replace(design, data=replace(design.data, split_seed=value))


def _fold(text: str) -> Setting:
    held_out(text)
    return text


def held_out(text: str) -> tuple[int, int]:
    """What `2/5` says: the second of five folds, counted from 0, and how many there are; ArgumentError otherwise."""
    number, slash, count = text.partition("/")
    digits = all(field.isascii() and field.isdecimal() and len(field) < 5 for field in (number, count))
    if not slash or not digits or not 1 <= int(number) <= int(count) or not 2 <= int(count) <= MOST_FOLDS:
        raise ArgumentError(f"{text[:40]!r} is no fold", "", f"write 1/5 to 5/5, of at most {MOST_FOLDS}")
    return int(number) - 1, int(count)


def _sizes(text: str) -> Setting:
    fields = text.split("-")
    if not all(field.isascii() and field.isdecimal() and 0 < int(field[:7]) <= 100_000 for field in fields):
        raise ArgumentError(f"{text[:40]!r} are no sizes of hidden layers", "", "write 8, or 16-8 for two layers")
    return text


def _hidden(design: Design, value: Any) -> Design:
    network = design.network
    chain = _chain(network)
    sizes = [chain[0].size, *(int(field) for field in str(value).split("-")), chain[-1].size]
    hidden = chain[1:-1] or chain[-1:]
    inner = [hidden[min(at, len(hidden) - 1)].activation.key for at in range(len(sizes) - 2)]
    made = sequential(sizes, inner, chain[-1].activation.key, chain[-1].initializer)
    settings = {layer.activation.key: layer.activation for layer in chain}
    layers = tuple(replace(la, activation=settings.get(la.activation.key, la.activation)) for la in made.layers)
    return replace(design, network=replace(made, layers=layers), start={})


def _chain(network: Network) -> Sequence[Any]:
    """The layers one after the other; ArgumentError where they are no chain."""
    order = network.order
    plain = len(network.links) == len(order) - 1 and all(
        network.link(one.id, other.id) is not None for one, other in itertools.pairwise(order)
    )
    if not plain or any(link.cut or link.frozen for link in network.links):
        raise ArgumentError("the sizes cannot be varied", "the layers are no plain chain", "vary something else")
    return order


def _activation(design: Design, value: Any) -> Design:
    inner = {layer.id for layer in design.network.layers if not layer.is_input} - {
        layer.id for layer in design.network.outputs
    }
    layers = tuple(
        replace(layer, activation=part(ACTIVATIONS, value)) if layer.id in inner else layer
        for layer in design.network.layers
    )
    return replace(design, network=replace(design.network, layers=layers))


def _read_activation(text: str) -> Setting:
    part(ACTIVATIONS, text)
    return text


KINDS: Mapping[str, Kind] = {
    "rate": _training("rate"),
    "seed": _training("seed"),
    "batch_size": _training("batch_size"),
    "epochs": _training("epochs"),
    "hidden": Kind("sizes of the hidden layers, such as 8 or 16-8", _sizes, _hidden),
    "activation": Kind(f"of the hidden layers: {', '.join(ACTIVATIONS)}", _read_activation, _activation),
    "optimizer": _part("optimizer", OPTIMIZERS),
    "loss": _part("loss", LOSSES),
    "l1": _regularizer("l1", "strength"),
    "l2": _regularizer("l2", "strength"),
    "dropout": _regularizer("dropout", "rate"),
    "split_seed": Kind(
        "what the parts are drawn from", lambda text: read_value(TRAINING["seed"], text), _split_seed, "integer"
    ),
    "fold": Kind("which of k parts is left out and scored, such as 1/5", _fold, lambda design, _fold: design),
}


def variable(text: str) -> Variable:
    """What `name=values` says: values separated by commas, or a range `low..high`; ArgumentError otherwise."""
    name, equals, rest = text.partition("=")
    name = name.strip().replace("-", "_")
    if not equals or name not in KINDS:
        raise ArgumentError(
            f"{text[:60]!r} says nothing that can be varied", f"these can: {', '.join(KINDS)}", "write rate=0.01,0.1"
        )
    kind = KINDS[name]
    ends = _RANGE.fullmatch(rest.strip())
    if ends is None:
        values = tuple(kind.read(field.strip()) for field in rest.split(","))
        if len(set(values)) < len(values):
            raise ArgumentError(f"{name} has a value twice", rest[:60], "write each once")
        return Variable(name, values)
    low, high = (kind.read(end.strip()) for end in ends.groups())
    if not kind.number or not isinstance(low, int | float) or not isinstance(high, int | float) or low >= high:
        raise ArgumentError(f"{name} has no range {rest[:40]!r}", "a range goes up from one number to another", "")
    return Variable(name, (), (float(low), float(high)))


def grid(variables: Sequence[Variable]) -> list[Trial]:
    """Every combination of values, the last variable fastest."""
    lists = [_listed(one) for one in variables]
    count = int(np.prod([len(values) for values in lists], dtype=object))
    if count > MOST:
        raise ArgumentError(f"{count:,} trials are too many", f"the limit is {MOST:,}", "vary less, or draw some")
    names = [one.name for one in variables]
    return [dict(zip(names, values, strict=True)) for values in itertools.product(*lists)]


def _listed(one: Variable) -> Sequence[Setting]:
    if one.ends is None:
        return one.values
    if KINDS[one.name].number != "integer":
        remedy = f"list values, as in {one.name}=0.01,0.1, or draw some with --random"
        raise ArgumentError(f"the range of {one.name} has no end of values", "", remedy)
    low, high = (int(end) for end in one.ends)
    if high - low >= MOST:
        raise ArgumentError(f"the range of {one.name} has too many values", f"the limit is {MOST:,}", "make it smaller")
    return range(low, high + 1)


def random(variables: Sequence[Variable], count: int, seed: int) -> list[Trial]:
    """As many combinations drawn at random; the same seed gives the same, and a longer list begins like a shorter."""
    stream = Stream.seeded(seed, "experiment")
    return [{one.name: one.drawn(stream) for one in variables} for _ in range(count)]


def varied(design: Design, trial: Trial) -> Design:
    """The design of a trial: sizes and activations first, then what is trained with."""
    first = [name for name in ("hidden", "activation") if name in trial]
    for name in (*first, *(name for name in trial if name not in first)):
        design = KINDS[name].put(design, trial[name])
    return design


def key(trial: Trial) -> str:
    """What tells a trial from others."""
    return json.dumps(dict(trial), sort_keys=True)


def words(trial: Trial) -> str:
    """A trial in words: rate=0.01 hidden=16-8."""
    said = {name: f"{value:g}" if isinstance(value, float) else str(value) for name, value in trial.items()}
    return " ".join(f"{name}={value}" for name, value in said.items())
