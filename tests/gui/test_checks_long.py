"""A check of gradients that takes long: told before, asked for twice, on few samples where that is wiser."""

import pytest

from nnsim.gui.checks_view.sample_choice import about
from nnsim.gui.panels.checks import PANEL


@pytest.fixture
def session(make_session):
    return make_session("xor")


@pytest.fixture
def panel(make_panel, session):
    return make_panel(PANEL, session, 1000, 260)


def test_a_check_that_takes_minutes_is_begun_when_it_is_asked_for_twice(qtbot, panel, session, monkeypatch):
    page = panel.gradients
    monkeypatch.setattr("nnsim.gui.checks_view.sample_choice.LONG", 1.0)
    monkeypatch.setattr("nnsim.gui.checks_view.sample_choice.TOLD", 0.5)
    monkeypatch.setattr("nnsim.session.checks.effort.SOON", 0.3)
    session.example("digits")
    panel._bridge.flush()
    assert page.samples.key() == "batch"
    page.samples.choose("training")
    assert page.choice.cost.isVisible()
    assert page.choice.cost.text() == f"It takes {about(page.choice.estimate)}"
    panel.check_gradients()
    assert not page.slices.busy
    assert page.button.text() == "Begin"
    assert "begin all the same?" in page.choice.cost.text()
    assert "100 training samples: about 1 s" in page.choice.cost.text()
    page.samples.choose("few")
    assert page.button.text() == "Check"
    page.samples.choose("training")
    panel.check_gradients()
    panel.check_gradients()
    assert page.slices.busy
    assert page.button.text() == "Stop"
    assert not page.choice.cost.isVisible()
    qtbot.waitUntil(lambda: "%" in page.verdict.head.text())
    page.button.click()
    panel._bridge.flush()
    assert not page.slices.busy
    page.samples.choose("few")
    panel.check_gradients()
    qtbot.waitUntil(lambda: not page.slices.busy)
    panel._bridge.flush()
    assert page.checked.samples == 100
    assert page.checked.agrees
    assert page.checked.finished


def test_where_the_batch_takes_long_few_samples_are_the_usual_choice(qtbot, panel, session, monkeypatch):
    page = panel.gradients
    monkeypatch.setattr("nnsim.session.checks.effort.SOON", 0.02)
    session.example("digits")
    panel._bridge.flush()
    assert page.samples.key() == "few"
    assert page.samples.currentText() == f"{page.choice.count} training samples"
    assert 1 < page.choice.count < session.width
    session.example("xor")
    panel._bridge.flush()
    assert page.samples.key() == "batch"
    page.samples.choose("sample")
    session.example("digits")
    panel._bridge.flush()
    assert page.samples.key() == "sample", "what the person has chosen stays"


@pytest.mark.parametrize(("duration", "words"), [(0.2, "about 1 s"), (59.4, "about 59 s"), (61, "about 2 min")])
def test_durations_in_words(duration, words):
    assert about(duration) == words
