"""The delta rule: the gradient of the squared error for one layer with a differentiable activation function.

e = y − o and W ← W + η (1/N) In (e ⊙ φ'(z))ᵀ: what backpropagation is for a network without hidden layers (Rumelhart,
Hinton and McClelland, "A general framework for parallel distributed processing", PDP 1, 1986).
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
        error = Assign(error_of(layer), layer.y - layer.o)
        steps.append(Step("error", "loss", layer.id, error, "What is wrong with each output."))
    steps += [*compare(wiring), count(wiring), *rates]
    for layer in wiring.weighted:
        if not layer.frozen:
            value = layer.w + names["rate"] * (layer.feed @ transpose(error_of(layer) * layer.slope()) / N)
            steps.append(
                Step("delta rule", "update", layer.id, Assign(layer.w, value), "Input times error times slope.")
            )
            steps.extend(hold(layer))
    return program(wiring, steps)


def _troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    found = list(no_hidden(wiring))
    for layer in wiring.weighted:
        if layer.activation.slope is None or not layer.activation.trainable:
            what = f"the delta rule needs a slope of each unit, and {layer.activation.title} in {layer.name} has none"
            found.append(Trouble(layer.id, what, "choose logistic, tanh or identity"))
    return tuple(found)


PART = Rule(
    title="delta rule",
    help="Each weight moves by η times its input times the error of its unit times the slope of its activation.",
    source="Rumelhart, Hinton and McClelland, Parallel Distributed Processing 1, 1986, chapter 2",
    plane=InPlane(lines=True),
    slots=_slots,
    body=_body,
    takes=frozenset({"rate", "schedule", "batch_size"}),
    error=lambda wiring: tuple((total(HALF * square(la.y - la.o), None), None) for la in wiring.outputs),
    error_title="half squared error",
    troubles=_troubles,
    habit=Habit(activation="logistic", rate=0.5, batch_size=1),
)
