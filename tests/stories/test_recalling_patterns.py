"""A student draws patterns, stores them, and watches a damaged one being recalled, by mouse and by keys."""

from collections.abc import Callable

import numpy as np
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnsim.gui.dialogs.draw_samples import DrawSamples
from nnsim.gui.draw_view.pattern_page import PatternPage
from nnsim.gui.window import Window
from nnsim.network.inner import among

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key


def test_patterns_are_drawn_stored_and_recalled(make_window: Callable[..., Window], qtbot: QtBot) -> None:
    window = make_window("hopfield", worker=False)
    session, canvas = window.session, window.canvas
    layer = session.network.by_id[2]
    assert among(session.network, layer) is not None
    assert canvas.board.stage.shapes[2].stands == "ring"
    window.actions_by_id.run("view.grid")
    canvas.sync()
    assert canvas.board.stage.shapes[2].stands == "grid"
    window.actions_by_id.run("view.grid")

    window.actions_by_id.run("edit.draw_samples")
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, DrawSamples))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    page = dialog.page
    assert isinstance(page, PatternPage)
    assert page.list.count() == 3

    # a pattern of one's own: a column by the mouse, a cell by the keys
    for row in range(5):
        qtbot.mouseClick(page.cells, LEFT, pos=page.cells.cell(5 * row + 2).center().toPoint())
    page.cells.setFocus()
    for key in (Key.Key_Right, Key.Key_Return, Key.Key_Right, Key.Key_Right, Key.Key_Return):
        qtbot.keyClick(page.cells, key)  # the last move leads nowhere
    drawn = page.cells.values.copy()
    assert drawn.sum() == 7 - 18
    qtbot.mouseClick(page.keep, LEFT)
    qtbot.waitUntil(lambda: page.list.count() == 4)
    assert np.array_equal(session.table.inputs[-1], drawn)

    # the same once more is asked about
    qtbot.mouseClick(page.keep, LEFT)
    page._bridge.flush()
    assert page.list.count() == 4
    assert page.said.text().startswith("Pattern 4 is this very one")
    qtbot.mouseClick(page.keep, LEFT)
    qtbot.waitUntil(lambda: page.list.count() == 5)
    window.actions_by_id.run("edit.undo")
    qtbot.waitUntil(lambda: page.list.count() == 4)

    # damaged, it is recalled turn by turn, and the energy falls
    page.list.setCurrentRow(3)
    qtbot.mouseClick(page.fetch, LEFT)
    assert np.array_equal(page.cells.values, drawn)
    for cell in (0, 13, 20):
        qtbot.mouseClick(page.cells, LEFT, pos=page.cells.cell(cell).center().toPoint() + QPoint(2, 2))
    hurt = page.cells.values.copy()
    assert (hurt != drawn).sum() == 3
    qtbot.mouseClick(page.recall, LEFT)
    qtbot.waitUntil(lambda: len(page.energy.values) == 1)
    assert np.array_equal(session.memory["output.o"][:, session.sample], hurt)
    assert "on its way" in page.said.text()
    canvas.sync()
    assert "on its way" in canvas.board.readings[2].said
    for _ in range(25):
        qtbot.mouseClick(page.turn, LEFT)
        page._bridge.flush()
    assert np.array_equal(page.cells.values, drawn)
    assert page.said.text().startswith("at rest: pattern 4")
    energies = page.energy.values
    assert len(energies) == 26
    assert max(np.diff(energies)) <= 1e-12
    assert energies[-1] < energies[0]
    for _ in range(8):
        qtbot.mouseClick(page.back, LEFT)
        page._bridge.flush()
    assert len(page.energy.values) < 26
    qtbot.mouseClick(page.clear, LEFT)
    assert not page.energy.values, "what is drawn has none yet"

    # a sweep is every turn of it, and begins with the energy of what was drawn; reversed, it is compared reversed
    page.list.setCurrentRow(3)
    qtbot.mouseClick(page.fetch, LEFT)
    qtbot.mouseClick(page.invert, LEFT)
    qtbot.mouseClick(page.recall, LEFT)
    qtbot.mouseClick(page.sweep, LEFT)
    qtbot.waitUntil(lambda: not page._slices.busy)
    page._bridge.flush()
    assert [turn - page.energy.points[0][0] for turn, _ in page.energy.points] == list(range(26))
    assert page.said.text().startswith("at rest: pattern 4 reversed")
    assert page.note.text() == "Dots mark the cells that differ from pattern 4 reversed."
    assert np.array_equal(page.cells.values, page.cells.others)

    # and in the window: E is an energy there, and falls
    window.actions_by_id.run("train.reset")
    session.train()
    session.wait()
    panel = window.docks.show("curves")
    qtbot.waitUntil(lambda: panel.board is not None and panel.board.isVisible())
    assert panel.board.plots["loss"].name == "Energy E"
    course = session.curves.current.columns["loss"]
    assert course[-1] < course[0]
    said = {name: readout.value for name, readout in window.step_bar.readouts.items()}
    assert (said["loss"], said["optimizer"]) == ("energy", "Hopfield")
    assert "energy" in window.step_bar.readouts["E"].accessibleName()

    # forgotten by the keys
    window.actions_by_id.run("train.reset")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    page.list.setCurrentRow(0)
    page.list.setFocus()
    qtbot.waitUntil(page.list.hasFocus)
    qtbot.keyClick(page.list, Key.Key_Delete)
    qtbot.waitUntil(lambda: page.list.count() == 3)
    window.actions_by_id.run("edit.undo")
    qtbot.waitUntil(lambda: page.list.count() == 4)

    # another grid: no pattern at first
    page.high.setValue(3)
    page.wide.setValue(4)
    qtbot.mouseClick(page.anew, LEFT)
    qtbot.waitUntil(lambda: page.count == 12)
    assert page.list.count() == 0
    assert not page.energy.values
    assert not page.recall.isEnabled()
    window.actions_by_id.run("edit.undo")
    qtbot.waitUntil(lambda: page.count == 25)
    assert page.list.count() == 4
    session.example("xor")
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog) or not dialog.isVisible())
