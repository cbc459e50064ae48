"""How a text is written is found by looking: dialects drawn at random, and samples that are nasty on purpose."""

import csv
import io

import numpy as np
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from nnsim.kit.pieces import finished
from nnsim.parts.imports import read
from nnsim.parts.layouts import DECIMALS, DELIMITERS, QUOTES, Layout, words_of, words_text
from nnsim.parts.sniffing import found_layout
from nnsim.parts.source import Origin
from nnsim.parts.surveys import survey

# ------------------------------------------------------------------------------------------------ at random

WORDS = ("red", "dark blue", "O'Brien", "Iris-setosa", "New York", "très bien", "Zoë", "A1", "yes")
NAMES = ("age", "city name", "x1", "höhe", "income (k)", "kind", "weight_kg")


@st.composite
def written(draw):
    """A table, the layout that it is written in, and its text."""
    delimiter = draw(st.sampled_from([name for name in DELIMITERS if name != "colon"]))
    mark = DELIMITERS[delimiter]
    decimal = draw(st.sampled_from(sorted(DECIMALS)))
    quote = draw(st.sampled_from(["double", "single", "none"]))
    width, height = draw(st.integers(2, 5)), draw(st.integers(3, 12))
    header = draw(st.booleans())
    numeric = [True, *(draw(st.booleans()) for _ in range(width - 1))]
    words = [word for word in WORDS if mark not in word and not (QUOTES[quote] and QUOTES[quote] in word)]
    if quote != "none":
        words.append(f"big{mark} round")
        if quote == "double":
            words.append('5" pipe')
    columns = []
    for one in numeric:
        if one:
            whole = draw(st.lists(st.integers(-99_999, 99_999), min_size=height, max_size=height))
            columns.append([number / 100 for number in whole])
        else:
            columns.append(draw(st.lists(st.sampled_from(words), min_size=height, max_size=height)))
    comma = decimal == "comma"
    assume(not (comma and quote == "none" and mark == ","))
    lines = []
    if draw(st.booleans()) and delimiter != "semicolon":
        lines.append("# written by a machine")
        comment = "#"
    else:
        comment = ""
    names = list(NAMES[:width]) if header else None
    if names and mark == " ":
        names = [name.replace(" ", "_") for name in names]
    rows = [[_cell(cell, comma) for cell in row] for row in zip(*columns, strict=True)]
    stream = io.StringIO()
    writer = csv.writer(
        stream, delimiter=mark, quotechar=QUOTES[quote] or None, lineterminator="\n",
        quoting=csv.QUOTE_NONE if quote == "none" else draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])),
    )  # fmt: skip
    writer.writerows(([names] if names else []) + rows)
    text = "".join(line + "\n" for line in lines) + stream.getvalue()
    return columns, numeric, header, Layout("utf-8", delimiter, quote, decimal, header, 0, comment), text


def _cell(cell, comma):
    return cell if isinstance(cell, str) else f"{cell:.2f}".replace(".", "," if comma else ".")


@given(written())
def test_what_is_written_is_read_again(case):
    """Not the layout has to be the same (an unused quotation mark cannot be found), but all that is read by it."""
    columns, numeric, header, layout, text = case
    found = found_layout(text, True)

    assert (found.delimiter, found.decimal) == (layout.delimiter, layout.decimal), text
    whole = finished(survey(Origin(text=text)))
    if header or any(numeric):
        assert found.header == header, text
    assert whole.rows == len(columns[0]) + (header and not found.header)
    if header == found.header:
        for column, one, texts in zip(columns, numeric, whole.head, strict=True):
            assert list(texts) == [_cell(cell, layout.decimal == "comma") if one else cell for cell in column], text


@given(written())
def test_numbers_are_those_that_were_written(case):
    columns, numeric, _, layout, text = case
    options = layout.options()
    whole = finished(survey(Origin(text=text), "delimited", options))
    plan = whole.plan()
    for at, one in enumerate(numeric):
        plan = plan.with_column(at, role="input" if one else "ignore")
    plan = plan.with_column(0, role="target")
    if not plan.inputs:
        return
    table = finished(read(Origin(text=text), plan)).table
    given_columns = [column for column, one in zip(columns, numeric, strict=True) if one]
    assert table.targets[:, 0].tolist() == given_columns[0]
    assert np.array_equal(table.inputs.T, given_columns[1:])


@given(st.text(st.sampled_from("ab1.e-,;\t|\"'#\n\r 0:%"), max_size=80))
@example("\n")
@example("sep=;\n")
@example('"')
def test_any_text_has_some_layout(text):
    layout = found_layout(text, True)
    assert Layout.of(layout.options()) == layout


# ------------------------------------------------------------------------------------------------ nasty on purpose


