"""What a person does to the network on the canvas, as calls of the session: each verb is one undoable edit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from nnsim.gui.canvas.geometry import spread
from nnsim.gui.canvas.rings import shape_in
from nnsim.gui.texts import tr
from nnsim.kit.errors import DesignError, UserError
from nnsim.network import edits
from nnsim.network.design import Choice, Edge, Layer, Link, Network
from nnsim.session.places import Place, edge_place, link_place, unit_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from nnsim.session.session import Session

NUDGE = 20.0


def attempt(session: Session, act: Callable[[], object]) -> bool:
    """Do it; what the person can mend becomes a notice. True when it was done."""
    try:
        act()
    except UserError as error:
        session.notice("error", error.reason, error.remedy)
        return False
    return True


# ------------------------------------------------------------------------------------------------ layers


def move_layers(session: Session, places: dict[int, tuple[float, float]], merge: str) -> None:
    """Move layers; calls with one merge key are one step of undo until the gesture is closed."""
    title = tr("Move layer") if len(places) == 1 else tr("Move layers")
    session.edit_network(title, lambda net: edits.move_layers(net, places), merge)


def resize(session: Session, layer: int, size: int, merge: str = "") -> None:
    """Give a layer another size."""
    session.edit_network(tr("Resize layer"), lambda net: edits.resize(net, layer, size), merge)


def grow(session: Session, layer: int, by: int) -> None:
    """Add a neuron at the end of a layer, or take the last one away."""
    size = session.network.by_id[layer].size + by
    if size < 1:
        raise DesignError(tr("a layer has at least one neuron"), "", tr("delete the layer instead"))
    resize(session, layer, size, f"grow {layer}")


def insert_unit(session: Session, place: Place) -> None:
    """Add a neuron below a neuron, or at the end of a layer, and select it."""
    one = session.network.by_id[place.layer]
    at = one.units.index(place.unit) + 1 if place.kind == "unit" else one.size
    session.edit_network(tr("Add neuron"), lambda net: edits.insert_unit(net, place.layer, at))
    session.close_edit()
    session.select(unit_place(place.layer, session.network.by_id[place.layer].units[at]))


def move_unit(session: Session, place: Place, to: int, merge: str) -> None:
    """Put a neuron at another position of its column."""
    session.edit_network(tr("Move neuron"), lambda net: edits.move_unit(net, place.layer, place.unit, to), merge)


def rename(session: Session, layer: int, name: str) -> None:
    """Give a layer another name."""
    session.edit_network(tr("Rename layer"), lambda net: edits.rename(net, layer, name))


def set_activation(session: Session, layers: Iterable[int], key: str) -> None:
    """Give layers another activation function, with its default settings."""
    ids = [i for i in layers if not session.network.by_id[i].is_input]

    def change(net: Network) -> Network:
        for i in ids:
            if net.by_id[i].activation.key != key:
                net = edits.put(net, replace(net.by_id[i], activation=Choice(key)))
        return net

    session.edit_network(tr("Change activation"), change)


def set_kind(session: Session, layer: int, is_input: bool) -> None:
    """Make a layer an input, which the data fill, or a layer that computes."""

    def change(net: Network) -> Network:
        net = edits.put(net, replace(net.by_id[layer], kind="input" if is_input else "dense", frozen=False))
        return replace(net, links=tuple(li for li in net.links if not (is_input and li.target == layer)))

    session.edit_network(tr("Make input layer") if is_input else tr("Make computing layer"), change)


def arranged(
    network: Network, image: tuple[int, int] | None, grid: bool = False, rule: Choice | None = None
) -> Network:
    """The network in columns from left to right, as `edits.arrange` orders them, no frame touching another."""
    rough = edits.arrange(network, gap=100.0)
    columns: dict[float, list[Layer]] = {}
    for layer in sorted(rough.layers, key=lambda la: (la.x, la.y)):
        columns.setdefault(layer.x, []).append(layer)
    stacks = [columns[x] for x in sorted(columns)]
    shapes = [[shape_in(network, la, image, grid, rule) for la in stack] for stack in stacks]
    spots = spread(shapes)
    places = {la.id: xy for stack, row in zip(stacks, spots, strict=True) for la, xy in zip(stack, row, strict=True)}
    return edits.move_layers(network, places)


def arrange(session: Session) -> None:
    """Put the layers in order from left to right."""
    try:
        image = session.table.image
    except UserError:
        image = None
    grid, rule = bool(session.settings.get("units_as_grid")), session.design.training.rule
    session.edit_network(tr("Arrange"), lambda net: arranged(net, image, grid, rule))
    session.close_edit()


def overlapping(network: Network, image: tuple[int, int] | None) -> bool:
    """True when two frames lie on top of each other, as when a network was made without a place for its layers."""
    boxes = [shape_in(network, la, image).frame.moved(la.x, la.y) for la in network.layers]
    return any(one.touches(other) for at, one in enumerate(boxes) for other in boxes[at + 1 :])


# ------------------------------------------------------------------------------------------------ links and edges


def connect(session: Session, source: Place, target: Place) -> None:
    """Draw a link between layers, or single edges when one end is a neuron; a circle becomes a link back in time."""
    before = session.network
    session.edit_network(tr("Draw link"), lambda net: connected(net, source, target))
    session.close_edit()
    drawn = next((li for li in session.network.links if before.link(*li.key) != li), None)
    if drawn is not None:
        session.select(_drawn(source, target, drawn))
    made = next((li for li in session.network.links if before.link(*li.key) is None), None)
    if made is not None and made.delay:
        source_name, target_name = (session.network.by_id[end].name for end in (made.source, made.target))
        session.notice(
            "info",
            tr("{source} → {target} closes a circle, so it goes back in time", source=source_name, target=target_name),
            tr("it carries the outputs of the step before, and is drawn dashed"),
        )


def _drawn(source: Place, target: Place, link: Link) -> Place:
    """What a person has just drawn: an edge, or a link."""
    if source.kind == target.kind == "unit" and not link.delay:
        return edge_place(source.layer, source.unit, target.layer, target.unit)
    return link_place(*link.key)


def connected(network: Network, source: Place, target: Place) -> Network:
    """The network with two places linked; a link that exists gets its missing edges back."""
    edges = frozenset(
        (s, t) for s in _units(network, source) for t in _units(network, target)
    )  # fmt: skip
    for delay in (0, 1):
        link = network.link(source.layer, target.layer, delay)
        if link is not None and link.cut & edges:
            return edits.cut_edges(network, link, edges & link.cut, cut=False)
    if source.kind == "layer" and target.kind == "layer":
        return edits.connect(network, source.layer, target.layer)
    if any(network.link(source.layer, target.layer, delay) for delay in (0, 1)):
        raise DesignError(tr("these are linked already"), "", tr("cut the edge, or choose others"))
    return edits.connect_units(network, source.layer, target.layer, edges)


def _units(network: Network, place: Place) -> tuple[int, ...]:
    return (place.unit,) if place.kind == "unit" else network.by_id[place.layer].units


def link_of(network: Network, place: Place) -> Link | None:
    """The link that an edge or link place belongs to."""
    return network.link(place.source, place.layer, place.delay)


def cut(session: Session, places: Iterable[Place]) -> None:
    """Cut edges; when all of them are cut already, restore them. A whole link is removed."""
    places = [p for p in places if p.kind in ("edge", "link")]
    if not places:
        raise DesignError(tr("no edge is selected"), "", tr("select edges, then press X"))
    network = session.network
    edges = [p for p in places if p.kind == "edge"]
    restore = bool(edges) and len(edges) == len(places) and all(_is_cut(network, p) for p in edges)

    def change(net: Network) -> Network:
        for place in places:
            link = link_of(net, place)
            if link is None:
                continue
            if place.kind == "link":
                net = edits.disconnect(net, *link.key)
            else:
                net = edits.cut_edges(net, link, [(place.source_unit, place.unit)], not restore)
        return net

    session.edit_network(tr("Restore edges") if restore else tr("Cut edges"), change)
    session.close_edit()


def _is_cut(network: Network, place: Place) -> bool:
    link = link_of(network, place)
    return link is not None and (place.source_unit, place.unit) in link.cut


def restore_all(session: Session, place: Place) -> None:
    """Restore every cut edge of a link."""

    def change(net: Network) -> Network:
        link = link_of(net, place)
        return net if link is None else edits.put_link(net, replace(link, cut=frozenset()))

    session.edit_network(tr("Restore edges"), change)


def is_frozen(network: Network, place: Place) -> bool:
    """True when training leaves an edge, a bias, a layer, or every edge of a link, as it is."""
    layer = network.by_id.get(place.layer)
    if layer is None:
        return False
    if place.kind == "layer":
        return layer.frozen
    if place.kind in ("bias", "unit"):
        return place.unit in layer.frozen_biases
    link = link_of(network, place)
    return link is not None and bool(link.frozen) and _edges(network, link, place) <= link.frozen


def freeze(session: Session, places: Iterable[Place]) -> None:
    """Freeze edges, biases, links or layers, so that training leaves them; when all are frozen, thaw them."""
    network = session.network
    places = [p for p in places if p.layer in network.by_id and not network.by_id[p.layer].is_input]
    if not places:
        raise DesignError(tr("nothing is selected that could be frozen"), "", tr("select edges, biases or layers"))
    frozen = not all(is_frozen(network, place) for place in places)

    def change(net: Network) -> Network:
        for place in places:
            link = link_of(net, place)
            if place.kind == "layer":
                net = edits.put(net, replace(net.by_id[place.layer], frozen=frozen))
            elif place.kind in ("bias", "unit"):
                net = edits.freeze_biases(net, place.layer, [place.unit], frozen)
            elif link is not None:
                net = edits.freeze_edges(net, link, _edges(net, link, place), frozen)
        return net

    session.edit_network(tr("Freeze") if frozen else tr("Thaw"), change)
    session.close_edit()


def _edges(network: Network, link: Link, place: Place) -> frozenset[Edge]:
    if place.kind == "edge":
        return frozenset({(place.source_unit, place.unit)})
    source, target = network.by_id[link.source], network.by_id[link.target]
    return frozenset((s, t) for s in source.units for t in target.units) - link.cut


# ------------------------------------------------------------------------------------------------ deleting


def delete(session: Session, places: Iterable[Place]) -> None:
    """Delete layers, neurons, links and edges, all in one step."""
    places = tuple(places)
    if places and all(place.kind == "bias" for place in places):
        raise DesignError(tr("a bias cannot be deleted"), "", tr("set it to 0 and freeze it"))

    session.edit_network(_delete_title(places), lambda net: deleted(net, places))
    session.close_edit()


def _delete_title(places: tuple[Place, ...]) -> str:
    kinds = {place.kind for place in places}
    names = {"layer": tr("Delete layer"), "unit": tr("Delete neuron"), "edge": tr("Cut edge")}
    names["link"] = tr("Delete link")
    return names[kinds.pop()] if len(places) == 1 and kinds <= names.keys() else tr("Delete selection")


def deleted(network: Network, places: Iterable[Place]) -> Network:
    """The network without these layers, neurons, links and edges."""
    places = tuple(places)
    for place in places:
        link = link_of(network, place)
        if place.kind == "edge" and link is not None:
            network = edits.cut_edges(network, link, [(place.source_unit, place.unit)])
        elif place.kind == "link" and link is not None:
            network = edits.disconnect(network, *link.key)
    by_layer: dict[int, set[int]] = {}
    for place in places:
        if place.kind == "unit":
            by_layer.setdefault(place.layer, set()).add(place.unit)
    for layer, units in by_layer.items():
        if layer in network.by_id:
            network = edits.remove_units(network, layer, units)
    return edits.remove_layers(network, [p.layer for p in places if p.kind == "layer"])
