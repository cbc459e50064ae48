"""Worked solutions for tests: made of a case, and what is printed on them calculated anew."""

import math
from dataclasses import fields, is_dataclass, replace
from typing import Any

import numpy as np
import pytest

from nnsim.engine.erf import erf
from nnsim.engine.expr import FAR
from nnsim.engine.functions import LOG_FLOOR
from nnsim.files.paper.maths import Fence, Fraction, Gap, Grid, Maths, Number, Root, Row, Script, Sign, nodes, numbers
from nnsim.files.paper.sheet import Chain, Sheet, Step
from nnsim.files.paper.write_latex import write_latex
from nnsim.session.examples import EXAMPLES
from nnsim.session.solution.document import Problem, Solving
from nnsim.session.solution.moment import Moment
from nnsim.session.solution.scribe import Style
from nnsim.session.trial import trial_setup
from nnsim.session.unattended import Unattended
from tests.engine_strategies import Case, random_case

FUNCTIONS = {
    "tanh": math.tanh,
    "ln": lambda x: max(math.log(x), LOG_FLOOR) if x > 0 else LOG_FLOOR,  # as in a loss, where an output has reached 0
    "cos": math.cos,
    "erf": lambda x: float(_erf(x)),
    "sign": lambda x: float(np.sign(x)),
}


def _erf(x: float) -> Any:
    out = np.empty(())
    erf(np.array(x), out)
    return out


def case_of(seed: int, samples: int = 3, **fixed: Any) -> tuple[Case, Any, Any]:
    """A random design with its weights, and some samples as rows."""
    rng = np.random.default_rng(seed)
    case = random_case(rng, **fixed)
    return case, case.columns.x.T[:samples], case.columns.y.T[:samples]


def solve(case: Case, x: Any, y: Any, **style: Any) -> Sheet:
    """The solution of a case on these samples."""
    return Solving(Problem(case.design, Moment(case.weights), x, y), Style(**style)).finish()


def solved_example(key: str, samples: int = 1, **style: Any) -> Sheet:
    """The first iteration of an example on its first samples."""
    session = Unattended()
    session.new(EXAMPLES[key].make())
    prepared = session.prepared
    x, y = prepared.x_train[:samples], prepared.y_train[:samples]
    return Solving(Problem(session.design, Moment(session.matrices()), x, y), Style(**style)).finish()


def steps_of(sheet: Sheet) -> list[Step]:
    """The steps of the iteration."""
    return [block for section in sheet.sections for block in section.blocks if isinstance(block, Step) and block.number]


def step_of(sheet: Sheet, title: str, layer: str = "") -> Step:
    """The step of that title on that layer."""
    return next(step for step in steps_of(sheet) if (step.title, step.layer) == (title, layer))


def snapshots(case: Case, x: Any, y: Any) -> list[dict[str, Any]]:
    """All arrays in front of each step and after the last, by a machine of its own, and which steps are printed."""
    setup = trial_setup(case.design, case.weights, x, y)
    arrays = setup.memory.view(len(x))
    found = [{name: np.array(array) for name, array in arrays.items()}]
    for _ in setup.machine.iteration:
        setup.machine.step()
        found.append({name: np.array(array) for name, array in arrays.items()})
    return found


def element(source: str, arrays: dict[str, Any]) -> float:
    """The number that a source such as hidden1.W[1,0] names."""
    name, _, index = source.partition("[")
    array = arrays[name]
    if not index:
        return float(array[()])
    return float(array[tuple(int(i) for i in index.rstrip("]").split(","))])


def rounded(number: Number, digits: int) -> bool:
    """True when a number is printed as its exact value rounded to so many digits, or more, or whole."""
    value = number.value
    assert value is not None
    value = math.copysign(math.inf, value) if abs(value) == FAR.value else value
    if not math.isfinite(value):
        return number.text == ("nan" if math.isnan(value) else "inf" if value > 0 else "-inf")
    whole = value == int(value) and abs(value) < 1e6
    return float(number.text) in ([value] if whole else [float(f"{value:.{more}g}") for more in range(digits, 18)])


# ------------------------------------------------------------------------------------------------ calculating


class UnknownError(Exception):
    """What is printed is not calculated here: letters, dots, matrices."""


def calculate(tree: Maths) -> float:
    """The value of a formula that is printed with numbers, computed from their exact values."""
    return _Calculator([item for item in _items(tree) if not isinstance(item, Gap)]).sum()


def by_hand(tree: Maths) -> float:
    """The value of a formula as somebody gets it who has nothing but the printed numbers."""
    return calculate(_as_printed(tree))


def _as_printed(tree: Maths) -> Any:
    if isinstance(tree, Number):
        return replace(tree, value=None)
    if isinstance(tree, tuple):
        return tuple(map(_as_printed, tree))
    if not is_dataclass(tree):
        return tree
    return replace(tree, **{field.name: _as_printed(getattr(tree, field.name)) for field in fields(tree)})


def size(tree: Maths) -> float:
    """How large what is added and subtracted in a formula can be: the machine itself rounds that much."""
    found = (abs(float(n.text) if n.value is None else n.value) for n in numbers(tree))
    return max(filter(math.isfinite, found), default=0.0)


def _items(tree: Maths) -> list[Maths]:
    return list(tree.items) if isinstance(tree, Row) else [tree]


