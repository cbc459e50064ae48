"""Step: the threshold unit, 1 from a net input of 0 on and 0 below."""

from nnsim.engine.expr import Const, Symbol, where
from nnsim.kit.params import Param
from nnsim.parts.contracts import Activation, Z, setting

PART = Activation(
    title="step",
    help="1 when the net input is 0 or more, else 0: the threshold unit, which gradient descent cannot train.",
    notes="φ(0) is 1 if nothing else is chosen; books also have 0 (fires above 0 only) or ½, and numpy.heaviside asks. "
    "The slope is 0 wherever there is one.",
    source="McCulloch and Pitts, A logical calculus of the ideas immanent in nervous activity, 1943",
    symbol=Symbol("H"),
    params=(
        Param("at_zero", "real", 1.0, "The output where the net input is 0: fires there (1), or only above (0).",
              low=0.0, high=1.0, symbol="φ(0)"),
    ),
    value=where(Z > 0.0, 1.0, where(Z >= 0.0, setting("at_zero", "φ(0)"), 0.0)),
    slope=Const(0.0),
    kinks=(0.0,),
    range=(0.0, 1.0),
    trainable=False,
)  # fmt: skip
