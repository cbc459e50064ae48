"""Long formulas and tables are broken into lines that the page has room for, and keep all that stands in them."""

import pytest

from nnsim.files.documents import REGISTRY
from nnsim.files.paper.breaking import pieces, width
from nnsim.files.paper.maths import Fraction, Maths, Sign, nodes, row
from nnsim.files.paper.read_latex import read_latex
from nnsim.files.paper.sheet import Sheet, Table
from nnsim.files.paper.write_latex import write_latex
from nnsim.session.model import Model
from nnsim.session.unattended import Unattended
from tests.rules import at_home
from tests.session.solution.solutions import steps_of

LINE = 46.5


def of_all(rule: str) -> Sheet:
    session = Unattended()
    session.new(at_home(rule))
    return Model(session).solution(None, None)


def written(parts: list[Maths]) -> list[str]:
    return [write_latex(part).strip() for part in parts]


@pytest.mark.parametrize("rule", ["svm", "rbf"])
def test_every_piece_has_room_in_a_line(rule: str) -> None:
    sheet = of_all(rule)
    for step in steps_of(sheet):
        for chain in (*step.formulas, *step.lines):
            room = LINE - width(chain.left) - 1.6
            assert max(width(piece) for _, tree in chain.links for piece in pieces(tree)) <= room, step.title


def test_a_table_that_is_too_wide_is_broken_and_others_are_not() -> None:
    sheet = of_all("rbf")
    layers, training = [block for block in sheet.sections[0].blocks if isinstance(block, Table)]
    text = REGISTRY["tex"].write(sheet).decode()
    assert f"@{{}}{layers.align}@{{}}" in text
    assert r"@{}l>{\raggedright\arraybackslash}p{\dimexpr\textwidth-" in text
    assert training.align == "ll"


def test_a_fraction_that_no_line_has_room_for_has_a_slash_and_brackets() -> None:
    long = " + ".join(f"a_{{{n}}} b_{{{n}}}" for n in range(20))
    parts = pieces(read_latex(rf"x + \frac{{{long}}}{{n}}"))
    assert written(parts)[:3] == ["x", "+ (a_{0}b_{0}", "+ a_{1}b_{1}"]
    assert written(parts)[-1] == "+ a_{19}b_{19})/n"
    below = written(pieces(read_latex(rf"\frac{{g}}{{{long}}}")))
    assert (below[0], below[-1]) == ("g/(a_{0}b_{0}", "+ a_{19}b_{19})")
    short = read_latex(r"x + \frac{a + b}{n}")
    assert [node for part in pieces(short) for node in nodes(part) if isinstance(node, Fraction)]


def test_a_long_power_is_broken_within_its_brackets() -> None:
    long = " + ".join(f"a_{{{n}}} b_{{{n}}}" for n in range(20))
    parts = written(pieces(read_latex(rf"{{\left({long}\right)}}^{{2}}")))
    assert (parts[0], parts[-1]) == ("(a_{0}b_{0}", "+ a_{19}b_{19})^{2}")


def test_a_line_may_end_behind_a_comma() -> None:
    cases = r"\begin{cases} a & b > 0 \\ c & \text{else} \end{cases}"
    tree = read_latex(rf"\max\left({', '.join([cases] * 7)},\, 0\right)")
    parts = pieces(tree)
    assert len(parts) == 8
    assert all(Sign(",", "mark") in nodes(part) for part in parts[:-1])


def test_nothing_is_lost_by_breaking() -> None:
    tree = read_latex(r"\max\left(a - b,\, \min(c, d) + e\right) - 3")
    assert write_latex(row(*pieces(tree))).replace(" ", "") == write_latex(tree).replace(" ", "")
