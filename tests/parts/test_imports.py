"""Tables of one's own: what is found in a text, what a plan makes of it, and that nothing is left out unsaid."""

import csv
import io
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import csv as arrow_csv

from nnsim.kit.errors import ArgumentError, DataError
from nnsim.kit.pieces import finished
from nnsim.network.design import Choice
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.imports import read
from nnsim.parts.numerals import Numerals, number_of
from nnsim.parts.plans import Column, Plan
from nnsim.parts.preparation import prepare, split
from nnsim.parts.source import Fault, Origin, plain_names
from nnsim.parts.surveys import as_kind, survey
from nnsim.parts.tables import is_number

MESSY = (
    "age;city;income;kind\n1,5;Rome;NA;yes\n2,5;Paris;3,5;no\n?;Rome;4;yes\n4;Oslo;1,25;no\nx;1\n\n4;Oslo;1,25;maybe\n"
)


def looked(text, **words):
    return finished(survey(Origin(text=text), **words))


def made(text, plan):
    return finished(read(Origin(text=text), plan))


def columns_of(plan):
    return {column.name: column for column in plan.columns}


# ------------------------------------------------------------------------------------------------ numbers

TRICKY = st.text(st.sampled_from("0123456789+-.,eE \t_infa٣１"), max_size=8)


@given(st.lists(TRICKY, min_size=1, max_size=5), st.sampled_from(".,"))
def test_a_column_is_read_as_each_of_its_fields(texts, decimal):
    """All at once or one by one: the same numbers, the same odd ones."""
    values, odd = Numerals(decimal, frozenset({"", "-", "na"})).read(texts)

    for at, (text, value) in enumerate(zip(texts, values, strict=True)):
        bare = text.strip()
        expected = None if bare in ("", "-", "na") else number_of(bare, decimal)
        assert (at in odd) == (expected is None and bare not in ("", "-", "na"))
        assert value == expected or (np.isnan(value) and expected is None)
    if decimal == ".":
        assert all(is_number(text) == (number_of(text.strip(" \t")) is not None) for text in texts)


@pytest.mark.parametrize(
    "text", ["1_000", "infinity", "nan", "٣", "１", "1e400", "0x10", "1.5.2", "--1", "1 000", "−1"]
)
def test_what_is_no_number(text):
    assert number_of(text) is None
    assert number_of("1,5", ",") == 1.5
    assert number_of("1.5", ",") is None
    assert Numerals(".", frozenset()).read([text, "1"])[1] == [0]


def test_a_number_may_stand_for_a_missing_one():
    values, odd = Numerals(".", frozenset({"-999", ""})).read(["1", "-999", "-999.0"])
    assert np.isnan(values[1])
    assert values[0] == 1
    assert odd == []


# ------------------------------------------------------------------------------------------------ what is found


def test_what_is_found_in_a_messy_text():
    found = looked(MESSY)

    assert (found.options["delimiter"], found.options["decimal"], found.missing) == (
        "semicolon",
        "comma",
        ("", "NA", "?"),
    )
    assert [profile.of.name for profile in found.profiles] == ["age", "city", "income", "kind"]
    assert [profile.missing for profile in found.profiles] == [1, 0, 1, 0]
    assert found.profiles[0].say() == "1.5 … 4, 1 missing"
    assert found.faults == (Fault(6, "has 2 fields, not 4"),)
    assert (found.empty, found.rows) == ((7,), 5)
    plan = found.plan()
    assert {name: (one.kind, one.role) for name, one in columns_of(plan).items()} == {
        "age": ("number", "input"),
        "city": ("category", "input"),
        "income": ("number", "input"),
        "kind": ("category", "target"),
    }
    assert columns_of(plan)["city"].values == ("Oslo", "Paris", "Rome")


def test_nothing_is_left_out_unsaid():
    result = made(MESSY, looked(MESSY).plan())

    assert result.lines.tolist() == [3, 5, 8]
    assert [(fault.line, fault.what) for fault in result.faults] == [
        (2, "has no value in 'income'"),
        (4, "has no value in 'age'"),
        (6, "has 2 fields, not 4"),
    ]
    assert result.table.notes == (
        "line 7 is empty and was skipped",
        (
            "3 rows were left out of 6: line 2 has no value in 'income'; line 4 has no value in 'age'; "
            "line 6 has 2 fields, not 4"
        ),
    )
    assert result.table.input_names == ("age", "city=Oslo", "city=Paris", "city=Rome", "income")
    assert result.table.inputs.tolist() == [[2.5, 0, 1, 0, 3.5], [4, 1, 0, 0, 1.25], [4, 1, 0, 0, 1.25]]
    assert result.table.classes == ("maybe", "no", "yes")
    assert result.table.targets.tolist() == [[0, 1, 0], [0, 1, 0], [1, 0, 0]]


