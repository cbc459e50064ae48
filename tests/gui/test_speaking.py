"""What a screen reader is told besides focus and steps: notices, edits, trainings, tours, and what choosers are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from nnsim.gui import focus_frame, speaking
from nnsim.gui.exercise_view.verdict_line import VerdictLine
from nnsim.gui.widgets.number_field import NumberField
from nnsim.kit.errors import UserError
from nnsim.session.tours.shelf import shipped


@pytest.fixture
def said(monkeypatch):
    """Qt tells as if something read the window; gives what was said, and whether at once."""
    found = []

    class Reading(QAccessible):
        @staticmethod
        def isActive():
            return True

        @staticmethod
        def updateAccessibility(event):
            found.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(speaking, "QAccessible", Reading)
    monkeypatch.setattr(focus_frame, "QAccessible", Reading)
    return found


def test_edits_undo_and_redo_are_said(window, said):
    session = window.session
    verbs = (lambda: session.set_training("change the seed", seed=7), session.undo, session.redo,
             lambda: session.set_training("change the epochs", epochs=7), session.undo, session.undo)  # fmt: skip
    for verb in verbs:
        verb()
        window.bridge.flush()
    assert [words for words, _ in said] == [
        "change the seed", "undone: change the seed", "made again: change the seed", "change the epochs",
        "undone: change the epochs", "undone: change the seed",
    ]  # fmt: skip
    session.example("and")
    window.bridge.flush()
    assert len(said) == len(verbs), "another project is told by its name"


def test_a_notice_is_said_and_an_error_at_once(window, said):
    window.session.notice("info", "it is saved")
    window.notices.show_error(UserError("it cannot be done", "there is no file", "choose another one"))
    assert [urgent for _, urgent in said] == [False, True]
    assert "saved" in said[0][0]
    assert "no file" in said[1][0]
    assert "hoose another one" in said[1][0]


def test_a_training_says_that_it_begins_and_how_it_has_ended(window, said, qtbot):
    session = window.session
    session.set_training("change the epochs", epochs=20)
    session.train()
    qtbot.waitUntil(lambda: not session.running and any("20 of 20" in words for words, _ in said), timeout=20_000)
    assert ("the training begins", False) in said
    last = next(words for words, _ in said if "20 of 20" in words)
    assert window.step_bar.readouts["E"].value in last


def test_each_step_of_a_tour_is_said(window, said):
    window.tours.begin(shipped()["gates"])
    window.session.step()
    window.bridge.flush()
    told = [words.replace("\u00a0", " ") for words, _ in said]
    assert "1 of 7" in told[0]
    assert window.tours.card.text.text() in told[-1]
    assert "2 of 7" in told[-1]


def test_a_chooser_is_named_by_a_label_that_nobody_sees(window, said):
    chooser = window.step_bar.unit
    assert isinstance(chooser, QComboBox)
    for _ in range(2):
        chooser.setFocus(Qt.FocusReason.TabFocusReason)
        window.canvas.setFocus()
    related = QAccessible.queryAccessibleInterface(chooser).relations(QAccessible.RelationFlag.Label)
    assert [one.text(QAccessible.Text.Name) for one, _ in related] == ["Unit of a step"]
    labels = [label for label in chooser.parentWidget().findChildren(QLabel) if label.buddy() is chooser]
    assert [label.isVisible() for label in labels] == [False]


def test_a_number_field_tells_its_value(qtbot):
    field = NumberField(0.25)
    qtbot.addWidget(field)
    read = QAccessible.queryAccessibleInterface(field).valueInterface()
    assert read.currentValue() == 0.25
    field.setFocus()
    QTest.keyClicks(field, "1.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.set_value(3)
    assert read.currentValue() == 3
    assert read.minimumValue() < -1e300 < 1e300 < read.maximumValue()


def test_what_a_picture_describes_is_said_after_a_key(window, said, qtbot):
    window.docks.show("boundary")
    panel = window.docks["boundary"].made
    qtbot.waitUntil(lambda: panel.surface is not None)
    plot = panel.plot
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [(plot.accessibleDescription(), False)]
    assert "x1" in said[0][0]


def test_a_verdict_is_said_once(qtbot, said):
    line = VerdictLine()
    qtbot.addWidget(line)
    for _ in range(2):
        line.show_words("that is no number")
    assert said == [("That is no number", False)]
