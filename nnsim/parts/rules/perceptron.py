"""The perceptron's rule: a pattern that is answered rightly changes nothing, any other moves the line towards it.

e = y − o, and where anything is wrong W ← W + η In eᵀ, sample by sample (Rosenblatt, "The perceptron", Psychological
Review 65, 1958). If a line separates the classes it is found after at most R²/γ² mistakes (Novikoff 1962). With a
pocket the weights that have done best are kept, and answer, while learning goes on with the others (Gallant,
"Perceptron-based learning algorithms", 1990).
"""

from collections.abc import Mapping

import numpy as np

from nnsim.engine.expr import Array, Augment, Expr, Ref, Symbol, absolute, add_all, either, substitute, total, transpose
from nnsim.engine.operations import Copy, Count, Set
from nnsim.engine.program import Assign, If, Node, Slot, Step
from nnsim.kit.params import Param
from nnsim.parts.epochs import RATE, WHOLE, compare, count, epoch_slots, forward, hold, program
from nnsim.parts.habit import Habit
from nnsim.parts.in_plane import InPlane
from nnsim.parts.rules._single import error_of, error_slots, mistakes, no_hidden
from nnsim.parts.wiring import Rule, Trouble, Wired, Wiring

MISSED = Ref("missed", Symbol("m"))
WRONG = Ref("wrong", Symbol("mistakes", r"\mathrm{mistakes}"))
RUN, BEST_RUN = Ref("run", Symbol("run", r"\mathrm{run}")), Ref("best.run", Symbol("best run", r"\mathrm{run}^{*}"))
ERRORS = Ref("errors", Symbol("errors", r"\mathrm{errors}"))
LEAST = Ref("least", Symbol("least errors", r"\mathrm{errors}^{*}"))


def _pocket(wiring: Wiring) -> bool:
    return bool(wiring.rule_settings["pocket"])


def _slots(wiring: Wiring) -> tuple[Slot, ...]:
    slots = [*epoch_slots(wiring), *error_slots(wiring), Slot("missed", (), wiring.dtype)]
    slots += [Slot(name, (), "float64", "carried") for name in ("mistakes", "wrong")]
    slots.append(Slot("mistaken", (), "int64", "counter"))
    if _pocket(wiring):
        slots += [Slot(name, (), "float64", "carried") for name in ("run", "best.run", "errors", "least")]
        slots += [Slot(name, (), "int64", "counter") for name in ("right", "longer", "fewer")]
        slots += [
            Slot(f"{la.name}.pocket", (1 + la.fan_in, la.size), wiring.dtype, "carried") for la in wiring.weighted
        ]
    return tuple(slots)


def _body(wiring: Wiring) -> tuple[Node, ...]:
    loss, tally = compare(wiring)
    errors = [
        Step("error", "loss", la.id, Assign(error_of(la), la.y - la.o), "What is wrong with each output: 1, 0 or −1.")
        for la in wiring.weighted
    ]
    wrong = [total(absolute(error_of(la)), None) for la in wiring.weighted]
    missed = Step("missed", "loss", WHOLE, Assign(MISSED, add_all(wrong)), "How many outputs are wrong.")
    iteration: list[Node] = [*forward(wiring), *errors, loss, missed]
    iteration.append(If(MISSED > 0.0, _correction(wiring), "mistaken"))
    if _pocket(wiring):
        iteration.append(If(MISSED <= 0.0, _keeping(wiring), "right"))
    iteration += [count(wiring), tally]
    begin = Step("new epoch", "data", WHOLE, Set(("wrong",)), "Mistakes are counted anew.", "mistakes ← 0", _ZERO)
    return program(wiring, iteration, (begin,))


_ZERO = r"\mathrm{mistakes} \leftarrow 0"


def _correction(wiring: Wiring) -> tuple[Node, ...]:
    text, latex = "mistakes ← mistakes + 1", r"\mathrm{mistakes} \leftarrow \mathrm{mistakes} + 1"
    steps = [
        Step("mistake", "update", WHOLE, Count("wrong"), "One more mistake in this epoch.", text, latex),
        Step("mistakes", "update", WHOLE, Count("mistakes"), "And one more of all.", f"all {text}", latex),
    ]
    if _pocket(wiring):
        steps.append(Step("run ends", "update", WHOLE, Set(("run",)), "The run of right answers ends.", "run ← 0",
                          r"\mathrm{run} \leftarrow 0"))  # fmt: skip
    for layer in wiring.weighted:
        if not layer.frozen:
            steps.append(_moved(layer))
            steps.extend(hold(layer))
    return tuple(steps)


def _moved(layer: Wired) -> Step:
    value = layer.w + RATE * (layer.feed @ transpose(error_of(layer)))
    return Step("correction", "update", layer.id, Assign(layer.w, value), "Towards a pattern that was missed, or away.")


# ------------------------------------------------------------------------------------------------ the pocket


def _errors_of_all(wiring: Wiring) -> Expr:
    """How many outputs are wrong over all training samples, with the present weights."""
    (layer,) = wiring.weighted
    features, targets = Ref("X", Symbol("X")), Ref("Y", Symbol("Y"))
    net = transpose(layer.w) @ Augment((features,))
    return total(absolute(targets - substitute(layer.phi(), {layer.z.name: net})), None)


