"""What rules share that train one layer of neurons straight on the inputs."""

from nnsim.engine.expr import Expr, Ref, absolute, total
from nnsim.engine.program import Slot
from nnsim.parts.wiring import Trouble, Wired, Wiring


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
