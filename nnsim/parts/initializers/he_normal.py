"""He normal: normal weights for layers of ReLU units."""

from nnsim.parts.contracts import Initializer
from nnsim.parts.initializers._fans import he, normal

PART = Initializer(
    title="He normal",
    help="Normal weights of deviation √(2 / fan-in): for ReLU and its relatives.",
    notes="W̃ ~ N(0, σ²), σ = √(2 / fan-in). PyTorch's kaiming_normal_ with nonlinearity relu; Keras's HeNormal has "
    "the same deviation, but cuts the tails off.",
    source="He, Zhang, Ren and Sun, Delving deep into rectifiers, 2015, equation 10",
    draw=normal(he),
)
