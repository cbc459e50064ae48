"""Bias not used: the net input is computed from the weights alone."""

from nnsim.engine.expr import NoBias, transpose
from nnsim.engine.program import Step
from nnsim.parts.injection import Fault, Site, reassign


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    layer = site.assigned(step, "z")
    if layer is None:
        return (step,)
    feed = layer.sources[0].sent if len(layer.sources) == 1 else NoBias((layer.feed,))
    return reassign(step, transpose(NoBias((layer.w,))) @ feed)


PART = Fault(
    title="bias not used",
    help="The bias is forgotten in the forward pass: z is the weighted sum alone.",
    notes="z = W̃ᵀ o in the place of z = Wᵀ [1; o]. The backward pass is as it should be, so biases change, without any "
    "effect. Predictions forget them too.",
    source="Bishop, Pattern Recognition and Machine Learning, 2006, section 5.1",
    scope="layer",
    symptom="A unit's line or plane always passes through the origin: NOT or AND cannot be learned, and the biases run "
    "away without end.",
    disagrees="everywhere",
    check="Yes, as soon as a bias is not 0; at the very start biases are 0 and nothing is missed.",
    stop="A bias exceeds any bound: its gradient never comes to rest.",
    by_hand="z is the weighted sum without its b.",
    change=_change,
)
