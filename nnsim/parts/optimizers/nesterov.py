"""Nesterov's momentum: a heavy ball that looks ahead."""

from nnsim.engine.expr import Symbol
from nnsim.kit.params import Param
from nnsim.parts.contracts import RATE, Assign, G, Optimizer, State, W, setting

MU = setting("momentum", "μ", r"\mu")
VELOCITY = State("velocity", Symbol("v"))

PART = Optimizer(
    title="Nesterov momentum",
    help="Momentum that looks ahead: the weights move by the gradient plus what the velocity will be.",
    notes="v ← μ v + ∂E/∂W, W ← W − η (∂E/∂W + μ v): PyTorch's form (SGD with nesterov=True), which takes the "
    "gradient at the weights themselves. Nesterov's own form takes it at W − η μ v.",
    source="Sutskever, Martens, Dahl and Hinton, On the importance of initialization and momentum, 2013",
    params=(
        Param(
            "momentum", "real", 0.9, "How much of the velocity is kept.", low=0.0, high=1.0, symbol="μ", open_high=True
        ),
    ),
    states=(VELOCITY,),
    lines=(
        Assign("velocity", MU * VELOCITY.ref + G, "velocity", "The velocity fades, and the gradient is added to it."),
        Assign("w", W - RATE * (G + MU * VELOCITY.ref), "weights", "Each weight moves as if a step ahead."),
    ),
)
