"""Backpropagation with gradient descent: forward, loss, backward, update, batch by batch, epoch by epoch.

Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors", Nature 323, 1986.
"""

from nnsim.engine.program import Node
from nnsim.parts.epochs import compare, epoch_slots, forward, program
from nnsim.parts.rules._descent import backward, loss_gradient, update, without_gradient
from nnsim.parts.wiring import Rule, Wiring


def _body(wiring: Wiring) -> tuple[Node, ...]:
    steps = (*forward(wiring), *compare(wiring), *loss_gradient(wiring), *backward(wiring), *update(wiring))
    return program(wiring, steps)


PART = Rule(
    title="backpropagation",
    help="Gradient descent: the loss is carried back through the layers, and each weight moves against its gradient.",
    source="Rumelhart, Hinton and Williams, Nature 323, 1986",
    slots=epoch_slots,
    body=_body,
    troubles=without_gradient,
)
