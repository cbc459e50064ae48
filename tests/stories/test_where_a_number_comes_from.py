"""Where a number comes from, on the real window: from a new weight back to the data and forward to the loss."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from nnsim.gui.inspector_view.panel import InspectorPanel
from nnsim.gui.window import Window
from nnsim.session.places import edge_place, unit_place

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    """The window as `nnsim --example mazur` opens it, with a worker process."""
    return make_window("mazur")


def inspector(window: Window) -> InspectorPanel:
    panel = window.docks["inspector"].made
    assert isinstance(panel, InspectorPanel)
    return panel


def crumbs(window: Window) -> list[str]:
    return [crumb.label for crumb in inspector(window).trail.crumbs]


def labels(window: Window) -> list[str]:
    table = inspector(window).contributions.table.rows
    return [table.row(at).label for at in range(table.rowCount())]


def enter(qtbot: QtBot, window: Window, label: str, shift: bool = False) -> None:
    """Go to a row with the arrow keys, and follow it with Enter."""
    table = inspector(window).contributions.table
    table.setFocus()
    qtbot.waitUntil(lambda: label in labels(window))
    while table.currentIndex().row() > 0:
        qtbot.keyClick(table, Qt.Key.Key_Up)
    while labels(window)[table.currentIndex().row()] != label:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    row = inspector(window).contributions.table.rows.row(table.currentIndex().row())
    assert window.session.pointed == row.lead.places
    qtbot.keyClick(table, Qt.Key.Key_Return, SHIFT if shift else Qt.KeyboardModifier.NoModifier)
    qtbot.wait(30)


def test_from_a_new_weight_to_the_data_and_forward_to_the_loss(qtbot: QtBot, window: Window) -> None:
    """w⁺ ‹ ∂E/∂w ‹ δ ‹ paths ‹ δ of the output ‹ … ‹ x with its row; then from x forward, over z and o, to E."""
    session, canvas = window.session, window.canvas
    canvas.setFocus()
    session.step("batch")
    session.select(edge_place(1, 1, 2, 1))
    qtbot.wait(40)
    panel = inspector(window)
    assert "new" not in panel.title.text()

    qtbot.keyClick(canvas, Qt.Key.Key_O)  # the number that is explained: the new weight
    qtbot.wait(40)
    assert crumbs(window) == ["w¹⁺₁₁"]
    old, change = (float(text) for text in (session.explain_number(session.number).terms[k].product for k in (0, 1)))
    assert old + change == pytest.approx(session.weight(edge_place(1, 1, 2, 1)))
    enter(qtbot, window, "−η · ∂E/∂w¹₁₁")
    assert crumbs(window)[-1] == "∂E/∂w¹₁₁"
    enter(qtbot, window, "x₁ · δ¹₁ / N")
    assert session.selection == (unit_place(2, 1),)

    assert panel.contributions.view == "paths"  # δ: the sum over both paths to the loss, on the canvas too
    assert labels(window) == ["o¹₁ → o²₁ → E", "o¹₁ → o²₂ → E"]
    assert session.overlay is not None
    assert session.overlay.kind == "signed"  # one path makes the loss larger, the other smaller
    assert np.nansum(session.overlay.edges[3]) * session.array(2, "slope")[0, 0] == pytest.approx(
        session.array(2, "delta")[0, 0] * session.array(2, "slope")[0, 0]
    )
    enter(qtbot, window, "o¹₁ → o²₁ → E")
    assert session.selection == (unit_place(3, 1),)
    assert panel.how.shown is not None
    assert panel.how.shown.quantity == "delta"

    qtbot.keyClick(window, Qt.Key.Key_BracketLeft, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_BracketLeft, CONTROL)
    qtbot.wait(30)
    assert panel.how.shown.quantity == "grad"
    table = panel.contributions.table
    qtbot.mouseClick(table.viewport(), LEFT, pos=table.visualRect(table.rows.index(0, 0)).center())
    qtbot.wait(30)
    assert panel.how.shown.quantity == "delta"
    qtbot.keyClick(window, Qt.Key.Key_BracketLeft, CONTROL)
    enter(qtbot, window, "x₁ · δ¹₁ / N", shift=True)
    assert panel.how.shown.title == "input x"
    assert panel.how.note.text() == "Row 1 of the data, column x1"

    for label in ("z¹₁", "o¹₁", "z²₂", "o²₂", "E"):  # and forward again
        enter(qtbot, window, label)
    assert panel.title.text() == "loss E"
    assert panel.how.result.text == "= 0.298371109"
    assert crumbs(window)[-6:] == ["x₁", "z¹₁", "o¹₁", "z²₂", "o²₂", "E"]


def test_a_number_whose_inputs_are_overwritten_is_stepped_back_to(qtbot: QtBot, window: Window) -> None:
    """After a training at full speed the weights that went into z are others: one button leads back to them."""
    session = window.session
    session.train()
    qtbot.waitUntil(lambda: session.epoch > 20, timeout=20_000)
    session.pause()
    qtbot.waitUntil(lambda: not session.running, timeout=20_000)
    session.select(unit_place(2, 1))
    qtbot.wait(60)
    panel = inspector(window)
    panel.values.cells["z"].setFocus()
    qtbot.keyClick(panel.values.cells["z"], Qt.Key.Key_Return)
    qtbot.wait(40)
    assert panel.how.shown is not None
    value = panel.how.shown.value
    assert not panel.how.numbers.isVisible()
    panel.how.back.click()
    qtbot.wait(60)
    assert panel.how.numbers.isVisible()
    assert panel.how.shown.value == value
    assert sum(term.product for term in panel.how.shown.terms) == pytest.approx(value)
    session.step("batch")
    qtbot.wait(40)
    assert panel.how.shown.number == session.number


def test_on_the_canvas(qtbot: QtBot, window: Window) -> None:
    """A click on δ leads there; what a row of the table carried lights up."""
    session, canvas = window.session, window.canvas
    session.step("batch")
    qtbot.wait(60)
    shape, (x, y) = canvas.board.stage.shapes[3], canvas.board.stage.center(3)
    box = shape.delta_box(0).moved(x, y)
    qtbot.mouseClick(canvas.viewport(), LEFT, pos=canvas.mapFromScene(QPointF(*box.center)))
    qtbot.wait(40)
    assert crumbs(window) == ["δ²₁"]
    assert session.number is not None
    assert session.number.array == "output.delta"
    enter(qtbot, window, "∂E/∂o¹₂")
    assert crumbs(window) == ["δ²₁", "∂E/∂o¹₂"]
    qtbot.waitUntil(lambda: canvas.board.pointed == session.pointed)
    inspector(window).trail.leave.click()
    qtbot.wait(30)
    assert session.number is None
    assert session.overlay is None
