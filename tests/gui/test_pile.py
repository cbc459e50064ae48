"""A pile is as high as what is in it, and tells those around it only where it needs another height."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from nnsim.gui.theme import apply_theme
from nnsim.gui.widgets.flow import Flow
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.pile import Pile
from nnsim.gui.widgets.plain_buttons import Link


class Seen(QObject):
    """Counts the events of a kind that come to some widgets."""

    def __init__(self, kind, *widgets):
        super().__init__()
        self.kind, self.count = kind, 0
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == self.kind
        return False


@pytest.fixture
def pile(qtbot):
    apply_theme("light")
    around = QWidget()
    qtbot.addWidget(around)
    column = QVBoxLayout(around)
    made = Pile(margin=14)
    made.words, made.link, made.row = Label("words " * 12, wrap=True), Link("step back"), Flow(gap=6)
    for text in ("copy", "copy LaTeX", "worked solution…"):
        made.row.add(Link(text))
    made.add(made.words, inset=5)
    made.add(made.link, wide=False)
    made.add(made.row)
    column.addWidget(made)
    column.addStretch(1)
    around.resize(260, 400)
    around.show()
    qtbot.waitExposed(around)
    settle()
    yield made
    around.close()


def settle():
    for _ in range(6):
        QApplication.processEvents()


def test_parts_stand_below_each_other_and_fill_it(pile):
    room = pile.width() - 28
    assert pile.words.geometry().getRect()[:3] == (14 + 5, 12, room - 5)
    assert pile.words.height() == pile.words.heightForWidth(room - 5)
    assert pile.link.y() == pile.words.geometry().bottom() + 1 + 6
    assert pile.link.size() == pile.link.sizeHint()
    assert pile.row.y() == pile.link.geometry().bottom() + 1 + 6
    assert pile.row.width() == room
    assert pile.height() == pile.row.geometry().bottom() + 1 + 12 == pile.heightForWidth(pile.width())


def test_what_comes_goes_or_grows_is_put_in_its_place(pile):
    before, high = pile.row.y(), pile.height()
    pile.link.hide()
    settle()
    assert pile.row.y() == before - pile.link.height() - 6
    assert pile.height() == high - pile.link.height() - 6
    pile.link.show()
    pile.words.setText("word")
    settle()
    assert pile.row.y() < before
    pile.window().resize(150, 400)
    settle()
    assert pile.row.height() == pile.row.heightForWidth(pile.width() - 28)
    assert pile.height() == pile.row.geometry().bottom() + 1 + 12


def test_those_around_hear_of_another_height_alone(pile):
    asked = Seen(QEvent.Type.LayoutRequest, pile.window())
    pile.words.setText("other " * 12)
    pile.arrange()
    settle()
    assert not asked.count
    pile.words.setText("other " * 40)
    pile.arrange()
    settle()
    assert asked.count
    assert pile.height() == pile.heightForWidth(pile.width())


# -- with a foot


@pytest.fixture
def card(pile):
    """A card whose row of links is at its foot."""
    made = Pile(margin=14)
    made.words, made.row = Label("words " * 12, wrap=True), Flow(gap=6)
    for text in ("copy", "copy LaTeX"):
        made.row.add(Link(text))
    made.add(made.words)
    made.add(made.row, foot=True)
    pile.parentWidget().layout().insertWidget(0, made)
    settle()
    return made


def say(card, words):
    card.words.setText(words)
    card.arrange()
    settle()


def test_what_is_at_the_foot_stands_still_and_is_not_painted(card):
    painted = Seen(QEvent.Type.Paint, card.row, *card.row.children())
    at, high = card.row.y(), card.height()
    assert card.row.geometry().bottom() + 1 + 12 == high
    say(card, "words")
    assert (card.row.y(), card.height()) == (at, high)
    assert card.words.height() == card.words.heightForWidth(card.words.width())
    assert not painted.count
    say(card, "words " * 30)
    assert card.row.y() > at
    assert card.height() == card.heightForWidth(card.width()) > high


@pytest.mark.parametrize("change", ["none of it", "width", "text", "much less"])
def test_room_that_has_nothing_to_do_with_what_is_shown_is_not_kept(card, change):
    say(card, "words " * 12 * (5 if change == "much less" else 1))
    high = card.height()
    card.words.setText("words")
    if change == "none of it":
        card.let_go()
    elif change == "width":
        card.window().resize(240, 400)
    elif change == "text":
        apply_theme("light", scale=1.25)
        settle()
        apply_theme("light")
    settle()
    assert card.height() == card.row.geometry().bottom() + 1 + 12 < high
    assert card.row.y() == card.words.geometry().bottom() + 1 + 6
