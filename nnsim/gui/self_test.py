"""Is this installation whole? `nnsim --self-test` tries every part of it on the real thing and says what it did.

For packages: a build that has lost a module, a folder or a library ends here, and not with the person.
"""

from __future__ import annotations

import importlib
import importlib.util
import multiprocessing
import os
import pkgutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from nnsim.kit.registry import Registry
from nnsim.kit.resources import resource
from nnsim.session.session import Session
from nnsim.session.settings import Settings

if TYPE_CHECKING:
    from types import TracebackType

    from nnsim.gui.window import Window

EPOCHS = 50
PATIENCE = 120.0  # seconds that the worker may take, on a slow machine that reads it for the first time
FOLDERS = ("datasets", "fonts", "icons", "style")
FORMATS = ("npz", "onnx", "safetensors")
OPTIONAL = ("PIL", "python_calamine", "pyarrow", "h5py", "numba")
_LATEX = r"\delta = \frac{\partial E}{\partial z} \odot \varphi'(z)"
_COLORS = 20  # a window that was not painted has one or two


class Bench:
    """What the checks share: a folder for their files, and a session with a worker."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.trouble: list[str] = []
        self.settings = Settings(folder / "settings.json")
        self.session = Session(self.settings, worker=True)

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What a slot or a timer of Qt raises, which nobody else hears."""
        self.trouble += traceback.format_exception(kind, error, trace)


def run() -> int:
    """Does every check, whatever fails; exit code 0 when nothing did."""
    from nnsim import __version__

    if sys.platform.startswith("linux") and not any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    kind = "frozen" if getattr(sys, "frozen", False) else "installed"
    _say(f"nnsim {__version__}, {kind}, Python {sys.version.split()[0]}, {sys.platform}")
    with tempfile.TemporaryDirectory(prefix="nnsim-self-test-") as folder:
        bench = Bench(Path(folder))
        before, sys.excepthook = sys.excepthook, bench.caught
        try:
            failed = [name for name, check in CHECKS.items() if not _passes(name, check, bench)]
        finally:
            sys.excepthook = before
            bench.session.close()
    _say(f"self-test failed: {', '.join(failed)}" if failed else "self-test passed")
    return int(bool(failed))


def _passes(name: str, check: Callable[[Bench], str], bench: Bench) -> bool:
    try:
        said = check(bench)
        trouble, bench.trouble = "".join(bench.trouble), []
        _need(not trouble, trouble)
    except Exception:  # noqa: BLE001  whatever is broken is told, and the next check is made
        _say(f"{name}: FAILED\n{traceback.format_exc()}")
        return False
    _say(f"{name}: {said}")
    return True


def _say(text: str) -> None:
    if sys.stdout is not None:  # a windowed program on Windows has none
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def _need(fine: bool, what: str) -> None:
    if not fine:
        raise RuntimeError(what)


# ------------------------------------------------------------------------------------------------ without a window


def parts(_bench: Bench) -> str:
    """Every registry of the program, with each of its parts loaded; an empty one is an error."""
    import nnsim
    from nnsim.gui.docks import find_panels

    found: dict[str, int] = {}
    for module in pkgutil.walk_packages(nnsim.__path__, "nnsim."):
        registry = getattr(importlib.import_module(module.name), "REGISTRY", None) if module.ispkg else None
        if isinstance(registry, Registry):
            found[registry.package] = len(list(registry.values()))
    found["nnsim.gui.panels"] = len(find_panels())
    _need(len(found) > 1 and all(found.values()), f"a registry is empty: {found}")
    return ", ".join(f"{count} {package.removeprefix('nnsim.')}" for package, count in sorted(found.items()))


def resources(_bench: Bench) -> str:
    """The shipped files, and a data set read from them."""
    from nnsim.session.model import example

    counts = {name: len(list(resource(name).iterdir())) for name in FOLDERS}
    _need(all(counts.values()), f"a folder is empty: {counts}")
    rows = len(example("iris").session.table.inputs)
    _need(rows == 150, f"iris has {rows} samples")
    return ", ".join(f"{count} in {name}" for name, count in counts.items()) + f"; iris has {rows} samples"


def worker(bench: Bench) -> str:
    """The training process starts and trains XOR."""
    session = bench.session
    session.example("xor")
    session.set_training("Self-test", epochs=EPOCHS)
    session.train()
    others = [child.pid for child in multiprocessing.active_children()]
    session.wait(PATIENCE)
    losses = session.curves.current.columns["loss"]
    _need(bool(others), "no process was started")
    _need(session.epoch == EPOCHS, f"{session.epoch} epochs of {EPOCHS} were trained")
    _need(float(losses[-1]) < float(losses[0]), f"the loss went from {losses[0]} to {losses[-1]}")
    return f"process {others[0]} trained XOR for {EPOCHS} epochs, loss {losses[0]:.4f} to {losses[-1]:.4f}"


def project(bench: Bench) -> str:
    """A project is written, read again, and has the very same weights."""
    path = bench.folder / "xor.nnsim"
    bench.session.save(path)
    again = Session(bench.settings)
    again.open(path)
    for layer in bench.session.network.layers:
        if not layer.is_input:
            first, second = bench.session.array(layer.id, "W"), again.array(layer.id, "W")
            _need(first is not None and second is not None and bool((first == second).all()), "other weights were read")
    again.close()
    return f"{path.stat().st_size:,} bytes written and read, same weights"


