"""Adaline: the weights follow the gradient of the squared error of the net input, before it is cut to −1 or 1.

e = y − z and W ← W + η (1/N) In eᵀ, the LMS rule of Widrow and Hoff ("Adaptive switching circuits", 1960). E has one
lowest point, which least squares finds at once.
"""

from nnsim.engine.expr import Ref
from nnsim.engine.program import Node
from nnsim.parts.habit import Habit
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._single import descending, error_of, half_squares, least_squares, no_hidden, with_errors
from nnsim.parts.wiring import Rule, Trouble, Wired, Wiring


def _answer(layer: Wired) -> Ref:
    return layer.z


def _body(wiring: Wiring) -> tuple[Node, ...]:
    helps = ("How far the net input is from the target.", "Down the slope of the mean square.")
    return descending(wiring, _answer, error_of, "LMS", helps)


def _troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    found = list(no_hidden(wiring))
    for layer in wiring.weighted:
        if layer.activation_key not in ("sign", "identity"):
            what = f"Adaline cuts its net input to −1 or 1, and {layer.name} has {layer.activation.title}"
            found.append(Trouble(layer.id, what, "choose sign, or identity"))
    return tuple(found)


PART = Rule(
    title="Adaline",
    help="Widrow and Hoff's LMS: the net input is brought near the target; the sign of it is the answer.",
    notes="Learns also from what is right already, so it ends at the least squares and not where mistakes end. Its "
    "targets may be any numbers where the activation is the identity.",
    source="Widrow and Hoff, Adaptive switching circuits, IRE WESCON 1960",
    plane=InPlane(lines=True),
    slots=with_errors,
    body=_body,
    takes=frozenset({"rate", "schedule", "batch_size"}),
    error=half_squares(_answer),
    error_title="half squared error of z",
    targets="signed",
    numbers="identity",
    troubles=_troubles,
    descends=True,
    goal=least_squares,
    goal_title="least squares",
    habit=Habit(activation="sign", initializer="zeros", rate=0.01, batch_size=1, epochs=100),
)
