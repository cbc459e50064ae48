"""In the common notation nothing in the window keeps the letters of the course, and biases are shown apart."""

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel

from nnsim.gui.canvas.tips import place_values
from nnsim.gui.canvas.watching import numbers
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.session.places import unit_place
from tests.engine_strategies import random_case
from tests.session.sessions import opened, with_data

COURSE = re.compile(r"\bo\b|∂E/∂o|õ|W̃|\[1;")


@given(st.integers(0, 10**6), st.sampled_from(sorted(OPTIMIZERS)))
def test_the_program_has_no_letter_of_the_course_and_biases_of_their_own(seed, optimizer):
    case = random_case(np.random.default_rng(seed), optimizer=optimizer)
    with opened(with_data(case.design)) as session:
        session.set_notation("common")
        for step in session.steps:
            for said in (step.text, *step.more, step.help if step.name == "batch" else ""):
                assert not COURSE.search(said), said
        for layer in session.network.layers:
            if layer.is_input:
                continue
            of_layer = [step for step in session.steps if step.layer == layer.id]
            for step in of_layer:
                if step.name == "gradient":
                    assert "∂E/∂b" in step.more[0]
            assert layer.frozen or {"gradient", "weights"} <= {step.name for step in of_layer}
            for step in of_layer:
                if step.name == "weights":
                    assert re.match(r"b\S* ← b", step.more[0])
        session.set_notation("course")
        assert not any(step.more for step in session.steps)


def test_biases_of_mazur_are_written_apart():
    with opened("mazur") as session:
        session.set_notation("common")
        said = {step.path: (step.text, *step.more) for step in session.steps}
    assert said["data/input/batch"] == ("x ← next batch",)
    assert said["backward/output/gradient"] == ("∂E/∂W² = δ² a¹ᵀ / N", "∂E/∂b² = (Σ δ²) / N")
    assert said["update/hidden1/weights"] == ("W¹ ← W¹ − η ∂E/∂W¹", "b¹ ← b¹ − η ∂E/∂b¹")


@pytest.mark.parametrize("key", ["exercise", "compare", "program"])
def test_panels_follow_the_notation(qtbot, make_window, key):
    window = make_window(example="mazur")
    panel = window.docks.show(key)
    window.actions_by_id.run("view.notation")
    qtbot.wait(60)
    said = []
    for widget in panel.findChildren(QLabel) + panel.findChildren(QAbstractButton):
        said += [widget.text(), widget.toolTip()]
    for box in panel.findChildren(QComboBox):
        said += [box.itemText(at) for at in range(box.count())]
    if key == "program":
        rows = panel.list.rows
        said += [str(rows.index(at).data(role)) for at in range(rows.rowCount()) for role in
                 (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)]  # fmt: skip
    assert said
    assert not [text for text in said if COURSE.search(text)]
    window.actions_by_id.run("view.notation")
    if key == "exercise":
        qtbot.waitUntil(lambda: panel.plan_page.kinds["o"].text() == "o  output")


def test_the_canvas_follows_the_notation(qtbot, make_window):
    window = make_window(example="mazur")
    window.actions_by_id.run("view.notation")
    window.session.step("batch")
    qtbot.wait(60)
    said = window.canvas.legend._said
    assert said.old == "a and δ: before the update"
    hidden = next(layer for layer in window.session.network.layers if layer.name == "hidden1")
    place = unit_place(hidden.id, hidden.units[0])
    told = place_values(window.canvas.board, place)
    assert [line.partition(" = ")[0] for line in told][:3] == ["z", "a", "δ"]
    assert [number.title for number in numbers(window.session, place)][1:3] == ["output a", "error ∂E/∂a"]


def test_a_row_is_as_high_as_its_formulas(qtbot, make_window):
    window = make_window(example="mazur")
    panel = window.docks.show("program")
    index = next(step.index for step in window.session.steps if step.path == "update/hidden1/weights")
    before = panel.list.visualRect(panel.list.rows.place(index)).height()
    window.actions_by_id.run("view.notation")
    qtbot.waitUntil(lambda: panel.list.visualRect(panel.list.rows.place(index)).height() > before + 10)
