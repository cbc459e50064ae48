"""Softmax slope: softmax is treated as if each output depended on its own net input alone."""

from nnsim.engine.program import Step
from nnsim.parts.faults._slopes import elementwise_slope
from nnsim.parts.injection import Fault, Site, reassign


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    layer = site.assigned(step, "delta")
    if layer is None or layer.activation.backward is None:
        return (step,)
    return reassign(step, layer.do * elementwise_slope(layer))


PART = Fault(
    title="softmax with ∂E/∂o ⊙ φ′",
    help="Softmax is derived like an elementwise function: the outputs' influence on each other is left out.",
    notes="δ = ∂E/∂o ⊙ o ⊙ (1 − o) in the place of δ = Jᵀ ∂E/∂o; with cross-entropy, that is −y ⊙ (1 − o) in the place "
    "of o − y.",
    source="Bridle, Training stochastic model recognition algorithms as networks, 1990",
    scope="layer",
    symptom="Outputs of wrong classes are never pushed down: δ is 0 for them. It learns, but more slowly, as only the "
    "right class pulls.",
    disagrees="layer and before",
    check="Yes: in the softmax layer and in all that feed it.",
    stop="None: no number leaves its range.",
    by_hand="The δ of a sample do not sum to 0, as those of softmax with cross-entropy do.",
    change=_change,
)
