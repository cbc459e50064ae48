"""Bayesian linear regression: a distribution over the weights, with its two precisions found from the evidence.

With inputs and targets less their means, the prior N(0, 1/α) on the weights and noise of precision β, the posterior is
N(w, Σ), Σ = (α I + β X Xᵀ)⁻¹ and w = β Σ X yᵀ. The evidence has its maximum where α = γ/‖w‖² and
β = (n − γ)/‖y − wᵀ X‖² with γ = Σ β λ/(α + β λ) over the eigenvalues λ of X Xᵀ, the number of weights that the data
determine (MacKay, "Bayesian interpolation", Neural Computation 4, 1992). Each output has precisions of its own; the
bias takes up the means.
"""

import math

import numpy as np

from nnsim.engine.expr import Const, Expr, Ref, Symbol, absolute, log, sqrt, square, total, transpose
from nnsim.engine.operations import Copy, Set
from nnsim.engine.program import Assign, If, Node, Slot, Step
from nnsim.engine.solving import Eigen
from nnsim.kit.params import Param
from nnsim.parts.contracts import setting
from nnsim.parts.epochs import WHOLE, compare, count, epoch_slots, forward, hold, program
from nnsim.parts.habit import Habit
from nnsim.parts.rules._single import HALF, no_hidden
from nnsim.parts.rules._whole import assign, once
from nnsim.parts.wiring import Rule, Trouble, Wired, Wiring

X, Y = Ref("X", Symbol("X")), Ref("Y", Symbol("Y"))
MIDDLE_X, MIDDLE_Y = Ref("middle_x", Symbol("x̄", r"\bar x")), Ref("middle_y", Symbol("ȳ", r"\bar y"))
SCATTER, VALUES = Ref("scatter", Symbol("S")), Ref("scatter_values", Symbol("λ", r"\lambda"))
VECTORS, SHARED = Ref("scatter_vectors", Symbol("V")), Ref("scatter_shared", Symbol("q"))
ALPHA, BETA = Ref("prior_precision", Symbol("α", r"\alpha")), Ref("noise_precision", Symbol("β", r"\beta"))
GAMMA, LEFT = Ref("determined", Symbol("γ", r"\gamma")), Ref("squares_left", Symbol("R"))
SPREAD, BAND = Ref("posterior_deviation", Symbol("σ_w", r"\sigma_w")), Ref("band", Symbol("σ", r"\sigma"))
EVIDENCE = Ref("evidence", Symbol("ln p", r"\ln p"))
BEFORE = Ref("weights_before", Symbol("W⁻", r"\tilde W^{-}"))
CHANGE = Ref("change", Symbol("change", r"\mathrm{change}"))
BEGUN = Ref("posterior_begun", Symbol("begun", r"\mathrm{begun}"))
ABOVE_0 = Const(float(np.finfo(float).eps), Symbol("0⁺", "0^{+}"))


def _slots(wiring: Wiring) -> tuple[Slot, ...]:
    (layer,) = wiring.weighted
    features, units, dtype = layer.fan_in, layer.size, wiring.dtype
    shapes = (
        (MIDDLE_X, (features, 1)), (MIDDLE_Y, (units, 1)), (SCATTER, (features, features)), (VALUES, (features, 1)),
        (VECTORS, (features, features)), (SHARED, (features, units)), (SPREAD, (features, units)),
        (BEFORE, (features, units)), *((ref, (1, units)) for ref in (ALPHA, BETA, GAMMA, LEFT)),
    )  # fmt: skip
    return (
        *epoch_slots(wiring),
        *(Slot(ref.name, shape, dtype, "carried") for ref, shape in shapes),
        *(Slot(ref.name, (), "float64", "carried") for ref in (EVIDENCE, CHANGE, BEGUN)),
        Slot("posterior_beginning", (), "int64", "counter"),
        Slot(BAND.name, (units, wiring.batch_size), dtype, sampled=True),
        layer.bias_slot(dtype),
    )


def _number(wiring: Wiring) -> Const:
    """n: how many samples there are."""
    return Const(float(wiring.samples), Symbol("n"))


def _set(name: str, target: Ref, value: Expr, about: str, phase: str = "evidence") -> Step:
    return assign(name, target, value, about, phase)


def precision() -> Expr:
    """α + β λ: how sure each output's weights are along each eigenvector."""
    return ALPHA + BETA * VALUES


def deviation(inputs: Expr) -> Expr:
    """σ(x) = √(1/β + (x − x̄)ᵀ Σ (x − x̄)): how sure the prediction is, noise included."""
    along = transpose(VECTORS) @ (inputs - MIDDLE_X)
    return sqrt(transpose(1.0 / precision()) @ square(along) + transpose(1.0 / BETA))


def _posterior(layer: Wired) -> list[Node]:
    """The means of the weights, and the bias."""
    if layer.frozen:
        return []
    mean = VECTORS @ (BETA * SHARED / precision())
    bias = transpose(MIDDLE_Y - transpose(layer.body) @ MIDDLE_X)
    return [
        Step("posterior", "update", layer.id, Assign(layer.body, mean), "The means of the weights: w = β Σ X yᵀ."),
        Step("bias", "update", layer.id, Assign(layer.bias_row, bias), "What the means of inputs and targets ask for."),
        *hold(layer),
    ]


