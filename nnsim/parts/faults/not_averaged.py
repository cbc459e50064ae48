"""Not averaged: the gradient is the sum over the batch, not its mean."""

from nnsim.engine.expr import transpose
from nnsim.engine.program import Step
from nnsim.parts.injection import Fault, Site, reassign


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    layer = site.assigned(step, "grad")
    if layer is None or step.name != "gradient" or site.wiring.batch_size < 2:
        return (step,)
    return reassign(step, layer.feed @ transpose(layer.delta))


PART = Fault(
    title="gradient not averaged",
    help="The gradient is summed over the samples of the batch, and the division by N is forgotten.",
    notes="∂E/∂W = In δᵀ in the place of (1/N) In δᵀ: it is N times too large. With one sample there is no difference.",
    source="Bottou, Curtis and Nocedal, Optimization Methods for Large-Scale Machine Learning, 2018, section 3",
    scope="layer",
    symptom="As if the learning rate were N times larger: small batches go well, large ones jump about or diverge. "
    "Optimizers that divide by the gradient's size (Adam, RMSprop) hide it.",
    disagrees="layer",
    check="Yes: in this layer alone, by the factor N, the size of the batch.",
    stop="The loss rises, with large batches or at a rate that would be right for the mean.",
    by_hand="∂E/∂W is N times the mean over the samples; with a single sample it is right.",
    change=_change,
)
