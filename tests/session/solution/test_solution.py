"""The worked solution: every number on it is the engine's, every line comes to its result, in either notation."""

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nnsim.files.paper.breaking import width
from nnsim.files.paper.sheet import Table, formulas, sheet_numbers
from nnsim.files.paper.write_latex import write_latex
from nnsim.kit.errors import ArgumentError
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Training
from nnsim.network.initial import start_weights
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.notation import NOTATIONS
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from nnsim.session.solution.document import Problem, Solving
from nnsim.session.solution.moment import Moment
from nnsim.session.solution.scribe import Style
from nnsim.session.trial import trace
from tests.campaigns import costly, covering
from tests.engine_strategies import make_case
from tests.session.solution.solutions import (
    case_of,
    check,
    check_lines,
    check_matrices,
    grids,
    matrix,
    plain,
    result,
    solve,
    solved_example,
    step_of,
    steps_of,
)

REGULARIZERS = [(), (Choice("l2"),), (Choice("l1"), Choice("max_norm", {"length": 0.5})), (Choice("dropout"),)]


# ------------------------------------------------------------------------------------------------ any network


@pytest.mark.parametrize("notation", NOTATIONS)
@costly(25)
@example(seed=107, samples=1, digits=9, more=0)  # an output has reached 1
@given(seed=st.integers(0, 10**6), samples=st.integers(1, 4), digits=st.integers(1, 17), more=st.integers(0, 3))
def test_any_network_has_a_solution_with_the_engine_s_numbers(notation, seed, samples, digits, more):
    case, x, y = case_of(seed, samples, regularizers=REGULARIZERS[more], dropout=[0.0, 0.4][seed % 2])

    sheet = check(case, x, y, notation=notation, digits=digits)

    assert check_lines(sheet, digits) > 3
    check_matrices(sheet)  # of wide layers none is printed whole
    assert all(width(tree) > 0 for tree in formulas(sheet))


@pytest.mark.untraced
@pytest.mark.parametrize(("key", "notation"), covering(ACTIVATIONS, NOTATIONS))
def test_every_activation(key, notation):
    loss = "mse"
    case, x, y = case_of(5, 2, activation=key, loss=loss, plain=True)

    sheet = check(case, x, y, notation=notation, lines=6)

    assert check_lines(sheet, 6) > 10
    assert check_matrices(sheet) > 3


@pytest.mark.untraced
@pytest.mark.parametrize(("key", "notation"), covering(LOSSES, NOTATIONS))
def test_every_loss(key, notation):
    case, x, y = case_of(3, 3, loss=key, plain=True)

    sheet = check(case, x, y, notation=notation, lines=6)

    assert check_lines(sheet, 6) > 10


@pytest.mark.parametrize(("key", "notation"), covering(OPTIMIZERS, NOTATIONS))
def test_every_optimizer_has_lines_of_its_own(key, notation):
    case, x, y = case_of(8, 2, optimizer=key, plain=True)

    sheet = check(case, x, y, notation=notation, lines=6, digits=12)

    assert check_lines(sheet, 6) > 10
    update = next(section for section in sheet.sections if section.phase == "update")
    count = len(case.compiled.wiring.weighted)
    schedule = 0 if case.compiled.wiring.constant_rate else 1
    assert len(update.blocks) == 1 + schedule + count * len(OPTIMIZERS[key].lines)


@pytest.mark.parametrize("key", SCHEDULES)
def test_every_schedule(key):
    case, x, y = case_of(8, 1, optimizer="sgd", schedule=key, plain=True)

    sheet = check(case, x, y)

    rates = [step for step in steps_of(sheet) if step.title == "Rate"]
    assert len(rates) == (key != "constant")
    assert check_lines(sheet) > 3
    for step in rates:
        assert result(step.lines[0]).source == "rate.now"


# ------------------------------------------------------------------------------------------------ published numbers


