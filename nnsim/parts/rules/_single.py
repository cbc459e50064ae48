"""What rules share that train one layer of neurons straight on the inputs."""

from collections.abc import Callable, Mapping

import numpy as np

from nnsim.engine.expr import Array, Const, Expr, Ref, Symbol, absolute, square, total, transpose
from nnsim.engine.program import Assign, Node, Slot, Step
from nnsim.parts.epochs import N, compare, count, epoch_slots, forward, hold, program, rate
from nnsim.parts.wiring import Trouble, Wired, Wiring

HALF = Const(0.5, Symbol("½", r"\tfrac{1}{2}"))
Answer = Callable[[Wired], Expr]


def error_of(layer: Wired) -> Ref:
    """e: what is wrong with each output."""
    return layer.ref("err", "e")


def error_slots(wiring: Wiring) -> list[Slot]:
    """An array for e in each layer that learns."""
    shape = wiring.batch_size
    return [Slot(f"{la.name}.err", (la.size, shape), wiring.dtype, sampled=True) for la in wiring.weighted]


def no_hidden(wiring: Wiring) -> tuple[Trouble, ...]:
    """The layers that stand between the inputs and the outputs."""
    return tuple(
        Trouble(
            layer.id,
            f"{wiring.rule.title} has no way to tell the hidden layer {layer.name} what to change",
            "delete the layer, or choose backpropagation",
        )
        for layer in wiring.weighted
        if not layer.is_output
    )


def mistakes(wiring: Wiring) -> tuple[tuple[Expr, Expr | None], ...]:
    """Σ |y − o|: how many outputs are wrong, where both are 0 or 1."""
    return tuple((total(absolute(la.y - la.o), None), None) for la in wiring.outputs)


def with_errors(wiring: Wiring) -> tuple[Slot, ...]:
    """The arrays of every rule, and e."""
    return (*epoch_slots(wiring), *error_slots(wiring))


def half_squares(answer: Answer) -> Callable[[Wiring], tuple[tuple[Expr, Expr | None], ...]]:
    """½ (y − answer)², summed over the units."""
    return lambda wiring: tuple((total(HALF * square(la.y - answer(la)), None), None) for la in wiring.outputs)


def least_squares(wiring: Wiring, arrays: Mapping[str, Array]) -> Mapping[str, Array]:
    """The weights with which Σ (y − z)² over the training samples is least; held edges stay as they are."""
    places = {f"{la.name}.a": la for la in wiring.inputs}
    ones, found = np.ones((1, wiring.samples)), {}
    for layer in wiring.weighted:
        if layer.frozen:
            continue
        fed = [places[source.augmented] for source in layer.sources]
        inputs = np.vstack([ones, *(arrays["X"][one.first_row : one.first_row + one.size] for one in fed)])
        targets = arrays["Y"][layer.first_row : layer.first_row + layer.size]
        shape = (len(inputs), layer.size)
        free = arrays[f"{layer.name}.free"] > 0 if layer.held else np.ones(shape, bool)
        best = np.array(arrays[f"{layer.name}.fixed"]) if layer.held else np.zeros(shape)
        for unit in range(layer.size):
            rest, mine = targets[unit] - best[:, unit] @ inputs, free[:, unit]
            best[mine, unit] = np.linalg.lstsq(inputs[mine].T, rest, rcond=None)[0]
        found[layer.w.name] = best
    return found


def descending(wiring: Wiring, answer: Answer, told: Answer, name: str, helps: tuple[str, str]) -> tuple[Node, ...]:
    """e = y − answer, and W ← W + η (1/N) In toldᵀ; `helps` are words for the two steps."""
    rates, names = rate(wiring)
    steps: list[Node] = [*forward(wiring)]
    steps += [
        Step("error", "loss", layer.id, Assign(error_of(layer), layer.y - answer(layer)), helps[0])
        for layer in wiring.weighted
    ]
    steps += [*compare(wiring), count(wiring), *rates]
    for layer in wiring.weighted:
        if not layer.frozen:
            value = layer.w + names["rate"] * (layer.feed @ transpose(told(layer)) / N)
            steps.append(Step(name, "update", layer.id, Assign(layer.w, value), helps[1]))
            steps.extend(hold(layer))
    return program(wiring, steps)
