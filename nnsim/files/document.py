"""A design as plain JSON values and back; keys that a newer version wrote are kept beside it and written back.

The starting weights are arrays: they travel beside the JSON, by the number of their layer.
"""

from collections.abc import Container, Mapping, Sequence
from typing import Any

import numpy as np

from nnsim.files import ranges
from nnsim.files.choices import ObjectWriter, chosen, find_part, read_choice, steady
from nnsim.files.fields import Fields, Path, Unknown
from nnsim.files.planted import read_faults, write_faults
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import ArgumentError, DesignError
from nnsim.network.design import Array, Choice, Data, Design, Layer, Link, Network, Training
from nnsim.network.limits import DATA, FAR, MAX_EDGES, MAX_LAYERS, MAX_LINKS, MAX_WEIGHTS, NEVER, TRAINING, weight_count
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS
from nnsim.parts.layers import REGISTRY as LAYERS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.preparers import REGISTRY as PREPARERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.parts.scaling import check_chain
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from nnsim.parts.source import COLUMNS

MAX_DELAY = 1_000
MAX_REGULARIZERS = 100
MAX_PREPARERS = 10
NAME = 40
NAMES = 1_000  # characters of a column's name


# ------------------------------------------------------------------------------------------------ out


def design_to_json(design: Design, unknown: Unknown | None = None) -> tuple[dict[str, JSON], dict[int, Array]]:
    """The JSON values of a design, with the unknown keys that came with it, and its starting weights by layer."""
    writer = _Writer(unknown or {})
    values = writer.object(
        (),
        title=design.title,
        network=writer.object(
            ("network",),
            layers=[writer.layer(layer) for layer in design.network.layers],
            links=[writer.link(link) for link in design.network.links],
        ),
        training=writer.training(design.training),
        data=writer.data(design.data),
    )
    return values, {layer: np.asarray(start) for layer, start in sorted(design.start.items())}


class _Writer(ObjectWriter):
    def layer(self, layer: Layer) -> dict[str, JSON]:
        path = ("network", "layers", str(layer.id))
        return self.object(
            path,
            id=int(layer.id),
            name=layer.name,
            units=ranges.write_numbers(layer.units),
            kind=layer.kind,
            activation=self.choice((*path, "activation"), layer.activation, ACTIVATIONS),
            initializer=self.choice((*path, "initializer"), layer.initializer, INITIALIZERS),
            dropout=steady(float(layer.dropout)),
            frozen=bool(layer.frozen),
            frozen_biases=ranges.write_numbers(sorted(layer.frozen_biases)),
            x=steady(float(layer.x)),
            y=steady(float(layer.y)),
        )

    def link(self, link: Link) -> dict[str, JSON]:
        return self.object(
            _link_path(link.source, link.target, link.delay),
            source=int(link.source),
            target=int(link.target),
            delay=int(link.delay),
            cut=ranges.write_edges(link.cut),
            frozen=ranges.write_edges(link.frozen),
        )

    def training(self, training: Training) -> dict[str, JSON]:
        path = ("training",)
        counts: dict[str, int] = {}
        regularizers = [
            self.choice(_turn((*path, "regularizers"), counts, choice.key), choice, REGULARIZERS)
            for choice in training.regularizers
        ]
        return self.object(
            path,
            rule=self.choice((*path, "rule"), training.rule, RULES),
            loss=self.choice((*path, "loss"), training.loss, LOSSES),
            optimizer=self.choice((*path, "optimizer"), training.optimizer, OPTIMIZERS),
            rate=steady(float(training.rate)),
            schedule=self.choice((*path, "schedule"), training.schedule, SCHEDULES),
            regularizers=regularizers,
            batch_size=int(training.batch_size),
            shuffle=bool(training.shuffle),
            epochs=int(training.epochs),
            loss_below=None if training.loss_below is None else steady(float(training.loss_below)),
            patience=None if training.patience is None else int(training.patience),
            seed=int(training.seed),
            dtype=training.dtype,
            faults=write_faults(training.faults, self),
        )

    def data(self, data: Data) -> dict[str, JSON]:
        path = ("data",)
        return self.object(
            path,
            dataset=self.choice((*path, "dataset"), data.dataset, DATASETS),
            train=steady(float(data.train)),
            validation=steady(float(data.validation)),
            test=steady(float(data.test)),
            split_seed=int(data.split_seed),
            preparers=self.preparers((*path, "preparers"), data.preparers),
            column_preparers=[
                self.object(
                    (*path, "column_preparers", name),
                    column=name,
                    preparers=self.preparers((*path, "column_preparers", name, "preparers"), chain),
                )
                for name, chain in sorted(data.column_preparers.items())
            ],
            standardize_targets=bool(data.standardize_targets),
        )

    def preparers(self, path: Path, chain: Sequence[Choice]) -> list[JSON]:
        counts: dict[str, int] = {}
        return [self.choice(_turn(path, counts, one.key), one, PREPARERS) for one in chain]


