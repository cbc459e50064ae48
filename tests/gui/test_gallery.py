"""The gallery: cards with pictures, the keyboard, recent files, and thumbnails of any design."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from nnsim.gui.data_choice import fitted, needs_settings, table_of, with_data
from nnsim.gui.dialogs import files
from nnsim.gui.fonts import ui_font
from nnsim.gui.gallery_cards import NARROWEST, WIDEST, fitting, people_of
from nnsim.gui.thumbnail import class_colors, thumbnail
from nnsim.network.build import sequential
from nnsim.network.design import Choice, Design, Network
from nnsim.session.examples import EXAMPLES
from nnsim.session.history import HISTORY
from nnsim.session.tours.shelf import offers_of

Key = Qt.Key


@pytest.fixture
def gallery(window):
    window.show_gallery()
    return window.gallery


def test_it_opens_at_the_first_start_only_if_wanted(make_window, settings):
    assert make_window(example=None, gallery=True).gallery_shown
    settings.set("gallery_at_start", False)
    assert not make_window(example=None, gallery=True).gallery_shown


def test_an_example_on_the_command_line_needs_no_gallery(make_window):
    assert not make_window(example="mazur", gallery=True).gallery_shown


def test_there_is_a_card_for_every_example(gallery):
    assert [card.example.key for card in gallery.cards.cards] == list(EXAMPLES)
    gallery.draw_all()
    assert all(card.drawn for card in gallery.cards.cards)


def test_a_click_opens_the_example(window, gallery, qtbot):
    card = next(card for card in gallery.cards.cards if card.example.key == "mazur")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.session.design.title == "mazur"
    assert not window.gallery_shown
    assert QApplication.focusWidget() is window.canvas


def test_the_keyboard_walks_and_opens(window, gallery, qtbot):
    cards = gallery.cards
    assert cards.cards[0].hasFocus()
    qtbot.keyClick(cards.cards[0], Key.Key_Right)
    qtbot.keyClick(cards.cards[1], Key.Key_Down)
    at = 1 + cards._columns
    assert cards.cards[at].hasFocus()
    qtbot.keyClick(cards.cards[at], Key.Key_Left)
    qtbot.keyClick(cards.cards[at - 1], Key.Key_Up)
    qtbot.keyClick(cards.cards[0], Key.Key_Up)
    assert cards.cards[0].hasFocus()
    assert window.session.last_index is None  # the arrows did not step behind the gallery
    qtbot.keyClick(cards.cards[0], Key.Key_Return)
    assert window.session.design.title == "not"


def test_tab_stays_on_the_page(gallery, qtbot):
    seen = set()
    for _ in range(42):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        seen.add(QApplication.focusWidget())
        assert gallery.isAncestorOf(QApplication.focusWidget())
    assert {gallery.new, gallery.open_button, gallery.at_start} <= seen


def test_esc_goes_back(window, gallery, qtbot):
    qtbot.keyClick(gallery.cards.cards[3], Key.Key_Escape)
    assert not window.gallery_shown


def test_commands_wait_while_it_is_open(window, gallery):
    assert not window.actions_by_id["debug.step"].isEnabled()
    assert window.actions_by_id["file.open"].isEnabled()
    window.show_gallery(False)
    assert window.actions_by_id["debug.step"].isEnabled()


def test_unsaved_work_is_not_lost(window, gallery, monkeypatch):
    window.session.set_training("change η", rate=0.9)
    monkeypatch.setattr(files, "may_leave", lambda _window: False)
    assert not window.open_example("mazur")
    assert window.session.design.title == "xor"


def test_training_is_paused_before_another_network_is_opened(window, tmp_path, monkeypatch):
    window.session.set_training("longer", epochs=10_000_000)
    window.session.save(tmp_path / "x.nnsim")
    window.session.train()
    asked = []
    monkeypatch.setattr(files, "ask", lambda box: asked.append(box.text()) or QMessageBox.StandardButton.Discard)
    assert window.open_example("mazur")
    assert len(asked) == 1, "what was trained is work"
    assert window.session.design.title == "mazur"
    assert not window.session.running


def test_recent_files_are_offered(window, tmp_path, qtbot):
    path = tmp_path / "recent.nnsim"
    window.session.save(path)
    window.session.example("and")
    window.show_gallery()
    button = next(b for b in window.gallery.findChildren(QPushButton) if b.toolTip() == str(path))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.session.path == path


def test_it_can_be_kept_away(window, gallery):
    gallery.at_start.setChecked(False)
    assert window.preferences.get("gallery_at_start") is False
    gallery.at_start.setChecked(True)


def test_it_covers_the_window_at_any_size(window, gallery, qtbot):
    for size in ((1920, 1080), (960, 620)):
        window.resize(*size)
        qtbot.wait(10)
        assert gallery.width() == window.width()
        widths = {card.width() for card in gallery.cards.cards}
        assert len(widths) == 1
        assert NARROWEST <= widths.pop() <= WIDEST


def test_pictures_follow_the_theme(window, gallery):
    gallery.draw_all()
    before = gallery.cards.cards[0]._picture.toImage()
    window.preferences.set("theme", "dark")
    gallery.draw_all()
    assert gallery.cards.cards[0]._picture.toImage() != before
    window.preferences.set("theme", "light")


# -- thumbnails


@pytest.mark.parametrize("key", EXAMPLES)
def test_every_example_has_a_picture_of_network_and_data(qapp, key):
    design = EXAMPLES[key].make()
    with_points = thumbnail(design, table_of(design.data.dataset), 234, 118, 2.0).toImage()
    without = thumbnail(design, None, 234, 118, 2.0).toImage()
    assert with_points.width() == 468
    assert with_points != without
    colors = {with_points.pixelColor(x, y).name() for x in range(0, 468, 3) for y in range(0, 236, 3)}
    assert len(colors) > 8


def test_an_empty_design_has_an_empty_picture(qapp):
    image = thumbnail(Design(Network()), None, 50, 40).toImage()
    assert len({image.pixelColor(x, y).name() for x in range(50) for y in range(40)}) == 1


def test_classes_have_colours_of_their_own(qapp):
    assert len(class_colors(2)) == 2
    assert len({color.name() for color in class_colors(6)}) == 6
    assert len(class_colors(10)) == 10


# -- choosing other data


def test_the_ends_of_the_network_follow_the_data():
    design = Design(sequential((2, 3, 1)))
    other = with_data(design, Choice("iris"))
    assert other.network.shape_text == "4-3-3"
    assert other.data.dataset.key == "iris"
    assert fitted(other.network, 4, 3) is other.network


def test_a_csv_file_must_be_chosen_first():
    assert needs_settings(Choice("csv"))
    assert not needs_settings(Choice("csv", {"path": "x.csv"}))
    assert not needs_settings(Choice("xor"))


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080), (900, 600)])
def test_one_cannot_scroll_into_emptiness(qtbot, make_window, size):
    window = make_window()
    window.resize(*size)
    window.show_gallery(True)
    qtbot.wait(60)
    gallery = window.gallery
    page, last = gallery._area.widget(), gallery.history.cards[-1]
    below = page.height() - (gallery.history.y() + last.geometry().bottom())
    assert page.height() <= gallery._area.viewport().height() or below < 60
    assert below >= 0, "the last card is whole"


def test_no_card_looks_chosen_before_somebody_chooses(gallery, qtbot):
    """Neither the one that has the focus first, nor one that the pointer happens to rest on."""
    gallery.draw_all()
    first, second = gallery.cards.cards[:2]
    calm = first.grab().toImage()
    first.clearFocus()
    assert first.grab().toImage() == calm
    first.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    chosen = second.grab().toImage()
    second.clearFocus()
    assert second.grab().toImage() != chosen, "the keyboard is shown where it is"


def test_every_card_has_a_tour(window):
    """Its own; but a card of the history may offer those of the example that it tells of."""
    window.show_gallery()
    assert [card.example.key for card in window.gallery.all_cards if card.make_tour_button() is None] == []
    assert [key for key in EXAMPLES if not offers_of(key)] == []


@pytest.mark.usefixtures("french")
def test_people_and_titles_of_cards_are_french_and_have_room(qapp):
    svm = next(example for example in HISTORY if example.key == "support_vectors")
    backpropagation = next(example for example in HISTORY if example.key == "backpropagation")

    title = f"{svm.year}  Machine à vecteurs de support"
    wide, narrow = (QFontMetrics(ui_font(size, 600)).horizontalAdvance(title) for size in (10, 8.5))

    assert fitting(title, wide) == (ui_font(10, 600), title)
    assert fitting(title, narrow) == (ui_font(8.5, 600), title)
    assert fitting(title, narrow - 1)[1].endswith("…")
    assert people_of(svm) == "Corinna Cortes et Vladimir Vapnik"
    assert people_of(backpropagation, short=True) == "Rumelhart, Hinton et Williams"
