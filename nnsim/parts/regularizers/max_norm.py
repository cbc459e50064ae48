"""Max-norm: no unit's incoming weights may be longer than c."""

from nnsim.engine.expr import maximum, sqrt, square, total
from nnsim.kit.params import Param
from nnsim.parts.contracts import Regularizer, W, setting

LENGTH = setting("length", "c")

PART = Regularizer(
    title="max-norm",
    help="After each update, the incoming weights of a unit that have grown longer than c are scaled back to c.",
    notes="W̃ ← W̃ / max(1, ‖w‖ / c) for each column w of W̃, the weights into one unit; biases are left out. Columns "
    "within the limit do not change by a bit.",
    source="Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, Dropout, 2014, section 5.1",
    params=(
        Param(
            "length",
            "real",
            3.0,
            "The greatest length of a unit's incoming weights.",
            low=0.0,
            high=1e6,
            symbol="c",
            open_low=True,
        ),
    ),
    project=W / maximum(1.0, sqrt(total(square(W))) / LENGTH),
)
