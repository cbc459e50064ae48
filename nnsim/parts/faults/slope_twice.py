"""Slope twice: o − y, which has φ' in it already, is multiplied by φ' once more."""

from nnsim.engine.program import Assign, Step
from nnsim.parts.faults._slopes import elementwise_slope
from nnsim.parts.injection import Fault, Site, reassign


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    layer, operation = site.assigned(step, "delta"), step.operation
    if layer is None or not isinstance(operation, Assign) or not operation.both or operation.stable is None:
        return (step,)
    return reassign(step, operation.stable * elementwise_slope(layer))


PART = Fault(
    title="φ′ once too often",
    help="The output layer's δ = o − y, in which φ' has cancelled out, is multiplied by φ' again.",
    notes="δ = (o − y) ⊙ φ'(z) in the place of δ = o − y, for cross-entropy with softmax or with logistic outputs.",
    source="Nielsen, Neural Networks and Deep Learning, 2015, chapter 3, equation 61",
    scope="layer",
    symptom="Outputs that are confidently wrong hardly learn: the loss falls much more slowly, most of all where it is "
    "largest.",
    disagrees="layer and before",
    check="Yes: in the output layer and in all that feed it; analytic gradients are too small, by φ'.",
    stop="A vanishing gradient while outputs are wrong and saturated.",
    by_hand="δ is not o − y, though the loss is cross-entropy.",
    change=_change,
)