@pytest.mark.parametrize("notation", NOTATIONS)
def test_mazur_s_published_digits(notation):
    """M. Mazur, A step by step backpropagation example, 2015."""
    sheet = solved_example("mazur", digits=10, notation=notation)

    printed = {number.text for number in sheet_numbers(sheet)}
    published = (
        "0.3775 0.593269992 0.596884378 1.105905967 0.75136507 0.772928465 0.298371109 "  # forward
        "0.74136507 0.186815602 0.138498562 0.082167041 0.036350306 0.241300709 0.000438568 "  # backward
        "0.35891648 0.408666186 0.511301270 0.561370121 0.149780716 0.19956143 0.24975114 0.29950229"  # the new weights
    )
    for text in published.split():
        last = 10.0 ** -len(text.partition(".")[2])
        assert any(abs(float(one) - float(text)) <= 0.51 * last for one in printed), text
    check_lines(sheet)


def test_mazur_s_steps_read_as_in_a_textbook():
    sheet = solved_example("mazur")

    letters = r"z_1^1 = b_1^1 \cdot 1 + w_11^1 \cdot x_1 + w_21^1 \cdot x_2"
    with_numbers = r"0.35 \times 1 + 0.15 \times 0.05 + 0.2 \times 0.1 = 0.3775"
    assert plain(step_of(sheet, "Net input", "hidden1"))[-2] == f"{letters} = {with_numbers}"
    output = step_of(sheet, "Output", "output")
    assert plain(output)[1] == r"\sigma(z) = \frac11 + e^ - z"
    assert plain(output)[3] == r"o_1^2 = \sigma(z_1^2) = \frac11 + e^ - 1.10591 = 0.751365"
    delta = plain(step_of(sheet, "Delta", "output"))
    assert delta[0] == r"\delta^2 = \partial E/\partial o^2 \odot \sigma^\prime(z^2)"
    assert delta[-2] == (
        r"\delta_1^2 = \partial E/\partial o_1^2 \cdot \sigma^\prime(z_1^2) = 0.741365 \times 0.751365 \times "
        r"(1 - 0.751365) = 0.741365 \times 0.186816 = 0.138499"
    )
    gradient = plain(step_of(sheet, "Gradient", "output"))
    assert gradient[0] == r"\partial E/\partial W^2 = \frac1N\,\mathitIn^2\delta^2\top"
    assert plain(step_of(sheet, "Weights", "hidden1"))[0] == r"W^1 ← W^1 - \eta\,\partial E/\partial W^1"


def test_the_common_notation_is_transposed():
    course, common = (solved_example("mazur", notation=notation) for notation in NOTATIONS)

    def first(sheet, title, layer):
        return [grid for _, tree in step_of(sheet, title, layer).arrays[0].links for grid in grids(tree)]

    weights, inputs, net = first(course, "Net input", "output")
    w, a, b, z = first(common, "Net input", "output")
    np.testing.assert_array_equal(matrix(weights)[:, 1:], matrix(w))
    np.testing.assert_array_equal(matrix(weights)[:, :1], matrix(b))
    np.testing.assert_array_equal(matrix(inputs)[1:], matrix(a))
    np.testing.assert_array_equal(matrix(net), matrix(z))
    assert (
        matrix(first(course, "Gradient", "output")[-1])[1:].T.tolist()
        == matrix(first(common, "Gradient", "output")[-1]).tolist()
    )
    words = plain(step_of(common, "Net input", "output"))
    assert words[0] == r"z^2 = W^2a^1 + b^2"
    assert r"w_12^2 \cdot a_2^1" in words[2]
    assert words[2].startswith(r"z_1^2 = w_11^2 \cdot a_1^1 + w_12^2 \cdot a_2^1 + b_1^2 = ")
    gradient = plain(step_of(common, "Gradient", "output"))
    assert gradient[:2] == [
        r"\partial E/\partial W^2 = \frac1N\,\delta^2a^1\top",
        r"\partial E/\partial b^2 = \frac1N\,\sum\delta^2",
    ]
    assert plain(step_of(common, "Error sent back", "hidden1"))[0] == r"\partial E/\partial a^1 = W^2\top\delta^2"