def exports(bench: Bench) -> str:
    """The network is written for other programs and read again."""
    from nnsim.files.exchange import read_weights

    said = []
    for ending in FORMATS:
        path = bench.folder / f"weights.{ending}"
        bench.session.export_weights(path)
        arrays = read_weights(path).arrays
        _need(len(arrays) >= 4, f"only {sorted(arrays)} were read from {path.name}")
        said.append(f"{ending} ({path.stat().st_size:,} bytes, {len(arrays)} arrays)")
    return ", ".join(said)


def sharing(bench: Bench) -> str:
    """The network goes through a text and comes back, an iteration becomes a page, the sample lesson is packed."""
    from nnsim.files.replay import replay_page
    from nnsim.files.sharing import read_shared
    from nnsim.session.lessons.lesson import pack_lesson
    from nnsim.session.sharing import share
    from nnsim.session.solution.choose import offer, problem
    from nnsim.session.solution.replay import Reeling
    from nnsim.session.solution.scribe import Style

    text = share(bench.session).text
    _need(read_shared(text) == bench.session.design, "a shared text holds another network")
    found = offer(bench.session)
    page = replay_page(Reeling(problem(bench.session, found, found.iteration, "batch"), Style()).finish())
    lesson = pack_lesson(resource("lessons", "backpropagation", "lesson.toml"), bench.folder / "sample.nnsim-lesson")
    return f"a text of {len(text)} characters, a page of {len(page):,} bytes, a lesson of {len(lesson.tasks)} tasks"


def optional(_bench: Bench) -> str:
    """Which of the libraries are there that nnsim can do without; each is loaded."""
    there = [name for name in OPTIONAL if importlib.util.find_spec(name) is not None]
    for name in there:
        importlib.import_module(name)
    missing = [name for name in OPTIONAL if name not in there]
    return f"with {', '.join(there) or 'none'}; without {', '.join(missing) or 'none'}"


# ------------------------------------------------------------------------------------------------ with Qt


def formula(_bench: Bench) -> str:
    """A formula is typeset."""
    from nnsim.gui.app import make_application
    from nnsim.gui.widgets.typesetting import typesetter

    make_application()
    drawing = typesetter().typeset((_LATEX, 20))
    _need(drawing is not None, f"{_LATEX} could not be typeset")
    assert drawing is not None
    return f"{drawing.width:.0f} by {drawing.height:.0f} pixels"


def window(bench: Bench) -> str:
    """The window opens on the project and is painted, with all its panels."""
    from PySide6.QtGui import QGuiApplication

    from nnsim.gui.app import IDLE_MS, make_application, open_window
    from nnsim.gui.garbage import Garbage

    path = bench.folder / "xor.nnsim"
    with Garbage(make_application()):
        shown = open_window(bench.session, path=path, gallery=False)
        try:
            _settle(IDLE_MS * 2 / 1000 + 0.5)  # the panels, and what is read late
            _need(bench.session.path == path, "the project was not opened")
            image = shown.grab().toImage()
            step = max(1, image.width() // 200)
            columns, rows = range(0, image.width(), step), range(0, image.height(), step)
            colors = {image.pixel(x, y) for x in columns for y in rows}
            _need(len(colors) > _COLORS, f"the window has only {len(colors)} colours")
        finally:
            _close(shown)
    platform = QGuiApplication.platformName()
    return f"{image.width()} by {image.height()} pixels, {len(colors)} colours, by {platform}"


def paper(_bench: Bench) -> str:
    """A worked solution is set on pages."""
    from nnsim.gui.paper.offscreen import pdf
    from nnsim.session.model import example

    model = example("xor")
    made = pdf(model.solution(*model.samples(None, None, 0)))
    _need(made.startswith(b"%PDF"), "it is no PDF")
    return f"a worked solution as PDF, {len(made):,} bytes"


def manual(_bench: Bench) -> str:
    """The help has its pages, each with something on it, and every link leads to one."""
    from nnsim.gui.help_view.pages import book

    pages = book()
    empty = [page.key for page in pages if not page.body.strip()]
    _need(not empty, f"nothing is on {', '.join(empty)}")
    lost = pages.leads_nowhere()
    _need(not lost, f"these links lead nowhere: {', '.join(lost)}")
    told = [page for page in pages if "in-the-source" in page.places]
    _need(bool(told), "the docstrings are missing")
    return f"{len(pages.pages)} pages of help, {len(told)} with docstrings"


def _settle(seconds: float) -> None:
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.005)


def _close(shown: Window) -> None:
    shown.leave_unsaved = True
    shown.close()
    shown.deleteLater()
    _settle(0.05)


def language(_bench: Bench) -> str:
    """The window speaks French, Qt's own dialogs too."""
    from PySide6.QtCore import QCoreApplication

    from nnsim.gui import languages
    from nnsim.gui.texts import tr

    before = languages.code()
    try:
        languages.install("fr")
        said, qt = tr("Close"), QCoreApplication.translate("QPlatformTheme", "Cancel")
    finally:
        languages.install(before)
    _need(said == "Fermer", "the French catalogue is missing")
    _need(qt == "Annuler", "Qt's own French is missing")
    return f"{len(languages.patterns())} patterns; “{said}”, “{qt}”"


CHECKS: dict[str, Callable[[Bench], str]] = {
    check.__name__: check
    for check in (
        parts,
        resources,
        worker,
        project,
        exports,
        sharing,
        optional,
        formula,
        window,
        language,
        paper,
        manual,
    )
}  # fmt: skip
