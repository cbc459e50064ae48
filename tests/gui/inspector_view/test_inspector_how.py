"""While one steps, the card of an explanation stays as high as it was: what did not change stands still."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from nnsim.gui.widgets.number_chip import NumberChip
from nnsim.gui.widgets.plain_buttons import Link, Toggle
from nnsim.gui.widgets.typesetting import Typesetter
from nnsim.session.places import unit_place
from tests.gui.number_hand import settle


class Seen(QObject):
    """The widgets of some kinds that were painted, moved and asked to lay themselves out."""

    def __init__(self, widget):
        super().__init__()
        self.painted, self.moved, self.laid_out = [], [], []
        self.lists = {QEvent.Type.Paint: self.painted, QEvent.Type.Move: self.moved,
                      QEvent.Type.LayoutRequest: self.laid_out}  # fmt: skip
        for each in (widget, *widget.findChildren(QWidget)):
            each.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() in self.lists:
            self.lists[event.type()].append(watched)
        return False

    def clear(self):
        for found in self.lists.values():
            found.clear()


def step(panel, session, verb="step"):
    getattr(session, verb)("operation")
    process(panel)


def process(panel):
    settle(panel)
    for _ in range(4):
        QApplication.processEvents()


@pytest.fixture
def how(panel, session, monkeypatch):
    """The card of a neuron through which an iteration has gone already, with formulas that are not typeset."""
    monkeypatch.setattr(Typesetter, "ask", lambda *_: None)
    layer = session.network.layers[1]
    session.select(unit_place(layer.id, layer.units[0]))
    for _ in range(2 * len(session.steps)):
        step(panel, session)
    return panel.how


def test_links_stand_still_and_are_not_painted_while_one_steps(panel, session, how):
    seen, shown = Seen(how), set()
    high, links = how.height(), how.findChildren(Link)
    for verb in ("step", "back"):
        for _ in session.steps:
            seen.clear()
            step(panel, session, verb)
            shown.add(how.title.text())
            assert how.height() == high
            assert not [widget for widget in seen.painted if isinstance(widget, Link) and widget in links]
            assert not [widget for widget in seen.moved if isinstance(widget, Link | Toggle)]
            assert sum(isinstance(widget, Toggle) for widget in seen.painted) <= 2
            assert not seen.laid_out
    assert len(shown) > 2


def test_another_neuron_has_a_card_that_is_as_high_as_need_be(panel, session, how):
    layer = session.network.layers[1]
    while how.shown.value is not None:
        step(panel, session)
    before = how.card.height()
    session.select(unit_place(layer.id, layer.units[1]))
    process(panel)
    high = how.card.height()
    assert high < before
    how.card.let_go()
    process(panel)
    assert how.card.height() == high


def test_all_chips_are_in_sight_within_the_card(panel, session, how):
    for _ in session.steps:
        step(panel, session)
        for chip in how.made_of.findChildren(NumberChip):
            if chip.isVisible():
                assert how.made_of.rect().contains(chip.geometry())
        assert how.made_of.isHidden() or how.made_of.height() == how.made_of.heightForWidth(how.made_of.width())
