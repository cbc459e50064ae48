"""Solutions made of cases, and every number of one held against the memory of a machine of its own."""


import numpy as np
import pytest

from nnsim.files.paper.maths import numbers
from nnsim.files.paper.write_latex import write_latex
from nnsim.network.design import Choice
from tests.session.solutions import (
    UnknownError,
    calculate,
    element,
    matrix,
    product,
    result,
    rounded,
    shortened,
    snapshots,
    solve,
    steps_of,
)

NOTATIONS = ("course", "common")
REGULARIZERS = [(), (Choice("l2"),), (Choice("l1"), Choice("max_norm", {"length": 0.5})), (Choice("dropout"),)]


def latex(step):
    """A step as lines of LaTeX without the marks of numbers."""
    chains = (*step.formulas, *step.arrays, *step.lines)
    return [" ".join([write_latex(c.left), *(f"{sign} {write_latex(t)}" for sign, t in c.links)]) for c in chains]


def plain(step):
    return [line.replace(r"\val{", "").replace("}", "").replace("{", "") for line in latex(step)]


def check(case, x, y, **style):
    """Every number of a solution is in the memory of a machine of its own, exactly, and printed rounded."""
    sheet = solve(case, x, y, **style)
    digits = style.get("digits", 6)
    moments = snapshots(case, x, y)
    code = case.compiled.program
    printed = [k for k, step in enumerate(_iteration(case)) if type(step.operation).__name__ != "Tally"]
    assert code is not None
    steps = steps_of(sheet)
    assert len(steps) == len(printed)
    for step, k in zip(steps, printed, strict=True):
        for number in _numbers(step):
            assert rounded(number, digits)
            if number.source and number.source in _known(number.source, moments[k]):
                known = [element(number.source, moment) for moment in moments[k : k + 2]]  # 0.0 and −0.0 are two
                assert repr(number.value) in map(repr, known)
    return sheet


def _iteration(case):
    machine = case.machine()
    return [machine.code.steps[k] for k in machine.iteration]


def _numbers(step):
    return [n for chain in (*step.formulas, *step.arrays, *step.lines) for _, t in chain.links for n in numbers(t)]


def _known(source, arrays):
    return {source} if source.partition("[")[0] in arrays else set()


def check_lines(sheet):
    """What stands in a line with numbers comes to its result; how many lines could be calculated."""
    count = 0
    for step in steps_of(sheet):
        for chain in step.lines:
            exact = result(chain).value
            for _, tree in chain.links[1:-1]:
                if shortened(tree):
                    continue
                try:
                    value = calculate(tree)
                except UnknownError:
                    continue
                count += 1
                assert value == pytest.approx(exact, rel=2e-4, abs=2e-5, nan_ok=True), (step.title, chain)
    return count


def check_matrices(sheet):
    """What stands in a line with matrices, all of them whole, comes to its result."""
    count = 0
    for step in steps_of(sheet):
        for chain in step.arrays:
            if len(chain.links) < 2 or any(shortened(tree) for _, tree in chain.links):
                continue
            try:
                value = product(chain.links[-2][1])
            except UnknownError:
                continue
            count += 1
            np.testing.assert_allclose(value, matrix(chain.links[-1][1]), rtol=2e-4, atol=2e-5)
    return count
