"""Support vector machine: the widest margin between two classes, found by moving two multipliers at a time (SMO).

The dual Σα − ½ ΣΣ α α′ y y′ κ(x, x′) is made large under 0 ≤ α ≤ C and Σ α y = 0. With F = y − Σ α′ y′ κ(x, x′),
the pair that violates most is the largest F among the samples that may go up, and the smallest among those that may go
down; t = (Fᵢ − Fⱼ)/(κᵢᵢ + κⱼⱼ − 2 κᵢⱼ) as far as there is room. Platt, "Fast training of support vector machines using
sequential minimal optimization", 1998; Keerthi, Shevade, Bhattacharyya and Murthy, Neural Computation 13, 2001. Each
output is a machine of its own. Without a hidden layer W is the plane itself; with one its units are the support
vectors.
"""

import math
from collections.abc import Mapping
from typing import Any

from nnsim.engine.expr import (
    FAR,
    Const,
    Expr,
    Ref,
    Symbol,
    both,
    distance,
    either,
    exp,
    largest,
    maximum,
    minimum,
    raised,
    total,
    transpose,
    where,
)
from nnsim.engine.operations import Set, Winner
from nnsim.engine.picking import Leading
from nnsim.engine.program import Assign, If, Node, Slot, Step
from nnsim.kit.params import Param
from nnsim.parts.contracts import setting
from nnsim.parts.epochs import WHOLE, compare, count, epoch_slots, forward, hold, program
from nnsim.parts.habit import Between, Habit
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._single import HALF
from nnsim.parts.rules._whole import assign, once
from nnsim.parts.wiring import Rule, Trouble, Wired, Wiring

X, Y = Ref("X", Symbol("X")), Ref("Y", Symbol("Y"))
SIGNS, ALPHA = Ref("svm_y", Symbol("y")), Ref("svm_alpha", Symbol("α", r"\alpha"))
F = Ref("svm_F", Symbol("F"))
UP, DOWN = Ref("svm_up", Symbol("f↑", r"f^{\uparrow}")), Ref("svm_down", Symbol("f↓", r"f^{\downarrow}"))
FIRST, SECOND = Ref("svm_i", Symbol("mᵢ", "m_i")), Ref("svm_j", Symbol("mⱼ", "m_j"))
KI, KJ = Ref("svm_ki", Symbol("κᵢ", r"\kappa_i")), Ref("svm_kj", Symbol("κⱼ", r"\kappa_j"))
GAP, STRIDE = Ref("svm_gap", Symbol("gap", r"\mathrm{gap}")), Ref("svm_t", Symbol("t"))
BIAS = Ref("svm_b", Symbol("b"))
SCORE, MARK = Ref("svm_score", Symbol("s")), Ref("svm_mark", Symbol("M"))
BEGUN = Ref("svm_begun", Symbol("begun", r"\mathrm{begun}"))
VIOLATION = Ref("violation", Symbol("violation", r"\mathrm{violation}"))
DUAL, SUPPORT = Ref("dual", Symbol("D")), Ref("support", Symbol("support", r"\mathrm{support}"))
UNPLACED = Ref("unplaced", Symbol("unplaced", r"\mathrm{unplaced}"))
C, GAMMA, OFFSET = setting("C"), setting("gamma", "γ", r"\gamma"), setting("offset", "r")
SMALL = Const(1e-12, Symbol("0⁺", "0^{+}"))
PAIR = "pair"  # the phase in which two multipliers are found
DEGREES = {"polynomial of degree 2": 2, "polynomial of degree 3": 3}


def _kernel(wiring: Wiring) -> str:
    return str(wiring.rule_settings["kernel"])


def _hidden(wiring: Wiring) -> Wired | None:
    return wiring.weighted[0] if _kernel(wiring) != "linear" else None


def _slots(wiring: Wiring) -> tuple[Slot, ...]:
    last, n, dtype = wiring.weighted[-1], wiring.samples, wiring.dtype
    many = (SIGNS, ALPHA, F, UP, DOWN, FIRST, SECOND, KI, KJ)
    slots = [
        *epoch_slots(wiring),
        *(Slot(ref.name, (n, last.size), dtype, "carried") for ref in many),
        *(Slot(ref.name, (1, last.size), dtype, "carried") for ref in (GAP, STRIDE, BIAS)),
        *(Slot(ref.name, (), "float64", "carried") for ref in (BEGUN, VIOLATION, DUAL, SUPPORT, UNPLACED)),
        Slot("svm_beginning", (), "int64", "counter"),
    ]
    hidden = _hidden(wiring)
    if hidden is not None:
        slots += [Slot(SCORE.name, (n, 1), dtype, "carried"), Slot(MARK.name, (n, hidden.size), dtype, "carried")]
    slots.append(last.bias_slot(dtype))
    return tuple(slots)


def _alike(wiring: Wiring, marks: Ref) -> Expr:
    """κ of all samples and of the marked one of each machine, as columns."""
    one, kernel = X @ marks, _kernel(wiring)
    if kernel == "gaussian":
        return exp(-GAMMA * distance(X, one))
    product = transpose(X) @ one
    if kernel == "linear":
        return product
    inner = GAMMA * product + OFFSET
    return raised(inner, DEGREES[kernel])


