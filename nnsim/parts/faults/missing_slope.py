"""Missing slope: δ is taken to be ∂E/∂o, and φ' is forgotten."""

from nnsim.engine.program import Step
from nnsim.parts.faults._slopes import is_constant
from nnsim.parts.injection import Fault, Site, reassign


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    layer = site.assigned(step, "delta")
    return (step,) if layer is None or is_constant(layer) else reassign(step, layer.do)


PART = Fault(
    title="missing φ′",
    help="The slope of the activation function is forgotten: δ is taken to be ∂E/∂o.",
    notes="δ = ∂E/∂o in the place of δ = ∂E/∂o ⊙ φ'(z). Nothing is lost where φ' is 1 everywhere (identity).",
    source="Nielsen, Neural Networks and Deep Learning, 2015, chapter 2, equation BP1",
    scope="layer",
    symptom="The loss may still fall, as each δ mostly has the right sign; saturated units take steps that are far too "
    "large, and training jumps about where it should settle.",
    disagrees="layer and before",
    check="Yes: in this layer and in all that feed it, by factors that differ from sample to sample.",
    stop="A saturated unit whose δ is large; at a high rate the loss rises.",
    by_hand="δ equals ∂E/∂o, number for number.",
    change=_change,
)
