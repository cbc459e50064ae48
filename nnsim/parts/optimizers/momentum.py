"""Momentum: gradient descent with a heavy ball, which keeps its direction."""

from nnsim.engine.expr import Symbol
from nnsim.kit.params import Param
from nnsim.parts.contracts import RATE, Assign, G, Optimizer, State, W, setting

MU = setting("momentum", "μ", r"\mu")
VELOCITY = State("velocity", Symbol("v"))

PART = Optimizer(
    title="momentum",
    help="A fading sum of past gradients moves the weights, so that steady directions gain speed.",
    notes="v ← μ v + ∂E/∂W, W ← W − η v: PyTorch's form, without dampening. Sutskever's and Keras's v holds −η inside, "
    "which differs only when the rate changes.",
    source="Polyak, Some methods of speeding up the convergence of iteration methods, 1964",
    params=(
        Param(
            "momentum", "real", 0.9, "How much of the velocity is kept.", low=0.0, high=1.0, symbol="μ", open_high=True
        ),
    ),
    states=(VELOCITY,),
    lines=(
        Assign("velocity", MU * VELOCITY.ref + G, "velocity", "The velocity fades, and the gradient is added to it."),
        Assign("w", W - RATE * VELOCITY.ref, "weights", "Each weight moves against its velocity."),
    ),
)
