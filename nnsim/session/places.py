"""Names for the things on the canvas: layers, units, links, single edges and biases."""

from dataclasses import dataclass
from typing import Literal

from nnsim.network.design import Layer, Network
from nnsim.parts.layers import REGISTRY as LAYERS


@dataclass(frozen=True)
class Place:
    """A layer, a unit (a neuron), a link between layers, or one edge; layers and units by their lasting numbers.

    An edge is (source, source_unit) → (layer, unit); a bias is an edge without a source; a link has no units.
    """

    kind: Literal["layer", "unit", "link", "edge", "bias"]
    layer: int
    unit: int = -1
    source: int = -1
    source_unit: int = -1
    delay: int = 0


def has_bias(layer: Layer) -> bool:
    """Whether the units of a layer have biases, or something else in row 0 of W."""
    return not layer.is_input and bool(LAYERS.find(layer.kind).first_row)


def layer_place(layer: int) -> Place:
    """A whole layer."""
    return Place("layer", layer)


def unit_place(layer: int, unit: int) -> Place:
    """One neuron."""
    return Place("unit", layer, unit)


def link_place(source: int, target: int, delay: int = 0) -> Place:
    """All edges from one layer to another."""
    return Place("link", target, source=source, delay=delay)


def edge_place(source: int, source_unit: int, target: int, unit: int) -> Place:
    """One edge."""
    return Place("edge", target, unit, source, source_unit)


def bias_place(layer: int, unit: int) -> Place:
    """The bias of one neuron."""
    return Place("bias", layer, unit)


def exists(place: Place, network: Network) -> bool:
    """True for what is still there; a cut edge is, as long as its link is."""
    layer, source = network.by_id.get(place.layer), network.by_id.get(place.source)
    if layer is None or (place.unit >= 0 and place.unit not in layer.units):
        return False
    if place.kind not in ("link", "edge"):
        return True
    if source is None or (place.source_unit >= 0 and place.source_unit not in source.units):
        return False
    return network.link(place.source, place.layer, place.delay) is not None
