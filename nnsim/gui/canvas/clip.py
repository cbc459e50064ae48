"""Layers on the clipboard: packed as JSON with their internal links and weights, checked strictly when they come back.

Nothing that the text says is run; a part that is not right refuses the whole, with a word about what it is.
"""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network import edits
from nnsim.network.carry import carry, empty_like
from nnsim.network.design import Choice, Design, Layer, Link, Network
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS
from nnsim.parts.layers import REGISTRY as KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from nnsim.network.design import Array
    from nnsim.session.places import Place

MIME = "application/x-nnsim+json"
FORMAT = "nnsim-layers"
LONGEST = 64_000_000
UNITS_AT_MOST = 100_000
LAYERS_AT_MOST = 1000
FAR = 1e7


def chosen(network: Network, places: Iterable[Place]) -> Network:
    """The part of a network that a selection means: whole layers, or only some neurons of them."""
    units: dict[int, set[int]] = {}
    for place in places:
        if place.kind == "layer" and place.layer in network.by_id:
            units[place.layer] = set(network.by_id[place.layer].units)
        elif place.kind in ("unit", "bias"):
            units.setdefault(place.layer, set()).add(place.unit)
    part = edits.remove_layers(network, [la.id for la in network.layers if la.id not in units])
    for layer in part.layers:
        part = edits.remove_units(part, layer.id, [u for u in layer.units if u not in units[layer.id]])
    return part


def pack(network: Network, part: Network, weights: Mapping[int, Array]) -> str:
    """A part of a network with its weights, as JSON; the weights by layer number."""
    kept = carry(network, part, weights, empty_like(part, np.nan))
    layers = [_layer_out(layer, kept.get(layer.id)) for layer in part.layers]
    links = [
        {
            "source": link.source,
            "target": link.target,
            "delay": link.delay,
            "cut": sorted(map(list, link.cut)),
            "frozen": sorted(map(list, link.frozen)),
        }
        for link in part.links
    ]
    return json.dumps({"format": FORMAT, "version": 1, "layers": layers, "links": links}, allow_nan=False)


def _layer_out(layer: Layer, matrix: Array | None) -> dict[str, Any]:
    rows = None if matrix is None else [[_or_none(v) for v in row] for row in matrix.astype(float).tolist()]
    return {
        "id": layer.id,
        "name": layer.name,
        "units": list(layer.units),
        "kind": layer.kind,
        "activation": [layer.activation.key, dict(layer.activation.settings)],
        "initializer": [layer.initializer.key, dict(layer.initializer.settings)],
        "dropout": layer.dropout,
        "frozen": layer.frozen,
        "frozen_biases": sorted(layer.frozen_biases),
        "x": layer.x,
        "y": layer.y,
        "W": rows,
    }


def _or_none(value: float) -> float | None:
    return None if math.isnan(value) else value


# ------------------------------------------------------------------------------------------------ and back


def unpack(text: str) -> tuple[Network, dict[int, Array]]:
    """The part of a network and its weights that a text holds; ArgumentError for anything that is not right."""
    if len(text) > LONGEST:
        raise _refuse("it is too long")
    try:
        data = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise _refuse("it is not JSON") from error
    if not isinstance(data, dict) or data.get("format") != FORMAT or data.get("version") != 1:
        raise _refuse("it does not hold layers of nnsim")
    layers_in = _items(data, "layers", LAYERS_AT_MOST)
    layers = tuple(_layer_in(entry) for entry in layers_in)
    if not layers or len({la.id for la in layers}) < len(layers) or len({la.name for la in layers}) < len(layers):
        raise _refuse("its layers are not told apart")
    links = tuple(_link_in(entry, layers) for entry in _items(data, "links", LAYERS_AT_MOST**2))
    network = Network(layers, links)
    if len({link.key for link in links}) < len(links) or network.has_circle:
        raise _refuse("its links form a circle, or are not told apart")
    if sum(la.size * (1 + network.fan_in(la.id)) for la in layers) > LONGEST // 2:
        raise _refuse("it is too large")
    weights = {}
    for layer, entry in zip(layers, layers_in, strict=True):
        if entry.get("W") is not None and not layer.is_input:
            weights[layer.id] = _matrix_in(entry["W"], (1 + network.fan_in(layer.id), layer.size))
    return network, weights


def _refuse(why: str) -> ArgumentError:
    return ArgumentError("what is on the clipboard cannot be pasted", why, "copy layers of nnsim first")


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _items(data: Mapping[str, Any], name: str, most: int) -> list[Any]:
    found = data.get(name)
    if not isinstance(found, list) or len(found) > most or not all(isinstance(entry, dict) for entry in found):
        raise _refuse(f"its {name} are damaged")
    return found


def _whole(value: Any, low: int, high: int = 2**31) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise _refuse(f"{value!r} is not a whole number from {low} to {high}"[:120])
    return value


