"""Half the squared error: its gradient is just the difference."""

from nnsim.engine.expr import Const, Symbol, square
from nnsim.parts.contracts import Loss, O, Y

HALF = Const(0.5, Symbol("½", r"\tfrac{1}{2}"))

PART = Loss(
    title="half squared error",
    help="Half of the squared differences, so that the gradient is simply o − y: the loss of most textbooks.",
    notes="E = (1/N) Σ ½ ‖o − y‖², ∂E/∂o = o − y. The loss of Rumelhart 1986, Mazur's example and scikit-learn's "
    "MLPRegressor (which averages over the outputs too).",
    source="Rumelhart, Hinton and Williams, Learning representations by back-propagating errors, 1986, equation 3",
    term=HALF * square(O - Y),
    gradient=O - Y,
)
