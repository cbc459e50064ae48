"""Going from thing to thing with the keyboard: which place comes next in a direction. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from nnsim.network.inner import sender
from nnsim.session.places import Place, bias_place, has_bias, layer_place, unit_place

if TYPE_CHECKING:
    from nnsim.network.design import Layer, Network

Direction = Literal["left", "right", "up", "down"]


def neighbor(network: Network, place: Place | None, direction: Direction) -> Place | None:
    """The place next to another in a direction; None when there is none, the first layer when nothing is selected."""
    if place is None or place.layer not in network.by_id:
        return layer_place(network.order[0].id) if network.layers else None
    if place.kind == "layer":
        return _from_layer(network, place, direction)
    if place.kind == "unit":
        return _from_unit(network, place, direction)
    if place.kind == "link":
        return layer_place(place.source if direction == "left" else place.layer)
    if direction in ("up", "down"):
        return following(network, place, 1 if direction == "down" else -1)
    if direction == "left" and place.kind == "edge":
        return unit_place(*sender(network, place.source, place.source_unit, place.layer))
    return unit_place(place.layer, place.unit)


def _from_layer(network: Network, place: Place, direction: Direction) -> Place | None:
    here = network.by_id[place.layer]
    if direction == "down":
        return unit_place(here.id, here.units[0])
    if direction == "up":
        return None
    beside = _beside(network, here, direction)
    return None if beside is None else layer_place(beside.id)


def _from_unit(network: Network, place: Place, direction: Direction) -> Place | None:
    here = network.by_id[place.layer]
    at = here.units.index(place.unit)
    if direction == "down":
        return unit_place(here.id, here.units[at + 1]) if at + 1 < here.size else None
    if direction == "up":
        return unit_place(here.id, here.units[at - 1]) if at else layer_place(here.id)
    beside = _beside(network, here, direction)
    if beside is None:
        return None
    share = (at + 0.5) / here.size
    return unit_place(beside.id, beside.units[min(int(share * beside.size), beside.size - 1)])


def _beside(network: Network, here: Layer, direction: Direction) -> Layer | None:
    sign = 1.0 if direction == "right" else -1.0
    there = [la for la in network.layers if sign * (la.x - here.x) > 1.0]
    return min(there, key=lambda la: (abs(la.x - here.x), abs(la.y - here.y)), default=None)


def column_of(network: Network, layer: int, unit: int) -> list[Place]:
    """A neuron's bias, then its incoming edges that are not cut, in the order of the rows of W."""
    places = [bias_place(layer, unit)] if has_bias(network.by_id[layer]) else []
    for link in network.incoming(layer):
        sources = [s for s in network.by_id[link.source].units if (s, unit) not in link.cut]
        places += [Place("edge", layer, unit, link.source, s) for s in sources]
    return places


def following(network: Network, place: Place, step: int) -> Place | None:
    """The next thing of the same kind, for Tab: layers, neurons, or biases and edges; None after the last."""
    if place.layer not in network.by_id:
        return None
    layers = network.order
    if place.kind == "layer":
        return _at([layer_place(la.id) for la in layers], place, step)
    if place.kind == "unit":
        return _at([unit_place(la.id, unit) for la in layers for unit in la.units], place, step)
    if place.kind == "link":
        links = [Place("link", li.target, source=li.source, delay=li.delay) for li in network.links]
        return _at(links, place, step)
    mine = column_of(network, place.layer, place.unit)
    found = _at(mine, place, step)
    if found is not None:
        return found
    units = [(la.id, unit) for la in layers if not la.is_input for unit in la.units if column_of(network, la.id, unit)]
    here = (place.layer, place.unit)
    if here not in units:
        return None
    at = units.index(here) + step
    if not 0 <= at < len(units):
        return None
    return column_of(network, *units[at])[0 if step > 0 else -1]


def _at(places: list[Place], place: Place, step: int) -> Place | None:
    if place not in places:
        return places[0] if places else None
    at = places.index(place) + step
    return places[at] if 0 <= at < len(places) else None
