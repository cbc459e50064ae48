"""Threshold logic: neurons compute, and nothing learns. Weights and thresholds are set by hand.

A unit fires where the weighted sum of its inputs reaches its threshold; the bias is minus that threshold. McCulloch and
Pitts, "A logical calculus of the ideas immanent in nervous activity", Bulletin of Mathematical Biophysics 5, 1943.
"""

from nnsim.engine.program import Node
from nnsim.parts.epochs import compare, count, epoch_slots, forward, program
from nnsim.parts.habit import Habit
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._single import mistakes
from nnsim.parts.wiring import Rule, Wiring


def _body(wiring: Wiring) -> tuple[Node, ...]:
    return program(wiring, (*forward(wiring), *compare(wiring), count(wiring)))


PART = Rule(
    title="threshold logic",
    help="Neurons that fire at a threshold, with weights set by hand: every pattern is computed, and nothing learns.",
    notes="Any logical function is a network of such units: NOT, AND and OR are one unit each, XOR needs two layers.",
    source="McCulloch and Pitts, Bulletin of Mathematical Biophysics 5, 1943",
    plane=InPlane(lines=True),
    slots=epoch_slots,
    body=_body,
    takes=frozenset({"batch_size"}),
    error=mistakes,
    error_title="wrong outputs",
    habit=Habit(activation="step", batch_size=1, shuffle=False, epochs=1),
)
