"""What of a step stays on one page."""

import pytest

from nnsim.files.documents import REGISTRY
from nnsim.files.paper.keeping import WHOLE, calculations, kept
from nnsim.files.paper.maths import Sign
from nnsim.files.paper.sheet import Chain, Step
from tests.session.solution.solutions import solved_example

CHAIN = Chain(Sign("z"), (("=", Sign("a")),))


@pytest.mark.parametrize(("counts", "held", "together"), [
    ([1], False, [False]),
    ([1], True, [True]),
    ([1, 1], False, [True, False]),
    ([1, 1, 1], False, [True, True, False]),
    ([1, 1, 1, 1], False, [True, False, True, False]),
    ([1, 1, 1, 1, 1], True, [True, False, False, True, True]),
    ([3, 1, 2], False, [True, True, True, True, True, False]),
    ([WHOLE], False, [True] * (WHOLE - 1) + [False]),
    ([WHOLE + 2], False, [True, *[False] * (WHOLE - 1), True, False]),
])  # fmt: skip
def test_neither_the_first_line_nor_the_last_is_alone(counts: list[int], held: bool, together: list[bool]) -> None:
    assert kept(counts, held) == together


@pytest.mark.parametrize(("numbers", "more", "held"), [
    ((1, 1, 4), 0, [True, False, False]),
    ((2, 1, 1), 0, [True, True, False]),
    ((1, 0, 4), 3, [True, True]),
    ((0, 2, 0), 0, [False]),
    ((1, 0, 0), 0, [False]),
])  # fmt: skip
def test_a_formula_stays_with_its_matrix(numbers: tuple[int, int, int], more: int, held: list[bool]) -> None:
    formulas, arrays, lines = ((CHAIN,) * count for count in numbers)
    step = Step(1, "Output", "hidden1", (), formulas, arrays, lines, more)
    assert [stays for _, stays in calculations(step)] == held
    noted = Step(1, "Output", "hidden1", (), formulas, arrays, lines, 0, (("a note",),))
    assert [stays for _, stays in calculations(noted)][-1]


def test_latex_does_not_end_a_page_between_a_formula_and_its_matrix() -> None:
    text = REGISTRY["tex"].write(solved_example("mazur")).decode()
    step = text.partition(r"\step{2}{Net input}")[2].partition(r"\step{3}")[0]
    assert step.count(r"{\hold") == 1
    formula, _, rest = step.partition(r"\end{align*}}")
    assert r"{\hold" in formula
    assert "bmatrix" in rest
    assert r"\\*" in rest  # two lines of numbers are not parted
