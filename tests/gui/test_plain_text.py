"""Names from files are shown as they are: no label, no question and no tooltip takes them for HTML."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from nnsim.gui.dialogs import files
from nnsim.gui.texts import plain_tip

ASK = files.ask
NAME = "<img src=x>&amp;<b>"


@pytest.fixture
def hostile(window, tmp_path):
    """A window on a project whose name is HTML, with a branch and unsaved work."""
    session = window.session
    session.save(tmp_path / f"{NAME}.nnsim")
    session.step("epoch")
    session.rename_run(session.curves.current, NAME)
    session.keep_run(NAME)
    session.step("epoch")
    window.bridge.flush()
    return window


def test_labels_and_tooltips(hostile, qtbot):
    hostile.session.save_recovery()
    hostile.show_gallery()
    qtbot.wait(50)
    widgets = [hostile, *hostile.findChildren(QWidget)]
    tips = [widget.toolTip() for widget in widgets if "img" in widget.toolTip()]
    assert len(tips) > 1
    assert [tip for tip in tips if "<img" in tip] == []
    rich = [one.text() for one in widgets if isinstance(one, QLabel) and one.textFormat() != Qt.TextFormat.PlainText]
    assert [text for text in rich if "<img" in text] == []
    assert any("<img" in button.text() for button in hostile.gallery.rescued.findChildren(QPushButton)) or tips


def test_questions(hostile, monkeypatch):
    shown = []
    monkeypatch.setattr(files, "ask", ASK)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box) or QMessageBox.StandardButton.Cancel.value)
    assert not files.may_leave(hostile)
    (box,) = shown
    assert NAME in box.text()
    assert box.textFormat() == Qt.TextFormat.PlainText
    letters = [button.text().partition("&")[2][:1].casefold() for button in box.buttons()]
    assert len(letters) == len(set(letters)) == 3, "each answer has a letter of its own for Alt"
    assert all(letters)


@pytest.mark.parametrize("text", ["plain", "1 & 2", "a < b", NAME, "two\nlines <b>"])
def test_a_tip_is_what_it_says(text):
    tip, document = plain_tip(text), QTextDocument()
    document.setHtml(tip)
    assert tip == text or document.toPlainText() == text
    assert tip != text or not set(text) & set("<&")
