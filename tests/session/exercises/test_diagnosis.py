"""Answers are judged: right values are right, each classical mistake is named, in any network."""

import math
from dataclasses import replace

import numpy as np
import pytest

from nnsim.kit.errors import ArgumentError
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.examples import EXAMPLES
from nnsim.session.exercises.diagnosis import Verdict
from nnsim.session.exercises.exercise import Exercise
from nnsim.session.exercises.questions import QUANTITIES, Plan
from nnsim.session.exercises.rounding import Rounding
from nnsim.session.exercises.slips import slips
from nnsim.session.places import bias_place, edge_place, unit_place
from tests.campaigns import first
from tests.rules import at_home
from tests.session.exercises.exercises import asked, random_design
from tests.session.sessions import learning_biases, opened, uneven_design, with_data

PLANS = (Rounding(), Rounding("significant", 6), Rounding("decimals", 5))


def check_all(exercise: Exercise) -> int:
    """Every right value is right, and every mistaken one is told for what it is; how many mistakes were tried."""
    rounding, tried = exercise.plan.rounding, 0
    for question in exercise.questions:
        right = exercise.judge.judge(question, rounding.write(question.value))
        assert right.right, (question, right)
        assert exercise.judge.judge(question, repr(question.value)).right
        tolerance = exercise.judge.tolerance(question)
        for slip in slips(exercise.twin, question):
            typed = rounding.write(slip.value)
            if abs(float(typed) - question.value) <= tolerance or abs(slip.value - question.value) <= tolerance:
                continue
            verdict = exercise.judge.judge(question, typed)
            assert not verdict.right, (question, slip)
            assert slip in verdict.slips, (question, slip, verdict)
            assert verdict.words == verdict.slips[0].words
            assert verdict.kind == verdict.slips[0].kind
            tried += 1
    return tried


@pytest.mark.untraced
@pytest.mark.parametrize("seed", first(12, range(30)))
def test_in_any_network_each_mistake_is_named(seed: int) -> None:
    """Skip links, several outputs, cut and frozen edges, every loss and activation function, any optimizer."""
    design = random_design(seed, 4, dropout=0.3 if seed % 5 == 0 else 0.0)
    plan = Plan(kinds=QUANTITIES, most=3, seed=seed, rounding=PLANS[seed % 3])
    with asked(design, plan) as (_, exercise):
        assert check_all(exercise) > 50


@pytest.mark.parametrize("optimizer", sorted(OPTIMIZERS))
def test_with_every_optimizer_in_a_later_iteration(optimizer: str) -> None:
    design = EXAMPLES["xor"].make()
    regularizers = (Choice("l2"), Choice("max_norm", {"length": 0.5}))
    training = replace(design.training, optimizer=Choice(optimizer), rate=0.01, regularizers=regularizers)
    with asked(replace(design, training=training), Plan(kinds=("grad", "W")), steps=70) as (_, exercise):
        assert exercise.update > 0
        assert check_all(exercise) > 100


@pytest.mark.parametrize("optimizer", sorted(OPTIMIZERS))
@pytest.mark.parametrize("updates", [0, 1, 2])
def test_a_step_in_the_wrong_direction_is_named_in_every_iteration(optimizer: str, updates: int) -> None:
    """W + step where W − step is right: with moments that is not what a gradient of the wrong sign leads to."""
    design = EXAMPLES["xor"].make()
    training = replace(design.training, optimizer=Choice(optimizer), rate=0.05)
    with opened(replace(design, training=training)) as session:
        for _ in range(updates):
            session.step("batch")
        exercise = session.start_exercise(Plan(kinds=("W",), most=0, rounding=Rounding("significant", 6)))
        start = exercise.twin.copied(exercise.twin.iteration.start - 1)
        for question in exercise.questions:
            old = float(start[question.name][question.index])
            if optimizer == "adamw":
                old *= 1 - 0.05 * 0.01  # the decay comes first, and is no step
            verdict = exercise.judge.judge(question, f"{2 * old - question.value:.6g}")
            named = {(slip.kind, slip.words) for slip in verdict.slips}
            assert ("sign", "moved along the gradient: the step is subtracted, not added") in named


