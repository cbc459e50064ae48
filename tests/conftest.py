"""What holds for every test: no screen, folders of its own, no warning of Qt, nothing left running."""

import atexit
import gc
import importlib
import itertools
import multiprocessing
import os
import pkgutil
import shutil
import signal
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Callable, Container, Generator, Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import partial, wraps
from multiprocessing import resource_tracker
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from tests.last_words import LastWords

GUARDED = tuple(Path(__file__).parent / folder for folder in ("gui", "stories"))
PATIENCE = 1.0  # seconds that what is ending gets to end
MANY = 50_000  # objects that live, and they are set aside
TRACED = 5  # examples of a property that coverage looks at
ROUNDS = 10  # turns of the event loop that it gets, however slow the machine is

# before Qt and NumPy are imported
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ["NNSIM_LANGUAGE"] = "en"  # on a French system, too
# what was compiled once is not compiled again, neither here nor in the processes that tests start
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    sys.dont_write_bytecode = False
HOME = Path(tempfile.mkdtemp(prefix="nnsim-tests-"))
HOME.chmod(0o700)
os.environ["XDG_RUNTIME_DIR"] = str(HOME)
atexit.register(shutil.rmtree, HOME, ignore_errors=True)

settings.register_profile("ci", derandomize=True, deadline=None, max_examples=10)
settings.register_profile("long", deadline=None, max_examples=1000, database=None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run what takes long, and many more examples")


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(LastWords())
    settings.load_profile("long" if config.getoption("--long") else "ci")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--long"):
        for item in items:
            if item.get_closest_marker("long"):
                item.add_marker(pytest.mark.skip(reason="takes long; --long runs it"))


def pytest_collection_finish(session: pytest.Session) -> None:
    """What has been imported stays: no collection of garbage and no search for leaks goes through it again.

    Where coverage is measured, all is imported first: it has to see the first lines of a file, and numbers in a file
    are among those that Hypothesis tries, so that the same examples are tried in whatever order tests run.
    """
    if _coverage(session.config):
        nnsim = importlib.import_module("nnsim")
        for module in pkgutil.walk_packages(nnsim.__path__, "nnsim."):
            if "nnsim.gui" in sys.modules or not module.name.startswith("nnsim.gui"):
                importlib.import_module(module.name)
    gc.collect()
    gc.freeze()


# ------------------------------------------------------------------------------------------------ folders

_numbers = itertools.count()


@pytest.fixture(autouse=True)
def own_folders() -> Iterator[Path]:
    """Settings, data and caches of this test alone, in a folder that does not exist yet.

    A patch of its own: a test that takes its patches back keeps its folders.
    """
    home = HOME / str(next(_numbers))
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        for file_format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(file_format, QSettings.Scope.UserScope, str(home / "config"))
    with pytest.MonkeyPatch.context() as patch:
        for name in ("CONFIG", "DATA", "CACHE", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield home


@pytest.fixture
def no_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Projects hold no copy of their data, as of larger ones: those are away when the file is."""
    monkeypatch.setattr("nnsim.files.data_reference.EMBEDDED", -1)


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """The application object that pytest-qt makes is nnsim's."""
    from nnsim.gui.opening import Application

    return Application


# ------------------------------------------------------------------------------------------------ garbage


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Python looks for garbage between the tests of the window, not within: as in the program (`gui/garbage.py`)."""
    if _guarded(item.path):
        gc.disable()
    try:
        return (yield from _traced(item))
    finally:
        gc.enable()
        if _guarded(item.path) and _aside.living > MANY:
            _set_aside()


class _Aside:
    """What need not be looked through any more."""

    def __init__(self) -> None:
        self.living = 0  # objects that had to be looked through last
        self.timed: set[weakref.ref[Any]] = set()  # timers, animations and threads set aside: these are still looked at


_aside = _Aside()


def _set_aside() -> None:
    """What tests have imported meanwhile stays as well; not what is there of a window.

    So does what was set aside before: the program's own care for garbage ends with `gc.unfreeze`, which takes all back.
    """
    from PySide6.QtWidgets import QApplication

    if not QApplication.topLevelWidgets():
        gc.collect()
        _aside.timed.update(map(weakref.ref, _timed(_asked())))
        _aside.living = 0
        gc.freeze()


# ------------------------------------------------------------------------------------------------ coverage


def _traced(item: pytest.Item) -> Generator[None, Any, Any]:
    """Coverage takes three times as long as the tests: it rests where it sees nothing new.

    That is in tests of the window, as the floor is for what lies below it, after the first examples of a property, and
    in what is marked `untraced`.
    """
    controller = _coverage(item.config)
    if controller is None:
        return (yield)
    if _guarded(item.path) or item.get_closest_marker("untraced"):
        with _resting(controller):
            return (yield)
    property_ = getattr(getattr(item, "obj", None), "hypothesis", None)
    if property_ is None:
        return (yield)
    with ExitStack() as rest:
        examples, inner = itertools.count(1), property_.inner_test

        @wraps(inner)  # the examples are drawn for its name and its text
        def example(*args: Any, **kwargs: Any) -> None:
            if next(examples) == TRACED + 1:
                rest.enter_context(_resting(controller))
            inner(*args, **kwargs)

        property_.inner_test = example
        rest.callback(setattr, property_, "inner_test", inner)
        return (yield)


def _coverage(config: pytest.Config) -> Any:
    """What measures coverage in this process; None where nothing does."""
    return getattr(config.pluginmanager.getplugin("_cov"), "cov_controller", None)


@contextmanager
def _resting(controller: Any) -> Iterator[None]:
    """Nothing is traced meanwhile, nor in processes that are started."""
    controller.pause()
    measured = os.environ.pop("COVERAGE_PROCESS_CONFIG", None)
    try:
        yield
    finally:
        if measured is not None:
            os.environ["COVERAGE_PROCESS_CONFIG"] = measured
        controller.resume()


# ------------------------------------------------------------------------------------------------ Qt's warnings


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """A warning of Qt while a test is torn down fails it; pytest-qt sees to those that come before."""
    if not _guarded(item.path):
        return (yield)
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler
    from pytestqt.logging import _QtMessageCapture

    capture = _QtMessageCapture(item.config.getini("qt_log_ignore"))
    capture._start()
    try:
        result = yield
    finally:
        qInstallMessageHandler(None)
    quiet = {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}
    said = [record.message for record in capture.records if record.type not in quiet and not record.ignored]
    if said:
        pytest.fail("Qt warned while the test was torn down: " + "; ".join(said), pytrace=False)
    return result


# ------------------------------------------------------------------------------------------------ leaks


Leak = tuple[str, Callable[[], object]]  # what was left running, and how to stop it (str: not at all)


def _guarded(path: Path) -> bool:
    return any(path.is_relative_to(folder) for folder in GUARDED)


@pytest.fixture(autouse=True)
def nothing_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test of the window fails when it leaves a timer, an animation, a thread or a process running, or a window.

    A window that is left takes part in every change of looks of the tests to come.
    """
    if not _guarded(request.path):
        yield
        return
    threads, children, windows = set(threading.enumerate()), _children(), set(_windows())
    yield
    request.node.funcargs.clear()  # else the test holds what its windows hold
    _delete()

    def leaks() -> list[Leak]:
        started = [thread for thread in threading.enumerate() if thread not in threads]
        return [
            *_qt_leaks(),
            *((repr(thread), str) for thread in started if not isinstance(thread, threading._DummyThread)),
            *((f"process {number}", partial(os.kill, number, signal.SIGKILL)) for number in _children() - children),
            *((repr(one), partial(_let_go, at)) for at, one in _windows().items() if at not in windows),
        ]

    deadline, rounds = time.monotonic() + PATIENCE, 0
    while (found := leaks()) and (time.monotonic() < deadline or rounds < ROUNDS):
        _settle()
        rounds += 1
    for _, stop in found:
        with suppress(ProcessLookupError):
            stop()
    if found:
        pytest.fail("left running: " + ", ".join(name for name, _ in found), pytrace=False)


def _settle() -> None:
    """Lets go of what is no longer referred to, and lets Qt work for a moment."""
    from PySide6.QtCore import QCoreApplication

    gc.collect()
    _delete()
    if QCoreApplication.instance():
        QCoreApplication.processEvents()
    time.sleep(0.01)


def _delete() -> None:
    """Deletes the widgets that wait for it: a test without an event loop would leave them to all that follow."""
    from PySide6.QtCore import QCoreApplication, QEvent

    if QCoreApplication.instance():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _qt_leaks() -> list[Leak]:
    """Timers (single shots too), animations and threads that run, among the objects that Python knows of."""
    from PySide6.QtCore import QCoreApplication, QThread
    from shiboken6 import isValid

    application = QCoreApplication.instance()
    own = application.thread() if application else QThread.currentThread()
    asked = _asked()
    older = [thing for kept in _aside.timed if (thing := kept()) is not None]
    found = []
    for thing in [*_timed(asked), *older]:
        if isValid(thing) and thing is not own and asked[type(thing)](thing):
            about = f"{thing!r} of {thing.parent()!r}"
            found.append((about, thing.quit if isinstance(thing, QThread) else thing.stop))
    return found


def _windows() -> dict[int, Any]:
    """The windows that there are, shown or not, by their places in memory."""
    if "PySide6.QtWidgets" not in sys.modules:
        return {}
    from PySide6.QtWidgets import QApplication
    from shiboken6 import getCppPointer

    return {getCppPointer(window)[0]: window for window in QApplication.topLevelWidgets()}


def _let_go(place: int) -> None:
    window = _windows().get(place)
    if window is not None:
        window.deleteLater()


def _asked() -> dict[type, Callable[[Any], bool]]:
    """Of each class of timers, animations and threads, how it says that it runs."""
    from PySide6.QtCore import QAbstractAnimation, QThread, QTimer

    kinds: dict[type, Callable[[Any], bool]] = {
        QTimer: QTimer.isActive,
        QThread: QThread.isRunning,
        QAbstractAnimation: lambda animation: animation.state() == QAbstractAnimation.State.Running,
    }
    return {cls: runs for kind, runs in kinds.items() for cls in _family(kind)}


def _timed(classes: Container[type]) -> list[Any]:
    """The objects of these classes: few of very many, so no loop of Python's goes through all."""
    things = gc.get_objects()
    _aside.living = len(things)
    return list(itertools.compress(things, map(classes.__contains__, map(type, things))))


def _family(cls: type) -> Iterator[type]:
    """A class and all that come from it."""
    yield cls
    for child in cls.__subclasses__():
        yield from _family(child)


def _children() -> set[int]:
    """The processes that this one has started and that still run; not the one that tidies shared memory."""
    living = {process.pid for process in multiprocessing.active_children()}  # this call also reaps the dead
    for number in _started():
        with suppress(OSError):
            state, parent = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[:2]
            if int(parent) == os.getpid() and state != "Z":
                living.add(number)
    return {number for number in living if number} - {getattr(resource_tracker._resource_tracker, "_pid", None)}


def _started() -> Iterator[int]:
    """The processes that may be children: Linux lists those that each thread has started, else it is any process."""
    if not Path(f"/proc/self/task/{os.getpid()}/children").exists():
        yield from (int(entry.name) for entry in Path("/proc").glob("[0-9]*"))
        return
    for thread in Path("/proc/self/task").iterdir():
        with suppress(OSError):  # it may have ended
            yield from map(int, (thread / "children").read_text().split())