# ------------------------------------------------------------------------------------------------ in


def design_from_json(values: JSON, start: Mapping[int, Array] | None = None) -> tuple[Design, Unknown]:
    """The design in JSON values, and the keys that this version does not know; DesignError naming where it is wrong."""
    unknown: dict[Path, Mapping[str, JSON]] = {}
    top = Fields(values, "the document", (), unknown)
    title = top.text("title")
    network = _network(top.object("network"))
    training = _training(top.object("training"), network.by_id)
    data = _data(top.object("data"))
    top.close()
    return Design(network, training, data, _start(network, start or {}), title), unknown


def _network(fields: Fields) -> Network:
    layers: dict[int, Layer] = {}
    names: set[str] = set()
    for number, value in enumerate(fields.array("layers", MAX_LAYERS), 1):
        layer = _layer(value, number, fields)
        if layer.id in layers:
            raise DesignError(f"layer {number} has the id {layer.id}", "another layer has it too", "give it its own")
        if layer.name in names:
            raise DesignError(f"two layers are called {layer.name!r}", "", "rename one of them")
        layers[layer.id] = layer
        names.add(layer.name)
    links: dict[tuple[int, int, int], Link] = {}
    left = MAX_EDGES
    for number, value in enumerate(fields.array("links", MAX_LINKS), 1):
        link = _link(value, number, fields, layers, left)
        if link.key in links:
            raise DesignError(f"link {number} joins {_ends(link, layers)}", "another link does too", "remove one")
        links[link.key] = link
        left -= len(link.cut) + len(link.frozen)
    fields.close()
    network = Network(tuple(layers.values()), tuple(links.values()))
    _check_circle(network)
    weights = weight_count(network)
    if weights > MAX_WEIGHTS:
        raise DesignError(f"the network has {weights:,} weights", f"the limit is {MAX_WEIGHTS:,}", "use smaller layers")
    return network


def _layer(value: JSON, number: int, parent: Fields) -> Layer:
    fields = Fields(value, f"layer {number}", (), parent.unknown)
    layer_id = fields.integer("id", 0, ranges.NUMBER)
    name = fields.text("name", NAME)
    if not name or not all(c.isalnum() or c in "_-" for c in name):
        raise fields.refuse("name", f"a name is 1 to {NAME} letters, digits, _ or -", "choose another name")
    fields.place = f"layer {name!r}"
    fields.path = (*parent.path, "layers", str(layer_id))
    units = ranges.read_numbers(fields.get("units"), f"{fields.place}: units", ranges.UNITS)
    if not units:
        raise fields.refuse("units", "a layer has at least one unit", "give it one")
    biases = ranges.read_numbers(fields.get("frozen_biases"), f"{fields.place}: frozen_biases", len(units))
    missing = set(biases) - set(units)
    if missing:
        raise fields.refuse("frozen_biases", f"the layer has no unit {min(missing)}", "remove it")
    kind = fields.text("kind")
    find_part(LAYERS, kind, fields.place)
    activation = read_choice(fields, "activation", ACTIVATIONS)
    initializer = read_choice(fields, "initializer", INITIALIZERS)
    dropout = fields.real("dropout", 0, 1)
    frozen = fields.flag("frozen")
    x, y = fields.real("x", -FAR, FAR), fields.real("y", -FAR, FAR)
    fields.close()
    return Layer(layer_id, name, units, kind, activation, initializer, dropout, frozen, frozenset(biases), x, y)


def _link(value: JSON, number: int, parent: Fields, layers: Mapping[int, Layer], left: int) -> Link:
    fields = Fields(value, f"link {number}", (), parent.unknown)
    source, target = fields.integer("source", 0, ranges.NUMBER), fields.integer("target", 0, ranges.NUMBER)
    delay = fields.integer("delay", 0, MAX_DELAY)
    for key, end in (("source", source), ("target", target)):
        if end not in layers:
            raise fields.refuse(key, "there is no layer of that id", "remove the link")
    if source == target and delay == 0:
        raise fields.refuse("target", "no layer can feed itself within one moment", "give the link the delay 1")
    if layers[target].is_input:
        raise fields.refuse("target", "it is an input layer, which the data fill", "remove the link")
    fields.path = _link_path(source, target, delay)
    place = f"the link from {layers[source].name!r} to {layers[target].name!r}"
    ends = (layers[source].units, layers[target].units)
    cut = ranges.read_edges(fields.get("cut"), f"{place}: cut", *ends, left)
    frozen = ranges.read_edges(fields.get("frozen"), f"{place}: frozen", *ends, left - len(cut))
    fields.close()
    return Link(source, target, delay, cut, frozen)


