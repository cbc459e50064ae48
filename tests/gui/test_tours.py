"""The card and the frame of a tour: where they stand, leaving and resuming, the gallery's ways to them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QTabBar

from nnsim.gui.keys import keeps
from nnsim.gui.menus import TOURS, fill_tours
from nnsim.gui.tours.asking import wanted
from nnsim.gui.tours.formulas import kept_whole
from nnsim.gui.tours.placing import free_place
from nnsim.gui.tours.pointing import free_room, pointed
from nnsim.session.tours.conditions import read_condition
from nnsim.session.tours.reading import parse_tour
from nnsim.session.tours.shelf import offers_of, shipped

CONTROL = Qt.KeyboardModifier.ControlModifier
ROOM, SIZE = (0, 0, 1280, 800), (340, 260)


@settings(max_examples=25)
@given(st.integers(0, 1100), st.integers(0, 700), st.integers(10, 180), st.integers(10, 100))
def test_the_card_never_hides_what_it_points_at(x, y, width, height):
    target = (x, y, width, height)
    place = QRect(*free_place(ROOM, SIZE, target, (300, 80, 650, 400)))
    assert QRect(*ROOM).contains(place)
    assert not place.intersects(QRect(*target))


def test_a_tour_is_left_and_resumed(window, qtbot):
    tour = shipped()["gates"]
    window.tours.begin(tour)
    window.session.step()
    window.bridge.flush()
    assert window.tours.walk.at == 1
    qtbot.keyClick(window.tours.card, Qt.Key.Key_Escape)
    assert window.tours.walk is None
    window.tours.begin(tour)
    assert (window.tours.walk.at, window.tours.walk.resuming) == (1, True)
    assert "You were at step 2 of 7" in window.tours.card.text.text()
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


def long_tour(point="panel stops", done="read", title="A" * 20):
    head = f'title.en = "{title}"\nabout.en = "B"\nexample = "and"\n'
    steps = (f'[[step]]\ntext.en = "C"\npoint = "{point}"\ndone = "{done}"\n',) * 2
    return parse_tour(head + "".join(steps), "a.toml", "a")


def test_ones_own_work_comes_back_when_the_tour_is_left(window, qtbot):
    session = window.session
    session.set_training("Rate", rate=0.125)
    session.step("epoch")
    before, opened = session.project(), session.opened
    window.tours.begin(shipped()["gates"])
    assert session.design.title == "and"
    session.step()
    window.bridge.flush()
    qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)

    assert window.tours.walk is None
    assert (session.opened, session.dirty, session.update) == (opened, True, 1)
    assert session.design == before.design
    assert np.array_equal(session.project().parameters["hidden1.W"], before.parameters["hidden1.W"])
    assert "xor" in window.notices.text()
    session.undo()
    assert session.training.rate != 0.125

    window.tours.begin(shipped()["gates"])  # where it was left, with its network
    card = window.tours.card
    assert "step 2 of 7" in card.text.text()
    assert "as you left it" in card.text.text()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert (window.tours.walk.at, window.tours.walk.resuming, session.design.title) == (1, False, "and")
    window.tours.end()
    assert session.design.title == "xor"


def test_start_over_begins_with_the_example_as_it_is(window, qtbot):
    window.tours.begin(shipped()["gates"])
    window.session.step()
    window.bridge.flush()
    window.tours.end()
    window.tours.begin(shipped()["gates"])
    window.tours.card.anew_button.click()
    assert (window.tours.walk.at, window.tours.walk.resuming) == (0, False)
    assert window.session.next_index == 0
    assert window.tours.card.on_button.text() == "Skip"


def test_another_document_ends_the_tour(window):
    window.tours.begin(shipped()["gates"])
    window.session.example("iris")
    window.bridge.flush()
    assert window.tours.walk is None
    assert window.session.design.title == "iris"


def test_a_panel_behind_a_tab_is_brought_forward_or_its_tab_is_pointed_at(window):
    window.docks.show("curves")
    window.tours.begin(long_tour(done="panel stops"))
    widget, where = pointed(window, window.tours.walk.stop.point)
    assert isinstance(widget, QTabBar)
    assert widget.tabText(widget.tabAt(where.center())).startswith("Stops")
    window.tours.begin(long_tour())
    window.tours.place()
    assert pointed(window, window.tours.walk.stop.point)[0] is window.docks["stops"]


def test_the_card_keeps_off_the_bars_and_what_it_points_at_and_is_moved(window, qtbot):
    window.tours.begin(long_tour("field rate"))
    card = window.tours.card
    low = window.bars["timeline"].geometry().top()
    assert card.geometry().bottom() < min(low, window.bars["training"].geometry().top())
    places = set()
    card.move_button.setFocus()
    for _ in range(4):
        qtbot.keyClick(card.move_button, Qt.Key.Key_Space)
        places.add(card.pos().toTuple())
        assert free_room(window).contains(card.geometry())
    assert len(places) == 4
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    before = card.pos()
    qtbot.mouseMove(card, QPoint(65, 45))
    qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert card.pos() != before
    window.tours.walk.go_on()
    put = card.pos()
    window.tours.place()
    assert card.pos() == put


def test_a_long_title_is_written_whole(window):
    window.tours.begin(long_tour(title="How a network of two layers learns what no single neuron can tell apart"))
    card = window.tours.card
    assert card.title.height() >= 2 * card.title.fontMetrics().height()
    assert card.title.text().endswith("apart ·\u00a01\u00a0of\u00a02")


def test_keys_work_while_a_question_is_asked(window, qtbot):
    assert not keeps(QLineEdit(), Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier, "")
    assert keeps(QLineEdit(), Qt.Key.Key_C, CONTROL, "")
    window.tours.begin(shipped()["first_five_minutes"])
    assert not window.tours.card.has_focus()
    window.actions_by_id.run("help.tour_card")
    assert window.tours.card.has_focus()
    window.actions_by_id.run("help.tour_card")
    assert window.canvas.hasFocus()


def test_what_is_still_to_be_done_is_said_in_the_words_of_the_window(window):
    asked = ("command train.reset", "step forward/output/output", "set batch_size 0", "set activation hidden1 relu",
             "set preparer standardize", "set rate 0.1", "sample 2", "select hidden1 1", "holds E > 3")  # fmt: skip
    said = [wanted(read_condition(one), window.actions_by_id) for one in asked]
    assert said == ["Reset", "the step forward · output · output", "full batches", "relu in hidden1", "standardize",
                    "learning rate 0.1", "sample 2", "neuron 1 of hidden1", "E > 3"]  # fmt: skip


def test_a_long_answer_to_choose_is_not_cut_off(window):
    long = "the recall can only rise, while the precision falls most of the time, R&D or not"
    steps = f"""[[step]]
