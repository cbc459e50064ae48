"""Formulas as trees: the LaTeX of every part is read, printed again the same, and broken only where it may be."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.engine.render import write_symbol
from nnsim.files.paper.breaking import pieces, tall, width
from nnsim.files.paper.maths import (
    Accent,
    Fence,
    Fraction,
    Gap,
    Grid,
    Maths,
    Number,
    Root,
    Row,
    Script,
    Sign,
    nodes,
    numbers,
    row,
    spoken,
    unary,
)
from nnsim.files.paper.read_latex import GREEK, PLAIN, SIGNS, LatexError, read_latex
from nnsim.files.paper.write_latex import write_latex
from nnsim.network.design import Choice
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from nnsim.parts.losses import REGISTRY as LOSSES
from nnsim.parts.optimizers import REGISTRY as OPTIMIZERS
from nnsim.parts.regularizers import REGISTRY as REGULARIZERS
from nnsim.parts.schedules import REGISTRY as SCHEDULES
from nnsim.session.walking import step_views
from tests.engine_strategies import random_case, small_case
from tests.session.sessions import opened, with_data

KINDS = {
    "loss": tuple(LOSSES),
    "optimizer": tuple(OPTIMIZERS),
    "schedule": tuple(SCHEDULES),
    "activation": tuple(ACTIVATIONS),
}
PARTS = [(kind, key) for kind, keys in KINDS.items() for key in keys]


@pytest.mark.parametrize(
    ("latex", "tree"),
    [
        ("z", Sign("z")),
        (r"\delta", Sign("δ")),
        ("W^{1\\top}", Script(Sign("W"), None, Row((Number("1"), Sign("⊤", "upright"))))),
        ("w_{12}^{3}", Script(Sign("w"), Number("12"), Number("3"))),
        (r"\sigma'\left(\frac{a}{b}\right)", Row((Script(Sign("σ"), None, Sign("′", "upright")),
                                                  Fence("(", Fraction(Sign("a"), Sign("b")), ")")))),
        (r"\frac{1}{N}", Fraction(Number("1"), Sign("N"))),
        (r"\tfrac{1}{2}", Fraction(Number("1"), Number("2"), small=True)),
        (r"\sqrt{v}", Root(Sign("v"))),
        (r"\tilde W^{2}", Script(Accent(Sign("W"), "~"), None, Number("2"))),
        (r"\hat m", Accent(Sign("m"), "^")),
        (r"\mathit{In}\,", Row((Sign("In"), Gap(1 / 6)))),
        (r"\left|x\right|", Fence("|", Sign("x"), "|")),
        ("{{a}}^{{2}}", Script(Sign("a"), None, Number("2"))),
        (r"\begin{bmatrix} 1 & 2 \\ a & b \end{bmatrix}", Grid(((Number("1"), Number("2")), (Sign("a"), Sign("b"))))),
        (r"\begin{cases}a & b\\c & \text{else}\end{cases}", Grid(((Sign("a"), Sign("b")),
                                                                  (Sign("c"), Sign("else", "upright"))), "cases")),
        ("-x", Row((Sign("−", "operator"), Sign("x")))),
    ],
)  # fmt: skip
def test_what_latex_says(latex, tree):
    assert read_latex(latex) == tree
    assert read_latex(write_latex(tree)) == tree


@pytest.mark.parametrize(
    ("written", "text"),
    [("0.35", "0.35"), ("-0.35", "-0.35"), (r"1.5 \cdot 10^{-7}", "1.5e-7"), (r"\infty", "inf"), (r"-\infty", "-inf"),
     (r"\mathrm{NaN}", "nan")],
)  # fmt: skip
def test_a_computed_number_knows_its_value_and_its_source(written, text):
    tree = read_latex(rf"a + \val{{1}}{{{written}}}", [(0.0, ""), (0.123, "h.W[0,1]")])

    assert numbers(tree) == [Number(text, 0.123, "h.W[0,1]")]
    assert write_latex(numbers(tree)[0]) == rf"\val{{{written}}}"
    assert read_latex(rf"\val{{0}}{{{written}}}", [(None, "")]) == Number(text)


@pytest.mark.parametrize(
    "latex",
    ["{", "}", "a}", r"\left(a", r"\right)", r"\input{x}", r"\begin{align}a\end{align}", r"\frac{1}", "_a", "#", "%",
     r"\begin{bmatrix}a&b\\c\end{bmatrix}", r"\begin{bmatrix}a\end{cases}", "a & b", r"a \\ b", "$x$", "~",
     r"\val{0}{1}", r"\val{0}{x}", r"\left<a\right>", r"\end{cases}"],
)  # fmt: skip
def test_what_is_not_known_is_refused(latex):
    with pytest.raises(LatexError):
        read_latex(latex)


def views_of(kind, key):
    fixed = {"loss": "mse", kind: key}
    case = random_case(np.random.default_rng(1), plain=True, **fixed)
    with opened(with_data(case.design)) as session:
        for notation in ("course", "common"):
            yield from step_views(session.setup, notation)


@pytest.mark.parametrize(("kind", "key"), PARTS)
def test_every_formula_of_every_part_is_read_and_printed_again(kind, key):
    for view in views_of(kind, key):
        again(view.latex)


@pytest.mark.parametrize("key", REGULARIZERS)
def test_regularizers_too(key):
    case = small_case(regularizers=(Choice(key),))
    with opened(with_data(case.design)) as session:
        for view in step_views(session.setup):
            again(view.latex)


def again(latex):
    tree = read_latex(latex)
    printed = write_latex(tree)
    assert printed.isascii()
    assert "unicodechar" not in printed
    assert write_latex(read_latex(printed)) == printed
    assert width(tree) > 0
    joined = [node for piece in pieces(tree) for node in nodes(piece) if isinstance(node, Sign | Number)]
    brackets = [node for node in joined if not (isinstance(node, Sign) and node.role in ("open", "close"))]
    own = [node for node in nodes(tree) if isinstance(node, Sign | Number)]
    assert brackets == [node for node in own if not (isinstance(node, Sign) and node.role in ("open", "close"))]


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_every_sign_of_a_part_is_known(key):
    part = ACTIVATIONS[key]
    again(write_symbol(part.symbol, "latex"))
    if part.jacobian:
        again(part.jacobian)
    assert bool(part.jacobian) == (part.backward is not None)


# ------------------------------------------------------------------------------------------------ any tree

leaves = st.one_of(
    st.sampled_from(sorted(GREEK.values())).map(Sign),
    st.sampled_from("abcxyzWEN").map(Sign),
    st.sampled_from(["In", "ab"]).map(Sign),
    st.sampled_from(["tanh", "ReLU", "else"]).map(lambda text: Sign(text, "upright")),
    st.sampled_from([*SIGNS.values(), *PLAIN.values()])
    .filter(lambda pair: pair[1] not in ("open", "close") and pair[0] not in "|/")
    .map(lambda pair: Sign(*pair)),
    st.integers(0, 99).map(lambda n: Number(str(n))),
)
trees: st.SearchStrategy[Maths] = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map(lambda items: row(*items)),
        st.builds(Fraction, inner, inner, st.booleans()),
        st.builds(Script, inner, inner, inner),
        st.builds(Root, inner),
        st.builds(lambda body: Fence("(", body, ")"), inner),
        st.lists(st.lists(inner, min_size=2, max_size=2).map(tuple), min_size=1, max_size=3).map(
            lambda rows: Grid(tuple(rows))
        ),
    ),
    max_leaves=12,
)


@given(trees)
def test_any_tree_is_printed_so_that_it_can_be_read(tree):
    printed = write_latex(tree)
    read = read_latex(printed)

    assert write_latex(read) == printed
    assert printed.count("{") == printed.count("}")
    assert tall(read) == tall(tree)
    assert width(read) == pytest.approx(width(tree), rel=0.35, abs=0.6)


@given(trees)
def test_pieces_are_the_whole(tree):
    parts = pieces(tree)

    marks = [node for part in parts for node in nodes(part) if isinstance(node, Sign | Number)]
    brackets = ("open", "close")
    inside = [node for node in marks if not (isinstance(node, Sign) and node.role in brackets)]
    assert inside == [node for node in nodes(tree) if isinstance(node, Sign | Number)]
    for part in parts[1:]:
        first = part.items[0] if isinstance(part, Row) else part
        assert isinstance(first, Sign)
        assert first.text in "+−"


def test_a_sum_is_broken_in_front_of_its_signs_and_not_at_a_sign_of_its_own():
    tree = read_latex(r"-a \cdot \left(-b\right) + c - d \times \left(e + f\right)")

    assert [write_latex(part).strip() for part in pieces(tree)] == [
        r"- a \cdot (- b)".replace("(-", "( -"), "+ c", r"- d \times (e", "+ f)",
    ]  # fmt: skip


def test_what_is_tall_is_not_broken_inside():
    tree = read_latex(r"\left(\frac{a}{b} + c\right)")

    assert pieces(tree) == [tree]
    assert tall(tree)
    long = read_latex(rf"\left(\frac{{a}}{{b}} + {' + '.join('c' * 40)}\right)")
    assert len(pieces(long)) == 41
    assert write_latex(pieces(long)[0]).startswith(r"\Bigl(")
    assert write_latex(pieces(long)[-1]).endswith(r"\Bigr)")
    assert not tall(read_latex(r"\left(a + \tfrac{1}{2}\right)"))


def test_signs_and_operations():
    items = read_latex("- a + - b").items

    assert [unary(items, at) for at, item in enumerate(items) if isinstance(item, Sign) and item.text in "+−"] == [
        True, False, True,
    ]  # fmt: skip
    assert spoken(Number("-1.5e-7", 1.0)) == ("−1.5", "−7")
    assert spoken(Number("inf", 1.0)) == ("∞", "")
