"""What a step costs the bars of the window: only what it can change is asked and set, and all of it is right."""

import random
from contextlib import suppress

import pytest
from PySide6.QtWidgets import QLabel

from nnsim.gui.actions import Action, ActionSet, lasting
from nnsim.gui.readout import Readout, ReadoutButton
from nnsim.kit.errors import UserError
from nnsim.network.edits import remove_layers
from nnsim.session.walking import UNITS


def said(window):
    """All that the bars say, and which commands can be used."""
    actions = window.actions_by_id.made.values()
    readouts = [*window.step_bar.readouts.values(), window.step_bar.sample]
    return [
        [(one.isEnabled(), one.isChecked(), one.text(), one.shortcuts()) for one in actions],
        [(one.value if isinstance(one, Readout) else one.text(), one.toolTip()) for one in readouts],
        [one.isEnabled() for one in window.findChildren(ReadoutButton)],
        (window.step_bar.unit.currentText(), window.step_bar.unit.isEnabled(), window.step_bar.speed.currentText()),
        [button._hint for button in window.step_bar.buttons.values()],
        [(one.text(), one.toolTip()) for one in window.timeline.findChildren(QLabel)],
        [one.isEnabled() for one in (*window.timeline.buttons.values(), window.timeline.more)],
        (window.training_bar.said._sayings, window.training_bar.said.toolTip(), window.training_bar.bar.value()),
        (window.position.text(), window.windowTitle()),
    ]


def said_anew(window):
    """The same, with nothing known of what was said before."""
    window.step_bar._told.clear()
    window.timeline._told = ()
    window.training_bar._reached = None
    window.actions_by_id._answers.clear()
    window.actions_by_id.refresh()
    window._refresh_controls()
    return said(window)


def test_what_is_left_as_it_is_is_what_would_be_said(make_window):
    window = make_window(example="iris")
    session = window.session
    session.stops.add("step", session.steps[4].path)
    rows = len(session.steps)
    verbs = [
        *[lambda: session.step("operation")] * (rows + 2),
        *[lambda: session.back("operation")] * 5,
        *[lambda unit=unit: session.step(unit) for unit in ("layer", "phase", "batch", "epoch", "batch")],
        *[lambda unit=unit: session.back(unit) for unit in ("epoch", "batch", "phase")],
        lambda: session.run_to(rows - 2),
        lambda: session.show_sample(1),
        lambda: session.set_training("another", rate=0.25),
        lambda: session.step("batch"),
        lambda: session.look_through(int(session.prepared.validation[0])),
        lambda: session.step("operation"),
        lambda: session.set_unit("layer"),
        lambda: session.set_training("planned", epochs=session.epoch),
        lambda: session.step("epoch"),
        session.stops.clear,
        lambda: session.edit_network("none", lambda network: remove_layers(network, {network.layers[-1].id})),
    ]
    for number, verb in enumerate(verbs):
        verb()
        window.bridge._together()
        assert said(window) == said_anew(window), number


@pytest.mark.parametrize(("example", "exercise"), [("xor", False), ("xor", True), ("hopfield", False), ("som", False)])
def test_it_is_so_wherever_one_steps(make_window, example, exercise):
    window, chance = make_window(example=example), random.Random(7)
    session = window.session
    if exercise:
        session.start_exercise()
        window.bridge._together()
    for number in range(25):
        verb, unit = chance.choice([session.step, session.step, session.back]), chance.choice(list(UNITS))
        with suppress(UserError):  # at either end, and where an exercise stands in the way
            verb(unit)
        window.bridge._together()
        assert said(window) == said_anew(window), number


def test_after_a_step_only_what_a_step_can_change_is_asked(make_window):
    window, asked = make_window(example="mazur"), []

    def may(_window):
        asked.append("may")

    @lasting
    def stays(_window):
        asked.append("stays")

    def on(_window):
        asked.append("on")
        return True

    commands = ActionSet(window, [
        Action("some.moving", "moving", print, needs=may), Action("some.lasting", "lasting", print, needs=stays),
        Action("some.switch", "switch", print, needs=stays, checked=on),
    ])  # fmt: skip
    commands.refresh(walked=True)
    assert asked == ["may"]
    commands.refresh()
    assert sorted(asked[1:]) == ["may", "on", "stays"]


def test_a_step_within_an_update_leaves_the_bars_alone(make_window, monkeypatch):
    window = make_window(example="mazur")
    session, told = window.session, []
    session.step("batch")
    session.step("operation")
    window.bridge._together()
    for bar, name in ((window.step_bar, "_show_counts"), (window.step_bar, "_show_training"),
                      (window.step_bar, "_show_sample"), (window.step_bar, "_show_controls"),
                      (window.step_bar, "_refresh_choices"), (window.docks["program"].made, "_show_facts"),
                      (window.timeline, "_make_room"), (window.training_bar.said, "say")):  # fmt: skip
        monkeypatch.setattr(bar, name, lambda *_args, name=name: told.append(name))
    for _ in range(3):
        session.step("operation")
        window.bridge._together()
    assert not told
    session.step("batch")
    window.bridge._together()
    assert "_show_counts" in told
    assert "_make_room" in told


def test_a_menu_that_opens_shows_the_switches_of_now(make_window):
    window = make_window(example="mazur")
    below = window.actions_by_id["window.below"]
    window.bridge._together()
    assert below.isChecked() == window.docks.any_below
    for dock in list(window.docks._below()):
        dock.hide()
    window.menus["Window"].aboutToShow.emit()
    assert not below.isChecked()
