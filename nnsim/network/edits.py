"""The verbs of drawing: each takes a network and gives a new one. Nothing here knows the window or the training."""

from collections.abc import Iterable
from dataclasses import replace

from nnsim.kit.errors import DesignError
from nnsim.network.design import Edge, Layer, Link, Network
from nnsim.network.limits import MAX_UNITS


def fresh_name(network: Network, stem: str) -> str:
    """A layer name that is not taken: hidden1, hidden2, ...; a stem that is free is taken as it is unless it counts."""
    taken = {layer.name for layer in network.layers}
    if stem != "hidden" and stem not in taken:
        return stem
    number = 1
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def next_id(network: Network) -> int:
    """A layer number that was not used in this network."""
    return 1 + max((layer.id for layer in network.layers), default=0)


def put(network: Network, layer: Layer) -> Network:
    """The network with this layer in the place of the one of the same number."""
    return replace(network, layers=tuple(layer if old.id == layer.id else old for old in network.layers))


def put_link(network: Network, link: Link) -> Network:
    """The network with this link in the place of the one between the same layers."""
    return replace(network, links=tuple(link if old.key == link.key else old for old in network.links))


def add_layer(network: Network, layer: Layer, at: int | None = None) -> Network:
    """The network with one more layer, which must have a number and a name of its own."""
    if layer.id in network.by_id or any(other.name == layer.name for other in network.layers):
        raise DesignError(f"a layer {layer.name!r} exists already", "", "choose another name")
    if layer.size < 1:
        raise DesignError(
            "a layer has at least one unit", f"{layer.name} has {layer.size}", "give it a size of 1 or more"
        )
    layers = list(network.layers)
    layers.insert(len(layers) if at is None else at, layer)
    return replace(network, layers=tuple(layers))


def remove_layers(network: Network, ids: Iterable[int]) -> Network:
    """The network without these layers and their links."""
    gone = set(ids)
    return Network(
        tuple(layer for layer in network.layers if layer.id not in gone),
        tuple(link for link in network.links if link.source not in gone and link.target not in gone),
    )


def rename(network: Network, layer: int, name: str) -> Network:
    """The network with a layer renamed; names are letters, digits, _ and -, and each is used once."""
    name = name.strip()
    if not name or not all(c.isalnum() or c in "_-" for c in name) or len(name) > 40:
        raise DesignError(
            f"a layer cannot be called {name!r}", "a name is 1 to 40 letters, digits, _ or -", "choose another name"
        )
    if any(other.name == name and other.id != layer for other in network.layers):
        raise DesignError(f"a layer {name!r} exists already", "", "choose another name")
    return put(network, replace(network.by_id[layer], name=name))


def resize(network: Network, layer: int, size: int) -> Network:
    """The network with a layer of another size: units are added at the end or taken from there."""
    if not 1 <= size <= MAX_UNITS:
        raise DesignError(
            f"a layer cannot have {size:,} neurons", f"a size is 1 to {MAX_UNITS:,}", "choose one in that range"
        )
    old = network.by_id[layer]
    if size < old.size:
        return remove_units(network, layer, old.units[size:])
    first = 1 + max(old.units, default=0)
    return put(network, replace(old, units=(*old.units, *range(first, first + size - old.size))))


def remove_units(network: Network, layer: int, units: Iterable[int]) -> Network:
    """The network without these units; the layer goes when it has none left, and a link when all left are cut."""
    gone = set(units)
    old = network.by_id[layer]
    left = tuple(unit for unit in old.units if unit not in gone)
    if not left:
        return remove_layers(network, [layer])
    network = put(network, replace(old, units=left, frozen_biases=old.frozen_biases - gone))
    links = []
    for link in network.links:
        side = 0 if link.source == layer else 1
        if layer in (link.source, link.target):
            both = link.source == link.target
            keep = lambda e, s=side, b=both: not (e[s] in gone or (b and e[1 - s] in gone))  # noqa: E731
            link = replace(link, cut=frozenset(filter(keep, link.cut)), frozen=frozenset(filter(keep, link.frozen)))
        if len(link.cut) < _edge_count(network, link):
            links.append(link)
    return replace(network, links=tuple(links))


def _edge_count(network: Network, link: Link) -> int:
    """How many edges a link has, cut ones included."""
    return network.by_id[link.source].size * network.by_id[link.target].size


