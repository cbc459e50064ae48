"""Work in pieces ends when the program that it works on is thrown away, whatever throws it away."""

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from nnsim.gui import slices
from nnsim.gui.dialogs import faults, search_back, worked_solution
from nnsim.network import edits
from nnsim.network.design import Choice
from nnsim.session import search
from nnsim.session.faults import effect
from tests.campaigns import covering

FAR = 150  # updates: what goes back over them is under way for long


@pytest.fixture
def small_pieces(monkeypatch):
    """A piece is as small as it can be, so that all work is under way for many turns."""
    monkeypatch.setattr(slices, "PIECE", 0.0)
    monkeypatch.setattr(search, "SLICE", 0.0)
    monkeypatch.setattr(effect, "_SLICE", 0.0)


def walked(window, updates):
    for _ in range(updates):
        window.session.step("batch")


def health(window):
    walked(window, 3)
    window.actions_by_id.run("debug.health")
    page = window.docks["checks"].made.health
    return lambda: page.slices.busy


def gradients(window):
    walked(window, 3)
    window.actions_by_id.run("debug.check_gradients")
    page = window.docks["checks"].made.gradients
    return lambda: page.slices.busy


def searching(window):
    walked(window, FAR)
    dialog = search_back.show(window)
    dialog.form.choose("condition", "loss > 1e9")
    dialog.start()
    slices = dialog._slices
    return lambda: isValid(slices) and slices.busy


def comparing(window):
    walked(window, FAR)
    panel = window.docks.show("compare")
    session = window.session
    session.visit(1)
    session.set_training("Rate", rate=2.0)
    walked(window, 60)
    window.bridge.flush()
    panel.refresh(panel.concerns)
    panel.first.choose("run 1")
    panel.second.choose("run 2")
    panel._find()
    return lambda: panel.searching


def measuring(window):
    walked(window, 3)
    dialog = faults.show(window)
    finding = window.findChild(faults.FaultsDialog).finding
    assert dialog is None or dialog.finding is finding
    window.session.faults.hide_random(0)
    finding.show_it()
    return finding._timer.isActive


def solving(window):
    walked(window, 3)
    dialog = worked_solution.show(window)
    return lambda: dialog.maker.busy


def resized(window):
    hidden = next(one for one in window.session.network.layers if one.name == "hidden1")
    window.session.edit_network("Resize", lambda network: edits.resize(network, hidden.id, 3))


def retrained(window):
    window.session.set_training("Batches", batch_size=2)


def undone(window):
    setup = window.session.setup
    while window.session.setup is setup:  # a change of the rate alone needs no other program
        window.session.undo()


def renewed(window):
    window.session.new(window.session.design)


def reopened(window):
    window.session.example("or")


def restarted(window):
    window.session.set_data("Data", split_seed=5)


JOBS = [health, gradients, searching, comparing, measuring, solving]
THROWS = [resized, retrained, undone, renewed, reopened, restarted]
ENDS = {health, gradients, searching, comparing}  # what works on a program of its own goes on


@pytest.mark.parametrize(("begin", "throw"), covering(JOBS, THROWS))
def test_it_ends_with_its_program(qtbot, window, small_pieces, begin, throw):
    window.session.set_data("Data", dataset=Choice("spirals", {}))
    window.session.set_training("Batches", batch_size=1)
    busy = begin(window)
    QApplication.processEvents()
    assert busy(), "the work is under way"
    setup = window.session.setup
    throw(window)
    assert window.session.setup is not setup
    QApplication.processEvents()
    QApplication.processEvents()
    if begin in ENDS:
        qtbot.waitUntil(lambda: not busy(), timeout=300)
    qtbot.wait(50)  # whatever is still at work fails the test when it breaks
    for shown in QApplication.topLevelWidgets():
        if shown is not window and shown.isVisible():
            shown.close()
