"""A project whose data are away, in the real window: what is shown, and how they are located."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from nnsim.gui.dialogs import import_data
from nnsim.kit.pieces import finished
from nnsim.network.build import sequential
from nnsim.network.design import Data, Design
from nnsim.parts.source import Origin
from nnsim.session.importing import Importing
from tests.session.sessions import opened

ROWS = "".join(f"{n};{n % 7},5;{'ab'[n % 2]}\n" for n in range(30))
TEXT = f"Nr;Wert;art\n{ROWS}"


@pytest.fixture
def moved(tmp_path, no_copies):
    """A project that was carried into another folder than its data, of which a column is left aside."""
    table, path = tmp_path / "raw.csv", tmp_path / "moved" / "own.nnsim"
    table.write_text(TEXT)
    importing = Importing(Origin(table))
    finished(importing.look())
    importing.choose(0, role="ignore")
    with opened(Design(sequential((1, 3, 1)), data=Data(importing.choice))) as session:
        session.step("epoch")
        session.step("epoch")
        session.save(tmp_path / "own.nnsim")
    path.parent.mkdir()
    (tmp_path / "own.nnsim").rename(path)
    return path, table


def test_a_project_without_its_data_is_taken_up_where_they_are_located(qtbot, window, moved, monkeypatch):
    path, table = moved
    session = window.session
    assert not window.actions_by_id["file.locate_data"].isEnabled()
    assert window.open_path(path)
    window.bridge.flush()
    assert (session.ready, session.epoch) == (False, 2)
    assert window.step_bar.readouts["epoch"].value == "2"
    assert "weights of epoch 2" in window.notices.text()
    problems = window.docks.show("problems")
    assert problems.locates.isVisible()
    data = window.docks.show("data")
    window.bridge.flush()
    assert data.locates.isVisible()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    qtbot.mouseClick(data.locates, Qt.MouseButton.LeftButton)
    window.bridge.flush()
    assert (session.ready, session.epoch, session.network.shape_text) == (True, 2, "1-3-1")
    assert "raw.csv is found" in window.notices.text()
    qtbot.waitUntil(lambda: not data.locates.isVisible())
    assert not window.actions_by_id["file.locate_data"].isEnabled()


def test_another_file_in_a_changed_import_keeps_what_was_chosen(qtbot, window, moved):
    path, table = moved
    window.open_path(path)
    dialog = import_data.change(window)
    qtbot.waitUntil(lambda: dialog._going is None)
    dialog.take_origin(Origin(table))
    qtbot.waitUntil(lambda: dialog._going is None)
    assert [column.role for column in dialog._importing.plan.columns] == ["ignore", "input", "target"]
    dialog.main.click()
    qtbot.waitUntil(lambda: window.session.ready)
    assert (window.session.epoch, window.session.network.shape_text) == (2, "1-3-1")
