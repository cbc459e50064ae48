"""Early update: weights are changed before the backward pass has used them."""

from nnsim.engine.program import Step
from nnsim.parts.injection import Fault, Site

_WHOLE = -1  # the focus of what belongs to no layer: counting the update, the schedule


def _early(site: Site) -> set[int]:
    """The layers, of those the fault is in, whose weights the backward pass still needs."""
    used = {consumer.w.name for layer in site.wiring.weighted for consumer in layer.consumers}
    return {layer.id for layer in site.learning if layer.w.name in used}


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    early = _early(site)
    if not early or step.phase not in ("backward", "update"):
        return (step,)
    moved = early | {_WHOLE}
    updates = [other for other in site.steps if other.phase == "update" and other.focus in moved]
    if step.phase == "update":
        return () if step.focus in moved else (step,)
    backward = [other for other in site.steps if other.phase == "backward"]
    before = [other for other in updates if other.focus == _WHOLE] if step is backward[0] else []
    last = next(other for other in reversed(backward) if other.focus == step.focus)
    after = [other for other in updates if other.focus == step.focus] if step is last else []
    return (*before, step, *after)


PART = Fault(
    title="weights updated too early",
    help="A layer's weights are changed as soon as its own gradient is known, before δ is carried back through them.",
    notes="∂E/∂o = W̃ δ is computed with the new W̃ in the place of the one of the forward pass. All gradients are to be "
    "computed first, and all weights changed afterwards.",
    source="Mazur, A Step by Step Backpropagation Example, 2015: we use the original weights, not the updated ones",
    scope="layer",
    symptom="Hardly any at small rates: the new weights are near the old ones. At large rates the layers before it get "
    "wrong δ.",
    disagrees="before",
    check="Yes: in the layers before this one, and the more the larger the rate; this layer itself is right.",
    stop="None: no number leaves its range.",
    by_hand="∂E/∂o of the layer before only comes out with the new weights: the mistake of many who calculate Mazur's "
    "example.",
    change=_change,
)
