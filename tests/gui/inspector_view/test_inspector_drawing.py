"""What the inspector draws on the canvas of a number, and the eye that says so."""

import pytest

from nnsim.session.places import unit_place
from tests.gui.number_hand import latest, settle


@pytest.fixture
def size():
    return 340, 1100


def test_where_all_edges_are_drawn_and_where_not(panel, session):
    session.step("batch")
    session.look_at(latest(session, "output.z", 0, 0))
    settle(panel)
    assert session.overlay.key == "number"
    session.look_at(latest(session, "hidden1.do", 0, 0))
    settle(panel)
    panel.contributions.drawn.click()
    assert session.overlay is None
    panel.contributions.drawn.click()
    assert session.overlay is not None
    panel.contributions.choices.buttons["uses"].click()
    assert session.overlay is None  # ∂E/∂o goes to δ of the same neuron: there is no edge
    session.follow(latest(session, "hidden1.o", 0, 0))
    settle(panel)
    assert session.overlay.title == "What o¹₁ adds to z²"
    panel.hide()
    assert session.overlay is None
    panel.show()
    settle(panel)
    assert session.overlay is not None
    session.let_go()
    settle(panel)
    assert session.overlay is None


def test_what_is_closed_on_the_canvas_stays_closed(panel, session):
    session.step("batch")
    session.look_at(latest(session, "output.z", 0, 0))
    settle(panel)
    assert session.overlay is not None
    session.show_overlay(None)
    settle(panel)
    assert not panel.contributions.drawn.isChecked()
    session.follow(latest(session, "hidden1.do", 0, 0))
    settle(panel)
    assert session.overlay is None
    panel.contributions.drawn.click()
    assert session.overlay is not None


def test_the_eye_is_lit_as_long_as_something_is_drawn(panel, session):
    eye = panel.contributions.drawn
    session.step("batch")
    session.select(unit_place(2, 1))
    settle(panel)
    assert session.overlay is None
    assert not eye.isChecked(), "a neuron is chosen, and none of its numbers is looked at"
    shown = panel.how.shown.number
    eye.click()
    settle(panel)
    assert session.number == shown, "to be drawn, it is looked at"
    assert session.overlay is not None
    assert eye.isChecked()
    panel.contributions.choices.buttons["uses"].click()
    assert (session.overlay is not None) == eye.isChecked()
    session.look_at(latest(session, "hidden1.do", 0, 0))
    settle(panel)
    assert session.overlay is None, "∂E/∂o goes to δ of the same neuron: there is no edge"
    assert not eye.isChecked()
    assert not eye.isEnabled()
    assert "nothing" in eye.toolTip()
    panel.contributions.choices.buttons["terms"].click()
    assert session.overlay is not None
    assert eye.isChecked()
    assert eye.isEnabled()
    session.let_go()
    settle(panel)
    assert session.overlay is None
    assert not eye.isChecked()
    assert eye.isEnabled()
    session.look_at(latest(session, "output.z", 0, 0))
    settle(panel)
    assert eye.isChecked(), "the next number that is looked at is drawn again"


def test_an_overlay_of_something_else_is_left_alone(panel, session):
    from nnsim.session.overlay import Overlay

    other = Overlay("check", "Gradient check")
    session.show_overlay(other)
    session.step("batch")
    settle(panel)
    session.select(unit_place(2, 1))
    settle(panel)
    assert session.overlay.key == other.key