def test_a_gradient_of_the_wrong_sign_is_named_among_moments() -> None:
    """Adam's second update by hand, with the second gradient turned around and the first one right."""
    design = EXAMPLES["xor"].make()
    with opened(replace(design, training=replace(design.training, optimizer=Choice("adam"), rate=0.05))) as session:
        gradients = []
        for _ in range(2):
            while session.steps[session.next_index or 0].phase != "update":
                session.step("operation")
            gradients.append(session.setup.memory["output.grad"].copy())
            old = session.setup.memory["output.W"].copy()
            session.step("batch")
        session.back("batch")
        exercise = session.start_exercise(Plan(kinds=("W",), layers=(3,), most=0, rounding=Rounding("significant", 6)))
        one, two = gradients[0], -gradients[1]
        first = (0.9 * 0.1 * one + 0.1 * two) / (1 - 0.9**2)
        second = (0.999 * 0.001 * one**2 + 0.001 * two**2) / (1 - 0.999**2)
        wrong = old - 0.05 * first / (np.sqrt(second) + 1e-8)
        for question in exercise.questions:
            verdict = exercise.judge.judge(question, f"{wrong[question.index]:.6g}")
            assert (verdict.kind, verdict.words) == ("sign", "in the gradient: the sign is wrong")


@pytest.mark.parametrize("rule", sorted(RULES))
@pytest.mark.parametrize("batch", [1, 3])
def test_with_every_learning_rule(rule: str, batch: int) -> None:
    design = with_data(at_home(rule))
    with opened(replace(design, training=replace(design.training, batch_size=batch))) as session:
        for _ in range(9 if session.ready else 0):
            session.step("operation")
        if session.ready and session.next_index is not None:
            exercise = session.start_exercise(Plan(kinds=QUANTITIES, most=3))
            assert check_all(exercise) > 10


def test_the_perceptron_worked_wrongly() -> None:
    """W ← W + η In errᵀ, by hand: there is no gradient, and a step has a wrong sign, too."""
    design = with_data(at_home("perceptron"))
    with opened(replace(design, training=replace(design.training, rate=0.25))) as session:
        while session.setup.memory["output.err"][0, 0] == 0 or session.steps[session.next_index or 0].phase != "update":
            session.step("operation")
        old = session.setup.memory["output.W"].copy()
        exercise = session.start_exercise(Plan(kinds=("W",), most=0))
        number = next(n for n, one in enumerate(exercise.questions) if one.place == bias_place(2, 1))
        question, error = exercise.questions[number], session.setup.memory["output.err"][0, 0]
        assert question.value == old[0, 0] + 0.25 * error
        for value, words in (
            (old[0, 0] - 0.25 * error, "the change has the wrong sign"),
            (old[0, 0] + error, "the learning rate η was forgotten"),
        ):
            verdict = exercise.judge.judge(question, repr(float(value)))
            assert words in [slip.words for slip in verdict.slips]
        assert exercise.judge.judge(question, "7.77").kind == "wrong"


@pytest.mark.parametrize("key", ["iris", "digits", "sine", "hmkcode", "moons", "and"])
def test_in_the_examples(key: str) -> None:
    with asked(key, Plan(kinds=QUANTITIES, most=2, seed=5)) as (_, exercise):
        assert check_all(exercise) > 100


@pytest.mark.long
def test_in_many_networks() -> None:
    for seed in range(30, 400):
        with asked(random_design(seed, 4), Plan(kinds=QUANTITIES, most=4, seed=seed)) as (_, exercise):
            check_all(exercise)


# ------------------------------------------------------------------------------------------------ by hand


def judged(exercise: Exercise, place: object, quantity: str, text: str) -> Verdict:
    return exercise.judge.judge(exercise.questions[exercise.number(place, quantity)], text)  # type: ignore[arg-type]


X1, X2, H1, H2 = 0.05, 0.10, 0.593269992, 0.596884378
O1, O2 = 0.75136507, 0.772928465
D1, D2 = 0.138498562, -0.0380982366


