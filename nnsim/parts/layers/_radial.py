"""Radial layers: what a unit answers depends on how far the inputs are from its centre, measured in its width.

z = ‖c − x‖² and o = κ(z/w²); the centre c of a unit is its column of W̃, and row 0 of W holds b = ln w, so that widths
stay positive whatever is learned. Backwards δ = ∂E/∂o ⊙ κ′(z/w²)/w², ∂E/∂c = (2/N) Σ δ (c − x) and ∂E/∂b = −(2/N) Σ δ z
(Broomhead and Lowe, "Multivariable functional interpolation and adaptive networks", Complex Systems 2, 1988).
"""

from collections.abc import Callable

from nnsim.engine.expr import Const, Expr, NoBias, Ref, Symbol, distance, exp, total, transpose
from nnsim.engine.program import Assign, Slot, Step
from nnsim.parts.layers._passing import put_together, sent_back, unit_slots
from nnsim.parts.wiring import LayerKind, Wired

Kernel = Callable[[Expr], Expr]
N = Ref("N", Symbol("N"))
TWO = Const(2.0)


def _slots(layer: Wired, width: int, dtype: str) -> tuple[Slot, ...]:
    name, units, rows = layer.name, layer.size, 1 + layer.fan_in
    return (
        *unit_slots(layer, width, dtype),
        layer.bias_slot(dtype),
        Slot(f"{name}.grad", (rows, units), dtype),
        Slot(f"{name}.grad~", (rows - 1, units), dtype, part_of=f"{name}.grad", first_row=1),
        Slot(f"{name}.grad0", (1, units), dtype, part_of=f"{name}.grad"),
        *(Slot(f"{name}.{array}", (units, width), dtype, sampled=True) for array in ("delta", "do")),
    )


_ROWS = "Row 0 of W is b = ln w, the logarithm of the width; the other rows are the centres."


def shrunk(layer: Wired) -> Expr:
    """1/w² of each unit, as a column: e^(−2b)."""
    return exp(-(TWO * transpose(layer.b)))


def _forward(layer: Wired, training: bool) -> tuple[Step, ...]:
    steps = put_together(layer)
    measured = Assign(layer.z, distance(NoBias((layer.w,)), layer.inputs))
    steps.append(Step("net input", "forward", layer.id, measured, "How far the inputs are from the centres, squared."))
    assert layer.kind.answers is not None
    answer = layer.kind.answers(layer, layer.z)
    steps.append(Step("output", "forward", layer.id, Assign(layer.o, answer), f"Kernel: {layer.kind.title}."))
    return tuple(steps)


def _backward(layer: Wired) -> tuple[Step, ...]:
    steps = []
    if layer.consumers:
        back = Assign(layer.do, sent_back(layer))
        steps.append(Step("error", "backward", layer.id, back, "What comes back through the weights."))
    if not layer.is_output:
        share = Assign(layer.delta, layer.delta_formula)
        steps.append(Step("delta", "backward", layer.id, share, "The share of each distance in the loss."))
    if not layer.frozen:
        pulled = layer.w * transpose(total(layer.delta, 1)) - layer.feed @ transpose(layer.delta)
        steps.append(
            Step("gradient", "backward", layer.id, Assign(layer.grad, TWO * pulled / N),
                 "How the loss changes with the centres; row 0, of the widths, follows.")
        )  # fmt: skip
        widths = Ref(f"{layer.name}.grad0", Symbol("∂E/∂b", r"\partial E/\partial b", layer.number))
        value = -(TWO * transpose(total(layer.delta * layer.z, 1)) / N)
        steps.append(
            Step("gradient of widths", "backward", layer.id, Assign(widths, value), "And with the widths’ logarithms.")
        )
    return tuple(steps)


def radial(title: str, help_: str, formula: str, kernel: Kernel, slope: Kernel) -> LayerKind:
    """A radial kind of layer: κ(u) and κ′(u) of u = z/w²."""

    def answers(layer: Wired, z: Expr) -> Expr:
        return kernel(z * shrunk(layer))

    def delta(layer: Wired) -> Expr:
        return layer.do * slope(layer.z * shrunk(layer)) * shrunk(layer)

    return LayerKind(
        title=title,
        help=help_,
        notes=f"{formula} {_ROWS}",
        source="Broomhead and Lowe, Complex Systems 2, 1988",
        has_weights=True,
        passes_back=False,
        delta=delta,
        answers=answers,
        first_row="ln width",
        radius=lambda layer: exp(layer.b),
        slots=_slots,
        forward=_forward,
        backward=_backward,
    )
