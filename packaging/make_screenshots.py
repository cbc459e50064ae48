"""Makes the pictures of the README from the real window; run it with `.venv/bin/python`."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from nnsim.gui.app import make_application, open_window
from nnsim.gui.window import Window
from nnsim.session.places import unit_place
from nnsim.session.questions import Plan
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


def take(opened: Window, name: str) -> None:
    """One picture, once formulas are typeset and animations have ended."""
    QTest.qWait(1500)
    HERE.mkdir(parents=True, exist_ok=True)
    opened.grab().save(str(HERE / f"{name}.png"))


def train(opened: Window) -> None:
    """Train to the end."""
    opened.session.train()
    while opened.session.running:
        QTest.qWait(20)


def practise(opened: Window) -> None:
    """An exercise half way: some numbers found, one mistake made."""
    session = opened.session
    opened.docks.show("exercise").begin(Plan())  # type: ignore[attr-defined]
    exercise = session.exercise
    assert exercise is not None
    for number in range(exercise.number(unit_place(3, 2), "delta")):
        session.answer_question(number, exercise.written(number))
    session.ask_next()
    session.walk_to_question()
    session.hint(exercise.at)
    session.answer_question(exercise.at, "-0.2171")


def main() -> int:
    """All pictures."""
    make_application()
    with window("mazur", "light", (1440, 900)) as opened:
        session = opened.session
        session.run_to(next(step.index for step in session.steps if step.phase == "backward") + 1)
        take(opened, "mazur-backward")
    with window("mazur", "light", (1440, 900)) as opened:
        practise(opened)
        take(opened, "exercise")
    with window("xor", "dark", (1280, 800)) as opened:
        train(opened)
        take(opened, "xor-trained")
    with window("digits", "light", (1280, 800)) as opened:
        train(opened)
        take(opened, "digits-trained")
    with window("iris", "light", (1280, 800)) as opened:
        opened.show_gallery()
        take(opened, "gallery")
    return 0


if __name__ == "__main__":
    sys.exit(main())
