"""Learning vector quantization: prototypes of classes move towards samples of their class and away from others.

LVQ 1 moves the nearest prototype m: m ← m ± η (x − m). LVQ 2.1 moves the two nearest, where one is of the right class
and one is not, and x lies in a window between them, d₁/d₂ > (1 − w)/(1 + w). LVQ 3 moves them also where both are
right, by ε of that. Kohonen, "The self-organizing map", Proceedings of the IEEE 78, 1990, section V. The frozen output
layer says which class each prototype belongs to.
"""

from nnsim.engine.expr import Augment, Const, Expr, Ref, Symbol, absolute, both, largest, sqrt, total, transpose, where
from nnsim.engine.operations import Winner
from nnsim.engine.picking import DrawColumns
from nnsim.engine.program import Assign, If, Node, Slot, Step
from nnsim.kit.params import Param
from nnsim.parts.contracts import setting
from nnsim.parts.epochs import compare, count, epoch_slots, forward, hold, program, rate
from nnsim.parts.habit import Between, Habit
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._competing import not_competing, towards
from nnsim.parts.wiring import Rule, Trouble, Wired, Wiring

FIRST, SECOND = Ref("right_first", Symbol("s₁", "s_1")), Ref("right_second", Symbol("s₂", "s_2"))
SHARE = Ref("share", Symbol("g"))
RUNNER_UP, KIND = Ref("second", Symbol("o₂", "o_2")), Ref("second_class", Symbol("c₂", "c_2"))
WINDOW, EPSILON = setting("window", "w"), setting("epsilon", "ε", r"\varepsilon")


def _layers(wiring: Wiring) -> tuple[Wired, Wired]:
    return wiring.weighted[0], wiring.weighted[-1]


def _pairs(wiring: Wiring) -> bool:
    return bool(wiring.rule_settings["version"] != "1")


def _slots(wiring: Wiring) -> tuple[Slot, ...]:
    units, last = _layers(wiring)
    slots = [*epoch_slots(wiring), Slot("drawing", (), "int64", "counter")]
    slots.append(Slot("rng.start", (1,), "uint64", "carried"))
    shapes = [(FIRST, 1)]
    if _pairs(wiring):
        shapes += [(SECOND, 1), (SHARE, 1), (RUNNER_UP, units.size), (KIND, last.size)]
    slots += [Slot(ref.name, (rows, wiring.batch_size), wiring.dtype, sampled=True) for ref, rows in shapes]
    return tuple(slots)


def _wrong(target: Expr, said: Expr) -> Expr:
    return largest(absolute(target - said), 0) > Const(0.5)


def _body(wiring: Wiring) -> tuple[Node, ...]:
    units, last = _layers(wiring)
    rates, names = rate(wiring)
    steps: list[Node] = [*forward(wiring), *compare(wiring)]
    right = where(_wrong(last.y, last.o), -1.0, 1.0)
    steps.append(Step("right", "compete", last.id, Assign(FIRST, right), "1 where the winner is of the right class."))
    moved: Expr = FIRST * units.o
    if _pairs(wiring):
        steps += _two(wiring, units, last)
        moved = SHARE * (FIRST * units.o + SECOND * RUNNER_UP)
    steps += [count(wiring), *rates]
    if not units.frozen:
        value = towards(units, names["rate"], moved)
        about = "Towards a sample of the prototype's class, away from one of another."
        steps.append(Step("prototypes", "update", units.id, Assign(units.body, value), about))
        steps += hold(units)
    return program(wiring, steps, _start(wiring, units, last, names["epoch"]))


