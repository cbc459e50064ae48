"""Every learning rule in the real window: chosen, stepped forwards and back, explained, trained; no rule is named."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from nnsim.gui.dialogs import training_settings
from nnsim.gui.window import Window
from nnsim.network.design import Choice
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.places import bias_place, edge_place, layer_place, unit_place
from tests.rules import at_home

PANELS = ("program", "inspector", "watches", "stops", "checks", "compare", "data", "curves", "exercise")


@pytest.mark.parametrize(
    "rule",
    [
        rule if rule in ("hopfield", "perceptron", "rbf", "som", "svm") else pytest.param(rule, marks=pytest.mark.long)
        for rule in sorted(RULES)
    ],
)
def test_a_rule_in_the_window(make_window: Callable[..., Window], qtbot: QtBot, rule: str) -> None:
    window = make_window()
    session = window.session
    session.edit("a network", lambda _design: at_home(rule))
    assert session.ready, session.problems
    window.docks.show("program")
    steps, layer = len(session.steps), session.network.outputs[0].id
    for turn in range(2 * steps):
        session.step("operation")
        layers = session.network.layers
        places = (layer_place(layer), unit_place(layer, 2), edge_place(layers[0].id, 1, layer, 2), bias_place(layer, 1))
        session.select(places[turn % 4])
        qtbot.wait(1)
    for key in PANELS:
        window.docks.show(key)
        qtbot.wait(1)
        session.step("operation")
        qtbot.wait(1)
    while session.can_back:
        session.back("operation")
    session.train()
    session.wait()
    qtbot.wait(5)
    assert session.epoch
    session.choose_rule(Choice("backprop"))
    qtbot.wait(5)


def test_the_settings_say_what_a_rule_has_instead_of_what_it_does_not_heed(window: Window) -> None:
    window.session.example("evidence")
    dialog = training_settings.show(window)
    optimizer = dialog._heeded["optimizer"]
    assert optimizer._help.text().startswith("Bayesian regression")
    assert not optimizer.combo.isVisible()
    assert "squared error" in dialog._heeded["loss"]._help.text()
    window.session.example("xor")
    window.bridge.flush()
    dialog.fill()
    assert optimizer.combo.isVisible()
    assert "gradient" in optimizer._help.text()
    dialog.close()
