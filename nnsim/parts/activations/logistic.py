"""Logistic: the S-shaped curve from 0 to 1."""

from nnsim.engine.expr import Symbol, logistic
from nnsim.parts.contracts import Activation, O, Z

PART = Activation(
    title="logistic",
    help="An S-shaped curve from 0 to 1: outputs that read as probabilities.",
    notes="φ'(z) = o (1 − o), at most ¼. Called sigmoid in PyTorch, Keras and scikit-learn.",
    source="Rumelhart, Hinton and Williams, Learning representations by back-propagating errors, 1986, equation 2",
    symbol=Symbol("σ", r"\sigma"),
    value=logistic(Z),
    slope=O * (1.0 - O),
    range=(0.0, 1.0),
)
