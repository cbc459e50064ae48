"""Exponential: the rate falls by a factor every epoch."""

from nnsim.kit.params import Param
from nnsim.parts.contracts import EPOCH, RATE, Schedule, setting

FACTOR = setting("factor", "γ", r"\gamma")

PART = Schedule(
    title="exponential",
    help="The rate is multiplied by γ every epoch.",
    notes="η γ^epoch, epochs counted from 0: PyTorch's ExponentialLR.",
    source="Darken and Moody, Note on learning rate schedules for stochastic optimization, 1991",
    params=(
        Param("factor", "real", 0.95, "Factor of the rate each epoch.", low=0.0, high=1.0, symbol="γ", open_low=True),
    ),
    value=RATE * FACTOR**EPOCH,
)
