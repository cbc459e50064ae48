"""Step: the threshold unit, 1 from a net input of 0 on and 0 below."""

from nnsim.engine.expr import Const, Symbol, where
from nnsim.parts.contracts import Activation, Z

PART = Activation(
    title="step",
    help="1 when the net input is 0 or more, else 0: the threshold unit, which gradient descent cannot train.",
    notes="φ(0) = 1; elsewhere it may be 0 or ½ (numpy.heaviside asks). The slope is 0 wherever there is one.",
    source="McCulloch and Pitts, A logical calculus of the ideas immanent in nervous activity, 1943",
    symbol=Symbol("H"),
    value=where(Z >= 0.0, 1.0, 0.0),
    slope=Const(0.0),
    kinks=(0.0,),
    range=(0.0, 1.0),
    trainable=False,
)
