"""Softmax: the outputs of a layer as probabilities that sum to 1."""

from nnsim.engine.expr import Symbol, exp, largest, total
from nnsim.parts.contracts import DO, Activation, O, Z

POWER = exp(Z - largest(Z))

PART = Activation(
    title="softmax",
    help="Turns the net inputs of a layer into probabilities that sum to 1: for the output layer of a classifier.",
    notes="e^z / Σ e^z over the units of the layer. The largest net input is subtracted first, which changes nothing "
    "but keeps the powers from overflowing. Each output depends on every net input, so there is no φ'(z) by itself: "
    "Jᵀ ∂E/∂o = o ⊙ (∂E/∂o − Σ o ⊙ ∂E/∂o); together with cross-entropy it becomes o − y.",
    source="Bridle, Probabilistic interpretation of feedforward classification network outputs, 1990",
    symbol=Symbol("softmax", r"\mathrm{softmax}"),
    value=POWER / total(POWER),
    slope=None,
    backward=O * (DO - total(O * DO)),
    jacobian=r"\frac{\partial o_{k}}{\partial z_{j}} = "
    r"\begin{cases}{o_{k} \left(1 - o_{k}\right)} & {k = j}\\{-o_{k} o_{j}} & \text{else}\end{cases}",
    elementwise=False,
    range=(0.0, 1.0),
)
