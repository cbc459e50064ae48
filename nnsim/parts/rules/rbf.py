"""Radial basis functions: centres are placed first, then widths, then the weights of the outputs are found at once.

Centres are samples, or the means of k-means (Moody and Darken, "Fast learning in networks of locally-tuned processing
units", Neural Computation 1, 1989); a width is a number, or a multiple of the distance to the nearest other centre.
Output weights have the least squares, min ‖Wᵀ [1; κ] − Y‖² (Broomhead and Lowe 1988), or follow the gradient.
"""

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from nnsim.engine.expr import (
    FAR,
    Array,
    Augment,
    Const,
    Named,
    Ref,
    Symbol,
    distance,
    largest,
    log,
    maximum,
    square,
    total,
    transpose,
    where,
)
from nnsim.engine.operations import Set, Winner
from nnsim.engine.picking import DrawColumns
from nnsim.engine.program import Assign, For, If, Node, Slot, Step
from nnsim.engine.solving import LeastSquares
from nnsim.kit.params import Param
from nnsim.parts.epochs import WHOLE, compare, count, epoch_slots, forward, hold, program
from nnsim.parts.habit import Between, Habit
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._descent import backward, loss_gradient, update, without_gradient
from nnsim.parts.rules._single import HALF
from nnsim.parts.wiring import EVERYTHING, Rule, Setting, Trouble, Wired, Wiring

KINDS = {
    "gaussian": "rbf",
    "multiquadric": "rbf_multiquadric",
    "inverse multiquadric": "rbf_inverse_multiquadric",
    "thin plate": "rbf_thin_plate",
}
X, Y = Ref("X", Symbol("X")), Ref("Y", Symbol("Y"))
APART, WON = Ref("placing_z", Symbol("z")), Ref("placing.won", Symbol("o"))
ANSWERS = Ref("placing_in", Symbol("In", r"\mathit{In}"))
SELF = Ref("placing_self", Symbol("∞ I", r"\infty I"))
RESIDUAL = Ref("residual", Symbol("residual", r"\mathrm{residual}"))
NEAR = 1e-12


def _ends(wiring: Wiring) -> tuple[Wired, Wired]:
    return wiring.weighted[0], wiring.weighted[-1]


def _slots(wiring: Wiring) -> tuple[Slot, ...]:
    units, _last = _ends(wiring)
    n, dtype = wiring.samples, wiring.dtype
    return (
        *epoch_slots(wiring),
        *(Slot(name, (), "int64", "counter") for name in ("placing", "round")),
        Slot("rng.start", (1,), "uint64", "carried"),
        *(Slot(ref.name, (units.size, n), dtype, "carried") for ref in (APART, WON)),
        Slot(ANSWERS.name, (1 + units.size, n), dtype, "carried"),
        Slot(RESIDUAL.name, (), "float64", "carried"),
    )


def _constants(wiring: Wiring) -> tuple[tuple[str, Array], ...]:
    return ((SELF.name, FAR.value * np.eye(_ends(wiring)[0].size)),)


def _body(wiring: Wiring) -> tuple[Node, ...]:
    units, last = _ends(wiring)
    steps: list[Node] = [*forward(wiring), *compare(wiring)]
    learning = wiring.rule_settings["learning"]
    if learning == "least squares":
        steps.append(count(wiring))
    else:
        kept = units if learning == "everything by gradient" else None
        layers = tuple(la for la in wiring.layers if la is not units or kept is units)
        descending = replace(wiring, layers=layers)
        steps += [*loss_gradient(descending), *backward(descending), *update(descending)]
    placing = [*_centres(wiring, units), *_widths(wiring, units), *_solved(wiring, units, last)]
    epoch = Ref("epoch", Symbol("epoch", r"\mathrm{epoch}"))
    return program(wiring, steps, (If(epoch <= 0.0, tuple(placing), "placing"),) if placing else ())


# ------------------------------------------------------------------------------------------------ centres and widths


def _centres(wiring: Wiring, units: Wired) -> list[Node]:
    chosen, body = wiring.rule_settings["centres"], units.body
    if chosen == "as they are" or units.frozen:
        return []
    draw = Step("centres", "data", units.id, DrawColumns(X.name, body.name, "rng.start"),
                "The centres begin at samples that are drawn.", "W̃ ← random samples",
                r"\tilde W \leftarrow \text{random samples}")  # fmt: skip
    if chosen == "random samples":
        return [draw, *hold(units)]
    won = total(WON, 1)
    mean = where(transpose(won) > 0.0, (X @ transpose(WON)) / maximum(transpose(won), 1.0), body)
    rounds: tuple[Node, ...] = (
        Step("distances", "forward", units.id, Assign(APART, distance(body, X)), "Of every sample to every centre."),
        Step("nearest", "forward", units.id, Winner(APART.name, WON.name), "Each sample goes to the nearest centre.",
             "o ← 1 where z is smallest, else 0", r"o_j \leftarrow \left[\, j = \arg\min_k z_k \,\right]"),
        Step("means", "update", units.id, Assign(body, mean), "Each centre goes to the mean of its samples."),
        *hold(units),
    )  # fmt: skip
    return [draw, *hold(units), For("round", wiring.rule_settings["rounds"], rounds)]


