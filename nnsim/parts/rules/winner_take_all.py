"""Winner-take-all: the unit that is nearest moves towards the inputs, W̃ ← W̃ + η (x − W̃) ⊙ oᵀ; all others stay.

Rumelhart and Zipser, "Feature discovery by competitive learning", Cognitive Science 9, 1985. It is k-means, sample by
sample.
"""

from nnsim.engine.program import Assign, Node, Step
from nnsim.parts.epochs import compare, count, epoch_slots, forward, hold, program, rate
from nnsim.parts.habit import Habit
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._competing import quantization, towards, troubles
from nnsim.parts.wiring import Rule, Wiring


def _body(wiring: Wiring) -> tuple[Node, ...]:
    rates, names = rate(wiring)
    steps: list[Node] = [*forward(wiring), *compare(wiring), count(wiring), *rates]
    for layer in wiring.weighted:
        if not layer.frozen:
            value = towards(layer, names["rate"], layer.o)
            steps.append(
                Step("towards x", "update", layer.id, Assign(layer.body, value), "The winner moves towards the inputs.")
            )
            steps.extend(hold(layer))
    return program(wiring, steps)


PART = Rule(
    title="winner-take-all",
    help="The unit whose weights are nearest to the inputs moves a step towards them; all others stay.",
    notes="A unit that never wins never moves: let its weights start among the samples.",
    source="Rumelhart and Zipser, Cognitive Science 9, 1985",
    plane=InPlane(weights=True),
    slots=epoch_slots,
    body=_body,
    takes=frozenset({"rate", "schedule"}),
    supervised=False,
    error=quantization,
    error_title="distance to the winner",
    troubles=troubles,
    habit=Habit(kind="competitive", activation="identity", initializer="normal", rate=0.1, batch_size=1, epochs=50),
)
