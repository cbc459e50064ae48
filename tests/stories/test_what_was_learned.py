"""A student watches a decision form, inside the neurons as well, goes back in time, and keeps a picture."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from nnsim.gui.boundary_view.panel import BoundaryPanel
from nnsim.gui.heat_view.panel import HeatMapsPanel
from nnsim.gui.histograms_view.panel import HistogramsPanel
from nnsim.gui.window import Window
from nnsim.network.design import Choice

Key = Qt.Key


def decided(window: Window) -> np.ndarray:
    """What the map says of each place, against what the network says there."""
    panel = window.docks["boundary"].made
    assert isinstance(panel, BoundaryPanel)
    surface = panel.surface
    assert surface is not None
    rows = np.array(
        [[surface.plane.xs[column], surface.plane.ys[row]] for row, column in ((5, 7), (120, 30), (60, 180))]
    )
    shown = [surface.values[0, row, column] for row, column in ((5, 7), (120, 30), (60, 180))]
    np.testing.assert_allclose(shown, window.session.predict(rows)[:, 0], atol=1e-4)
    return np.array(surface.values)


def settle(qtbot: QtBot, panel: BoundaryPanel) -> None:
    """Until the panel has heard all news, and drawn it."""
    panel._bridge.flush()
    qtbot.waitUntil(lambda: not panel.waits)


@pytest.mark.untraced
def test_what_was_learned(qtbot: QtBot, make_window: Callable[..., Window], tmp_path: Path) -> None:
    window = make_window("moons")
    session, canvas = window.session, window.canvas
    boundary = window.docks.show("boundary")
    assert isinstance(boundary, BoundaryPanel)
    qtbot.waitUntil(lambda: boundary.surface is not None)
    canvas.setFocus()
    qtbot.keyClick(canvas, Key.Key_M)
    assert canvas.maps.count == 11

    session.set_training("Long", epochs=100_000)
    spread = window.docks.show("histograms")
    assert isinstance(spread, HistogramsPanel)
    seen: set[bytes] = set()
    session.train()
    window.docks.show("histograms")

    def moves_on() -> bool:
        assert boundary.surface is not None
        seen.add(boundary.surface.values.tobytes())
        return len(seen) > 5 and len(next(iter(spread.plots.values())).course) > 3

    qtbot.waitUntil(moves_on, timeout=10_000)
    session.pause()
    qtbot.waitUntil(lambda: not session.running)
    settle(qtbot, boundary)
    late = decided(window)

    session.visit(0)
    settle(qtbot, boundary)
    assert not np.array_equal(decided(window), late)
    session.visit(session.setup.timeline.end)
    settle(qtbot, boundary)
    np.testing.assert_array_equal(decided(window), late)

    heat = window.docks.show("heat_maps")
    assert isinstance(heat, HeatMapsPanel)
    qtbot.waitUntil(lambda: heat.plot is not None)
    assert heat.plot is not None
    heat.plot.setFocus()
    qtbot.keyClick(heat.plot, Key.Key_Down)
    qtbot.keyClick(heat.plot, Key.Key_Down)
    qtbot.keyClick(heat.plot, Key.Key_Return)
    assert [place.kind for place in session.selection] == ["edge"]
    qtbot.waitUntil(lambda: canvas.board.selection == session.selection)

    assert boundary.export.write(tmp_path / "moons.png")
    assert QImage(str(tmp_path / "moons.png")).width() > 500
    session.set_data("Other data", dataset=Choice("circles"))
    settle(qtbot, boundary)
    decided(window)
