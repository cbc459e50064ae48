"""What kinds of layers share: the arrays of their units, how what feeds them is put together, what comes back."""

from nnsim.engine.expr import Augment, Expr, NoBias, add_all
from nnsim.engine.program import Assign, Slot, Step
from nnsim.parts.wiring import Wired


def last_slots(layer: Wired, width: int, dtype: str) -> tuple[Slot, ...]:
    """The arrays that only some layers need: all that feeds one with several sources, masks, targets."""
    name, units, rows = layer.name, layer.size, 1 + layer.fan_in
    slots = []
    if len(layer.sources) > 1:
        slots.append(Slot(f"{name}.in", (rows, width), dtype, sampled=True))
    if layer.held:
        slots += [Slot(f"{name}.{array}", (rows, units), dtype, "constant") for array in ("free", "fixed")]
    if layer.is_output:
        slots.append(Slot(f"{name}.y", (units, width), dtype, sampled=True))
    return tuple(slots)


def unit_slots(layer: Wired, width: int, dtype: str) -> tuple[Slot, ...]:
    """The arrays of a layer with weights that compares or sums what feeds it: W, z, o, and what goes with them."""
    name, units, rows = layer.name, layer.size, 1 + layer.fan_in
    return (
        Slot(f"{name}.W", (rows, units), dtype, "carried"),
        Slot(f"{name}.W~", (rows - 1, units), dtype, "carried", part_of=f"{name}.W", first_row=1),
        Slot(f"{name}.z", (units, width), dtype, sampled=True),
        Slot(f"{name}.a", (1 + units, width), dtype, sampled=True),
        Slot(f"{name}.o", (units, width), dtype, sampled=True, part_of=f"{name}.a", first_row=1),
        *last_slots(layer, width, dtype),
    )


def put_together(layer: Wired) -> list[Step]:
    """The step that puts together what feeds a layer, where several layers do."""
    if len(layer.sources) == 1:
        return []
    stacked = Augment(tuple(source.sent for source in layer.sources))
    biased = layer.kind.first_row == "bias"
    help_ = "A 1 for the bias, then all that feeds it." if biased else "All that feeds the layer."
    return [Step("input", "forward", layer.id, Assign(layer.feed, stacked), help_)]


def no_gradient(_layer: Wired) -> tuple[Step, ...]:
    """The backward pass of a kind that has none."""
    return ()


def sent_back(layer: Wired) -> Expr:
    """∂E/∂o: the weights of each layer that it feeds, their bias row left out, times the δ of that."""
    parts: list[Expr] = [NoBias((c.w,), c.start, c.stop) @ c.delta for c in layer.consumers]
    whole = add_all(parts)
    return whole * layer.ref("mask", "d") if layer.dropout else whole
