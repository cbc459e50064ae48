"""On the real window: two moments, two runs and two networks of the same shape, side by side and as a difference."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt

from nnsim.gui.numbers import long, short
from nnsim.session.examples import EXAMPLES
from tests.session.sessions import opened as plain_session
from tests.session.sessions import walked_losses

RATE, OTHER, LEFT, EPOCHS = 0.5, 3.0, 21, 40


def design():
    made = EXAMPLES["xor"].make()
    return replace(made, training=replace(made.training, rate=RATE, epochs=EPOCHS, batch_size=2, shuffle=True))


@pytest.fixture
def window(make_window):
    opened = make_window("xor")
    opened.session.new(design())
    opened.bridge.flush()
    return opened


@pytest.fixture
def panel(window, qtbot):
    shown = window.docks.show("compare")
    qtbot.waitUntil(lambda: shown.isVisible() and shown.first.count() > 1)
    return shown


def train(window, qtbot):
    window.actions_by_id.run("train.train")
    qtbot.waitUntil(lambda: not window.session.running, timeout=20_000)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(qtbot, chooser, key):
    """As with the keyboard: the entry is gone to, and taken."""
    qtbot.waitUntil(lambda: chooser.findData(key) >= 0)
    chooser.setFocus()
    while chooser.key() != key:
        down = chooser.currentIndex() < chooser.findData(key)
        qtbot.keyClick(chooser, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def shown(panel):
    """The table as it is read: name, first, second and difference of each row."""
    rows = panel.table.rows
    return [[rows.data(rows.index(row, column)) for column in range(4)] for row in range(rows.rowCount())]


def expected(first, second):
    """What the table has to say of two sets of weights, by name: largest difference first."""
    names, found = {1: "input", 2: "hidden1", 3: "output"}, []
    for layer in (2, 3):
        for (row, column), one in np.ndenumerate(first[layer]):
            source = f"{names[layer - 1]} · {row}" if row else "bias"
            other = second[layer][row, column]
            found.append((f"{source} → {names[layer]} · {column + 1}", one, other, other - one))
    found.sort(key=lambda entry: -abs(entry[3]))
    return [[name, *(long(value) for value in values)] for name, *values in found]


def weights(session):
    return {layer: session.array(layer, "W") for layer in (2, 3)}


def test_two_moments_in_the_table_and_on_the_canvas(window, panel, qtbot):
    session = window.session
    for _ in range(3):
        window.actions_by_id.run("debug.step")
    session.step("epoch")
    first = weights(session)
    click(qtbot, panel.keep)
    train(window, qtbot)
    second = weights(session)
    click(qtbot, panel.keep)
    qtbot.waitUntil(lambda: panel.second.findData("mark 1") >= 0)
    choose(qtbot, panel.first, "mark 0")
    choose(qtbot, panel.second, "mark 1")
    assert [session.marks[n].label for n in (0, 1)] == ["mark 1", "mark 2"]
    assert shown(panel) == expected(first, second)
    assert "9 numbers differ" in panel.said.text()

    click(qtbot, panel.canvas)
    qtbot.waitUntil(lambda: window.canvas.board.overlay is session.overlay is not None)
    board = window.canvas.board
    for layer in (2, 3):
        np.testing.assert_array_equal(session.overlay.edges[layer], second[layer] - first[layer])
    painted = board.weights((2, 3, 0))
    np.testing.assert_array_equal(painted, (second[3] - first[3])[1:])
    banner = window.canvas.banner
    assert banner.isVisible()
    assert banner.title.text() == "mark 2 − mark 1"
    session.visit(10)
    window.bridge._together()  # all views have heard of it
    assert not session.overlay.stale, "both moments are fixed"
    assert "as of" not in banner.moment.text()
    row = panel.table.rows.comparison.rows[0]
    panel.table.selectRow(0)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert session.selection == (row.place,)
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: session.overlay is None and not panel.canvas.isChecked())


def test_two_runs_and_where_they_part(window, panel, qtbot):
    session = window.session
    train(window, qtbot)
    first = weights(session)
    window.timeline.go_to(LEFT, 1)
    session.set_training("Rate", rate=OTHER)
    train(window, qtbot)
    second = weights(session)
    choose(qtbot, panel.first, "run 1")
    choose(qtbot, panel.second, "run 2")
    assert shown(panel) == expected(first, second)
    assert panel.table.rows.headerData(2, Qt.Orientation.Horizontal) == f"run 2 · η {OTHER:g}"
    click(qtbot, panel.part)
    qtbot.waitUntil(lambda: "They differ" in panel.said.text(), timeout=20_000)

    both = list(zip(walked_losses(design(), LEFT, RATE), walked_losses(design(), LEFT, OTHER), strict=True))
    at = next(n for n, (one, other) in enumerate(both, 1) if one != other)
    one, other = (short(loss) for loss in both[at - 1])
    assert f"from iteration {LEFT + 1} on with update/" in panel.said.text()
    losses = f" ({one}, {other})" if one != other else ""
    assert f"the loss E from iteration {at} on{losses};" in panel.said.text()
    assert session.moment[0] == LEFT, "the window shows the moment before they part"
    assert session.steps[session.next_index].phase == "update"


def test_the_network_of_another_file(window, panel, qtbot, tmp_path):
    session = window.session
    other = replace(design(), training=replace(design().training, seed=99))
    with plain_session(other) as trained:
        trained.train()
        trained.wait()
        trained.save(tmp_path / "other.nnsim")
        first = weights(trained)
    with plain_session("mazur") as unlike:
        unlike.step("epoch")
        unlike.save(tmp_path / "unlike.nnsim")
    train(window, qtbot)
    panel.add_file(tmp_path / "other.nnsim")
    choose(qtbot, panel.second, "now")
    assert shown(panel) == expected(first, weights(session))
    click(qtbot, panel.canvas)
    qtbot.waitUntil(lambda: session.overlay is not None)
    session.visit(5)
    qtbot.waitUntil(lambda: session.overlay is not None and not session.overlay.stale)
    np.testing.assert_array_equal(session.overlay.edges[2], weights(session)[2] - first[2])
    assert shown(panel) == expected(first, weights(session))
    panel.add_file(tmp_path / "unlike.nnsim")
    assert "not the same shape" in panel.said.text()
    assert panel.table.rows.rowCount() == 0
    qtbot.waitUntil(lambda: session.overlay is None)
