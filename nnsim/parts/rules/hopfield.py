"""Hopfield's network: patterns are stored in the links of a layer with itself, and found again from damaged ones.

W̃ = (1/U) Σ p pᵀ with nothing on the diagonal, over the U units (Hebb); or the projection onto the patterns, W̃ = P P⁺
(Personnaz, Guyon and Dreyfus, "Collective computational properties of neural networks", Physical Review A 34, 1986).
Units then take their turns, and each turn makes the energy E = −½ oᵀ W̃ o − bᵀ o less or leaves it (Hopfield, PNAS 79,
1982). An epoch is a sweep: every unit has had its turn, in every state that began as a damaged pattern.
"""

from collections.abc import Mapping
from itertools import combinations

import numpy as np

from nnsim.engine.expr import (
    Array,
    Expr,
    NoBias,
    Ref,
    Symbol,
    absolute,
    both,
    total,
    transpose,
    where,
)  # fmt: skip
from nnsim.engine.operations import Set, Shuffle
from nnsim.engine.picking import Flip, Pick, PutBatch, TakeColumn
from nnsim.engine.program import Assign, For, If, Node, Slot, Step
from nnsim.engine.solving import LeastSquares
from nnsim.kit.params import Param
from nnsim.parts.epochs import WHOLE, E, N, compare, count, epoch_slots, hold, program
from nnsim.parts.habit import Habit
from nnsim.parts.recall import Probe, Saying, Stores
from nnsim.parts.rules._single import HALF, no_hidden
from nnsim.parts.wiring import Rule, Trouble, Wired, Wiring

STORED = Ref("stored", Symbol("stored", r"\mathrm{stored}"))
PATTERNS, PATTERN, BANK = Ref("patterns", Symbol("P")), Ref("pattern", Symbol("p")), "states"
ROUNDING = Ref("rounding", Symbol("ε", r"\varepsilon"))
OTHERS = Ref("others", Symbol("(1 − I)", r"(1 - I)"))
MARK, WAS = Ref("mark", Symbol("m")), Ref("was", Symbol("o⁻", "o^{-}"))
CHANGED = Ref("changed", Symbol("changed", r"\mathrm{changed}"))
RECALLED = Ref("recalled", Symbol("recalled", r"\mathrm{recalled}"))
CAPACITY = 0.138  # patterns a unit with Hebb's rule (Amit, Gutfreund and Sompolinsky, 1985)
ALIKE = 0.95  # from this overlap on a state is a pattern that was recalled


def _rounding(dtype: object) -> float:
    """Below this a net input is 0: sums of parts of 1/U are rounded, and 1/U itself is far above it."""
    return 1e-9 if np.dtype(str(dtype)) == np.float64 else 1e-4


def _layer(wiring: Wiring) -> Wired:
    return wiring.weighted[-1]


def _slots(wiring: Wiring) -> tuple[Slot, ...]:
    layer, dtype, n = _layer(wiring), wiring.dtype, wiring.samples
    units = layer.size
    slots = [
        *epoch_slots(wiring),
        *(Slot(name, (units, n), dtype, "carried") for name in (PATTERNS.name, BANK)),
        *(Slot(name, (units, 1), dtype, "carried") for name in (PATTERN.name, MARK.name)),
        *(Slot(name, (), "float64", "carried") for name in (STORED.name, CHANGED.name, RECALLED.name)),
        *(Slot(name, (), "int64", "counter") for name in ("number", "turn", "storing")),
        Slot("rng.noise", (1,), "uint64", "carried"),
        Slot(WAS.name, (units, wiring.batch_size), dtype, sampled=True),
        Slot("p", (units, wiring.batch_size), dtype, sampled=True),
    ]
    if wiring.rule_settings["order"] == "random":
        slots += [Slot("turns", (units,), "int64", "carried"), Slot("rng.turns", (1,), "uint64", "carried")]
    return tuple(slots)


