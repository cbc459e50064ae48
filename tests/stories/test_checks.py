"""A learner doubts the gradients and the network: both are checked on the real window, with keyboard and mouse."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from nnsim.gui.window import Window
from nnsim.network.initial import start_weights
from nnsim.session.draft import draft
from nnsim.session.places import bias_place, unit_place
from nnsim.session.trial import trace

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    """The window on Mazur's example, with a worker process."""
    opened = make_window("mazur")
    opened.canvas.setFocus()
    return opened


def press(qtbot: QtBot, window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    """A key on the canvas."""
    qtbot.wait(20)
    qtbot.keyClick(window.canvas, key, modifier)


def test_all_gradients_are_checked_seen_and_exported(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Check, find an edge in the table and on the canvas, step on: old numbers say that they are; back: new again."""
    session = window.session
    press(qtbot, window, Qt.Key.Key_G, CTRL_SHIFT)
    page = window.docks["checks"].made.gradients
    qtbot.waitUntil(lambda: page.checked is not None)
    qtbot.waitUntil(window.canvas.banner.isVisible)
    assert page.verdict.head.text() == "all 8 gradients agree"

    rows = trace(session.design, start_weights(session.design), [[0.05, 0.1]], [[0.01, 0.99]]).gradients
    for row in range(8):
        one = page.table.rows.one(row)
        name = session.network.by_id[one.layer].name
        known = rows[f"{name}.bias"] if one.row == 0 else rows[f"{name}.weight"][one.row - 1]
        assert one.analytic == known[one.column]
        assert one.numeric == pytest.approx(known[one.column], rel=1e-8)

    cell = page.table.visualRect(page.table.rows.index(1, 0))
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    (place,) = session.selection
    assert window.canvas.board.number(place) == page.table.rows.one(1).error
    assert place == page.table.rows.table.place(int(page.table.rows.order[1]))

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "checked.csv"), ""))
    qtbot.mouseClick(page.export, Qt.MouseButton.LeftButton)
    assert (tmp_path / "checked.csv").read_text().count("agrees") == 8

    window.canvas.setFocus()
    for _ in range(5):
        press(qtbot, window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.canvas.banner.moment.text() == "as it was after 0 updates")
    for _ in range(len(session.steps)):
        press(qtbot, window, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: window.canvas.banner.moment.text() == "after 0 updates")
    press(qtbot, window, Qt.Key.Key_Escape)
    assert session.overlay is None
    qtbot.waitUntil(lambda: not window.canvas.banner.isVisible())


def test_the_number_in_view_is_measured(qtbot: QtBot, window: Window) -> None:
    """Walk to δ of the output, select its neuron: the inspector says how well a measured slope agrees.

    The δ is published: M. Mazur, A step by step backpropagation example, 2015.
    """
    session = window.session
    while session.steps[session.next_index].phase != "update":
        press(qtbot, window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    output = session.network.layer("output")
    session.select(unit_place(output.id, output.units[0]))
    line = window.docks["inspector"].made.measured
    qtbot.waitUntil(lambda: line.found is not None and line.found.state == "agrees")
    assert line.found.analytic == session.array(output.id, "delta")[0, 0] == pytest.approx(0.138498562)
    assert line.words.text().startswith("agrees to ")


def test_an_ill_network_is_found_and_mended(qtbot: QtBot, window: Window) -> None:
    """Every hidden unit is dead: it is said, with what to do; the units are selected, mended, and well again."""
    session = window.session
    session.new(draft("2-3-1", data="xor", hidden="relu", bias=0.2, seed=3))
    hidden = session.network.layer("hidden1")
    for unit in hidden.units:
        session.set_weight(bias_place(hidden.id, unit), -40.0)
    press(qtbot, window, Qt.Key.Key_H, CTRL_SHIFT)
    page = window.docks["checks"].made.health
    qtbot.waitUntil(lambda: bool(page.findings))
    assert page.list.item(0).toolTip().startswith("all 3 units of hidden1 are dead")
    assert "→ raise its bias" in page.list.item(0).toolTip()
    area = page.list.visualItemRect(page.list.item(0))
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert session.selection == tuple(unit_place(hidden.id, unit) for unit in hidden.units)

    qtbot.mouseClick(page.canvas, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.canvas.banner.isVisible)
    np.testing.assert_array_equal(window.canvas.board.units(hidden.id), 1.0)

    window.canvas.setFocus()
    for _ in hidden.units:
        press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.health is not None and not page.findings)
    assert page.well.isVisible()
    qtbot.waitUntil(lambda: window.canvas.board.units(hidden.id).max() < 1.0)
