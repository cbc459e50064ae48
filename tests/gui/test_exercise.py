"""The exercise panel: what is asked for, question by question, verdicts, hints, score; and what other views show."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from nnsim.gui.exercise_view.overview import NUMBER, score_parts, score_words
from nnsim.gui.exercise_view.verdict_line import sayings
from nnsim.gui.panels.exercise import PANEL
from nnsim.gui.texts import tr
from nnsim.session.exercises.exercise import Score
from nnsim.session.exercises.questions import QUANTITIES, USUAL, Plan
from nnsim.session.exercises.rounding import Rounding
from nnsim.session.places import edge_place, unit_place
from tests.rules import at_home

H, O = 2, 3  # noqa: E741 the numbers of Mazur's layers
Key = Qt.Key


@pytest.fixture
def session(make_session):
    return make_session("mazur")


@pytest.fixture
def panel(make_panel, session):
    return make_panel(PANEL, session, 1200, 190)


def type_in(qtbot, panel, text):
    field = panel.page.question.field
    field.clear()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Key.Key_Return)
    panel._bridge.flush()


def begin(panel, **words):
    page = panel.plan_page
    for kind, check in page.kinds.items():
        check.setChecked(kind in words.get("kinds", USUAL))
    page.start.click()
    panel._bridge.flush()
    return panel.session.exercise


# ------------------------------------------------------------------------------------------------ the plan


def test_the_form_makes_the_plan(panel, session):
    page = panel.plan_page
    assert page.isVisible()
    assert page.plan() == Plan()
    for kind, check in page.kinds.items():
        check.setChecked(kind in ("z", "do"))
    page.digits.set_value(6)
    page.rounding.choose("decimals")
    page.most.set_value(3)
    page.formula.setChecked(False)
    page.stop.setChecked(True)
    entries = page.layers.menu().actions()
    assert [entry.text() for entry in entries] == ["hidden1", "output"]
    entries[1].setChecked(True)
    assert page.layers.text().startswith("output")
    assert page.plan(2) == Plan(
        kinds=("z", "do"), layers=(O,), sample=2, rounding=Rounding("decimals", 6), most=3, stop=True, formula=False
    )
    entries[0].setChecked(True)
    assert page.plan().layers == (H, O)
    assert not page.samples.isEnabled()
    for check in page.kinds.values():
        check.setChecked(False)
    assert not page.start.isEnabled()


def test_every_quantity_is_offered(panel):
    assert set(panel.plan_page.kinds) == set(QUANTITIES)
    for check in panel.plan_page.kinds.values():
        assert check.toolTip()


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        ("perceptron", ["z", "o", "E", "W"]),
        ("hopfield", ["z", "o", "E"]),
        ("backprop", list(QUANTITIES)),
    ],
)
def test_what_the_learning_rule_lacks_is_not_offered(panel, session, rule, wanted):
    session.new(at_home(rule))
    panel._bridge.flush()
    page = panel.plan_page
    shown = [kind for kind, check in page.kinds.items() if check.isVisible()]
    assert shown == wanted
    assert [page._grid.indexOf(page.kinds[kind]) for kind in wanted] == list(range(len(wanted)))
    assert page.plan().kinds == tuple(kind for kind in USUAL if kind in wanted)
    page.start.click()
    assert {question.quantity for question in session.exercise.questions} == set(page.plan().kinds)


def test_what_was_ticked_comes_back_with_the_rule_that_has_it(panel, session):
    page = panel.plan_page
    for kind, check in page.kinds.items():
        check.setChecked(kind == "delta")
    session.new(at_home("perceptron"))
    panel._bridge.flush()
    assert not page.start.isEnabled(), "nothing that is there is ticked"
    session.example("mazur")
    panel._bridge.flush()
    assert page.plan().kinds == ("delta",)


def test_a_network_that_cannot_run_cannot_be_asked_about(panel, session):
    session.edit_network("empty", lambda network: type(network)())
    panel._bridge.flush()
    assert not panel.plan_page.start.isEnabled()
    assert panel.plan_page.warning.isVisible()


def test_what_cannot_be_asked_is_a_notice(panel, session):
    """Every bias and weight of a frozen layer stays as it is: there is no new weight to ask for."""
    notices = []
    session.noticed.connect(notices.append)
    layers = tuple(replace(layer, frozen=layer.id == H) for layer in session.network.layers)
    session.edit_network("Freeze", lambda network: replace(network, layers=layers))
    panel._bridge.flush()
    panel.plan_page.layers.menu().actions()[0].setChecked(True)
    assert begin(panel, kinds=("W",)) is None
    assert notices[-1].kind == "error"
    assert "nothing to ask" in notices[-1].text
    assert panel.plan_page.isVisible()


# ------------------------------------------------------------------------------------------------ questions


def test_a_question_is_asked_answered_and_left_with_enter(qtbot, panel, session):
    exercise = begin(panel)
    box = panel.page.question
    assert box.field.hasFocus()
    assert box.title.text() == "Net input of hidden1 · 1"
    assert box.caption.text() == "Question 1 of 29 · 4 significant digits"
    assert session.selection == (unit_place(H, 1),)
    assert session.steps[session.last_index].path == "forward/hidden1/net input"

    type_in(qtbot, panel, "0,0275")
    assert box.verdict.kind == "bias"
    assert box.verdict.words.text() == "The bias was forgotten"
    assert box.field.selectedText() == "0,0275"
    type_in(qtbot, panel, "abc")
    assert box.verdict.kind == "refused"
    assert len(exercise.record.verdicts) == 1
    type_in(qtbot, panel, "0,3775")
    assert box.verdict.kind == "right"
    assert box.field.isReadOnly()
    assert box.check.text() == tr("Next")
    qtbot.keyClick(box.field, Key.Key_Return)
    panel._bridge.flush()
    assert exercise.at == 1
    assert box.field.text() == ""
    assert not box.field.isReadOnly()
    assert box.verdict.kind == ""
    assert score_words(exercise.score) == "½ of 29 points"


def test_up_and_down_buttons_and_the_list_go_from_question_to_question(qtbot, panel, session):
    exercise = begin(panel)
    box = panel.page.question
    qtbot.keyClick(box.field, Key.Key_Down)
    assert exercise.at == 1
    qtbot.keyClick(box.field, Key.Key_Up)
    qtbot.keyClick(box.field, Key.Key_Up)
    assert exercise.at == 28
    box.after.click()
    box.before.click()
    assert exercise.at == 28
    overview = panel.page.overview
    index = overview.rows.index(8)
    overview.scrollTo(index)
    qtbot.mouseClick(overview.viewport(), Qt.MouseButton.LeftButton, pos=overview.visualRect(index).center())
    assert exercise.at == 8
    assert exercise.present.quantity == "E"
    overview.setCurrentIndex(overview.rows.index(3))
    qtbot.keyClick(overview, Key.Key_Return)
    assert exercise.at == 3
    assert overview.rows.data(index, NUMBER) == 8


def test_what_is_being_typed_stays_while_other_things_change(qtbot, panel, session):
    begin(panel)
    field = panel.page.question.field
    qtbot.keyClicks(field, "0.37")
    session.step("operation")
    panel._bridge.flush()
    assert field.text() == "0.37"


def test_hints_come_one_by_one_and_in_either_notation(qtbot, panel, session):
    exercise = begin(panel)
    hints = panel.page.hints
    assert [view.text for view in hints.lines] == ["z¹ = W¹ᵀ In¹"]
    panel.page.question.hint.click()
    panel._bridge.flush()
    assert len(hints.lines) == 2
    panel.page.question.hint.click()
    panel._bridge.flush()
    assert [view.text for view in hints.lines][2] == "= 0.35 × 1 + 0.15 × 0.05 + 0.2 × 0.1"
    assert not panel.page.question.hint.isEnabled()
    session.set_notation("common")
    panel._bridge.flush()
    assert hints.lines[0].text == "z¹ = W¹ x + b¹"
    session.set_notation("course")
    type_in(qtbot, panel, "0.3775")
    assert exercise.score.with_hints == 1


def test_revealing_and_the_end(qtbot, panel, session):
    exercise = begin(panel, kinds=("z",))
    box = panel.page.question
    box.reveal.click()
    panel._bridge.flush()
    assert box.field.text() == "0.3775"
    assert not box.reveal.isEnabled()
    panel.go(1)
    panel._bridge.flush()
    type_in(qtbot, panel, "0.3925")
    panel.page.reveal_all.click()
    panel._bridge.flush()
    assert panel.page.finished.isVisible()
    assert panel.page.finished.title.text() == "1 of 4 points  (25%)"
    assert panel.page.finished.words.text() == "1 at once · 3 revealed"
    panel.choose(2)
    assert panel.page.question.isVisible()  # looking at one again
    assert exercise.at == 2
    panel.page.finished.again.click()
    panel._bridge.flush()
    assert session.exercise is not exercise
    assert session.exercise.questions == exercise.questions
    assert session.exercise.open == 4
    panel.page.end.click()
    panel._bridge.flush()
    assert session.exercise is None
    assert panel.plan_page.isVisible()


def test_again_goes_back_to_the_same_iteration(panel, session):
    exercise = begin(panel)
    session.step("batch")
    session.reveal_all()
    session.step("epoch")
    session.step("batch")
    assert session.update == 2
    panel.again()
    assert session.exercise.update == exercise.update == 0
    assert session.exercise.questions == exercise.questions
    assert session.update == 0
    assert session.steps[session.last_index].path == "forward/hidden1/net input"


def test_the_table_is_saved(panel, session, tmp_path, monkeypatch):
    begin(panel)
    session.reveal_question(0)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "table"), ""))
    panel.page.save.click()
    assert (tmp_path / "table.csv").read_text("utf-8").startswith("number,step,symbol")
    assert panel.save(tmp_path / "table.json")
    assert json.loads((tmp_path / "table.json").read_text("utf-8"))["score"]["revealed"] == 1
    notices = []
    session.noticed.connect(notices.append)
    assert not panel.save(tmp_path / "table.xls")
    assert notices[-1].kind == "error"
    session.end_exercise()
    assert not panel.save(tmp_path / "table.csv")


def test_words_of_the_score():
    assert score_words(Score(4, 1, 1, 1, 1, 0, 2.0)) == "2 of 4 points"
    assert score_words(Score(4, 2, 1, 0, 1, 0, 2.5)) == "2½ of 4 points"
    assert score_words(Score(4, 0, 0, 0, 0, 4, 0.0)) == "0 of 4 points"
    assert score_parts(Score(4, 1, 1, 1, 1, 0, 2.0)) == "1 at once · 1 later · 1 with hints · 1 revealed"


def test_two_mistakes_that_come_to_the_same_are_both_named(session):
    session.start_exercise(Plan(kinds=("grad",)))
    verdict = session.answer(edge_place(H, 1, O, 1), "grad", "0.1643")  # twice as large; and two outputs
    assert verdict.kind == "factor"
    assert "; or: " in sayings(verdict)


def test_it_fits_a_narrow_place(qtbot, panel):
    begin(panel)
    panel.resize(300, 620)
    qtbot.wait(20)
    assert panel.page.narrow
    panel.resize(1200, 190)
    qtbot.wait(20)
    assert not panel.page.narrow


def test_the_count_of_open_questions(session):
    assert PANEL.count(session) == 0
    session.start_exercise()
    assert PANEL.count(session) == 29


# ------------------------------------------------------------------------------------------------ ahead of the answer


def test_the_verdict_is_prepared_while_the_person_thinks(qtbot, panel, session, monkeypatch):
    exercise = begin(panel)
    assert panel.ahead.slices.busy
    qtbot.waitUntil(lambda: not panel.ahead.slices.busy)
    with monkeypatch.context() as patch:
        patch.setattr(exercise.twin, "before", lambda step: pytest.fail("it is computed again"))
        type_in(qtbot, panel, "0.7")
        assert exercise.record.verdicts[-1].kind != "right"
    panel.go(1)
    panel._bridge.flush()
    assert panel.ahead.slices.busy
    panel.hide()
    assert not panel.ahead.slices.busy
    panel.show()
    qtbot.waitUntil(lambda: panel.ahead.slices.busy)
    session.end_exercise()
    panel._bridge.flush()
    assert not panel.ahead.slices.busy