def insert_unit(network: Network, layer: int, at: int | None = None) -> Network:
    """The network with one more unit in a layer, at a place in its column."""
    old = network.by_id[layer]
    units = list(old.units)
    units.insert(len(units) if at is None else at, 1 + max(old.units, default=0))
    return put(network, replace(old, units=tuple(units)))


def move_unit(network: Network, layer: int, unit: int, to: int) -> Network:
    """The network with a unit at another place in its column; its weights go with it."""
    old = network.by_id[layer]
    units = [u for u in old.units if u != unit]
    units.insert(max(0, min(to, len(units))), unit)
    return put(network, replace(old, units=tuple(units)))


def connect(network: Network, source: int, target: int, delay: int = 0) -> Network:
    """The network with a link from one layer to another; one that would close a circle goes back in time."""
    if network.by_id[target].is_input:
        raise DesignError("an input layer takes no links", "the data fill it", "link it the other way round")
    if network.link(source, target, delay) is not None:
        raise DesignError(
            f"{network.by_id[source].name!r} and {network.by_id[target].name!r} are linked already",
            "",
            "restore cut edges",
        )
    linked = replace(network, links=(*network.links, Link(source, target, delay)))
    if delay == 0 and linked.has_circle:
        return connect(network, source, target, 1)
    return linked


def disconnect(network: Network, source: int, target: int, delay: int = 0) -> Network:
    """The network without a link."""
    return replace(network, links=tuple(li for li in network.links if li.key != (source, target, delay)))


def connect_units(network: Network, source: int, target: int, edges: Iterable[Edge]) -> Network:
    """The network with single edges joined: the link is made with all others cut, or the edges are restored in it."""
    wanted = frozenset(edges)
    link = network.link(source, target, 0)
    if link is not None:
        return put_link(network, replace(link, cut=link.cut - wanted))
    linked = connect(network, source, target)
    made = linked.links[-1]
    every = frozenset((s, t) for s in linked.by_id[source].units for t in linked.by_id[target].units)
    return put_link(linked, replace(made, cut=every - wanted))


def cut_edges(network: Network, link: Link, edges: Iterable[Edge], cut: bool = True) -> Network:
    """The network with single edges cut, or restored; a link whose last edge was cut goes."""
    source, target = set(network.by_id[link.source].units), set(network.by_id[link.target].units)
    there = frozenset((s, t) for s, t in edges if s in source and t in target)
    new = replace(link, cut=link.cut | there if cut else link.cut - there)
    if cut and len(new.cut) >= _edge_count(network, link):
        return disconnect(network, *link.key)
    return put_link(network, new)


def freeze_edges(network: Network, link: Link, edges: Iterable[Edge], frozen: bool = True) -> Network:
    """The network with single edges frozen: training leaves their weights as they are."""
    edges = frozenset(edges)
    return put_link(network, replace(link, frozen=link.frozen | edges if frozen else link.frozen - edges))


def freeze_biases(network: Network, layer: int, units: Iterable[int], frozen: bool = True) -> Network:
    """The network with the biases of units frozen."""
    old, some = network.by_id[layer], frozenset(units)
    return put(network, replace(old, frozen_biases=old.frozen_biases | some if frozen else old.frozen_biases - some))


def move_layers(network: Network, places: dict[int, tuple[float, float]]) -> Network:
    """The network with layers at other places on the canvas."""
    return replace(
        network,
        layers=tuple(
            replace(la, x=places[la.id][0], y=places[la.id][1]) if la.id in places else la for la in network.layers
        ),
    )


def arrange(network: Network, gap: float = 240.0) -> Network:
    """The network drawn in columns from left to right: a layer stands one column after the last of its sources."""
    column = dict(network.depths)
    last = max(column.values(), default=0)
    for layer in network.outputs:
        column[layer.id] = last
    places: dict[int, tuple[float, float]] = {}
    for number in range(last + 1):
        stack = [la for la in network.order if column[la.id] == number]
        heights = [la.size * 1.0 for la in stack]
        top = -sum(heights) / 2
        for layer, height in zip(stack, heights, strict=True):
            shift = (
                0.0
                if len(stack) == 1
                else (top + height / 2) * 90.0 + (stack.index(layer) - (len(stack) - 1) / 2) * 60.0
            )
            places[layer.id] = (number * gap, shift)
            top += height
    return move_layers(network, places)