class _Calculator:
    def __init__(self, items: list[Maths]) -> None:
        self.items, self.at = items, 0

    def peek(self) -> Maths | None:
        return self.items[self.at] if self.at < len(self.items) else None

    def sign(self, texts: str) -> str:
        item = self.peek()
        if isinstance(item, Sign) and item.text in texts and item.text:
            self.at += 1
            return item.text
        return ""

    def sum(self) -> float:
        total = self.product()
        while True:
            sign = self.sign("+−")
            if not sign:
                break
            total = total + self.product() if sign == "+" else total - self.product()
        if self.peek() is not None:
            raise UnknownError(self.peek())
        return total

    def product(self) -> float:
        if self.sign("−"):
            return -self.product()
        value = self.factor()
        while True:
            item = self.peek()
            if not self.sign("×·") and not isinstance(item, Number | Fraction | Fence | Script | Root):
                return value
            value *= self.factor()

    def factor(self) -> float:
        item = self.peek()
        self.at += 1
        if isinstance(item, Number):
            return float(item.text) if item.value is None else item.value
        if isinstance(item, Fraction):
            top, bottom = calculate(item.top), calculate(item.bottom)
            return top / bottom if bottom else math.copysign(math.inf, top) if top else math.nan
        if isinstance(item, Root):
            return math.sqrt(calculate(item.body))
        if isinstance(item, Fence):
            return self.fence(item)
        if isinstance(item, Script):
            return self.power(item)
        if isinstance(item, Sign) and item.text in FUNCTIONS:
            return FUNCTIONS[item.text](self.factor())
        if isinstance(item, Sign) and item.text in ("max", "min"):
            inside = self.peek()
            self.at += 1
            assert isinstance(inside, Fence)
            return {"max": max, "min": min}[item.text](_listed(inside.body))
        raise UnknownError(item)

    @staticmethod
    def fence(item: Fence) -> float:
        value = calculate(item.body)
        return abs(value) if item.left == "|" else math.floor(value) if item.left == "⌊" else value

    @staticmethod
    def power(item: Script) -> float:
        if item.sub is not None or item.sup is None:
            raise UnknownError(item)
        base = math.e if item.base == Sign("e") else calculate(item.base)
        try:
            return float(base ** calculate(item.sup))
        except OverflowError:
            return math.inf


def _listed(tree: Maths) -> list[float]:
    groups: list[list[Maths]] = [[]]
    for item in _items(tree):
        if isinstance(item, Sign) and item.text == ",":
            groups.append([])
        elif not isinstance(item, Gap):
            groups[-1].append(item)
    return [_Calculator(group).sum() for group in groups]


def shortened(tree: Maths) -> bool:
    """True when dots stand for terms that are left out."""
    return any(isinstance(node, Sign) and node.text in "…⋯⋮⋱" for node in nodes(tree))


def result(chain: Chain) -> Number:
    """The number that a line comes to."""
    last = chain.links[-1][1]
    assert isinstance(last, Number)
    return last


def matrix(tree: Maths) -> Any:
    """The exact numbers of a printed matrix that is whole."""
    assert isinstance(tree, Grid)
    return np.array([[cell.value for cell in row if isinstance(cell, Number)] for row in tree.rows])


def grids(tree: Maths) -> list[Grid]:
    """The matrices in a formula, from left to right."""
    return [node for node in nodes(tree) if isinstance(node, Grid) and node.kind == "matrix"]


def product(tree: Maths) -> Any:
    """What a formula of whole matrices comes to: sums, products and element by element (⊙)."""
    return _Matrices([item for item in _items(tree) if not isinstance(item, Gap)]).sum()


class _Matrices(_Calculator):
    """The same with matrices among the numbers."""

    def product(self) -> Any:  # type: ignore[override]
        value = self.factor()
        while True:
            item = self.peek()
            if self.sign("⊙"):
                value = value * self.factor()
            elif isinstance(item, Number | Fraction | Fence | Grid):
                other = self.factor()
                both = np.ndim(value) == np.ndim(other) == 2
                value = value @ other if both else value * other
            else:
                return value

    def factor(self) -> Any:  # type: ignore[override]
        item = self.peek()
        if isinstance(item, Grid):
            self.at += 1
            return matrix(item)
        if isinstance(item, Fence) and grids(item):
            self.at += 1
            return product(item.body)
        if isinstance(item, Sign):
            raise UnknownError(item)  # a function of a matrix
        return super().factor()


# ------------------------------------------------------------------------------------------------ checking


def latex(step):
    """A step as lines of LaTeX without the marks of numbers."""
    chains = (*step.formulas, *step.arrays, *step.lines)
    return [" ".join([write_latex(c.left), *(f"{sign} {write_latex(t)}" for sign, t in c.links)]) for c in chains]


def plain(step):
    lines = (line.replace(r"\val{", "").replace(r"\given{", "") for line in latex(step))
    return [line.replace("}", "").replace("{", "") for line in lines]


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
                known = [element(number.source, moments[at]) for at in (k, k + 1)]
                assert repr(number.value) in map(repr, known)
    return sheet


def _iteration(case):
    machine = case.machine()
    return [machine.code.steps[k] for k in machine.iteration]


def _numbers(step):
    return [n for chain in (*step.formulas, *step.arrays, *step.lines) for _, t in chain.links for n in numbers(t)]


def _known(source, arrays):
    return {source} if source.partition("[")[0] in arrays else set()


def check_lines(sheet, digits=None):
    """What stands in a line with numbers comes to its result; how many lines could be calculated.

    With so many digits also as it is printed, to one in the last of them.
    """
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
                if math.isfinite(exact) and not math.isfinite(value):
                    continue  # divided by 0, where an output has reached 0 or 1: the engine sets bounds
                count += 1
                assert value == pytest.approx(exact, rel=2e-4, abs=2e-5, nan_ok=True), (step.title, chain)
                if digits is not None and math.isfinite(value):
                    unit = 10.0 ** (math.floor(math.log10(abs(value))) - digits + 1) if value else 0.0
                    noise = 1e-14 * max(size(tree), 1) ** 2
                    assert by_hand(tree) == pytest.approx(value, rel=0, abs=1.001 * unit + noise), (step.title, chain)
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
