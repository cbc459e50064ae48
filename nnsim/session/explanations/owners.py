"""What a number belongs to: its layer, a sample of the batch, and its neuron, edge or bias on the canvas."""

from dataclasses import replace

from nnsim.parts.wiring import Wired
from nnsim.session.explanations.numbers import SLOPE, Number
from nnsim.session.places import Place, bias_place, edge_place, unit_place
from nnsim.session.setup import Setup


def wired_of(setup: Setup, number: Number) -> Wired | None:
    """The layer that a number belongs to, as it is wired; None for what belongs to none."""
    return setup.wired.get(number.layer)


def of_samples(setup: Setup, array: str) -> bool:
    """True for an array with a column for each sample of the batch."""
    slot = setup.memory.layout.slots.get(array)
    return array.rpartition(".")[2] == SLOPE if slot is None else slot.sampled


def at_sample(setup: Setup, number: Number, column: int) -> Number:
    """The same number of another sample of the batch; one that belongs to no sample stays as it is."""
    if not of_samples(setup, number.array):
        return number
    return replace(number, index=(number.index[0], column))


def is_cut(setup: Setup, place: Place | None) -> bool:
    """True for an edge that is cut: it is not there, though its numbers are computed before they are masked."""
    if place is None or place.kind != "edge":
        return False
    link = setup.design.network.link(place.source, place.layer, 0)
    return link is not None and (place.source_unit, place.unit) in link.cut


def place_of(setup: Setup, number: Number) -> Place | None:
    """The neuron, edge or bias that a number belongs to; None for what is of the whole network."""
    found: Place | None = setup.recent("places", 4000).of(number, lambda: _place_of(setup, number))
    return found


def _place_of(setup: Setup, number: Number) -> Place | None:
    wired = wired_of(setup, number)
    if wired is None or len(number.index) != 2:
        return None
    network = setup.design.network
    layer = network.by_id[wired.id]
    row, column = number.index
    if of_samples(setup, number.array):
        return unit_place(layer.id, layer.units[row]) if row < layer.size else None
    if row == 0:
        return bias_place(layer.id, layer.units[column])
    row -= 1
    for link in network.incoming(layer.id):
        units = network.by_id[link.source].units
        if row < len(units):
            return edge_place(link.source, units[row], layer.id, layer.units[column])
        row -= len(units)
    return None
