"""Another language: nnsim starts again by itself with the same project, saved first; or it stays as it is."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from nnsim.gui import languages, restarting
from nnsim.gui.dialogs import files, preferences

Buttons = QMessageBox.StandardButton

FIRST = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from nnsim.gui import app
from nnsim.gui.dialogs import files, preferences

sys.executable = sys.argv[2]
made = app.open_window

def opened(session, *how):
    window = made(session, *how)
    def work():
        session.set_training("Faster", rate=0.7)
        dialog = preferences.show(window)
        dialog._take({"language": "Français"})
        dialog.again.click()
    QTimer.singleShot(300, work)
    return window

files.ask = lambda box: QMessageBox.StandardButton.Save
app.open_window = opened
raise SystemExit(app.run(path=sys.argv[1]))
"""
SECOND = """
import os, sys
from pathlib import Path
from nnsim.gui.languages import wanted
from nnsim.session.session import Session

assert sys.argv[1:3] == ["-m", "nnsim"], sys.argv
session = Session()
session.open(Path(sys.argv[3]))
print(os.getpid(), session.path, session.training.rate, wanted(session.settings.get("language")), sep="|")
session.close()
"""


def test_it_starts_again_in_french_with_the_same_project_saved_first(own_folders, make_session, tmp_path, monkeypatch):
    monkeypatch.delenv(languages.VARIABLE, raising=False)
    monkeypatch.setenv("LC_ALL", "C")
    path, other = tmp_path / "mon projet.nnsim", tmp_path / "python"
    make_session("xor").save(path)
    (tmp_path / "second.py").write_text(SECOND)
    other.write_text(f'#!/bin/sh\nexec {sys.executable} {tmp_path / "second.py"} "$@"\n')
    other.chmod(0o755)

    process = subprocess.Popen(
        [sys.executable, "-c", FIRST, path, other], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    said, wrong = process.communicate(timeout=60)
    assert said.split("|") == [str(process.pid), str(path), "0.7", "fr\n"], wrong
    assert process.returncode == 0, wrong


@pytest.fixture
def asked(window, monkeypatch):
    """The window with an edit, its preferences open, and what was asked; the answer is Cancel."""
    monkeypatch.delenv(languages.VARIABLE, raising=False)
    boxes = []
    monkeypatch.setattr(files, "ask", lambda box: boxes.append(box) or Buttons.Cancel)
    yield boxes
    QApplication.instance().again = None


def test_whoever_cancels_keeps_window_and_edit(window, asked, qtbot):
    window.session.set_training("Faster", rate=0.7)
    dialog = preferences.show(window)
    assert not dialog.again.isVisible()
    window.preferences.set("language", "Français")
    dialog._take({})
    assert dialog.again.isVisible()
    dialog.again.setFocus()
    qtbot.keyClick(dialog.again, Qt.Key.Key_Space)
    (box,) = asked
    assert "is saved first" in box.informativeText()
    assert box.defaultButton().text() == "Save and restart"
    assert (window.isVisible(), dialog.isVisible(), window.session.dirty) == (True, True, True)
    assert QApplication.instance().again is None
    dialog.close()
    window.preferences.set("language", "system")


def test_what_cannot_be_saved_is_not_left(window, asked, monkeypatch):
    window.session.set_training("Faster", rate=0.7)
    monkeypatch.setattr(files, "ask", lambda box: Buttons.Save)
    monkeypatch.setattr(files, "save", lambda window: False)  # no file was chosen
    assert not restarting.restart(window)
    assert window.isVisible()
    assert window.session.training.rate == 0.7


def test_an_example_that_was_only_looked_at_is_opened_again(window, asked, monkeypatch):
    monkeypatch.setattr(files, "ask", lambda box: asked.append(box) or Buttons.Save)
    assert restarting.restart(window)
    assert asked[0].informativeText() == ""
    assert QApplication.instance().again == ("--example", "xor")
