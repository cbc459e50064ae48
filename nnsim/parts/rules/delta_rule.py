"""The delta rule: the gradient of the squared error for one layer with a differentiable activation function.

e = y − o and W ← W + η (1/N) In (e ⊙ φ'(z))ᵀ: what backpropagation is for a network without hidden layers (Rumelhart,
Hinton and McClelland, "A general framework for parallel distributed processing", PDP 1, 1986).
"""

from collections.abc import Mapping

from nnsim.engine.expr import Array, Ref
from nnsim.engine.program import Node
from nnsim.parts.habit import Habit
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._single import descending, error_of, half_squares, least_squares, no_hidden, with_errors
from nnsim.parts.wiring import Rule, Trouble, Wired, Wiring


def _answer(layer: Wired) -> Ref:
    return layer.o


def _body(wiring: Wiring) -> tuple[Node, ...]:
    helps = ("What is wrong with each output.", "Input times error times slope.")
    return descending(wiring, _answer, lambda la: error_of(la) * la.slope(), "delta rule", helps)


def _troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    found = list(no_hidden(wiring))
    for layer in wiring.weighted:
        if layer.activation.slope is None or not layer.activation.trainable:
            what = f"the delta rule needs a slope of each unit, and {layer.activation.title} in {layer.name} has none"
            found.append(Trouble(layer.id, what, "choose logistic, tanh or identity"))
    return tuple(found)


def _goal(wiring: Wiring, arrays: Mapping[str, Array]) -> Mapping[str, Array]:
    """Known at once where all units are linear."""
    linear = all(layer.activation_key == "identity" for layer in wiring.weighted)
    return least_squares(wiring, arrays) if linear else {}


PART = Rule(
    title="delta rule",
    help="Each weight moves by η times its input times the error of its unit times the slope of its activation.",
    source="Rumelhart, Hinton and McClelland, Parallel Distributed Processing 1, 1986, chapter 2",
    plane=InPlane(lines=True),
    slots=with_errors,
    body=_body,
    takes=frozenset({"rate", "schedule", "batch_size"}),
    error=half_squares(_answer),
    error_title="half squared error",
    troubles=_troubles,
    descends=True,
    goal=_goal,
    goal_title="least squares",
    habit=Habit(activation="logistic", rate=0.5, batch_size=1),
)
