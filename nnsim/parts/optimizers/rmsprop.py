"""RMSprop: the gradient over its recent size."""

from nnsim.engine.expr import Symbol, sqrt, square
from nnsim.kit.params import Param
from nnsim.parts.contracts import RATE, Assign, G, Optimizer, State, W, setting

DECAY = setting("decay", "ρ", r"\rho")
EPSILON = setting("epsilon", "ε", r"\varepsilon")
SQUARES = State("squares", Symbol("v"))

PART = Optimizer(
    title="RMSprop",
    help="Each gradient is divided by its recent size, so that steep and flat directions advance alike.",
    notes="v ← ρ v + (1 − ρ) (∂E/∂W)², W ← W − η ∂E/∂W / (√v + ε): PyTorch's form and defaults (ρ is its alpha, 0.99). "
    "Hinton's lecture and Keras have ρ = 0.9; TensorFlow 1 has ε under the root. PyTorch's usual rate is 0.01.",
    source="Tieleman and Hinton, Neural Networks for Machine Learning, lecture 6e, 2012",
    params=(
        Param(
            "decay", "real", 0.99, "How much of the mean square is kept.", low=0.0, high=1.0, symbol="ρ", open_high=True
        ),
        Param("epsilon", "real", 1e-8, "Keeps the division from 0 by 0.", low=0.0, high=1.0, symbol="ε", open_low=True),
    ),
    states=(SQUARES,),
    lines=(
        Assign(
            "squares",
            DECAY * SQUARES.ref + (1.0 - DECAY) * square(G),
            "mean square",
            "A fading mean of the squared gradients.",
        ),
        Assign("w", W - RATE * G / (sqrt(SQUARES.ref) + EPSILON), "weights", "A step by the gradient over its size."),
    ),
)
