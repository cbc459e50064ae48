"""Class weights: at scikit-learn's optima the gradient vanishes, samples that weigh 3 count as three, slopes agree."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nnsim.network.build import sequential
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.parts.own_samples import Heading, OwnSamples, pack
from nnsim.session.checks.gradients import GradientCheck
from nnsim.session.solution.moment import next_iteration
from nnsim.session.solution.record import Recording
from nnsim.session.trial import trace
from tests.session.sessions import opened

GOLDEN = json.loads(Path(__file__).parents[1].joinpath("golden", "class_weights.json").read_text(encoding="utf-8"))
LOSSES = {
    "logistic": ("binary_cross_entropy", "mse", "mae", "half_squared_error", "huber"),
    "tanh": ("hinge", "mse"),
    "softmax": ("cross_entropy", "mse"),
}


def weights_of(text):
    return (Choice("class_weights", {"weights": text}),)


def design_of(rows, labels, output, loss, sizes, weights="", **training):
    names = tuple(f"k{k}" for k in range(int(max(labels)) + 1))
    heading = Heading(tuple(f"x{k}" for k in range(np.shape(rows)[1])), ("class",), names)
    settings = OwnSamples(heading, pack(np.column_stack([rows, labels]))).settings
    chosen = Training(loss=Choice(loss), regularizers=weights_of(weights) if weights else (), **training)
    return Design(sequential(sizes, "tanh", output), chosen, Data(Choice("own", settings), 1.0, 0.0, 0.0))


def gradients(design, start=None):
    with opened(replace(design, start=start or {})) as session:
        assert session.problems == ()
        while session.steps[session.next_index].phase != "update":
            session.step("operation")
        layers = [layer.id for layer in session.network.layers if not layer.is_input]
        return session.loss, [session.array(layer, "grad") for layer in layers]


@pytest.mark.parametrize("name", GOLDEN)
def test_at_the_optimum_of_scikit_learn_the_weighted_gradient_is_zero(name):
    case = GOLDEN[name]
    rows, labels = np.array(case["rows"]), np.array(case["labels"])
    single = name != "three"
    given = "1, 2.5" if name == "typed" else "balanced"
    output, loss = ("logistic", "binary_cross_entropy") if single else ("softmax", "cross_entropy")
    start = {2: np.vstack([case["biases"], np.array(case["coefficients"]).T])}
    design = design_of(rows, labels, output, loss, (2, 1 if single else 3), given)
    _, (weighted,) = gradients(design, start)
    _, (plain,) = gradients(replace(design, training=replace(design.training, regularizers=())), start)
    assert np.abs(weighted).max() < 2e-6
    assert np.abs(plain).max() > 1e-2


@pytest.mark.parametrize("name", ["two", "three"])
def test_balanced_weights_are_those_of_scikit_learn(name):
    from nnsim.parts.regularizers import REGISTRY

    part = REGISTRY["class_weights"]
    counts = np.bincount(GOLDEN[name]["labels"]).tolist()
    assert part.weigh(counts, part.settings({})) == pytest.approx(GOLDEN[name]["balanced"], rel=1e-15)


@pytest.mark.parametrize(("output", "loss"), [(output, loss) for output, all_ in LOSSES.items() for loss in all_])
def test_a_sample_that_weighs_3_counts_as_three(output, loss):
    rng = np.random.default_rng(4)
    classes = 3 if output == "softmax" else 2
    rows, labels = rng.normal(size=(9, 3)), np.arange(9) % classes
    sizes = (3, 4, 1 if classes == 2 else 3)
    weighted, weighted_gradients = gradients(design_of(rows, labels, output, loss, sizes, "1,3,2"[: 2 * classes - 1]))
    often = np.array([1, 3, 2])[labels]
    repeated = design_of(np.repeat(rows, often, axis=0), np.repeat(labels, often), output, loss, sizes)
    plain, plain_gradients = gradients(repeated)
    share = often.sum() / len(rows)
    assert weighted == pytest.approx(plain * share, rel=1e-12)
    for one, other in zip(weighted_gradients, plain_gradients, strict=True):
        assert one == pytest.approx(other * share, abs=1e-12)


@pytest.mark.parametrize(("output", "loss"), [("softmax", "cross_entropy"), ("tanh", "hinge"), ("logistic", "mse")])
def test_the_slopes_of_the_weighted_loss_are_its_gradients(output, loss):
    rng = np.random.default_rng(5)
    classes = 3 if output == "softmax" else 2
    design = design_of(rng.normal(size=(12, 3)), np.arange(12) % classes, output, loss,
                       (3, 4, 1 if classes == 2 else 3), "0.5, 3, 2"[: 6 if classes == 2 else None])  # fmt: skip
    with opened(design) as session:
        session.step("epoch")
        checked = GradientCheck(session.setup, np.arange(12)).finish()
        for layer in checked.layers.values():
            assert layer.error[layer.compared & ~layer.kink].max() < 1e-6
            assert layer.compared.any()


def test_scores_and_curves_are_of_the_same_weighted_loss():
    with opened("breast_cancer") as session:
        session.set_training("weigh", regularizers=weights_of("1, 5"), epochs=3, batch_size=0)
        before = session.scores()["validation"]["loss"]
        session.train()
        session.wait()
        assert session.curves.current.columns["validation_loss"][-1] == pytest.approx(
            session.scores()["validation"]["loss"], rel=1e-12
        )
        assert session.scores()["validation"]["loss"] < before
        assert session.explain is not None


def test_what_the_weights_do_is_in_the_formulas():
    with opened("iris") as session:
        plain = {step.index: step.text for step in session.steps}
        session.set_training("weigh", regularizers=weights_of("1, 2, 3"))
        shown = [step.text for step in session.steps if "ω" in step.text]
        assert len(shown) == 3
        assert any("ω(y)" in text for text in shown), plain


@pytest.mark.parametrize(
    ("text", "what"), [("1, 2", "2 class weights are given"), ("a", "cannot be used"), ("1,-2,1", "cannot be used")]
)
def test_weights_that_fit_no_class_are_a_problem(text, what):
    with opened("iris") as session:
        session.set_training("weigh", regularizers=weights_of(text))
        assert not session.ready
        assert what in session.problems[0].what


def test_weights_without_classes_have_no_effect_and_that_is_said():
    with opened("sine") as session:
        session.set_training("weigh", regularizers=weights_of("balanced"))
        assert session.ready
        assert "no effect" in session.problems[0].what


def test_a_trial_of_one_sample_weighs_it_as_the_training_does():
    with opened("iris") as session:
        weights, plain = session.setup.weights(), session.design
        session.set_training("weigh", regularizers=weights_of("1, 2, 3"))
        for row in (0, 60, 120):
            x, y = session.prepared.encode_inputs(session.table.inputs[[row]]), session.table.targets[[row]]
            weighted, bare = (trace(design, weights, x, y) for design in (session.design, plain))
            weight = [1, 2, 3][int(y.argmax())]
            assert weighted.loss == pytest.approx(weight * bare.loss, rel=1e-12)
            assert weighted.gradients["output.weight"] == pytest.approx(weight * bare.gradients["output.weight"])


def test_the_iteration_on_paper_is_the_one_of_the_training():
    chosen = (*weights_of("balanced"), Choice("input_noise", {"deviation": 0.2}))
    with opened("breast_cancer") as session:
        session.set_training("weigh", regularizers=chosen)
        session.step("batch")
        shown = next_iteration(session)
        recording = Recording(session.design, shown.moment, shown.inputs, shown.targets)
        for _ in recording.steps():
            pass
        session.step("phase")
        session.step("phase")
        session.step("phase")
        assert recording.loss == pytest.approx(session.loss, rel=1e-12)
