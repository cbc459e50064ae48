"""The dialogs: what they show is true, what they change is changed, and a fault of the program loses nothing."""

import sys
from importlib.util import find_spec

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton
from shiboken6 import isValid

from nnsim.files.exchange import Preview, preview
from nnsim.files.formats import REGISTRY
from nnsim.gui import data_choice
from nnsim.gui.commands import COMMANDS
from nnsim.gui.dialogs import about, crash, export_weights, files, new_network, preferences, shortcuts
from nnsim.kit.errors import UserError
from nnsim.parts.datasets import fashion_full
from nnsim.session.recovery import recoveries
from nnsim.session.settings import PARAMS


@pytest.fixture
def opened(window):
    """Opens a dialog's module; closes it at the end."""
    dialogs = []

    def open_it(module, *more):
        dialogs.append(module.show(window, *more))
        return dialogs[-1]

    yield open_it
    for dialog in dialogs:
        if isValid(dialog):
            dialog.close()


def test_commands_open_dialogs_that_esc_closes(window, qtbot):
    for command in ("help.shortcuts", "help.about", "edit.preferences", "file.export", "file.picture", "file.new"):
        window.actions_by_id.run(command)
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, command
        for button in dialog.findChildren(QPushButton):
            assert button.toolTip(), f"{button.text()} has no tooltip"
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert QApplication.activeModalWidget() is None, command


# -- shortcuts


def test_every_command_with_a_key_is_in_the_overview():
    listed = {group for column in shortcuts.COLUMNS for group in column}
    assert {action.group for action in COMMANDS if action.keys} <= listed
    assert listed <= set(shortcuts.GROUPS)


def test_every_key_is_in_the_overview(opened):
    dialog = opened(shortcuts)
    keys = [action for action in COMMANDS if action.keys]
    assert dialog.rows >= len(keys)
    dialog.search.setText("finish")
    assert dialog.rows == 1
    dialog.search.setText("ctrl+shift+s")
    assert dialog.rows == 1
    dialog.search.setText("no such thing")
    assert dialog.rows == 0


# -- about


def test_versions_can_be_copied(opened):
    opened(about).copy()
    said = QApplication.clipboard().text()
    assert f"numpy {np.__version__}" in said
    assert "PySide6-Essentials 6." in said


# -- preferences


def test_preferences_hold_at_once(window, opened):
    dialog = opened(preferences)
    dialog.form.field("theme").setCurrentIndex(dialog.form.field("theme").findData("dark"))
    dialog.form.field("theme").activated.emit(0)
    assert window.preferences.get("theme") == "dark"
    dialog.form.field("gallery_at_start").click()
    assert window.preferences.get("gallery_at_start") is not PARAMS["gallery_at_start"].default
    dialog.restore()
    assert window.preferences.get("theme") == PARAMS["theme"].default
    assert window.preferences.get("gallery_at_start") is PARAMS["gallery_at_start"].default


# -- export


def test_the_network_goes_out_in_every_format_that_can_be_written_here(window, opened, tmp_path, monkeypatch):
    for key in [key for key, one in REGISTRY.items() if not one.library or find_spec(one.library)]:
        dialog = opened(export_weights)
        dialog.choose(key)
        assert dialog.key == key
        assert dialog.text.toPlainText()
        assert dialog.left_out_title.isVisibleTo(dialog) == bool(dialog.left_out.text())
        path = tmp_path / key / f"net.{REGISTRY[key].ending}"
        path.parent.mkdir()
        monkeypatch.setattr(files.QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path.with_suffix("")), ""))
        dialog.ask()
        assert path.stat().st_size > 0, key
        assert str(path) in window.notices.text()


def test_an_export_that_fails_is_said_in_the_dialog(opened, tmp_path):
    dialog = opened(export_weights)
    dialog.save(tmp_path / "no" / "folder" / "w.npz")
    assert dialog.error.text()


def test_what_an_export_leaves_out_is_said_before(window, opened):
    window.session.example("iris")
    dialog = opened(export_weights)
    dialog.choose("csv")
    assert dialog.text.toPlainText().startswith("layer,source,target,value")
    assert "activations" in dialog.left_out.text()
    assert "prepared" in dialog.left_out.text()
    for button in dialog.findChildren(QRadioButton):
        assert button.toolTip()
        assert button.accessibleName()