def _body(wiring: Wiring) -> tuple[Node, ...]:
    def fill(expr: Expr) -> Expr:
        return PART.fill(expr, wiring.rule_settings)

    last = wiring.weighted[-1]
    free_up = either(both(SIGNS > 0.0, ALPHA < C), both(SIGNS < 0.0, ALPHA > 0.0))
    free_down = either(both(SIGNS > 0.0, ALPHA > 0.0), both(SIGNS < 0.0, ALPHA < C))
    curvature = total(FIRST * KI) + total(SECOND * KJ) - 2.0 * total(SECOND * KI)
    room_up = total(FIRST * where(SIGNS > 0.0, C - ALPHA, ALPHA))
    room_down = total(SECOND * where(SIGNS > 0.0, ALPHA, C - ALPHA))
    stride = maximum(minimum(minimum(GAP / maximum(curvature, SMALL), room_up), room_down), 0.0)
    moved = ALPHA + SIGNS * STRIDE * (FIRST - SECOND)
    within = where(both(ALPHA > 0.0, ALPHA < C), 1.0, 0.0)
    many = total(within)
    between = HALF * (largest(-UP) - largest(-DOWN))
    bias = where(many > 0.0, total(within * F) / maximum(many, 1.0), between)
    dual = HALF * total(ALPHA, None) + HALF * total(ALPHA * SIGNS * F, None)
    smallest = r"\leftarrow 1\ \text{where smallest}"
    steps: list[Node] = [
        *forward(wiring), *compare(wiring),
        _set("may go up", UP, fill(where(free_up, -F, FAR)), "Samples whose share may grow towards their class."),
        Step("first", PAIR, last.id, Winner(UP.name, FIRST.name), "The sample with the largest F of them.",
             "mᵢ ← 1 where f↑ is smallest", f"m_i {smallest}"),
        _set("may go down", DOWN, fill(where(free_down, F, FAR)), "Samples whose share may go the other way."),
        Step("second", PAIR, last.id, Winner(DOWN.name, SECOND.name), "The sample with the smallest F of them.",
             "mⱼ ← 1 where f↓ is smallest", f"m_j {smallest}"),
        _set("gap", GAP, largest(-UP) + largest(-DOWN), "By how much the pair violates the conditions."),
        _set("violation", VIOLATION, fill(largest(GAP, None) - setting("tolerance", "ε", r"\varepsilon")),
             "The same beyond the tolerance: training ends where this is not above 0."),
        _set("first row", KI, fill(_alike(wiring, FIRST)), "The kernel of every sample with the first."),
        _set("second row", KJ, fill(_alike(wiring, SECOND)), "The kernel of every sample with the second."),
        _set("stride", STRIDE, fill(stride), "How far both multipliers move: as far as there is room."),
        count(wiring),
        _set("multipliers", ALPHA, fill(minimum(maximum(moved, 0.0), C)), "Two multipliers move.", "update"),
        _set("F", F, F - STRIDE * (KI - KJ), "What is left of y.", "update"),
        _set("bias", BIAS, fill(bias), "The mean of F over the samples on the margin.", "update"),
        _set("dual", DUAL, dual, "The dual objective, which grows.", "update"),
        _set("support", SUPPORT, total(where(ALPHA > 0.0, 1.0, 0.0), None), "How many samples support.", "update"),
        *_weights(wiring, last),
    ]  # fmt: skip
    return program(wiring, steps, (_begin(),))


def _set(name: str, target: Ref, value: Expr, about: str, phase: str = PAIR) -> Step:
    return assign(name, target, value, about, phase)


def _begin() -> If:
    signs = where(transpose(Y) > 0.0, 1.0, -1.0)
    nothing = Step("no multipliers", "data", WHOLE, Set((ALPHA.name,)), "All multipliers begin with 0.", "α ← 0",
                   r"\alpha \leftarrow 0")  # fmt: skip
    steps = (
        _set("classes", SIGNS, signs, "The class of each sample: 1 or −1.", "data"),
        nothing,
        _set("F", F, SIGNS, "What is left of y: all of it.", "data"),
    )
    return once(BEGUN, "svm_beginning", steps)


