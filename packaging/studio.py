"""Where pictures are taken: a window on an example, in a theme and a size, with nobody's own work in it."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp()  # nobody's rescued work is in the pictures

from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from nnsim.gui.app import open_window
from nnsim.gui.window import Window
from nnsim.session.session import Session
from nnsim.session.settings import Settings

HERE = Path(__file__).resolve().parent.parent / "resources" / "help"


@contextmanager
def window(example: str, theme: str, size: tuple[int, int]) -> Iterator[Window]:
    """A window on an example, in a theme and a size."""
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Settings(Path(folder) / "settings.json"))
        session.settings.set("theme", theme)
        opened = open_window(session, example=example, gallery=False)
        opened.resize(*size)
        QTest.qWait(700)
        try:
            yield opened
        finally:
            session.save(Path(folder) / "done.nnsim")
            opened.close()
            session.close()


def take(opened: QWidget, name: str) -> None:
    """One picture of a window or a dialog, once formulas are typeset and animations have ended."""
    QTest.qWait(1500)
    HERE.mkdir(parents=True, exist_ok=True)
    opened.grab().save(str(HERE / f"{name}.png"))


def smaller() -> None:
    """Gives the pictures 256 colours each: a third of the size, and nobody sees the difference."""
    for path in HERE.glob("*.png"):
        with Image.open(path) as picture:
            if picture.mode != "P":
                plain = picture.convert("RGB")
                few = plain.quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.FLOYDSTEINBERG)
                few.save(path, optimize=True)
