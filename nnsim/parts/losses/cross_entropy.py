"""Cross-entropy: the surprise at the right class."""

from nnsim.engine.expr import clipped_div, clipped_log, exp, largest, log, softplus, total
from nnsim.parts.contracts import Loss, O, StablePair, Y, Z

ABOVE = Z - largest(Z)

PART = Loss(
    title="cross-entropy",
    help="How surprising the right class is to outputs read as probabilities: for classifiers, with softmax.",
    notes="E = −(1/N) Σ y ln o, over the units of the output layer; targets are one-hot or any distribution. With "
    "softmax y (ln Σ e^z − z) is computed, with δ = o − y where the targets of every sample sum to 1, else with "
    "δ = (Σ y) o − y: this is PyTorch's CrossEntropyLoss, which takes z. With logistic outputs y ln(1 + e^(−z)), with "
    "δ = y (o − 1). With others the logarithm counts as −100 at least and the divisor o as 1e-12 at least, so o = 0 "
    "gives no infinity.",
    source="Bishop, Pattern Recognition and Machine Learning, 2006, equation 5.24",
    term=-(Y * clipped_log(O)),
    gradient=clipped_div(-Y, O),
    stable={
        "softmax": StablePair(Y * (log(total(exp(ABOVE))) - ABOVE), O - Y, total(Y) * O - Y),
        "logistic": StablePair(Y * softplus(-Z), Y * (O - 1.0)),
    },
    targets="distribution",
)
