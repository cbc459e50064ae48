"""What the training bar says: one epoch is one, and titles that do not fit end in an ellipsis."""

import pytest

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
