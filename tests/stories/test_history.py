"""A visitor opens each entry of the history, steps it, runs it, and looks at its picture."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nnsim.gui.window import Window
from nnsim.session.history import HISTORY


def test_through_the_history(make_window: Callable[..., Window], qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window("xor", worker=False)
    window.show_gallery(True)
    gallery, session = window.gallery, window.session
    assert gallery is not None
    for card in gallery.history.cards:
        window.show_gallery(True)
        card.draw()
        assert card.drawn
        milestone = card.example
        assert str(milestone.year) in card.text()  # type: ignore[attr-defined]
        assert milestone.people in card.toolTip()  # type: ignore[attr-defined]
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        assert not window.gallery_shown
        assert session.ready
        panel = window.docks.show("boundary")
        for _ in range(6):
            window.actions_by_id.run("debug.step")
        assert session.last_index is not None
        window.actions_by_id.run("debug.back")
        session.train()
        session.wait()
        qtbot.waitUntil(lambda panel=panel: panel.surface is not None)  # type: ignore[misc]
        assert session.epoch > 0
        session.save(tmp_path / f"{milestone.key}.nnsim")  # type: ignore[attr-defined]
        image = window.canvas.grab().toImage()
        colors = {
            image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)
        }
        assert len(colors) > 3
    assert len(gallery.history.cards) == len(HISTORY)