def _check_circle(network: Network) -> None:
    """Refuse links of one moment that form a circle, in time that grows with their number only."""
    followers: dict[int, list[int]] = {layer.id: [] for layer in network.layers}
    waiting = dict.fromkeys(followers, 0)
    for link in network.links:
        if link.delay == 0:
            followers[link.source].append(link.target)
            waiting[link.target] += 1
    ready = [layer for layer, count in waiting.items() if count == 0]
    for layer in ready:
        for follower in followers[layer]:
            waiting[follower] -= 1
            if waiting[follower] == 0:
                ready.append(follower)
    if len(ready) < len(waiting):
        name = next(layer.name for layer in network.layers if waiting[layer.id])
        raise DesignError(
            f"the links into {name!r} form a circle", "within one moment nothing can come first", "give one the delay 1"
        )


def _training(fields: Fields, layers: Container[int]) -> Training:
    counts: dict[str, int] = {}
    regularizers = []
    for number, value in enumerate(fields.array("regularizers", MAX_REGULARIZERS), 1):
        inner = Fields(value, f"{fields.place}, regularizer {number}", (), fields.unknown)
        inner.path = _turn((*fields.path, "regularizers"), counts, inner.text("key"))
        regularizers.append(chosen(inner, REGULARIZERS))
    given: dict[str, Any] = {
        name: None if name in NEVER and fields.get(name) is None else fields.setting(param)
        for name, param in TRAINING.items()
    }
    training = Training(
        rule=read_choice(fields, "rule", RULES),
        loss=read_choice(fields, "loss", LOSSES),
        optimizer=read_choice(fields, "optimizer", OPTIMIZERS),
        schedule=read_choice(fields, "schedule", SCHEDULES),
        regularizers=tuple(regularizers),
        faults=read_faults(fields, layers),
        **given,
    )
    fields.close()
    return training


def _data(fields: Fields) -> Data:
    given = {name: fields.setting(param) for name, param in DATA.items()}
    columns: dict[str, tuple[Choice, ...]] = {}
    for number, value in enumerate(fields.array("column_preparers", COLUMNS), 1):
        inner = Fields(value, f"{fields.place}, column_preparers {number}", (), fields.unknown)
        name = inner.text("column", NAMES)
        if name in columns:
            raise inner.refuse("column", "it is there twice", "remove one")
        inner.path = (*fields.path, "column_preparers", name)
        columns[name] = _preparers(inner)
        inner.close()
    data = Data(
        dataset=read_choice(fields, "dataset", DATASETS),
        preparers=_preparers(fields),
        column_preparers=columns,
        **given,
    )
    if data.train + data.validation + data.test > 1 + 1e-9:
        raise DesignError(f"{fields.place}: train, validation and test exceed the whole", "", "lower one of them")
    fields.close()
    return data


def _preparers(fields: Fields) -> tuple[Choice, ...]:
    counts: dict[str, int] = {}
    chain = []
    for number, value in enumerate(fields.array("preparers", MAX_PREPARERS), 1):
        inner = Fields(value, f"{fields.place}, preparer {number}", (), fields.unknown)
        inner.path = _turn((*fields.path, "preparers"), counts, inner.text("key"))
        chain.append(chosen(inner, PREPARERS))
    try:
        check_chain(chain, fields.place)
    except ArgumentError as error:
        raise DesignError(error.what, error.why, error.remedy) from error
    return tuple(chain)


def _start(network: Network, start: Mapping[int, Array]) -> dict[int, Array]:
    for layer_id, matrix in start.items():
        layer = network.by_id.get(layer_id)
        if layer is None or layer.is_input:
            raise DesignError(f"there are starting weights for layer {layer_id}", "no layer takes them", "remove them")
        shape = (1 + network.fan_in(layer_id), layer.size)
        if matrix.shape != shape:
            raise DesignError(
                f"the starting weights of {layer.name!r} have the shape {matrix.shape}",
                f"the layer has {shape}",
                "remove them",
            )
    return dict(start)


# ------------------------------------------------------------------------------------------------ both


def _link_path(source: int, target: int, delay: int) -> Path:
    return ("network", "links", f"{source}→{target} {delay}")


def _turn(path: Path, counts: dict[str, int], key: str) -> Path:
    """The path of a part in a list: its key, and the how manieth of that key it is."""
    counts[key] = counts.get(key, 0) + 1
    return (*path, f"{key} {counts[key]}")


def _ends(link: Link, layers: Mapping[int, Layer]) -> str:
    return f"{layers[link.source].name!r} to {layers[link.target].name!r}"
