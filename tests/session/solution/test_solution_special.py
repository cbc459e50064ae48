"""What is special on a worked solution: softmax, skip links, cut edges, dropout, penalties, large layers."""

from dataclasses import replace

import numpy as np
import pytest

from nnsim.files.paper.breaking import width
from nnsim.files.paper.sheet import Drawing, Table, sheet_numbers
from nnsim.files.paper.write_latex import write_latex
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Layer, Link, Network, Training
from nnsim.parts.notation import NOTATIONS
from nnsim.session.solution.document import Problem, Solving
from nnsim.session.solution.moment import Moment
from nnsim.session.solution.scribe import ROOM, Style
from tests.engine_strategies import bound_case, make_case
from tests.session.solution.solutions import (
    check,
    check_lines,
    check_matrices,
    grids,
    latex,
    matrix,
    plain,
    result,
    shortened,
    snapshots,
    solve,
    solved_example,
    step_of,
    steps_of,
)

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


def test_a_loss_whose_logarithm_stops_at_a_bound_is_printed_as_it_is_computed():
    case, x, y = softmax_case(2)
    weights = {2: np.array([[0.0, 0, 0], [900, 0, -900], [0, 900, 100]])}
    case = bound_case(case.design, case.columns, weights)

    loss = step_of(check(case, x, y), "Loss")

    (line,) = loss.lines
    assert result(line).value == pytest.approx(float(snapshots(case, x, y)[-1]["E"]))
    assert result(line).value > 100 * 2
    assert "z" in write_latex(line.links[1][1])


@pytest.mark.parametrize("samples", [1, 2])
def test_targets_that_do_not_sum_to_1_have_a_delta_of_their_own(samples):
    case, x, y = softmax_case(samples)

    delta = step_of(check(case, x, 2.0 * y), "Delta", "output")

    assert plain(delta)[0].endswith(r"\odot o^1 - y")
    assert check_lines(solve(case, x, 2.0 * y)) > 5


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


@pytest.mark.untraced
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


def test_a_large_layer_is_written_in_short_pieces():
    """No step is one piece of work: a window does something else between two lines, and between sizes of a matrix."""
    design = Design(sequential((300, 40, 3), "relu", "softmax"), Training(loss=Choice("cross_entropy")))
    case = make_case(design, 3, 4)
    solving = Solving(Problem(design, Moment(case.weights), case.columns.x.T[:2], case.columns.y.T[:2]), Style())
    pieces = 0
    while not solving.advance(0.0):
        pieces += 1
    lines = sum(len(step.lines) + len(step.arrays) for step in steps_of(solving.sheet))
    assert pieces > lines
    net = step_of(solving.sheet, "Net input", "hidden1")
    assert net.more == 40 * 2 - len(net.lines)
    assert len([n for n in sheet_numbers(solving.sheet) if n.source.startswith("hidden1.W[0,")]) > 5


def test_what_is_not_finite_is_printed_by_its_name():
    design = Design(sequential((1, 1), "tanh", "identity"), Training(rate=1e9))
    weights = {2: np.array([[0.0], [1e300]])}

    sheet = Solving(Problem(design, Moment(weights), np.array([[1e10]]), np.array([[0.0]])), Style()).finish()

    assert {"inf", "-inf"} & {number.text for number in sheet_numbers(sheet)}
