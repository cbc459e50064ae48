"""Cosine: the rate follows half a cosine down to its least, reached at the last epoch."""

import math

from nnsim.engine.expr import Const, Symbol, cos, minimum
from nnsim.kit.params import Param
from nnsim.parts.contracts import EPOCH, EPOCHS, RATE, Schedule, setting

LEAST = setting("least", "ηmin", r"\eta_{\min}")
PI = Const(math.pi, Symbol("π", r"\pi"))

PART = Schedule(
    title="cosine",
    help="The rate follows half a cosine from its start down to its least over the epochs of the training.",
    notes="ηmin + ½ (η − ηmin) (1 + cos(π epoch / epochs)): PyTorch's CosineAnnealingLR with T_max = epochs, but it "
    "stays at ηmin afterwards, where PyTorch's rises again.",
    source="Loshchilov and Hutter, SGDR: stochastic gradient descent with warm restarts, 2017, equation 5",
    params=(Param("least", "real", 0.0, "The rate at the end.", low=0.0, symbol="ηmin"),),
    value=LEAST + 0.5 * (RATE - LEAST) * (1.0 + cos(PI * minimum(1.0, EPOCH / EPOCHS))),
)