def _begin(wiring: Wiring, layer: Wired) -> If:
    n = _number(wiring)
    x, y = X - MIDDLE_X, Y - MIDDLE_Y
    variance = transpose(total(square(y), 1)) / n
    nodes: list[Node] = [
        _set("mean input", MIDDLE_X, total(X, 1) / n, "The mean of each input.", "data"),
        _set("mean target", MIDDLE_Y, total(Y, 1) / n, "The mean of each target.", "data"),
        _set("scatter", SCATTER, x @ transpose(x), "How the inputs vary together.", "data"),
        Step("eigenvalues", "data", WHOLE, Eigen(SCATTER.name, VALUES.name, VECTORS.name),
             "The directions in which the inputs vary, and how much.", "S = V diag(λ) Vᵀ",
             r"S = V\, \mathrm{diag}(\lambda)\, V^{\top}"),
        _set("shared", SHARED, transpose(VECTORS) @ (x @ transpose(y)), "What targets and directions share.", "data"),
        _set("noise precision", BETA, 1.0 / (variance + ABOVE_0), "β begins as if all were noise.", "data"),
        Step("prior precision", "data", WHOLE, Set((ALPHA.name,), 1.0), "α begins with 1.", "α ← 1",
             r"\alpha \leftarrow 1"),
        *_posterior(layer),
    ]  # fmt: skip
    return once(BEGUN, "posterior_beginning", nodes)


def _body(wiring: Wiring) -> tuple[Node, ...]:
    (layer,) = wiring.weighted
    n, d, body = _number(wiring), Const(float(layer.fan_in), Symbol("d")), layer.body
    squares = total(square(Y - MIDDLE_Y - transpose(body) @ (X - MIDDLE_X)), 1)
    first, second = setting("shape", "a"), setting("scale", "b")
    alpha = (GAMMA + 2.0 * first) / (total(square(body)) + 2.0 * second)
    beta = (n - GAMMA + 2.0 * first) / (LEFT + 2.0 * second)
    fits = d * log(ALPHA) + n * log(BETA) - BETA * LEFT - ALPHA * total(square(body))
    every = Const(wiring.samples * math.log(2 * math.pi), Symbol("n ln 2π", r"n \ln 2\pi"))
    evidence = HALF * total(fits - total(log(precision())) - every, None)
    changed = total(absolute(body - BEFORE), None) - setting("tolerance", "ε", r"\varepsilon")
    keep = Copy(((body.name, BEFORE.name),))
    steps: list[Node] = [
        *forward(wiring),
        _set("band", BAND, deviation(layer.inputs), "How sure the predictions are, noise included.", "forward"),
        *compare(wiring),
        _set("determined", GAMMA, total(BETA * VALUES / precision()), "How many weights the data determine."),
        _set("squares", LEFT, transpose(squares), "The squared error over all samples."),
        _set("evidence", EVIDENCE, evidence, "The logarithm of the evidence, which has a maximum."),
        Step("keep", "evidence", layer.id, keep, "The weights are kept to be compared.", "W⁻ ← W̃",
             r"\tilde W^{-} \leftarrow \tilde W"),
        count(wiring),
        _set("prior precision", ALPHA, PART.fill(alpha, wiring.rule_settings), "α = γ/‖w‖².", "update"),
        _set("noise precision", BETA, PART.fill(beta, wiring.rule_settings), "β = (n − γ)/R.", "update"),
        *_posterior(layer),
        _set("deviation", SPREAD, sqrt(square(VECTORS) @ (1.0 / precision())), "How sure each weight is: √Σᵢᵢ.",
             "update"),
        _set("change", CHANGE, PART.fill(changed, wiring.rule_settings), "How far weights still move.", "update"),
    ]  # fmt: skip
    return program(wiring, steps, (_begin(wiring, layer),))


def _troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    found = list(no_hidden(wiring))
    if len(wiring.inputs) != 1 or len(wiring.weighted) != 1:
        what = "Bayesian regression is one layer on one input layer"
        found.append(Trouble(wiring.outputs[0].id if wiring.outputs else None, what, "delete the others"))
    for layer in wiring.weighted:
        if layer.kind_key != "dense" or layer.activation_key != "identity":
            what = f"Bayesian regression is for linear units, and {layer.name} has others"
            found.append(Trouble(layer.id, what, "make it a dense layer with identity"))
    return tuple(found)


PART = Rule(
    title="Bayesian regression",
    help="A distribution over the weights of linear units; the evidence says how strong prior and noise are.",
    notes="Weights that the data do not determine stay near 0. The band is the standard deviation of a prediction.",
    source="MacKay, Bayesian interpolation, Neural Computation 4, 1992, equations 2.20 to 2.23",
    params=(
        Param("shape", "real", 0.0, "The shape of the gamma distributions over both precisions.", low=0.0, high=1e6,
              symbol="a"),
        Param("scale", "real", 0.0, "Their inverse scale; both 0: nothing is known beforehand.", low=0.0, high=1e6,
              symbol="b"),
        Param("tolerance", "real", 1e-9, "How little the weights move at the end, all together.", low=0.0, high=1e3,
              symbol="ε"),
    ),
    slots=_slots,
    body=_body,
    takes=frozenset({"batch_size"}),
    error=lambda wiring: tuple((total(square(la.y - la.o), None), None) for la in wiring.outputs),
    error_title="squared error",
    stops=((CHANGE <= 0.0, "weights that move no further than the tolerance"),),
    troubles=_troubles,
    habit=Habit(activation="identity", initializer="zeros", batch_size=0, shuffle=False, epochs=300),
    deviation=deviation,
    counts=(("evidence", "logarithm of the evidence"), ("change", "how far weights still move")),
)  # fmt: skip
