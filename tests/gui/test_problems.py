"""The problems panel: a list with a count in its title, and a way to the layer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from nnsim.gui.panels.problems import PANEL
from nnsim.network import edits
from nnsim.network.design import Choice
from nnsim.session.places import layer_place


@pytest.fixture
def session(make_session):
    return make_session("xor")


@pytest.fixture
def panel(make_panel, session):
    return make_panel(PANEL, session, 600, 160)


def widen(session):
    output = session.design.network.outputs[0]
    session.edit_network("widen", lambda network: edits.resize(network, output.id, 3))
    return output


def test_without_problems_it_says_so(panel):
    assert panel.empty.isVisible()


def test_problems_are_listed_counted_and_lead_to_their_layer(qtbot, panel, session):
    output = widen(session)
    panel._bridge.flush()
    assert panel.list.count() == len(session.problems) > 0
    item = panel.list.item(0)
    assert session.problems[0].what in item.toolTip()
    area = panel.list.visualItemRect(item)
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert session.selection == (layer_place(output.id),)
    assert panel.grab().width() >= 600
    session.undo()
    panel._bridge.flush()
    assert panel.empty.isVisible()


def test_enter_leads_to_the_layer(qtbot, panel, session):
    output = widen(session)
    panel._bridge.flush()
    panel.list.setFocus()
    panel.list.setCurrentRow(0)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert session.selection == (layer_place(output.id),)


def test_the_tab_counts_before_the_panel_is_seen(window):
    dock = window.docks["problems"]
    widen(window.session)
    window.bridge.flush()
    count = len(window.session.problems)
    assert count > 0
    assert dock.made is None, "a frame that nobody has looked at is empty"
    assert dock.windowTitle() == f"Problems {count}"
    assert f"Problems {count}" in [bar.tabText(at) for bar in window.findChildren(QTabBar) for at in range(bar.count())]
    assert window.docks.show("problems").list.count() == count
    window.session.undo()
    window.bridge.flush()
    assert dock.windowTitle() == "Problems"


def test_an_output_that_cannot_learn_the_data_is_fitted_with_one_click(qtbot, panel, session):
    session.example("iris")
    session.edit_network("narrow", lambda network: edits.resize(network, network.outputs[0].id, 1))
    session.set_data("Data", dataset=Choice("xor"), preparers=())
    session.edit_network("narrow", lambda network: edits.resize(network, network.inputs[0].id, 2))
    panel._bridge.flush()
    assert session.ready
    assert any("softmax over one unit" in problem.what for problem in session.problems)
    qtbot.mouseClick(panel.fits, Qt.MouseButton.LeftButton)
    panel._bridge.flush()
    assert (session.network.outputs[0].activation.key, session.training.loss.key) == (
        "logistic",
        "binary_cross_entropy",
    )
    assert session.problems == ()
    assert not panel.fits.isVisible()
    session.undo()
    panel._bridge.flush()
    assert session.network.outputs[0].activation.key == "softmax"
    assert panel.fits.isVisible()
