"""A teacher tries how many patterns can be stored: it begins, is stopped, ends, and the known line is drawn."""

from collections.abc import Callable

import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnsim.gui.dialogs.capacity import CapacityDialog
from nnsim.gui.window import Window


def test_how_many_patterns_can_be_stored(make_window: Callable[..., Window], qtbot: QtBot) -> None:
    window = make_window("hopfield", worker=False)
    assert window.actions_by_id.run("debug.capacity") is not False
    (dialog,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, CapacityDialog))
    assert dialog.said.text() == "Not tried yet."
    dialog.units.setValue(200)
    qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.trying is not None and dialog.trying.found is not None)
    qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    assert not dialog.slices.busy
    assert dialog.said.text().startswith("Stopped.")

    dialog.units.setValue(16)
    dialog.trials.setValue(2)
    qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.slices.busy, timeout=20_000)
    assert dialog.trying is not None
    found = dialog.trying.found
    assert found is not None
    assert found.units == 16
    assert all(len(shares) == 2 for shares in found.shares)
    assert dialog.bar.value() == dialog.trying.total
    items = dialog.plot.getPlotItem().items
    (line,) = (one for one in items if isinstance(one, pg.InfiniteLine))
    assert line.value() == pytest.approx(16 * 0.138)
    (curve,) = (one for one in items if isinstance(one, pg.PlotDataItem))
    assert curve.getData()[1].tolist() == list(found.means)
    dialog.close()
    window.session.example("xor")
    window.actions_by_id.refresh()
    assert not window.actions_by_id["debug.capacity"].isEnabled()