@pytest.mark.parametrize(
    ("place", "quantity", "value", "kind", "word"),
    [
        (unit_place(2, 1), "z", 0.15 * X1 + 0.20 * X2, "bias", "forgotten"),
        (unit_place(2, 1), "z", 0.15 * X1 + 0.25 * X2 + 0.35, "operand", "transpose"),
        (unit_place(3, 1), "z", 0.40 * 0.3775 + 0.45 * 0.3925 + 0.6, "operand", "net inputs"),
        (unit_place(2, 1), "o", 0.3775, "activation", "forgotten"),
        (unit_place(2, 1), "o", math.tanh(0.3775), "activation", "tanh was used"),
        (unit_place(2, 1), "o", 1 / (1 + math.exp(0.3775)), "sign", "wrong sign"),
        (unit_place(2, 1), "o", H1 * (1 - H1), "operand", "slope"),
        (None, "E", 0.298371109 * 2, "factor", ""),
        (None, "E", 0.298371109 / 2, "factor", ""),
        (None, "E", 0.274811083, "term", "only output 1"),
        (unit_place(3, 1), "delta", O1 - 0.01, "slope", "forgotten"),
        (unit_place(3, 1), "delta", -D1, "sign", "sign"),
        (unit_place(3, 1), "delta", D1 * 2, "factor", ""),
        (unit_place(3, 1), "delta", (O1 - 0.01) * O1, "operand", "instead of its slope"),
        (unit_place(2, 1), "delta", 0.036350306, "slope", "∂E/∂o"),
        (unit_place(2, 1), "delta", (0.6 * D1 + 0.6 * D2) * H1 * (1 - H1), "operand", "bias row"),
        (unit_place(2, 1), "delta", (0.35891648 * D1 + 0.511301270 * D2) * H1 * (1 - H1), "operand", "new weights"),
        (edge_place(2, 1, 3, 1), "grad", D1 * 0.3775, "operand", "net inputs"),
        (edge_place(2, 1, 3, 1), "grad", D1, "operand", "input is missing"),
        (edge_place(2, 1, 3, 1), "grad", (O1 - 0.01) * H1, "slope", "φ′"),
        (edge_place(2, 1, 3, 1), "grad", 0.008771354689 * H1, "operand", "wrong layer"),
        (edge_place(2, 1, 3, 1), "grad", D1 * H1 * 0.5, "rate", "η"),
        (edge_place(2, 1, 3, 1), "grad", D1 * O1, "operand", "own output"),
        (edge_place(2, 1, 3, 1), "W", 0.40 + 0.5 * 0.082167041, "sign", "along the gradient"),
        (edge_place(2, 1, 3, 1), "W", 0.40 - 0.082167041, "rate", "forgotten"),
        (edge_place(2, 1, 3, 1), "W", 0.40, "operand", "old weight"),
        (edge_place(2, 1, 3, 1), "W", 0.5 * 0.082167041, "operand", "change alone"),
        (edge_place(2, 1, 3, 1), "W", 0.40 - 0.5 * (O1 - 0.01) * H1, "slope", "φ′"),
        (bias_place(3, 1), "grad", D1 * H1, "operand", "input of a bias is 1"),
        (unit_place(3, 1), "z", 11.05905967, "factor", "decimal point"),
        (unit_place(3, 1), "z", 1.1, "rounded", "rounded too early"),
        (unit_place(3, 1), "z", 7.77, "wrong", "not right"),
    ],
)  # fmt: skip
def test_mazurs_example_worked_wrongly(place: object, quantity: str, value: float, kind: str, word: str) -> None:
    """What one gets by hand with each mistake, from the published numbers, is told for what it is."""
    with asked(learning_biases("mazur")) as (_, exercise):
        typed = f"{value:.3f}" if kind == "rounded" else f"{value:.6g}"
        verdict = judged(exercise, place, quantity, typed)
        assert verdict.kind == kind, verdict
        assert word in verdict.words


def test_the_mean_over_the_samples_is_asked_for() -> None:
    """XOR has four samples: a sum instead of the mean is off by the factor 4, and a single sample is told as such."""
    with asked("xor") as (_, exercise):
        bias = bias_place(3, 1)
        question = exercise.questions[exercise.number(bias, "grad")]
        delta = exercise.twin.after(exercise.twin.iteration[-1])["output.delta"][0].copy()
        assert question.value == pytest.approx(delta.mean())
        summed = judged(exercise, bias, "grad", f"{delta.sum():.6g}")
        assert (summed.kind, summed.factor) == ("factor", 4.0)
        alone = judged(exercise, bias, "grad", f"{delta[2]:.6g}")
        assert "only sample 3" in alone.words
        loss = judged(exercise, None, "E", f"{exercise.questions[exercise.number(None, 'E')].value / 4:.6g}")
        assert (loss.kind, loss.factor) == ("factor", 0.25)


def test_too_few_digits() -> None:
    with asked("mazur") as (_, exercise):
        place = unit_place(2, 1)
        few = judged(exercise, place, "o", "0.59")
        assert few.kind == "rounded"
        assert "4 significant digits" in few.words
        assert judged(exercise, place, "o", "0,5933").right
        assert judged(exercise, place, "o", "0.59326999").right
        assert not judged(exercise, place, "o", "0.5935").right
        assert judged(exercise, place, "o", "0.59").slips == ()
        with pytest.raises(ArgumentError):
            judged(exercise, place, "o", "0.59 or so")


def test_a_fraction_is_an_answer() -> None:
    with asked("hmkcode") as (_, exercise):
        assert judged(exercise, unit_place(2, 1), "z", "85/100").right


