"""Dropout: outputs of hidden units are left out at random while training."""

from nnsim.kit.params import Param
from nnsim.parts.contracts import Regularizer

PART = Regularizer(
    title="dropout",
    help="While training, each output of a layer is set to 0 with probability p, so that no unit relies on another.",
    notes="The inverted form of PyTorch and Keras: what is kept is multiplied by 1/(1 − p) while training, and "
    "nothing is done afterwards. A new mask is drawn for each sample of each batch. (The paper's p is the "
    "probability of keeping.)",
    source="Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, Dropout, 2014",
    noise=True,
    params=(
        Param(
            "rate", "real", 0.5, "The probability of dropping an output.", low=0.0, high=1.0, symbol="p", open_high=True
        ),
    ),
)
