"""An import under way, without a window: corrections are kept, choices are refused with reasons, the data are taken."""

import numpy as np
import pytest

from nnsim.kit.errors import ArgumentError, DataError
from nnsim.kit.pieces import finished
from nnsim.network import edits
from nnsim.network.design import Choice
from nnsim.parts.source import Origin
from nnsim.session import importing as module
from nnsim.session.explanations.numbers import Number
from nnsim.session.importing import Importing
from nnsim.session.session import Session
from nnsim.session.settings import Settings

TEXT = (
    "alter;größe;art;notiz\n"
    + "".join(f"{i};{1 + i / 100:.2f};{'abc'[i % 3]};Zeile {i}\n".replace(".", ",") for i in range(30))
    + "NA;1,5;a;x\nx;1,5;b;y\n1;2\n"
)


def session_in(folder):
    session = Session(Settings(folder / "settings.json"))
    session.example("xor")
    return session


def looked(text=TEXT):
    importing = Importing(Origin(text=text))
    finished(importing.look())
    return importing


def test_what_would_be_left_out_is_what_is_left_out():
    importing = looked()
    left = importing.left_out
    assert (left.count, left.exact) == (3, True)
    assert [(fault.line, fault.what) for fault in left.listed] == [
        (32, "has no value in 'alter'"),
        (33, "has 'x' in 'alter', which is no plain number"),
        (34, "has 2 fields, not 4"),
    ]
    result = finished(importing.read())
    assert result.faults == left.listed
    importing.choose(0, role="ignore")
    assert [fault.line for fault in importing.left_out.listed] == [34]
    importing.choose(0, role="input")
    importing.choose(0, fill="mean")
    assert [fault.line for fault in importing.left_out.listed] == [33, 34]
    assert finished(importing.read()).faults == importing.left_out.listed


def test_what_was_told_is_kept_and_the_rest_found_again():
    importing = looked()
    assert importing.missing_words == "NA"
    importing.choose(2, role="input")
    importing.choose(1, role="target")
    assert not importing.tell(dict(importing.found.options))
    assert importing.tell({**importing.found.options, "decimal": "point"})
    finished(importing.look())
    assert importing.found.options["decimal"] == "point"
    assert importing.column(2).role == "input"
    assert importing.profile(1).numbers == 0, "with a decimal point, 1,05 is no number"
    importing.tell({"decimal": "comma"})
    importing.tell_missing("NA, x")
    finished(importing.look())
    assert importing.missing_words == "NA, x"
    assert importing.column(1).role == "target"
    assert importing.profile(0).missing == 2
    with pytest.raises(ArgumentError, match="words for missing values"):
        importing.tell_missing('"a')


def test_choices_that_cannot_be():
    importing = looked("name,n,c,e\n" + "".join(f"person {i},{i},x,\n" for i in range(1_100)))
    assert importing.kinds(0) == ("text",)
    before = importing.plan
    for at, choice, why in (
        (0, {"role": "input"}, "more than 1,000 different texts"),
        (0, {"kind": "number"}, "none of its values is one"),
        (1, {"kind": "category"}, "more than 1,000 different values"),
        (2, {"role": "target"}, "all its values are 'x'"),
        (3, {"role": "input"}, "it has no values"),
    ):
        with pytest.raises(DataError, match=why):
            importing.choose(at, **choice)
        assert importing.plan == before


def test_remarks_are_not_taken_for_categories_but_may_be():
    importing = looked()
    assert (importing.column(3).kind, importing.column(3).role) == ("text", "ignore")
    assert "hardly categories" in importing.profile(3).doubt
    assert importing.kinds(3) == ("category", "text")
    importing.choose(3, role="input")
    assert importing.column(3).kind == "category"
    assert importing.column(3).width == 32


def test_the_order_of_categories():
    importing = looked("size,y\n" + "low,1\nmid,2\nhigh,3\n" * 5)
    importing.choose(0, coding="ordinal")
    importing.choose(0, values=("low", "mid"))
    assert importing.column(0).values == ("low", "mid", "high")
    with pytest.raises(DataError, match="'huge' is none of the categories"):
        importing.choose(0, values=("huge",))
    assert finished(importing.read()).table.inputs[:3, 0].tolist() == [0, 1, 2]


def test_problems_are_told():
    importing = looked("a,b\n1,2\n3,4\n")
    assert importing.problem == ""
    importing.choose(1, role="ignore")
    assert "There are no targets" in importing.problem
    importing.choose(0, role="target")
    assert "There are no inputs" in importing.problem
    importing = looked("a,b,c\n1,,2\n,3,4\n5,,6\n")
    assert "Every row would be left out" in importing.problem


def test_too_large_a_text(monkeypatch):
    monkeypatch.setattr(module, "TEXT", 10)
    with pytest.raises(ArgumentError, match="save it as a file"):
        Importing(Origin(text="x" * 11))


