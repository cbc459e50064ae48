"""Glorot uniform: even weights whose spread fits both sizes of the layer."""

from nnsim.parts.contracts import Initializer
from nnsim.parts.initializers._fans import GAIN, glorot, uniform

PART = Initializer(
    title="Glorot uniform",
    help="Even weights in ±√(6 / (fan-in + fan-out)): for tanh, logistic and softmax layers.",
    notes="W̃ ~ U(−a, a), a = g √(6 / (fan-in + fan-out)). PyTorch's xavier_uniform_ and Keras's default, "
    "GlorotUniform.",
    source="Glorot and Bengio, Understanding the difficulty of training deep feedforward networks, 2010, equation 16",
    params=(GAIN,),
    draw=uniform(glorot),
)
