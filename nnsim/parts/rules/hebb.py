"""Hebb's rule: what fires together is wired together, W̃ ← W̃ + η ((1/N) x oᵀ − λ W̃).

Hebb, "The Organization of Behavior", 1949. Without decay the weights grow without end, towards the direction in which
the inputs vary most.
"""

from nnsim.engine.expr import Expr, transpose
from nnsim.engine.program import Node
from nnsim.kit.params import Param
from nnsim.parts.contracts import setting
from nnsim.parts.epochs import N, epoch_slots
from nnsim.parts.habit import Habit
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._hebbian import hebbian, lost, troubles
from nnsim.parts.wiring import Rule, Wired, Wiring

DECAY = setting("decay", "λ", r"\lambda")


def _body(wiring: Wiring) -> tuple[Node, ...]:
    def change(layer: Wired) -> Expr:
        grown = layer.inputs @ transpose(layer.o) / N
        return PART.fill(grown - DECAY * layer.body, wiring.rule_settings) if wiring.rule_settings["decay"] else grown

    return hebbian(wiring, change, "Hebb", "Input and output that are large together strengthen their edge.")


PART = Rule(
    title="Hebb",
    help="Edges between inputs and outputs that are large together grow; with decay all shrink a little as well.",
    source="Hebb, The Organization of Behavior, 1949",
    params=(Param("decay", "real", 0.0, "The share by which all weights shrink.", low=0.0, high=1.0, symbol="λ"),),
    plane=InPlane(axes=True),
    slots=epoch_slots,
    body=_body,
    takes=frozenset({"rate", "schedule", "batch_size"}),
    supervised=False,
    error=lost,
    error_title="reconstruction error",
    troubles=troubles,
    habit=Habit(activation="identity", rate=0.01, batch_size=1, epochs=10),
)
