"""Recurrent: every unit is fed by all others of its own layer, and the inputs say only how they begin.

z = Wᵀ [1; o], and a unit whose turn it is becomes 1 where z > 0, −1 where z < 0, and stays as it is where z = 0
(Hopfield, "Neural networks and physical systems with emergent collective computational abilities", PNAS 79, 1982). The
links from the inputs, one for each unit, stand for those among the units: W̃ is square, and row 0 holds minus the
thresholds. Outside training the units take their turns, from first to last, until none changes any more.
"""

from nnsim.engine.expr import Ref, Symbol, transpose, where
from nnsim.engine.program import Assign, Step
from nnsim.engine.settling import Settle
from nnsim.parts.layers._passing import no_gradient, unit_slots
from nnsim.parts.wiring import LayerKind, Wired, superscript

MOST_SWEEPS = 100


def _net(layer: Wired) -> Step:
    state = Ref(
        f"{layer.name}.a",
        Symbol(f"[1; o{superscript(layer.number)}]", rf"\left[1;\, o^{{{layer.number}}}\right]"),
    )
    net = Assign(layer.z, transpose(layer.w) @ state)
    return Step("net input", "forward", layer.id, net, "Weighted sum of the states of all units.")


def _forward(layer: Wired, training: bool) -> tuple[Step, ...]:
    if training:
        return (_net(layer),)
    begin = Assign(layer.o, where(layer.sources[0].sent > 0.0, 1.0, -1.0))
    return (
        Step("state", "forward", layer.id, begin, "The units begin as the inputs say."),
        Step(
            "recall",
            "forward",
            layer.id,
            Settle(layer.w.name, layer.o.name, MOST_SWEEPS),
            "The units take their turns, from first to last, until none changes any more.",
            "oᵢ ← sign(zᵢ), one after the other, until nothing changes",
            r"o_i \leftarrow \mathrm{sign}(z_i),\; i = 1, 2, \ldots\ \text{until nothing changes}",
        ),
        _net(layer),
    )


PART = LayerKind(
    title="recurrent",
    help="Units of −1 and 1 that feed each other; the inputs say how they begin, and each keeps its state.",
    has_weights=True,
    has_gradient=False,
    among=True,
    slots=unit_slots,
    forward=_forward,
    backward=no_gradient,
)
