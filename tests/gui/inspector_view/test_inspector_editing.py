"""What can be edited in the inspector: weights, biases, layers, links; each change is undoable."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from nnsim.gui.inspector_view.figures import edge_figures, number_of
from nnsim.network import edits
from nnsim.session.places import bias_place, edge_place, layer_place, link_place, unit_place
from tests.gui.number_hand import settle
from tests.session.sessions import learning_biases


def layers(session):
    return session.design.network.layers


def test_a_weight_is_typed_and_undone(qtbot, panel, session):
    hidden, output = layers(session)[1:]
    place = edge_place(hidden.id, hidden.units[0], output.id, output.units[0])
    session.select(place)
    settle(panel)
    field = panel.parameters.form("weight").form.field("weight")
    assert field.value == 0.4
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "-1.25")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(panel)
    assert session.weight(place) == -1.25
    session.undo()
    settle(panel)
    assert field.value == 0.4


def test_a_weight_is_typed_while_the_network_cannot_run(qtbot, panel, session):
    hidden, output = layers(session)[1:]
    session.edit_network("cut", lambda network: replace(network, links=network.links[1:]))
    assert not session.ready
    place = edge_place(hidden.id, hidden.units[0], output.id, output.units[0])
    session.select(place)
    settle(panel)
    field = panel.parameters.form("weight").form.field("weight")
    assert field.isEnabled()
    assert field.value == 0.4
    assert {figure.key: figure.value for figure in edge_figures(session, place)}["W"] == 0.4
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "-1.25")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(panel)
    assert session.weight(place) == -1.25
    session.select(unit_place(output.id, output.units[0]))
    settle(panel)
    assert panel.parameters.form("bias").form.field("bias").value == 0.6


def test_an_edge_is_cut_and_frozen(panel, session):
    hidden, output = layers(session)[1:]
    edge = hidden.units[0], output.units[0]
    session.select(edge_place(hidden.id, edge[0], output.id, edge[1]))
    settle(panel)
    form = panel.parameters.form("weight").form
    form.field("frozen").click()
    settle(panel)
    assert edge in session.design.network.link(hidden.id, output.id).frozen
    form.field("cut").click()
    settle(panel)
    assert edge in session.design.network.link(hidden.id, output.id).cut
    assert not form.field("weight").isEnabled()
    assert panel.values.cells["W"].text == "cut"
    session.undo()
    session.undo()
    settle(panel)
    assert not form.field("frozen").isChecked()


def test_a_bias_is_typed_and_frozen(panel, session):
    output = layers(session)[2]
    session.select(unit_place(output.id, output.units[1]))
    settle(panel)
    form = panel.parameters.form("bias").form
    form.field("bias").committed.emit(0.75)
    form.field("frozen").click()
    settle(panel)
    assert session.weight(bias_place(output.id, output.units[1])) == 0.75
    assert layers(session)[2].frozen_biases == {output.units[0]}
    form.field("frozen").click()
    settle(panel)
    assert layers(session)[2].frozen_biases == set(output.units)


def test_a_layer_is_renamed_resized_and_given_another_activation(panel, session):
    hidden = layers(session)[1]
    session.select(layer_place(hidden.id))
    settle(panel)
    form = panel.parameters.form("layer")
    form.form.field("name").committed.emit("middle")
    form.form.field("size").committed.emit(4)
    form.form.field("dropout").committed.emit(0.25)
    form.form.field("frozen").click()
    form.activation.combo.setCurrentIndex(form.activation.combo.findData("leaky_relu"))
    form.activation.combo.activated.emit(0)
    settle(panel)
    now = layers(session)[1]
    assert (now.name, now.size, now.dropout, now.frozen, now.activation.key) == ("middle", 4, 0.25, True, "leaky_relu")
    form.activation.form.changed.emit({"alpha": 0.2})
    settle(panel)
    assert layers(session)[1].activation.settings == {"alpha": 0.2}
    assert panel.title.text() == "middle"
    for _ in range(6):
        session.undo()
    settle(panel)
    assert layers(session)[1] == hidden
    assert form.activation.combo.key() == "logistic"


def test_a_name_that_is_taken_is_refused_below_its_field(panel, session):
    session.select(layer_place(layers(session)[1].id))
    settle(panel)
    form = panel.parameters.form("layer").form
    form.field("name").committed.emit("output")
    assert "exists already" in form.errors["name"].text()
    assert form.field("name").text() == "hidden1"
    assert layers(session)[1].name == "hidden1"


def test_a_link_of_one_edge_is_said_so(panel, session):
    hidden, output = layers(session)[1:]
    link = session.design.network.link(hidden.id, output.id)
    _, *others = [(source, target) for source in hidden.units for target in output.units]
    session.edit_network("cut", lambda network: edits.cut_edges(network, link, others))
    session.select(link_place(hidden.id, output.id))
    settle(panel)
    assert panel.parameters.form("link").words.text() == "1 edge · 3 cut"


def test_a_link_is_frozen_restored_and_deleted(panel, session):
    hidden, output = layers(session)[1:]
    link = session.design.network.link(hidden.id, output.id)
    session.edit_network("cut", lambda network: edits.cut_edges(network, link, [(hidden.units[0], output.units[0])]))
    session.select(link_place(hidden.id, output.id))
    settle(panel)
    form = panel.parameters.form("link")
    assert "3 edges" in form.words.text()
    form.freeze.click()
    settle(panel)
    assert len(session.design.network.link(hidden.id, output.id).frozen) == 3
    form.restore.click()
    settle(panel)
    assert not session.design.network.link(hidden.id, output.id).cut
    form.remove.click()
    settle(panel)
    assert session.design.network.link(hidden.id, output.id) is None


def test_a_gradient_of_0_of_a_frozen_bias_says_that_it_is_masked(panel, session):
    """Beside a δ that is not 0; the number explains itself with the value before the mask."""
    output = layers(session)[2]
    place = bias_place(output.id, output.units[0])
    session.step("batch")
    figures = {figure.key: figure for figure in edge_figures(session, place)}
    assert (figures["grad"].value, figures["grad"].name) == (0.0, "masked")
    assert figures["delta"].value == pytest.approx(0.138498562)  # M. Mazur, A step by step …, 2015: δ of o1
    assert "before the mask it was 0.138499" in session.explain_number(number_of(session, figures["grad"])).note
    session.new(learning_biases("mazur"))
    session.step("batch")
    figures = {figure.key: figure for figure in edge_figures(session, place)}
    assert figures["grad"].name == "gradient"
