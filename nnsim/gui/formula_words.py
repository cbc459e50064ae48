"""The few words that stand in formulas, "mean" and "else", in the person's language."""

import re

from nnsim.gui.number_marks import in_formula
from nnsim.gui.texts import tr

IN_FORMULAS = frozenset({
    "begun", "best", "change", "changed", "deviation", "else", "epoch", "epochs", "errors", "fixed", "gap", "mean",
    "median", "mistakes", "next", "next batch", "order", "permutation", "permuted", "pocket", "random samples",
    "recalled", "residual", "samples of each class", "samples with the largest ", "second smallest ", "signs turned",
    "stored", "turns", "until nothing changes", "validation", "value", "violation", "wait", "where held",
    "where smallest",
})  # fmt: skip
_IN_LATEX = re.compile(r"\\(mathrm|text)\{([^{}]+)\}")
_COUNTS = re.compile(r"\b(?:changed|epochs?|gap|mistakes|recalled|residual|stored|turns|violation)\b(?!\()")
_CONDITION = re.compile(r"\b(?:if|else|and|or)\b")
_IN_TEXT = re.compile(r"(?<=[−/←=] )(?:deviation|else|mean|median)\b(?! ?\w)")


def words_in_latex(latex: str) -> str:
    """LaTeX whose words are said anew; names of functions and arrays stay."""
    return _IN_LATEX.sub(lambda found: _said(found[1], found[2]), latex)


def words_in_formula(text: str) -> str:
    """The same for a line of text, in which names of columns stay."""
    return _IN_TEXT.sub(lambda found: tr(found[0]), text)


def step_words(text: str) -> str:
    """The line of a step, its words said anew: those of conditions, "1 if x > 0, else 0", and names of counts."""
    if tr("else") == "else":
        return text
    words = {"if": tr("if"), "else": tr("else"), "and": tr("and"), "or": tr("or")}
    said = _CONDITION.sub(lambda found: words[found[0]], text) if "{" in text else tr(text)
    return in_formula(_COUNTS.sub(lambda found: tr(found[0]), said))


def _said(kind: str, word: str) -> str:
    said = tr(word) if word in IN_FORMULAS else word
    return rf"\{kind if said == word else 'text'}{{{said}}}"
