"""The command table: keys, menus, and what can be done when."""

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from nnsim.gui.actions import key_hint, key_text
from nnsim.gui.commands import COMMANDS
from nnsim.gui.menus import MENUS
from nnsim.gui.player import SPEEDS, Player
from nnsim.kit.errors import UserError
from nnsim.network.design import Network

Key, NONE, CTRL = Qt.Key, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_every_command_is_whole():
    assert not [action.id for action in COMMANDS if not action.tooltip or not action.text]
    assert max(Counter(action.id for action in COMMANDS).values()) == 1
    keys = Counter(key for action in COMMANDS for key in action.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_command_is_in_a_menu_and_nothing_else_is():
    listed = [line for _, lines in MENUS for line in lines if "." in line]
    assert sorted(listed) == sorted(action.id for action in COMMANDS)


def test_no_two_lines_of_a_menu_share_a_letter():
    texts = {action.id: action.text for action in COMMANDS}
    for title, lines in MENUS:
        letters = Counter(texts[line].partition("&")[2][:1].lower() for line in lines if "&" in texts.get(line, ""))
        assert [letter for letter, count in letters.items() if count > 1] == [], title


def test_menus_are_those_of_the_mockup_and_time(window):
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    more = ["Explain", "Time", "Exercises"]
    assert titles == ["File", "Edit", "View", "Network", "Train", "Debug", *more, "Window", "Help"]


def test_tooltips_name_the_key(window):
    assert "(→)" in window.actions_by_id["debug.step"].toolTip()
    assert "Shift+→" in window.actions_by_id["debug.finish"].toolTip()
    assert key_text(("Ctrl+Y", "Ctrl+Shift+Z")) == "Ctrl+Y or Ctrl+Shift+Z"
    assert key_hint(("Shift+Right",)) == "⇧→"
    assert key_hint(()) == ""


def test_arrows_step_there_and_back(window, qtbot):
    window.canvas.setFocus()
    for _ in range(3):
        qtbot.keyClick(window.canvas, Key.Key_Right)
    assert window.session.last_index == 2
    window.bridge.flush()
    qtbot.keyClick(window.canvas, Key.Key_Left)
    assert window.session.last_index == 1
    qtbot.keyClick(window.canvas, Key.Key_Right, SHIFT)
    assert window.session.steps[window.session.next_index].phase == "loss"
    qtbot.keyClick(window.canvas, Key.Key_R)
    assert window.session.last_index is None


def test_step_back_waits_until_there_is_something(window):
    assert not window.actions_by_id["debug.back"].isEnabled()
    window.session.step()
    window.bridge.flush()
    assert window.actions_by_id["debug.back"].isEnabled()


def test_undo_names_what_it_undoes(window):
    assert not window.actions_by_id["edit.undo"].isEnabled()
    window.session.set_training("change η", rate=0.2)
    window.bridge.flush()
    assert window.actions_by_id["edit.undo"].text() == "Undo change η"
    window.actions_by_id.run("edit.undo")
    assert window.session.training.rate == 0.5
    assert window.actions_by_id["edit.redo"].text() == "Redo change η"


def test_space_trains_and_pauses(window, qtbot):
    window.canvas.setFocus()
    window.session.set_training("more", epochs=10_000_000)
    qtbot.keyClick(window.canvas, Key.Key_Space)
    assert window.session.running
    qtbot.waitUntil(lambda: window.session.epoch > 0)
    window.bridge.flush()
    assert window.actions_by_id["train.train"].text() == "Pause"
    assert not window.actions_by_id["debug.step"].isEnabled()
    assert not window.actions_by_id["file.save"].isEnabled()
    qtbot.keyClick(window.canvas, Key.Key_Space)
    qtbot.waitUntil(lambda: not window.session.running)
    window.bridge.flush()
    assert window.actions_by_id["train.train"].text() == "Train"


def test_what_the_person_can_mend_is_a_notice(window, monkeypatch):
    def refuse():
        raise UserError("it cannot be stepped", "", "mend it")

    monkeypatch.setattr(window.session, "step", refuse)
    window.actions_by_id.run("debug.step")
    assert window.notices.text() == "It cannot be stepped. Mend it."


def test_a_command_that_cannot_be_used_does_nothing(window, monkeypatch):
    monkeypatch.setattr(type(window.session), "back", lambda *_: pytest.fail("not now"))
    window.actions_by_id.run("debug.back")


def test_zoom_fit_and_layers_reach_the_canvas(window, qtbot):
    before = window.canvas.zoom
    window.actions_by_id.run("view.zoom_in")
    assert window.canvas.zoom > before
    window.actions_by_id.run("view.fit")
    assert window.canvas.zoom == pytest.approx(before, rel=0.2)
    layers = len(window.session.network.layers)
    window.actions_by_id.run("network.add_layer")
    assert len(window.session.network.layers) == layers + 1
    window.actions_by_id.run("edit.delete")
    assert len(window.session.network.layers) == layers
    window.actions_by_id.run("edit.select_all")
    assert window.session.selection


def test_samples_go_round(window):
    window.session.step("phase")
    window.bridge.flush()
    window.actions_by_id.run("network.previous_sample")
    assert window.session.sample == 3
    window.actions_by_id.run("network.next_sample")
    assert window.session.sample == 0


def test_units_themes_and_notation_are_switches(window):
    window.actions_by_id.run("debug.unit_phase")
    assert window.session.unit == "phase"
    window.actions_by_id.run("view.theme_dark")
    assert window.preferences.get("theme") == "dark"
    assert window.actions_by_id["view.theme_dark"].isChecked()
    assert not window.actions_by_id["view.theme_light"].isChecked()
    window.actions_by_id.run("view.theme_light")
    window.actions_by_id.run("view.notation")
    assert window.actions_by_id["view.notation"].isChecked()
    window.actions_by_id.run("view.notation")
    assert window.preferences.get("notation") == "course"


def test_new_seed_and_kept_curves(window):
    window.actions_by_id.run("train.new_seed")
    assert window.session.training.seed != 3
    window.session.step("epoch")
    window.bridge.flush()
    window.actions_by_id.run("train.keep_run")
    assert len(window.session.curves.runs) == 2


# -- the player


def test_play_steps_at_its_speed_and_stops(window, qtbot):
    window.player.set_speed(30)
    window.actions_by_id.run("debug.play")
    assert window.player.playing
    qtbot.waitUntil(lambda: window.session.last_index is not None and window.session.last_index >= 3)
    window.actions_by_id.run("debug.play")
    assert not window.player.playing
    assert window.preferences.get("play_speed") == 30


def test_training_stops_the_player(window, qtbot):
    window.player.play()
    window.session.train()
    window.bridge.flush()
    assert not window.player.playing
    window.session.pause()
    qtbot.waitUntil(lambda: not window.session.running)


def test_space_pauses_whatever_moves_by_itself(window, qtbot):
    canvas, buttons = window.canvas, window.step_bar.buttons
    canvas.setFocus()

    def words():
        window.bridge.flush()
        return {name: buttons[name].defaultAction().text().replace("&", "") for name in ("debug.play", "train.train")}

    assert words() == {"debug.play": "Play", "train.train": "Train"}
    window.player.play()
    assert words() == {"debug.play": "Pause", "train.train": "Train"}
    assert not window.actions_by_id["train.train"].isChecked()
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    assert not window.player.playing
    assert not window.session.running
    assert words() == {"debug.play": "Play", "train.train": "Train"}
    window.player.play()
    window.actions_by_id["train.train"].trigger()
    assert not window.player.playing
    assert words() == {"debug.play": "Play", "train.train": "Pause"}
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.session.running)
    assert words() == {"debug.play": "Play", "train.train": "Train"}


