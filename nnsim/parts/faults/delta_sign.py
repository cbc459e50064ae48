"""Sign of δ: y − o where it should be o − y, or a minus that was lost on the way."""

from nnsim.engine.program import Assign, Step
from nnsim.parts.injection import Fault, Site, reassign


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    operation = step.operation
    if site.assigned(step, "delta") is None or not isinstance(operation, Assign):
        return (step,)
    return reassign(step, -operation.value, None if operation.stable is None else -operation.stable)


PART = Fault(
    title="wrong sign of δ",
    help="δ has the wrong sign in a layer: as when y − o is written for o − y.",
    notes="δ = −∂E/∂o ⊙ φ'(z) in the place of δ = ∂E/∂o ⊙ φ'(z).",
    source="Rumelhart, Hinton and Williams, Nature 323, 1986, equations 5 and 6",
    scope="layer",
    symptom="In the output layer all outputs move away from their targets, and the loss rises from the first update. "
    "In a hidden layer that one and those before it unlearn, while the later ones learn.",
    disagrees="layer and before",
    check="Yes: in this layer and in all that feed it, by the factor −1.",
    stop="The loss rises, from the first update on when it is the output layer.",
    by_hand="δ is negative where the output is above its target.",
    change=_change,
)
