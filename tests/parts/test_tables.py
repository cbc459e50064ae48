"""CSV text read strictly: what is good gets through unchanged, what is hostile is named."""

import csv
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import ArgumentError, DataError, FileError
from nnsim.parts import tables
from nnsim.parts.tables import column_names, is_number, read_file, read_names, read_sheet, read_table


def read(text, targets="", **options):
    return read_table(io.StringIO(text, newline=""), "t.csv", targets, **options)


def refused(text, targets="", **options):
    with pytest.raises(DataError) as raised:
        read(text, targets, **options)
    return raised.value


# ------------------------------------------------------------------------------------------------ numbers

PLAIN = st.from_regex(r"\A[+-]?([0-9]{1,20}\.?[0-9]{0,20}|\.[0-9]{1,20})([eE][+-]?[0-9]{1,3})?\Z")
ALMOST = st.text(st.sampled_from("0123456789+-.eE \t_,infa"), max_size=8)


@pytest.mark.parametrize("field", ["0", "-0", "1", "+1", "1.", ".5", "1e5", "1E-5", "-1.5e+3", " 7 ", "\t7", "007"])
def test_plain_numbers(field):
    assert is_number(field)
    assert read(f"a,b\n{field},1\n").inputs.tolist() == [[float(field)]]


HOSTILE = [
    "1_000", "infinity", "-inf", "nan", "NaN", "٣", "１２", "1e400", "-1e999", "0x10", "1e", ".", "+", "--1", "1 000",
    "1,5", "−1", "1.2.3", "x", "1\n", "\x001", "1\x00", "True", "1j", "\u00a01", "1\u2003", "²", "1e5_0", "=1+1", "€1",
]  # fmt: skip


@pytest.mark.parametrize("field", HOSTILE)
def test_what_is_no_plain_number(field):
    error = refused(f'a,b,c\n1,2,3\n1,"{field}",3\n')

    assert not is_number(field)
    assert "line 3 of t.csv" in error.what
    assert "column 'b'" in error.what
    assert error.remedy


@given(PLAIN)
def test_plain_numbers_are_read_as_python_reads_them(field):
    if is_number(field):
        assert read(f"a,b\n{field},0\n").inputs[0, 0] == float(field)
    else:
        assert abs(float(field)) == np.inf


@given(ALMOST)
def test_the_fast_way_takes_what_the_pattern_takes(field):
    text = io.StringIO()
    csv.writer(text).writerows([["a", "b"], [field, "1"]])
    try:
        table = read(text.getvalue())
    except DataError:
        assert not is_number(field)
    else:
        assert is_number(field)
        assert table.inputs[0, 0] == float(field)


@given(st.lists(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=3, max_size=3), min_size=1))
def test_floats_come_back_to_the_last_bit(rows):
    text = "a,b,c\n" + "".join(",".join(map(repr, row)) + "\n" for row in rows)
    table = read(text)

    assert np.array_equal(np.hstack([table.inputs, table.targets]), np.array(rows))


def test_a_decimal_comma_gets_its_own_remedy():
    assert "decimal point" in refused('a,b\n"1,5",1\n').remedy


# ------------------------------------------------------------------------------------------------ lines and fields


def test_empty_lines_are_skipped_and_told():
    table = read("\na,b\n\n1,2\n , \n,\n3,4\n")

    assert table.inputs.tolist() == [[1], [3]]
    assert table.notes == ("3 empty lines were skipped, the first is line 3",)
    assert read("a,b\n1,2\n\n").notes == ("line 3 is empty and was skipped",)
    assert read("a,b\n1,2\n").notes == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(tmp_path, end):
    (tmp_path / "t.csv").write_bytes(end.join(["a,b", "1,2", "3,4"]).encode())

    assert read_file(tmp_path / "t.csv").inputs.tolist() == [[1], [3]]


