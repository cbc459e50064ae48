"""The field for expressions: words, mistakes, changing a watch."""

import pytest
from PySide6.QtCore import Qt

from nnsim.gui.theme import theme
from nnsim.network import edits
from tests.gui.watches_panel import TEXTS, has_color, panel, session, settle, texts, watched

__all__ = ["panel", "session", "watched"]


Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


# ----------------------------------------------------------------------------------------------------- the field


def test_an_expression_is_typed_and_enter_watches_it(qtbot, panel, session):
    panel.setFocus()
    assert panel.field.hasFocus()
    qtbot.keyClicks(panel.field, "norm(W[hidden1])")
    qtbot.keyClick(panel.field, Key.Key_Return)
    assert [watch.text for watch in session.watches] == ["norm(W[hidden1])"]
    assert panel.field.text() == ""
    assert panel.list.current is session.watches[0]


def test_a_mistake_is_shown_at_its_column_and_goes_with_the_next_letter(qtbot, panel, session):
    panel.field.setText("  1 + los")
    qtbot.keyClick(panel.field, Key.Key_Return)
    assert len(session.watches) == 0
    assert panel.field.cursorPosition() == 6
    assert panel.wrong.text() == "column 5: there is no 'los'; did you mean loss?"
    assert panel.wrong.isVisible()
    assert "did you mean loss" in panel.field.accessibleDescription()
    assert has_color(panel.field, theme().error)
    x = [panel.field._x_of(place) for place in (0, 6, 9)]
    step = panel.field.fontMetrics().horizontalAdvance("0")
    assert x[2] - x[1] == pytest.approx(3 * step, abs=2)
    assert x[1] - x[0] == pytest.approx(6 * step, abs=step)
    panel.field.setCursorPosition(9)
    qtbot.keyClicks(panel.field, "s")
    assert not panel.wrong.isVisible()
    assert not has_color(panel.field, theme().error)
    qtbot.keyClick(panel.field, Key.Key_Return)
    assert session.watches[0].text == "1 + loss"


def test_words_are_completed_as_they_are_typed(qtbot, panel):
    field, popup = panel.field, panel.field._completer.popup()
    qtbot.keyClicks(field, "de")
    qtbot.waitUntil(popup.isVisible)
    assert offered(field) == ["delta["]
    field._complete("delta[")
    assert field.text() == "delta["
    assert offered(field) == ["hidden1]", "output]"], "an input has no δ"
    qtbot.keyClicks(field, "h")
    assert offered(field) == ["hidden1]"]
    qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    assert field.text() == "delta[hidden1]"
    assert not popup.isVisible()
    qtbot.keyClicks(field, "[1] > ra")
    assert offered(field) == ["rate"]
    qtbot.keyClick(popup, Key.Key_Tab)
    assert field.text() == "delta[hidden1][1] > rate"
    field.backspace()
    qtbot.keyClicks(field, "e")
    assert not popup.isVisible(), "the whole word is there"
    qtbot.keyClick(field, Key.Key_Escape)
    assert field.text() == ""
    qtbot.keyClick(field, Key.Key_Space, CONTROL)
    assert {"loss", "W[", "norm("} <= set(offered(field))
    popup.hide()


def offered(field):
    """The words that the list under the field offers."""
    model = field._completer.completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_enter_on_a_row_changes_its_expression_and_esc_leaves_it(qtbot, watched, session):
    view = watched.list
    view.setFocus()
    view.choose(session.watches[1])
    qtbot.keyClick(view, Key.Key_Return)
    assert (watched.field.text(), watched.field.hasFocus()) == ("loss", True)
    qtbot.keyClick(watched.field, Key.Key_Escape)
    assert (texts(watched), view.hasFocus()) == (list(TEXTS), True)
    qtbot.keyClick(view, Key.Key_Return)
    watched.field.setText("loss * 2")
    qtbot.keyClick(watched.field, Key.Key_Return)
    settle(qtbot, watched)
    assert texts(watched) == [TEXTS[0], "loss * 2", TEXTS[2]]
    assert watched.field.text() == ""


def test_a_watch_that_is_broken_shows_its_mistake_when_it_is_changed(qtbot, watched, session):
    broken = session.watches.add("W[hidden1][1][2]")
    hidden = session.network.layer("hidden1").id
    session.edit_network("Smaller", lambda net: edits.resize(net, hidden, 1))
    settle(qtbot, watched)
    watched.change(broken)
    assert "hidden1 has neurons 1 to 1" in watched.wrong.text()
    assert watched.field.cursorPosition() == broken.text.index("2")
