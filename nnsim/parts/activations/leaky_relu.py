"""Leaky ReLU: a small slope where ReLU has none."""

import math

from nnsim.engine.expr import Symbol, maximum, minimum, where
from nnsim.kit.params import Param
from nnsim.parts.contracts import Activation, Z, setting

ALPHA = setting("alpha", "α", r"\alpha")

PART = Activation(
    title="leaky ReLU",
    help="Like ReLU, but with a small slope below 0, so that no unit falls silent for good.",
    notes="max(0, z) + α min(0, z), α = 0.01 as in PyTorch (negative_slope); Keras has 0.3. The slope at 0 is α.",
    source="Maas, Hannun and Ng, Rectifier nonlinearities improve neural network acoustic models, 2013",
    params=(Param("alpha", "real", 0.01, "Slope below 0.", low=0.0, high=1.0, symbol="α"),),
    symbol=Symbol("LReLU", r"\mathrm{LReLU}"),
    value=maximum(0.0, Z) + ALPHA * minimum(0.0, Z),
    slope=where(Z > 0.0, 1.0, ALPHA),
    kinks=(0.0,),
    gain=math.sqrt(2.0 / (1.0 + 0.01**2)),
)
