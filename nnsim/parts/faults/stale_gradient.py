"""Stale gradient: the update uses the gradient of the iteration before."""

from nnsim.engine.expr import Ref, Symbol, substitute
from nnsim.engine.program import Assign, Slot, Step
from nnsim.parts.injection import Fault, Site, gradient_slots, reassign, spare_gradient
from nnsim.parts.wiring import Wired


def _before(layer: Wired) -> Ref:
    symbol = Symbol("∂E/∂W", r"\partial E/\partial W", layer.number, "before")
    return Ref(spare_gradient(layer), symbol)


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    layer = site.assigned(step, "grad")
    if layer is not None and step.name == "gradient":
        keep = Assign(_before(layer), layer.grad)
        return (Step("old gradient", step.phase, step.focus, keep, "The gradient of the iteration before."), step)
    layer, operation = site.updates(step), step.operation
    if layer is None or not isinstance(operation, Assign) or layer.grad.name not in operation.value.reads:
        return (step,)
    return reassign(step, substitute(operation.value, {layer.grad.name: _before(layer)}))


def _slots(site: Site) -> tuple[Slot, ...]:
    return tuple(slot for layer in site.learning for slot in gradient_slots(layer, site.wiring.dtype))


PART = Fault(
    title="stale gradient",
    help="The update uses the gradient of the iteration before, as when the optimizer's step comes before the backward "
    "pass.",
    notes="W ← W − η ∂E/∂W of the iteration before, in the place of the present one; the first update has none yet "
    "and uses 0.",
    source="Humbatova et al., Taxonomy of real faults in deep learning systems, 2020",
    scope="layer",
    symptom="The first update changes nothing. Afterwards every update is one late: slow steps hardly show it, large "
    "ones swing from side to side.",
    disagrees="nowhere",
    check="No: each gradient is right for its own iteration, but is used in the next one.",
    stop="None at small rates; at large ones the loss rises again and again.",
    by_hand="After the first update all weights are as before.",
    change=_change,
    slots=_slots,
)