def layout(text, **given):
    found = found_layout(text, True, "utf-8", given)
    return found.delimiter, found.decimal, found.header


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("x1;x2;y\n0,1;0,2;1\n0,3;0,1;0\n", ("semicolon", "comma", True)),
        ("a, in m;b\n0,1;0,2\n", ("semicolon", "comma", True)),
        ("name;y\n0.5;1\n", ("semicolon", "point", True)),
        ("a;b\n1,234;2,345\n", ("semicolon", "point", True)),  # thousands, or not?
        ("a;b\n1,234;2,3\n", ("semicolon", "comma", True)),
        ('"a;b",c\n1,2\n', ("comma", "point", True)),
        ("\n\na\tb\n1\t2\n", ("tab", "point", True)),
        ("1,2\n3,4\n", ("comma", "point", False)),
        ("1.0  2.0   3\n 4.0 5.5   6\n", ("space", "point", False)),
        ("5.1,3.5,Iris-setosa\n4.9,3.0,Iris-setosa\n", ("comma", "point", False)),
        ("name,kind\nanna,x\nbob,y\ncarl,x\n", ("comma", "point", True)),
        ("anna,x\nbob,y\ncarl,x\nanna,y\n", ("comma", "point", False)),
        ("time,v\n10:30,5\n10:45,6\n", ("comma", "point", True)),
        ('"a","b"\n"1,5","2,5"\n"2,5","3,25"\n', ("comma", "comma", True)),
        ("date;v\n01.02.2020;1,5\n02.02.2020;2,5\n", ("semicolon", "comma", True)),
        ("item;price\nA;1.234,50\nB;12,00\n", ("semicolon", "point", True)),  # the point parts thousands: no number
        ('id,review\n1,"Good, really good; I like it"\n2,"Bad: very bad, too"\n', ("comma", "point", True)),
        ("country,2019,2020\nDE,1.5,2\nFR,2.5,1\n", ("comma", "point", True)),
        ("a,b,c\n1,2,3\n4,5\n6,7,8\n", ("comma", "point", True)),
        ("a|b\n1|2\n", ("bar", "point", True)),
        ("a:b\n1:2\n3:4\n", ("colon", "point", True)),
        ("a,b\n1;2,3\n4;5,6\n7;8,9\n", ("comma", "point", True)),
        (",x,y\n0,1.5,2\n1,2.5,3\n", ("comma", "point", True)),  # the index that pandas writes
        ("a,b,\n1,2,\n3,4,\n", ("comma", "point", True)),
        ("", ("comma", "point", True)),
        ("a\n1\n", ("comma", "point", True)),
        ("sep=;\na;b\n1,5;2\n", ("semicolon", "comma", True)),
    ],
)
def test_what_is_found(text, expected):
    assert layout(text) == expected


def test_titles_comments_and_quotes():
    assert found_layout("My report\n\na;b;c\n1;2;3\n4;5;6\n7;8;9\n", True).skip == 1
    made = found_layout("# made by x, y and z\n# on Monday\na,b\n1,2\n3,4\n#,5\n", True)
    assert (made.comment, made.header, made.delimiter) == ("#", True, "comma")
    assert found_layout("# a remark, with a comma\na,b\n1,2\n", True).comment == "#"
    assert found_layout("# a,b\n1,2\n", True).comment == "", "these are the names, as NumPy's savetxt writes them"
    assert found_layout("#,name,age\n1,x,3\n2,y,4\n", True).comment == ""
    assert found_layout("'a, b','c'\n'x, y','2'\n'z','3'\n", True).quote == "single"
    assert found_layout("name,x\nO'Brien,1\nD'Arcy,2\n", True).quote == "double"
    assert found_layout('a,b\n"x",1\n"y, z",2\n', True).quote == "double"
    assert found_layout("% octave\n1 2\n3 4\n", True).comment == "%"


def test_what_is_told_is_not_looked_for():
    text = "a;b\n1,5;2\n"
    assert layout(text, delimiter="comma")[0] == "comma"
    assert layout(text, decimal="point") == ("semicolon", "point", True)
    assert layout(text, header=False) == ("semicolon", "comma", False)
    assert found_layout("# x\na,b\n1,2\n", True, "utf-8", {"comment": ""}).comment == ""
    assert found_layout("t\na,b\n1,2\n3,4\n", True, "utf-8", {"skip": 0}).skip == 0


def test_words_for_missing_values_as_a_person_types_them():
    assert words_of("NA, ?, -") == ("", "NA", "?", "-")
    assert words_of("") == ("",)
    assert words_of('"a, b", NA, NA') == ("", "a, b", "NA")


@given(st.lists(st.text(st.sampled_from('ab,"? -')).map(str.strip), max_size=4))
def test_words_for_missing_values_come_back(words):
    words = tuple(dict.fromkeys(["", *words]))
    assert words_of(words_text(words)) == words
