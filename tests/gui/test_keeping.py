"""Copies kept while the window is open, and a file that another program changes meanwhile."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget

from nnsim.files.project import load_project
from nnsim.gui.dialogs import crash, files
from nnsim.gui.rescued import said_file, said_lost
from nnsim.session import recovery
from nnsim.session.recovery import recoveries
from nnsim.session.session import Session

Buttons = QMessageBox.StandardButton

KILLED = """
from PySide6.QtCore import QTimer
from nnsim.gui import app
from nnsim.session import recovery

open_window = app.open_window

def opened(*args):
    window = open_window(*args)
    window.keeping.autosave._every = 0.2

    def work():
        window.session.set_training("Faster", rate=0.7)
        kept()

    def kept():
        if any(recovery.folder().glob("*~*.nnsim")):
            print("ready", flush=True)
        else:
            QTimer.singleShot(50, kept)

    QTimer.singleShot(300, work)
    return window

app.open_window = opened
raise SystemExit(app.run(example="xor"))
"""


def on_disk():
    return sorted(recovery.folder().glob("*~*.nnsim"))


def test_a_killed_nnsim_leaves_a_copy_that_the_next_one_offers(own_folders, make_window):
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout.readline() == "ready\n", process.stderr.read()
        process.send_signal(signal.SIGKILL)
        process.wait(20)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()
    (copy,) = recoveries()
    assert said_lost(copy) == "the edit “Faster”"
    window = make_window(example=None, gallery=True)
    texts = [button.toolTip() for button in window.gallery.rescued.findChildren(QPushButton)]
    assert any("the edit “Faster”" in text for text in texts)
    window.session.recover(copy)
    assert window.session.training.rate == 0.7


def test_closing_with_a_word_leaves_no_copy(window, monkeypatch):
    window.session.set_training("Rate", rate=0.3)
    window.keeping.autosave.keep()
    assert len(on_disk()) == 1
    monkeypatch.setattr(files, "ask", lambda box: Buttons.Discard)
    window.close()
    assert on_disk() == []


def test_closing_without_a_word_leaves_the_copy(window):
    window.session.set_training("Rate", rate=0.3)
    window.keeping.autosave.keep()
    window.leave_unsaved = True
    window.close()
    assert len(on_disk()) == 1
    assert not list(recovery.folder().glob("*.lock"))
    assert len(recoveries()) == 1


def test_before_training_what_there_is_is_kept(window, qtbot):
    window.session.set_training("Longer", epochs=5)
    window.session.train()
    qtbot.waitUntil(lambda: len(on_disk()) == 1)
    qtbot.waitUntil(lambda: not window.session.running)


def test_rescued_work_says_what_would_be_lost(window):
    window.session.set_training("Rate", rate=0.3)
    window.session.set_training("Momentum", batch_size=2)
    window.session.step("epoch")
    window.session.save_recovery()
    assert said_lost(recoveries()[0]) == "2 edits, the last “Momentum”, trained to epoch 1"


def test_rescued_work_says_how_its_file_is(window, tmp_path):
    window.session.save_recovery()
    assert "was never saved" in said_file(recoveries()[0])[0]
    window.session.save(tmp_path / "mine.nnsim")
    window.session.set_training("Rate", rate=0.3)
    window.session.save_recovery()
    said, remedy = said_file(recoveries()[0])
    assert f"copy of mine.nnsim; the file itself, in {tmp_path}, is as it was last saved" in said
    assert "over the file" in remedy
    (tmp_path / "mine.nnsim").unlink()
    assert "is not in" in said_file(recoveries()[0])[0]
    window.session.recover(recoveries()[0])
    assert files.folder_of(window) == str(tmp_path)


# -- another program


@pytest.fixture
def saved(window, tmp_path):
    path = tmp_path / "mine.nnsim"
    window.session.save(path)
    return path


def replaced(path):
    """What another nnsim, or a program that synchronizes folders, does."""
    other = path.with_name("other")
    other.write_bytes(path.read_bytes() + b"more")
    other.replace(path)


def test_a_file_that_another_program_changes_is_noticed_once(window, saved):
    def come_to_front():
        QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))

    come_to_front()
    assert window.notices.text() == ""
    os.utime(saved, (1e9, 1e9))
    come_to_front()
    assert window.notices.text() == "", "the same bytes at another time"
    replaced(saved)
    come_to_front()
    assert "mine.nnsim was changed by another program" in window.notices.text()
    window.notices.clear()
    come_to_front()
    assert window.notices.text() == ""


@pytest.mark.parametrize("answer", ["Cancel", "SaveAll", "Save"])
def test_saving_over_another_programs_work_is_asked(window, saved, monkeypatch, tmp_path, answer):
    replaced(saved)
    theirs = saved.read_bytes()
    window.session.set_training("Rate", rate=0.3)
    asked = []
    monkeypatch.setattr(files, "ask", lambda box: asked.append(box.text()) or Buttons[answer])
    monkeypatch.setattr(files.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "both.nnsim"), ""))
    assert files.save(window) == (answer != "Cancel")
    assert asked == ["mine.nnsim was changed by another program."]
    assert (saved.read_bytes() == theirs) == (answer != "SaveAll")
    assert (tmp_path / "both.nnsim").exists() == (answer == "Save")
    assert window.session.dirty == (answer == "Cancel")
    if answer != "Cancel":
        monkeypatch.undo()
        window.session.set_training("Rate", rate=0.4)
        assert files.save(window), "its own work is not another program's"


def test_a_file_that_is_gone_is_written_again(window, saved):
    saved.unlink()
    window.session.set_training("Rate", rate=0.3)
    assert files.save(window)
    assert saved.exists()


REFUSALS = (
    ("ENOSPC", "the disk is full", "free some space"), ("EROFS", "the disk is read-only", "another place"),
    ("EACCES", "no permission", "change the permissions"), ("ESTALE", "the network drive does not answer", "connect"),
    ("ENOTCONN", "the network drive does not answer", "connect"), ("EIO", "the disk failed", "another place"),
)  # fmt: skip


def test_a_disk_that_does_not_take_it_is_a_notice_with_what_to_do(window, saved, monkeypatch):
    import errno
    import tempfile

    before = saved.read_bytes()
    window.session.set_training("Rate", rate=0.3)

    def refuse(*_args, **_how):
        number = getattr(errno, code)
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patch:
        patch.setattr(tempfile, "mkstemp", refuse)
        for code, why, remedy in REFUSALS:
            window.notices.clear()
            window.actions_by_id["file.save"].trigger()
            assert window.notices.notice.kind == "error"
            assert why in window.notices.text(), code
            assert remedy in window.notices.text().lower(), code
            assert saved.read_bytes() == before
            assert window.session.dirty


def test_a_folder_that_has_vanished_is_a_notice(window, tmp_path):
    (tmp_path / "drive").mkdir()
    window.session.save(tmp_path / "drive" / "mine.nnsim")
    (tmp_path / "drive").rename(tmp_path / "gone")
    window.session.set_training("Rate", rate=0.3)
    window.actions_by_id["file.save"].trigger()
    assert window.notices.notice.kind == "error"
    assert "check the path" in window.notices.text().lower()
    assert (tmp_path / "gone" / "mine.nnsim").exists()
    assert Path(window.session.path).parent == tmp_path / "drive"


# -- faults of the program


def test_a_fault_in_the_report_itself_saves_first_and_is_a_line(window, watch, monkeypatch, capsys, qtbot):
    window.session.set_training("Rate", rate=0.77)
    monkeypatch.setattr(crash, "report_of", lambda *_: 1 / 0)
    sys.excepthook(RuntimeError, RuntimeError("first"), None)
    (copy,) = recoveries()
    assert str(copy.path) in window.notices.text()
    assert "RuntimeError" in window.notices.text()
    assert "ZeroDivisionError" in capsys.readouterr().err
    monkeypatch.undo()
    sys.excepthook = watch
    watch(RuntimeError, RuntimeError("second"), None)
    qtbot.waitUntil(lambda: window.findChild(crash.CrashReport) is not None)
    window.findChild(crash.CrashReport).close()


def test_a_fault_in_the_dialog_of_the_report_saves_first_and_is_a_line(window, watch, monkeypatch, capsys, qtbot):
    window.session.set_training("Rate", rate=0.77)
    monkeypatch.setattr(crash, "mono_font", lambda *_: 1 / 0)
    sys.excepthook(RuntimeError, RuntimeError("first"), None)
    (copy,) = recoveries()
    qtbot.waitUntil(lambda: str(copy.path) in window.notices.text())
    assert "ZeroDivisionError" in capsys.readouterr().err


class Broken(QWidget):
    """Fails whenever it is painted."""

    def paintEvent(self, event):
        raise ZeroDivisionError("of all things")


def test_a_fault_of_what_is_painted_again_and_again_is_reported_once(window, watch, qtbot, capsys):
    sys.excepthook = watch
    window.session.set_training("Rate", rate=0.77)
    broken = Broken(window)
    broken.resize(60, 60)
    broken.show()
    qtbot.waitUntil(lambda: window.findChild(crash.CrashReport) is not None)
    dialog = window.findChild(crash.CrashReport)
    assert "of all things" in dialog.report
    assert len(recoveries()) == 1
    dialog.close()
    dialog.setParent(None)
    for _ in range(5):
        broken.update()
        qtbot.wait(20)
    assert window.findChild(crash.CrashReport) is None
    assert "the same mistake again: ZeroDivisionError" in window.notices.text()
    window.session.set_training("Rate", rate=0.78)
    window.notices.clear()
    broken.update()
    qtbot.waitUntil(lambda: window.notices.text() != "")
    assert load_project(window.keeping.autosave.copies[-1].path).design.training.rate == 0.78
    assert len(recoveries()) == 1, "that of the report; those of the open document are not offered"
    broken.hide()


FAULTY = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from nnsim.gui import app
from nnsim.gui.dialogs.crash import CrashReport

open_window = app.open_window

def opened(*args):
    window = open_window(*args)

    def fail(*_args, **_how):
        raise ZeroDivisionError("of all things")

    def work():
        window.session.set_training("Faster", rate=0.7, epochs=10**7)
        if WHERE == "timer":
            QTimer.singleShot(0, fail)
        elif WHERE == "paint":
            painted = QWidget(window)
            painted.paintEvent = fail
            painted.resize(50, 50)
            painted.show()
        elif WHERE == "training":
            worker = window.session._worker
            worker.load = lambda *_: worker._end.send_bytes(b"Lof all things")
            window.session.train()
        else:
            window.step_bar.refresh = fail
            window.player.changed.emit()
        reported()

    def reported():
        if window.findChildren(CrashReport):  # time for a second one, which must not come
            QTimer.singleShot(500, lambda: print("ready", len(window.findChildren(CrashReport)), flush=True))
        else:
            QTimer.singleShot(50, reported)

    QTimer.singleShot(300, work)
    return window

app.open_window = opened
raise SystemExit(app.run(example="xor"))
"""


@pytest.mark.parametrize("where", ["timer", "slot", "paint", "training"])
def test_a_fault_anywhere_saves_first_and_shows_a_report(own_folders, settings, where):
    process = subprocess.Popen(
        [sys.executable, "-c", f"WHERE = {where!r}\n{FAULTY}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout.readline() == "ready 1\n"
        copies = [copy for copy in recoveries() if "~" not in copy.path.name]
        assert len(copies) == 1
        process.kill()
        process.wait(20)
        said = process.stderr.read()
        assert ("JSONDecodeError" if where == "training" else "ZeroDivisionError: of all things") in said
        assert "QPainter" not in said
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()
    session = Session(settings)
    session.recover(copies[0])
    assert session.training.rate == 0.7
    session.close()
