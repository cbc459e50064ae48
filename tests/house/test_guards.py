"""Each guard of tests/conftest.py fails the test that it is there for, and lets a tidy one pass."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.untraced

RUDE = """
import multiprocessing, subprocess, sys, threading, time
import pytest
from PySide6.QtCore import QPoint, QPropertyAnimation, QThread, QTimer, qWarning
from PySide6.QtWidgets import QWidget

KEPT = []

def test_warning(qapp):
    qWarning("something is wrong")

@pytest.fixture
def late(qapp):
    yield
    qWarning("something is wrong at the end")

def test_late_warning(late):
    pass

def test_timer(qapp):
    KEPT.append(QTimer(interval=60_000))
    KEPT[-1].start()

def test_child_timer(qtbot):
    KEPT.append(QWidget())
    QTimer(KEPT[-1]).start(60_000)

def test_single_shot(qapp):
    QTimer.singleShot(60_000, lambda: None)

def test_animation(qapp):
    KEPT.append(QWidget())
    KEPT.append(QPropertyAnimation(KEPT[-1], b"pos", duration=60_000))
    KEPT[-1].setEndValue(QPoint(9, 9))
    KEPT[-1].start()

def test_window(qapp):
    KEPT.append(QWidget())

def test_qthread(qapp):
    KEPT.append(QThread())
    KEPT[-1].start()

def test_thread():
    threading.Thread(target=time.sleep, args=(5,), daemon=True, name="a sleeper").start()

def test_process():
    KEPT.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]))

def test_worker():
    KEPT.append(multiprocessing.get_context("spawn").Process(target=time.sleep, args=(60,)))
    KEPT[-1].start()

def test_exception_in_a_slot(qtbot):
    QTimer.singleShot(0, lambda: 1 / 0)
    qtbot.wait(20)
"""

TIDY = """
import subprocess, sys, threading, time
from PySide6.QtCore import QSettings, QThread, QTimer, Qt
from PySide6.QtWidgets import QWidget
from multiprocessing.shared_memory import SharedMemory
import platformdirs

def test_all_stopped(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    timer = QTimer(widget)
    timer.start(60_000)
    widget.show()
    QTimer.singleShot(5, lambda: None)
    thread = QThread()
    thread.start()
    thread.quit()
    threading.Thread(target=time.sleep, args=(0.2,)).start()
    subprocess.run([sys.executable, "-c", ""], check=True)
    memory = SharedMemory(create=True, size=8)
    memory.close()
    memory.unlink()

def test_folders(own_folders, qapp):
    assert platformdirs.user_config_path("nnsim").is_relative_to(own_folders)
    assert platformdirs.user_data_path("nnsim").is_relative_to(own_folders)
    for settings in (QSettings("nnsim", "nnsim"), QSettings(QSettings.IniFormat, QSettings.UserScope, "nnsim")):
        assert settings.fileName().startswith(str(own_folders))
        assert not settings.contains("place")
        settings.setValue("place", 1)
        settings.sync()

test_folders_again = test_folders
"""

MEASURED = """
import os, subprocess, sys

def test_here_and_in_processes():
    code = "import sys; print('coverage' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert (sys.gettrace() is not None, said.strip()) == ({measured}, str({measured}))
"""

ELSEWHERE = """
import threading, time
import pytest

def test_thread_below_the_window():
    threading.Thread(target=time.sleep, args=(2,), daemon=True).start()

@pytest.mark.long
def test_long():
    pass
"""


CRASHING = """
import faulthandler, gc

def test_garbage_waits():
    assert not gc.isenabled()

def test_deep_down():
    def where_it_dies():
        faulthandler._sigsegv()
    where_it_dies()
"""


@pytest.fixture
def inside(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project with the real configuration and the real conftest (less patient), and tests of its own."""
    conftest = (ROOT / "tests/conftest.py").read_text(encoding="utf-8")
    assert "PATIENCE = 1.0" in conftest
    files = {
        "pyproject.toml": (ROOT / "pyproject.toml").read_text(encoding="utf-8"),
        "tests/conftest.py": conftest.replace("PATIENCE = 1.0", "PATIENCE = 0.4"),
        "tests/last_words.py": (ROOT / "tests/last_words.py").read_text(encoding="utf-8"),
        "tests/gui/test_rude.py": RUDE,
        "tests/stories/test_tidy.py": TIDY,
        "tests/kit/test_elsewhere.py": ELSEWHERE,
    }
    for name, text in files.items():
        (pytester.path / name).parent.mkdir(parents=True, exist_ok=True)
        (pytester.path / name).write_text(text, encoding="utf-8")
    return pytester


def test_rude_tests_fail(inside):
    names = re.findall(r"def (test_\w+)", RUDE)

    result = inside.runpytest_subprocess("tests/gui", "-p", "no:cacheprovider")

    report = result.stdout.str()
    assert [n for n in names if not re.search(rf"^(FAILED|ERROR) \S+::{n}\b", report, re.MULTILINE)] == []
    causes = ("something is wrong\n", "at the end", "QTimer", "QPropertyAnimation", "QThread", "a sleeper", "process")
    assert [cause for cause in causes if cause not in report] == []


def test_tidy_tests_pass(inside):
    result = inside.runpytest_subprocess("tests/stories", "-p", "no:cacheprovider")
    result.assert_outcomes(passed=3)


def test_only_the_window_is_guarded_and_long_tests_wait(inside):
    inside.runpytest_subprocess("tests/kit", "-p", "no:cacheprovider").assert_outcomes(passed=1, skipped=1)
    inside.runpytest_subprocess("tests/kit", "--long", "-p", "no:cacheprovider").assert_outcomes(passed=2)


def test_a_worker_that_dies_says_where(inside):
    (inside.path / "tests/stories/test_tidy.py").write_text(CRASHING, encoding="utf-8")

    result = inside.runpytest_subprocess("tests/stories", "-n", "1", "--max-worker-restart=0", "-p", "no:cacheprovider")

    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(["*the last words of worker gw0*", "Fatal Python error: Segmentation fault*"])
    result.stdout.fnmatch_lines(["*in where_it_dies", "*in test_deep_down"])


@pytest.mark.long  # coverage is held with --long
def test_coverage_rests_in_tests_of_the_window_and_there_alone(inside):
    for folder, measured in (("kit", True), ("gui", False), ("session", True), ("stories", False)):
        path = inside.path / "tests" / folder / "test_measured.py"
        path.parent.mkdir(exist_ok=True)
        path.write_text(MEASURED.format(measured=measured), encoding="utf-8")
    options = ("-k", "test_here_and_in_processes", "--cov", "--cov-report=", "--cov-fail-under=0")

    inside.runpytest_subprocess("tests", *options, "-p", "no:cacheprovider").assert_outcomes(passed=4)


def test_typos_in_options_and_markers_fail(inside):
    (inside.path / "tests/kit/test_typo.py").write_text("import pytest\n@pytest.mark.lnog\ndef test(): pass\n")

    assert inside.runpytest_subprocess("tests/kit", "-p", "no:cacheprovider").ret != 0
