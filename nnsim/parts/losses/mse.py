"""Squared error: the square of each difference between output and target."""

from nnsim.engine.expr import square
from nnsim.parts.contracts import Loss, O, Y

PART = Loss(
    title="squared error",
    help="The squared differences between outputs and targets: the usual loss for regression.",
    notes="E = (1/N) Σ ‖o − y‖², ∂E/∂o = 2 (o − y): summed over the outputs, averaged over the samples. PyTorch's "
    "MSELoss averages over all elements, so with k outputs its value is ours divided by k.",
    source="Bishop, Pattern Recognition and Machine Learning, 2006, section 5.2",
    term=square(O - Y),
    gradient=2.0 * (O - Y),
)
