"""The banner of an overlay: what the canvas shows in the place of weights, of when, and its scale."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nnsim.gui.canvas.tips import overlay_line
from nnsim.session.overlay import Overlay
from nnsim.session.places import bias_place, edge_place, layer_place
from tests.gui.canvas_hand import Hand
from tests.gui.test_canvas_overlay import severity


@pytest.fixture
def hand(qtbot):
    hand = Hand(qtbot)
    yield hand
    hand.close()


def test_the_banner_says_what_and_of_when_in_the_place_of_the_legend(hand):
    view = hand.view
    assert view.banner.isHidden()
    zoom = view.zoom
    hand.session.show_overlay(severity())
    view.sync()
    banner = view.banner
    assert banner.isVisible()
    assert [label.text() for label in (banner.title, banner.low, banner.high, banner.moment)] == [
        "A test", "fine", "wrong", "after 3 updates",
    ]  # fmt: skip
    assert "1e−6" in banner.ramp.toolTip()
    assert view.zoom == zoom, "it takes no room from the network"
    assert banner.geometry().top() > view.mapFromScene(view._scene.content().bottomRight()).y() - 1
    assert view.rect().contains(banner.geometry())
    assert not banner.geometry().intersects(view.zoom_buttons.geometry())
    assert view.legend.isVisible()
    assert not banner.geometry().intersects(view.legend.geometry())
    assert "A test" in banner.accessibleName()


def test_an_overlay_of_another_moment_says_so(hand):
    hand.session.show_overlay(severity())
    hand.session.step()
    hand.view.sync()
    assert hand.view.banner.moment.text() == "as it was after 3 updates"
    assert "as it was after 3 updates" in overlay_line(hand.board, edge_place(1, 1, 2, 1))[0]
    assert hand.board.tone.stale
    hand.session.back()
    hand.view.sync()
    assert hand.view.banner.moment.text() == "after 3 updates"
    assert not hand.board.tone.stale


def test_a_gap_is_marked_and_said(hand):
    edges = {2: np.full((3, 2), 1e-9), 3: np.full((3, 2), 1e-9)}
    edges[2][:2, 0] = np.inf  # the first bias and the first edge
    edges[2][2, 1] = np.nan
    overlay = Overlay("k", "A test", "severity", edges, low=1e-12, bad=1e-6, gap="kink", gap_text="kink: not compared")
    hand.session.show_overlay(overlay)
    hand.view.sync()
    banner, board = hand.view.banner, hand.board
    assert (banner.gap.text(), banner.gap.isVisible()) == ("kink: not compared", True)
    assert "kink: not compared" in banner.accessibleName()
    tone = board.tone
    assert [tone.text(board.number(place)) for place in (bias_place(2, 1), edge_place(1, 1, 2, 1))] == ["kink"] * 2
    assert overlay_line(board, bias_place(2, 1)) == ["A test: kink: not compared"]
    assert overlay_line(board, edge_place(1, 2, 2, 2)) == ["A test: nothing"]
    values = np.array([np.inf, np.nan, 1e-9, 1.0])
    assert tone.is_bad(values).tolist() == [False, False, False, True]
    assert np.isnan(tone.strength(values)).tolist() == [True, True, False, False]
    assert tone.color(np.inf) == tone.color(np.nan)
    hand.session.show_overlay(severity())
    hand.view.sync()
    assert not banner.gap.isVisible()
    assert board.tone.is_bad(values).tolist() == [True, False, False, True], "elsewhere infinite is the worst"


def test_its_button_and_esc_bring_the_weights_back(qtbot, hand):
    hand.session.show_overlay(severity())
    hand.view.sync()
    hand.session.select(layer_place(2))
    qtbot.mouseClick(hand.view.banner.close_button, Qt.MouseButton.LeftButton)
    assert hand.session.overlay is None
    hand.session.show_overlay(severity())
    hand.view.sync()
    hand.view.setFocus()
    qtbot.keyClick(hand.view, Qt.Key.Key_Escape)
    assert hand.session.overlay is None
    assert hand.session.selection == (layer_place(2),), "first the weights, then the selection"
    hand.view.sync()
    assert hand.view.banner.isHidden()
    qtbot.keyClick(hand.view, Qt.Key.Key_Escape)
    assert hand.session.selection == ()


def test_a_narrow_canvas_has_a_short_banner(qtbot):
    hand = Hand(qtbot, "mazur", (300, 400))
    hand.session.show_overlay(severity(moment="after 1,234 updates"))
    hand.view.sync()
    assert hand.view.rect().contains(hand.view.banner.geometry())
    assert hand.view.banner.moment.isVisible()
    assert not hand.view.banner.low.isVisible()
    assert not hand.view.legend.isVisible()
    hand.view.resize(900, 600)
    QApplication.processEvents()
    assert hand.view.banner.low.isVisible()
    hand.session.show_overlay(None)
    hand.view.sync()
    assert hand.view.legend.isVisible()
    hand.close()


LONG = "run 1 − what_the_children_of_class_10b_have_trained.nnsim"


@pytest.mark.parametrize("stale", [False, True])
@pytest.mark.parametrize("title", ["run 7 − mom9.nnsim", "run 1 − mom_of_class_10b.nnsim", LONG])
def test_long_words_on_a_banner_are_shortened_and_its_scale_stays(qtbot, title, stale):
    """In a canvas of usual width the scale has its ends; what is cut off the words is in their tooltips."""
    hand = Hand(qtbot, "mazur", (648, 400))
    moment = "after 2,000 updates − after 1,000 updates"
    edges = {2: np.full((3, 2), 5.0)}
    hand.session.show_overlay(Overlay("k", title, "signed", edges, full=5.0, moment=moment))
    if stale:
        hand.session.step()
    hand.view.sync()
    banner, view = hand.view.banner, hand.view
    assert all(part.isVisible() for part in (banner.low, banner.high, banner.title, banner.moment))
    assert (banner.low.text(), banner.high.text()) == ("−5", "+5")
    assert view.rect().contains(banner.geometry())
    assert not banner.geometry().intersects(view.zoom_buttons.geometry())
    assert banner.title.text() == title or ("…" in banner.title.text() and title in banner.title.toolTip())
    said = ("as it was " if stale else "") + moment
    assert banner.moment.text() == said or ("…" in banner.moment.text() and said in banner.moment.toolTip())
    assert "…" in banner.title.text() + banner.moment.text() or title.endswith("mom9.nnsim")
    for part in (banner.title, banner.moment):
        assert part.width() >= part.sizeHint().width(), "nothing is cut off without a sign"
    view.resize(1200, 400)
    QApplication.processEvents()
    assert banner.title.text() == title
    assert moment in banner.moment.text()
    assert moment not in banner.moment.toolTip()
    hand.close()


def test_the_legend_leaves_the_scale_to_the_banner(hand):
    wide = hand.view.legend.width()
    hand.session.show_overlay(severity())
    hand.view.sync()
    assert hand.view.legend.width() < wide
    assert hand.view.legend.accessibleDescription() == ""
    hand.session.show_overlay(None)
    hand.view.sync()
    assert hand.view.legend.width() == wide
