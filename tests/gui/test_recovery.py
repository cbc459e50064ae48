"""Rescued work in the window: SIGTERM and faults keep a copy, the first page offers it, nothing goes without a word."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QToolButton

from nnsim.gui.dialogs import files
from nnsim.session.recovery import recoveries
from nnsim.session.session import Session

Buttons = QMessageBox.StandardButton

OUTSIDE = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from nnsim.gui import app
from nnsim.gui.dialogs.crash import CrashReport
from nnsim.session.places import unit_place

open_window = app.open_window

def opened(*args):
    window = open_window(*args)

    def work():
        layer = window.session.network.layer("hidden1")
        window.canvas.setFocus()
        window.session.select(unit_place(layer.id, layer.units[0]))
        if "edit" in sys.argv:
            QTest.keyClick(window.canvas, Qt.Key.Key_N)
        if "train" in sys.argv:
            window.session.set_training("Longer", epochs=10**7)
            window.session.train()
        if "fault" in sys.argv:
            QTimer.singleShot(0, lambda: 1 / 0)
        QTimer.singleShot(300, ready)

    def ready(tries=200):
        reports = len(window.findChildren(CrashReport))
        if "fault" in sys.argv and not reports and tries:
            QTimer.singleShot(50, lambda: ready(tries - 1))
        else:
            print("ready", reports, flush=True)

    QTimer.singleShot(300, work)
    return window

app.open_window = opened
raise SystemExit(app.run(example="xor"))
"""


@pytest.fixture
def outside(own_folders):
    """Starts nnsim as a process of its own that does something by itself, and ends it as the system would."""
    started = []

    def start(*what):
        process = subprocess.Popen(
            [sys.executable, "-c", OUTSIDE, *what], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        started.append(process)
        line = process.stdout.readline()
        assert line.startswith("ready"), process.stderr.read()
        process.shown = line.split()[1]
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


def rescued(settings):
    session = Session(settings)
    try:
        session.recover(recoveries()[0])
        return session.network.layer("hidden1").size, session.update
    finally:
        session.close()


def test_a_signal_to_end_keeps_an_unsaved_edit(outside, settings):
    process = outside("edit")
    process.terminate()
    assert process.wait(30) == 0
    assert [copy.title for copy in recoveries()] == ["xor"]
    assert rescued(settings) == (3, 0)


def test_a_terminal_that_is_closed_keeps_a_training_under_way(outside, settings):
    process = outside("train")
    process.send_signal(signal.SIGHUP)
    assert process.wait(30) == 0
    assert rescued(settings)[1] > 0


def test_a_signal_to_end_leaves_nothing_when_nothing_is_unsaved(outside):
    process = outside()
    process.terminate()
    assert process.wait(30) == 0
    assert recoveries() == ()


def test_a_fault_in_a_slot_keeps_an_unsaved_edit_and_the_program(outside, settings):
    process = outside("edit", "fault")
    assert process.shown == "1", "the report is shown, the window lives"
    assert rescued(settings) == (3, 0)
    process.terminate()
    process.wait(30)
    assert "ZeroDivisionError" in process.stderr.read()


# -- the first page


@pytest.fixture
def copies(settings):
    """Two rescued copies of what was unsaved at another time."""
    session = Session(settings)
    for key, rate in (("xor", 0.123), ("moons", 0.321)):
        session.example(key)
        session.set_training("Rate", rate=rate)
        os.utime(session.save_recovery(), (1e9 + rate, 1e9 + rate))
    session.close()
    return recoveries()


@pytest.fixture
def answer(monkeypatch):
    asked = []

    def give(button):
        monkeypatch.setattr(files, "ask", lambda box: asked.append(box.text()) or button)
        return asked

    return give


def links(window):
    return [button for button in window.gallery.rescued.findChildren(QPushButton) if button.isVisibleTo(window)]


def test_the_gallery_offers_rescued_work(make_window, copies, qtbot, tmp_path):
    window = make_window(example=None, gallery=True)
    assert [button.text() for button in links(window)] == ["moons", "xor"]
    qtbot.mouseClick(links(window)[1], Qt.MouseButton.LeftButton)
    session = window.session
    assert not window.gallery_shown
    assert (session.path, session.dirty, session.training.rate) == (None, True, 0.123)
    window.bridge.flush()
    assert window.document.text() == "xor • edited"
    assert "rescued copy" in window.notices.text()
    assert len(recoveries()) == 2, "it stays until the work is saved"
    session.path = tmp_path / "xor.nnsim"
    assert files.save(window)
    assert "was deleted" in window.notices.text()
    assert [copy.title for copy in recoveries()] == ["moons"]
    window.show_gallery()
    assert [button.text() for button in links(window)] == ["moons"]


def test_without_rescued_work_the_gallery_says_nothing_of_it(make_window):
    window = make_window(example=None, gallery=True)
    assert not window.gallery.rescued.isVisible()
    assert window.notices.text() == ""


def test_a_copy_is_deleted_after_a_question_only(make_window, copies, qtbot, answer):
    window = make_window(example=None, gallery=True)
    bins = window.gallery.rescued.findChildren(QToolButton)
    asked = answer(Buttons.Cancel)
    qtbot.mouseClick(bins[0], Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    assert "moons" in asked[0]
    assert recoveries() == copies
    answer(Buttons.Discard)
    qtbot.mouseClick(bins[0], Qt.MouseButton.LeftButton)
    assert [copy.title for copy in recoveries()] == ["xor"]
    assert [button.text() for button in links(window)] == ["xor"]


def test_where_the_gallery_is_not_shown_a_notice_tells(make_window, copies):
    window = make_window()
    assert "“moons”, “xor”" in window.notices.text()
    assert "Ctrl+G" in window.notices.text()


def test_unsaved_work_is_asked_about_before_rescued_work_replaces_it(make_window, copies, qtbot, answer):
    window = make_window()
    window.session.set_training("Rate", rate=0.9)
    window.show_gallery()
    asked = answer(Buttons.Cancel)
    qtbot.mouseClick(links(window)[0], Qt.MouseButton.LeftButton)
    assert len(asked) == 1
    assert window.session.training.rate == 0.9


def test_a_damaged_copy_is_a_notice_and_stays(make_window, copies, qtbot):
    window = make_window(example=None, gallery=True)
    Path(copies[0].path).write_bytes(b"damaged")
    qtbot.mouseClick(links(window)[0], Qt.MouseButton.LeftButton)
    assert window.notices.notice.kind == "error"
    assert window.session.design.title == "xor"
    assert len(recoveries()) == 2


def test_many_copies_take_little_room(make_window, settings):
    session = Session(settings)
    for _ in range(7):
        session.set_training("Rate", rate=0.123)
        session.save_recovery()
    session.close()
    window = make_window(example=None, gallery=True)
    assert len(links(window)) == 4
    assert window.gallery.rescued.height() < 280
    texts = [label.text() for label in window.gallery.rescued.findChildren(QLabel)]
    assert "1 edit" in texts, "what would be lost"


def test_a_file_that_cannot_be_read_does_not_hide_rescued_work(make_window, copies, tmp_path):
    (tmp_path / "broken.nnsim").write_bytes(b"no project")
    said = make_window(path=tmp_path / "broken.nnsim", example=None).notices.text()
    assert "broken.nnsim" in said
    assert "Unsaved work was rescued" in said
    assert "open the gallery" in said.lower()