def test_zero_is_right_where_it_is_and_not_elsewhere() -> None:
    design = EXAMPLES["xor"].make()
    with asked(design, Plan(kinds=("z", "o", "E"))) as (_, exercise):
        zero = exercise.questions[0]
        assert zero.value == 0
        assert exercise.judge.judge(zero, "0").right
        assert exercise.judge.judge(zero, "0,000").right
        assert not exercise.judge.judge(zero, "0.001").right
        loss = exercise.questions[exercise.number(None, "E")]
        assert exercise.judge.judge(loss, "0").kind != "rounded"


def test_softmax_and_cross_entropy() -> None:
    """δ = o − y: a slope that is multiplied in again, a power that is not divided, a logarithm to another base."""
    with asked("iris", Plan(kinds=QUANTITIES, most=0, layers=(3,))) as (_, exercise):
        end = {n: np.array(a) for n, a in exercise.twin.after(exercise.twin.iteration[-1]).items()}
        o, y, z = (end[f"output.{a}"][:, 0] for a in "oyz")
        unit = unit_place(3, 1)
        assert judged(exercise, unit, "delta", f"{o[0] - y[0]:.6g}").right
        assert "cancels" in judged(exercise, unit, "delta", f"{(o[0] - y[0]) * o[0] * (1 - o[0]):.8g}").words
        assert "divided by the sum" in judged(exercise, unit, "o", f"{math.exp(z[0]):.6g}").words
        loss = exercise.questions[exercise.number(None, "E")].value
        assert "base 10" in judged(exercise, None, "E", f"{loss / math.log(10):.6g}").words


def test_softmax_with_targets_that_do_not_sum_to_1() -> None:
    """δ = o Σy − y is right there, and o − y is not."""
    with asked(uneven_design(), Plan(kinds=("delta",), most=0, layers=(3,))) as (_, exercise):
        end = {n: np.array(a) for n, a in exercise.twin.after(exercise.twin.iteration[-1]).items()}
        o, y = (end[f"output.{a}"][:, 0] for a in "oy")
        unit = unit_place(3, 1)
        assert judged(exercise, unit, "delta", f"{o[0] * y.sum() - y[0]:.6g}").right
        assert not judged(exercise, unit, "delta", f"{o[0] - y[0]:.6g}").right


# ------------------------------------------------------------------------------------------------ ahead of the answer


def typed_wrong(exercise: Exercise, number: int) -> list[str]:
    """Some answers: what mistakes lead to, rounded too early, and nonsense."""
    question, rounding = exercise.questions[number], exercise.plan.rounding
    found = [rounding.write(slip.value) for slip in list(slips(exercise.twin, question))[:4]]
    return [*found, *(fewer.write(question.value) for fewer in rounding.fewer()), "0.123456789"]


@pytest.mark.untraced
@pytest.mark.parametrize("seed", range(6))
def test_what_is_prepared_in_pieces_makes_no_difference(seed: int) -> None:
    """Between the pieces anything else may be asked of the exercise; answers get the very same verdicts."""
    design = random_design(seed, optimizer=["sgd", "adam"][seed % 2])
    with asked(design, Plan(kinds=QUANTITIES, most=3)) as (_, plain), asked(design, plain.plan) as (_, exercise):
        for number in range(len(exercise.questions)):
            pieces = 0
            for _ in exercise.preparing(number):
                exercise.twin.before(exercise.twin.iteration.start + pieces % 7)
                exercise.hints((number + pieces) % len(exercise.questions))
                pieces += 1
            assert pieces > 3
            for text in typed_wrong(plain, number):
                one, other = (e.judge.judge(e.questions[number], text) for e in (exercise, plain))
                assert (one.kind, one.words, one.factor) == (other.kind, other.words, other.factor)
                assert [slip.value for slip in one.slips] == [slip.value for slip in other.slips]


def test_a_prepared_answer_computes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    with asked("iris", Plan(kinds=QUANTITIES, most=2)) as (_, exercise):
        for number, question in enumerate(exercise.questions):
            for _ in exercise.preparing(number):
                pass
            with monkeypatch.context() as patch:
                patch.setattr(exercise.twin, "before", lambda step: pytest.fail("it is computed again"))
                assert not exercise.judge.judge(question, "123.456").right


def test_a_sum_of_very_many_terms_is_taken_as_exact() -> None:
    """Nobody works out a sum of 1,200 terms on paper: half a unit of the last digit is what counts."""
    with asked(with_data(Design(sequential((1200, 1), output="identity"), Training(batch_size=2)), 3),
               Plan(kinds=("z", "delta"))) as (_, exercise):  # fmt: skip
        net, delta = exercise.questions[0], exercise.questions[-1]
        least = exercise.plan.rounding.unit(net.value) / 2
        assert exercise.judge.tolerance(net) == pytest.approx(least, rel=1e-6)
        assert exercise.judge.tolerance(delta) > exercise.plan.rounding.unit(delta.value) / 2
