"""Layers whose units are linked among themselves: the links in front of them stand for those, as their kind says."""

from nnsim.network.design import Layer, Link, Network
from nnsim.parts.layers import REGISTRY as KINDS


def among(network: Network, layer: Layer) -> Link | None:
    """The link that stands for the links among a layer's own units; None where there is none."""
    kind = KINDS.get(layer.kind)
    if layer.is_input or kind is None or not kind.among:
        return None
    links = network.incoming(layer.id)
    if len(links) != 1 or links[0].delay or network.by_id[links[0].source].size != layer.size:
        return None
    return links[0]


def sender(network: Network, source: int, unit: int, target: int) -> tuple[int, int]:
    """The layer and the unit that an edge from a unit of a layer to another layer leads from: as it is drawn."""
    link = among(network, network.by_id[target])
    if link is None or link.source != source:
        return source, unit
    return target, network.by_id[target].units[network.by_id[source].units.index(unit)]
