"""The card and the frame of a tour: where they stand, leaving and resuming, the gallery's ways to them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt

from nnsim.gui.tours.card import free_place
from nnsim.session.tours.reading import parse_tour, shipped

ROOM, SIZE = QRect(0, 0, 1280, 800), QSize(340, 260)


@settings(max_examples=25)
@given(st.integers(0, 1100), st.integers(0, 700), st.integers(10, 180), st.integers(10, 100))
def test_the_card_never_hides_what_it_points_at(x, y, width, height):
    target = QRect(x, y, width, height)
    place = free_place(ROOM, SIZE, target, QRect(300, 80, 650, 400))
    assert ROOM.contains(place)
    assert not place.intersects(target)


def test_a_tour_is_left_and_resumed(window, qtbot):
    tour = shipped()["gates"]
    window.tours.begin(tour)
    window.session.step()
    window.bridge.flush()
    assert window.tours.walk.at == 1
    qtbot.keyClick(window.tours.card, Qt.Key.Key_Escape)
    assert window.tours.walk is None
    window.tours.begin(tour)
    assert window.tours.walk.at == 1
    window.actions_by_id.run("help.leave_tour")
    assert window.tours.walk is None


def test_t_on_a_card_of_the_gallery_begins_its_tour(window, qtbot):
    window.show_gallery()
    card = next(card for card in window.gallery.cards.cards if card.example.key == "and")
    qtbot.keyClick(card, Qt.Key.Key_T)
    assert window.tours.walk.tour.key == "gates"
    assert not window.gallery_shown


def test_the_first_start_offers_the_first_tour_once(window):
    window.show_gallery()
    assert window.gallery.new_here.isVisible()
    window.show_gallery(False)
    window.show_gallery()
    assert not window.gallery.new_here.isVisible()


@pytest.mark.parametrize(("point", "done"), [("command debug.leap", "read"), ("canvas", "panel mirror")])
def test_a_command_or_a_panel_that_is_not_there_is_refused(window, point, done):
    head = 'title.en = "A"\nabout.en = "B"\nexample = "and"\n'
    text = f'{head}[[step]]\ntext.en = "C"\npoint = "{point}"\ndone = "{done}"\n'
    window.tours.begin(parse_tour(text, "a.toml", "a"))
    assert window.tours.walk is None
    assert "a.toml, line 4" in window.notices.text()
