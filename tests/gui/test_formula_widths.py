"""Formulas are measured in parts that come again and again; that gives what the font says of the whole, exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.gui.widgets import formula_text
from nnsim.gui.widgets.formula_text import _advance, _in_word, _looked_through, _metrics

PIECES = ["= exp(1.51194 − max(1.51194, 0.352687, −0.85595, …, −0.530251))", "𝑊 𝑎 + 𝑏 with the weights",
          "… + (−0.5) × 2", "", "T y: V.A, 𝑓(0.25) / 𝑓 (1)", "1.5e−05 · AV", "P 1 , 2. r."]  # fmt: skip
WORDS = [
    "tanh(0.245184)",
    "exp(1.5",
    "max(−0.5,",
    "z¹₁(2)",
    "x_1,2(3)",
    "x^2(−1)",
    "(−y₁",
    "1.5e−05",
    "Ŵ̂(1)",
    "ln(o²⁽¹⁾₁))",
]


@pytest.mark.parametrize("size", [11, 16, 18, 27])
@pytest.mark.parametrize("piece", PIECES)
def test_pieces_are_as_wide_as_the_font_says(qapp, piece, size):
    assert _advance(piece, size) == pytest.approx(_metrics(size).horizontalAdvance(piece), abs=1e-9)


@given(st.text("AVTWPyfr𝑓𝑊 (−1.,…·×+", max_size=12))
def test_whatever_is_beside_a_letter_is_taken_into_account(qapp, piece):
    assert _advance(piece, 16) == pytest.approx(_metrics(16).horizontalAdvance(piece), abs=1e-9)


@pytest.mark.parametrize("word", WORDS)
def test_a_name_and_the_numbers_behind_it_are_the_pieces_of_the_word(qapp, word):
    assert _in_word(word) == _looked_through(word)


def test_other_numbers_in_a_formula_are_not_measured_by_the_font(qapp, monkeypatch):
    def numbers(first):
        return f"= exp({first} − max({first}, 0.352687, …)) + ({first}) × 0.5"

    formula_text.wrapped(numbers("1.51194"), 16, 200)
    asked, wide = [], formula_text._wide
    monkeypatch.setattr(formula_text, "_wide", lambda *given: asked.append(given) or wide(*given))
    misses = wide.cache_info().misses
    formula_text.wrapped(numbers("0.25371"), 16, 200)
    assert asked
    assert wide.cache_info().misses == misses


SAID = [*WORDS, "=", "+", "×", "…", "−0.25", "W²ᵢⱼ", "∂E/∂W", "T", "V.", "f", "(0.5)", ""]


@given(st.lists(st.sampled_from(SAID), min_size=1, max_size=30), st.sampled_from([11, 16, 27]))
def test_a_formula_is_as_wide_as_its_words_and_the_spaces_between(qapp, words, size):
    text = " ".join(words)
    assert formula_text._width(text, size) == pytest.approx(formula_text.line(text, size).width, abs=0.05 * size)


def test_of_a_formula_that_is_broken_only_the_rows_are_laid_out(qapp, monkeypatch):
    text = "= exp(1.51194 − max(1.51194, 0.352687, …)) / (exp(0.25 − 1.5) + exp(0.5 − 1.5) + … + exp(0.75 − 1.5))"
    laid, lay = [], formula_text._laid
    monkeypatch.setattr(formula_text, "_laid", lambda *given: laid.append(given) or lay(*given))
    for cached in (formula_text.line, formula_text._wrapped):
        cached.cache_clear()
    rows = formula_text.wrapped(text, 16, 260)
    assert len(rows) > 2
    assert len([given for given in laid if given[0].strip().count(" ")]) == len(rows)
    assert all(row.width <= 260 for row in rows)