def _real(value: Any, low: float = -FAR, high: float = FAR) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise _refuse(f"{value!r} is not a number in range"[:120])
    return float(value)


def _layer_in(entry: Mapping[str, Any]) -> Layer:
    units, biases, kind, name = entry.get("units"), entry.get("frozen_biases"), entry.get("kind"), entry.get("name")
    if not isinstance(units, list) or not 1 <= len(units) <= UNITS_AT_MOST or not isinstance(biases, list):
        raise _refuse("a layer has no proper units")
    numbers = tuple(_whole(unit, 0) for unit in units)
    frozen = frozenset(_whole(unit, 0) for unit in biases)
    if len(set(numbers)) < len(numbers) or not frozen <= set(numbers):
        raise _refuse("the units of a layer are not told apart")
    if not isinstance(kind, str) or kind not in KINDS or not isinstance(entry.get("frozen"), bool):
        raise _refuse("it has a kind of layer that does not exist here")
    layer = Layer(
        id=_whole(entry.get("id"), 0),
        name="checked below",
        units=numbers,
        kind=kind,
        activation=_choice(entry.get("activation"), ACTIVATIONS),
        initializer=_choice(entry.get("initializer"), INITIALIZERS),
        dropout=_real(entry.get("dropout"), 0.0, 0.999),
        frozen=bool(entry["frozen"]),
        frozen_biases=frozen,
        x=_real(entry.get("x")),
        y=_real(entry.get("y")),
    )
    if not isinstance(name, str):
        raise _refuse("a layer has no name")
    try:
        return edits.rename(Network((layer,)), layer.id, name).layers[0]
    except UserError as error:
        raise _refuse(error.what) from error


def _choice(value: Any, registry: Mapping[str, Any]) -> Choice:
    if not isinstance(value, list) or len(value) != 2 or not isinstance(value[0], str) or value[0] not in registry:
        raise _refuse("it names a part that does not exist here")
    if not isinstance(value[1], dict):
        raise _refuse("the settings of a part are damaged")
    try:
        registry[value[0]].settings(value[1])
    except UserError as error:
        raise _refuse(error.what) from error
    return Choice(value[0], value[1])


def _link_in(entry: Mapping[str, Any], layers: tuple[Layer, ...]) -> Link:
    by_id = {layer.id: layer for layer in layers}
    source, target = _whole(entry.get("source"), 0), _whole(entry.get("target"), 0)
    if source not in by_id or target not in by_id or by_id[target].is_input:
        raise _refuse("a link has no proper ends")
    ends = set(by_id[source].units), set(by_id[target].units)
    sets = [_edges_in(entry.get(name), ends) for name in ("cut", "frozen")]
    return Link(source, target, _whole(entry.get("delay"), 0, 1), *sets)


def _edges_in(value: Any, ends: tuple[set[int], set[int]]) -> frozenset[tuple[int, int]]:
    if not isinstance(value, list):
        raise _refuse("the edges of a link are damaged")
    found = set()
    for pair in value:
        if not isinstance(pair, list) or len(pair) != 2:
            raise _refuse("the edges of a link are damaged")
        source, target = _whole(pair[0], 0), _whole(pair[1], 0)
        if source not in ends[0] or target not in ends[1]:
            raise _refuse("an edge has no proper ends")
        found.add((source, target))
    return frozenset(found)


def _matrix_in(rows: Any, shape: tuple[int, int]) -> Array:
    if not isinstance(rows, list) or len(rows) != shape[0]:
        raise _refuse("the weights do not fit their layer")
    matrix = np.full(shape, np.nan)
    for at, row in enumerate(rows):
        if not isinstance(row, list) or len(row) != shape[1]:
            raise _refuse("the weights do not fit their layer")
        matrix[at] = [math.nan if value is None else _real(value, -1e300, 1e300) for value in row]
    return matrix


def insert(
    design: Design, part: Network, weights: Mapping[int, Array], shift: tuple[float, float]
) -> tuple[Design, list[int]]:
    """The design with a part added, numbers and names made fresh, moved by `shift`; and the new layers' numbers."""
    network = design.network
    start = dict(design.start)
    numbers: dict[int, int] = {}
    for layer in part.layers:
        numbers[layer.id] = edits.next_id(network)
        free = edits.fresh_name(network, layer.name.rstrip("0123456789") or layer.name)
        name = layer.name if all(other.name != layer.name for other in network.layers) else free
        new = replace(layer, id=numbers[layer.id], name=name, x=layer.x + shift[0], y=layer.y + shift[1])
        network = edits.add_layer(network, new)
        if layer.id in weights:
            matrix = np.array(weights[layer.id])
            matrix.setflags(write=False)
            start[new.id] = matrix
    links = tuple(replace(li, source=numbers[li.source], target=numbers[li.target]) for li in part.links)
    network = replace(network, links=network.links + links)
    return replace(design, network=network, start=start), list(numbers.values())
