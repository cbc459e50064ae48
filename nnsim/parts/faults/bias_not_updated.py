"""Bias not updated: the update leaves the bias row out."""

from dataclasses import replace

from nnsim.engine.expr import Expr, NoBias, Ref, substitute
from nnsim.engine.program import Assign, Step
from nnsim.parts.injection import Fault, Site, spare_gradient


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    layer, operation = site.assigned(step, "W"), step.operation
    if layer is None or not isinstance(operation, Assign) or step.phase != "update":
        return (step,)
    body = layer.body
    inside: dict[str, Expr] = {layer.w.name: body, layer.grad.name: NoBias((layer.grad,))}
    for state in site.wiring.optimizer.states:
        ref = layer.ref(state.name, state.symbol.text, state.symbol.latex)
        inside[ref.name] = NoBias((ref,))
    for node in operation.value.walk():  # of the iteration before, where that fault is there, too
        if isinstance(node, Ref) and node.name == spare_gradient(layer):
            inside[node.name] = NoBias((node,))
    return (replace(step, operation=Assign(body, substitute(operation.value, inside))),)


PART = Fault(
    title="bias not updated",
    help="The biases are forgotten in the update: they stay what they were at the start.",
    notes="W̃ ← W̃ − η ∂E/∂W̃, without the bias row, in the place of W ← W − η ∂E/∂W.",
    source="Goodfellow, Bengio and Courville, Deep Learning, 2016, section 11.5, has a like mistake in the biases",
    scope="layer",
    symptom="Training works, but not as well: what only a bias can do, such as a threshold, has to be made up for by "
    "other weights, and simple tasks such as AND or NOT may stay unsolved.",
    disagrees="nowhere",
    check="No: the biases' gradients are right, they are only never used.",
    stop="None: a watch on a bias shows that it never changes.",
    by_hand="The new bias equals the old one, though its gradient is not 0.",
    change=_change,
)
