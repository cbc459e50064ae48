"""Competitive: every unit measures how far the inputs are from its weights, and the nearest one wins.

z = ‖W̃ − x‖², the squared distance to each unit's weights, and o = 1 for the smallest, 0 for all others (Kohonen,
"Self-organized formation of topologically correct feature maps", Biological Cybernetics 43, 1982). There is no bias.
"""

from nnsim.engine.expr import NoBias, distance
from nnsim.engine.operations import Winner
from nnsim.engine.program import Assign, Step
from nnsim.parts.layers._passing import no_gradient, put_together, unit_slots
from nnsim.parts.wiring import LayerKind, Wired


def _forward(layer: Wired, training: bool) -> tuple[Step, ...]:
    steps = put_together(layer)
    measured = Assign(layer.z, distance(NoBias((layer.w,)), layer.inputs))
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


PART = LayerKind(
    title="competitive",
    help="Units that measure how far the inputs are from their weights; the nearest one wins.",
    has_weights=True,
    has_gradient=False,
    first_row="",
    slots=unit_slots,
    forward=_forward,
    backward=no_gradient,
)
