"""Never zeroed: each gradient is added to the ones before it."""

from nnsim.engine.program import Assign, Slot, Step
from nnsim.parts.injection import Fault, Site, gradient_slots, reassign


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    operation = step.operation
    if site.assigned(step, "grad") is None or step.name != "gradient" or not isinstance(operation, Assign):
        return (step,)
    return reassign(step, operation.target + operation.value)


def _slots(site: Site) -> tuple[Slot, ...]:
    return tuple(gradient_slots(layer, site.wiring.dtype)[0] for layer in site.learning)


PART = Fault(
    title="gradient never zeroed",
    help="The gradient is not set to 0 before the backward pass: it adds up over all iterations.",
    notes="∂E/∂W ← ∂E/∂W + (1/N) In δᵀ in the place of ∂E/∂W = (1/N) In δᵀ, as without zero_grad() in PyTorch.",
    source="Karpathy, Most common neural net mistakes, 2018: you forgot to .zero_grad() before .backward()",
    scope="layer",
    symptom="As momentum that never fades: it goes well at first, then the weights rush past the minimum and swing "
    "more and more widely.",
    disagrees="layer",
    check="Yes, from the second iteration on: in this layer alone. The first gradient is right.",
    stop="The loss rises after it had fallen, again and again.",
    by_hand="The second ∂E/∂W is the sum of two.",
    change=_change,
    slots=_slots,
)