def _constants(wiring: Wiring) -> tuple[tuple[str, Array], ...]:
    units = _layer(wiring).size
    found = [(OTHERS.name, 1.0 - np.eye(units)), (ROUNDING.name, np.array(_rounding(wiring.dtype)))]
    if wiring.rule_settings["order"] == "first to last":
        found.append(("turns", np.arange(units, dtype=float)))
    return tuple(found)


# ------------------------------------------------------------------------------------------------ storing


def _storing(wiring: Wiring) -> If:
    layer = _layer(wiring)
    features = Ref("X", Symbol("X"))
    nodes: list[Node] = [
        Step("patterns", "data", WHOLE, Assign(PATTERNS, where(features > 0.0, 1.0, -1.0)),
             "The patterns: 1 where an input is above 0, else −1.")
    ]  # fmt: skip
    if not layer.frozen:
        projection = wiring.rule_settings["storing"] == "pseudo-inverse"
        nodes += _projected(layer) if projection else _hebb(wiring, layer)
        nodes += hold(layer)
    flips = round(wiring.rule_settings["noise"] / 100 * layer.size)
    nodes.append(
        Step("noise", "data", WHOLE, Flip(PATTERNS.name, BANK, "rng.noise", flips),
             f"Each pattern with {flips} of its {layer.size} signs turned: what the recall begins with.",
             f"s ← p, {flips} signs turned", rf"s \leftarrow p,\; {flips}\ \text{{signs turned}}")
    )  # fmt: skip
    nodes.append(Step("stored", "data", WHOLE, Set((STORED.name,), 1.0), "The patterns are stored.", "stored ← 1",
                      r"\mathrm{stored} \leftarrow 1"))  # fmt: skip
    return If(STORED <= 0.0, tuple(nodes), "storing")


def _hebb(wiring: Wiring, layer: Wired) -> list[Node]:
    body = layer.body
    begin = Step("no links", "update", layer.id, Set((body.name,)), "The links begin with 0.", "W̃ ← 0",
                 r"\tilde W \leftarrow 0")  # fmt: skip
    take = Step("pattern", "data", WHOLE, TakeColumn(PATTERNS.name, "number", PATTERN.name),
                "The next pattern to be stored.", "p ← next column of P", r"p \leftarrow P_{\cdot k}")  # fmt: skip
    grown = body + (PATTERN @ transpose(PATTERN)) * OTHERS / float(layer.size)
    store = Step("Hebb", "update", layer.id, Assign(body, grown), "Units that are alike in the pattern are linked.")
    return [begin, For("number", wiring.samples, (take, store))]


def _projected(layer: Wired) -> list[Node]:
    body = layer.body
    solve = Step("projection", "update", layer.id, LeastSquares(PATTERNS.name, PATTERNS.name, body.name),
                 "The links by which every pattern makes itself, by least squares.", "W̃ ← P P⁺",
                 r"\tilde W \leftarrow P P^{+}")  # fmt: skip
    others = Assign(body, body * OTHERS)
    return [solve, Step("diagonal", "update", layer.id, others, "No unit is linked with itself.")]


# ------------------------------------------------------------------------------------------------ recall


