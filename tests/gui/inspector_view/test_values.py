"""The card of numbers and the heading: what is as before is not touched, and what is others is seen at once."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from nnsim.gui.inspector_view.figures import Figure
from nnsim.gui.inspector_view.head import Head
from nnsim.gui.inspector_view.values import Values
from nnsim.gui.theme import apply_theme
from nnsim.gui.widgets.value_label import ValueLabel
from tests.gui.test_layout_work import Events, pixels, settle


def figures(*values, name="net input", tone="text"):
    return [Figure(f"q{at}", "z", f"{name} {at}", value, repr(value), tone) for at, value in enumerate(values)]


@pytest.fixture
def values(qtbot):
    apply_theme("light")
    card = Values()
    qtbot.addWidget(card)
    card.resize(293, 143)
    card.show_figures(figures(0.1, 0.2, 0.3))
    card.show()
    qtbot.waitExposed(card)
    settle()
    return card


def test_of_many_numbers_only_the_other_one_is_painted(values):
    labels = list(values.cells.values())
    paints, asked = Events(QEvent.Type.Paint, *labels), Events(QEvent.Type.LayoutRequest, values)
    values.show_figures(figures(0.1, 0.25, 0.3))
    settle()
    assert paints.seen == [labels[1]]
    assert labels[1].text == "0.250000000"
    assert not asked.seen


def test_names_and_numbers_are_where_they_belong_however_many_there_are(qtbot, values):
    for shown in (figures(1.0), figures(1.0, 2.0, 3.0, 4.0, 5.0), figures(1.0, 2.0, name="other"), figures(0.5, 1.5)):
        values.show_figures(shown)
        settle()
        fresh = Values()
        qtbot.addWidget(fresh)
        fresh.resize(values.size())
        fresh.show_figures(shown)
        fresh.show()
        settle()
        assert fresh.sizeHint() == values.sizeHint()
        assert [label.geometry() for label in fresh.cells.values()] == [
            label.geometry() for label in values.cells.values()
        ]
        on_screen = values.screen().grabWindow(values.winId())
        assert np.array_equal(pixels(on_screen), pixels(values.grab())), "all that is others was painted"


def test_a_long_number_has_the_room_it_needs(values):
    first, second, _ = values.cells.values()
    values.resize(310, 143)
    values.show_figures(figures(0.1, -1.2345e-300, 0.3))
    settle()
    assert second.width() >= second.sizeHint().width()
    assert second.x() + second.width() <= values.width() - 14
    values.set_full(True)
    settle()
    assert first.x() == second.x()
    assert values.sizeHint().height() > 2 * second.y()
    values.hide()
    values.set_full(False)
    values.show()
    settle()
    assert first.y() == second.y()


def test_a_tip_is_made_where_somebody_reads_it_and_is_never_an_old_one(qtbot):
    label = ValueLabel("z")
    qtbot.addWidget(label)
    label.show()
    made = []
    tip = label._tip
    label._tip = lambda: made.append(1) or tip()
    for number in (0.5, 0.25):
        label.set_value(number)
    assert not made
    assert label.accessibleName() == "z 0.25", "for those who hear it the number is there at once"
    assert "0.25" in label.toolTip()
    label.set_value(0.75)
    assert super(ValueLabel, label).toolTip() == ""
    at = QPointF(1, 1)
    QApplication.sendEvent(label, QEnterEvent(at, at, at))
    assert "0.75" in super(ValueLabel, label).toolTip()


def test_another_title_asks_for_no_room_and_more_words_do(qtbot):
    heading = Head()
    qtbot.addWidget(heading)
    heading.resize(300, heading.heightForWidth(300))
    heading.show()
    heading.say("hidden1", "text", ["sample 1 of 4"], [])
    settle()
    high = heading.heightForWidth(300)
    measured = []
    measure = heading._measure
    heading._measure = lambda width: measured.append(width) or measure(width)
    heading.say("output", "forward", ["sample 1 of 4"], [])
    settle()
    assert heading.title.text() == "output"
    assert not measured
    heading.say("output", "forward", ["sample 1 of 4", "and some more words that have no room on that line"], [])
    settle()
    assert heading.heightForWidth(300) > high
    heading.say("output", "forward", [], [])
    settle()
    assert heading.heightForWidth(300) < high
