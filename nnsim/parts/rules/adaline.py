"""Adaline: the weights follow the gradient of the squared error of the net input, before it is cut to −1 or 1.

e = y − z and W ← W + η (1/N) In eᵀ, the LMS rule of Widrow and Hoff ("Adaptive switching circuits", 1960). E has one
lowest point, which least squares finds at once; `facts` say how far the weights are from it.
"""

from nnsim.engine.expr import Const, Symbol, square, total, transpose
from nnsim.engine.program import Assign, Node, Slot, Step
from nnsim.parts.epochs import N, compare, count, epoch_slots, forward, hold, program, rate
from nnsim.parts.rules._single import error_of, error_slots, no_hidden
from nnsim.parts.wiring import Habit, InPlane, Rule, Trouble, Wiring

HALF = Const(0.5, Symbol("½", r"\tfrac{1}{2}"))


def _slots(wiring: Wiring) -> tuple[Slot, ...]:
    return (*epoch_slots(wiring), *error_slots(wiring))


def _body(wiring: Wiring) -> tuple[Node, ...]:
    rates, names = rate(wiring)
    steps: list[Node] = [*forward(wiring)]
    for layer in wiring.weighted:
        error = Assign(error_of(layer), layer.y - layer.z)
        steps.append(Step("error", "loss", layer.id, error, "How far the net input is from the target."))
    steps += [*compare(wiring), count(wiring), *rates]
    for layer in wiring.weighted:
        if not layer.frozen:
            value = layer.w + names["rate"] * (layer.feed @ transpose(error_of(layer)) / N)
            steps.append(Step("LMS", "update", layer.id, Assign(layer.w, value), "Down the slope of the mean square."))
            steps.extend(hold(layer))
    return program(wiring, steps)


def _troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    found = list(no_hidden(wiring))
    for layer in wiring.weighted:
        if layer.activation_key not in ("sign", "identity"):
            what = f"Adaline cuts its net input to −1 or 1, and {layer.name} has {layer.activation.title}"
            found.append(Trouble(layer.id, what, "choose sign for classes, or identity for numbers"))
    return tuple(found)


PART = Rule(
    title="Adaline",
    help="Widrow and Hoff's LMS: the net input is brought near the target; the sign of it is the answer.",
    notes="Learns also from what is right already, so it ends at the least squares and not where mistakes end.",
    source="Widrow and Hoff, Adaptive switching circuits, IRE WESCON 1960",
    plane=InPlane(lines=True),
    slots=_slots,
    body=_body,
    on_paper=True,
    takes=frozenset({"rate", "schedule", "batch_size"}),
    error=lambda wiring: tuple((total(HALF * square(la.y - la.z), None), None) for la in wiring.outputs),
    error_title="half the squared error of the net input",
    targets="signed",
    troubles=_troubles,
    habit=Habit(activation="sign", initializer="zeros", rate=0.01, batch_size=1, epochs=100),
)
