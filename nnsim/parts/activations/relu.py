"""ReLU: the rectified linear unit, 0 below a net input of 0."""

import math

from nnsim.engine.expr import Symbol, maximum, where
from nnsim.parts.contracts import Activation, Z

PART = Activation(
    title="ReLU",
    help="The net input where it is positive, else 0: fast and the usual choice in deep networks.",
    notes="There is no slope at 0; 0 is taken, as in PyTorch. A unit that is never active has no gradient.",
    source="Nair and Hinton, Rectified linear units improve restricted Boltzmann machines, 2010",
    symbol=Symbol("ReLU", r"\mathrm{ReLU}"),
    value=maximum(0.0, Z),
    slope=where(Z > 0.0, 1.0, 0.0),
    kinks=(0.0,),
    range=(0.0, math.inf),
    gain=math.sqrt(2.0),
)
