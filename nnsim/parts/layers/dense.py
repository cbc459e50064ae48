"""Dense: every unit is joined to every unit of the layers that feed it, as far as edges are not cut.

z = Wᵀ In and o = φ(z) forwards; δ = ∂E/∂o ⊙ φ'(z) and ∂E/∂W = (1/N) In δᵀ backwards (Rumelhart, Hinton and Williams,
"Learning representations by back-propagating errors", 1986).
"""

from nnsim.engine.expr import Ref, Symbol, transpose
from nnsim.engine.operations import DrawMask
from nnsim.engine.program import Assign, Slot, Step
from nnsim.parts.layers._passing import last_slots, put_together, sent_back
from nnsim.parts.wiring import LayerKind, Wired

N = Ref("N", Symbol("N"))


def _slots(layer: Wired, width: int, dtype: str) -> tuple[Slot, ...]:
    name, units, rows = layer.name, layer.size, 1 + layer.fan_in
    sent = "sent" if layer.dropout else "o"
    slots = [
        Slot(f"{name}.W", (rows, units), dtype, "carried"),
        Slot(f"{name}.W~", (rows - 1, units), dtype, "carried", part_of=f"{name}.W", first_row=1),
        Slot(f"{name}.grad", (rows, units), dtype),
        Slot(f"{name}.grad~", (rows - 1, units), dtype, part_of=f"{name}.grad", first_row=1),
        *(Slot(f"{name}.{array}", (units, width), dtype, sampled=True) for array in ("z", "delta", "do")),
        Slot(f"{name}.a", (1 + units, width), dtype, sampled=True),
        Slot(f"{name}.{sent}", (units, width), dtype, sampled=True, part_of=f"{name}.a", first_row=1),
    ]
    if layer.dropout:
        slots += [Slot(f"{name}.{array}", (units, width), dtype, sampled=True) for array in ("o", "mask")]
    return (*slots, *last_slots(layer, width, dtype))


def _forward(layer: Wired, training: bool) -> tuple[Step, ...]:
    steps = put_together(layer)
    net = transpose(layer.w) @ layer.shown_feed
    steps.append(
        Step("net input", "forward", layer.id, Assign(layer.z, net), "Weighted sum of the inputs, bias included.")
    )
    steps.append(
        Step(
            "output",
            "forward",
            layer.id,
            Assign(layer.o, layer.phi()),
            f"Activation function: {layer.activation.title}.",
        )
    )
    if layer.dropout and training:
        mask = layer.ref("mask", "d")
        steps.append(
            Step(
                "dropout mask",
                "forward",
                layer.id,
                DrawMask(mask.name, "rng.dropout", layer.dropout),
                f"Each output is dropped with probability {layer.dropout:g}; the others grow to make up for it.",
                f"d ~ 1/(1−p) with probability 1−p, else 0; p = {layer.dropout:g}",
                rf"d \sim \frac{{1}}{{1-p}}\,\mathrm{{Bernoulli}}(1-p),\; p = {layer.dropout:g}",
            )
        )
        steps.append(
            Step("dropped", "forward", layer.id, Assign(layer.sent, layer.o * mask), "What is left is sent on.")
        )
    elif layer.dropout:
        steps.append(Step("sent", "forward", layer.id, Assign(layer.sent, layer.o), "Nothing is dropped."))
    return tuple(steps)


def _backward(layer: Wired) -> tuple[Step, ...]:
    steps = []
    if layer.consumers:
        steps.append(
            Step(
                "error",
                "backward",
                layer.id,
                Assign(layer.do, sent_back(layer)),
                "What comes back through the weights, their bias row left out.",
            )
        )
    if not layer.is_output:
        steps.append(
            Step(
                "delta",
                "backward",
                layer.id,
                Assign(layer.delta, layer.delta_formula),
                "The share of each unit in the loss.",
            )
        )
    if not layer.frozen:
        gradient = layer.feed @ transpose(layer.delta) / N
        steps.append(
            Step(
                "gradient", "backward", layer.id, Assign(layer.grad, gradient), "Mean over the batch of input times δ."
            )
        )
    return tuple(steps)


PART = LayerKind(
    title="dense",
    help="Every unit is joined to every unit that feeds the layer; single edges can be cut.",
    has_weights=True,
    drops=True,
    slots=_slots,
    forward=_forward,
    backward=_backward,
)