def _weights(wiring: Wiring, last: Wired) -> list[Node]:
    """The plane, or the support vectors and their shares."""
    shares, hidden, steps = ALPHA * SIGNS, _hidden(wiring), list[Node]()
    if hidden is not None:
        score = largest(ALPHA, 1)
        lead = Leading(SCORE.name, MARK.name)
        centres: Expr = X @ MARK
        steps += [
            _set("scores", SCORE, score, "How much each sample counts.", "update"),
            _set("unplaced", UNPLACED, maximum(total(where(SCORE > 0.0, 1.0, 0.0), None) - float(hidden.size), 0.0),
                 "For how many support vectors there is no unit: then the outputs are not yet those of the machine.",
                 "update"),
            Step("support vectors", "update", hidden.id, lead, "A unit for each sample that counts.",
                 "M ← samples with the largest α", r"M \leftarrow \text{samples with the largest } \alpha"),
        ]  # fmt: skip
        first = hidden.bias_row
        gamma, offset = wiring.rule_settings["gamma"], wiring.rule_settings["offset"]
        constant = Const(-0.5 * math.log(gamma), Symbol("−½ ln γ", r"-\tfrac{1}{2}\ln\gamma"))
        if _kernel(wiring) != "gaussian":
            centres, constant = GAMMA * centres, Const(offset, Symbol("r"))
        if not hidden.frozen:
            units = Assign(hidden.body, PART.fill(centres, wiring.rule_settings))
            steps.append(Step("units", "update", hidden.id, units, "The units stand where the support vectors are."))
            about = "The width, or what is added to the product."
            steps += [Step("kernel", "update", hidden.id, Assign(first, first * 0.0 + constant), about), *hold(hidden)]
        shares = transpose(MARK) @ shares
    else:
        shares = X @ shares
    if not last.frozen:
        about = "The weights are the sum of the support vectors, each with its share."
        steps.append(Step("weights", "update", last.id, Assign(last.body, shares), about))
        steps.append(Step("threshold", "update", last.id, Assign(last.bias_row, BIAS), "And the bias is b."))
        steps += hold(last)
    return steps


def _hinge(wiring: Wiring) -> tuple[tuple[Expr, Expr | None], ...]:
    """max(0, 1 − y z): how far a sample is on the wrong side of its margin."""
    return tuple((total(maximum(1.0 - where(la.y > 0.0, 1.0, -1.0) * la.z, 0.0), None), None) for la in wiring.outputs)


def _troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    between = 0 if _kernel(wiring) == "linear" else 1
    kernel = _kernel(wiring)
    if len(wiring.inputs) != 1 or len(wiring.weighted) != 1 + between or len(wiring.outputs) != 1:
        place = wiring.outputs[0].id if wiring.outputs else None
        wanted = "the units of its kernel between inputs and outputs" if between else "no hidden layer"
        what = f"a support vector machine with {kernel} kernel has {wanted}"
        return (Trouble(place, what, "choose the kernel again"),)
    last, found = wiring.weighted[-1], []
    if between and wiring.weighted[0].kind_key != KINDS[kernel]:
        first = wiring.weighted[0]
        found.append(Trouble(first.id, f"{first.name} is not a layer of {kernel} units", "choose the kernel again"))
    if any(len(layer.sources) != 1 for layer in wiring.weighted):
        found.append(Trouble(last.id, "a link skips a layer", "delete it"))
    if last.kind_key != "dense" or last.activation_key not in ("sign", "identity"):
        what = f"{last.name} must show on which side of the plane a sample is"
        found.append(Trouble(last.id, what, "make it a dense layer with identity or sign"))
    return tuple(found)


KINDS = {
    "linear": "",
    "gaussian": "rbf",
    "polynomial of degree 2": "polynomial_2",
    "polynomial of degree 3": "polynomial_3",
}


def _kind(settings: Mapping[str, Any]) -> str:
    return KINDS[settings["kernel"]]


PART = Rule(
    title="support vector machine",
    help="The plane with the widest margin between two classes, by moving two multipliers at a time.",
    notes="Every step moves the pair that violates the conditions most. Give a hidden layer at least as many units as "
    "there are support vectors; with fewer, those with the largest multipliers are kept. E is the mean hinge loss.",
    source="Platt, Sequential minimal optimization, 1998; Keerthi and others, Neural Computation 13, 2001",
    params=(
        Param("kernel", "choice", "linear", "How alike two samples are.", choices=tuple(KINDS)),
        Param("C", "real", 1.0, "The most that a multiplier can be: the price of a violation.", low=0.0, high=1e9,
              open_low=True, symbol="C"),
        Param("gamma", "real", 0.5, "γ of exp(−γ ‖x − x′‖²), and of (γ x·x′ + r)^d.", low=0.0, high=1e6, open_low=True,
              symbol="γ"),
        Param("offset", "real", 1.0, "r of (γ x·x′ + r)^d.", low=0.0, high=1e6, symbol="r"),
        Param("tolerance", "real", 1e-3, "The violation at which training ends.", low=0.0, high=1.0, open_low=True,
              symbol="ε"),
    ),
    slots=_slots,
    body=_body,
    takes=frozenset({"batch_size"}),
    error=_hinge,
    error_title="hinge loss",
    targets="signed",
    stops=((VIOLATION <= 0.0, "no pair that violates the conditions by more than the tolerance"),),
    troubles=_troubles,
    habit=Habit(
        activation="identity", initializer="zeros", batch_size=0, shuffle=False, epochs=1000,
        between=Between(_kind, "identity", "zeros", lambda _inputs, _outputs: 100),
    ),
    counts=(("dual", "dual objective"), ("support", "support vectors"), ("unplaced", "of them without a unit"),
            ("violation", "violation left")),
    plane=InPlane(margins=(-1.0, 1.0), ringed=(largest(ALPHA, 1), "support vector")),
)  # fmt: skip
