"""Warm-up: the rate rises evenly over the first updates, then stays."""

from nnsim.engine.expr import minimum
from nnsim.kit.params import Param
from nnsim.parts.contracts import RATE, UPDATE, Schedule, setting

UPDATES = setting("updates", "n")
START = setting("start", "s")

PART = Schedule(
    title="warm-up",
    help="The rate rises evenly from a small share of itself to its full size over the first updates, then stays.",
    notes="η (s + (1 − s) min(1, (t − 1) / n)), updates counted from t = 1: the first update has the rate s η, and "
    "from update n + 1 on it is η. PyTorch's LinearLR with start_factor = s, total_iters = n, and one scheduler step "
    "an update.",
    source="Goyal et al., Accurate, large minibatch SGD: training ImageNet in 1 hour, 2017, section 2.2",
    params=(
        Param("updates", "integer", 100, "How many updates the rise takes.", low=1, unit="updates", symbol="n"),
        Param(
            "start", "real", 0.1, "The share of the rate at the start.", low=0.0, high=1.0, symbol="s", open_low=True
        ),
    ),
    value=RATE * (START + (1.0 - START) * minimum(1.0, (UPDATE - 1.0) / UPDATES)),
)