text.en = "C"
point = "canvas"
[step.question]
ask.en = "D?"
because.en = "E"
choices = [{{ en = "{long}" }}, {{ en = "no" }}]
right = 1
"""
    head = 'title.en = "A"\nabout.en = "B"\nexample = "and"\n'
    window.tours.begin(parse_tour(head + steps, "a.toml", "a"))
    card = window.tours.card
    choice, short = card.choices
    assert choice.accessibleName() == long
    assert choice.text().replace("\n", " ").replace("&&", "&") == long
    assert choice.sizeHint().width() <= choice.width()
    assert choice.height() >= choice.sizeHint().height() > short.height()
    assert card.rect().contains(choice.geometry())


def test_each_tour_is_in_the_menu_once_and_those_of_history_in_one_below(window):
    menu = window.menus[TOURS]
    for _ in range(2):  # it is filled anew each time
        fill_tours(window, menu)
    *own, past = menu.actions()
    assert past.menu() is not None
    named = [entry.text().replace("&&", "&") for entry in (*own, *past.menu().actions())]
    assert sorted(named) == sorted(tour.title["en"] for tour in shipped().values())
    assert named[0] == "The first five minutes"
    assert "Adaline" in [entry.text() for entry in past.menu().actions()]
    past.menu().actions()[0].trigger()
    assert window.tours.walk.tour.title["en"] == past.menu().actions()[0].text()


ASKING = """[[step]]
text.en = "C"
point = "canvas"
[step.question]
ask.en = "D?"
because.en = "E"
choices = [{ en = "one" }, { en = "two" }, { en = "three" }]
right = 3
[[step]]
text.en = "F"
point = "command debug.step"
done = "step data/input/batch"
"""


def test_it_is_shown_which_answer_was_right_and_no_step_is_skipped_by_chance(window, qtbot):
    window.tours.begin(parse_tour('title.en = "A"\nabout.en = "B"\nexample = "and"\n' + ASKING, "a.toml", "a"))
    card, walk = window.tours.card, window.tours.walk
    qtbot.keyClick(card, Qt.Key.Key_Return)  # to the first answer
    assert card.choices[0].hasFocus()
    card.choices[0].click()
    window.tours.place()
    assert [choice.text() for choice in card.choices] == ["✗ one", "two", "✓ three"]
    assert card.choices[2].accessibleName() == "three: right"
    qtbot.keyClick(card, Qt.Key.Key_Return)  # to what follows
    assert (walk.at, card.hasFocus()) == (1, True)
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert (walk.at, card.on_button.hasFocus()) == (1, True)
    qtbot.keyClick(card.on_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: walk.ended)


def test_a_button_that_was_pressed_for_a_step_does_not_skip_the_next(window, qtbot):
    head = 'title.en = "A"\nabout.en = "B"\nexample = "and"\n[[step]]\ntext.en = "C"\npoint = "canvas"\ndone = "read"\n'
    window.tours.begin(parse_tour(head + ASKING.partition("right = 3\n")[2], "a.toml", "a"))
    card = window.tours.card
    card.on_button.setFocus()
    qtbot.keyClick(card.on_button, Qt.Key.Key_Space)
    assert window.tours.walk.at == 1
    assert not card.on_button.hasFocus()
    assert card.hasFocus()


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("So b < 0, b + w₁ > 0 and b + w₁ + w₂ < 0.", ["b < 0", "b + w₁ > 0", "b + w₁ + w₂ < 0"]),
        ("say 2 b + w₁ + w₂ > 0. What", ["2 b + w₁ + w₂ > 0"]),
        ("times the slope o (1 − o), then", ["o (1 − o)"]),
        ("Network → Next sample, well-known", []),
    ],
)
def test_formulas_are_not_torn_apart(text, whole):
    kept = kept_whole(text)
    assert kept.replace("\u00a0", " ") == text
    for formula in whole:
        assert formula.replace(" ", "\u00a0") in kept
    assert kept.count("\u00a0") == sum(formula.count(" ") for formula in whole)


def test_a_long_formula_breaks_before_an_operator():
    assert kept_whole("= 0.35 · 1 + 0.15 · 0.05 + 0.20 · 0.10 = 0.3775.").count(" ") > 3


def test_nobody_is_asked_to_save_what_a_tour_has_done(window):
    """Begun without work of one's own it leaves its network in the window; what is done to that then, counts."""
    window.tours.begin(long_tour())
    window.session.step("epoch")
    window.bridge.flush()
    assert window.session.dirty
    window.tours.end()
    assert not window.session.dirty
    window.session.step("epoch")
    assert window.session.dirty


def test_the_tabs_of_the_panels_are_left_free_where_there_is_room(window, qtbot):
    window.resize(1900, 1040)
    qtbot.wait(50)
    window.tours.begin(long_tour(point="command debug.step", done="command debug.back"))
    window.tours.place()
    card = window.tours.card.geometry()
    bars = [bar for bar in window.findChildren(QTabBar) if bar.isVisible() and bar.parent() is window]
    assert bars
    assert not any(card.intersects(bar.geometry()) for bar in bars)


def test_the_card_of_xor_offers_the_tour_about_it_and_lists_are_in_the_order_of_learning():
    assert [tour.key for tour in offers_of("xor")][:2] == ["first_five_minutes", "why_xor_needs_a_hidden_layer"]
    keys = list(shipped())
    assert keys.index("gates") < keys.index("forward_pass") < keys.index("overfitting") < keys.index("circles")
