"""He uniform: even weights for layers of ReLU units."""

from nnsim.parts.contracts import Initializer
from nnsim.parts.initializers._fans import he, uniform

PART = Initializer(
    title="He uniform",
    help="Even weights in ±√(6 / fan-in): for ReLU and its relatives.",
    notes="W̃ ~ U(−a, a), a = √(6 / fan-in). PyTorch's kaiming_uniform_ with nonlinearity relu, Keras's HeUniform.",
    source="He, Zhang, Ren and Sun, Delving deep into rectifiers, 2015, equation 10",
    draw=uniform(he),
)