def test_quoted_fields_and_names_with_commas():
    table = read('"a, b",c,d\n"1",2,3\n', '"a, b", d')

    assert table.input_names == ("c",)
    assert table.target_names == ("a, b", "d")
    assert table.targets.tolist() == [[1, 3]]


def test_lines_are_counted_across_fields_of_several_lines():
    error = refused('a,"b\nb",c\n1,2,3\n')
    assert "unprintable" in error.what

    error = refused('a,k\n1,"x\ny"\n2,z\nq,z\n')
    assert "line 5" in error.what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "does not name its columns"),
        ("\n\n", "does not name its columns"),
        ("1,2\n3,4\n", "does not name its columns"),
        ("a,b\n", "has no samples"),
        ("a,b\n\n\n", "has no samples"),
        ("a\n1\n", "has no input columns"),
        ("a,a\n1,2\n", "two columns called 'a'"),
        ("a,,b\n1,2,3\n", "gives no name to column 2"),
        ("a\x07,b\n1,2\n", "unprintable"),
        ("a,b\n1,2,3\n", "line 2 of t.csv has 3 fields"),
        ("a,b\n1,2\n1\n", "line 3 of t.csv has 1 fields"),
        ("a,b\n1,2\n,2\n", "line 3 of t.csv has no value in column 'a'"),
        ("a,b\n1,2\n1, \n", "line 3 of t.csv has no value in column 'b'"),
        ('a,b\n1,2\n"1"x,2\n', "line 3 of t.csv cannot be read"),
        ('a,b\n1,2\n"1,2\n', "line 3 of t.csv cannot be read"),
    ],
)
def test_broken_tables(text, what):
    error = refused(text)

    assert what in error.what
    assert error.remedy


@pytest.mark.parametrize(("name", "mark"), [("semicolon", ";"), ("tab", "\t")])
def test_another_separator_is_noticed(name, mark):
    text = f"a{mark}b\n1{mark}2\n"

    assert refused(text).remedy == f"set separator to {name}"
    assert read(text, separator=name).inputs.tolist() == [[1]]


# ------------------------------------------------------------------------------------------------ targets


def test_targets_by_name_in_the_order_named():
    table = read("a,b,c\n1,2,3\n4,5,6\n", "c, a")

    assert table.input_names == ("b",)
    assert table.target_names == ("c", "a")
    assert table.targets.tolist() == [[3, 1], [6, 4]]
    assert table.classes == ()
    assert table.targets.flags.c_contiguous


def test_targets_that_are_not_there():
    error = refused("a,b\n1,2\n", "z")

    assert "no column 'z'" in error.what
    assert "a, b" in error.remedy
    with pytest.raises(ArgumentError, match="named twice"):
        read("a,b\n1,2\n", "b,b")
    with pytest.raises(ArgumentError, match="cannot be read"):
        column_names('"a')
    assert "every column is a target" in refused("a,b\n1,2\n", "a,b").why


def test_texts_are_classes():
    table = read("a,k\n1,b\n2, a \n3,c\n4,a\n")

    assert table.classes == table.target_names == ("a", "b", "c")
    assert table.targets.tolist() == [[0, 1, 0], [1, 0, 0], [0, 0, 1], [1, 0, 0]]


def test_two_classes_are_one_column():
    table = read("a,k\n1,yes\n2,no\n")

    assert table.classes == ("no", "yes")
    assert table.target_names == ("k",)
    assert table.targets.tolist() == [[1], [0]]


def test_numbers_are_classes_when_told():
    text = "a,k\n1,10\n2,9\n3,2\n"

    assert read(text).classes == ()
    assert read(text, task="classes").classes == ("2", "9", "10")


