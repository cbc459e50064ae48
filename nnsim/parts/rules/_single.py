"""What rules share that train one layer of neurons straight on the inputs."""

from collections.abc import Callable

from nnsim.engine.expr import Const, Expr, Ref, Symbol, absolute, square, total, transpose
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
