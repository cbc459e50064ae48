"""Slope of the net input: φ', written for the output o, is given the net input z."""

from nnsim.engine.program import Step
from nnsim.parts.faults._slopes import slope_of
from nnsim.parts.injection import Fault, Site, reassign


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    layer = site.assigned(step, "delta")
    slope = slope_of(layer, layer.z) if layer is not None else None
    return (step,) if layer is None or slope is None else reassign(step, layer.do * slope)


PART = Fault(
    title="φ′ taken of z, written for o",
    help="The slope's formula for outputs, such as o (1 − o), is used with net inputs: z (1 − z).",
    notes="δ = ∂E/∂o ⊙ z ⊙ (1 − z) for logistic, or ⊙ (1 − z²) for tanh, in the place of the same with o. It concerns "
    "activation functions whose slope is written with o.",
    source="Trask, A Neural Network in 11 lines of Python, 2015, where nonlin(x, deriv=True) expects the output",
    scope="layer",
    symptom="The slope is negative where |z| is large: such units move away from their targets, and the loss rises.",
    disagrees="layer and before",
    check="Yes: in this layer and in all that feed it, with wrong signs where |z| is large.",
    stop="The loss rises, and weights exceed any bound.",
    by_hand="φ' is negative or larger than 1, which no logistic or tanh can be.",
    change=_change,
)
