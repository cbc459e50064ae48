"""What the inspector is about: the selection or, when nothing is selected, what the program works on.

That is the first neuron of the layer in work, while weights are changed its first edge, and the loss while that is
computed.
"""

from dataclasses import dataclass

from nnsim.gui.sayings import sample_words, told
from nnsim.gui.texts import tr
from nnsim.network.design import Layer, Network
from nnsim.network.inner import sender
from nnsim.session.explanations.numbers import Number
from nnsim.session.places import Place, edge_place, unit_place
from nnsim.session.session import Session
from nnsim.session.walking import StepView


@dataclass(frozen=True)
class Subject:
    """A place, whether it follows the program, and how many more things are selected.

    `number` is one that belongs to no place, such as the loss E while that is computed.
    """

    place: Place | None
    follows: bool = False
    more: int = 0
    number: Number | None = None

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
    step = _last_step(session)
    layer = _layer_in_work(session, step)
    if layer is None:
        return Subject(None, follows=True)
    if step is not None and step.phase == "loss" and step.layer is None and (loss := session.single("E")) is not None:
        return Subject(unit_place(layer.id, layer.units[0]), follows=True, number=loss)
    place = _first_edge(session, layer) if step is not None and step.phase == "update" else None
    turn = session.in_turn(layer.id) or 0
    return Subject(place or unit_place(layer.id, layer.units[turn]), follows=True)


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


def _last_step(session: Session) -> StepView | None:
    last = session.last_index
    return session.steps[last] if last is not None and last < len(session.steps) else None


def _first_edge(session: Session, layer: Layer) -> Place | None:
    """The first edge of a layer that is not cut; None where there is none."""
    for link in session.design.network.incoming(layer.id):
        for source in session.design.network.by_id[link.source].units:
            for unit in layer.units:
                if (source, unit) not in link.cut and not link.delay:
                    return edge_place(link.source, source, layer.id, unit)
    return None


def _layer_in_work(session: Session, step: StepView | None) -> Layer | None:
    network = session.design.network
    layer = network.by_id.get(step.layer if step is not None and step.layer is not None else -1)
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
        here, unit = sender(network, place.source, place.source_unit, place.layer)
        source = unit_name(network.by_id[here], unit)
        return f"{source} → {unit_name(layer, place.unit)}"
    if place.kind == "link":
        return f"{network.by_id[place.source].name} → {layer.name}"
    return layer.name


def words_of(session: Session, subject: Subject, alone: bool) -> tuple[list[str], list[str]]:
    """What is said below the title, and in full in its tooltip; `alone` is a number that belongs to no place."""
    words, tips, place = [], [], subject.place
    assert place is not None
    if subject.more:
        words.append(tr("and {count} more selected", count=subject.more))
    if session.ready and not alone and place.kind in ("unit", "edge", "bias"):
        label = sample_words(session, session.sample)
        words.append(tr("sample {label}", label=label.partition(" · ")[0]))
        tips.append(tr("sample {label}", label=label))
    if subject.follows and (not alone or session.number is None):
        words.append(tr("follows the program"))
        tips.append(tr("Select something on the canvas to keep it here"))
    said = "" if alone else told(session, place.layer)
    if said:
        words.append(said)
        tips.append(said)
    return words, tips
