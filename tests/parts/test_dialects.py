"""CSV from other countries and programs: separators and decimal commas are found where there is no doubt."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import DataError
from nnsim.parts.dialects import HEAD, SEPARATORS, Dialect, dialect_of
from nnsim.parts.tables import read_table

finite = st.floats(-1e6, 1e6, allow_nan=False).map(lambda x: round(x, 4))
tables = st.integers(2, 4).flatmap(
    lambda width: st.lists(st.lists(finite, min_size=width, max_size=width), min_size=1, max_size=6)
)


def read(text, separator="automatic", **words):
    return read_table(io.StringIO(text, newline=""), "d.csv", separator=separator, **words)


def written(rows, mark, comma):
    lines = [mark.join(f"c{i}" for i in range(len(rows[0])))]
    lines += [mark.join(f"{x:.4f}".replace(".", "," if comma else ".") for x in row) for row in rows]
    return "\n".join(lines) + "\n"


@given(tables, st.sampled_from(sorted(SEPARATORS)), st.booleans())
def test_numbers_are_read_as_they_were_written(rows, separator, comma):
    comma = comma and separator != "comma"
    text = written(rows, SEPARATORS[separator], comma)
    assert dialect_of(io.StringIO(text)) == Dialect(separator, comma)
    found = read(text, task="regression")
    for sample, (inputs, targets) in enumerate(zip(found.inputs, found.targets, strict=True)):
        assert [*inputs, *targets] == rows[sample]
    named = read(text, separator, task="regression")
    assert (named.inputs == found.inputs).all()


@pytest.mark.parametrize(
    ("text", "dialect"),
    [
        ("x1;x2;y\n0,1;0,2;1\n0,3;0,1;0\n", Dialect("semicolon", True)),
        ("a, in m;b\n0,1;0,2\n", Dialect("semicolon", True)),
        ("name;y\n0.5;1\n", Dialect("semicolon")),
        ("a;b\n1,234;2,345\n", Dialect("semicolon")),  # thousands, or not?
        ("a;b\n1,234;2,3\n", Dialect("semicolon", True)),
        ("a;b\n1,5;2.5\n", Dialect("semicolon")),  # a point beside a comma
        ("a,b\n1,2\n", Dialect("comma")),
        ("a,b;c\n1,2\n", Dialect("comma")),
        ("a\n1\n", Dialect("comma")),
        ("", Dialect("comma")),
        ('"a;b",c\n1,2\n', Dialect("comma")),
        ('a,b\n"1,2\n', Dialect("comma")),
        ("\n\na\tb\n1\t2\n", Dialect("tab")),
    ],
)
def test_what_is_found(text, dialect):
    stream = io.StringIO(text)
    assert dialect_of(stream) == dialect
    assert stream.read() == text, "it can be read from its start"


def test_class_names_keep_their_commas():
    found = read("x;kind\n0,5;red, dark\n0,7;blue\n")
    assert found.inputs.ravel().tolist() == [0.5, 0.7]
    assert found.classes == ("blue", "red, dark")


def test_what_is_written_in_two_ways_is_refused():
    with pytest.raises(DataError, match="other numbers of the file have a decimal comma") as error:
        read("a;b\n" + "0,5;1\n" * (HEAD // 6 + 10) + "0.5;1\n")
    assert error.value.what.startswith(f"line {HEAD // 6 + 12} of d.csv has '0.5' in column 'a'")
    with pytest.raises(DataError, match="not a plain decimal number"):
        read("a;b\n1,234;1\n2,345;0\n")
    with pytest.raises(DataError, match="decimal point"):
        read('a,b\n"0,5",1\n')
