"""A student sees which weights do AND, steps a perceptron through their plane, and why no weights do XOR."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnsim.gui.dialogs.weight_plane import WeightPlaneDialog
from nnsim.gui.weight_plane_view.page import WeightPlanePage
from nnsim.gui.window import Window
from nnsim.session.places import bias_place, edge_place

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key


def signs(page: WeightPlanePage) -> str:
    last = page.table.columnCount() - 1
    return "".join(page.table.item(row, last).text() for row in range(page.table.rowCount()))


def test_which_weights_do_it(make_window: Callable[..., Window], qtbot: QtBot) -> None:
    window = make_window("perceptron", worker=False)
    session = window.session
    window.actions_by_id.run("debug.weight_plane")
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, WeightPlaneDialog))
    page = dialog.page

    def settle() -> None:
        qtbot.waitUntil(lambda: not page.waits)
        page._bridge.flush()
        qtbot.waitUntil(lambda: not page.waits)

    # AND: stepped, the point moves; in the end it stands where all patterns want it
    settle()
    assert page.table.rowCount() == 4
    before = page.plane.units[0]
    step = next(button for button in dialog.buttons.buttons() if button.text() == "Step")
    for _ in range(40):
        qtbot.mouseClick(step, LEFT)
        settle()
        if page.plane.units[0] != before:
            break
    assert page.plane.units[0] != before
    session.train()
    session.wait()
    settle()
    (unit,) = page.plane.units
    assert (unit.weights, unit.threshold) == ((2.0, 1.0), 2.0)
    assert page.value.text() == "θ = 2"
    assert signs(page) == "✓✓✓✓"
    assert len(page.plane.common) >= 3
    assert page.verdict.text() == "One unit can do it."
    image = page.plane.grab().toImage()
    inside, outside = page.plane.spot(*page.plane.common.mean(0)), page.plane.spot(-2.0, -2.2)
    assert image.pixelColor(inside.toPoint()) != image.pixelColor(outside.toPoint())

    page.plane.setFocus()
    for key in (Key.Key_Right, Key.Key_Up):
        qtbot.keyClick(page.plane, key)
    assert page.here.text() == "w₁ = 0.15, w₂ = 0.15: 3 of 4 right"  # all but 11

    # the threshold by hand: AND wants one of at least 0
    page.threshold.setFocus()
    qtbot.keyClick(page.threshold, Key.Key_Home)
    settle()
    assert not len(page.plane.common)
    assert "no weights" in page.here.text()

    # a weight that is typed is seen at once, in the table and in the plane
    session.set_weight(bias_place(2, 1), -9.0)
    session.set_weight(edge_place(1, 1, 2, 1), 2.5)
    settle()
    assert signs(page) == "✓✓✓✗"
    assert page.plane.units[0].weights == (2.5, 1.0)

    # XOR: nothing in common at any threshold, by trying 3 of 4, and the proof
    session.example("xor")
    settle()
    assert [unit.name for unit in page.plane.units] == ["hidden1 1", "hidden1 2"]

    def heads() -> list[str]:
        return [page.table.horizontalHeaderItem(at).text() for at in range(2, page.table.columnCount())]

    assert heads() == ["target", "o of the\nnetwork", ""]
    page.which.choose("hidden1 1")
    page.redraw()
    settle()
    assert heads() == ["o of\nhidden1 1", "target", "o of the\nnetwork", ""]
    page.which.choose("by hand")
    page.redraw()
    settle()
    qtbot.mouseClick(page.try_all, LEFT)
    qtbot.waitUntil(lambda: not page.work.busy)
    assert "68,921" in page.tried.text()
    assert "3 of 4" in page.tried.text()
    assert page.verdict.text().startswith("No single unit can do it")
    assert "w₁ + w₂ > 2 θ" in page.proof.text()
    assert "w₁ + w₂ ≤ 2 θ" in page.proof.text()
    for value in (-120, 0, 40):
        page.threshold.setValue(value)
        settle()
        assert not len(page.plane.common)
        assert not page.plane.elsewhere
    reach = page.plane.reach
    qtbot.keyClick(page.plane, Key.Key_Minus)
    settle()
    assert page.plane.reach > reach

    # threshold logic with two layers does it, and data with more inputs have no such plane
    session.example("threshold_logic")
    settle()
    assert signs(page) == "✓✓✓✓"
    session.example("iris")
    settle()
    window.actions_by_id.refresh()
    assert not window.actions_by_id["debug.weight_plane"].isEnabled()
    assert page.patterns == []
    dialog.close()
