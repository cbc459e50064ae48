"""A δ of a neuron that is nearly right: its formula and its table can be checked by hand, on paper too."""

import re

import pytest

from nnsim.files.paper.write_latex import write_latex
from nnsim.gui.panels.inspector import PANEL
from nnsim.gui.widgets.number_chip import NumberChip
from nnsim.network.design import Choice
from nnsim.session.explanations.explain import explain_unit
from nnsim.session.places import bias_place, unit_place
from nnsim.session.solution.document import Problem, Solving
from nnsim.session.solution.moment import Moment
from nnsim.session.solution.scribe import Style
from tests.gui.number_hand import latest, settle
from tests.session.solution.solutions import step_of


@pytest.fixture
def session(make_session):
    """XOR, whose output is 1 but for some 1e−10."""
    made = make_session("xor")
    made.set_training("loss", loss=Choice("binary_cross_entropy"))
    made.set_weight(bias_place(3, 1), 22.5)
    return made


@pytest.fixture
def panel(make_panel, session):
    return make_panel(PANEL, session, 340, 1100)


def arrays(session):
    return {layer.id: session.array(layer.id, "W") for layer in session.network.layers if not layer.is_input}


def delta(session, sample):
    while session.array(3, "delta") is None:
        session.step("operation")
    session.sample = sample
    return session.array(3, "delta")[0, sample]


def test_the_formula_of_a_delta_tells_the_output_from_the_target(session):
    exact = delta(session, 1)
    assert -1e-9 < exact < 0
    one = explain_unit(session.setup, 3, 0, 1)[-1]
    assert one.quantity == "delta"
    output, target = re.fullmatch(r"= (0\.9+[0-9]+) − (1)", one.numbers_text).groups()
    assert float(output) - float(target) == pytest.approx(exact, rel=1e-5)
    assert one.numbers_latex == one.numbers_text.replace("−", "-")
    assert explain_unit(session.setup, 3, 0, 0)[-1].numbers_text == "= 1 − 0"  # nothing cancels here


def test_the_terms_of_a_delta_add_up_as_they_are_written(panel, session):
    exact = delta(session, 1)
    session.look_at(latest(session, "output.delta", 0, 1))
    settle(panel)
    table = panel.contributions.table
    texts = [table.rows.index(row, 3).data() for row in range(table.rows.rowCount())]
    assert sum(float(text.replace("−", "-")) for text in texts) == pytest.approx(exact, rel=1e-3)
    metrics = table.fontMetrics()
    assert all(metrics.horizontalAdvance(text) < table.columnWidth(3) for text in texts)
    session.sample = 0
    session.look_at(latest(session, "output.delta", 0, 0))
    settle(panel)
    assert {table.rows.index(row, 3).data() for row in range(2)} == {"1", "0"}
    session.select(unit_place(3, 1))


def test_the_worked_solution_tells_them_apart_in_matrices_too(session):
    x, y = session.prepared.x_train[1:2], session.prepared.y_train[1:2]
    sheet = Solving(Problem(session.design, Moment(arrays(session)), x, y), Style()).finish()
    step = step_of(sheet, "Delta", "output")
    for chain in (*step.arrays, *step.lines):
        texts = [re.sub(r"\\val{([^{}]*)}", r"\1", write_latex(tree)) for _, tree in chain.links]
        assert any("0.9999999" in text for text in texts), texts


def test_a_chip_does_not_call_nearly_one_one(qtbot):
    texts = []
    for value in (1 - 1e-10, 1.0, -0.99999, 0.5, -2.0):
        chip = NumberChip("o", value)
        qtbot.addWidget(chip)
        texts.append(chip._written)
    assert texts == ["≈1", "1", "≈−1", "0.5", "−2"]
