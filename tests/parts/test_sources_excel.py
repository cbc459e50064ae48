"""Excel workbooks: the values that are in them, cells that are too far away, bombs, and damage."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.parts.source import Origin
from nnsim.parts.sources import excel
from nnsim.parts.surveys import recognised
from tests.parts.own_files import looked, made, refused
from tests.parts.workbook import cells, workbook


def test_a_workbook(tmp_path):
    rows = [
        ["size", "kind", "n"],
        [1.5, "a", 1],
        [2.5, "b", 2],
        [None, "a", 3],
        [],
        [4.25, "b", "x"],
        *[[i, "a", i] for i in range(20)],
    ]
    workbook(tmp_path / "w.xlsx", cells(rows))
    found = looked(tmp_path / "w.xlsx")
    plan = found.plan().with_column(2, role="input").with_column(1, role="target")
    result = made(tmp_path / "w.xlsx", plan)

    assert (found.source, found.options) == ("excel", {"sheet": "Data", "header": True, "skip": 0})
    assert result.table.inputs[:3].tolist() == [[1.5, 1], [2.5, 2], [0, 0]]
    assert [(f.line, f.what) for f in result.faults] == [
        (4, "has no value in 'size'"), (6, "has 'x' in 'n', which is no plain number"),
    ]  # fmt: skip
    assert result.table.notes[0] == "row 5 is empty and was skipped"
    assert recognised(Origin(tmp_path / "w.xlsx"))[1] == "excel"


def test_a_workbook_without_names(tmp_path):
    workbook(tmp_path / "w.xlsx", cells([[1, 2], [3, 4], [5, 6]]))
    table = made(tmp_path / "w.xlsx").table
    assert table.input_names == ("column 1",)
    assert table.inputs.tolist() == [[1], [3], [5]]


@pytest.mark.parametrize(
    ("sheet", "what"),
    [
        (
            '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
            "16,384 columns",
        ),
        ('<row r="1"><c r="A1"><v>1</v></c><c r="AZ999999"><v>1</v></c></row>', "reach to row 999,999 and column 52"),
        ("<row r='1'><c r='A1'><v>1</v></c><c r='ZZ99999999'><v>1</v></c></row>", "reach to row"),
        ("", "empty"),
        ("<row", "cannot be read|empty"),
    ],
)
def test_cells_that_are_too_far_away(tmp_path, sheet, what):
    workbook(tmp_path / "w.xlsx", sheet)
    assert re.search(what, refused(tmp_path / "w.xlsx"))


def test_a_bomb(tmp_path, monkeypatch):
    monkeypatch.setattr(excel, "UNPACKED", 100_000)
    workbook(tmp_path / "w.xlsx", " " * 200_000)
    assert "unpacked it has more than" in refused(tmp_path / "w.xlsx")


@given(st.data())
def test_damaged_workbooks(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("damaged")
    workbook(folder / "w.xlsx", cells([["a", "b"], *[[i, i % 3] for i in range(9)]]))
    content = bytearray((folder / "w.xlsx").read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    (folder / "w.xlsx").write_bytes(bytes(content[: data.draw(st.integers(1, len(content)))]))
    try:
        made(folder / "w.xlsx")
    except UserError:
        return