def test_text_is_refused_with_a_reason():
    names = "".join(f"person {i},{i % 3},{i}\n" for i in range(1_200))
    found = looked("name,k,y\n" + names)
    column = found.plan().columns[0]

    assert (column.kind, column.role) == ("text", "ignore")
    assert "more than 1,000 different texts, such as 'person 0'" in found.profiles[0].why_text
    with pytest.raises(DataError, match="more than 1,000"):
        as_kind(found.profiles[0], "category")
    with pytest.raises(DataError, match="none of its values is one"):
        as_kind(found.profiles[0], "number")
    with pytest.raises(DataError, match="it is text"):
        made("name,k,y\n" + names, found.plan().with_column(0, role="input"))
    assert looked("a,b,c\n,1,x\n,2,x\n").profiles[0].why_text == "it has no values"
    assert looked("a,b,c\n,1,x\n,2,x\n").profiles[2].why_text == "all its values are 'x'"


def test_a_few_mistakes_do_not_turn_numbers_into_categories():
    text = "a,y\n" + "".join(f"{i},{i % 7}\n" for i in range(50)) + "3x,1\n"
    found = looked(text)
    assert found.plan().columns[0].kind == "number"
    assert found.profiles[0].odd_ones == [(52, "3x")]
    assert made(text, found.plan()).faults == (Fault(52, "has '3x' in 'a', which is no plain number"),)


def test_numbers_may_be_classes_in_the_order_of_numbers():
    found = looked("a,k\n1,10\n2,9\n3,2\n4,10\n")
    plan = found.plan().with_column(1, **as_kind(found.profiles[1], "category"))
    assert made("a,k\n1,10\n2,9\n3,2\n4,10\n", plan).table.classes == ("2", "9", "10")


def test_the_target_is_the_last_column_or_the_one_of_that_name():
    assert [c.name for c in looked("x,Label,z\n1,2,3\n4,5,6\n").plan().targets] == ["Label"]
    assert [c.name for c in looked("a,b,c\n1,2,3\n4,5,6\n").plan().targets] == ["c"]
    assert looked("a\n1\n2\n").plan().targets == ()


def test_words_for_missing_values_can_be_told():
    text = "a,b,y\n-999,x,1\n2,none,2\n3,x,3\n4,z,5\n"
    assert looked(text).missing == ("",)
    found = looked(text, missing=("", "-999", "none"))
    assert [profile.missing for profile in found.profiles] == [1, 1, 0]
    assert made(text, found.plan()).lines.tolist() == [4, 5]


@pytest.mark.parametrize("word", ["k.A.", "n.a.", "#NV", "#N/D", "<NA>", "None"])
def test_words_of_other_programs_and_languages_for_what_is_missing(word):
    found = looked(f"b,a\nx,1\ny,{word}\nx,3\n")
    assert found.missing == ("", word)
    assert [(profile.numeric, profile.missing) for profile in found.profiles] == [(False, 0), (True, 1)]


def test_what_means_missing_among_numbers_may_be_a_name_among_texts():
    """NA is Namibia, and "-" a sign, unless they stand among numbers as well."""
    countries = looked("country,sign,y\nNA,-,1\nDE,+,2\nNA,+,3\n?,-,4\n")
    assert countries.missing == ("", "?")
    assert countries.profiles[0].values == ("DE", "NA")
    assert countries.profiles[1].values == ("+", "-")
    assert countries.profiles[0].missing == 1
    mixed = looked("country,x,y\nNA,NA,1\nDE,1,2\nFR,2,3\n")
    assert mixed.missing == ("", "NA")
    assert [profile.missing for profile in mixed.profiles] == [1, 1, 0]


