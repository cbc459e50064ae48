"""Mistakes on the way back: ∂E/∂o and δ."""

from collections.abc import Iterator

from nnsim.engine.program import Assign
from nnsim.session.exercises.slips.making import FEW, Change, Making, Slip, replaced


def error_slips(make: Making) -> Iterator[Slip]:
    """Mistakes with ∂E/∂o: the slope of the loss, or W̃ δ."""
    layer = make.layer
    at = make.step(layer.do.name)
    if layer.is_output:
        o, z = layer.o.name, layer.z.name
        words = "the net input z was used instead of the output"
        yield make.poked(Change("operand", words, lambda a: replaced(a[o], a[z])), at)
    for change in make.backs():
        yield make.poked(change, at)
    for number, product in _paths(make):
        yield Slip("term", f"the product with δ of {number} was left out", make.value - product)
    if layer.dropout:
        mask = f"{layer.name}.mask"
        yield make.poked(Change("term", "the dropout mask was forgotten", lambda a: a[mask].fill(1)), at)
    yield make.another("this is δ: the slope of the activation function is in it already", make.same(layer.delta.name))
    yield from make.neighbours()


def _paths(make: Making) -> list[tuple[str, float]]:
    """The products that ∂E/∂o of a hidden neuron is the sum of: which neuron they come from, and how much they are."""
    row, sample = make.index
    found = []
    for consumer in make.layer.consumers:
        name = consumer.w.name.removesuffix(".W")
        weights, deltas = make.start[consumer.w.name][consumer.start + row], make.end[consumer.delta.name][:, sample]
        found += [(f"{name} · {at + 1}", product) for at, product in enumerate((weights * deltas).tolist()) if product]
    return found[:FEW] if len(found) > 1 else []


def delta_slips(make: Making) -> Iterator[Slip]:
    """Mistakes with δ = ∂E/∂o ⊙ φ'(z)."""
    layer = make.layer
    do, o, z = (make.same(array.name) for array in (layer.do, layer.o, layer.z))
    slope = make.slope()
    yield make.another("the slope of the activation function was forgotten: this is ∂E/∂o", do, "slope")
    operation = make.twin.machine.code.steps[make.question.step].operation
    if isinstance(operation, Assign) and operation.stable is not None:
        words = "the slope cancels with this loss; it must not be multiplied in again"
        yield Slip("slope", words, make.value * (slope if layer.activation.elementwise else o * (1 - o)))
    at_output = make.slope(z=o, o=make.activated(o))
    yield Slip("operand", "the slope was taken at the output o instead of at z", do * at_output)
    yield Slip("operand", "the slope was computed with z where the output o belongs", do * make.slope(o=z))
    yield Slip("operand", "the activation function was used instead of its slope", do * o)
    yield make.another("this is the slope alone, without ∂E/∂o", slope)
    first = make.step(layer.do.name)
    for change in make.backs():
        yield make.poked(change, first)
    for number, product in () if layer.is_output else _paths(make):
        words = f"the product with δ of {number} was left out"
        yield make.put("term", words, first + 1, layer.do.name, do - product)
    yield from make.neighbours()
