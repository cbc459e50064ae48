"""Learning rate × 1000: a rate with the point in the wrong place."""

from nnsim.engine.expr import Const, Expr, Ref, substitute
from nnsim.engine.program import Assign, Step
from nnsim.kit.params import Param
from nnsim.parts.injection import Fault, Site, reassign

_RATES = ("rate", "rate.now")


def _change(step: Step, site: Site) -> tuple[Step, ...]:
    operation = step.operation
    if site.updates(step) is None or not isinstance(operation, Assign):
        return (step,)
    factor = Const(float(site.settings["factor"]))
    larger: dict[str, Expr] = {
        node.name: factor * node for node in operation.value.walk() if isinstance(node, Ref) and node.name in _RATES
    }
    return reassign(step, substitute(operation.value, larger)) if larger else (step,)


PART = Fault(
    title="learning rate × 1000",
    help="The learning rate is a thousand times too large, as with the point in the wrong place.",
    notes="W ← W − 1000 η ∂E/∂W in the place of W ← W − η ∂E/∂W. Rprop, whose steps do not depend on the rate, is not "
    "concerned.",
    source="Bengio, Practical recommendations for gradient-based training of deep architectures, 2012, section 3.1.1",
    params=(
        Param(
            "factor",
            "real",
            1000.0,
            "By how much the rate is too large.",
            low=1.0,
            high=1e9,
            symbol="k",
            open_low=True,
        ),
    ),
    scope="program",
    symptom="The loss leaps up at the first updates; units saturate, relu units die, or numbers overflow to NaN.",
    disagrees="nowhere",
    check="No: the gradients are right, the steps are too long.",
    stop="The loss rises within a few updates, a weight exceeds a bound, or a number is NaN.",
    by_hand="The new weight is off by 1000 times the step.",
    change=_change,
)
