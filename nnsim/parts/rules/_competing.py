"""What the rules of competitive layers share: x is brought towards the weights of winners, sample by sample."""

from nnsim.engine.expr import Expr, sqrt, total, transpose
from nnsim.parts.rules._single import no_hidden
from nnsim.parts.wiring import Trouble, Wired, Wiring


def quantization(wiring: Wiring) -> tuple[tuple[Expr, Expr | None], ...]:
    """‖x − w‖ of the winner's weights: how far the units stand from what they stand for."""
    return tuple((total(sqrt(total(la.z * la.o)), None), None) for la in wiring.outputs)


def towards(layer: Wired, rate: Expr, share: Expr) -> Expr:
    """W̃ + η (x − W̃) ⊙ shareᵀ: each unit is moved by its share towards the inputs, or away where that is below 0."""
    return layer.body + rate * ((layer.inputs - layer.body) * transpose(share))


def troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    """Layers that do not compete."""
    return (*no_hidden(wiring), *not_competing(wiring, wiring.weighted))


def not_competing(wiring: Wiring, layers: tuple[object, ...]) -> tuple[Trouble, ...]:
    """The layers, of those given, whose units do not compete."""
    found = []
    for layer in wiring.weighted:
        if layer in layers and layer.kind_key != "competitive":
            what = f"{wiring.rule.title} is a rule for competitive layers, and {layer.name} is a {layer.kind.title} one"
            found.append(Trouble(layer.id, what, "choose the rule again: that makes the layer a competitive one"))
    return tuple(found)
