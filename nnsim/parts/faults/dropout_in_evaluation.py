"""Dropout in evaluation: outputs are still dropped when the network is only asked."""

from nnsim.engine.operations import DrawMask
from nnsim.engine.program import Assign, Slot, Step
from nnsim.parts.injection import GENERATOR, Fault, Site, generator_slot, reassign


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    layer, operation = site.assigned(step, "sent"), step.operation
    if layer is None or not isinstance(operation, Assign) or operation.value != layer.o:
        return (step,)
    mask = layer.ref("mask", "d")
    draw = DrawMask(mask.name, GENERATOR, layer.dropout)
    help_ = "Outputs are dropped although nothing is to be learned."
    return (Step("dropout mask", step.phase, step.focus, draw, help_), *reassign(step, layer.o * mask))


def _slots(site: Site) -> tuple[Slot, ...]:
    return (generator_slot(),)


PART = Fault(
    title="dropout left on in evaluation",
    help="Outputs are dropped also when the network is evaluated or asked for predictions.",
    notes="õ = o ⊙ d in the place of õ = o, in the pass over validation samples and in predictions, as without "
    "model.eval() in PyTorch. The training itself is as it should be.",
    source="Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, Dropout, 2014, section 4",
    scope="layer",
    symptom="The validation loss jumps from epoch to epoch and is worse than it should be, and the same question gets "
    "another answer each time.",
    disagrees="nowhere",
    check="No: training is not concerned.",
    stop="None: the validation loss alone is wrong.",
    by_hand="A prediction differs from the forward pass calculated without a mask.",
    change=_change,
    slots=_slots,
)
