"""Sign: −1 below a net input of 0, 1 above."""

from nnsim.engine.expr import Const, Symbol, sign
from nnsim.parts.contracts import Activation, Z

PART = Activation(
    title="sign",
    help="−1 for a negative net input, 1 for a positive one, 0 at 0; gradient descent cannot train it.",
    notes="sign(0) = 0 as in NumPy and PyTorch; perceptrons in books often use 1 there. The slope is 0 elsewhere.",
    source="Rosenblatt, The perceptron, Psychological Review 65, 1958",
    symbol=Symbol("sign", r"\mathrm{sign}"),
    value=sign(Z),
    slope=Const(0.0),
    kinks=(0.0,),
    range=(-1.0, 1.0),
    trainable=False,
)