def test_the_mean_over_the_batch_is_seen_and_deltas_are_each_sample_s_own():
    sheet = solved_example("xor", 4, lines=100)

    line = step_of(sheet, "Gradient", "output").lines[1]
    symbols, with_numbers = (write_latex(tree) for _, tree in line.links[:2])
    assert symbols.startswith(r"\frac{1}{N} \cdot (o_{1}^{1(1)}")
    assert with_numbers.startswith(r"\frac{1}{\given{4}} \times (")
    single = solved_example("xor", 1)
    batch, alone = (step_of(s, "Delta", "output").arrays[0].links[-1][1] for s in (sheet, single))
    assert matrix(batch)[0, 0] == pytest.approx(matrix(alone)[0, 0], rel=1e-12)


# ------------------------------------------------------------------------------------------------ the whole document


def test_the_result_is_the_trace_s():
    case, x, y = case_of(11, 3, optimizer="adam", plain=True)
    traced = trace(case.design, case.weights, x, y, 5)

    problem = Problem(case.design, Moment(case.weights), x, y, updates=5)
    sheet = Solving(problem, Style()).finish()

    after = {n.source: n.value for n in sheet_numbers(sheet) if n.source.endswith(" after")}
    assert after["E after"] == traced.loss_after
    assert next(n.value for n in sheet_numbers(sheet) if n.source == "E") == traced.loss
    for layer in case.compiled.wiring.weighted:
        for (i, j), value in np.ndenumerate(traced.parameters_after[f"{layer.name}.weight"]):
            assert after[f"{layer.name}.W[{i + 1},{j}] after"] == value
        for j, value in enumerate(traced.parameters_after[f"{layer.name}.bias"]):
            assert after[f"{layer.name}.W[0,{j}] after"] == value


def test_the_training_is_described_with_its_numbers():
    parts = {"optimizer": Choice("adam", {"beta1": 0.8}), "schedule": Choice("exponential")}
    training = Training(**parts, regularizers=(Choice("l2"),), rate=0.03)
    case = make_case(Design(sequential((2, 2, 1), "leaky_relu", "logistic"), training), 0, 2)

    sheet = solve(case, case.columns.x.T, case.columns.y.T)

    table = [block for block in sheet.sections[0].blocks if isinstance(block, Table)][1]
    words = {
        row[0][0]: "".join(w if isinstance(w, str) else write_latex(w).replace(r"\given", "") for w in row[1])
        for row in table.rows
    }
    assert words["Optimizer"].startswith("Adam, ")
    assert r"\beta_{1} = {0.8}" in words["Optimizer"]
    assert words["Learning rate"] == r"\eta = {0.03}"
    assert r"\gamma = {0.95}" in words["Schedule"]
    assert r"\lambda = {0.001}" in words["Regularizer"]
    assert r"\alpha = {0.01}" in words["Activation"]
    assert words["Batch"] == "N = {2}"


def test_it_is_made_bit_by_bit_and_the_same():
    case, x, y = case_of(4, 2)
    problem = Problem(case.design, Moment(case.weights), x, y)
    bits = Solving(problem, Style())
    shares = []
    while not bits.advance(1e-9):
        shares.append(bits.progress)

    assert shares == sorted(shares)
    assert len(shares) > 5
    assert bits.finish() == Solving(problem, Style()).finish()


def test_a_solution_leaves_the_weights_alone():
    design = Design(sequential((2, 2, 1), "tanh", "logistic"))
    weights = start_weights(design)
    kept = {layer: np.array(matrix_) for layer, matrix_ in weights.items()}

    Solving(Problem(design, Moment(weights), np.ones((1, 2)), np.ones((1, 1))), Style()).finish()

    for layer, matrix_ in weights.items():
        np.testing.assert_array_equal(matrix_, kept[layer])


@pytest.mark.parametrize(
    "style", [{"notation": "other"}, {"digits": 0}, {"digits": 18}, {"lines": 0}, {"terms": 2}, {"digits": 3.5}]
)
def test_a_style_that_cannot_be_is_refused(style):
    with pytest.raises(ArgumentError):
        Style(**style)
