"""On the real window: live scores, from a cell of the confusion matrix to its samples, and through one of them."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt


def settled(qtbot, window, panel):
    window.bridge.flush()
    panel._bridge.flush()
    qtbot.waitUntil(lambda: not panel.work.waits, timeout=10_000)


def click(qtbot, widget, place=None):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or QPoint())


def test_from_a_training_at_full_speed_to_one_sample(qtbot, make_window):
    window = make_window("iris")
    session = window.session
    session.edit("Long", lambda design: replace(design, training=replace(design.training, epochs=100_000)))
    panel = window.docks.show("scores")
    settled(qtbot, window, panel)
    panel.show_part("all")
    settled(qtbot, window, panel)
    assert panel.matrix.counts.sum() == 150

    # the numbers follow the training while it runs, and are those of its weights when it has ended
    window.actions_by_id.run("train.train")
    before = panel.found
    qtbot.waitUntil(lambda: session.running and panel.found is not before and panel.found.update > 50, timeout=20_000)
    window.actions_by_id.run("train.train")
    qtbot.waitUntil(lambda: not session.running, timeout=10_000)
    assert not panel.visibleRegion().isEmpty()  # the curves did not come before it
    settled(qtbot, window, panel)
    assert panel.found.update == session.updates_made
    assert panel.found.outputs == pytest.approx(session.predict(session.table.inputs)[panel.found.rows], rel=1e-12)

    # a cell, its samples, and a training sample of it on the canvas, in front of its forward pass
    matrix = panel.matrix
    cell = matrix._cell(matrix._grid(matrix.rect().toRectF()), 1, 1).center().toPoint()
    click(qtbot, matrix, cell)
    listed, rows = panel.listed, panel.listed.rows
    assert rows.rowCount() == matrix.counts[1, 1] > 0
    batch = {session.sample_number(column) for column in range(session.width)}  # it would be shown as it was
    trained = (line for line in range(rows.rowCount()) if rows.value(line, 1) == "training")
    line = next(line for line in trained if rows.row_at(line) not in batch)
    row = rows.row_at(line)
    listed.scrollTo(rows.index(line, 0))
    click(qtbot, listed.viewport(), listed.visualRect(rows.index(line, 2)).center())
    assert session.sample_number(session.sample) == row
    layer = session.network.inputs[0].id
    inputs = session.prepared.encode_inputs(session.table.inputs[row : row + 1])[0]
    assert session.array(layer, "o")[:, session.sample].tolist() == inputs.tolist()
    weights = [w.copy() for w in session.setup.weights().values()]
    window.actions_by_id.run("debug.finish")
    if session.array(session.network.outputs[0].id, "o") is None:  # it was still in front of the batch
        window.actions_by_id.run("debug.finish")
    assert all(np.array_equal(a, b) for a, b in zip(session.setup.weights().values(), weights, strict=True))
    settled(qtbot, window, panel)
    called = panel.found.shares[panel.found.rows.tolist().index(row)]
    output = session.array(session.network.outputs[0].id, "o")[:, session.sample]
    assert output == pytest.approx(called, rel=1e-12)  # what the canvas shows is what was scored

    # a sample that is kept for test: the same, and it is taken back before anything is learned from it
    row = int(session.prepared.test[0])
    panel.step_through(row)
    assert "nothing is learned" in panel.said.text()
    window.actions_by_id.run("debug.finish")
    window.bridge.flush()
    assert window.step_bar.sample.accessibleName().endswith(f"row {row + 1}, test")
    output = session.array(session.network.outputs[0].id, "o")[:, session.sample]
    assert output == pytest.approx(panel.found.shares[panel.found.rows.tolist().index(row)], rel=1e-12)
    window.actions_by_id.run("debug.step")
    assert session.guest is None
    assert all(np.array_equal(a, b) for a, b in zip(session.setup.weights().values(), weights, strict=True))
