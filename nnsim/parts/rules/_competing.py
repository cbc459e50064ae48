"""What the rules of competitive layers share: x is brought towards the weights of winners, sample by sample."""

from nnsim.engine.expr import Expr, sqrt, total
from nnsim.parts.rules._single import no_hidden
from nnsim.parts.wiring import Trouble, Wiring


def quantization(wiring: Wiring) -> tuple[tuple[Expr, Expr | None], ...]:
    """‖x − w‖ of the winner's weights: how far the units stand from what they stand for."""
    return tuple((total(sqrt(total(la.z * la.o)), None), None) for la in wiring.outputs)


def troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    """Layers that do not compete."""
    return (*no_hidden(wiring), *not_competing(wiring, wiring.weighted))


def not_competing(wiring: Wiring, layers: tuple[object, ...]) -> tuple[Trouble, ...]:
    """The layers, of those given, whose units do not compete."""
    found = []
    for layer in wiring.weighted:
        if layer in layers and layer.kind.title != "competitive":
            what = f"{wiring.rule.title} is a rule for competitive layers, and {layer.name} is a {layer.kind.title} one"
            found.append(Trouble(layer.id, what, "choose the rule again: that makes the layer a competitive one"))
    return tuple(found)