def _keeping(wiring: Wiring) -> tuple[Node, ...]:
    pairs = tuple((la.w.name, f"{la.name}.pocket") for la in wiring.weighted)
    keep = Step("pocket", "evaluate", WHOLE, Copy((("run", "best.run"), ("errors", "least"), *pairs)),
                "These weights go into the pocket.", "pocket ← W", r"\mathrm{pocket} \leftarrow W")  # fmt: skip
    errors = Assign(ERRORS, _errors_of_all(wiring))
    ask = Step("errors", "evaluate", WHOLE, errors, "How many outputs are wrong over all samples.")
    longer = Step("run", "update", WHOLE, Assign(RUN, RUN + 1.0), "One more right answer in a row.")
    fewer = If(either(ERRORS < LEAST, BEST_RUN <= 0.0), (keep,), "fewer")
    return (longer, If(RUN > BEST_RUN, (ask, fewer), "longer"))


def _answers(wiring: Wiring, arrays: Mapping[str, Array]) -> Mapping[str, str]:
    """The pocket answers as soon as something is in it; learning goes on with the weights themselves."""
    if not _pocket(wiring) or not arrays[BEST_RUN.name] > 0.0:
        return {}
    return {layer.w.name: f"{layer.name}.pocket" for layer in wiring.weighted}


def _in_pocket(wiring: Wiring, arrays: Mapping[str, Array]) -> str:
    if not _answers(wiring, arrays):
        return "; the pocket is empty" if _pocket(wiring) else ""
    run, wrong = int(arrays[BEST_RUN.name]), int(arrays[LEAST.name])
    outputs = f"{wrong:,} wrong output{'' if wrong == 1 else 's'}"
    return f"; the pocket answers: {outputs} of all samples, kept after {run:,} right in a row"


def _about(wiring: Wiring, arrays: Mapping[str, Array]) -> str:
    """The mistakes that were made, beside Novikoff's bound R²/γ² for the weights as they are, where they separate."""
    made, said = int(arrays["mistakes"]), []
    inputs = np.vstack([np.ones((1, arrays["X"].shape[1])), arrays["X"]])
    for layer in wiring.weighted:
        if len(layer.sources) != 1 or layer.fan_in != len(arrays["X"]):
            continue
        weights, targets = arrays[layer.w.name], 2.0 * arrays["Y"][layer.first_row : layer.first_row + layer.size] - 1.0
        radius = float(np.sqrt(np.square(inputs).sum(0).max()))
        for unit in range(layer.size):
            length = float(np.linalg.norm(weights[:, unit]))
            margin = float((targets[unit] * (weights[:, unit] @ inputs)).min()) / length if length else 0.0
            who = f" of unit {unit + 1}" if layer.size > 1 else ""
            if margin > 0.0:
                bound = (radius / margin) ** 2
                said.append(f"at most R²/γ² = {bound:.4g}{who} (R = {radius:.4g}, γ = {margin:.4g})")
            elif margin == 0.0 and length:
                said.append(f"a sample lies on the line{who}: its margin is 0, and R²/γ² no bound")
            else:
                said.append(f"these weights{who} do not separate the classes")
    mistakes = f"{made:,} mistake{'' if made == 1 else 's'}" + (f"; {'; '.join(said)}" if said else "")
    return mistakes + _in_pocket(wiring, arrays)


def _troubles(wiring: Wiring) -> tuple[Trouble, ...]:
    found = list(no_hidden(wiring))
    for layer in wiring.weighted:
        if layer.activation_key != "step":
            what = f"the perceptron's outputs are 0 or 1, and {layer.name} has {layer.activation.title}"
            found.append(Trouble(layer.id, what, "choose step"))
    if _pocket(wiring) and (len(wiring.weighted) > 1 or len(wiring.inputs) > 1):
        found.append(Trouble(None, "the pocket needs a single layer on a single input layer", "turn the pocket off"))
    return tuple(found)


PART = Rule(
    title="perceptron",
    help="Rosenblatt's rule: a pattern that is answered wrongly moves the weights by η times its inputs.",
    notes="Stops with the first epoch without a mistake. What no line separates goes on for ever: use the pocket.",
    source="Rosenblatt, Psychological Review 65, 1958; Gallant, IEEE Transactions on Neural Networks 1, 1990",
    params=(
        Param("pocket", "boolean", False, "For classes that overlap: the weights that did best are kept, and answer."),
    ),
    plane=InPlane(lines=True),
    slots=_slots,
    body=_body,
    takes=frozenset({"rate"}),
    error=mistakes,
    error_title="wrong outputs",
    stops=((WRONG <= 0.0, "an epoch without a mistake"),),
    troubles=_troubles,
    habit=Habit(
        activation="step", settings={"at_zero": 0.0}, initializer="zeros", rate=1.0, batch_size=1, shuffle=False,
        epochs=100,
    ),
    about=_about,
    answers=_answers,
    counts=(("mistakes", "mistakes"), ("wrong", "mistakes of this epoch")),
)  # fmt: skip
