"""Glorot normal: normal weights whose spread fits both sizes of the layer."""

from nnsim.parts.contracts import Initializer
from nnsim.parts.initializers._fans import GAIN, glorot, normal

PART = Initializer(
    title="Glorot normal",
    help="Normal weights of deviation √(2 / (fan-in + fan-out)): for tanh, logistic and softmax layers.",
    notes="W̃ ~ N(0, σ²), σ = g √(2 / (fan-in + fan-out)). PyTorch's xavier_normal_; Keras's GlorotNormal has the same "
    "deviation, but cuts the tails off.",
    source="Glorot and Bengio, Understanding the difficulty of training deep feedforward networks, 2010, equation 12",
    params=(GAIN,),
    draw=normal(glorot),
)
