"""What would be too small to be read is not typeset: a fraction in an exponent stands as text, with exp(…)."""

import pytest

from nnsim.gui.widgets.math_view import MathView, in_small_print
from nnsim.session.session import Session
from tests.session.sessions import opened


def neighbourhood(session: Session):
    while session.last_index is None or session.steps[session.last_index].name != "neighbourhood":
        session.step("operation")
    return session.explain_number(session.number_for(session.network.outputs[0].id, "near", 3, 0))


def test_of_the_neighbourhood_of_a_map_the_formula_and_its_numbers_stand_as_text(qtbot) -> None:
    with opened("self_organising_map") as session:
        one = neighbourhood(session)
    formulas = (
        (one.latex, one.text),
        (one.numbers_latex, one.numbers_text),
        (r"\frac{1}{1 + e^{-z}}", "1 / (1 + exp(−z))"),
    )
    views = [MathView(*formula) for formula in formulas]
    for view in views:
        qtbot.addWidget(view)
        view.resize(300, 100)
        view.show()
    qtbot.waitUntil(lambda: views[2]._drawing() is not None, timeout=10_000)
    for view in views[:2]:
        assert view._drawing() is None
        assert view._asked is None, "it is not waited for"
    assert views[0].heightForWidth(300) > 50, "several lines, in letters of the usual size"


@pytest.mark.parametrize(
    ("latex", "small"),
    [
        (r"\frac{1}{1 + e^{-z}}", False),
        (r"e^{\frac{-65 \times 1}{2 \times 3^{2}}}", True),
        (r"w_{11}^{1} = \frac{x_{1} + x_{2} + x_{3} + x_{4} + x_{5} + x_{6} + x_{7} + x_{8}}{N}", False),
        (
            r"e^{\frac{-(D_{1} \cdot o_{1} + D_{2} \cdot o_{2} + \dots + D_{64} o_{64})}{2 \cdot \sigma^{2}}}",
            True,
        ),
    ],
)
def test_what_is_small_print(latex: str, small: bool) -> None:
    assert in_small_print(latex) is small
