"""Polynomial units: the weighted sum of the inputs, bias included, raised to a power; z = Wᵀ In and o = z^d."""

from nnsim.engine.expr import Augment, Expr, transpose
from nnsim.engine.program import Assign, Slot, Step
from nnsim.parts.wiring import LayerKind, Wired


def _slots(layer: Wired, width: int, dtype: str) -> tuple[Slot, ...]:
    name, units, rows = layer.name, layer.size, 1 + layer.fan_in
    slots = [
        Slot(f"{name}.W", (rows, units), dtype, "carried"),
        Slot(f"{name}.W~", (rows - 1, units), dtype, "carried", part_of=f"{name}.W", first_row=1),
        Slot(f"{name}.W0", (1, units), dtype, "carried", part_of=f"{name}.W"),
        Slot(f"{name}.z", (units, width), dtype, sampled=True),
        Slot(f"{name}.a", (1 + units, width), dtype, sampled=True),
        Slot(f"{name}.o", (units, width), dtype, sampled=True, part_of=f"{name}.a", first_row=1),
    ]
    if len(layer.sources) > 1:
        slots.append(Slot(f"{name}.in", (rows, width), dtype, sampled=True))
    if layer.held:
        slots += [Slot(f"{name}.{array}", (rows, units), dtype, "constant") for array in ("free", "fixed")]
    if layer.is_output:
        slots.append(Slot(f"{name}.y", (units, width), dtype, sampled=True))
    return tuple(slots)


def _no_gradient(_layer: Wired) -> tuple[Step, ...]:
    return ()


def power(value: Expr, degree: int) -> Expr:
    """The value times itself, so many times."""
    return value**2 if degree == 2 else value**2 * value


def polynomial(degree: int) -> LayerKind:
    """A kind of layer whose units raise their net input to the power of 2 or 3."""

    def forward(layer: Wired, training: bool) -> tuple[Step, ...]:
        steps = []
        if len(layer.sources) > 1:
            stacked = Augment(tuple(source.sent for source in layer.sources))
            steps.append(Step("input", "forward", layer.id, Assign(layer.feed, stacked), "All that feeds the layer."))
        net = Assign(layer.z, transpose(layer.w) @ layer.shown_feed)
        steps.append(Step("net input", "forward", layer.id, net, "Weighted sum of the inputs, bias included."))
        raised = Assign(layer.o, power(layer.z, degree))
        steps.append(Step("output", "forward", layer.id, raised, f"The net input to the power of {degree}."))
        return tuple(steps)

    return LayerKind(
        title=f"polynomial of degree {degree}",
        help=f"Units that raise the weighted sum of their inputs to the power of {degree}.",
        source="Boser, Guyon and Vapnik, A training algorithm for optimal margin classifiers, COLT 1992",
        has_weights=True,
        has_gradient=False,
        slots=_slots,
        forward=forward,
        backward=_no_gradient,
    )
