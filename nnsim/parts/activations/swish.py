"""Swish: the net input times its own logistic curve."""

import math

from nnsim.engine.expr import Symbol, logistic
from nnsim.kit.params import Param
from nnsim.parts.contracts import Activation, O, Z, setting

BETA = setting("beta", "β", r"\beta")

PART = Activation(
    title="swish",
    help="The net input times its own logistic curve: a smooth ReLU that dips a little below 0.",
    notes="z σ(βz); β = 1 is PyTorch's SiLU. φ'(z) = σ(βz) + β o (1 − σ(βz)).",
    source="Ramachandran, Zoph and Le, Searching for activation functions, 2017",
    params=(Param("beta", "real", 1.0, "How sharply it bends.", low=0.0, high=100.0, symbol="β", open_low=True),),
    symbol=Symbol("swish", r"\mathrm{swish}"),
    value=Z * logistic(BETA * Z),
    slope=logistic(BETA * Z) + BETA * O * (1.0 - logistic(BETA * Z)),
    range=(-0.27847, math.inf),
)
