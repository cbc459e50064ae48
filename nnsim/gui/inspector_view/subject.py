"""What the inspector is about: the selection or, when nothing is selected, the first neuron of the layer in work."""

from dataclasses import dataclass

from nnsim.gui.texts import tr
from nnsim.network.design import Layer, Network
from nnsim.session.places import Place, unit_place
from nnsim.session.session import Session


@dataclass(frozen=True)
class Subject:
    """A place, whether it follows the program, and how many more things are selected."""

    place: Place | None
    follows: bool = False
    more: int = 0

    @property
    def kind(self) -> str:
        """The kind of the place; "none" when there is none."""
        return self.place.kind if self.place else "none"


def subject_of(session: Session) -> Subject:
    """What is selected, or else what the program works on."""
    network = session.design.network
    places = [place for place in session.selection if exists(network, place)]
    if places:
        return Subject(places[0], False, len(places) - 1)
    layer = _layer_in_work(session)
    return Subject(unit_place(layer.id, layer.units[0]) if layer else None, follows=True)


def exists(network: Network, place: Place) -> bool:
    """True when a place is still drawn."""
    layer = network.by_id.get(place.layer)
    if layer is None or (place.unit >= 0 and place.unit not in layer.units):
        return False
    if place.kind not in ("edge", "link"):
        return True
    source = network.by_id.get(place.source)
    if source is None or network.link(place.source, place.layer, place.delay) is None:
        return False
    return place.kind == "link" or place.source_unit in source.units


def _layer_in_work(session: Session) -> Layer | None:
    network, last = session.design.network, session.last_index
    if last is not None and last < len(session.steps):
        layer = network.by_id.get(session.steps[last].layer or -1)
        if layer is not None:
            return layer
    if network.outputs:
        return network.outputs[0]
    return network.layers[0] if network.layers else None


def unit_name(layer: Layer, unit: int) -> str:
    """A neuron as it is called: its layer and its number from 1."""
    return f"{layer.name} · {layer.units.index(unit) + 1}"


def title_of(network: Network, subject: Subject) -> str:
    """The subject in words."""
    place = subject.place
    if place is None:
        return tr("nothing drawn")
    layer = network.by_id[place.layer]
    number = layer.units.index(place.unit) + 1 if place.unit >= 0 else 0
    if place.kind == "unit":
        return tr("{layer} · neuron {number}", layer=layer.name, number=number)
    if place.kind == "bias":
        return tr("{layer} · bias {number}", layer=layer.name, number=number)
    if place.kind == "edge":
        source = unit_name(network.by_id[place.source], place.source_unit)
        return f"{source} → {unit_name(layer, place.unit)}"
    if place.kind == "link":
        return f"{network.by_id[place.source].name} → {layer.name}"
    return layer.name
