"""Mistakes with the gradient of a weight, and with its update."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np

from nnsim.engine.expr import Array
from nnsim.session.exercises.questions import Question
from nnsim.session.exercises.slips.making import FEW, Change, Making, Slip, negate, replaced
from nnsim.session.exercises.twin import Poke

_ALONG = "moved along the gradient: the step is subtracted, not added"


def gradient_slips(make: Making) -> Iterator[Slip]:
    """Mistakes with ∂E/∂W = (1/N) In δᵀ."""
    layer, row = make.layer, make.index[0]
    at, width = make.step(layer.grad.name), make.twin.width
    delta, do = layer.delta.name, layer.do.name
    words = "φ′ is missing: ∂E/∂o was used instead of δ"
    yield make.poked(Change("slope", words, lambda a: replaced(a[delta], a[do])), at)
    if width > 1:
        words = "the sum was not divided by the number of samples N"
        summed = make.poked(Change("factor", words, lambda a: a["N"].fill(1)), at)
        yield replace(summed, factor=float(width))
        for sample in range(width)[:FEW]:
            words = f"only sample {sample + 1} was counted, as if there were no others"
            yield make.poked(Change("operand", words, _only(delta, sample)), at)
    for change in make.feeds() if row else ():
        yield make.poked(change, at)
    yield from _mixed_up(make)
    if len(make.twin.writers(layer.grad.name)) > 1:
        raw = float(make.twin.after(at)[make.name][make.index])
        yield Slip("term", "the penalty on the weight is missing", raw)
    for change in make.backs():
        yield make.poked(change, make.step(do))
    yield Slip("rate", "η does not belong here: it comes with the update", make.value * make.rate, make.rate)
    yield from make.neighbours()


def _rates_of_one(arrays: Mapping[str, Array]) -> None:
    for name in ("rate", "rate.now"):
        arrays[name].fill(1)


def _only(name: str, sample: int) -> Poke:
    def poke(arrays: Mapping[str, Array]) -> None:
        kept = arrays[name][:, sample].copy()
        arrays[name].fill(0)
        arrays[name][:, sample] = kept
        arrays["N"].fill(1)

    return poke


def _mixed_up(make: Making) -> Iterator[Slip]:
    """Products of the wrong two numbers."""
    layer, (row, column) = make.layer, make.index
    feed = np.array(make.twin.before(make.step(layer.grad.name))[layer.feed.name])
    delta, own, count = make.end[layer.delta.name], make.end[layer.o.name][column], make.twin.width

    def mean(left: Array, right: Array) -> float:
        return float((left * right).sum() / count)

    if not row:
        if len(feed) > 1:
            words = "the input of a bias is 1, not the output of the layer before"
            yield Slip("operand", words, mean(feed[1], delta[column]))
    else:
        yield make.another("this is δ: the input is missing as a factor", mean(feed[0], delta[column]))
        yield Slip("operand", "the input of the row above was used", mean(feed[row - 1], delta[column]))
        source = next(source for source in layer.sources if source.start <= row < source.stop)
        before = make.source(source)
        if before.delta.name in make.end:
            inner = make.end[before.delta.name][row - source.start]
            yield Slip("operand", f"δ of the wrong layer was used, that of {before.name}", mean(feed[row], inner))
        if row - 1 < layer.size and column + 1 < len(feed) and row - 1 != column:
            words = "the two neurons were mixed up: the input of one and δ of the other"
            yield Slip("operand", words, mean(feed[column + 1], delta[row - 1]))
    yield Slip("operand", "the neuron's own output was used instead of its input", mean(own, delta[column]))


def weight_slips(make: Making) -> Iterator[Slip]:
    """Mistakes with the new weight."""
    layer, twin = make.layer, make.twin
    writes = [f"{layer.name}.{state.name}" for state in twin.setup.compiled.states] + [layer.w.name]
    first = min(step for name in writes for step in twin.writers(name))
    descends = layer.grad.name in twin.arrays
    yield from _other_way(make, _ALONG if descends else "the change has the wrong sign")
    if descends and len(writes) > 1:  # what the optimizer has kept has the right sign
        words = "in the gradient: the sign is wrong"
        yield make.poked(Change("sign", words, lambda a: negate(a[layer.grad.name])), first)
    words = "the learning rate η was forgotten"
    yield make.poked(Change("rate", words, _rates_of_one), first)
    old, new = float(make.start[make.name][make.index]), make.value
    yield make.another("this is the old weight", old)
    yield make.another("this is the change alone: the old weight is missing", new - old)
    yield make.another("this is the change alone: the old weight is missing", old - new)
    if descends:
        yield from _of_descent(make, first, old)
    yield from make.neighbours()


def _of_descent(make: Making, first: int, old: float) -> Iterator[Slip]:
    """What can go wrong with the optimizer and the gradient that a weight moves by."""
    layer, gradient = make.layer, make.same(make.layer.grad.name)
    if make.twin.setup.compiled.states:
        words = "plain gradient descent was used: the optimizer's own terms are missing"
        yield Slip("term", words, old - make.rate * gradient)
    for hat, raw in (("first_hat", "first"), ("second_hat", "second")):
        to, source = f"{layer.name}.{hat}", f"{layer.name}.{raw}"
        if to in make.end:
            words = "the correction for the slow start of the means is missing"
            change = Change("term", words, lambda a, to=to, source=source: replaced(a[to], a[source]))  # type: ignore[misc]
            yield make.poked(change, make.step(to) + 1)
    for slip in _of_gradient(make, gradient):
        made = make.put(slip.kind, f"in the gradient: {slip.words}", first, layer.grad.name, slip.value)
        yield replace(made, factor=slip.factor)


def _other_way(make: Making, words: str) -> Iterator[Slip]:
    """The last step from the weights in the other direction; a constraint comes after it.

    There is none where weights are computed anew.
    """
    w, steps = make.layer.w.name, make.twin.machine.code.steps
    own, reads = {w, w + "~"}, {step: set(steps[step].operation.reads) for step in make.twin.writers(w)}
    at = max(step for step, names in reads.items() if names - own)
    if reads[at] & own:
        before = np.array(make.twin.before(at)[w])
        yield make.poked(Change("sign", words, lambda a: replaced(a[w], 2 * before - a[w])), at + 1)


def _of_gradient(make: Making, gradient: float) -> Iterator[Slip]:
    """The mistakes with the gradient that the weight moves by."""
    name = make.layer.grad.name
    steps = make.twin.writers(name)
    inner = Question("grad", make.question.place, name, make.index, steps[0], steps[-1], gradient)
    made = gradient_slips(Making(make.twin, inner))
    yield from (slip for slip in made if not slip.another and slip.kind != "rate" and np.isfinite(slip.value))