def _body(wiring: Wiring) -> tuple[Node, ...]:
    layer = _layer(wiring)
    settings = wiring.rule_settings
    begin: list[Node] = [_storing(wiring)]
    anew = "What changes in this sweep is counted anew."
    begin.append(Step("new sweep", "data", WHOLE, Set((CHANGED.name, RECALLED.name)), anew, "changed ← 0",
                      r"\mathrm{changed} \leftarrow 0"))  # fmt: skip
    turns = settings["turns"] == "one unit at a time"
    if turns and settings["order"] == "random":
        begin.append(Step("order", "data", layer.id, Shuffle("turns", "rng.turns"),
                          "A new order in which the units take their turns.", "turns ← random permutation",
                          r"\mathrm{turns} \leftarrow \mathrm{permutation}"))  # fmt: skip
    pattern = Ref("p", Symbol("p"))
    asked = Step("patterns", "data", WHOLE, Assign(pattern, where(layer.sources[0].sent > 0.0, 1.0, -1.0)),
                 "The patterns that were damaged.")  # fmt: skip
    iteration: list[Node] = [asked, *compare(wiring)]  # E of an epoch is that before its sweep: the curve falls
    net = layer.kind.forward(layer, True)
    never = "it never rises" if turns else "it may rise where all turn at once"
    energy = Step("energy", "forward", WHOLE, Assign(E, _mean_energy(wiring)),
                  f"The energy of the new states, mean over the samples of the batch: {never}.")  # fmt: skip
    if turns:
        pick = Step("turn", "forward", layer.id, Pick("turns", "turn", MARK.name), "The unit whose turn it is.",
                    "m ← 1 for the next unit, 0 for all others", r"m_i \leftarrow [\,i = \text{next}\,]")  # fmt: skip
        state = Step("state", "forward", layer.id, Assign(layer.o, _turned(layer, MARK)),
                     "The unit turns to the sign of its net input, or stays where that is 0 (within ε).")  # fmt: skip
        iteration.append(For("turn", layer.size, (pick, *net, state, energy)))
    else:
        state = Step("state", "forward", layer.id, Assign(layer.o, _turned(layer, None)),
                     "All units turn at once to the sign of their net inputs, or stay where those are 0.")  # fmt: skip
        iteration += [*net, state, energy]
    changed = CHANGED + HALF * total(absolute(layer.o - WAS), None)
    overlap = total(pattern * layer.o) / float(layer.size)
    found = RECALLED + total(where(overlap >= ALIKE, 1.0, 0.0), None)
    iteration += [
        Step("changed", "forward", WHOLE, Assign(CHANGED, changed), "How many units have changed in this sweep."),
        Step("recalled", "forward", WHOLE, Assign(RECALLED, found),
             f"How many states are like the pattern that they began from: the overlap is at least {ALIKE:g}."),
        Step("keep", "forward", layer.id, PutBatch("order", "batch", wiring.batch_size, layer.o.name, BANK),
             "The states are kept for the next sweep.", "s ← o", r"s \leftarrow o"),
        count(wiring),
    ]  # fmt: skip
    return program(wiring, iteration, begin, also=((BANK, 0, layer.o.name), (BANK, 0, WAS.name)))


def _turned(layer: Wired, mark: Expr | None) -> Expr:
    """The next state of the units that are marked with a 1, or of all where there are no marks."""
    up, down = layer.z > ROUNDING, layer.z < -ROUNDING
    if mark is not None:
        up, down = both(mark > 0.0, up), both(mark > 0.0, down)
    return where(up, 1.0, where(down, -1.0, layer.o))


def _energy(wiring: Wiring) -> tuple[tuple[Expr, Expr | None], ...]:
    terms = []
    for la in wiring.outputs:
        pairs = total(la.o * (transpose(NoBias((la.w,))) @ la.o), None)
        terms.append((-(HALF * pairs) - total(transpose(la.b) * la.o, None), None))
    return tuple(terms)


def _mean_energy(wiring: Wiring) -> Expr:
    ((energy, _),) = _energy(wiring)
    return energy / N


def _troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    found = list(no_hidden(wiring))
    again = "choose the rule again, with one input and one output layer alone"
    if sum(not layer.kind.has_weights for layer in wiring.layers) != 1 or len(wiring.weighted) != 1:
        found.append(Trouble(None, "Hopfield's network is one layer, with one input layer that it begins from", again))
    for layer in wiring.weighted:
        if layer.kind_key != "recurrent":
            what = f"Hopfield's network is a recurrent layer, and {layer.name} is a {layer.kind.title} one"
            found.append(Trouble(layer.id, what, "choose the rule again: that makes the layer a recurrent one"))
        elif layer.size != layer.fan_in:
            what = f"{layer.name} has {layer.size} units for {layer.fan_in} inputs, and each unit begins from one"
            found.append(Trouble(layer.id, what, f"give {layer.name} {layer.fan_in} units"))
    return tuple(found)


