"""Sign of the update: weights move with the gradient, up the hill."""

from nnsim.engine.expr import Call
from nnsim.engine.program import Assign, Step
from nnsim.parts.injection import Fault, Site, reassign


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    operation = step.operation
    if site.assigned(step, "W") is None or not isinstance(operation, Assign) or step.phase != "update":
        return (step,)
    value, target = operation.value, operation.target
    if not isinstance(value, Call) or value.function != "sub" or value.args[0] != target:
        return (step,)
    if target.name in value.args[1].reads:  # weight decay, which goes on
        return (step,)
    return reassign(step, value.args[0] + value.args[1])


PART = Fault(
    title="wrong sign of the update",
    help="The step is added to the weights instead of taken from them: the loss is climbed.",
    notes="W ← W + η ∂E/∂W in the place of W ← W − η ∂E/∂W; with other optimizers their step is added likewise.",
    source="Goodfellow, Bengio and Courville, Deep Learning, 2016, section 4.3",
    scope="layer",
    symptom="In all layers, or in the output layer alone, the loss rises from the first update on, until outputs "
    "saturate or numbers overflow. A hidden layer alone works against the others.",
    disagrees="nowhere",
    check="No: the gradients are right, they are only used the wrong way.",
    stop="The loss rises, from the first update on unless it is only a hidden layer.",
    by_hand="A weight with a positive gradient has grown.",
    change=_change,
)
