"""The list of stops says which cannot be asked any more and why; what was searched for is offered again."""

from dataclasses import replace

import pytest

from nnsim.gui.panels.stops import PANEL
from nnsim.gui.stops_view.stop_form import StopForm
from nnsim.gui.stops_view.stop_table import STOP
from nnsim.network import edits


@pytest.fixture
def session(make_session):
    made = make_session("xor")
    made.edit("Short", lambda design: replace(design, training=replace(design.training, epochs=10)))
    return made


@pytest.fixture
def panel(make_panel, session):
    return make_panel(PANEL, session, 900, 260)


def said(panel):
    return [panel.table.item(row, STOP).text() for row in range(panel.table.rowCount())]


def test_a_stop_follows_its_layer_and_says_why_it_cannot_be_asked_without_it(qtbot, panel, session):
    session.stops.add("sign", "W[hidden1][1][1]", session.setup)
    qtbot.waitUntil(lambda: said(panel) == ["when W[hidden1][1][1] changes sign"])
    session.edit_network("Rename", lambda network: edits.rename(network, 2, "middle"))
    qtbot.waitUntil(lambda: said(panel) == ["when W[middle][1][1] changes sign"])
    session.edit_network("Delete", lambda network: edits.remove_layers(network, [2]))
    session.edit_network("Join", lambda network: edits.connect(network, 1, 3))
    why = "when W[middle][1][1] changes sign · cannot be asked: there is no layer 'middle'"
    qtbot.waitUntil(lambda: said(panel) == [why])
    for _ in range(3):
        session.undo()
    qtbot.waitUntil(lambda: said(panel) == ["when W[hidden1][1][1] changes sign"])


def test_the_last_searches_are_offered_by_the_present_names(qtbot, session):
    session.train()
    session.wait()
    for subject in ("W[hidden1][1][1]", "W[output][1][1]"):
        session.search_back("sign", subject)
    session.edit_network("Rename", lambda network: edits.rename(network, 2, "middle"))
    form = StopForm(session, ("condition", "sign"))
    qtbot.addWidget(form)
    form.choose("sign")
    assert [form.subject.itemText(n) for n in (0, 1)] == ["W[output][1][1]", "W[middle][1][1]"]
    other = StopForm(session)
    qtbot.addWidget(other)
    other.choose("sign")
    assert other.subject.itemText(0) == "loss"
