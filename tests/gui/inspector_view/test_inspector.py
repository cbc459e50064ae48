"""The inspector: its subject, numbers, explanations, contributions, matrices, and what can be edited."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from nnsim.gui.inspector_view.figures import layer_matrix, unit_figures
from nnsim.gui.inspector_view.subject import subject_of, title_of
from nnsim.gui.panels.inspector import PANEL
from nnsim.gui.theme import apply_theme
from nnsim.gui.widgets import typesetting
from nnsim.network import edits
from nnsim.network.design import Choice, Design
from nnsim.session.places import bias_place, edge_place, layer_place, link_place, unit_place
from tests.gui.number_hand import settle


def layers(session):
    return session.design.network.layers


def run_until(session, name, layer):
    for step in session.steps:
        if step.name == name and step.layer == layer.id:
            session.run_to(step.index)
            session.step("operation")
            return
    raise AssertionError(name)


def shown(panel):
    return {key: cell.text for key, cell in panel.values.cells.items()}


# -- the subject


def test_without_a_selection_it_follows_the_program(panel, session):
    assert panel.title.text() == "output · neuron 1"
    run_until(session, "net input", layers(session)[1])
    settle(panel)
    assert panel.title.text() == "hidden1 · neuron 1"
    assert "follows" in panel.follows.text()
    assert panel.title._color == "forward"


def test_the_selection_is_kept(panel, session):
    hidden = layers(session)[1]
    session.select(unit_place(hidden.id, hidden.units[1]))
    settle(panel)
    for _ in range(5):
        session.step("operation")
        settle(panel)
        assert panel.title.text() == "hidden1 · neuron 2"
    session.select(unit_place(hidden.id, hidden.units[1]), layer_place(hidden.id))
    settle(panel)
    assert "1 more" in panel.follows.text()


@pytest.mark.parametrize(
    ("place", "title"),
    [
        (lambda la: layer_place(la[1].id), "hidden1"),
        (lambda la: unit_place(la[0].id, la[0].units[0]), "input · neuron 1"),
        (lambda la: bias_place(la[2].id, la[2].units[1]), "output · bias 2"),
        (lambda la: link_place(la[0].id, la[1].id), "input → hidden1"),
        (lambda la: edge_place(la[1].id, la[1].units[0], la[2].id, la[2].units[1]), "hidden1 · 1 → output · 2"),
    ],
)
def test_every_kind_of_place_is_shown(qtbot, panel, session, place, title):
    run_until(session, "gradient", layers(session)[1])
    session.select(place(layers(session)))
    settle(panel)
    assert panel.title.text() == title
    for mode in ("dark", "light"):
        apply_theme(mode)
        assert panel.grab().width() >= 330


def test_a_deleted_place_falls_back(panel, session):
    hidden = layers(session)[1]
    session.select(unit_place(hidden.id, hidden.units[1]))
    session.edit_network("smaller", lambda network: edits.resize(network, hidden.id, 1))
    settle(panel)
    assert panel.title.text() == "output · neuron 1"


def test_an_empty_network_is_no_trouble(panel, session):
    session.new(Design())
    settle(panel)
    assert panel.empty.isVisible()
    assert title_of(session.design.network, subject_of(session)) == "nothing drawn"


# -- numbers


def test_mazurs_numbers(panel, session):
    output = layers(session)[2]
    run_until(session, "delta", output)
    settle(panel)
    assert shown(panel) == {
        "z": "1.105905967", "o": "0.751365070", "slope": "0.186815602", "do": "0.741365070", "delta": "0.138498562",
        "y": "0.010000000",
    }  # fmt: skip
    assert panel.how.shown.quantity == "delta"
    assert panel.how.result.text == "= 0.138498562"
    assert "0.741365" in panel.how.numbers.text
    panel.how.copy()
    assert QGuiApplication.clipboard().text().endswith(f"= {panel.how.shown.value!r}")
    panel.how.copy_latex()
    assert r"\delta" in QGuiApplication.clipboard().text()


def test_what_is_not_computed_is_not_zero(panel, session):
    assert set(shown(panel).values()) == {"not yet"}
    run_until(session, "net input", layers(session)[2])
    settle(panel)
    assert shown(panel)["delta"] == "not yet"
    assert shown(panel)["z"] == "1.105905967"
    session.back("operation")
    session.select(unit_place(layers(session)[2].id, layers(session)[2].units[0]))
    settle(panel)
    assert shown(panel)["z"] == "not yet"


def test_all_digits_on_demand(panel, session):
    run_until(session, "delta", layers(session)[2])
    settle(panel)
    panel.full.setChecked(True)
    exact = float(session.array(layers(session)[2].id, "z")[0, 0])
    assert float(shown(panel)["z"]) == exact
    assert float(panel.how.result.text.removeprefix("= ")) == panel.how.shown.value
    panel.full.setChecked(False)
    assert shown(panel)["z"] == "1.105905967"


def test_the_cells_stay_while_numbers_change(panel, session):
    run_until(session, "net input", layers(session)[2])
    settle(panel)
    cells = dict(panel.values.cells)
    for _ in range(6):
        session.step("operation")
        session.select(unit_place(layers(session)[2].id, layers(session)[2].units[0]))
        settle(panel)
        assert panel.values.cells == cells


def test_every_explained_value_is_the_one_in_the_memory(panel, session):
    hidden = layers(session)[1]
    session.select(unit_place(hidden.id, hidden.units[0]))
    for _ in session.steps:
        session.step("operation")
        settle(panel)
        one = panel.how.shown
        if one is not None and one.value is not None:
            assert one.value == float(session.array(hidden.id, one.quantity)[0, session.sample])


def test_softmax_has_no_slope_of_its_own(session):
    session.example("digits")
    output = session.design.network.outputs[0]
    keys = [figure.key for figure in unit_figures(session, unit_place(output.id, output.units[0]))]
    assert "slope" not in keys


# -- contributions


def rows(panel):
    table = panel.contributions.table.rows
    return [table.row(at) for at in range(table.rowCount())]


def test_where_a_net_input_comes_from(qtbot, panel, session):
    hidden = layers(session)[1]
    run_until(session, "net input", hidden)
    settle(panel)
    found = rows(panel)
    wanted = float(session.array(hidden.id, "z")[0, 0])
    assert sum(row.product for row in found) == pytest.approx(wanted, rel=1e-12)
    assert [abs(row.product) for row in found] == sorted((abs(row.product) for row in found), reverse=True)
    assert float(panel.contributions.total.sum) == pytest.approx(wanted, abs=1e-9)
    assert panel.contributions.total.words == "sum of 3 terms"


def test_where_a_delta_goes_next(panel, session):
    output, hidden = layers(session)[2], layers(session)[1]
    run_until(session, "delta", output)
    settle(panel)
    assert panel.contributions.title.text() == "Where it goes next"
    session.step("phase")
    session.select(unit_place(output.id, output.units[0]))
    panel._peek([n.quantity for n in panel._numbers].index("delta"))
    settle(panel)
    found = {row.lead.places[0]: row.product for row in rows(panel) if row.lead.main.quantity == "grad"}
    gradient = session.array(output.id, "grad")
    assert found[bias_place(output.id, output.units[0])] == session.array(output.id, "delta")[0, 0]  # before its mask
    for row, unit in enumerate(hidden.units, start=1):
        assert found[edge_place(hidden.id, unit, output.id, output.units[0])] == pytest.approx(gradient[row, 0])


def test_where_an_output_goes_next(panel, session):
    hidden, output = layers(session)[1:]
    run_until(session, "net input", output)
    session.select(unit_place(hidden.id, hidden.units[1]))
    settle(panel)
    assert panel.how.shown.quantity == "o"
    weights, outputs = session.array(output.id, "W"), session.array(hidden.id, "o")
    found = [row.product for row in rows(panel) if row.lead.main.quantity == "z"]
    assert found == [pytest.approx(float(w * outputs[1, 0])) for w in weights[2]]


def test_cut_edges_contribute_nothing(panel, session):
    hidden, output = layers(session)[1:]
    link = session.design.network.link(hidden.id, output.id)
    session.edit_network("cut", lambda network: edits.cut_edges(network, link, [(hidden.units[0], output.units[0])]))
    run_until(session, "net input", layers(session)[2])
    settle(panel)
    assert [row.label for row in rows(panel)] == ["b²₁ · 1", "w²₂₁ · o¹₂"]
    session.select(unit_place(hidden.id, hidden.units[0]))
    settle(panel)
    assert [row.label for row in rows(panel)] == ["z²₂", "∂E/∂w²₁₂", "δ¹₁"]
    assert layer_matrix(session, layers(session)[2], "W").absent[1, 0]


def test_the_table_is_copied(qtbot, panel, session):
    run_until(session, "net input", layers(session)[2])
    settle(panel)
    panel.contributions.table.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 4
    assert float(lines[0].split("\t")[3]) == rows(panel)[0].product
    assert float(lines[-1].split("\t")[1]) == panel.how.shown.value


# -- choosing and matrices


def test_another_number_is_explained_until_the_next_step(panel, session):
    run_until(session, "delta", layers(session)[2])
    settle(panel)
    panel.how.choices.chosen.emit("0")
    assert panel.how.shown.quantity == "z"
    settle(panel)
    session.show_sample(0)
    settle(panel)
    assert panel.how.shown.quantity == "z"
    session.step("operation")
    session.select(unit_place(layers(session)[2].id, layers(session)[2].units[0]))
    settle(panel)
    assert panel.how.shown.quantity == "delta"


def test_the_matrices_of_a_layer_follow_the_program(panel, session):
    hidden = layers(session)[1]
    session.select(layer_place(hidden.id))
    settle(panel)
    assert panel.matrices.choices.key() == "W"
    run_until(session, "net input", hidden)
    settle(panel)
    assert panel.matrices.choices.key() == "z"
    np.testing.assert_array_equal(panel.matrices.table.numbers.array, session.array(hidden.id, "z"))
    panel.matrices.choices.chosen.emit("delta")
    assert panel.matrices.table.numbers.array is None
    run_until(session, "gradient", hidden)
    settle(panel)
    assert panel.matrices.choices.key() == "grad"
    assert "3\u00a0×\u00a02" in panel.matrices.facts.text()


# -- running, hidden, quick


def test_while_training_runs_nothing_can_be_edited(panel, session):
    session.train()
    settle(panel)
    session.poll()
    settle(panel)
    assert not panel.parameters.isEnabled()
    assert panel.paused.isVisible()
    session.pause()
    while session.running:
        session.poll()
    settle(panel)
    assert panel.parameters.isEnabled()
    assert not panel.paused.isVisible()


def test_hidden_it_does_nothing(panel, session, monkeypatch):
    panel.hide()
    monkeypatch.setattr(session, "explain_number", lambda number: pytest.fail("hidden"))
    session.step("operation")
    settle(panel)
    monkeypatch.undo()
    panel.show()
    assert shown(panel)


def test_a_step_is_explained_once_and_waits_for_no_formula(panel, session, monkeypatch):
    session.example("digits")
    settle(panel)
    hidden = layers(session)[1]
    session.select(unit_place(hidden.id, hidden.units[0]))
    explained, explain = [], session.explain_number
    with monkeypatch.context() as patched:  # after the steps formulas are typeset, and on a slow machine at once
        patched.setattr(session, "explain_number", lambda number: explained.append(number) or explain(number))
        patched.setattr(typesetting, "_draw", lambda *_: pytest.fail("a formula was typeset while one waits"))
        for steps in range(1, 13):
            session.step("operation")
            settle(panel)
            assert len(explained) == steps


def test_the_other_notation(panel, session):
    hidden = layers(session)[1]
    run_until(session, "output", hidden)
    session.set_notation("common")
    settle(panel)
    assert panel.how.title.text() == "How a was computed"
    assert panel.how.shown.text.startswith("a")
    found = layer_matrix(session, hidden, "W")
    np.testing.assert_array_equal(found.array, session.array(hidden.id, "W").T)
    assert found.columns[0] == "bias"
    session.set_notation("course")
    settle(panel)
    assert panel.how.title.text() == "How o was computed"


def test_of_an_edge_that_answers_with_another_weight_both_are_shown(make_panel, make_session):
    session = make_session("perceptron")
    panel = make_panel(PANEL, session, 330, 900)
    rule = Choice("perceptron", {"pocket": True})
    session.edit("x", lambda d: replace(d, training=replace(d.training, rule=rule)))
    first, last = session.network.inputs[0], session.network.outputs[0]
    session.select(edge_place(first.id, first.units[0], last.id, last.units[0]))
    settle(panel)
    assert "answers" not in shown(panel)
    for _ in range(40):
        session.step("batch")
    settle(panel)
    kept = float(session.setup.memory["output.pocket"][1, 0])
    assert kept
    assert session.setup.memory["best.run"] > 0
    assert float(shown(panel)["answers"].replace("−", "-")) == pytest.approx(kept, abs=1e-8)


def test_what_waits_below_is_not_shown_of_a_neuron_that_is_gone(make_panel, session):
    """A panel that is shown or moved may come there before it has heard of another network."""
    panel = make_panel(PANEL, session, 330, 200)
    hidden = layers(session)[1]
    session.select(unit_place(hidden.id, hidden.units[1]))
    settle(panel)
    assert panel._below._waiting is not None
    session.edit_network("smaller", lambda network: edits.resize(network, hidden.id, 1))
    panel._below.catch_up()
    settle(panel)
    assert panel.title.text() == "output · neuron 1"
