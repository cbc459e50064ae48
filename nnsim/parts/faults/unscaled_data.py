"""Unscaled data: inputs a hundred times too large, as where standardization was left out."""

from nnsim.engine.expr import Const
from nnsim.engine.program import Assign, Step
from nnsim.kit.params import Param
from nnsim.parts.injection import Fault, Site


def _lead(site: Site) -> tuple[Step, ...]:
    factor = Const(float(site.settings["factor"]))
    inputs = site.wiring.inputs
    help_ = "The inputs are not scaled as they should be."
    return tuple(Step("unscaled input", "data", layer.id, Assign(layer.x, factor * layer.x), help_) for layer in inputs)


PART = Fault(
    title="unscaled data",
    help="The inputs come a hundred times too large, as when nobody standardized them.",
    notes="x ← 100 x after the batch has been taken, in training, validation and predictions alike.",
    source="LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998, section 4.3",
    params=(
        Param(
            "factor",
            "real",
            100.0,
            "By how much the inputs are too large.",
            low=1.0,
            high=1e9,
            symbol="k",
            open_low=True,
        ),
    ),
    scope="program",
    symptom="The first hidden layer saturates or its net inputs are huge: gradients vanish behind logistic and tanh, "
    "and explode with identity and relu.",
    disagrees="nowhere",
    check="No: gradients are right for the inputs that are there; the inputs are wrong.",
    stop="A saturated unit, a vanishing or an exploding gradient.",
    by_hand="x of a sample is not what the data table has in its row.",
    lead=_lead,
)
