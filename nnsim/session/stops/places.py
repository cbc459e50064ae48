"""Which neurons, edges and layers a stop is about, for the canvas to mark; and what to stop at for a place."""

from nnsim.kit.errors import UserError
from nnsim.network.carry import row_keys
from nnsim.network.design import Network
from nnsim.session.expressions.expression import compile_expression, text_for
from nnsim.session.expressions.names import quoted
from nnsim.session.expressions.tree import Reading, readings
from nnsim.session.places import Place, bias_place, edge_place, layer_place, unit_place
from nnsim.session.setup import Setup
from nnsim.session.stops.kinds import REGISTRY as KINDS
from nnsim.session.stops.stop import Stop
from nnsim.session.walking import step_path

Offer = tuple[str, str, dict[str, object]]
OFFERED = 12  # rows of the data


def places_of(stop: Stop, setup: Setup) -> tuple[Place, ...]:
    """The places that a stop is about; none where it is about the whole program, or cannot be used at present."""
    network = setup.design.network
    kind = KINDS[stop.kind]
    if kind.subject == "layer":
        return tuple(layer_place(layer.id) for layer in network.layers if layer.name == stop.subject)
    if not kind.is_typed or not stop.subject:
        return ()
    try:
        found = readings(compile_expression(stop.subject, setup).tree)
    except UserError:
        return ()
    return tuple(dict.fromkeys(place for reading in found if (place := _place(reading, network)) is not None))


def _place(reading: Reading, network: Network) -> Place | None:
    name = reading.array.rpartition(".")[0]
    layer = next((layer for layer in network.layers if layer.name == name), None)
    if layer is None:
        return None
    if reading.sampled and reading.index:
        return unit_place(layer.id, layer.units[reading.index[0]])
    if not reading.sampled and len(reading.index) == 2:
        source, unit = row_keys(network, layer)[reading.index[0]]
        target = layer.units[reading.index[1]]
        return bias_place(layer.id, target) if source < 0 else edge_place(source, unit, layer.id, target)
    return layer_place(layer.id)


def offers(place: Place, network: Network) -> tuple[Offer, ...]:
    """The stops that make sense for a place: kind, subject and settings, the usual ones first."""
    layer = network.by_id[place.layer]
    if place.kind == "layer":
        gradient = f"grad[{quoted(layer.name)}]"
        here: tuple[Offer, ...] = (("layer", layer.name, {}),)
        if layer.is_input:
            return here
        return (
            *here,
            ("gradient", gradient, {"side": "vanishes"}),
            ("gradient", gradient, {"side": "explodes"}),
            ("saturated", f"o[{quoted(layer.name)}]", {}),
            ("dead", f"o[{quoted(layer.name)}]", {}),
        )
    if place.kind == "unit":
        if layer.is_input:
            return ()
        output, delta = text_for(place, "o", network), text_for(place, "delta", network)
        return (
            ("sign", delta, {}),
            ("saturated", output, {}),
            ("dead", output, {}),
            ("not_finite", output, {}),
            ("bound", output, {"side": "above", "bound": 0.9}),
        )
    if place.kind in ("edge", "bias") and not place.delay:
        weight, gradient = text_for(place, "W", network), text_for(place, "grad", network)
        return (
            ("sign", weight, {}),
            ("sign", gradient, {}),
            ("bound", weight, {"side": "size", "bound": 1.0}),
            ("not_finite", weight, {}),
        )
    return ()


def suggestions(kind: str, setup: Setup, selection: tuple[Place, ...] = ()) -> tuple[str, ...]:
    """What a stop of a kind could be about: what is selected first."""
    network, subject = setup.design.network, KINDS[kind].subject
    steps = setup.machine.code.steps
    weighted = [layer for layer in network.layers if not layer.is_input]
    if subject == "step":
        names = {layer.id: layer.name for layer in network.layers}
        return tuple(dict.fromkeys(step_path(step, names) for step in steps))
    if subject == "layer":
        return tuple(layer.name for layer in network.layers)
    if subject == "sample":
        return tuple(str(row + 1) for row in setup.loaded.prepared.train[:OFFERED])
    if subject == "phase":
        return tuple(dict.fromkeys(step.phase for step in steps))
    if subject == "units":
        return tuple(f"o[{quoted(layer.name)}]" for layer in weighted)
    if subject == "gradient":
        return tuple(f"grad[{quoted(layer.name)}]" for layer in weighted)
    if subject not in ("value", "condition"):
        return ()
    chosen = [text for place in selection for text in _texts(place, network)]
    texts = dict.fromkeys([*chosen, "loss", "train_loss", *(f"norm(grad[{quoted(la.name)}])" for la in weighted)])
    return tuple(texts) if subject == "value" else tuple(f"{text} < 0" for text in texts)


def _texts(place: Place, network: Network) -> list[str]:
    if place.layer not in network.by_id or network.by_id[place.layer].is_input or place.delay:
        return []
    if place.kind == "unit":
        return [text_for(place, quantity, network) for quantity in ("delta", "o", "z")]
    if place.kind in ("edge", "bias"):
        return [text_for(place, quantity, network) for quantity in ("W", "grad")]
    return []
