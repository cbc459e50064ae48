"""Random edits of a document, drawn from a seeded generator: for walks of more steps than properties have examples."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from nnsim.kit.errors import UserError
from nnsim.network import edits
from nnsim.network.carry import row_keys
from nnsim.network.design import STANDARDIZED, Choice, Layer, Network
from nnsim.session.places import bias_place, edge_place
from nnsim.session.session import Session

MOST_LAYERS = 7
SETTINGS: Sequence[dict[str, Any]] = (
    {"rate": 0.25}, {"rate": 0.5}, {"epochs": 7}, {"epochs": 90}, {"batch_size": 2}, {"batch_size": 0},
    {"optimizer": Choice("adam")}, {"optimizer": Choice("sgd")}, {"loss": Choice("mae")}, {"loss": Choice("mse")},
    {"shuffle": False}, {"shuffle": True}, {"dtype": "float32"}, {"dtype": "float64"}, {"seed": 3}, {"seed": 4},
    {"regularizers": (Choice("l2"),)}, {"regularizers": ()}, {"patience": 2}, {"patience": None},
)  # fmt: skip


def edit(session: Session, chance: Random) -> bool:
    """One edit of any kind; false where nothing has come of it."""
    before = session.undo_title, len(session._history.done)
    kind = chance.choice(("network", "network", "network", "training", "data", "weight", "merged"))
    try:
        if kind == "network":
            session.edit_network("Edit", lambda network: _redrawn(network, chance))
        elif kind == "training":
            session.set_training("Training", **chance.choice(SETTINGS))
        elif kind == "merged":
            session.set_training("Rate", "rate", rate=round(chance.uniform(0.01, 1), 3))
        elif kind == "data":
            session.set_data("Data", split_seed=chance.randrange(9), preparers=chance.choice(((), STANDARDIZED)))
        else:
            _set_weight(session, chance)
    except UserError:
        return False
    return (session.undo_title, len(session._history.done)) != before


def _set_weight(session: Session, chance: Random) -> None:
    if not session.ready:
        return
    layer = chance.choice([layer for layer in session.network.layers if not layer.is_input])
    unit = chance.choice(layer.units)
    source, row = chance.choice(row_keys(session.network, layer))
    place = bias_place(layer.id, unit) if source < 0 else edge_place(source, row, layer.id, unit)
    if not session.is_cut(place):
        session.set_weight(place, chance.uniform(-2, 2))


def _redrawn(network: Network, chance: Random) -> Network:
    """The network after one verb of drawing."""
    some: Callable[[Sequence[Any]], list[Any]] = lambda of: chance.sample(of, chance.randint(1, len(of)))  # noqa: E731
    if len(network.layers) < 2:
        kind = "dense" if network.layers else "input"
        name = edits.fresh_name(network, "output" if network.layers else "input")
        return edits.add_layer(network, Layer(edits.next_id(network), name, (1, 2), kind))
    layer, other = chance.choice(network.layers), chance.choice(network.layers)
    link = chance.choice(network.links) if network.links else None
    verb = chance.randrange(13)
    if verb == 0 and len(network.layers) < MOST_LAYERS:
        return edits.add_layer(network, Layer(edits.next_id(network), edits.fresh_name(network, "hidden"), (1, 2)))
    if verb == 1:
        return edits.remove_layers(network, [layer.id])
    if verb == 2:
        return edits.rename(network, layer.id, edits.fresh_name(network, chance.choice("abc")))
    if verb == 3:
        return edits.resize(network, layer.id, chance.randint(1, 5))
    if verb == 4 and layer.size > 1:
        return edits.remove_units(network, layer.id, [chance.choice(layer.units)])
    if verb == 5:
        return edits.insert_unit(network, layer.id, chance.randint(0, layer.size))
    if verb == 6:
        return edits.move_unit(network, layer.id, chance.choice(layer.units), chance.randint(0, layer.size))
    if verb == 7:
        return edits.freeze_biases(network, layer.id, some(layer.units), chance.random() < 0.5)
    if verb == 8:
        return edits.move_layers(network, {layer.id: (chance.uniform(-9, 9), chance.uniform(-9, 9))})
    if verb in (9, 10):
        return edits.connect(network, layer.id, other.id)
    if link is None:
        return edits.arrange(network)
    if verb == 11 and chance.random() < 0.3:
        return edits.disconnect(network, *link.key)
    pairs = [(s, t) for s in network.by_id[link.source].units for t in network.by_id[link.target].units]
    if verb == 12:
        return edits.freeze_edges(network, link, some(pairs), chance.random() < 0.5)
    return edits.cut_edges(network, link, some(pairs), chance.random() < 0.5)