def test_a_format_that_cannot_hold_the_network_says_so_and_saves_nothing(opened, monkeypatch):
    refusal = Preview(refusal=UserError("it cannot hold this", "it skips", "choose another"))
    monkeypatch.setattr(
        export_weights, "preview", lambda trained, key: refusal if key == "json" else preview(trained, key)
    )
    dialog = opened(export_weights)
    dialog.choose("json")
    assert "It cannot hold this" in dialog.error.text()
    assert not dialog.main.isEnabled()
    dialog.choose("npz")
    assert dialog.main.isEnabled()
    assert not dialog.error.text()


def test_the_weights_are_not_shown_while_they_are_asked_for(window, monkeypatch):
    def hidden():
        raise UserError("you cannot export weights now", "an exercise asks for them", "end it first")

    monkeypatch.setattr(window.session, "trained", hidden)
    window.actions_by_id.run("file.export")
    assert QApplication.activeModalWidget() is None
    assert "an exercise asks" in window.notices.text()


# -- networks of other programs


def test_a_network_of_another_program_is_opened(window, tmp_path, monkeypatch):
    window.session.example("iris")
    window.session.export_weights(tmp_path / "net.json")
    expected = window.session.setup.weights()
    monkeypatch.setattr(files.QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "net.json"), ""))
    window.actions_by_id.run("file.open")
    assert window.session.path is None
    assert window.session.network.shape_text == "4-8-3"
    assert np.array_equal(window.session.setup.weights()[3], expected[3])
    assert "choose its own" in window.notices.text()
    assert files.can_open("x.json")
    assert files.can_open("NET.NNSIM")
    assert not files.can_open("x.pkl")


# -- new network


def test_a_new_network_follows_the_data(window, opened):
    dialog = opened(new_network)
    assert dialog.sizes.text() == "2-3-1"
    dialog.data.choose("iris")
    dialog.propose()
    assert dialog.sizes.text().startswith("4-")
    assert dialog.output.key() == "softmax"
    assert dialog.loss.key() == "cross_entropy"
    dialog.data.choose("sine")
    dialog.propose()
    assert (dialog.output.key(), dialog.loss.key()) == ("identity", "mse")
    dialog.make()
    assert window.session.network.inputs[0].size == 1
    assert window.session.ready


def test_sizes_that_cannot_be_are_refused(opened):
    dialog = opened(new_network)
    dialog.sizes.setText("2-x-1")
    dialog.preview()
    assert not dialog.main.isEnabled()
    assert "2-3-1" in dialog.error.text()
    dialog.sizes.setText("2-100000-100000-1")
    dialog.preview()
    assert not dialog.main.isEnabled()
    assert "the limit is 100,000,000" in dialog.error.text()
    dialog.sizes.setText("3-3-1")
    dialog.preview()
    assert not dialog.main.isEnabled()
    assert "2 inputs and 1 target" in dialog.error.text()
    dialog.make()
    assert dialog.isVisible()
    dialog.fit.click()
    assert dialog.sizes.text() == "2-3-1"
    assert dialog.main.isEnabled()
    assert not dialog.error.isVisible()


def test_data_that_are_not_installed_are_told_and_the_former_ones_stay(window, opened, tmp_path, monkeypatch):
    monkeypatch.setattr(fashion_full, "FOLDER", tmp_path / "nowhere")
    dialog = opened(new_network)
    dialog.data.choose("fashion_full")
    dialog.data.activated.emit(dialog.data.currentIndex())
    assert "apt install dataset-fashion-mnist" in dialog.error.text()
    assert dialog.data.key() == "xor"
    assert dialog.sizes.text() == "2-3-1"


