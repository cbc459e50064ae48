"""What a typed expression must not say: refused at once, with the column of the mistake."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nnsim.session.expressions.expression import ExpressionError, compile_expression
from tests.session.expressions.expression_cases import SMALL, SPACED


def column_of(text, setup):
    """Where the mistake is said to be."""
    with pytest.raises(ExpressionError) as caught:
        compile_expression(text, setup)
    assert caught.value.caret.splitlines()[1] == " " * caught.value.column + "^"
    return caught.value.column


HOSTILE = [
    "().__class__.__base__.__subclasses__()",
    "__import__('os').system('true')",
    "open('/etc/passwd')",
    "eval('1')",
    "W.__class__",
    "z[hidden1].T",
    "loss.__init__.__globals__",
    "(lambda: 1)()",
    "[x for x in (1, 2)]",
    "{1: 2}",
    "f'{loss}'",
    "(x := 1)",
    "abs.__self__",
    "abs(*W)",
    "max(1, key=abs)",
    "print(1)",
    "loss if epoch else update",
    "1 if loss > 0 else 2",
    "'a' * 10**9",
    "b'a'",
    "1j",
    "...",
    "None",
    "z[hidden1][1:2]",
    "z[hidden1][1, 2]",
    "W[hidden1][epoch]",
    "W[hidden1][1.0]",
    "W[hidden1][True]",
    "W[hidden1][10**9]",
    "epoch << 1000000000",
    "1 // 2",
    "1 @ 2",
    "~1",
    "loss > 0 & epoch > 1",
    "epoch in W",
    "epoch is 1",
    "await loss",
    "(yield)",
    "import os",
    "loss; epoch",
    "loss = 1",
    "-" * 399 + "1",
    "(" * 200 + "1" + ")" * 199,
    "[" * 398,
    "9" * 400,
    "0x" + "f" * 390,
    "loss\x00",
    "\ud800",
    "W['hidden1\ud800']",
    "W['\\N{BULLET}']",
    "W['\\d']",
    "1if 1else 0",
    "z[z[hidden1]]",
    "W[W]",
    "1[hidden1]",
    "loss[hidden1]",
    "not loss",
    "loss and epoch",
    "any(loss)",
    "norm()",
    "mean(1, 2)",
    "abs",
    "hidden1",
    "z",
    "z + 1",
    "",
    "   ",
    "#",
    "1 1",
    "loss >",
    "loss ≥ 1",
    "x" * 401,
    "z[hidden1] > W[hidden1]",
    "1+" * 150 + "1",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_are_refused_at_once(text):
    begin = time.perf_counter()
    column = column_of(text, SMALL)

    assert time.perf_counter() - begin < 1
    assert 0 <= column <= max(len(text), 400)


_WORDS = [
    "W",
    "z",
    "loss",
    "epoch",
    "hidden1",
    "'hidden1'",
    "[",
    "]",
    "(",
    ")",
    "abs",
    "max",
    "any",
    "and",
    "or",
    "not",
]
_WORDS += ["+", "-", "*", "/", "%", "**", "<", "==", "1", "2", "0", "9e9", ",", " ", "\n", "lambda:", "if", "else", "."]
_WORDS += ["__class__", ":", "{", "}", "=", ":=", "f'", "1_0", "0x1", "in", "@", "~", "\\", "#", "\t", "δ", "ﬁ", "𝐖"]


@given(st.text(max_size=60) | st.lists(st.sampled_from(_WORDS), max_size=40).map("".join))
@example("W[hidden1]" * 40)
@example("z[hidden1]>0 and " * 20 + "1>0")
@settings(max_examples=600)
def test_any_text_is_an_expression_or_a_mistake_with_a_column(text):
    setup = SMALL
    begin = time.perf_counter()
    outcome = _tried(text, setup)

    if isinstance(outcome, ExpressionError):
        assert 0 <= outcome.column <= len(text)
        assert outcome.what
    else:
        assert isinstance(outcome.holds(), bool)
        assert outcome.reads <= set(setup.memory.layout.slots)
        assert outcome.describe()
    assert time.perf_counter() - begin < 2


def _tried(text, setup):
    """The expression, or what is wrong with it."""
    try:
        return compile_expression(text, setup)
    except ExpressionError as error:
        return error


@pytest.mark.parametrize(
    ("text", "column", "said"),
    [
        ("loss > x", 7, "there is no 'x'"),
        ("loss > 0,5", 7, "0,5 is not one number"),
        ("loss > 0,5", 7, "numbers are written with a point: 0.5"),
        ("abs(loss) > 1.000,25 and epoch > 2", 12, "written with a point: 1000.25"),
        ("sqrt(0,5) < loss", 5, "written with a point: 0.5"),
        ("W[hidden1][1,2] > 0", 11, "write each index in its own brackets"),
        ("loss, epoch", 0, "a list of values is not a number"),
        ("z[hiden]", 2, "the layers are: input, hidden1, output"),
        ("z[hidden1][4]", 11, "hidden1 has neurons 1 to 3"),
        ("z[hidden1][0]", 11, "they count from 1"),
        ("z[hidden1][-1] > 0", 11, "neurons 1 to 3"),
        ("z[hidden1][1][5]", 14, "a batch has samples 1 to 4"),
        ("W[hidden1][3][1]", 11, "rows 0 (the bias) to 2"),
        ("W[hidden1][0][4]", 14, "hidden1 has neurons 1 to 3"),
        ("W[hidden1][0][1][1]", 17, "too many indices"),
        ("W[input]", 0, "input has no W"),
        ("velocity[hidden1]", 0, "the names are"),
        ("los > 1", 0, "did you mean loss?"),
        ("E > 1", 0, "did you mean loss?"),
        ("1 + z", 4, "write z['hidden 2']"),
        ("  loss = 1", 7, "write == to compare"),
        ("loss > 1 && epoch > 2", 9, "write and"),
        ("loss > 1 & epoch > 2", 7, "write and"),
        ("abs(loss", 3, "( is never closed"),
        ("abs(loss))", 9, ") closes nothing"),
        ("loss >", 6, "not finished"),
        ("'ä' + x", 0, "quotes belong to the name of a layer"),
        ("abs(z['ä'] + x)", 6, "there is no layer 'ä'"),
        ("mean(z['hidden 2']) + x", 22, "there is no 'x'"),
        ("foo(1)", 0, "the functions are: abs"),
        ("z[hidden1] > W[output]", 13, "do not fit together"),
        ("W[hidden1][1] > 0 and z[output][1] > 0", 22, "any(...)"),
        ("not loss", 4, "compare it"),
        ("validation_loss > 1", 0, "change the split"),
        ("train_accuracy > 1", 0, "have no classes"),
    ],
)
def test_a_mistake_names_its_column_and_what_to_do(text, column, said):
    with pytest.raises(ExpressionError) as caught:
        compile_expression(text, SPACED if "hidden 2" in text + said else SMALL)

    assert said in str(caught.value)
    assert caught.value.column == column, caught.value.caret