def test_what_is_imported_becomes_the_data_in_one_step(tmp_path):
    path = tmp_path / "d.csv"
    path.write_bytes(TEXT.encode("utf-16"))
    importing = Importing(Origin(path))
    finished(importing.look())
    importing.choose(0, fill="median", indicator=True)
    result = finished(importing.read())
    session = session_in(tmp_path)
    session.keep_table(importing.choice, result.table)
    path.rename(tmp_path / "away.csv")  # it is not read again
    session.set_data("choose the data", dataset=importing.choice)
    assert session.table is result.table
    assert session.undo_title == "choose the data"
    session.undo()
    assert session.data.dataset == Choice("xor")
    session.redo()
    assert session.table is result.table
    (tmp_path / "away.csv").rename(path)
    session.save(tmp_path / "p.nnsim")
    other = session_in(tmp_path)
    other.open(tmp_path / "p.nnsim")
    assert other.data.dataset == session.data.dataset
    assert np.array_equal(other.table.inputs, result.table.inputs, equal_nan=True)
    assert other.table.fills == ("median", "", "")
    again = Importing.again(other.data.dataset)
    finished(again.look())
    assert again.plan == importing.plan
    assert again.choice == importing.choice
    session.close()
    other.close()


def test_a_pasted_table_lives_in_the_project(tmp_path):
    importing = looked("a\tb\tk\n1\t2\tx\n3\t4\ty\n5\t6\tx\n7\t8\ty\n")
    session = session_in(tmp_path)
    session.set_data("choose", dataset=importing.choice)
    session.save(tmp_path / "p.nnsim")
    session.close()
    other = session_in(tmp_path)
    other.open(tmp_path / "p.nnsim")
    assert other.table.inputs.tolist() == [[1, 2], [3, 4], [5, 6], [7, 8]]
    assert other.table.classes == ("x", "y")
    other.close()


def test_a_missing_number_is_explained(tmp_path):
    """Where a number comes from: the gap in the table, and what stands in for it."""
    importing = looked("x,y\n" + "".join(f"{'' if i == 3 else i},{i % 2}\n" for i in range(8)))
    importing.choose(0, fill="mean")
    session = session_in(tmp_path)
    session.keep_table(importing.choice, finished(importing.read()).table)
    session.edit_network("one input", lambda network: edits.resize(network, network.inputs[0].id, 1))
    session.set_data("own data", dataset=importing.choice, train=1.0, validation=0.0, test=0.0)
    session.step("layer")
    column = next(at for at in range(session.width) if session.sample_number(at) == 3)
    mean = float(np.mean([0, 1, 2, 4, 5, 6, 7]))
    assert session.array(session.network.inputs[0].id, "o")[0, column] == mean
    wired = session.setup.compiled.layers[session.network.inputs[0].id]
    said = session.explain_number(Number(wired.o.name, (0, column), session.last_index))
    assert said.value == mean
    assert "row 4 of the data, column x: missing there, the mean of the training part stands in for it" in said.note
    session.close()


def test_a_running_number_is_left_aside_and_a_slip_is_told():
    """Both are said, and the person decides: the number becomes an input by its role, the slip stays in the table."""
    rows = "".join(f"{i};{1e5 + 1e3 * (i * 7 % 31)};{'xy'[i % 2]}\n" for i in range(1, 61))
    importing = looked("Nr;Druck;Art\n" + rows.replace(";107000.0;", ";9500000;", 1))
    assert [column.role for column in importing.plan.columns] == ["ignore", "input", "target"]
    assert importing.set_aside == [0]
    assert importing.profile(0).identifies == "it counts the rows, from 1 to 60"
    (far,) = importing.outliers
    assert (far.column, far.where, far.value, far.number) == (1, 2, 9_500_000.0, "9,500,000")
    table = finished(importing.read()).table
    assert table.input_names == ("Druck",)
    assert [(one.column, table.place(one.where)) for one in table.outliers] == [(0, "line 2")]
    importing.choose(0, role="input")
    importing.choose(1, role="ignore")
    assert (importing.set_aside, importing.outliers) == ([], [])
    again = Importing.again(importing.choice)
    finished(again.look())
    assert [column.role for column in again.plan.columns] == ["input", "ignore", "target"]
    alone = looked("Nr;Art\n" + "".join(f"{i};{'xy'[i % 2]}\n" for i in range(1, 61)))
    assert [column.role for column in alone.plan.columns] == ["input", "target"]
    last = looked("a;b;Nr\n" + "".join(f"{i % 7};{'xy'[i % 2]};{i}\n" for i in range(1, 61)))
    assert [column.role for column in last.plan.columns] == ["input", "target", "ignore"]
