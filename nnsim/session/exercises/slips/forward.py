"""Mistakes on the way forwards: net input, output, loss."""

from collections.abc import Iterator

import numpy as np

from nnsim.engine.expr import Array, Expr, MatMul, evaluate
from nnsim.engine.program import Assign
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.session.exercises.slips.making import FEW, Change, Making, Slip, negate, scalar


def net_input_slips(make: Making) -> Iterator[Slip]:
    """Mistakes with z = Wᵀ In."""
    layer, value = make.layer, make.value
    at = make.step(layer.z.name)
    for change in (*make.sums(), *make.feeds()):
        yield make.poked(change, at)
    terms = _terms(make)
    for number, product in terms if len(terms) > 1 else ():
        yield Slip("term", f"the product of input {number} was left out", value - product)
        yield Slip("sign", f"the product of input {number} has the wrong sign", value - 2 * product)
    yield make.another("this is the output, after the activation function", make.same(layer.o.name))
    yield from make.neighbours()


def _terms(make: Making) -> list[tuple[int, float]]:
    """The products that make up z, without the bias: the number of the input, and how much it is."""
    (unit, sample), layer = make.index, make.layer
    inputs = make.twin.before(make.step(layer.z.name))[layer.feed.name][1:, sample]
    products = (make.start[layer.w.name][1:, unit] * inputs).tolist()
    return [(at + 1, product) for at, product in enumerate(products) if product][:FEW]


def output_slips(make: Making) -> Iterator[Slip]:
    """Mistakes with o = φ(z)."""
    layer, z = make.layer, make.layer.z.name
    at, net = make.step(z), make.same(z)
    yield make.another("the activation function was forgotten: this is z", net, "activation")
    for change in (*make.sums(), *make.feeds()):
        yield make.poked(change, at)
    for number, product in _terms(make):
        yield make.put("term", f"the product of input {number} was left out of z", at + 1, z, net - product)
    words = "z has the wrong sign in the activation function"
    yield make.poked(Change("sign", words, lambda a: negate(a[z])), at + 1)
    if not layer.activation.elementwise:
        words = "not divided by the sum over the units of the layer"
        yield Slip("activation", words, float(np.exp(np.float64(min(net, 700.0)))))
    for key in ACTIVATIONS:
        other = ACTIVATIONS[key]
        if key not in (layer.activation_key, "identity") and other.elementwise:
            words = f"{other.title} was used; the activation function is {layer.activation.title}"
            yield Slip("activation", words, scalar(other.fill(other.value, {}), {"z": net}))
    yield make.another("this is the slope of the activation function, not its value", make.slope())
    yield from make.neighbours()


def loss_slips(make: Making) -> Iterator[Slip]:
    """Mistakes with E, the mean over the samples and as a rule of the sum over the outputs."""
    step, twin = make.question.step, make.twin
    operation, outputs = twin.machine.code.steps[step].operation, twin.setup.compiled.wiring.outputs
    assert isinstance(operation, Assign)
    arrays = dict(make.end)  # z, o and y are as they were when E was computed
    shown, one = operation.value, {"N": np.array(1.0)}
    slots = twin.setup.memory.layout.slots
    sampled = [name for name in operation.reads if slots[name].sampled]
    for sample in range(twin.width)[:FEW] if twin.width > 1 else ():
        some = {name: arrays[name][:, sample : sample + 1] for name in sampled}
        words = f"this is the loss of sample {sample + 1} alone"
        yield make.another(words, _value(operation.stable or shown, arrays | some | one))
    joined = any(isinstance(node, MatMul) for node in shown.walk())  # it is no sum over the outputs
    units = [(layer, row) for layer in outputs for row in range(layer.size) if not joined]
    for layer, row in units[:FEW] if len(units) > 1 else ():
        some = {f"{la.name}.{a}": arrays[f"{la.name}.{a}"][:0] for la in outputs for a in "zoy"}
        some |= {f"{layer.name}.{a}": arrays[f"{layer.name}.{a}"][row : row + 1] for a in "zoy"}
        yield Slip("term", f"only output {row + 1} of {layer.name} was counted", _value(shown, arrays | some))
    value = make.value
    yield Slip("operand", "the square root was taken", float(np.sqrt(np.float64(max(value, 0.0)))))
    if any("log" in getattr(node, "function", "") for node in shown.walk()):
        for base in (2, 10):
            words = f"a logarithm to the base {base} was used instead of ln"
            yield Slip("factor", words, float(value / np.log(base)), float(1 / np.log(base)))
    if any(layer.y.name in sampled for layer in outputs):
        raw = {layer.o.name: arrays[layer.z.name] for layer in outputs}
        yield Slip("operand", "net inputs z were compared with the targets, not outputs", _value(shown, arrays | raw))


def _value(formula: Expr, arrays: dict[str, Array]) -> float:
    return float(np.reshape(evaluate(formula, arrays), -1)[0])
