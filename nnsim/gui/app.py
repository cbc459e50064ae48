"""Starts the window, in this order: the session with its worker, Qt, the looks, the first paint, then the rest."""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from nnsim.gui.window import Window
    from nnsim.session.session import Session

FIRST_EXAMPLE = "xor"
SMALLEST, LARGEST = (1240, 760), (1720, 1040)  # a window smaller than the first takes the whole screen
IDLE_MS = 900


def run(path: str | Path | None = None, example: str | None = None, gallery: bool = True) -> int:
    """Opens the window on a project or an example, shows the gallery otherwise; returns the exit code.

    The worker process of the training is started before Qt is loaded: it is the smaller for it, and ready sooner.
    """
    collects = gc.isenabled()
    gc.disable()  # nothing that is imported is garbage, and looking for some among it takes a tenth of the start
    from nnsim.session.session import Session

    session = Session(worker=True)
    from nnsim.gui import window as _window  # noqa: F401  it is there before garbage is looked for
    from nnsim.gui.dialogs.crash import Watch
    from nnsim.gui.ending import Ending
    from nnsim.gui.garbage import Garbage
    from nnsim.gui.opening import Application

    app = make_application()
    garbage = Garbage(app, collects)
    garbage.start(IDLE_MS)
    window = open_window(session, path, example, gallery)
    watch, ending = Watch(window), Ending(window)
    if isinstance(app, Application):
        app.asked.connect(lambda name: window.open_path(Path(name)))
    watch.install()
    try:
        code = app.exec()
    finally:
        watch.remove()
        ending.stop()
        garbage.stop()
        session.close()
    if isinstance(app, Application) and app.again is not None:
        import_module("nnsim.gui.restarting").start_again(app.again)
    return code


def make_application() -> QApplication:
    """Qt's application object with nnsim's name and icon."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QIcon
    from PySide6.QtWidgets import QApplication

    from nnsim.gui.icons import icon_path
    from nnsim.gui.opening import Application

    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    # what a window fills and shades is small: Qt takes longer to share it among threads than to do it
    os.environ["QT_NO_GUI_THREADPOOL"] = "1"
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = Application(sys.argv[:1])
    app.setApplicationName("nnsim")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("nnsim")
    sign = icon_path("nnsim")
    if sign is not None:
        app.setWindowIcon(QIcon(str(sign)))
    return app


def open_window(
    session: Session, path: str | Path | None = None, example: str | None = None, gallery: bool = True
) -> Window:
    """A window on a session: shown and painted first, then filled with its panels, once nothing covers them."""
    from PySide6.QtCore import QTimer

    from nnsim.gui import languages
    from nnsim.gui.dialogs.files import LESSON
    from nnsim.gui.preferences import dress
    from nnsim.gui.rescued import tell_of_rescued
    from nnsim.gui.updated import tell_of_update
    from nnsim.gui.window import Window
    from nnsim.kit.errors import UserError

    trouble: UserError | None = None
    lesson = path is not None and str(path).lower().endswith(LESSON)
    try:
        if path is not None and not lesson:
            session.open(Path(path))
        else:
            session.example(example or FIRST_EXAMPLE)
    except UserError as error:
        trouble = error
        session.example(FIRST_EXAMPLE)
    languages.install(languages.wanted(session.settings.get("language")))
    dress(session)
    window = Window(session)
    if not window.placed:
        place(window)
    if trouble is not None:
        tell_of_rescued(window, trouble)
    elif gallery and path is None and example is None and window.preferences.get("gallery_at_start"):
        window.show_gallery()
    else:
        tell_of_rescued(window)
    tell_of_update(window)
    if session.away is not None:
        import_module("nnsim.gui.dialogs.locate_data").tell(window)
    window.show()
    if lesson:
        QTimer.singleShot(0, window, lambda: window.open_path(Path(str(path))))
    panels = IDLE_MS if window.gallery_shown else 0
    later = ((IDLE_MS, warm_up), (2 * IDLE_MS, warm_up_paper), (3 * IDLE_MS, warm_up_panels))
    for wait, work in ((panels, window.docks.fill), *later):
        late = QTimer(window, singleShot=True, interval=wait)
        late.timeout.connect(work)
        late.start()
    return window


def warm_up() -> None:
    """Reads what the first training and the first formula need, while the person is still looking."""
    import_module("pyqtgraph")
    import_module("ziamath")


def warm_up_paper() -> None:
    """Reads what the first worked solution needs, so that its dialog is there at once."""
    import_module("nnsim.gui.dialogs.worked_solution")


def warm_up_panels() -> None:
    """Reads what the first exercise, experiment and check need, so that their panels are there at once."""
    for name in ("exercises.exercise", "experiments.plan", "checks.checking"):
        import_module(f"nnsim.session.{name}")


def place(window: Window) -> None:
    """The size of the window on a screen that is new to it: comfortable where there is room, else the whole screen."""
    from PySide6.QtCore import Qt

    room = window.screen().availableGeometry()
    width, height = min(LARGEST[0], round(room.width() * 0.9)), min(LARGEST[1], round(room.height() * 0.9))
    if width >= SMALLEST[0] and height >= SMALLEST[1]:
        window.resize(width, height)
    elif room.width() >= window.minimumWidth():
        window.setWindowState(Qt.WindowState.WindowMaximized)
