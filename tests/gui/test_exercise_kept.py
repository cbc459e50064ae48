"""Answers of an exercise are work: they are asked for before they are lost."""

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from nnsim.gui.dialogs import files
from nnsim.gui.exercise_view import ending
from nnsim.session.exercises.questions import Plan

Buttons = QMessageBox.StandardButton


@pytest.fixture
def panel(window):
    panel = window.docks.show("exercise")
    window.session.start_exercise(Plan(kinds=("z", "o"), most=4))
    panel._bridge.flush()
    return panel


def test_answers_are_unsaved_changes(window, panel, tmp_path):
    session = window.session
    assert not session.dirty
    session.answer_question(0, "0.123")
    window.bridge.flush()
    assert session.dirty
    assert "•" in window.document.text() or "edited" in window.document.text()
    session.save(tmp_path / "kept.nnsim")
    assert not session.dirty
    session.open(tmp_path / "kept.nnsim")
    assert session.exercise is not None
    assert session.exercise.answers == 1
    assert not session.dirty


def test_another_document_asks_for_them(window, panel, monkeypatch):
    asked = []
    monkeypatch.setattr(files, "ask", lambda box: asked.append(box.text()) or Buttons.Cancel)
    window.session.answer_question(0, "0.123")
    assert not files.may_leave(window)
    assert len(asked) == 1
    assert window.session.exercise is not None


def test_ending_with_open_questions_asks(window, panel, monkeypatch, tmp_path):
    session, answers, asked = window.session, [Buttons.Cancel, Buttons.Save, Buttons.Save], []
    monkeypatch.setattr(ending, "ask", lambda box: asked.append(box.text()) or answers[len(asked) - 1])
    paths = ["", str(tmp_path / "answers.csv")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: (paths.pop(0), ""))
    session.answer_question(0, "0.123")
    panel.page.end.click()
    assert session.exercise is not None
    panel.page.end.click()  # no file is chosen
    assert session.exercise is not None
    panel.page.end.click()
    assert session.exercise is None
    assert (tmp_path / "answers.csv").exists()
    assert len(asked) == 3


def test_without_answers_it_just_ends(window, panel):
    panel.page.end.click()
    assert window.session.exercise is None
