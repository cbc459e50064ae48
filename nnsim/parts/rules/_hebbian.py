"""What the rules of Hebb's kind share: no targets and no bias; E is what is lost when x is made from the outputs."""

from collections.abc import Callable

from nnsim.engine.expr import Expr, NoBias, square, total
from nnsim.engine.program import Assign, Node, Step
from nnsim.parts.epochs import compare, count, forward, hold, program, rate
from nnsim.parts.rules._single import no_hidden
from nnsim.parts.wiring import Trouble, Wired, Wiring


def hebbian(wiring: Wiring, change: Callable[[Wired], Expr], name: str, about: str) -> tuple[Node, ...]:
    """The program: outputs, and W̃ ← W̃ + η times the change."""
    rates, names = rate(wiring)
    steps: list[Node] = [*forward(wiring), *compare(wiring), count(wiring), *rates]
    for layer in wiring.weighted:
        if not layer.frozen:
            body = layer.body
            steps.append(Step(name, "update", layer.id, Assign(body, body + names["rate"] * change(layer)), about))
            steps.extend(hold(layer))
    return program(wiring, steps)


def lost(wiring: Wiring) -> tuple[tuple[Expr, Expr | None], ...]:
    """‖x − W̃ o‖²: what of the inputs the outputs do not tell."""
    return tuple((total(square(la.inputs - NoBias((la.w,)) @ la.o), None), None) for la in wiring.outputs)


def troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    """Layers between inputs and outputs, and units that are not linear."""
    found = list(no_hidden(wiring))
    for layer in wiring.weighted:
        if layer.activation_key != "identity":
            what = f"{wiring.rule.title} is a rule for linear units, and {layer.name} has {layer.activation.title}"
            found.append(Trouble(layer.id, what, "choose identity"))
    return tuple(found)
