"""AdamW: Adam with weights that decay by themselves."""

from nnsim.kit.params import Param
from nnsim.parts.contracts import RATE, Assign, Optimizer, W, setting
from nnsim.parts.optimizers._moments import LINES, PARAMS, STATES

DECAY = setting("weight_decay", "λ", r"\lambda")

PART = Optimizer(
    title="AdamW",
    help="Adam whose weights also shrink a little at each update, apart from the gradient.",
    notes="W ← W − η λ W first, then Adam. The decay does not pass through the moments as that of an L2 penalty does. "
    "As in PyTorch it applies to biases too, with λ = 0.01; Keras has 0.004.",
    source="Loshchilov and Hutter, Decoupled weight decay regularization, 2019, algorithm 2",
    params=(
        *PARAMS,
        Param(
            "weight_decay",
            "real",
            0.01,
            "By what share, times the rate, weights shrink.",
            low=0.0,
            high=1e3,
            symbol="λ",
        ),
    ),
    states=STATES,
    lines=(Assign("w", W - RATE * DECAY * W, "decay", "Each weight shrinks by a share of itself."), *LINES),
)
