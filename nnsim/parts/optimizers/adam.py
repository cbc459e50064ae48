"""Adam: the mean gradient over its size, with the slow start of both means corrected."""

from nnsim.parts.contracts import Optimizer
from nnsim.parts.optimizers._moments import LINES, PARAMS, STATES

PART = Optimizer(
    title="Adam",
    help="Momentum and a rate for each weight in one: the mean gradient over its recent size. Often a good first "
    "choice.",
    notes="m and v are fading means of the gradient and of its square; m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ) "
    "correct their start from 0; W ← W − η m̂ / (√v̂ + ε). Defaults of the paper and of PyTorch, whose usual rate is "
    "0.001; Keras has ε = 1e-7.",
    source="Kingma and Ba, Adam: a method for stochastic optimization, 2015, algorithm 1",
    params=PARAMS,
    states=STATES,
    lines=LINES,
)