def test_a_new_network_for_a_file(window, opened, tmp_path, monkeypatch):
    dialog = opened(new_network)
    bad, good = tmp_path / "bad.csv", tmp_path / "good.csv"
    bad.write_text("a,b\n1,\n2,foo\n")
    good.write_text("a,b,c,kind\n1,2,3,x\n2,3,1,y\n0,1,1,x\n5,2,2,y\n")

    def choose(path):
        monkeypatch.setattr(new_network.QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        dialog.data.setCurrentIndex(dialog.data.findData(data_choice.IMPORT))
        dialog.data.activated.emit(dialog.data.currentIndex())

    choose("")
    assert dialog.data.key() == "xor"
    choose(bad)
    assert "line 2" in dialog.error.text().lower()
    assert "XOR" in dialog.error.text()
    assert dialog.data.key() == "xor"
    choose(good)
    assert dialog.sizes.text().startswith("3-")
    dialog.make()
    assert window.session.data.dataset.settings["path"] == str(good)
    assert window.session.ready


def test_the_data_lists_are_one(window, opened):
    window.docks.show("data")
    dialog = opened(new_network)

    def entries(combo):
        return [(combo.itemText(at), combo.itemData(at)) for at in range(combo.count())]

    lists = [entries(dialog.data), entries(window.training_bar.data), entries(window.docks["data"].made.choice.combo)]
    assert lists[0] == lists[1] == lists[2]
    assert lists[0][-1] == ("Import data…", data_choice.IMPORT)
    assert lists[0][-2] == ("", None)


def test_first_steps(window, opened):
    from nnsim.gui.dialogs import first_steps

    dialog = opened(first_steps)
    words = [label.text() for label in dialog.findChildren(first_steps.Label)]
    assert len(first_steps.STEPS) == 11
    assert {"z", "o", "δ", "∂E/∂o", "η", "epoch", "batch", "update", "Space"} <= set(words)


def test_a_new_network_asks_about_unsaved_work(window, opened, monkeypatch):
    dialog = opened(new_network)
    monkeypatch.setattr(new_network, "may_leave", lambda _window: False)
    dialog.make()
    assert window.session.design.title == "xor"


# -- faults of the program


def fault():
    try:
        raise ZeroDivisionError("of all things")
    except ZeroDivisionError as error:
        return type(error), error, error.__traceback__


def test_a_fault_saves_first_and_then_tells(window, watch, qtbot):
    window.session.set_training("change η", rate=0.77)
    window.player.play()
    sys.excepthook(*fault())
    assert not window.player.playing
    qtbot.waitUntil(lambda: window.findChild(crash.CrashReport) is not None)
    dialog = window.findChild(crash.CrashReport)
    assert "ZeroDivisionError: of all things" in dialog.report
    assert "numpy" in dialog.report
    assert [copy.title for copy in recoveries()] == ["xor"]
    dialog.copy()
    assert QApplication.clipboard().text() == dialog.report
    sys.excepthook(*fault())  # a second one while the first is shown opens no second dialog
    assert len(window.findChildren(crash.CrashReport)) == 1
    dialog.close()


def test_a_fault_without_unsaved_work_leaves_no_copy(window, watch, qtbot):
    sys.excepthook(*fault())
    qtbot.waitUntil(lambda: window.findChild(crash.CrashReport) is not None)
    dialog = window.findChild(crash.CrashReport)
    assert "Nothing was unsaved." in " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert recoveries() == ()
    dialog.close()


def test_a_fault_while_saving_is_not_the_end(window, watch, monkeypatch, capsys, qtbot):
    def broken():
        raise OSError("the disk is full")

    window.session.set_training("change η", rate=0.77)
    monkeypatch.setattr(window.session, "save_recovery", broken)
    assert crash.rescue(window.session) == (True, None)
    assert "the disk is full" in capsys.readouterr().err
    sys.excepthook(*fault())
    qtbot.waitUntil(lambda: window.findChild(crash.CrashReport) is not None)
    window.findChild(crash.CrashReport).close()


def test_what_the_person_can_mend_is_no_fault(window, watch):
    sys.excepthook(UserError, UserError("not like this", "", "like that"), None)
    assert window.findChild(crash.CrashReport) is None
    assert window.notices.text() == "Not like this. Like that."


def test_ctrl_c_closes_the_window(window, watch):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.isVisible()


def test_a_watch_gives_the_hook_back(window):
    before = sys.excepthook
    made = crash.Watch(window)
    made.install()
    assert sys.excepthook is made
    made.remove()
    assert sys.excepthook is before
