"""Faults in the window: the dialog, the banner, the marks in the program, the note in the inspector, the commands."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QPushButton

from nnsim.gui.dialogs import faults
from nnsim.gui.program_view.painting import StepPainter
from nnsim.gui.program_view.rows import ROW, StepRows
from nnsim.gui.theme import theme
from nnsim.network import edits
from nnsim.network.design import Choice, Planted
from nnsim.parts.faults import REGISTRY as FAULTS
from nnsim.session.faults import effect
from nnsim.session.places import unit_place


@pytest.fixture
def dialog(window, qtbot):
    made = faults.show(window)
    qtbot.waitExposed(made)
    yield made
    made.close()


def settle(qtbot, window):
    qtbot.wait(30)


def choose(combo: QComboBox, key: str) -> None:
    """As a person does."""
    assert combo.findData(key) >= 0, f"{key} is not offered"
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def press(qtbot, button: QAbstractButton) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.wait(30)


# ------------------------------------------------------------------------------------------------ in the open


def test_a_fault_is_chosen_injected_named_and_removed(window, qtbot, dialog):
    page, session = dialog.injecting, window.session
    assert dialog.tabs.currentIndex() == 0
    assert {page.chooser.combo.itemData(at) for at in range(page.chooser.combo.count())} == set(
        session.faults.possible()
    )
    choose(page.chooser.combo, "missing_slope")
    assert page.facts.text("check") == FAULTS["missing_slope"].check
    assert page.facts.text("notes") == FAULTS["missing_slope"].notes
    assert [page.place.itemText(at) for at in range(page.place.count())] == [
        "hidden1", "output", "all of these layers",
    ]  # fmt: skip
    choose(page.place, "3")
    press(qtbot, page.main)
    assert session.faults.planted == (Planted(Choice("missing_slope"), 3),)
    assert window.fault_banner.isVisible()
    assert window.fault_banner.text() == "This program has a fault: missing φ′ in output."
    assert not window.fault_banner.found.isVisible()
    (label, remove) = dialog.rows[0]
    assert label.text() == "missing φ′ in output"
    press(qtbot, remove)
    assert session.faults.planted == ()
    assert not window.fault_banner.isVisible()
    assert not dialog.rows
    session.undo()
    settle(qtbot, window)
    assert window.fault_banner.isVisible()


def test_a_parameter_of_a_fault(window, qtbot, dialog):
    page = dialog.injecting
    choose(page.chooser.combo, "rate_too_large")
    assert page.place.currentText() == "the whole program"
    assert not page.place.isEnabled()
    field = page.chooser.form.field("factor")
    field.setFocus()
    field.lineEdit().selectAll()
    qtbot.keyClicks(field, "10")
    qtbot.keyClick(field, Qt.Key.Key_Return)  # takes the number
    press(qtbot, page.main)
    qtbot.wait(30)
    assert window.fault_banner.text() == "This program has a fault: learning rate × 10."


def test_what_is_refused_is_said_in_the_dialog(window, qtbot, dialog):
    choose(dialog.injecting.chooser.combo, "delta_sign")
    press(qtbot, dialog.injecting.main)
    press(qtbot, dialog.injecting.main)
    assert dialog.error.isVisible()
    assert "is there already" in dialog.error.text()
    choose(dialog.injecting.place, "3")
    press(qtbot, dialog.injecting.main)
    assert not dialog.error.isVisible()
    assert len(window.session.faults.planted) == 2


def test_the_dialog_follows_the_network(window, qtbot, dialog):
    session, page = window.session, dialog.injecting
    choose(page.chooser.combo, "bias_row_kept")
    assert [page.place.itemText(at) for at in range(page.place.count())] == ["hidden1"]
    session.edit_network("Rename", lambda n: edits.rename(n, 2, "middle"))
    settle(qtbot, window)
    assert page.place.currentText() == "middle"
    assert page.chooser.combo.key() == "bias_row_kept"
    session.edit_network("Cut off", lambda n: edits.disconnect(n, 1, 2))
    settle(qtbot, window)
    assert page.nothing.isVisible()
    assert not page.main.isEnabled()
    session.undo()
    settle(qtbot, window)
    assert page.main.isEnabled()
    assert page.chooser.combo.count() == len(session.faults.possible())


def test_nothing_can_be_pressed_while_training_runs(window, qtbot, dialog):
    session = window.session
    session.faults.inject("bias_not_updated", 2, hidden=True)
    session.train()
    settle(qtbot, window)
    for button in (dialog.injecting.main, dialog.finding.check, dialog.finding.give_up, window.fault_banner.remove):
        assert not button.isEnabled()
    assert not window.actions_by_id["debug.remove_faults"].isEnabled()
    session.pause()
    settle(qtbot, window)
    assert dialog.finding.give_up.isEnabled()
    assert not dialog.finding.check.isEnabled()  # nothing is chosen: Enter says nothing by accident
    dialog.finding.choose("bias_not_updated", "2")
    assert dialog.finding.check.isEnabled()


def test_every_control_of_the_dialog_has_a_name_and_a_tooltip(window, qtbot, dialog):
    window.session.faults.inject("missing_slope", 2)
    window.session.faults.inject("delta_sign", 3, hidden=True)
    settle(qtbot, window)
    for page in dialog.PAGES:
        dialog.turn_to(page)
        for widget in [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QComboBox)]:
            if widget.isVisible() and widget.parent().metaObject().className() != "QTabBar":
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                assert widget.toolTip(), text
                assert widget.accessibleName() or text
    for button in window.fault_banner.findChildren(QPushButton):
        assert button.toolTip()
        assert button.accessibleName()


# ------------------------------------------------------------------------------------------------ hidden


def test_the_exercise_from_hiding_to_the_explanation(window, qtbot, dialog):
    session, page = window.session, dialog.finding
    dialog.turn_to("find")
    page.seed.set_values({"seed": 5})
    press(qtbot, page.hide_one)
    qtbot.waitUntil(lambda: bool(session.faults.hidden))
    settle(qtbot, window)
    (hidden,) = session.faults.hidden
    assert page.seed.values()["seed"] != 5
    assert window.fault_banner.text() == "This program has a hidden fault: find it."
    assert window.fault_banner.found.isVisible()
    title = FAULTS[hidden.fault.key].title
    assert all(title not in label.text() for label, _ in dialog.rows)

    wrong = next(key for key in session.faults.possible() if key != hidden.fault.key)
    choose(page.kind, wrong)
    press(qtbot, page.check)
    assert page.verdict.text() == f"No, it is not “{FAULTS[wrong].title}”."
    assert page.tries.text() == "1 try"
    assert not page.facts.isVisible()

    choose(page.kind, hidden.fault.key)
    if hidden.layer is not None:
        choose(page.place, str(hidden.layer))
    press(qtbot, page.check)
    assert page.verdict.text().startswith("Right, after 2 tries: ")
    assert page.facts.text("symptom") == FAULTS[hidden.fault.key].symptom
    qtbot.waitUntil(lambda: "updates bring the loss" in page.effect.text(), timeout=5000)
    assert title in window.fault_banner.text()
    assert page.hide_one.isVisible()


def test_nearly_right_and_giving_up(window, qtbot, dialog):
    session, page = window.session, dialog.finding
    session.faults.inject("delta_sign", 2, hidden=True)
    settle(qtbot, window)
    dialog.turn_to("find")
    choose(page.kind, "delta_sign")
    choose(page.place, "3")
    press(qtbot, page.check)
    assert page.verdict.text() == "Nearly: that is the fault, but its place is not output."
    press(qtbot, page.give_up)
    assert page.verdict.text() == "It was: wrong sign of δ in hidden1."
    assert session.faults.hidden == ()
    qtbot.waitUntil(lambda: "without the fault" in page.effect.text(), timeout=5000)


def test_enter_answers(window, qtbot, dialog):
    window.session.faults.inject("delta_sign", 2, hidden=True)
    settle(qtbot, window)
    dialog.turn_to("find")
    choose(dialog.finding.kind, "missing_slope")
    dialog.finding.kind.setFocus()
    qtbot.keyClick(dialog.finding.kind, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.finding.verdict.text().startswith("No, ")


def test_a_closed_dialog_measures_nothing(window, qtbot, monkeypatch):
    monkeypatch.setattr(effect, "_SLICE", 0.0)  # one update a piece: it cannot be done before the dialog is closed
    dialog = faults.show(window)
    window.session.faults.inject("delta_sign", 2, hidden=True)
    settle(qtbot, window)
    dialog.turn_to("find")
    dialog.finding.give_up.click()
    assert dialog.finding._timer.isActive()
    dialog.close()  # a timer that runs on would fail the test


def test_a_hidden_fault_can_be_put_in_by_hand(window, qtbot, dialog):
    choose(dialog.injecting.chooser.combo, "stale_gradient")
    dialog.injecting.hidden.setChecked(True)
    before = window.session.steps
    press(qtbot, dialog.injecting.main)
    assert window.session.steps == before
    assert window.fault_banner.text() == "This program has a hidden fault: find it."
    assert window.actions_by_id["edit.undo"].text() == "Undo Hide a fault"


# ------------------------------------------------------------------------------------------------ elsewhere


def test_commands(window, qtbot):
    actions, session = window.actions_by_id, window.session
    assert not actions["debug.find_fault"].isEnabled()
    assert not actions["debug.remove_faults"].isEnabled()
    actions.run("debug.hide_fault")
    qtbot.waitUntil(lambda: bool(session.faults.hidden))
    qtbot.waitUntil(actions["debug.find_fault"].isEnabled)
    press(qtbot, window.fault_banner.found)
    dialog = window.findChild(faults.FaultsDialog)
    assert dialog.tabs.currentIndex() == 1
    actions.run("debug.faults")
    assert window.findChildren(faults.FaultsDialog) == [dialog]
    press(qtbot, window.fault_banner.remove)
    assert session.faults.planted == ()
    assert not window.fault_banner.isVisible()
    dialog.close()


def test_the_program_marks_a_visible_fault_in_words_and_by_a_sign(window, qtbot):
    session = window.session
    session.faults.inject("missing_slope", 2)
    rows = StepRows(session)
    rows.refresh()
    marked = [at for at, row in enumerate(rows.rows) if row.step and row.step.fault]
    assert len(marked) == 1
    index = rows.index(marked[0])
    assert "Fault: missing φ′" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Fault: missing φ′")
    plain = next(at for at, row in enumerate(rows.rows) if row.step and not row.step.fault)
    assert "Fault" not in rows.index(plain).data(Qt.ItemDataRole.ToolTipRole)

    painter, step = StepPainter(window), index.data(ROW).step
    bare = replace(step, fault="")
    assert painter._name(step) > painter._name(bare)

    def reddish(number: int) -> int:
        """Points of the colour of a warning in that row of the real panel."""
        view = window.docks["program"].fill().list
        place = view.rows.place(number)
        view.scrollTo(place)
        picture = view.viewport().grab(view.visualRect(place)).toImage()
        color = theme().warning
        return sum(
            abs(picture.pixelColor(x, y).hue() - color.hue()) < 8 and picture.pixelColor(x, y).saturation() > 120
            for x in range(picture.width())
            for y in range(picture.height())
        )

    settle(qtbot, window)
    assert reddish(step.index) > 40
    assert reddish(step.index - 2) == 0


def test_the_inspector_names_a_visible_fault_and_not_a_hidden_one(window, qtbot):
    session = window.session
    for hidden in (False, True):
        session.faults.inject("missing_slope", 2, hidden=hidden)
        while session.steps[session.next_index].phase != "update":
            session.step("operation")
        session.select(unit_place(2, session.network.by_id[2].units[0]))
        panel = window.docks["inspector"].fill()
        qtbot.waitUntil(lambda shown=panel.how: shown.shown is not None and shown.shown.quantity == "delta")
        settle(qtbot, window)
        assert panel.how.fault.isVisible() != hidden
        assert ("tanh" in panel.how.shown.text) == hidden
        session.faults.remove_all()
        settle(qtbot, window)


def test_the_banner_goes_with_another_document(window, qtbot):
    window.session.faults.inject("missing_slope", 2)
    settle(qtbot, window)
    assert window.fault_banner.isVisible()
    window.open_example("mazur") if not window.session.dirty else window.session.example("mazur")
    settle(qtbot, window)
    assert not window.fault_banner.isVisible()
    assert QApplication.activeModalWidget() is None
