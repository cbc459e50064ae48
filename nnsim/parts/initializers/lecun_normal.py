"""LeCun normal: normal weights that keep net inputs of one size, as SELU needs."""

from nnsim.parts.contracts import Initializer
from nnsim.parts.initializers._fans import lecun, normal

PART = Initializer(
    title="LeCun normal",
    help="Normal weights of deviation √(1 / fan-in): for SELU, and for tanh with standardized inputs.",
    notes="W̃ ~ N(0, σ²), σ = √(1 / fan-in). PyTorch's kaiming_normal_ with nonlinearity linear; Keras's LecunNormal "
    "has the same deviation, but cuts the tails off.",
    source="LeCun, Bottou, Orr and Müller, Efficient BackProp, 1998, section 4.6",
    draw=normal(lecun),
)