@given(st.lists(st.tuples(*[st.floats(allow_nan=False, allow_infinity=False)] * 3), min_size=1, max_size=20))
def test_arrow_and_this_agree(rows):
    text = "a,b,c\n" + "".join(",".join(map(repr, row)) + "\n" for row in rows)
    theirs = arrow_csv.read_csv(io.BytesIO(text.encode()))
    table = made(text, looked(text).plan()).table
    assert table.input_names == tuple(theirs.column_names[:2])
    for name, column in zip(theirs.column_names, np.hstack([table.inputs, table.targets]).T, strict=True):
        assert theirs[name].to_pylist() == column.tolist()


def test_names_that_are_missing_or_double():
    assert plain_names(["a", "", "a", "a", "b\x07", " "]) == ["a", "column 2", "a (2)", "a (3)", "b", "column 6"]
    assert [p.of.name for p in looked("1,2\n3,4\n").profiles] == ["column 1", "column 2"]
    assert [p.of.name for p in looked("# x,y\n3,4\n").profiles] == ["x", "y"]


# ------------------------------------------------------------------------------------------------ what is made of it


@given(
    st.lists(
        st.tuples(
            st.floats(allow_nan=False, allow_infinity=False),
            st.sampled_from(["a", "b b", 'c"', "d,"]),
            st.integers(-9, 9),
        ),
        min_size=2,
        max_size=20,
    ).filter(lambda rows: len({row[1] for row in rows}) > 1)
)  # fmt: skip
def test_the_csv_module_and_this_agree(rows):
    stream = io.StringIO()
    csv.writer(stream).writerows([("x", "c", "y"), *rows])
    options = {"delimiter": "comma", "quote": "double", "header": True, "decimal": "point", "skip": 0, "comment": ""}
    found = looked(stream.getvalue(), source="delimited", options=options)
    result = made(stream.getvalue(), found.plan())

    theirs = list(csv.DictReader(io.StringIO(stream.getvalue(), newline="")))
    assert result.table.inputs[:, 0].tolist() == [float(row["x"]) for row in theirs]
    values = columns_of(found.plan())["c"].values
    assert values == tuple(sorted({row["c"] for row in theirs}))
    assert [values[i] for i in result.table.inputs[:, 1:].argmax(axis=1)] == [row["c"] for row in theirs]
    assert result.table.targets[:, 0].tolist() == [float(row["y"]) for row in theirs]
    assert (result.table.inputs[:, 1:].sum(axis=1) == 1).all()


def test_categories_one_hot_and_ordinal():
    text = "size,kind\nlow,a\nhigh,b\nmid,a\n"
    plan = looked(text).plan().with_column(0, coding="ordinal", values=("low", "mid", "high"))
    table = made(text, plan).table

    assert table.input_names == ("size",)
    assert table.inputs.tolist() == [[0], [2], [1]]
    assert table.target_names == ("kind",)
    assert table.targets.tolist() == [[0], [1], [0]]
    other = made("size,kind\nlow,a\nhuge,b\n", plan)
    assert other.faults == (Fault(3, "has 'huge' in 'size', which is none of its categories"),)


def test_several_targets():
    text = "x,a,k\n1,2,u\n3,4,v\n5,6,w\n"
    plan = looked(text).plan().with_column(1, role="target")
    table = made(text, plan).table
    assert table.target_names == ("a", "k=u", "k=v", "k=w")
    assert table.targets.tolist() == [[2, 1, 0, 0], [4, 0, 1, 0], [6, 0, 0, 1]]
    assert table.classes == ()


GAPS = "x,z,y\n" + "".join(f"{'' if i % 4 == 0 else i},{i / 2},{i % 5}\n" for i in range(40))


@pytest.mark.parametrize("fill", ["mean", "median"])
def test_what_is_missing_is_filled_in_from_the_training_part_alone(fill):
    plan = looked(GAPS).plan().with_column(0, fill=fill, indicator=True)
    table = made(GAPS, plan).table
    prepared = prepare(table)

    assert len(table.inputs) == 40
    assert table.input_names == ("x", "x is missing", "z")
    assert table.fills == (fill, "", "")
    gaps = np.isnan(table.inputs[:, 0])
    assert table.inputs[:, 1].tolist() == gaps.tolist()
    known = table.inputs[prepared.train, 0]
    known = known[~np.isnan(known)]
    expected = {"mean": known.mean(), "median": np.median(known)}[fill]
    for rows, which in (
        (prepared.x_train, prepared.train),
        (prepared.x_val, prepared.validation),
        (prepared.x_test, prepared.test),
    ):
        assert np.array_equal(rows[:, 0], np.where(gaps[which], expected, table.inputs[which, 0]))
    assert prepared.encode_inputs(np.array([[np.nan, 1, 0.5]])).tolist() == [[expected, 1, 0.5]]
    scaled = prepare(table, preparers=[Choice("standardize")])
    assert abs(scaled.x_train.mean(axis=0)).max() < 1e-12