def test_the_speed_has_notches(window):
    player = Player(window.session, window, speed=2.0)
    player.change_speed(1)
    assert player.speed == 4.0
    for _ in range(20):
        player.change_speed(-1)
    assert player.speed == SPEEDS[0]
    for _ in range(20):
        player.change_speed(1)
    assert player.speed == SPEEDS[-1]


def test_a_player_that_cannot_step_says_why(window, qtbot, monkeypatch):
    def refuse():
        raise UserError("no step", "", "mend it")

    monkeypatch.setattr(window.session, "step", refuse)
    window.player.play()
    assert not window.player.playing
    assert "No step" in window.notices.text()


def test_themes_are_chosen_by_letters(window):
    for name in ("system", "light", "dark"):
        assert "&" in window.actions_by_id[f"view.theme_{name}"].text()


# -- what is missing


def test_the_key_of_a_command_that_cannot_be_used_says_why_once(window, qtbot):
    window.canvas.setFocus()
    said = []
    window.notices.show_notice, shown = (
        (lambda notice: (said.append(notice), shown(notice))),
        window.notices.show_notice,
    )
    qtbot.keyClick(window.canvas, Key.Key_Home, CTRL)
    assert window.notices.text() == "This is the beginning of the training. Step (→) or train (Space) first."
    assert window.notices.text() in window.actions_by_id["time.start"].toolTip()
    assert len(said) == 1
    qtbot.keyClick(window.canvas, Key.Key_N)
    assert window.notices.text().startswith("Nothing is selected. Click a layer")
    window.session.step()
    window.bridge.flush()
    assert "beginning of the training." not in window.actions_by_id["time.start"].toolTip()
    window.session.start_exercise()
    window.bridge.flush()
    for key in (Key.Key_G, Key.Key_H):
        window.notices.clear()
        qtbot.keyClick(window.canvas, key, CTRL | SHIFT)
        assert window.notices.text().startswith("An exercise is under way.")


def test_a_held_key_does_not_say_it_again_and_again(window, qtbot):
    window.canvas.setFocus()
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Left, NONE, "", True)
    QApplication.sendEvent(window.canvas, held)
    assert window.notices.text() == ""


def test_every_command_that_cannot_be_used_says_why(window):
    actions = window.actions_by_id
    for design in (window.session.design, replace(window.session.design, network=Network())):
        window.session.new(design)
        window.bridge.flush()
        resting = [name for name, made in actions.made.items() if not made.isEnabled()]
        assert resting
        for name in resting:
            window.notices.clear()
            actions.run(name)
            assert window.notices.text(), name
            assert actions[name].toolTip().endswith("\n" + window.notices.text()), name
