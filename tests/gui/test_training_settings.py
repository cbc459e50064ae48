"""The dialog behind the training bar's "More…": what is chosen there is an edit."""

import pytest
from PySide6.QtCore import Qt

from nnsim.gui.dialogs import training_settings
from nnsim.network.design import Choice


@pytest.fixture
def dialog(window, qtbot):
    made = training_settings.show(window)
    yield made
    made.close()


def test_the_dialog_opens_from_the_bar(window, qtbot):
    qtbot.mouseClick(window.training_bar.more, Qt.MouseButton.LeftButton)
    opened = window.findChild(training_settings.TrainingSettings)
    assert opened.isVisible()
    window.actions_by_id.run("train.settings")
    assert window.findChildren(training_settings.TrainingSettings) == [opened]
    opened.close()


def test_settings_of_the_optimizer(window, dialog, pick):
    chooser = next(c for c in dialog.findChildren(training_settings.PartChooser) if c.choice == Choice("momentum"))
    field = next(iter(chooser.form.fields.values()))
    field.committed.emit(0.75)
    assert 0.75 in window.session.training.optimizer.settings.values()
    pick(chooser.combo, "adam")
    assert window.session.training.optimizer == Choice("adam")
    assert {"beta1", "beta2"} <= chooser.form.params.keys()
    window.session.undo()
    window.bridge.flush()
    dialog._bridge.flush()
    assert chooser.choice.key == "momentum"


def test_every_page_is_there(dialog):
    for page in training_settings.TrainingSettings.PAGES:
        dialog.turn_to(page)
        assert dialog.tabs.tabText(dialog.tabs.currentIndex()), page


def test_regularizers_are_switched_on_and_off(window, dialog):
    dialog._set_regularizer("l2", {"strength": 0.01})
    dialog._set_regularizer("l1", {"strength": 0.02})
    assert [choice.key for choice in window.session.training.regularizers] == ["l1", "l2"]
    dialog._set_regularizer("l1", None)
    assert window.session.training.regularizers == (Choice("l2", {"strength": 0.01}),)
    dialog.fill()
    boxes = {box.text(): box.isChecked() for box in dialog.findChildren(training_settings.QCheckBox)}
    assert boxes["L2"]
    assert not boxes["L1"]


def test_stop_rules(window, dialog):
    box = next(b for b in dialog.findChildren(training_settings.QCheckBox) if "better" in b.text())
    box.click()
    assert window.session.training.patience == 50
    box.click()
    assert window.session.training.patience is None


def test_the_split_sums_to_one(window, dialog):
    dialog.choose_data(Choice("iris"))
    dialog._set_split({"validation": 0.2, "test": 0.1, "split_seed": 4, "standardize_targets": True})
    data = window.session.data
    assert data.train + data.validation + data.test == pytest.approx(1)
    assert data.standardize_targets


def test_a_wrong_split_is_said_in_the_dialog(window, dialog):
    dialog.choose_data(Choice("iris"))
    dialog._set_split({"validation": 0.6, "test": 0.6, "split_seed": 0, "standardize_targets": False})
    assert "must leave something for training" in dialog.split.errors["test"].text()
    assert window.session.data.validation == 0.15
    dialog._set_split({"validation": 0.3, "test": 0.2, "split_seed": 0, "standardize_targets": False})
    assert window.session.data.validation == 0.3
    assert not dialog.split.errors["test"].text()


def test_a_missing_file_is_asked_for_in_the_dialog(window, qtbot):
    dialog = training_settings.show(window, "data", Choice("csv"))
    assert "Choose the file" in dialog.error.text()
    assert window.session.data.dataset.key == "xor"
    dialog.close()
