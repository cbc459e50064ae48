"""What is the same as before is not shown, laid out or painted again in the inspector."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication

from nnsim.engine.veil import HIDDEN
from nnsim.gui.inspector_view.figures import unit_figures
from nnsim.gui.inspector_view.rows import Lead, PartRows, PathRows, Row, Rows, TermRows, UseRows
from nnsim.gui.inspector_view.shares import ShareRows, Shares
from nnsim.gui.inspector_view.total_line import TotalLine
from nnsim.gui.numbers import long
from nnsim.gui.theme import apply_theme, mono_font, ui_font
from nnsim.session.explanations.numbers import Number
from nnsim.session.places import edge_place, unit_place
from tests.gui.number_hand import latest, settle
from tests.session.explanations.every_number import all_numbers

NUMBER = Number("h.z", (0, 0))


class Made(Rows):
    """Rows with numbers that are given."""

    heads = ("term", "weight", "input", "share of z")

    def __init__(self, products, factors=True, asked=None):
        super().__init__(products)
        self.given, self.asked = factors, asked if asked is not None else []

    def row(self, at):
        self.asked.append(at)
        left, right = (0.5 + at, -0.25 * at) if self.given else (np.nan, np.nan)
        return Row(f"w¹₁{at}", left, right, float(self.products[at]), lambda: Lead((), NUMBER, (NUMBER, NUMBER)))


class Paints(QObject):
    """Counts how often something is painted."""

    count = 0

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def table(qtbot):
    apply_theme("light")
    made = Shares()
    qtbot.addWidget(made)
    made.resize(300, 260)
    made.show()
    return made


def test_an_explanation_that_is_the_same_is_not_shown_again(panel, session, monkeypatch):
    session.step("batch")
    session.look_at(latest(session, "output.z", 0, 0))
    settle(panel)
    shown = []
    monkeypatch.setattr(panel.how.made_of, "show_parts", lambda *_: shown.append("parts"))
    monkeypatch.setattr(panel.contributions.table, "show_rows", lambda *_: shown.append("rows"))
    one = panel.how.shown
    for _ in range(2):
        panel.how.show_explanation(one, back=True)
        panel.contributions.show_number(one)
        panel.contributions.look()
    assert not shown
    assert panel.how.back.isHidden() == (not one.behind)
    other = replace(one)
    panel.how.show_explanation(other, back=True)
    panel.contributions.show_number(other)
    panel.contributions.look()
    assert shown == ["parts", "rows"]


def test_another_view_of_the_same_explanation_is_shown(panel, session):
    session.step("batch")
    session.look_at(latest(session, "output.z", 0, 0))
    settle(panel)
    contributions = panel.contributions
    for key in ("uses", "terms", "uses", "terms"):
        contributions.choices.buttons[key].click()
        assert contributions.table.rows.rows is contributions._rows
        assert contributions.view == key


def test_other_numbers_in_the_same_rows_are_painted_once_and_not_laid_out(table, monkeypatch):
    table.show_rows(Made([1.0, -2.0, 0.5]), True)
    for _ in range(5):
        QApplication.processEvents()

    paints, settled = Paints(), []
    table.viewport().installEventFilter(paints)
    monkeypatch.setattr(table, "settle", lambda: settled.append(1))
    table.show_rows(Made([1.5, -2.5, 0.75]), True)
    for _ in range(5):
        QApplication.processEvents()
    assert paints.count == 1
    assert not settled


@pytest.mark.parametrize("rows", [Made([1.0, -2.0, 0.5, 3.0]), Made([1.0, -2.0, 0.5], False), Made([1.0, -2.0, 1e-9])])
def test_rows_of_another_shape_have_room(qtbot, table, rows):
    table.show_rows(Made([1.0, -2.0, 0.5]), True)
    rows.total = 1e-12  # which asks for more digits
    table.show_rows(rows, True)
    plain = Shares()
    qtbot.addWidget(plain)
    plain.resize(table.size())
    plain.show()
    plain.show_rows(rows, True)
    for at in range(4):
        assert table.isColumnHidden(at) == plain.isColumnHidden(at)
        assert table.columnWidth(at) == plain.columnWidth(at)
    assert table.minimumHeight() == plain.minimumHeight()
    table.clearFocus()
    plain.clearFocus()
    assert np.array_equal(pixels(table), pixels(plain))


def test_a_painting_makes_each_row_once(table):
    asked = []
    table.show_rows(Made(np.linspace(1, 2, 500), asked=asked), True)
    table.grab()
    assert len(asked) == len(set(asked)) < 20


def pixels(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].copy()


def test_lines_of_an_update_wait_out_of_sight_and_are_never_seen_as_they_were(panel, session, monkeypatch):
    panel.resize(340, 250)
    below, above = session.network.layers[:2]
    session.select(edge_place(below.id, below.units[0], above.id, above.units[0]))
    shown, show = [], panel.lines.show_lines
    monkeypatch.setattr(panel.lines, "show_lines", lambda *given: shown.append(1) or show(*given))
    for _ in range(2):
        session.step("batch")
        settle(panel)
        assert not shown, "they are out of sight"
        panel._page.verticalScrollBar().setValue(panel._page.verticalScrollBar().maximum())
        settle(panel)
        assert shown
        for (_, _, one), number in zip(panel.lines.rows.lines, panel._numbers, strict=True):
            assert (one.number, one.value) == (number, session.explain_number(number).value)
        panel._page.verticalScrollBar().setValue(0)
        settle(panel)
        shown.clear()


def test_rows_wait_out_of_sight_but_not_their_room_and_are_never_seen_as_they_were(panel, session, monkeypatch):
    panel.resize(340, 250)
    layer = session.network.layers[1]
    session.select(unit_place(layer.id, layer.units[0]))
    table = panel.contributions.table
    shown, show = [], table.show_rows
    monkeypatch.setattr(table, "show_rows", lambda *given: shown.append(1) or show(*given))
    bar = panel._page.verticalScrollBar()
    QApplication.processEvents()
    shown.clear()
    followed = 0
    for _ in range(6):
        session.step("operation")
        settle(panel)
        assert not shown, "they are out of sight"
        room, sized = table.height(), panel.contributions.sized.isChecked()
        bar.setValue(bar.maximum())
        settle(panel)
        rows, wanted = table.rows, panel.contributions._rows
        assert rows.rows.source is wanted.source
        assert rows.order == list(wanted.order(sized))
        pairs = [(rows.row(at), wanted.row(place)) for at, place in enumerate(rows.order)]
        assert all(repr((one, one.lead)) == repr((other, other.lead)) for one, other in pairs)
        assert rows.rowCount() == wanted.count(sized)
        assert table.height() == room
        followed += len(shown)
        bar.setValue(0)
        settle(panel)
        shown.clear()
    assert followed > 2


def test_title_buttons_and_choices_of_the_table_stay_where_they_are(panel, session):
    layer = session.network.layers[1]
    session.select(unit_place(layer.id, layer.units[0]))
    session.step("batch")
    settle(panel)
    shares, places, views = panel.contributions, set(), set()
    for _ in range(len(session.steps)):
        session.step("operation")
        settle(panel)
        parts = (shares.title, shares.sized, shares.drawn, shares.choices)
        places.add(tuple(part.geometry().getRect() for part in parts))
        views.add(shares.view)
        by_size = not isinstance(shares._rows, PartRows | PathRows)
        assert shares.sized.isEnabled() == by_size, "else there is nothing to choose"
    assert len(views) > 2
    assert len(places) == 1


def test_the_table_keeps_its_room_where_only_some_rows_stay_empty(table):
    def high(count):
        table.show_rows(Made(np.linspace(1, 2, count)), False)
        return table.height()

    assert high(9) == high(500) == high(9) == high(5)
    least = high(1)
    assert least < high(9), "it is not nearly empty"
    assert high(1) == least
    assert least < high(3) < high(6)
    assert high(6) == high(2)


def below_the_fold(panel, session, monkeypatch):
    """A panel whose rows wait, and what is shown in the table from now on."""
    panel.resize(340, 250)
    layer = session.network.layers[1]
    session.select(unit_place(layer.id, layer.units[0]))
    table = panel.contributions.table
    for _ in range(3):
        session.step("operation")
        settle(panel)
    shown = []
    monkeypatch.setattr(table, "show_rows", lambda *_: shown.append(1))
    assert panel.contributions._below._waiting is not None
    return shown


def test_rows_that_wait_are_forgotten_where_nothing_is_explained_any_more(panel, session, monkeypatch):
    shown = below_the_fold(panel, session, monkeypatch)
    panel.contributions.show_number(None)
    assert panel.contributions.table.isHidden() or not panel.contributions.isVisible()
    assert not shown


def test_rows_that_wait_while_another_network_comes_are_never_shown(panel, session, monkeypatch):
    shown = below_the_fold(panel, session, monkeypatch)
    panel.hide()
    session.new(session.design)
    assert panel.contributions.table is not None
    assert not shown
    panel.show()
    settle(panel)
    assert panel.contributions.view or panel.contributions.isHidden()


@pytest.mark.parametrize("sized", [True, False])
@pytest.mark.parametrize("products", [[0.0] * 9, [1.0, 0.0] * 5, [np.nan, 0.0] * 4, [0.0, 1.0], [np.inf] * 8])
def test_rows_are_counted_as_they_are_ordered(products, sized):
    rows = Made(products)
    assert rows.count(sized) == len(rows.order(sized))


def test_a_sum_and_its_words_stand_beside_the_button_and_lay_nothing_out(qtbot):
    line = TotalLine()
    qtbot.addWidget(line)
    line.resize(300, line.sizeHint().height())
    line.show()
    asked = []
    for words, total in (("sum of 3 terms", 0.25), ("sum over 6,000 paths · 61 carry something, and so on", -123.456)):
        line.show_total(words, total)
        of_words, of_sum = (QFontMetrics(font) for font in (ui_font(9), mono_font(9)))
        assert 8 + of_words.horizontalAdvance(line.fitting) < line.copies.x()
        assert line.copies.geometry().right() < 300 - 8 - of_sum.horizontalAdvance(line.sum)
        assert words in line.toolTip().splitlines() or line.fitting == words
        assert repr(total) in line.toolTip()
        assert line.accessibleName() == f"{words} · Sum {total}"
        asked.append(line.sizeHint())
    assert asked[0] == asked[1]
    assert line.fitting.endswith("…")


def test_a_sum_in_other_letters_has_the_room_that_it_needs_then(qtbot):
    apply_theme("light")
    line = TotalLine()
    qtbot.addWidget(line)
    line.resize(400, 24)
    line.show_total("sum of 3 terms", 0.25)
    before = line.copies.x()
    apply_theme("light", scale=1.5)
    try:
        assert line.copies.x() == 8 + QFontMetrics(ui_font(9)).horizontalAdvance(line.words) + 6 > before
    finally:
        apply_theme("light")
    assert line.copies.x() == before


def test_only_another_sum_is_written_anew_and_each_is_painted_once(qtbot):
    line, paints = TotalLine(), Paints()
    qtbot.addWidget(line)
    line.resize(300, 24)
    line.show()
    QApplication.processEvents()
    line.installEventFilter(paints)
    for words, total, painted in (
        ("sum of 3 terms", 0.25, 1), ("sum of 3 terms", 0.25, 0), ("sum of 3 terms", -0.5, 1),
        ("sum of 3 terms", np.nan, 1), ("of one term", None, 1), ("of one term", None, 0),
    ):  # fmt: skip
        paints.count = 0
        line.show_total(words, total)
        QApplication.processEvents()
        assert (line.words, line.sum) == (words, "" if total is None else long(total))
        assert paints.count == painted


def test_a_click_on_the_sum_copies_all_its_digits_unless_it_is_asked_for(qtbot):
    line, clipboard = TotalLine(), QApplication.clipboard()
    qtbot.addWidget(line)
    line.resize(300, 24)
    clipboard.setText("before")
    for total, wanted in ((None, "before"), (HIDDEN, "before"), (1 / 3, repr(1 / 3))):
        line.show_total("sum of 3 terms", total)
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        assert clipboard.text() == wanted


def test_heads_are_shortened_anew_where_they_have_other_room_or_letters(table):
    table.show_rows(Made([1.0, -2.0, 0.5]), True)
    head = table.horizontalHeader()
    wide = head._fitting("a head that is long", 400)
    assert wide == ("a head that is long", 400)
    short = head._fitting("a head that is long", 60)
    assert short[0].endswith("…")
    font = QFont(head.font())
    font.setPixelSize(3)
    head.setFont(font)
    assert head._fitting("a head that is long", 60)[0] != short[0]


def test_the_slope_is_computed_again_where_the_neuron_is_another_number(panel, session, monkeypatch):
    layer = session.network.layers[1]
    place = unit_place(layer.id, layer.units[0])
    asked, array = [], session.array
    monkeypatch.setattr(session, "array", lambda of, quantity: asked.append(quantity) or array(of, quantity))
    for verb in [session.step] * 30 + [session.back] * 30:
        verb("operation")
        asked.clear()
        figures = {figure.key: figure.value for figure in unit_figures(session, place)}
        again = asked.count("slope")
        found = array(layer.id, "slope")
        assert figures["slope"] == (None if found is None else float(found[0, session.sample]))
        asked.clear()
        unit_figures(session, place)
        assert "slope" not in asked or found is None
        assert again <= 1


def test_of_rows_that_are_made_alike_and_have_no_factors_one_is_made(table):
    asked = []
    rows = Made(np.linspace(1, 2, 500), factors=False, asked=asked)
    rows.kind = lambda _at: "sum"
    table.rows.show_rows(rows, True)
    assert not table.rows.column_says(1)
    assert not table.rows.column_says(2)
    assert len(asked) == 1


def test_what_stands_behind_rows_is_found_when_one_is_pointed_at(table):
    found = []

    class Led(Made):
        def row(self, at):
            row = super().row(at)
            return replace(row, find=lambda: found.append(at) or row.find())

    table.clearFocus()
    table.show_rows(Led([1.0, -2.0, 0.5]), False)
    table.grab()
    assert not found
    table._light(1)
    table.grab()
    assert found == [1], "once"
    assert table.rows.index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert found == [1, 2]


def test_columns_say_the_same_whether_rows_are_known_to_be_alike_or_not(session):
    model, compared = ShareRows(), 0
    for _ in range(24):
        session.step("operation")
        for number in all_numbers(session):
            one = session.explain_number(number)
            views = [TermRows(one, str)] if one.terms else []
            for rows in (*views, UseRows(session.uses_of(number), [step.name for step in session.steps])):
                model.show_rows(rows, True)
                said = [model.column_says(column) for column in (1, 2)]
                rows.kind = lambda at: at
                assert [model.column_says(column) for column in (1, 2)] == said
                compared += 1
    assert compared > 100
