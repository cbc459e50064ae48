"""Oja's rule: Hebb's with a decay that keeps each unit's weights at length 1, W̃ ← W̃ + η (1/N) (x oᵀ − W̃ diag Σ o²).

Oja, "A simplified neuron model as a principal component analyzer", Journal of Mathematical Biology 15, 1982. A unit's
weights become the first principal component of the inputs (whose mean is 0).
"""

from nnsim.engine.expr import Expr, square, total, transpose
from nnsim.engine.program import Node
from nnsim.parts.epochs import N, epoch_slots
from nnsim.parts.habit import Habit
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._hebbian import hebbian, lost, troubles
from nnsim.parts.wiring import Rule, Wired, Wiring


def _change(layer: Wired) -> Expr:
    forgotten = layer.body * transpose(total(square(layer.o), 1))
    return (layer.inputs @ transpose(layer.o) - forgotten) / N


def _body(wiring: Wiring) -> tuple[Node, ...]:
    return hebbian(wiring, _change, "Oja", "Hebb's growth, less what keeps the weights of a unit at length 1.")


PART = Rule(
    title="Oja",
    help="Hebb's rule with weights that stay at length 1: each unit finds the first principal component.",
    source="Oja, Journal of Mathematical Biology 15, 1982, equation 3",
    plane=InPlane(axes=True),
    slots=epoch_slots,
    body=_body,
    takes=frozenset({"rate", "schedule", "batch_size"}),
    supervised=False,
    error=lost,
    error_title="reconstruction error",
    troubles=troubles,
    habit=Habit(activation="identity", rate=0.01, batch_size=1, epochs=100),
)
