"""A file that the system asks the running program to open, as macOS does after a double click."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QMessageBox

from nnsim.gui.dialogs import files
from nnsim.gui.opening import Application


@pytest.fixture
def asked_to_open(qapp, window):
    """Does what the system does."""
    assert isinstance(qapp, Application)
    connection = qapp.asked.connect(lambda name: window.open_path(Path(name)))
    yield lambda path: QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(path)))
    qapp.disconnect(connection)


def test_a_project_is_opened(window, asked_to_open, tmp_path):
    window.session.save(tmp_path / "mine.nnsim")
    window.session.example("mazur")

    asked_to_open(tmp_path / "mine.nnsim")

    assert window.session.path == tmp_path / "mine.nnsim"
    assert window.session.network.shape_text == "2-2-1"


def test_unsaved_work_is_not_lost(window, asked_to_open, tmp_path, monkeypatch):
    window.session.save(tmp_path / "mine.nnsim")
    window.session.example("mazur")
    window.session.new_seed()
    monkeypatch.setattr(files, "ask", lambda box: QMessageBox.StandardButton.Cancel)

    asked_to_open(tmp_path / "mine.nnsim")

    assert window.session.path is None


def test_a_file_that_is_none_is_told(window, asked_to_open, tmp_path):
    (tmp_path / "bad.nnsim").write_text("hello")

    asked_to_open(tmp_path / "bad.nnsim")

    assert window.session.path is None
    assert window.notices.isVisible()
