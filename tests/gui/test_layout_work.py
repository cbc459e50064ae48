"""A page whose parts change is laid out once, and only what is others or elsewhere is painted."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from nnsim.gui.theme import apply_theme
from nnsim.gui.widgets import filled, formula_text
from nnsim.gui.widgets.card import Card, Section
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.column import Page, Sheet
from nnsim.gui.widgets.filled import Filled


class Events(QObject):
    """Counts the events of a kind, by widget."""

    def __init__(self, kind, *widgets):
        super().__init__()
        self.kind, self.seen = kind, []
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == self.kind:
            self.seen.append(watched)
        return False


@pytest.fixture
def page(qtbot):
    """A page with two cards in sections; the first has two lines, and may get more."""
    apply_theme("light")
    window = QWidget()
    qtbot.addWidget(window)
    cards, sections, lines = [], [], []
    column = Sheet((11, 11, 11, 11))
    for _ in range(2):
        card = Card()
        for _ in range(2):
            lines.append(QLabel("a line"))
            card.body.addWidget(lines[-1])
        cards.append(card)
        sections.append(Section("title", card))
        column.add(sections[-1])
    made = Page(column, inner=(cards[0], sections[0], cards[1], sections[1]))
    made.setParent(window)
    made.column, made.cards, made.sections, made.lines = column, cards, sections, lines
    made.setFixedSize(200, 400)
    window.resize(200, 400)
    window.show()
    qtbot.waitExposed(window)
    settle()
    yield made
    window.close()


def settle():
    for _ in range(10):
        QApplication.processEvents()


def grow(page):
    with page.still():
        page.lines[1].setText("a line\nand more\nand another")


def test_all_is_where_it_belongs_at_once_and_is_moved_there_once(page):
    moves = Events(QEvent.Type.Move, page.sections[1])
    before, high = page.sections[1].y(), page.lines[0].height()
    grow(page)
    at = [widget.geometry() for widget in (*page.sections, *page.cards, *page.lines)]
    assert page.sections[1].y() > before
    assert page.lines[0].height() == high, "nothing is squeezed"
    settle()
    assert [widget.geometry() for widget in (*page.sections, *page.cards, *page.lines)] == at
    assert len(moves.seen) == 1


def test_what_stays_where_it_is_is_not_painted(page):
    paints = Events(QEvent.Type.Paint, *page.lines)
    page.lines[0].update()
    settle()
    assert paints.seen == [page.lines[0]]
    grow(page)
    settle()
    assert page.lines[1] in paints.seen
    assert paints.seen.count(page.lines[0]) == 1


def test_only_another_height_is_heard_of(page):
    heard = Events(QEvent.Type.LayoutRequest, *page.sections, page.column, page.viewport())
    moved = Events(QEvent.Type.Move, *page.sections, *page.cards)
    below = page.sections[1].y()
    page.lines[1].setText("other")
    settle()
    assert heard.seen == [page.sections[0]]
    assert not moved.seen
    heard.seen.clear()
    page.lines[1].setText("more\nlines")
    settle()
    assert heard.seen == [page.sections[0], page.column, page.viewport()]
    assert page.sections[1].y() > below
    assert page.cards[1] not in moved.seen


def test_parts_come_and_go_and_change_places(page):
    first, second = page.sections
    high = first.height()
    first.hide()
    settle()
    assert second.y() == 11
    first.show()
    page.column.put_in_order([second, first])
    settle()
    assert (second.y(), first.y()) == (11, 11 + second.height() + 6)
    page.window().hide()
    page.lines[1].setText("a\nb\nc\nd")
    page.lines[2].setText("a\nb\nc")
    page.window().show()
    settle()
    assert first.height() > high
    assert first.y() == 11 + second.height() + 6, "what has changed while nobody looked has its room"
    assert page.cards[1].height() == page.cards[1].sizeHint().height()


def test_a_page_scrolls_where_there_is_less_room_than_it_needs(page):
    bar = page.verticalScrollBar()
    assert not bar.isVisible()
    assert page.column.size() == page.viewport().size()
    wide = page.viewport().width()
    page.lines[1].setText("\n".join("a long list"))
    with page.still():
        page.lines[3].setText("\n".join("and a longer list with many lines"))
    assert bar.isVisible(), "at once"
    assert page.viewport().width() < wide
    assert page.column.width() == page.viewport().width()
    assert page.column.height() == page.column.heightForWidth(page.column.width())
    assert bar.maximum() == page.column.height() - page.viewport().height()
    for line in page.lines:
        line.setText("a line")
    settle()
    assert not bar.isVisible()
    assert page.column.size() == page.viewport().size()


def test_the_line_around_a_card_is_where_it_ends_now(page):
    """What is on the screen, piece by piece, is what would be painted anew."""
    for lines in ("1\n2\n3\n4\n5", "1", "1\n2"):
        page.lines[1].setText(lines)
        settle()
        shown = page.screen().grabWindow(page.window().winId())
        assert np.array_equal(pixels(shown), pixels(page.window().grab()))


def test_of_a_long_formula_only_what_there_are_lines_for_is_looked_at(qapp, monkeypatch):
    looked = []
    pieces = formula_text._pieces
    monkeypatch.setattr(formula_text, "_pieces", lambda text: looked.append(len(text)) or pieces(text))
    terms = " + ".join(f"w{at} · 0.{at}" for at in range(1000, 3000))
    lines = formula_text.wrapped(f"z = {terms}", 16, 265.0)
    assert len(lines) == 6
    assert lines[-1].runs[0].text.strip() == "…"
    assert sum(looked) < len(terms) / 4
    assert formula_text.wider(terms, 16, 265.0)


def test_a_row_of_buttons_is_measured_again_when_one_is_others(qtbot):
    choices = Choices("which")
    qtbot.addWidget(choices)
    choices.set_items([("a", "one", ""), ("b", "two", "")])
    choices.show()
    wide = choices.sizeHint().width()
    choices.set_items([("a", "one that is longer", ""), ("b", "two", "")])
    assert choices.sizeHint().width() > wide
    choices.set_items([("a", "one", "")])
    assert choices.sizeHint().width() < wide


def pixels(picture):
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].copy()


def test_those_around_hear_at_once_of_what_does_not_fit_and_later_of_what_does(qtbot, monkeypatch):
    around, inside, least = QWidget(), QWidget(), [40]
    inside.minimumSizeHint = lambda: QSize(50, least[0])
    qtbot.addWidget(around)

    def need(height, after_news=True):
        least[0] = height
        monkeypatch.setattr(filled, "laid_out_after_news", lambda: after_news)
        QApplication.sendEvent(place, QEvent(QEvent.Type.LayoutRequest))
        settle()

    column = QVBoxLayout(around)
    place = Filled(inside)
    column.addWidget(place)
    around.resize(200, 200)
    around.show()
    qtbot.waitExposed(around)
    settle()
    heard = Events(QEvent.Type.LayoutRequest, around)
    for height in (60, 80, 70):
        need(height)
    assert not heard.seen
    assert place._calm.isActive()
    qtbot.waitUntil(lambda: bool(heard.seen))
    heard.seen.clear()
    need(300)
    assert heard.seen
    assert around.height() >= 300
    heard.seen.clear()
    need(95, after_news=False)
    assert heard.seen
    need(90)
    assert place._calm.isActive()
    around.hide()
    assert not place._calm.isActive()