def _widths(wiring: Wiring, units: Wired) -> list[Node]:
    settings = wiring.rule_settings
    if settings["widths"] == "as they are" or units.frozen:
        return []
    row = units.bias_row
    factor = Const(math.log(settings["width"]), Symbol("ln w", r"\ln w"))
    if settings["widths"] == "nearest neighbours" and units.size > 1:
        body = units.body
        nearest = -largest(-(distance(body, body) + SELF), 0)
        sign = Symbol("min ‖cᵢ − cⱼ‖²", r"\min_{i \ne j} \left\lVert c_i - c_j \right\rVert^{2}")
        value = HALF * log(Named(sign, (), maximum(nearest, NEAR))) + factor
        about = "The width of a unit is a multiple of the distance to the nearest other centre."
        return [Step("widths", "update", units.id, Assign(row, value), about), *hold(units)]
    same = Step("widths", "update", units.id, Set((row.name,), factor.value), "All units have the same width.",
                "b ← ln w", r"b \leftarrow \ln w")  # fmt: skip
    return [same, *hold(units)]


# ------------------------------------------------------------------------------------------------ output weights


def _solved(wiring: Wiring, units: Wired, last: Wired) -> list[Node]:
    if wiring.rule_settings["learning"] != "least squares" or last.frozen:
        return []
    assert units.kind.answers is not None
    answers = Augment((units.kind.answers(units, distance(units.body, X)),))
    residual = total(square(Y - transpose(last.w) @ ANSWERS), None) / Const(float(wiring.samples), Symbol("n"))
    return [
        Step("answers", "forward", units.id, Assign(ANSWERS, answers), "What the units answer to all samples."),
        Step("least squares", "update", last.id, LeastSquares(ANSWERS.name, Y.name, last.w.name),
             "The output weights with which the squared error is least.", "W ← argmin ‖Wᵀ In − Y‖²",
             r"W \leftarrow \arg\min_W \sum (W^{\top} \mathit{In} - Y)^2"),
        *hold(last),
        Step("residual", "loss", WHOLE, Assign(RESIDUAL, residual), "What is left of the squared error, per sample."),
    ]  # fmt: skip


def _troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    if len(wiring.inputs) != 1 or len(wiring.weighted) != 2 or len(wiring.outputs) != 1:
        place = wiring.outputs[0].id if wiring.outputs else None
        what = "radial basis functions are one layer between inputs and outputs"
        return (Trouble(place, what, "delete layers until an input, a radial and an output layer are left"),)
    units, last = _ends(wiring)
    found = list(without_gradient(wiring))
    if units.kind.answers is None:
        what = f"{units.name} is a {units.kind.title} layer, and not a radial one"
        found.append(Trouble(units.id, what, "choose the rule again: that makes the layer a radial one"))
    if len(units.sources) != 1 or len(last.sources) != 1 or last.sources[0].sent != units.sent:
        found.append(Trouble(last.id, "a link skips the radial layer", "delete it"))
    if last.kind.answers is not None or not last.kind.has_gradient:
        found.append(Trouble(last.id, f"{last.name} is a {last.kind.title} layer", "make it a dense one"))
    if wiring.rule_settings["learning"] == "least squares" and last.activation_key != "identity":
        what = f"least squares finds the weights of linear units, and {last.name} has {last.activation.title}"
        found.append(Trouble(last.id, what, "choose identity, or learn by gradient"))
    return tuple(found)


def _kind(settings: Mapping[str, Any]) -> str:
    return KINDS[settings["kernel"]]


def _takes(settings: Mapping[str, Any]) -> frozenset[Setting]:
    """What is found at once by least squares has no rate and no optimizer, and its loss is the squared error."""
    return frozenset({"batch_size"}) if settings["learning"] == "least squares" else EVERYTHING


PART = Rule(
    title="radial basis functions",
    help="Units are placed among the samples; the weights of the outputs are then found by least squares, or learned.",
    notes="With as many centres as samples the outputs go through every target; with few they smooth.",
    source="Broomhead and Lowe, Complex Systems 2, 1988; Moody and Darken, Neural Computation 1, 1989",
    params=(
        Param("kernel", "choice", "gaussian", "What a unit answers at a distance.", choices=tuple(KINDS)),
        Param("centres", "choice", "k-means", "Where the units are placed.",
              choices=("random samples", "k-means", "as they are")),
        Param("rounds", "integer", 10, "How many rounds of k-means there are.", low=1, high=10_000),
        Param("widths", "choice", "nearest neighbours", "How widths are chosen.",
              choices=("nearest neighbours", "fixed", "as they are")),
        Param("width", "real", 1.0, "The width, or by what the distance to the nearest centre is multiplied.", low=0.0,
              high=1e6, open_low=True, symbol="w"),
        Param("learning", "choice", "least squares", "How the rest is learned.",
              choices=("least squares", "outputs by gradient", "everything by gradient")),
    ),
    slots=_slots,
    body=_body,
    takes=_takes,
    troubles=_troubles,
    habit=Habit(
        activation="identity", loss="mse", rate=0.05, batch_size=0, epochs=1,
        between=Between(_kind, "identity", "normal", lambda inputs, outputs: 4 * max(inputs, outputs)),
    ),
    constants=_constants,
    counts=(("residual", "squared error that is left"),),
    plane=InPlane(weights=True, circles=True),
)  # fmt: skip
