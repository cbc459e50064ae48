"""The checks from the window: their commands and keys, and what Esc closes."""

from PySide6.QtCore import Qt

from nnsim.network import edits


def test_commands_bring_the_panel_to_the_front(qtbot, window):
    session = window.session
    window.canvas.setFocus()
    qtbot.keyClick(window.canvas, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    panel = window.docks["checks"].made
    assert panel is not None
    assert panel.page == "gradients"
    qtbot.waitUntil(lambda: panel.gradients.checked is not None)
    qtbot.waitUntil(window.canvas.banner.isVisible)
    window.actions_by_id.run("debug.weights")
    assert session.overlay is None
    assert not window.actions_by_id["debug.weights"].isEnabled()
    qtbot.keyClick(window.canvas, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert panel.page == "health"
    qtbot.waitUntil(lambda: panel.health.health is not None)


def test_esc_closes_the_overlay_wherever_the_focus_is(qtbot, window):
    window.actions_by_id.run("debug.check_gradients")
    panel = window.docks["checks"].made
    qtbot.waitUntil(lambda: window.session.overlay is not None)
    panel.gradients.table.setFocus()
    qtbot.keyClick(panel.gradients.table, Qt.Key.Key_Escape)
    assert window.session.overlay is None


def test_a_broken_network_cannot_be_checked(qtbot, window):
    session = window.session
    output = session.network.outputs[0]
    session.edit_network("widen", lambda network: edits.resize(network, output.id, 3))
    window.bridge.flush()
    assert not window.actions_by_id["debug.check_gradients"].isEnabled()
    panel = window.docks.show("checks")
    assert not panel.gradients.button.isEnabled()
    assert not panel.health.button.isEnabled()
    assert panel.gradients.table.rows.table is None