def _two(wiring: Wiring, units: Wired, last: Wired) -> list[Node]:
    """The second nearest prototype, its class, and how much the two move."""
    second = Winner(units.z.name, RUNNER_UP.name, 1)
    kind = transpose(last.w) @ Augment((RUNNER_UP,))
    near = sqrt(total(units.z * units.o) / total(units.z * RUNNER_UP)) > (1.0 - WINDOW) / (1.0 + WINDOW)
    share = where(both(FIRST * SECOND < 0.0, near), 1.0, 0.0)
    if wiring.rule_settings["version"] == "3":
        share = where(FIRST + SECOND > 1.0, EPSILON, share)
    share = PART.fill(share, wiring.rule_settings)
    return [
        Step("second", "compete", units.id, second, "The second nearest prototype.", "o₂ ← 1 where z is next",
             r"o_2 \leftarrow \text{second smallest } z"),
        Step("its class", "compete", last.id, Assign(KIND, kind), "The class of the second nearest."),
        Step("second right", "compete", last.id, Assign(SECOND, where(_wrong(last.y, KIND), -1.0, 1.0)),
             "1 where the second nearest is of the right class."),
        Step("window", "compete", units.id, Assign(SHARE, share), "Whether, and how much, the two nearest move."),
    ]  # fmt: skip


def _start(wiring: Wiring, units: Wired, last: Wired, epoch: Expr) -> tuple[Node, ...]:
    if wiring.rule_settings["start"] != "samples" or units.frozen:
        return ()
    draw = DrawColumns("X", units.body.name, "rng.start", "Y", last.body.name)
    step = Step("prototypes", "data", units.id, draw, "Each prototype begins at a sample of its class.",
                "W̃ ← samples of each class", r"\tilde W \leftarrow \text{samples of each class}")  # fmt: skip
    return (If(epoch <= 0.0, (step, *hold(units)), "drawing"),)


def _mistakes(wiring: Wiring) -> tuple[tuple[Expr, Expr | None], ...]:
    return tuple((total(where(_wrong(la.y, la.o), 1.0, 0.0), None), None) for la in wiring.outputs)


def _troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    title, remedy = wiring.rule.title, "delete layers until an input, a competitive and an output layer are left"
    if len(wiring.inputs) != 1 or len(wiring.weighted) != 2 or len(wiring.outputs) != 1:
        where_ = wiring.outputs[0].id if wiring.outputs else None
        return (Trouble(where_, f"{title} needs one layer of prototypes between inputs and outputs", remedy),)
    units, last = _layers(wiring)
    found = list(not_competing(wiring, (units,)))
    if len(units.sources) != 1 or len(last.sources) != 1 or last.sources[0].sent != units.sent:
        found.append(Trouble(last.id, f"{title} knows no links that skip a layer", "delete them"))
    if last.kind_key != "dense" or last.activation_key != "identity":
        what = f"{last.name} must hand on the class of the winner as it is"
        found.append(Trouble(last.id, what, "make it a dense layer with identity"))
    if _pairs(wiring) and units.size < 2:
        found.append(Trouble(units.id, f"two prototypes move, and {units.name} has one", "add units"))
    return tuple(found)


PART = Rule(
    title="learning vector quantization",
    help="Prototypes of the classes: the nearest moves towards a sample of its class, and away from one of another.",
    notes="LVQ 2.1 and 3 sharpen what LVQ 1 has found: choose them then, with the weights as they are for a start.",
    source="Kohonen, Proceedings of the IEEE 78, 1990, equations 12, 13, 18 and 19",
    params=(
        Param("version", "choice", "1", "Which prototypes move: the nearest, or the two nearest.",
              choices=("1", "2.1", "3")),
        Param("window", "real", 0.3, "How wide the window between two prototypes is.", low=0.0, high=1.0, open_low=True,
              open_high=True, symbol="w"),
        Param("epsilon", "real", 0.2, "How much two right prototypes move, in LVQ 3.", low=0.0, high=1.0, symbol="ε"),
        Param("start", "choice", "samples", "Where the prototypes begin.", choices=("samples", "weights")),
    ),
    slots=_slots,
    body=_body,
    takes=frozenset({"rate", "schedule"}),
    error=_mistakes,
    error_title="wrong classes",
    troubles=_troubles,
    habit=Habit(
        activation="identity", initializer="classes", frozen=True, rate=0.05, batch_size=1, epochs=50,
        between=Between("competitive", "identity", "normal", lambda _inputs, outputs: 3 * max(outputs, 2)),
    ),
    plane=InPlane(weights=True),
)  # fmt: skip
