"""Adding a layer where it works at once: between the selected layer and those after it, into a link, before an output.

Each is one step of undo; the links and the places of the layers around it follow.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from nnsim.gui.canvas.geometry import layer_shape
from nnsim.gui.canvas.room import between, nearest
from nnsim.gui.texts import tr
from nnsim.kit.errors import UserError
from nnsim.network import edits
from nnsim.network.design import Choice, Layer, Link, Network
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.session.places import Place, layer_place

if TYPE_CHECKING:
    from nnsim.gui.canvas.stage import Stage
    from nnsim.session.session import Session

UNITS = (1, 2, 3)


class Seat(NamedTuple):
    """Where a new layer comes: the layers before and after it, and the links that now go through it."""

    sources: list[int]
    targets: list[int]
    links: list[Link]


def seat(network: Network, place: Place | None) -> Seat:
    """Where a layer is to be inserted, by what is selected."""
    if place is not None and place.kind in ("edge", "link"):
        link = network.link(place.source, place.layer, place.delay)
        if place.delay:
            place = layer_place(place.source)
        elif link is not None:
            return Seat([link.source], [link.target], [link])
    if place is not None and place.layer in network.by_id:
        after = list(network.outgoing(place.layer))
        if after:
            return Seat([place.layer], [link.target for link in after], after)
        if network.by_id[place.layer].is_input:
            return Seat([place.layer], [la.id for la in network.outputs[-1:]], [])
        return _before(network, place.layer)
    if network.outputs:
        return _before(network, max(network.outputs, key=lambda la: la.x).id)
    return Seat([la.id for la in network.inputs], [], [])


def _before(network: Network, layer: int) -> Seat:
    links = list(network.incoming(layer))
    loose = [la.id for la in network.inputs if not network.outgoing(la.id)]
    return Seat([link.source for link in links] or loose, [layer], links)


def threaded(network: Network, layer: Layer, where: Seat) -> Network:
    """The network with a layer in its seat: every link that went past it goes through it."""
    network = edits.add_layer(network, layer)
    links = list(network.links)
    for old in where.links:
        at = next(at for at, link in enumerate(links) if link.key == old.key)
        onward = Link(layer.id, old.target, old.delay)
        taken = any(link.key == onward.key for link in links)
        links[at : at + 1] = [] if taken else [onward]
    joined = {(link.source, link.target) for link in links}
    links += [Link(source, layer.id) for source in where.sources]
    links += [Link(layer.id, target) for target in where.targets if (layer.id, target) not in joined]
    return replace(network, links=tuple(links))


def new_layer(session: Session, network: Network, at: tuple[float, float], where: Seat | None = None) -> Layer:
    """A layer to be added: first the input, a unit for each column of the data; then an output, then hidden ones."""
    number = edits.next_id(network)
    inputs, targets = _columns(session)
    if not network.layers:
        return Layer(number, "input", tuple(range(1, inputs + 1)), kind="input", x=at[0], y=at[1])
    if where is not None and not where.targets and all(la.is_input for la in network.layers):
        units = tuple(range(1, targets + 1))
        name = edits.fresh_name(network, "output")
        return Layer(number, name, units, activation=Choice("logistic"), x=at[0], y=at[1])
    name = edits.fresh_name(network, "hidden")
    return Layer(number, name, UNITS, activation=_activation(network, where), x=at[0], y=at[1])


def _columns(session: Session) -> tuple[int, int]:
    try:
        table = session.table
    except UserError:
        return 2, 1
    return table.inputs.shape[1], table.targets.shape[1]


def _activation(network: Network, where: Seat | None) -> Choice:
    """Like the hidden layer beside it, else like any hidden one; an output's only where it suits a hidden layer."""
    near = [network.by_id[i] for i in (*where.sources, *where.targets)] if where is not None else []
    layers = [la for la in (*near, *reversed(network.layers)) if not la.is_input]
    for layer in sorted(layers, key=lambda la: la in network.outputs):
        key = layer.activation.key
        suits = key != "identity" and key in ACTIVATIONS and ACTIVATIONS[key].elementwise
        if suits or layer not in network.outputs:
            return layer.activation
    return Choice("logistic")


def insert_layer(session: Session, stage: Stage, place: Place | None) -> None:
    """Add a layer where it belongs and select it; what stands in its way moves to the right."""
    network = session.network
    where = seat(network, place)
    layer = new_layer(session, network, (0.0, 0.0), where)
    spot, moved = between(stage, where.sources, where.targets, layer_shape(layer.size))
    layer = replace(layer, x=spot[0], y=spot[1])
    session.edit_network(tr("Add layer"), lambda net: edits.move_layers(threaded(net, layer, where), moved))
    session.close_edit()
    session.select(layer_place(layer.id))


def free_layer(session: Session, stage: Stage, at: tuple[float, float]) -> None:
    """Add a layer at a point, or beside what stands there, without links; a notice says how to link it."""
    network = session.network
    layer = new_layer(session, network, at)
    x, y = nearest(stage, layer_shape(layer.size), at)
    layer = replace(layer, x=x, y=y)
    session.edit_network(tr("Add layer"), lambda net: edits.add_layer(net, layer))
    session.close_edit()
    session.select(layer_place(layer.id))
    if network.layers:
        session.notice(
            "info",
            tr("{name} is not linked yet", name=layer.name),
            tr("drag from the dot at a layer's right side to another layer; L adds layers that are linked"),
        )
