"""What rules of gradient descent share: the slope of the loss, what is carried back, and the optimizer's update."""

from nnsim.engine.expr import Expr, Ref, substitute
from nnsim.engine.program import Assign, Step
from nnsim.parts.epochs import count, filled, hold, placed, rate
from nnsim.parts.wiring import Trouble, Wired, Wiring


def loss_gradient(wiring: Wiring) -> list[Step]:
    """How the loss changes with each output."""
    steps = []
    for layer in wiring.outputs:
        gradient = placed(filled(wiring, wiring.loss.gradient), layer)
        steps.append(
            Step("loss gradient", "loss", layer.id, Assign(layer.do, gradient), "How the loss changes with the output.")
        )
    return steps


def backward(wiring: Wiring) -> list[Step]:
    """δ of every layer and ∂E/∂W, from the outputs back."""
    steps: list[Step] = []
    for layer in reversed(wiring.weighted):
        if layer.is_output:
            pair = wiring.loss.stable.get(layer.activation_key)
            stable = placed(filled(wiring, pair.delta_for(layer.sums_to_one)), layer) if pair else None
            delta = Assign(layer.delta, layer.delta_formula, stable, both=stable is not None)
            steps.append(Step("delta", "backward", layer.id, delta, _DELTA_HELP))
        steps.extend(layer.kind.backward(layer))
        if layer.frozen:
            continue
        for regularizer, settings in wiring.regularizers:
            if regularizer.gradient is not None:
                steps.append(_penalty(layer, regularizer.fill(regularizer.gradient, settings), regularizer.title))
        if layer.held:
            free = layer.ref("free", "M")
            steps.append(
                Step(
                    "mask",
                    "backward",
                    layer.id,
                    Assign(layer.grad, free * layer.grad),
                    "Cut and frozen edges do not learn.",
                )
            )
    return steps


_DELTA_HELP = "The share of each unit in the loss: how E changes with its net input."


def _penalty(layer: Wired, gradient: Expr, title: str) -> Step:
    body = Ref(f"{layer.name}.grad~", layer.grad.symbol)
    weights = layer.body
    value = body + substitute(gradient, {"w": weights})
    return Step("penalty", "backward", layer.id, Assign(body, value), f"{title}, biases left out.")


def update(wiring: Wiring) -> list[Step]:
    """Count the update, and change the weights of all layers that are not frozen, as the optimizer says."""
    rates, common = rate(wiring)
    steps = [count(wiring), *rates]
    for layer in reversed(wiring.weighted):
        if not layer.frozen:
            steps.extend(_layer_update(wiring, layer, common))
    return steps


def _layer_update(wiring: Wiring, layer: Wired, common: dict[str, Expr]) -> list[Step]:
    optimizer = wiring.optimizer
    names: dict[str, Expr] = {**common, "w": layer.w, "g": layer.grad}
    for state in optimizer.states:
        names[state.name] = layer.ref(state.name, state.symbol.text, state.symbol.latex)
    steps = []
    for line in optimizer.lines:
        value = substitute(optimizer.fill(line.value, wiring.optimizer_settings), names)
        target = names[line.target]
        assert isinstance(target, Ref)
        help_ = line.help or f"{optimizer.title}: {line.name}."
        steps.append(Step(line.name, "update", layer.id, Assign(target, value), help_))
    for regularizer, settings in wiring.regularizers:
        if regularizer.project is not None:
            weights = layer.body
            value = substitute(regularizer.fill(regularizer.project, settings), {"w": weights})
            steps.append(
                Step("constraint", "update", layer.id, Assign(weights, value), f"{regularizer.title}, biases left out.")
            )
    steps.extend(hold(layer))
    return steps


def without_gradient(wiring: Wiring) -> tuple[Trouble, ...]:
    """The layers that no gradient reaches, or passes."""
    found = []
    taught = {layer.sent.name for layer in wiring.weighted}
    for layer in wiring.weighted:
        if not layer.kind.has_gradient:
            what = f"{layer.name} is a {layer.kind.title} layer, which has no gradient"
            found.append(Trouble(layer.id, what, "choose backpropagation again, or another rule"))
        elif not layer.kind.passes_back and any(source.sent.name in taught for source in layer.sources):
            what = f"{layer.name} is a {layer.kind.title} layer, which passes no gradient on to the layers that feed it"
            found.append(Trouble(layer.id, what, "link it to inputs alone"))
    return tuple(found)
