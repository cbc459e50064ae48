"""Softplus: a smooth ReLU."""

import math

from nnsim.engine.expr import Symbol, logistic, softplus
from nnsim.parts.contracts import Activation, Z

PART = Activation(
    title="softplus",
    help="A ReLU with its corner rounded off: always positive, its slope is the logistic curve.",
    notes="φ'(z) = σ(z). PyTorch returns z itself from z = 20 on, which differs by up to 2e-9.",
    source="Dugas, Bengio, Bélisle, Nadeau and Garcia, Incorporating second-order functional knowledge, 2001",
    symbol=Symbol("softplus", r"\mathrm{softplus}"),
    value=softplus(Z),
    slope=logistic(Z),
    range=(0.0, math.inf),
)