def test_columns_that_are_one_hot_already():
    text = "x,a,b,c\n1,0,1,0\n2,1,0,0\n"
    table = read(text, "a,b,c", task="classes")

    assert table.classes == ("a", "b", "c")
    assert table.targets.tolist() == [[0, 1, 0], [1, 0, 0]]
    two = read(text, "a,b", task="classes")
    assert two.classes == ("a", "b")
    assert two.targets.tolist() == [[1], [0]]
    assert "line 3" in refused("x,a,b\n1,0,1\n2,1,1\n", "a,b", task="classes").what


def test_a_typing_error_does_not_turn_numbers_into_classes():
    error = refused("a,y\n1,2\n1,3\n1,3x\n1,4\n")

    assert "line 4" in error.what
    assert "mixes numbers and texts" in error.why
    assert "line 2" in refused("a,y\n1,x\n", task="regression").what
    assert "too large" in refused("a,y\n1,1e400\n", task="regression").why


def test_texts_in_one_of_several_targets():
    assert "line 2 of t.csv has 'x' in column 'b'" in refused("a,b,c\n1,x,2\n", "b,c").what


def test_useless_classes():
    assert "one class only" in refused("a,k\n1,x\n2,x\n").what
    many = "a,k\n" + "".join(f"{i},name{i}\n" for i in range(1001))
    assert "1,001 different values" in refused(many).what
    assert "printable" in refused("a,k\n1,x\x1b[0m\n2,y\n").why
    assert "printable" in refused(f"a,k\n1,{'x' * 201}\n2,y\n").why


# ------------------------------------------------------------------------------------------------ limits and files


def test_limits(monkeypatch):
    wide = ",".join(f"c{i}" for i in range(2001))
    assert "2,001 fields" in refused(f"{wide}\n").what
    assert "too long" in refused(f"a,b\n{'1' * 131_073},1\n").what
    assert "too long" in refused(f'a,b\n1,2\n"{"1" * 140_000}\n').what
    limit = csv.field_size_limit(10**6)
    try:
        assert "too long" in refused(f"a,b\n{'1' * 131_073},1\n").what
    finally:
        csv.field_size_limit(limit)
    monkeypatch.setattr(tables, "CELLS", 5)
    assert "more than 5 fields" in refused("a,b\n1,2\n1,2\n1,2\n").why


def test_a_file_that_is_too_large(tmp_path):
    path = tmp_path / "big.csv"
    with path.open("wb") as stream:
        stream.truncate(200_000_001)

    with pytest.raises(FileError, match="200,000,001 bytes"):
        read_file(path)


def test_a_byte_order_mark_is_no_part_of_the_name(tmp_path):
    path = tmp_path / "t.csv"
    path.write_bytes(b"\xef\xbb\xbfa,b\n1,2\n")

    assert read_file(path).input_names == ("a",)
    assert read_names(path) == ("a", "b")


@pytest.mark.parametrize("content", [b"a,b\n1,\xff\n", "a,b\n1,2\n".encode("utf-16"), b"\x80\x81"])
def test_what_is_not_utf8(tmp_path, content):
    path = tmp_path / "t.csv"
    path.write_bytes(content)

    with pytest.raises(FileError, match="UTF-8"):
        read_file(path)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(tmp_path_factory, content):
    path = tmp_path_factory.mktemp("any") / "t.csv"
    path.write_bytes(content)

    try:
        table = read_file(path)
    except (DataError, FileError):
        return
    assert np.isfinite(table.inputs).all()


@given(st.text(st.sampled_from('ab1.e-,;"\n\r\t \0'), max_size=60))
def test_any_text_is_read_or_refused(text):
    try:
        table = read(text)
    except DataError:
        return
    assert len(table.inputs) == len(table.targets) > 0


def test_a_sheet_of_numbers_alone():
    sheet = read_sheet(io.StringIO("a,b\n1,2\n\n3,4\n"), "t.csv", ())

    assert sheet.names == ("a", "b")
    assert sheet.numbers.tolist() == [[1, 2], [3, 4]]
    assert list(sheet.lines) == [2, 4]
    assert sheet.kept == ()
