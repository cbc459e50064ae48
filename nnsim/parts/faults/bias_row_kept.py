"""Bias row kept: W is used where W̃ belongs, so every row is off by one."""

from nnsim.engine.expr import Expr, Named, NoBias
from nnsim.engine.program import Step
from nnsim.parts.injection import Fault, Site, reassign


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    layer = site.assigned(step, "do")
    if layer is None or step.phase != "backward" or not layer.consumers:
        return (step,)
    parts = [Named(c.w.symbol, (), NoBias((c.w,), c.start - 1, c.stop - 1)) @ c.delta for c in layer.consumers]
    whole: Expr = parts[0]
    for part in parts[1:]:
        whole = whole + part
    return reassign(step, whole * layer.ref("mask", "d") if layer.dropout else whole)


PART = Fault(
    title="W instead of W̃",
    help="δ is carried back through W with its bias row, instead of through W̃: every unit gets its neighbour's share.",
    notes="∂E/∂o = W δ in the place of W̃ δ, and so that the sizes fit the last row is lost: the first unit gets what "
    "belongs to the bias, the second what belongs to the first, and so on.",
    source="Rojas, Neural Networks, 1996, section 7.3.3, which tells the extended matrix from the one without biases",
    scope="layer",
    symptom="It trains, since the layer after this one is right, but this layer and those before it move in directions "
    "that have little to do with the loss.",
    disagrees="layer and before",
    check="Yes: in this layer and in all that feed it.",
    stop="None: no number leaves its range.",
    by_hand="The ∂E/∂o of the first unit is made of biases.",
    change=_change,
)
