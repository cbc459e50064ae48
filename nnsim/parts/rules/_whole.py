"""What rules share that look at all samples at once: steps of no layer, and a beginning that is made once."""

from collections.abc import Sequence

from nnsim.engine.expr import Expr, Ref
from nnsim.engine.operations import Set
from nnsim.engine.program import Assign, If, Node, Step
from nnsim.parts.epochs import WHOLE


def assign(name: str, target: Ref, value: Expr, about: str, phase: str) -> Step:
    """A step that computes an array which belongs to no layer."""
    return Step(name, phase, WHOLE, Assign(target, value), about)


def once(begun: Ref, counter: str, steps: Sequence[Node]) -> If:
    """Steps that are taken the first time alone; `begun` is 1 from then on."""
    text, latex = "begun ← 1", r"\mathrm{begun} \leftarrow 1"
    last = Step("begun", "data", WHOLE, Set((begun.name,), 1.0), "This is done once.", text, latex)
    return If(begun <= 0.0, (*steps, last), counter)
