"""AdaGrad: weights that have had large gradients take smaller steps."""

from nnsim.engine.expr import Symbol, sqrt, square
from nnsim.kit.params import Param
from nnsim.parts.contracts import RATE, Assign, G, Optimizer, State, W, setting

EPSILON = setting("epsilon", "ε", r"\varepsilon")
SQUARES = State("squares", Symbol("s"))

PART = Optimizer(
    title="AdaGrad",
    help="Each weight has a rate of its own, which shrinks with the sum of its squared gradients.",
    notes="s ← s + (∂E/∂W)², W ← W − η ∂E/∂W / (√s + ε), s from 0 as in PyTorch; Keras starts s at 0.1. "
    "PyTorch's usual rate is 0.01.",
    source="Duchi, Hazan and Singer, Adaptive subgradient methods, 2011",
    params=(
        Param(
            "epsilon", "real", 1e-10, "Keeps the division from 0 by 0.", low=0.0, high=1.0, symbol="ε", open_low=True
        ),
    ),
    states=(SQUARES,),
    lines=(
        Assign("squares", SQUARES.ref + square(G), "sum of squares", "The squared gradients add up."),
        Assign(
            "w", W - RATE * G / (sqrt(SQUARES.ref) + EPSILON), "weights", "A step by the gradient over its history."
        ),
    ),
)
