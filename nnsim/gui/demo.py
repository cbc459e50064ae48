"""The main job in the real window without a person: `python -m nnsim.gui.demo FOLDER` writes what it saw and made.

Opens XOR, walks one iteration forward and backward, trains, and saves curve, weights, project and screenshots.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from nnsim.kit.errors import UserError
from nnsim.session.changes import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from nnsim.gui.window import Window

SIZES = ((1280, 800), (1920, 1080))
PATIENCE = 120.0  # seconds that the training may take


class Demo:
    """One run of the main job in a window; `written` lists the files."""

    def __init__(self, window: Window, folder: Path) -> None:
        self.window, self.session, self.folder = window, window.session, folder
        self.written: list[Path] = []
        self.trouble: list[str] = []
        self._end = self.session.noticed.connect(self._hear)
        self._before, sys.excepthook = sys.excepthook, self._caught

    def run(self) -> None:
        """Everything in order."""
        self.step()
        self.train()
        self.save()
        self.pictures()

    def end(self) -> None:
        """Listens no more."""
        self._end()
        sys.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.trouble.append(f"{kind.__name__}: {error}")
        self._before(kind, error, trace)

    def step(self) -> None:
        """One iteration, phase by phase, with a picture after each; then back to the start, bit by bit."""
        session = self.session
        before = {layer.id: session.array(layer.id, "W") for layer in session.network.layers if not layer.is_input}
        said: list[str] = []
        while session.update == 0:
            session.step("phase")
            last = session.last_index
            phase = session.steps[last].phase if last is not None else "end"
            self.shot(f"step-{len(said) + 1}-{phase}")
            said.append(phase)
        while session.can_back:
            session.back("phase")
        same = all((session.array(i, "W") == weights).all() for i, weights in before.items())
        print(f"stepped: {', '.join(said)}; and back: {'every weight as before' if same else 'WEIGHTS DIFFER'}")
        if not same:
            self.trouble.append("stepping back did not restore the weights")

    def train(self) -> None:
        """Trains at full speed until it stops by itself."""
        begin = time.monotonic()
        self.session.train()
        while self.session.running and time.monotonic() - begin < PATIENCE:
            self.settle(0.05)
        if self.session.running:
            self.session.pause()
            self.trouble.append("the training did not end in time")
            self.settle(0.5)
        columns = self.session.curves.current.columns
        loss = float(columns["loss"][-1]) if len(columns["loss"]) else float("nan")
        print(f"trained: {self.session.epoch:,} epochs, loss {loss:.6f}, {self.session.progress.reason}")

    def save(self) -> None:
        """Curve, weights and project."""
        panel = self.window.docks.show("curves")
        self.settle()
        self.keep("curve.png", panel.write)  # type: ignore[attr-defined]
        self.keep("curve.csv", panel.write)  # type: ignore[attr-defined]
        for name in ("weights.npz", "weights.safetensors"):
            self.keep(name, self.session.export_weights)
        self.keep("xor.nnsim", self.session.save)

    def pictures(self) -> None:
        """The window light and dark, in the usual size and on a large screen, and the gallery."""
        window, preferences = self.window, self.window.preferences
        for mode in ("light", "dark"):
            preferences.set("theme", mode)
            for width, height in SIZES:
                window.resize(width, height)
                self.settle(0.25)
                window.canvas.fit()
                self.shot(f"window-{mode}-{width}x{height}")
            window.resize(*SIZES[0])
            window.show_gallery()
            self.settle()
            window.gallery.draw_all()
            self.shot(f"gallery-{mode}")
            window.show_gallery(False)

    def keep(self, name: str, write: Callable[[Path], object]) -> None:
        """Writes a file and says so."""
        path = self.folder / name
        path.unlink(missing_ok=True)
        write(path)
        self._wrote(path)

    def shot(self, name: str) -> None:
        """Saves a picture of the window."""
        self.settle()
        path = self.folder / f"{name}.png"
        if not self.window.grab().save(os.fspath(path)):
            self.trouble.append(f"{path} could not be written")
            return
        self._wrote(path)

    def _wrote(self, path: Path) -> None:
        if path.is_file() and path.stat().st_size:
            self.written.append(path)
            print(f"wrote {path} ({path.stat().st_size:,} bytes)")
        else:
            self.trouble.append(f"{path} was not written")

    def _hear(self, notice: Notice) -> None:
        if notice.kind == "error":
            self.trouble.append(f"{notice.text} {notice.remedy}")

    def settle(self, seconds: float = 0.1) -> None:
        """Lets the window work for a moment."""
        from PySide6.QtWidgets import QApplication

        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.005)


def main(argv: Sequence[str] | None = None) -> int:
    """Does the job; exit code 0 when all of it was done."""
    parser = argparse.ArgumentParser(prog="python -m nnsim.gui.demo", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="where pictures, curve, weights and project go")
    folder = parser.parse_args(argv).folder
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(f"{folder} cannot be made: {error.strerror}; choose another folder", file=sys.stderr)
        return 2
    from nnsim.session.session import Session
    from nnsim.session.settings import Settings

    settings = Settings(folder / "settings.json")
    session = Session(settings, worker=True)
    try:
        return _in_window(session, folder)
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        session.close()
        settings.path.unlink(missing_ok=True)


def _in_window(session: object, folder: Path) -> int:
    from nnsim.gui.app import make_application, open_window
    from nnsim.gui.garbage import Garbage

    session.settings.set("theme", "light")  # type: ignore[attr-defined]
    with Garbage(make_application()):
        window = open_window(session, example="xor", gallery=False)  # type: ignore[arg-type]
        window.resize(*SIZES[0])
        demo = Demo(window, folder)
        demo.settle(0.5)
        try:
            demo.run()
        finally:
            demo.end()
            window.leave_unsaved = True
            window.close()
            window.deleteLater()
    for line in demo.trouble:
        print(f"trouble: {line}", file=sys.stderr)
    return 1 if demo.trouble else 0


if __name__ == "__main__":
    raise SystemExit(main())
