"""LeCun uniform: even weights that keep net inputs of one size."""

from nnsim.parts.contracts import Initializer
from nnsim.parts.initializers._fans import lecun, uniform

PART = Initializer(
    title="LeCun uniform",
    help="Even weights in ±√(3 / fan-in): keeps net inputs of the size of the inputs.",
    notes="W̃ ~ U(−a, a), a = √(3 / fan-in): Keras's LecunUniform. PyTorch's own Linear layers start narrower, in "
    "±√(1 / fan-in), biases too.",
    source="LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998, section 4.6",
    draw=uniform(lecun),
)