def test_a_column_without_a_value_to_learn_from_is_named():
    text = "x,y\n" + ",1\n" * 30 + "5,2\n"
    plan = Plan(options=looked(text).options, columns=(Column("x", fill="mean"), Column("y", role="target")))
    table = made(text, plan).table
    seed = next(s for s in range(99) if 30 not in split(table, 0.1, 0.0, 0.9, seed=s)[0])
    with pytest.raises(DataError, match="'x' cannot be filled in"):
        prepare(table, {"validation": 0.0, "test": 0.9, "seed": seed})


def test_targets_need_not_be_there_for_predictions():
    plan = looked("a,b,k\n1,2,u\n3,4,v\n").plan()
    result = finished(
        read(Origin(text="b,a\n5,6\n"), Plan(plan.source, plan.options, plan.missing, plan.columns), True)
    )
    assert result.table.inputs.tolist() == [[6, 5]]
    with pytest.raises(DataError, match="no column 'a'"):
        finished(read(Origin(text="b,c\n5,6\n"), plan, True))


# ------------------------------------------------------------------------------------------------ plans


def test_a_plan_comes_back_from_its_text():
    found = looked(MESSY)
    plan = found.plan().with_column(0, fill="median", indicator=True).with_column(1, coding="ordinal")
    assert Plan.from_text(plan.to_text()) == plan
    assert made(MESSY, Plan.from_text(plan.to_text())).table.inputs.shape == made(MESSY, plan).table.inputs.shape


@pytest.mark.parametrize(
    "change",
    [
        lambda p: p.pop("source"),
        lambda p: p.update(more=1),
        lambda p: p.update(options=[]),
        lambda p: p["options"].update(a=[1]),
        lambda p: p.update(columns={}),
        lambda p: p["columns"].append(p["columns"][0]),
        lambda p: p["columns"][0].update(kind="word"),
        lambda p: p["columns"][0].update(shape=[0]),
        lambda p: p["columns"][0].update(shape=[True]),
        lambda p: p["columns"][0].update(indicator=1),
        lambda p: p["columns"][0].update(role=["input"]),
        lambda p: p["columns"][1].update(values=["a", "a"]),
        lambda p: p["columns"][1].update(values=["a\n"]),
        lambda p: p["columns"][0].update(name=""),
        lambda p: p["columns"][0].update(name=3),
        lambda p: p.update(missing=[3]),
    ],
)
def test_a_plan_that_makes_no_sense(change):
    plain = json.loads(looked(MESSY).plan().to_text())
    change(plain)
    with pytest.raises(ArgumentError, match="the plan of the import cannot be used"):
        Plan.from_text(json.dumps(plain))


@pytest.mark.parametrize("text", ["", "[]", "3", "{", "[" * 100_000, '{"source":NaN}'])
def test_what_is_no_plan(text):
    with pytest.raises(ArgumentError):
        Plan.from_text(text)


def test_plans_of_which_no_table_can_come():
    plan = looked(MESSY).plan()
    for role, words in (("input", "no targets"), ("target", "no inputs")):
        columns = tuple(Column(c.name, c.kind, role, values=c.values) for c in plan.columns)
        with pytest.raises(DataError, match=words):
            Plan(plan.source, plan.options, plan.missing, columns).check()
    with pytest.raises(DataError, match="two different values"):
        plan.with_column(1, values=("a",)).check()


# ------------------------------------------------------------------------------------------------ the data set


def test_the_data_set_that_a_project_keeps(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(MESSY)
    plan = looked(MESSY).plan().to_text()
    part = DATASETS["imported"]
    by_path = part.make(part.settings({"path": str(path), "plan": plan}))
    by_text = part.make(part.settings({"text": MESSY, "plan": plan}))
    assert np.array_equal(by_path.inputs, by_text.inputs)
    for settings in ({}, {"path": str(path)}, {"plan": plan}):
        with pytest.raises(ArgumentError, match="no data have been imported"):
            part.make(part.settings(settings))
    with pytest.raises(ArgumentError, match="cannot be used"):
        part.make(part.settings({"path": "~nobody-of-this-name/x", "plan": plan}))
