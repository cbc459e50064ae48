"""A lesson in the window: opened under a name, its tasks worked on with panel and keyboard, saved, and gone on with."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from nnsim.gui.dialogs import faults, files
from nnsim.gui.dialogs import lesson as dialogs
from nnsim.gui.exercise_view import ending
from nnsim.gui.exercise_view.question_box import AnswerField
from nnsim.gui.faults_view import giving_up
from nnsim.gui.tours import guide
from nnsim.session.lessons.grading import grade_files
from nnsim.session.lessons.lesson import load_lesson, pack_lesson
from tests.session.lessons.solving import SAMPLE, gate


@pytest.fixture
def path(tmp_path):
    pack_lesson(SAMPLE, tmp_path / "x.nnsim-lesson")
    return tmp_path / "x.nnsim-lesson"


@pytest.fixture
def joined(window, path):
    """The window in the lesson, as Ann."""
    window.open_path(path)
    dialog = window.findChild(dialogs.Joining)
    assert not dialog.main.isEnabled()
    dialog.name.setText("Ann")
    dialog.main.click()
    window.bridge.flush()
    yield window
    if window.session.lesson is not None:
        window.session.lesson.saved = True


def do(window, button):
    """Press a button of the panel, and let the window hear of it."""
    button.click()
    window.bridge.flush()
    window.docks.show("lesson").refresh(frozenset())


def test_the_tab_counts_what_is_not_handed_in(joined, qtbot):
    qtbot.waitUntil(lambda: "5" in joined.docks["lesson"].windowTitle())


def test_the_keyboard_stands_in_the_answer_when_numbers_are_asked_for(joined, qtbot):
    joined.actions_by_id.run("lesson.start")
    qtbot.waitUntil(lambda: isinstance(joined.focusWidget(), AnswerField))


def begin(qtbot, window, number):
    panel = window.docks.show("lesson")
    panel.tasks.setCurrentRow(number)
    do(window, panel.start)
    qtbot.waitUntil(lambda: window.session.lesson.current == number)
    panel = window.docks.show("lesson")
    panel.refresh(frozenset())
    return panel


def test_a_journey_through_the_lesson(joined, qtbot, tmp_path, path, monkeypatch):
    window, session = joined, joined.session
    panel = begin(qtbot, window, 0)
    assert session.practising
    assert "Ann, 0 of 22 points" in panel.who.text()
    for number in range(len(session.exercise.questions)):
        session.answer_question(number, session.exercise.written(number))
    do(window, panel.check)
    assert panel.verdict.text().startswith("At the last check: 6 of 6 points. 11 of 11 numbers right")
    do(window, panel.hand_in)
    assert panel.verdict.text().startswith("Handed in: 6 of 6 points. 11 of 11 numbers right")
    assert not panel.hand_in.isVisible()
    assert panel.tasks.item(0).text().endswith("handed in: 6 of 6 points")
    assert panel.take_back.isVisible()

    panel = begin(qtbot, window, 1)
    hidden = session.faults.hidden[0]
    assert not panel.say.isEnabled()  # nothing is chosen yet, and a wrong guess costs points
    panel.kind.choose(hidden.fault.key)
    panel.place.choose("all" if hidden.layer is None else str(hidden.layer))
    do(window, panel.say)
    assert "Found at try 1" in panel.verdict.text()
    do(window, panel.hand_in)

    panel = begin(qtbot, window, 2)
    assert panel.goal.text().startswith("Asked for: 4 rows, each output within 0.2.")
    session.edit("Draw", gate)
    window.actions_by_id.run("lesson.check")
    panel.refresh(frozenset())
    assert "4 of 4 rows" in panel.verdict.text()
    window.actions_by_id.run("lesson.hand_in")
    panel.refresh(frozenset())
    assert "14 of 22 points" in panel.who.text()

    result = tmp_path / "ann.nnsim-result"
    monkeypatch.setattr(dialogs.QFileDialog, "getSaveFileName", lambda *_: (str(result), ""))
    do(window, panel.save)
    assert "ann.nnsim-result" in window.notices.text()
    assert "2 tasks are not handed in" in window.notices.text()
    (one,) = grade_files(load_lesson(path), [result])
    assert one.sound
    assert one.points == 14

    dialog = dialogs.open_lesson(window, path)
    dialog.resume(result)
    panel.refresh(frozenset())
    states = [panel.tasks.item(n).text().split("\n")[1] for n in range(5)]
    assert states[:3] == [f"handed in: {n} of {n} points" for n in (6, 4, 4)]
    assert [state.split(",")[0] for state in states[3:]] == ["not begun"] * 2


def test_the_keyboard_comes_back_to_the_lesson(joined, qtbot):
    """From the end of an exercise, from a check and from handing in: the verdict is in sight, the next task at hand."""
    window, session, dock = joined, joined.session, joined.docks["lesson"]
    begin(qtbot, window, 0)
    session.reveal_all()
    finished = window.docks.show("exercise").page.finished
    qtbot.waitUntil(finished.to_lesson.isVisible)
    assert not finished.again.isVisible()
    finished.to_lesson.click()
    panel = dock.made
    qtbot.waitUntil(lambda: window.focusWidget() is panel.tasks)
    window.docks.show("curves")
    window.actions_by_id.run("lesson.check")
    qtbot.waitUntil(panel.verdict.isVisible)
    assert panel.verdict.text().startswith("At the last check")
    window.docks.show("curves")
    window.actions_by_id.run("lesson.hand_in")
    qtbot.waitUntil(lambda: window.focusWidget() is panel.tasks)
    qtbot.keyClick(panel.tasks, Qt.Key.Key_Down)
    qtbot.keyClick(panel.tasks, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.lesson.current == 1)


def test_a_fault_of_a_lesson_is_shown_only_when_that_is_wanted(joined, qtbot, monkeypatch):
    window, session = joined, joined.session
    panel = begin(qtbot, window, 1)
    finding = faults.show(window, "find").finding
    assert not finding.check.isEnabled()  # a fault that nobody chose would cost points
    session.faults.remove_all()
    panel.refresh(frozenset())
    assert panel.guessing.isVisible()  # what was removed is not found
    assert not panel.verdict.text()
    session.undo()
    asked = []
    monkeypatch.setattr(giving_up, "ask", lambda box: asked.append(box) or QMessageBox.StandardButton.Cancel)
    finding.give_up.click()
    assert len(asked) == 1
    assert session.faults.hidden
    assert panel.guessing.isVisible()
    monkeypatch.setattr(giving_up, "ask", lambda _box: QMessageBox.StandardButton.Yes)
    finding.give_up.click()
    window.bridge.flush()
    panel.refresh(frozenset())
    assert not session.faults.hidden
    assert not panel.guessing.isVisible()
    assert panel.verdict.text().endswith("this task counts nothing.")


def test_what_cannot_be_done_is_said_or_not_offered(joined, qtbot, monkeypatch):
    window = joined
    panel = window.docks.show("lesson")
    assert not panel.check.isEnabled()
    assert panel.start.isEnabled()
    panel = begin(qtbot, window, 3)
    assert panel.check.isEnabled()
    window.session.example("xor")
    panel.refresh(frozenset())
    assert not panel.hand_in.isEnabled()
    assert panel.start.text() == "Go on"
    assert panel.start.isEnabled()
    window.session.step("epoch")
    monkeypatch.setattr(files, "ask", lambda _box: QMessageBox.StandardButton.Cancel)
    do(window, panel.start)
    assert window.session.design.title == "xor"
    monkeypatch.setattr(files, "ask", lambda _box: QMessageBox.StandardButton.Discard)
    do(window, panel.start)
    qtbot.waitUntil(lambda: window.session.design.title == "iris")
    qtbot.keyClick(panel.tasks, Qt.Key.Key_Up)
    assert window.session.lesson.chosen == 2


def test_closing_asks_for_an_unsaved_result(joined, qtbot, monkeypatch):
    window = joined
    begin(qtbot, window, 3)
    asked = []
    monkeypatch.setattr(files, "ask", lambda box: asked.append(box.text()) or QMessageBox.StandardButton.Cancel)
    window.session.step("epoch")
    assert window.session.dirty
    assert files.may_leave(window)  # the lesson keeps the network of its task: there is one question, not two
    assert asked == []
    assert "network" in window.session.lesson.entries[3].answer
    assert not files.may_end_lesson(window)
    assert "is not saved" in asked[0]
    monkeypatch.setattr(files, "ask", lambda _box: QMessageBox.StandardButton.Discard)
    assert files.may_end_lesson(window)


def test_a_file_that_is_none_is_said(window, tmp_path):
    (tmp_path / "y.nnsim-lesson").write_bytes(b"nothing")
    assert not window.open_path(tmp_path / "y.nnsim-lesson")
    assert "no zip container" in window.notices.text()


def test_a_tour_is_walked_as_a_task(joined, qtbot):
    window, session = joined, joined.session
    panel = begin(qtbot, window, 4)
    qtbot.waitUntil(lambda: window.tours.card is not None)
    assert "Gates and thresholds ·\u00a01\u00a0of\u00a07" in window.tours.card.title.text()
    session.step()
    window.bridge.flush()
    qtbot.keyClick(window.tours.card, Qt.Key.Key_Escape)
    panel.refresh(frozenset())
    assert window.tours.walk is None
    assert panel.start.isEnabled()
    do(window, panel.start)
    qtbot.waitUntil(lambda: window.tours.card is not None)
    assert "You were at step 2 of 7" in window.tours.card.text.text()
    window.tours.card.anew_button.click()
    assert (window.tours.walk.at, window.tours.walk.resuming) == (0, False)
    for _ in range(100):
        if window.tours.walk.ended:
            break
        window.tours.card.forward.emit()
        qtbot.wait(30)  # what is skipped is done meanwhile
    assert "Hand the task in" in window.tours.card.text.text()
    window.tours.card.forward.emit()
    assert window.tours.card is None
    window.docks.show("lesson").refresh(frozenset())  # the tour has brought others to the front
    do(window, panel.hand_in)
    assert panel.verdict.text().startswith("Handed in: 0.29 of 2 points.")
    assert not window.preferences.get("tours")


def test_revealing_all_of_a_task_is_asked_before(joined, qtbot, monkeypatch):
    begin(qtbot, joined, 0)
    exercise, page = joined.session.exercise, joined.docks["exercise"].made.page
    asked, answers = [], [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(ending, "ask", lambda box: asked.append(box.informativeText()) or answers.pop(0))
    before = exercise.open
    page.reveal_all.click()
    assert before == exercise.open > 0
    page.reveal_all.click()
    assert exercise.open == 0
    assert len(asked) == 2
    assert "no points" in asked[0]


def test_a_tour_that_is_a_task_speaks_the_language_of_the_window(joined, qtbot, monkeypatch):
    monkeypatch.setattr(guide, "code", lambda: "fr")
    begin(qtbot, joined, 4)
    qtbot.waitUntil(lambda: joined.tours.card is not None)
    assert joined.tours.card.title.text().startswith("Portes et seuils")
    assert joined.tours.card.text.text().startswith("AND est vrai pour un exemple")
    joined.tours.end()