# ------------------------------------------------------------------------------------------------ what a state is


def state_name(patterns: Array, state: Array) -> str:
    """What a state of rest is among stored patterns (columns): one, its reverse, a mixture of three, or spurious.

    A mixture has in each unit the sign that most of the three have, taken as they are or reversed (Amit, Gutfreund and
    Sompolinsky, "Spin-glass models of neural networks", Physical Review A 32, 1985).
    """
    overlaps = state @ patterns / len(state)
    best = int(np.abs(overlaps).argmax())
    if abs(overlaps[best]) >= ALIKE:
        return f"pattern {best + 1}" if overlaps[best] > 0 else f"pattern {best + 1} reversed"
    near = np.argsort(-np.abs(overlaps), kind="stable")[:8]
    for three in combinations(sorted(near.tolist()), 3):
        signs = np.where(overlaps[list(three)] >= 0, 1.0, -1.0)
        if np.sign(patterns[:, three] @ signs) @ state / len(state) >= ALIKE:
            parts = (f"{k + 1}" if sign > 0 else f"{k + 1} reversed" for k, sign in zip(three, signs, strict=True))
            return "mixture of patterns " + ", ".join(parts)
    return "spurious"


def _says(wiring: Wiring, layer: Wired, arrays: Mapping[str, Array], column: int) -> tuple[Saying, ...]:
    """What the present state is, and its energy: the name of a state of rest, else the pattern that is nearest."""
    if layer is not _layer(wiring) or not arrays[STORED.name] > 0.0:
        return ()
    patterns, state = arrays[PATTERNS.name], arrays[layer.o.name][:, column]
    w = arrays[layer.w.name]
    field = w[1:].T @ state
    energy = ("E of this state =", float(-0.5 * state @ field - w[0] @ state))
    if np.any((field + w[0]) * state < -_rounding(w.dtype)):
        overlaps = state @ patterns / len(state)
        best = int(np.abs(overlaps).argmax())
        name = f"pattern {best + 1}" + (" reversed" if overlaps[best] < 0 else "")
        return ((f"on its way, nearest to {name}: overlap", float(abs(overlaps[best]))), energy)
    return (("at rest: " + state_name(patterns, state), None), energy)


PART = Rule(
    title="Hopfield",
    help="Patterns are stored in the links among the units, and recalled from damaged ones: the energy falls.",
    notes="The rows of the data are the patterns: 1 where an input is above 0, else −1. With Hebb's rule some 0.14 "
    "patterns a unit can be stored. All units at once may go to and fro between two states for ever.",
    source="Hopfield, Proceedings of the National Academy of Sciences 79, 1982",
    params=(
        Param("storing", "choice", "Hebb", "How the links are made of the patterns.",
              choices=("Hebb", "pseudo-inverse")),
        Param("turns", "choice", "one unit at a time", "How the states change.",
              choices=("one unit at a time", "all at once")),
        Param("order", "choice", "random", "In which order the units take their turns.",
              choices=("random", "first to last")),
        Param("noise", "real", 10.0, "Which share of each pattern is turned before it is recalled.", low=0.0,
              high=100.0, unit="%"),
    ),
    slots=_slots,
    body=_body,
    takes=frozenset({"batch_size"}),
    supervised=False,
    error=_energy,
    error_title="energy",
    stops=((CHANGED <= 0.0, "a sweep in which no unit changed"),),
    troubles=_troubles,
    habit=Habit(kind="recurrent", activation="sign", initializer="zeros", batch_size=0, shuffle=False, epochs=50,
                units=lambda inputs: inputs),
    constants=_constants,
    says=_says,
    stores=Stores(RECALLED.name, lambda settings: CAPACITY if settings["storing"] == "Hebb" else None),
    turn=MARK.name,
    probe=Probe(BANK, wake=((CHANGED.name, 1.0),)),
    counts=(("recalled", "patterns recalled"), ("changed", "units changed in this sweep")),
)  # fmt: skip
