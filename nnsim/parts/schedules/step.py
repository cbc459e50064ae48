"""Step: the rate falls by a factor every so many epochs."""

from nnsim.engine.expr import floor
from nnsim.kit.params import Param
from nnsim.parts.contracts import EPOCH, RATE, Schedule, setting

SIZE = setting("size", "s")
FACTOR = setting("factor", "γ", r"\gamma")

PART = Schedule(
    title="step",
    help="The rate is multiplied by γ every s epochs.",
    notes="η γ^⌊epoch / s⌋, epochs counted from 0: PyTorch's StepLR.",
    source="He, Zhang, Ren and Sun, Deep residual learning for image recognition, 2016, section 3.4",
    params=(
        Param("size", "integer", 10, "How many epochs a step is long.", low=1, unit="epochs", symbol="s"),
        Param("factor", "real", 0.1, "Factor of the rate at each step.", low=0.0, high=1.0, symbol="γ", open_low=True),
    ),
    value=RATE * FACTOR ** floor(EPOCH / SIZE),
)
