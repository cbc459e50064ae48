"""The formulas of the rules' programs, as a textbook writes them, in both notations."""

import re

import pytest

from nnsim.engine.expr import NoBias, Ref, Symbol, transpose, where
from nnsim.engine.render import Writer
from nnsim.files.paper.read_latex import read_latex
from nnsim.parts.notation import NOTATIONS
from nnsim.parts.rules import REGISTRY as RULES
from nnsim.session.forms import notation_of
from nnsim.session.session import Session
from nnsim.session.walking import step_views
from tests.rules import at_home

TWICE = re.compile(r"\^\{[^{}]*\}\^")


@pytest.fixture(scope="module")
def texts() -> dict[tuple[str, str], list[tuple[str, str, str]]]:
    found = {}
    for rule in RULES:
        session = Session()
        session.edit("a rule", lambda _design, rule=rule: at_home(rule))
        for notation in NOTATIONS:
            views = step_views(session.setup, notation)
            found[rule, notation] = [(view.name, view.text, view.latex) for view in views]
        session.close()
    return found


def test_no_formula_says_what_nobody_would_write(texts):
    for (rule, notation), views in texts.items():
        for name, text, latex in views:
            where_ = f"{rule}, {notation}, {name}: {text}"
            assert " 0 + " not in text, where_
            assert not text.endswith(" + 0"), where_
            assert "e+" not in text, where_
            assert "e−" not in text, where_
            assert "∞ I" not in text, where_
            assert "= []" not in text, where_
            assert not TWICE.search(latex), f"{where_}: two superscripts are no LaTeX"
            read_latex(latex)


def test_products_of_other_matrices_are_as_they_lie_in_either_notation(texts):
    for rule, name in (("evidence", "shared"), ("svm", "first row"), ("evidence", "scatter")):
        course, common = (
            next(text for step, text, _ in texts[rule, notation] if step == name) for notation in NOTATIONS
        )
        assert course == common
    bias = [next(text for step, text, _ in texts["evidence", one] if step == "bias") for one in NOTATIONS]
    assert bias == ["b¹ = (ȳ − W̃¹ᵀ x̄)ᵀ", "b¹ = (ȳ − W¹ x̄)ᵀ"]
    posterior = [next(text for step, text, _ in texts["evidence", one] if step == "posterior") for one in NOTATIONS]
    assert posterior == ["W̃¹ = V (β ⊙ q / (α + β ⊙ λ))", "W¹ᵀ = V (β ⊙ q / (α + β ⊙ λ))"]


def test_worked_solutions_have_the_same_products(texts) -> None:
    session = Session()
    session.edit("a rule", lambda _design: at_home("evidence"))
    shared = next(step.shown for step in session.setup.machine.code.steps if step.name == "shared")
    (form,) = notation_of("common", session.setup.compiled).forms(shared)
    assert Writer("text", {}).write(form.value) == "Vᵀ (X − x̄) (Y − ȳ)ᵀ"
    session.close()


def test_brackets_cases_and_transposed_parts() -> None:
    a, b, c = (Ref(name, Symbol(name)) for name in "abc")
    w = Ref("w", Symbol("W", "W", "1"))
    shapes = {"a": (2, 2), "b": (2, 2), "c": (2, 2), "w": (3, 2)}
    text, latex = Writer("text", shapes), Writer("latex", shapes)
    assert text.write(a @ (b * c)) == "a (b ⊙ c)"
    assert text.write((a @ b) * c) == "a b ⊙ c"
    assert text.write(a @ (b / c)) == "a (b / c)"
    assert latex.write(a @ (b / c)) == r"a \frac{b}{c}"
    assert latex.write(transpose(b / c)) == r"\left(\frac{b}{c}\right)^{\top}"
    assert latex.write(transpose(NoBias((w,)))) == r"\tilde{W}^{1\top}"
    assert latex.write(transpose(NoBias((w,), 0, 1))) == r"W^{1\top}"
    two = where(a > 0.0, 1.0, where(a < 0.0, -1.0, b))
    assert text.write(two) == "{1 if a > 0, −1 if a < 0, else b}"
    assert latex.write(two) == r"\begin{cases}1 & a > 0\\-1 & a < 0\\b & \text{else}\end{cases}"
