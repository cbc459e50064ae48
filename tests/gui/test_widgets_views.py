"""Formulas, values, tables, cards: what they show, what they copy, and that they never block."""

from itertools import count
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from nnsim.gui.numbers import short
from nnsim.gui.theme import apply_theme, theme
from nnsim.gui.widgets import array_table, typesetting
from nnsim.gui.widgets.array_table import ArrayTable
from nnsim.gui.widgets.card import Card, Section
from nnsim.gui.widgets.choices import Choices
from nnsim.gui.widgets.empty import Empty
from nnsim.gui.widgets.formula_text import line, math_font, split_step, wrapped
from nnsim.gui.widgets.label import Label
from nnsim.gui.widgets.math_view import MathView
from nnsim.gui.widgets.typesetting import typesetter
from nnsim.gui.widgets.value_label import ValueLabel


def clipboard():
    return QGuiApplication.clipboard().text()


def show(qtbot, widget, width=300, height=60):
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    return widget


def ink(widget, color):
    """How many pixels of a widget are near a colour."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    near = 0
    for y in range(image.height()):
        for x in range(image.width()):
            seen = image.pixelColor(x, y)
            near += all(abs(a - b) < 60 for a, b in zip(seen.getRgb()[:3], color.getRgb()[:3], strict=True))
    return near


# -- formulas in a line


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("z¹ = W¹ᵀ In¹", "z¹", "= W¹ᵀ In¹"),
        ("W² ← W² − η ∂E/∂W²", "W²", "← W² − η ∂E/∂W²"),
        ("E of the epoch", "", "E of the epoch"),
        ("m ← β m = 3", "m", "← β m = 3"),
    ],
)
def test_a_step_has_two_columns(text, left, right):
    assert split_step(text) == (left, right)


def test_superscripts_are_raised_and_variables_italic(qapp):
    runs = line("z¹ = tanh(x₁²)", 15).runs
    by_text = {run.text: run for run in runs}
    assert by_text["1"].small
    assert any(run.dy > 0 for run in runs)
    assert any(run.dy < 0 for run in runs)
    assert "tanh" in "".join(run.text for run in runs)
    sub, sup = runs[-3], runs[-2]
    assert sub.x == sup.x, "an index and a power of the same letter stand above each other"


def test_marks_stand_above_capitals(qapp):
    plain, tilde = line("W δ", 15), line("W̃ δ", 15)
    assert tilde.width == pytest.approx(plain.width)


@given(st.text(alphabet="zW̃₁²ᵀ∂E/ ()+−=⊙·σβ^_1a", max_size=60), st.floats(min_value=5, max_value=400))
def test_any_text_can_be_laid_out_and_broken(qapp, text, width):
    assert line(text, 14).width >= 0
    lines = wrapped(text, 14, width, 50)
    assert lines
    letters = [c for run in line(text.replace(" ", ""), 14).runs for c in run.text]
    broken = [c for one in lines for run in one.runs for c in run.text if c != " "]
    if "…" not in broken and not set(text) & set("_^ ̃"):
        assert len(broken) == len(letters)


def test_a_long_formula_is_broken_outside_of_brackets(qapp):
    lines = wrapped("← β₁ m² + (1 − β₁) ∂E/∂W²", 15, 150)
    assert len(lines) == 2
    assert lines[1].runs[0].text.strip().startswith("+ (1")


# -- typeset formulas


def test_a_formula_is_typeset_later_and_painted_in_the_colour_of_the_theme(qtbot):
    apply_theme("light")
    view = show(qtbot, MathView(r"\frac{1}{2}", "1 / 2", color="error"))
    assert view._drawing() is None, "nothing is typeset while it is shown"
    assert ink(view, theme().error) > 5, "meanwhile there is a line of text"
    qtbot.waitUntil(lambda: view._drawing() is not None)
    assert ink(view, theme().error) > 5
    light = QColor(theme().error)
    apply_theme("dark")
    assert theme().error != light
    assert ink(view, theme().error) > 5
    apply_theme("light")


def test_formulas_that_cannot_be_typeset_stay_text(qtbot):
    view = show(qtbot, MathView(r"\frac{1}{", "one over nothing"))
    qtbot.waitUntil(lambda: typesetter().known(view._key()))
    assert view._drawing() is None
    assert ink(view, theme().text) > 5


def test_the_sign_of_a_number_stands_at_the_number(qapp):
    def wide(latex):
        return typesetter().typeset((latex, 20)).width

    alone = wide("{-1.5}") - wide("1.5")
    assert wide(r"2 \times \left(-1.5\right)") - wide(r"2 \times \left(1.5\right)") < alone + 1
    assert wide("z = -1.5") - wide("z = 1.5") < alone + 1
    assert typesetting.signed(r"(-y) + 10^{-5} - 3, a -2") == r"(-y) + 10^{-5} - 3, a -2"
    assert typesetting.signed(r"= -1{,}5 - 2 \cdot -3") == r"= {-1{,}5} - 2 \cdot {-3}"


def test_quick_changes_typeset_only_the_last(qtbot, monkeypatch):
    clock = count(1000.0, 0.02)  # seconds; each change comes 20 ms after the last, on a busy machine too
    monkeypatch.setattr(typesetting, "time", SimpleNamespace(monotonic=lambda: next(clock)))
    view = show(qtbot, MathView())
    for number in range(12):
        view.set_formula(rf"x_{{{number}}} + quick", f"x{number}")
        QApplication.processEvents()
    known = [number for number in range(12) if typesetter().known((rf"x_{{{number}}} + quick", 17))]
    assert len(known) <= 2
    qtbot.waitUntil(lambda: view._drawing() is not None)


def test_a_hidden_formula_is_not_typeset(qtbot):
    view = MathView(r"hidden_1", "h")
    qtbot.addWidget(view)
    qtbot.wait(50)
    assert not typesetter().known(view._key())


def test_showing_a_new_formula_takes_no_time(qtbot):
    view = show(qtbot, MathView())
    view.set_formula(r"\sum_i w_i x_i + \frac{1}{1+e^{-z}} + never seen", "Σ w x")
    view.repaint()
    assert not typesetter().known(view._key()), "it is a line of text until there is time"
    view.hide()


def test_a_wide_formula_is_smaller_or_broken(qtbot):
    view = show(qtbot, MathView("", "z = " + " + ".join(f"w{k} · x{k}" for k in range(12))), width=200)
    assert view.heightForWidth(200) > 3 * view.heightForWidth(4000) - 5
    assert view.heightForWidth(4000) <= 28


def test_a_formula_is_copied_as_text_or_latex(qtbot):
    view = show(qtbot, MathView(r"\delta", "δ"))
    view.copy_text()
    assert clipboard() == "δ"
    view.copy_latex()
    assert clipboard() == r"\delta"


# -- values


def test_a_value_is_copied_in_full(qtbot):
    cell = show(qtbot, ValueLabel("z"))
    cell.set_value(np.float64(1.1059059667757) / 3)
    assert cell.text == "0.368635322"
    with qtbot.waitSignal(cell.copied):
        qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
    assert float(clipboard()) == 1.1059059667757 / 3
    cell.set_full(True)
    assert cell.text == clipboard()
    qtbot.keyClick(cell, Qt.Key.Key_Return)
    assert clipboard() == cell.text


def test_a_value_that_is_not_computed_is_no_zero(qtbot):
    cell = show(qtbot, ValueLabel("δ"))
    assert cell.text == "not yet"
    cell.set_value(0.0)
    assert cell.text == "0.000000000"
    cell.set_value(None)
    assert cell.text == "not yet"
    QGuiApplication.clipboard().setText("before")
    cell.copy()
    assert clipboard() == "before"


# -- tables


def test_a_matrix_is_shown_and_copied_with_all_digits(qtbot):
    table = show(qtbot, ArrayTable("W"), 400, 200)
    array = np.array([[1 / 3, -2.0], [0.0, np.nan]])
    table.set_array(array, ("bias", "x1"), ("h1", "h2"), np.array([[False, False], [True, False]]))
    model = table.numbers
    assert model.index(0, 0).data() == "0.3333"
    assert model.index(1, 0).data() == "–"
    assert model.index(1, 1).data() == "NaN"
    assert model.headerData(0, Qt.Orientation.Vertical) == "bias"
    assert repr(1 / 3) in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    table.copy()
    assert clipboard() == f"{1 / 3!r}\t-2.0\n\tnan"


def test_a_table_without_numbers_says_not_yet(qtbot):
    table = show(qtbot, ArrayTable("δ"), 300, 120)
    assert table.numbers.rowCount() == 0
    assert not table.verticalHeader().isVisible()
    table.set_array(np.zeros((2, 2)))
    assert table.verticalHeader().isVisible()
    table.copy()
    table.set_array(None)
    assert table.tsv() == ""
    assert table.grab().width()


def test_numbers_change_in_place(qtbot):
    table = show(qtbot, ArrayTable("o"), 300, 120)
    table.set_array(np.zeros((2, 3)))
    with qtbot.assertNotEmitted(table.numbers.modelReset):
        table.set_array(np.ones((2, 3)))
    assert table.numbers.index(0, 0).data() == "1"


def test_cells_are_as_wide_as_their_numbers(qtbot):
    """Also after a few columns have filled the width, and those that were squeezed before many came."""
    longest = np.array([-0.0001234, -1.234e-05, -1.234e-100, -1234.0, -1.234e20])
    table = show(qtbot, ArrayTable("W"), 300, 200)
    for columns in (1, 32, 2, 10, 128):
        table.set_array(np.resize(longest, (5, columns)), (), [f"sample {k + 1}" for k in range(columns)])
        metrics = table.fontMetrics()
        texts = [table.numbers.index(row, 0).data() for row in range(5)]
        need = max(metrics.horizontalAdvance(text) for text in texts) + 6
        assert all(table.columnWidth(column) >= need for column in range(columns))
        head = table.horizontalHeader()
        assert (head.length() > table.viewport().width()) == (columns > 2)
        right = table.columnAt(table.viewport().width() - 4)
        assert right == -1 or table.columnViewportPosition(right) + need <= table.viewport().width(), "none is cut"
    table.set_array(
        np.ones((2, 9)), ("a layer whose name is very long indeed · 12", "b"), ["a long name of a column"] * 9
    )
    assert table.columnWidth(8) > table.fontMetrics().horizontalAdvance("a long name of")
    assert table.verticalHeader().width() < 150
    assert table.numbers.headerData(0, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole).startswith("a layer whose")


def test_of_a_large_matrix_only_what_is_seen_is_asked_for(qtbot, monkeypatch):
    table = show(qtbot, ArrayTable("W"), 600, 400)
    written = []
    monkeypatch.setattr(array_table, "short", lambda value: written.append(value) or short(value))
    table.set_array(np.random.default_rng(0).normal(size=(1000, 300)))
    qtbot.waitUntil(lambda: len(written) > 20)
    assert len(written) < 2000


# -- the rest


def test_choices_break_into_lines_and_keep_their_buttons(qtbot):
    choices = show(qtbot, Choices("which"), 120, 80)
    items = [(str(k), f"choice {k}", "") for k in range(5)]
    choices.set_items(items)
    buttons = dict(choices.buttons)
    choices.set_items(items)
    assert choices.buttons == buttons
    assert choices.heightForWidth(120) > choices.heightForWidth(1000)
    with qtbot.waitSignal(choices.chosen) as caught:
        choices.buttons["3"].click()
    assert caught.args == ["3"]
    assert choices.key() == "3"


def test_labels_follow_the_theme_and_show_plain_text(qtbot):
    apply_theme("light")
    label = show(qtbot, Label("<b>x</b>", "error"))
    assert label.textFormat() == Qt.TextFormat.PlainText
    label.set_color("good")
    for mode in ("dark", "light", "light"):
        apply_theme(mode)
        assert label.palette().color(label.foregroundRole()) == theme().good


def test_cards_sections_and_empty_states(qtbot):
    card = Card()
    card.body.addWidget(Label("inside"))
    section = Section("Title", card)
    section.add_right(Label("right"))
    empty = Empty("Nothing", "Do something.", "info", action="Do")
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(section)
    column.addWidget(empty)
    show(qtbot, holder, 300, 300)
    assert holder.grab().width() >= 300
    empty.set_text("Still nothing")
    with qtbot.waitSignal(empty.pressed):
        empty.findChild(QPushButton).click()


@pytest.mark.parametrize("size", [11, 14, 18, 25])
def test_numbers_in_a_formula_are_as_wide_as_they_are_painted(qtbot, size):
    """Their widths are added up: none of the signs in them changes that of its neighbour."""
    rng = np.random.default_rng(size)
    metrics = QFontMetricsF(math_font(size))
    for _ in range(200):
        text = "".join(rng.choice(list("-−+=·×()0123456789., "), rng.integers(0, 60)))
        assert line(text, size).width == pytest.approx(metrics.horizontalAdvance(text), abs=0.02)
        assert "".join(run.text for run in line(text, size).runs) == text


def test_a_typeset_formula_is_drawn_once_for_each_look(qtbot, monkeypatch):
    apply_theme("light")
    view = MathView(r"\delta^1_1 = 2", "δ¹₁ = 2")
    qtbot.addWidget(view)
    view.resize(200, 40)
    typesetter().typeset(view._key())
    drawn, draw = [], view._picture
    monkeypatch.setattr(view, "_picture", lambda *given: drawn.append(1) or draw(*given))
    first = view.grab().toImage()
    assert view.grab().toImage() == first
    assert len(drawn) == 1
    view.set_color("accent")
    assert view.grab().toImage() != first
    view.set_color("text")
    assert view.grab().toImage() == first
    assert len(drawn) == 2
    view.resize(200, 60)
    view.grab()
    apply_theme("dark")
    assert view.grab().toImage().size() == view.size()
    assert len(drawn) == 4
    for number in range(40):
        view.set_formula(rf"\delta = {number}", f"δ = {number}")
        typesetter().typeset(view._key())
        view.grab()
    assert len(view._pictures) <= 24
    apply_theme("light")
