"""An iteration on paper, by the keyboard alone: step, open the worked solution, save; the command says the same."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nnsim.__main__ import main
from nnsim.gui.dialogs import worked_solution
from nnsim.gui.window import Window
from tests.files.test_documents import Page, structure, tex_numbers

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(make_window: Callable[..., Window]) -> Window:
    """The window on Mazur's example."""
    return make_window("mazur", worker=False)


def ready(qtbot: QtBot, dialog: worked_solution.WorkedSolution) -> None:
    qtbot.waitUntil(lambda: not dialog.maker.busy and not dialog._calm.isActive(), timeout=20_000)


def test_a_worked_solution(window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = window.session
    session.save(tmp_path / "mazur.nnsim")
    for _ in range(15):
        qtbot.keyClick(window.canvas, Qt.Key.Key_Right)
        qtbot.wait(10)
    delta, loss = session.array(3, "delta"), session.loss
    assert delta is not None

    saved = {}
    for ending in ("pdf", "html", "tex"):
        qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, worked_solution.WorkedSolution)
        ready(qtbot, dialog)
        dialog.digits.setFocus()
        dialog.digits.selectAll()
        qtbot.keyClicks(dialog.digits, "9")
        dialog.format.setFocus()
        for _ in range(("pdf", "html", "tex").index(ending)):
            qtbot.keyClick(dialog.format, Qt.Key.Key_Down)
        assert dialog.format.key() == ending
        ready(qtbot, dialog)
        saved[ending] = tmp_path / f"window.{ending}"
        answer = str(saved[ending]), ""
        monkeypatch.setattr(worked_solution.QFileDialog, "getSaveFileName", lambda *_, answer=answer: answer)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None, timeout=20_000)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    page = Page(saved["html"].read_text("utf-8"))
    numbers = {source: float(value) for source, value, _ in page.numbers if source}
    assert numbers["output.delta[0,0]"] == delta[0, 0]
    assert numbers["E"] == loss == pytest.approx(0.298371109, abs=5e-10)
    assert saved["pdf"].read_bytes().startswith(b"%PDF")
    structure(saved["tex"].read_text("ascii"))
    assert {0.298371109, 0.138498562, 0.35891648, 0.149780716} <= set(tex_numbers(saved["tex"].read_text("ascii")))

    command = ["solve", str(tmp_path / "mazur.nnsim"), "--row", "1", "--digits", "9", "-o", str(tmp_path / "c.html")]
    assert main(command) == 0
    other = Page((tmp_path / "c.html").read_text("utf-8"))
    assert [n for n in other.numbers if n[0]] == [n for n in page.numbers if n[0]]
