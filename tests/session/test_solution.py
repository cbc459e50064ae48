"""The worked solution: every number on it is the engine's, every line comes to its result, in either notation."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnsim.files.paper.breaking import width
from nnsim.files.paper.maths import numbers
from nnsim.files.paper.sheet import Drawing, Table, formulas, sheet_numbers
from nnsim.files.paper.write_latex import write_latex
from nnsim.kit.errors import ArgumentError
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Layer, Link, Network, Training
from nnsim.network.initial import start_weights
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from nnsim.session.solution.document import Problem, Solving
from nnsim.session.solution.moment import Moment
from nnsim.session.solution.scribe import ROOM, Style
from nnsim.session.trial import trace
from tests.engine_strategies import make_case
from tests.session.solutions import (
    UnknownError,
    calculate,
    case_of,
    element,
    grids,
    matrix,
    product,
    result,
    rounded,
    shortened,
    snapshots,
    solve,
    solved_example,
    step_of,
    steps_of,
)

NOTATIONS = ("course", "common")
REGULARIZERS = [(), (Choice("l2"),), (Choice("l1"), Choice("max_norm", {"length": 0.5})), (Choice("dropout"),)]


def latex(step):
    """A step as lines of LaTeX without the marks of numbers."""
    chains = (*step.formulas, *step.arrays, *step.lines)
    return [" ".join([write_latex(c.left), *(f"{sign} {write_latex(t)}" for sign, t in c.links)]) for c in chains]


def plain(step):
    return [line.replace(r"\val{", "").replace("}", "").replace("{", "") for line in latex(step)]


def check(case, x, y, **style):
    """Every number of a solution is in the memory of a machine of its own, exactly, and printed rounded."""
    sheet = solve(case, x, y, **style)
    digits = style.get("digits", 6)
    moments = snapshots(case, x, y)
    code = case.compiled.program
    printed = [k for k, step in enumerate(_iteration(case)) if type(step.operation).__name__ != "Tally"]
    assert code is not None
    steps = steps_of(sheet)
    assert len(steps) == len(printed)
    for step, k in zip(steps, printed, strict=True):
        for number in _numbers(step):
            assert rounded(number, digits)
            if number.source and number.source in _known(number.source, moments[k]):
                known = {element(number.source, moments[k]), element(number.source, moments[k + 1])}
                assert repr(number.value) in map(repr, known)
    return sheet


def _iteration(case):
    machine = case.machine()
    return [machine.code.steps[k] for k in machine.iteration]


def _numbers(step):
    return [n for chain in (*step.formulas, *step.arrays, *step.lines) for _, t in chain.links for n in numbers(t)]


def _known(source, arrays):
    return {source} if source.partition("[")[0] in arrays else set()


def check_lines(sheet):
    """What stands in a line with numbers comes to its result; how many lines could be calculated."""
    count = 0
    for step in steps_of(sheet):
        for chain in step.lines:
            exact = result(chain).value
            for _, tree in chain.links[1:-1]:
                if shortened(tree):
                    continue
                try:
                    value = calculate(tree)
                except UnknownError:
                    continue
                count += 1
                assert value == pytest.approx(exact, rel=2e-4, abs=2e-5, nan_ok=True), (step.title, chain)
    return count


def check_matrices(sheet):
    """What stands in a line with matrices, all of them whole, comes to its result."""
    count = 0
    for step in steps_of(sheet):
        for chain in step.arrays:
            if len(chain.links) < 2 or any(shortened(tree) for _, tree in chain.links):
                continue
            try:
                value = product(chain.links[-2][1])
            except UnknownError:
                continue
            count += 1
            np.testing.assert_allclose(value, matrix(chain.links[-1][1]), rtol=2e-4, atol=2e-5)
    return count


# ------------------------------------------------------------------------------------------------ any network


@pytest.mark.parametrize("notation", NOTATIONS)
@settings(max_examples=12)
@given(seed=st.integers(0, 10**6), samples=st.integers(1, 4), digits=st.integers(1, 17), more=st.integers(0, 3))
def test_any_network_has_a_solution_with_the_engine_s_numbers(notation, seed, samples, digits, more):
    case, x, y = case_of(seed, samples, regularizers=REGULARIZERS[more], dropout=[0.0, 0.4][seed % 2])

    sheet = check(case, x, y, notation=notation, digits=digits)

    assert check_lines(sheet) > 3
    assert check_matrices(sheet) >= 1
    assert all(width(tree) > 0 for tree in formulas(sheet))


@pytest.mark.parametrize("notation", NOTATIONS)
@pytest.mark.parametrize("key", ACTIVATIONS)
def test_every_activation(key, notation):
    loss = "mse"
    case, x, y = case_of(5, 2, activation=key, loss=loss, plain=True)

    sheet = check(case, x, y, notation=notation, lines=100)

    assert check_lines(sheet) > 10
    assert check_matrices(sheet) > 3


@pytest.mark.parametrize("notation", NOTATIONS)
@pytest.mark.parametrize("key", LOSSES)
def test_every_loss(key, notation):
    case, x, y = case_of(3, 3, loss=key, plain=True)

    sheet = check(case, x, y, notation=notation, lines=100)

    assert check_lines(sheet) > 10


@pytest.mark.parametrize("notation", NOTATIONS)
@pytest.mark.parametrize("key", OPTIMIZERS)
def test_every_optimizer_has_lines_of_its_own(key, notation):
    case, x, y = case_of(8, 2, optimizer=key, plain=True)

    sheet = check(case, x, y, notation=notation, lines=200, digits=12)

    assert check_lines(sheet) > 10
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
    assert with_numbers.startswith(r"\frac{1}{\val{4}} \times (")
    single = solved_example("xor", 1)
    batch, alone = (step_of(s, "Delta", "output").arrays[0].links[-1][1] for s in (sheet, single))
    assert matrix(batch)[0, 0] == pytest.approx(matrix(alone)[0, 0], rel=1e-12)


# ------------------------------------------------------------------------------------------------ what is special


def softmax_case(samples=2, loss="cross_entropy"):
    design = Design(sequential((2, 3), "tanh", "softmax"), Training(loss=Choice(loss), rate=0.1))
    case = make_case(design, 1, 4)
    return case, case.columns.x.T[:samples], case.columns.y.T[:samples]


@pytest.mark.parametrize("loss", ["cross_entropy", "mse"])
@pytest.mark.parametrize("samples", [1, 2])
def test_softmax_has_its_jacobian(samples, loss):
    case, x, y = softmax_case(samples, loss)

    delta = step_of(check(case, x, y), "Delta", "output")

    z = snapshots(case, x, y)[-1]["output.z"]
    for n, chain in enumerate(delta.arrays[:samples]):
        printed, h = matrix(chain.links[0][1]), 1e-6
        for j in range(3):
            up, down = z[:, n].copy(), z[:, n].copy()
            up[j] += h
            down[j] -= h
            measured = (np.exp(up) / np.exp(up).sum() - np.exp(down) / np.exp(down).sum()) / (2 * h)
            np.testing.assert_allclose(printed[:, j], measured, atol=1e-8)
    assert "J" in write_latex(delta.lines[0].links[0][1])
    assert check_lines(solve(case, x, y)) > 5
    if loss == "cross_entropy":
        assert plain(delta)[0].endswith(r"= o^1 - y")


def test_jacobians_of_a_large_batch_are_counted():
    case = make_case(replace(softmax_case()[0].design), 1, 9)

    delta = step_of(solve(case, case.columns.x.T, case.columns.y.T), "Delta", "output")

    assert len([c for c in delta.arrays if write_latex(c.left).startswith("J")]) == 4
    assert "first 4 of 9 samples" in str(delta.notes)


def skip_design(**training):
    layers = (
        Layer(1, "left", (1, 2), "input"),
        Layer(2, "right", (1,), "input"),
        Layer(3, "middle", (1, 2), activation=Choice("tanh")),
        Layer(4, "first", (1,), activation=Choice("identity")),
        Layer(5, "second", (1, 2), activation=Choice("logistic")),
    )
    links = (Link(1, 3), Link(2, 3), Link(3, 4), Link(1, 4), Link(3, 5), Link(2, 5))
    return Design(Network(layers, links), Training(**training))


@pytest.mark.parametrize("notation", NOTATIONS)
def test_skip_links_and_several_inputs_and_outputs(notation):
    case = make_case(skip_design(), 2, 3)
    x, y = case.columns.x.T, case.columns.y.T

    sheet = check(case, x, y, notation=notation, lines=100, digits=3)

    stacked = plain(step_of(sheet, "Input", "middle"))[0].replace(r"\,", "")
    assert stacked == r"\mathitIn^1 = [1;x^1;x^2]".replace("1;x^1", "1;x^1" if notation == "course" else "x^1")
    back = step_of(sheet, "Error sent back", "middle")
    assert plain(back)[0].count(r"\delta") == 2
    assert len(grids(back.arrays[0].links[0][1])) == 4
    loss = plain(step_of(sheet, "Loss"))
    assert "y^2" in loss[0]
    assert "y^3" in loss[0]
    assert check_lines(sheet) > 30
    assert check_matrices(sheet) > 10
    drawing = next(b for s in sheet.sections for b in s.blocks if isinstance(b, Drawing))
    assert len(drawing.circles) == 8
    assert len(drawing.edges) == sum(1 for _ in range(4 + 2 + 2 + 2 + 4 + 2))
    assert {len(edge.points) for edge in drawing.edges} == {2, 4}


@pytest.mark.parametrize("notation", NOTATIONS)
def test_cut_edges_have_no_terms_and_frozen_ones_stay(notation):
    network = sequential((2, 2, 1), "tanh", "logistic")
    cut, frozen = frozenset({(1, 1)}), frozenset({(2, 2)})
    links = (replace(network.links[0], cut=cut, frozen=frozen), network.links[1])
    design = Design(replace(network, links=links), Training(loss=Choice("mse"), rate=0.5))
    case = make_case(design, 0, 1)

    sheet = check(case, case.columns.x.T, case.columns.y.T, notation=notation)

    net = plain(step_of(sheet, "Net input", "hidden1"))
    assert not any("w_11^1" in line for line in net)
    assert "w_12^1" in " ".join(net)
    gradient = [write_latex(chain.left) for chain in step_of(sheet, "Gradient", "hidden1").lines]
    assert len(gradient) == 5
    held = step_of(sheet, "Hold", "hidden1")
    assert held.notes == (("2 of 6 weights and biases are held: cut edges at 0, frozen ones where they were.",),)
    assert step_of(sheet, "Mask", "hidden1").arrays
    before, after = (snapshots(case, case.columns.x.T, case.columns.y.T)[k]["hidden1.W"] for k in (0, -1))
    assert before[2, 1] == after[2, 1]
    assert after[1, 0] == 0
    check_lines(sheet)


def test_a_frozen_layer_has_no_gradient():
    network = sequential((2, 2, 1), "tanh", "logistic")
    layers = tuple(replace(layer, frozen=layer.name == "hidden1") for layer in network.layers)
    case = make_case(Design(replace(network, layers=layers)), 0, 1)

    sheet = check(case, case.columns.x.T, case.columns.y.T)

    assert ("Gradient", "hidden1") not in {(step.title, step.layer) for step in steps_of(sheet)}
    drawing = next(b for s in sheet.sections for b in s.blocks if isinstance(b, Drawing))
    assert sum(edge.dashed for edge in drawing.edges) == 4


def test_dropout_prints_the_mask_that_was_drawn():
    design = Design(sequential((2, 4, 1), "tanh", "logistic"), Training(regularizers=(Choice("dropout"),), seed=3))
    case = make_case(design, 0, 3)
    x, y = case.columns.x.T, case.columns.y.T

    sheet = check(case, x, y)

    mask = matrix(step_of(sheet, "Dropout mask", "hidden1").arrays[0].links[0][1])
    np.testing.assert_array_equal(mask, snapshots(case, x, y)[-1]["hidden1.mask"])
    assert set(np.unique(mask)) <= {0.0, 2.0}
    assert plain(step_of(sheet, "Dropped", "hidden1"))[0] == r"\tildeo^1 = o^1 \odot d^1"
    assert any("Dropout is off" in str(block) for block in sheet.sections[-1].blocks)


@pytest.mark.parametrize("notation", NOTATIONS)
def test_penalties_and_constraints(notation):
    chosen = (Choice("l2", {"strength": 0.5}), Choice("l1", {"strength": 0.25}), Choice("max_norm", {"length": 0.1}))
    design = Design(sequential((2, 2, 1), "tanh", "logistic"), Training(regularizers=chosen, rate=0.1))
    case = make_case(design, 0, 2)

    sheet = check(case, case.columns.x.T, case.columns.y.T, notation=notation)

    penalties = [step for step in steps_of(sheet) if step.title == "Penalty"]
    assert len(penalties) == 4
    assert all(len(step.lines) in (2, 4) for step in penalties)  # biases left out
    assert len([step for step in steps_of(sheet) if step.title == "Constraint"]) == 2
    assert check_lines(sheet) > 20
    tilde = r"\tilde" in latex(penalties[0])[0]
    assert tilde == (notation == "course")


def test_large_layers_are_shortened_and_counted():
    sheet = solved_example("digits", 2)

    net = step_of(sheet, "Net input", "hidden1")
    assert (len(net.lines), net.more) == (6, 58)
    assert shortened(net.lines[0].links[1][1])
    gradient = step_of(sheet, "Gradient", "hidden1")
    assert gradient.more == 65 * 32 - 6
    assert all(width(tree) <= ROOM for _, tree in net.arrays[0].links)
    table = next(block for block in sheet.sections[-1].blocks if isinstance(block, Table))
    assert len(table.rows) == 60
    assert table.note == f"… and {65 * 32 + 33 * 10 - 60:,} more weights."
    assert len(step_of(solved_example("digits", 2, lines=100), "Net input", "hidden1").lines) == 64


def test_what_is_not_finite_is_printed_by_its_name():
    design = Design(sequential((1, 1), "tanh", "identity"), Training(rate=1e9))
    weights = {2: np.array([[0.0], [1e300]])}

    sheet = Solving(Problem(design, Moment(weights), np.array([[1e10]]), np.array([[0.0]])), Style()).finish()

    assert {"inf", "-inf"} & {number.text for number in sheet_numbers(sheet)}


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
        row[0][0]: "".join(w if isinstance(w, str) else write_latex(w).replace(r"\val", "") for w in row[1])
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
