"""Polynomial units: the weighted sum of the inputs, bias included, raised to a power; z = Wᵀ In and o = z^d."""

from nnsim.engine.expr import raised, transpose
from nnsim.engine.program import Assign, Slot, Step
from nnsim.parts.layers._passing import no_gradient, put_together, unit_slots
from nnsim.parts.wiring import LayerKind, Wired


def _slots(layer: Wired, width: int, dtype: str) -> tuple[Slot, ...]:
    return (*unit_slots(layer, width, dtype), layer.bias_slot(dtype))


def polynomial(degree: int) -> LayerKind:
    """A kind of layer whose units raise their net input to the power of 2 or 3."""

    def forward(layer: Wired, training: bool) -> tuple[Step, ...]:
        steps = put_together(layer)
        net = Assign(layer.z, transpose(layer.w) @ layer.shown_feed)
        steps.append(Step("net input", "forward", layer.id, net, "Weighted sum of the inputs, bias included."))
        output = Assign(layer.o, raised(layer.z, degree))
        steps.append(Step("output", "forward", layer.id, output, f"The net input to the power of {degree}."))
        return tuple(steps)

    return LayerKind(
        title=f"polynomial of degree {degree}",
        help=f"Units that raise the weighted sum of their inputs to the power of {degree}.",
        source="Boser, Guyon and Vapnik, A training algorithm for optimal margin classifiers, COLT 1992",
        has_weights=True,
        has_gradient=False,
        slots=_slots,
        forward=forward,
        backward=no_gradient,
    )
