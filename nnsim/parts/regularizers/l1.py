"""L1: a penalty on the sizes of the weights, which drives small ones to 0."""

from nnsim.engine.expr import absolute, sign, total
from nnsim.kit.params import Param
from nnsim.parts.contracts import Regularizer, W, setting

LAMBDA = setting("strength", "λ", r"\lambda")

PART = Regularizer(
    title="L1",
    help="Makes λ times the sum of the weights' sizes small beside the loss: weights that are not needed go to 0.",
    notes="λ Σ|W̃|, with gradient λ sign(W̃), and 0 at 0; biases are left out. E and its curve show the loss without the "
    "penalty; its gradient is added in the step penalty.",
    source="Tibshirani, Regression shrinkage and selection via the lasso, 1996",
    params=(Param("strength", "real", 1e-3, "How much the penalty weighs.", low=0.0, high=1e6, symbol="λ"),),
    penalty=LAMBDA * total(absolute(W), None),
    gradient=LAMBDA * sign(W),
)
