"""Competitive: every unit measures how far the inputs are from its weights, and the nearest one wins.

z = ‖W̃ − x‖², the squared distance to each unit's weights, and o = 1 for the smallest, 0 for all others (Kohonen,
"Self-organized formation of topologically correct feature maps", Biological Cybernetics 43, 1982). There is no bias.
"""

from nnsim.engine.expr import Augment, Expr, NoBias, distance
from nnsim.engine.operations import Winner
from nnsim.engine.program import Assign, Slot, Step
from nnsim.parts.wiring import LayerKind, Wired


def _slots(layer: Wired, width: int, dtype: str) -> tuple[Slot, ...]:
    name, units, rows = layer.name, layer.size, 1 + layer.fan_in
    slots = [
        Slot(f"{name}.W", (rows, units), dtype, "carried"),
        Slot(f"{name}.W~", (rows - 1, units), dtype, "carried", part_of=f"{name}.W", first_row=1),
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


def _forward(layer: Wired, training: bool) -> tuple[Step, ...]:
    steps = []
    inputs: Expr = layer.sources[0].sent
    if len(layer.sources) > 1:
        stacked = Augment(tuple(source.sent for source in layer.sources))
        steps.append(Step("input", "forward", layer.id, Assign(layer.feed, stacked), "All that feeds the layer."))
        inputs = NoBias((layer.feed,))
    measured = Assign(layer.z, distance(NoBias((layer.w,)), inputs))
    steps.append(Step("net input", "forward", layer.id, measured, "How far the inputs are from the weights, squared."))
    steps.append(
        Step(
            "output",
            "forward",
            layer.id,
            Winner(layer.z.name, layer.o.name),
            "The unit whose weights are nearest wins: its output is 1, that of all others 0.",
            "o ← 1 where z is smallest, else 0",
            r"o_j \leftarrow \left[\, j = \arg\min_k z_k \,\right]",
        )
    )
    return tuple(steps)


def _no_gradient(_layer: Wired) -> tuple[Step, ...]:
    return ()


PART = LayerKind(
    title="competitive",
    help="Units that measure how far the inputs are from their weights; the nearest one wins.",
    has_weights=True,
    has_gradient=False,
    slots=_slots,
    forward=_forward,
    backward=_no_gradient,
)
