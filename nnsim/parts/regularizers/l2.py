"""L2: a penalty on the squares of the weights, which keeps all of them small."""

from nnsim.engine.expr import square, total
from nnsim.kit.params import Param
from nnsim.parts.contracts import Regularizer, W, setting

LAMBDA = setting("strength", "λ", r"\lambda")

PART = Regularizer(
    title="L2",
    help="Makes λ/2 times the squared weights small beside the loss, so that weights stay small; unlike PyTorch's "
    "weight_decay it leaves biases out.",
    notes="λ/2 ‖W̃‖², with gradient λ W̃; biases are left out. E and its curve show the loss without the penalty; its "
    "gradient is added in the step penalty. PyTorch's weight_decay = λ adds the same λ W to the gradient, but of the "
    "biases too, and shows the loss without it, as here; Keras's L2(λ) has no factor ½, so its λ is half of ours, and "
    "its loss contains the penalty.",
    source="Krogh and Hertz, A simple weight decay can improve generalization, 1992",
    params=(Param("strength", "real", 1e-3, "How much the penalty weighs.", low=0.0, high=1e6, symbol="λ"),),
    penalty=LAMBDA / 2.0 * total(square(W), None),
    gradient=LAMBDA * W,
)
