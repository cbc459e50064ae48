"""Fields and forms: strict numbers, full precision, Esc, steps, errors below the field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox

from nnsim.gui.widgets.combo import Combo
from nnsim.gui.widgets.form import ParamForm
from nnsim.gui.widgets.number_field import NumberField, stepped
from nnsim.gui.widgets.text_field import LineField, LinesField, PathField
from nnsim.kit.params import Param
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.initializers import REGISTRY as INITIALIZERS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.schedules import REGISTRY as SCHEDULES

RATE = Param("rate", "real", 0.1, "How far a step goes.", low=0.0, open_low=True, symbol="η", unit="per step")
COUNT = Param("count", "integer", 3, "How many.", low=1, high=10)
ON = Param("on", "boolean", False, "Whether.")
WAY = Param("way", "choice", "left", "Which way.", choices=("left", "far_right"))
WORD = Param("word", "text", "abc", "What.")
LINES = Param("text", "text", "a,b\n1,2\n", "A table.")
PATH = Param("path", "text", "", "Where.")


@pytest.fixture
def field(qtbot):
    made = NumberField(0.1, RATE.check)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def form(qtbot):
    made = ParamForm((RATE, COUNT, ON, WAY, WORD, LINES, PATH), {"rate": 0.5})
    qtbot.addWidget(made)
    made.show()
    return made


def type_in(qtbot, widget, text):
    widget.setFocus()
    widget.selectAll()
    qtbot.keyClicks(widget, text)


def test_a_number_is_taken_with_enter(qtbot, field):
    type_in(qtbot, field, "2.5e-3")
    with qtbot.waitSignal(field.committed) as caught:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert caught.args == [0.0025]
    assert field.value == 0.0025


def test_every_digit_is_kept(field):
    field.set_value(0.1 + 0.2)

    assert field.text() == "0.30000000000000004"
    field.commit()
    assert field.value == 0.1 + 0.2


def test_leaving_without_typing_commits_nothing(qtbot, field):
    with qtbot.assertNotEmitted(field.committed):
        field.setFocus()
        field.clearFocus()


@pytest.mark.parametrize("text", ["abc", "1_0", "nan", "-1", "0", "1e400", ""])
def test_a_wrong_number_is_refused_and_esc_restores(qtbot, field, text):
    with qtbot.assertNotEmitted(field.committed):
        type_in(qtbot, field, text)
        if not text:
            qtbot.keyClick(field, Qt.Key.Key_Delete)
        field.commit()
        assert field.error
        assert field.property("wrong") is True
        qtbot.keyClick(field, Qt.Key.Key_Escape)

    assert not field.error
    assert field.text() == "0.1"


def test_what_a_person_types_is_not_overwritten_by_the_same_value(qtbot, field):
    type_in(qtbot, field, "7")
    field.set_value(0.1)
    assert field.text() == "7"


def test_arrows_step_in_the_first_digit(qtbot, field):
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value == 0.2
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value == 0.09


@given(st.floats(min_value=-1e12, max_value=1e12), st.sampled_from([-2, -1, 1, 2]))
def test_steps_go_the_right_way(value, steps):
    moved = stepped(value, steps)
    assert (moved > value) == (steps > 0)
    assert len(repr(moved)) < 24


def test_steps_stop_at_the_range(qtbot):
    field = NumberField(10, COUNT.check, integer=True)
    qtbot.addWidget(field)
    field.stepBy(1)
    assert field.value == 10


def wheel(widget):
    at = QPointF(5, 5)
    event = QWheelEvent(
        at, widget.mapToGlobal(at), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_the_wheel_changes_nothing_without_focus(qtbot, form):
    form.field("word").setFocus()
    for name in ("rate", "way"):
        before = form.values()
        wheel(form.field(name))
        assert form.values() == before


def test_the_form_shows_and_gives_values(form):
    assert form.values() == {
        "rate": 0.5, "count": 3, "on": False, "way": "left", "word": "abc", "text": "a,b\n1,2\n", "path": "",
    }  # fmt: skip
    assert isinstance(form.field("on"), QCheckBox)
    assert isinstance(form.field("way"), Combo)
    assert isinstance(form.field("word"), LineField)
    assert isinstance(form.field("text"), LinesField)
    assert isinstance(form.field("path"), PathField)
    assert "How far" in form.field("rate").toolTip()
    assert "range (0, ∞)" in form.field("rate").toolTip()


def test_every_kind_of_change_is_told_once(qtbot, form):
    told = []
    form.changed.connect(told.append)
    type_in(qtbot, form.field("rate"), "0.25")
    qtbot.keyClick(form.field("rate"), Qt.Key.Key_Return)
    form.field("on").click()
    box = form.field("way")
    box.setCurrentIndex(1)
    box.activated.emit(1)
    type_in(qtbot, form.field("word"), "xyz")
    qtbot.keyClick(form.field("word"), Qt.Key.Key_Return)
    lines = form.field("text")
    lines.setPlainText("c\n1\n")
    lines.commit()

    assert len(told) == 5
    assert told[-1] == form.values()
    assert told[-1] | {"path": ""} == {
        "rate": 0.25, "count": 3, "on": True, "way": "far_right", "word": "xyz", "text": "c\n1\n", "path": "",
    }  # fmt: skip


def test_errors_stand_below_their_field(qtbot, form):
    type_in(qtbot, form.field("count"), "11")
    qtbot.keyClick(form.field("count"), Qt.Key.Key_Return)
    assert form.errors["count"].isVisible()
    assert "at most 10" in form.errors["count"].text()
    assert form.values()["count"] == 3

    qtbot.keyClick(form.field("count"), Qt.Key.Key_Escape)
    assert not form.errors["count"].isVisible()


def test_setting_values_tells_nothing(qtbot, form):
    with qtbot.assertNotEmitted(form.changed):
        form.set_values({"rate": 2.0, "on": True, "way": "far_right", "word": "q", "unknown": 1})
    assert form.values()["way"] == "far_right"
    assert form.field("on").isChecked()


def test_a_text_comes_back_with_esc(qtbot):
    field = LineField("one")
    qtbot.addWidget(field)
    field.show()
    type_in(qtbot, field, "two")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "one"


@pytest.mark.parametrize(
    "registry", [ACTIVATIONS, INITIALIZERS, LOSSES, OPTIMIZERS, SCHEDULES, DATASETS], ids=lambda registry: registry.kind
)
def test_a_form_can_be_made_for_every_part(qtbot, registry):
    for key in registry:
        part = registry[key]
        form = ParamForm(part.params)
        qtbot.addWidget(form)
        shown = [param for param in part.params if param.shown]
        assert form.values() == {param.name: part.settings({})[param.name] for param in shown}
        for param in shown:
            assert form.field(param.name).toolTip().startswith(param.help)
            assert form.field(param.name).accessibleName()
