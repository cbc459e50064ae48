"""What the training bar says: one epoch is one, and titles that do not fit end in an ellipsis."""

import pytest

from nnsim.gui.widgets.combo import Combo
from nnsim.network.design import Choice
from nnsim.network.ruling import with_rule
from nnsim.parts.rules import REGISTRY as RULES


@pytest.fixture
def bar(window):
    return window.training_bar


def test_one_epoch_is_one(window, bar):
    session = window.session
    session.set_training("short", epochs=1)
    session.train()
    session.wait()
    bar.refresh()
    assert "1 epoch is done" in bar.said.text()
    session.train_on()
    session.wait()
    assert window.notices.notice.text.startswith("1 epoch was planned and is done; 1 more is planned now")


def test_what_a_rule_measures_is_whole_or_says_that_it_is_not(window, bar):
    session = window.session
    window.resize(1280, 800)
    for rule in sorted(key for key in RULES if "loss" not in RULES[key].heeds({})):
        session.edit("a rule", lambda design, rule=rule: with_rule(design, Choice(rule)))
        bar.refresh()
        for combo, title in bar._titles.items():
            shown = combo.placeholderText()
            assert combo.fontMetrics().horizontalAdvance(shown) <= combo.width() - 30
            assert shown == title or (shown.endswith("…") and title in combo.toolTip())


@pytest.mark.parametrize("key", ["radial_basis_functions", "self_organising_map", "hopfield", "support_vectors"])
def test_what_a_rule_does_by_itself_is_seen_in_the_bar_and_is_what_stands_above(window, bar, key):
    session = window.session
    session.example(key)
    window.bridge.flush()
    bar.refresh()
    wiring = session.setup.compiled.wiring
    measured = wiring.rule.error_title or wiring.loss.title
    for name, combo, said in (("loss", bar.loss, measured), ("optimizer", bar.optimizer, wiring.rule.title)):
        readout = window.step_bar.readouts[name]
        if combo.isEnabled():
            continue
        assert bar._titles[combo] == said
        assert readout.value == said
        assert combo.currentIndex() < 0
        assert wiring.rule.title in combo.toolTip()


def test_a_chooser_without_a_choice_is_seen_to_say_what_stands_in_its_place(qtbot):
    pictures = []
    for text in ("", "quantization error", "quantization error", "Hopfield"):
        combo = Combo("loss")
        qtbot.addWidget(combo)
        combo.add("mean squared error", "mse")
        combo.setPlaceholderText(text)
        combo.setCurrentIndex(-1)
        combo.setEnabled(False)
        combo.resize(240, 30)
        pictures.append(combo.grab().toImage())
    nothing, one, same, other = pictures
    assert one == same
    assert nothing != one != other
