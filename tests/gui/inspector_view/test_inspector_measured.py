"""The inspector's numerical check: measured by itself when the program stands still, for the very number in view."""

import pytest
from PySide6.QtCore import Qt

from nnsim.network import edits
from nnsim.network.build import sequential
from nnsim.network.design import Design
from nnsim.session.places import bias_place, edge_place, layer_place, unit_place
from tests.session.sessions import learning_biases, with_data


@pytest.fixture
def words(qtbot, panel, session):
    """What the line says of a place, once it has been measured."""

    def say(*places):
        session.select(*places)
        panel._bridge.flush()
        qtbot.waitUntil(lambda: panel.measured.found is not None)
        return panel.measured.words.text()

    return say


def to_the_update(session):
    while session.steps[session.next_index].phase != "update":
        session.step()


def test_a_number_is_measured_by_itself(panel, session, words):
    to_the_update(session)
    assert words(unit_place(3, 1)).startswith("agrees to ")
    assert panel.measured.title.text() == "Numerical check of δ"
    assert panel.measured.sign.text() == "●"
    assert repr(float(session.array(3, "delta")[0, 0])) in panel.measured.toolTip()
    assert words(edge_place(1, 1, 2, 2)).startswith("agrees to ")
    assert panel.measured.title.text() == "Numerical check of ∂E/∂w"
    session.select(bias_place(2, 1))
    panel._bridge.flush()
    assert not panel.measured.isVisible(), "it is frozen, and does not learn"


def test_a_bias_is_measured_by_itself(panel, session, words):
    session.new(learning_biases("mazur"))
    to_the_update(session)
    assert words(bias_place(2, 1)).startswith("agrees to ")
    assert panel.measured.title.text() == "Numerical check of ∂E/∂b"


def test_what_is_not_computed_is_not_yet(words):
    assert words(unit_place(3, 1)) == "not yet"


def test_it_waits_until_the_program_stands_still(qtbot, panel, session, words, monkeypatch):
    to_the_update(session)
    words(unit_place(3, 1))
    measured, begun = [], []
    real = panel.measured.measure
    monkeypatch.setattr(panel.measured, "measure", lambda: measured.append(1) or real())
    calm = panel.measured._calm
    calm.timeout.disconnect()
    calm.timeout.connect(panel.measured.measure)
    calm.setInterval(60_000)
    begin = calm.start
    monkeypatch.setattr(calm, "start", lambda: begun.append(1) or begin())
    for _ in range(4):
        session.back()
        panel._bridge.flush()
        assert panel.measured.words.text() == "…", "an old measurement is not shown beside new numbers"
        assert begun, "the wait begins again"
        assert calm.isActive()
        begun.clear()
    assert not measured
    calm.setInterval(0)
    qtbot.waitUntil(lambda: bool(measured))


def test_what_has_no_gradient_has_no_line(panel, session):
    to_the_update(session)
    for place in (unit_place(1, 1), layer_place(2)):
        session.select(place)
        panel._bridge.flush()
        assert not panel.measured.isVisible()
    session.edit_network("Cut", lambda net: edits.cut_edges(net, net.links[0], [(1, 1)]))
    to_the_update(session)
    session.select(edge_place(1, 1, 2, 1))
    panel._bridge.flush()
    assert not panel.measured.isVisible()
    session.train()
    session.select(unit_place(3, 1))
    panel._bridge.flush()
    assert not panel.measured.isVisible()
    session.pause()
    session.wait()


def test_another_document_meanwhile_is_no_fault(qtbot, panel, session):
    to_the_update(session)
    session.select(edge_place(1, 1, 2, 2))
    panel._bridge.flush()
    session.new(with_data(Design(sequential((1, 1, 1)))))
    assert session.ready
    panel.measured.measure()
    assert panel.measured.found is None
    assert not panel.measured.isVisible()


def test_after_training_the_weights_have_moved_on(session, words):
    session.train()
    session.pause()
    session.wait()
    assert words(unit_place(3, 1)) == "the weights have moved on"


def test_many_weights_lead_to_the_check_of_all(qtbot, panel, session, words, monkeypatch):
    monkeypatch.setattr("nnsim.session.checks.checking.QUICK", 1)
    to_the_update(session)
    assert words(edge_place(1, 1, 2, 1)) == "many weights:"
    assert panel.measured.link.isVisible()
    with qtbot.waitSignal(panel.wanted) as heard:
        qtbot.mouseClick(panel.measured.link, Qt.MouseButton.LeftButton)
    assert heard.args == ["checks"]


def test_hidden_it_measures_nothing_and_then_it_does(qtbot, panel, session):
    qtbot.waitUntil(lambda: panel.measured.found is not None)
    panel.hide()
    to_the_update(session)
    session.select(unit_place(3, 1))
    panel._bridge.flush()
    assert not panel.measured._calm.isActive()
    assert panel.measured.found.state == "not yet"
    panel.show()
    assert panel.measured.found is None
    qtbot.waitUntil(lambda: panel.measured.found is not None and panel.measured.found.state == "agrees")
