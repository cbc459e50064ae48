"""How the numbers of a worked solution are written: the engine's infinity, indices of units, and how many digits."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.expr import FAR
from nnsim.files.documents import REGISTRY as DOCUMENTS
from nnsim.files.paper.figures import figure, printed
from nnsim.files.paper.maths import Number, numbers
from nnsim.files.paper.sheet import Paragraph, Sheet, Step, Table, sheet_numbers
from nnsim.files.paper.write_latex import write_latex
from nnsim.network.design import Choice
from nnsim.session.model import Model
from nnsim.session.unattended import Unattended
from tests.campaigns import costly
from tests.rules import at_home
from tests.session.solution.solutions import case_of, check_lines, solve, solved_example, step_of, steps_of


def of_all(rule: str) -> Sheet:
    """The first iteration under a rule that looks at all samples."""
    session = Unattended()
    session.new(at_home(rule))
    return Model(session).solution(None, None)


# ------------------------------------------------------------------------------------------------ infinity


@pytest.mark.parametrize("rule", ["svm", "rbf"])
def test_what_stands_for_infinity_is_written_so(rule: str) -> None:
    sheet = of_all(rule)
    written = [number for number in sheet_numbers(sheet) if abs(number.value or 0.0) > 1e20]
    assert written
    assert {number.text for number in written} <= {"inf", "-inf"}
    assert r"{\infty}" in DOCUMENTS["tex"].write(sheet).decode()


@pytest.mark.parametrize(("value", "text"), [
    (FAR.value, "inf"), (-FAR.value, "-inf"), (FAR.value - 1.0, "inf"), (float(np.float32(FAR.value)), "inf"),
    (np.inf, "inf"), (1.001e30, "1.001e30"), (2e30, "2e30"), (1e29, "1e29"), (1e31, "1e31"),
])  # fmt: skip
def test_other_large_numbers_stay_what_they_are(value: float, text: str) -> None:
    assert printed(value, 6).text == text
    assert (figure(value, 6).strip("-") == r"\infty") == text.endswith("inf")


# ------------------------------------------------------------------------------------------------ radial units


@pytest.fixture(scope="module")
def radial() -> Sheet:
    return of_all("rbf")


def test_widths_are_counted_by_unit_not_by_sample(radial: Sheet) -> None:
    lefts = [write_latex(chain.left) for chain in step_of(radial, "Widths", "hidden1").lines]
    assert lefts == [f"b_{{{number}}}^{{1}}" for number in range(1, len(lefts) + 1)]
    assert len(lefts) > 1


def test_gradients_of_widths_are_counted_by_unit() -> None:
    design = at_home("rbf")
    rule = Choice("rbf", {**design.training.rule.settings, "learning": "everything by gradient"})
    session = Unattended()
    session.new(replace(design, training=replace(design.training, rule=rule)))
    step = step_of(Model(session).solution(None, None), "Gradient of widths", "hidden1")
    assert [write_latex(chain.left) for chain in step.lines[:2]] == [
        r"\partial E/\partial b_{1}^{1}", r"\partial E/\partial b_{2}^{1}"
    ]  # fmt: skip


def test_what_radial_units_answer_is_no_activation_function(radial: Sheet) -> None:
    tables = [block for block in radial.sections[0].blocks if isinstance(block, Table)]
    assert [row[3] for row in tables[0].rows] == [("data",), ("radial, gaussian",), ("identity",)]
    formulas = [write_latex(chain.left) for chain in step_of(radial, "Output", "hidden1").formulas]
    assert formulas == ["o^{1}"]


# ------------------------------------------------------------------------------------------------ digits


def in_calculations(step: Step) -> list[Number]:
    return [one for chain in (*step.arrays, *step.lines) for _, tree in chain.links for one in numbers(tree)]


@pytest.mark.parametrize("notation", ["course", "common"])
@pytest.mark.parametrize(("key", "samples"), [("mazur", 1), ("xor", 4), ("iris", 2)])
def test_a_value_is_written_in_one_way_within_a_step(key: str, samples: int, notation: str) -> None:
    sheet = solved_example(key, samples, notation=notation)
    longest = 0
    for step in steps_of(sheet):
        texts: dict[str, set[str]] = {}
        for one in in_calculations(step):
            texts.setdefault(repr(one.value), set()).add(one.text)
            longest = max(longest, len(one.text.partition("e")[0].strip("-0.").replace(".", "")))
        assert not [found for found in texts.values() if len(found) > 1], step.title
    assert longest > sheet.digits  # the sentence about it is no idle one
    assert check_lines(sheet, sheet.digits) > 0
    [note] = [block for block in sheet.sections[0].blocks if isinstance(block, Paragraph) and block.note]
    assert "to more in a step that would not come out with so few" in str(note.words[0])


@given(st.integers(0, 2**32), st.integers(1, 3), st.integers(3, 8))
@costly(25)
def test_that_of_any_network(seed: int, samples: int, digits: int) -> None:
    case, x, y = case_of(seed, samples)
    sheet = solve(case, x, y, digits=digits, lines=20)
    check_lines(sheet, digits)
    for step in steps_of(sheet):
        written = {(repr(one.value), one.text) for one in in_calculations(step)}
        assert len(written) == len({value for value, _ in written}), step.title
