"""Pattern files of SNNS: numbers in any lines, comments, classes; what is wrong is named."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.kit.errors import UserError
from nnsim.parts.source import Origin
from nnsim.parts.sources import REGISTRY as SOURCES
from tests.parts.own_files import looked, made, refused

XOR = """\
SNNS pattern definition file V3.2
generated at Mon Apr 25 15:58:23 1994


No. of patterns : 4
No. of input units : 2
No. of output units : 1

# Input pattern 1:
0 0
# Output pattern 1:
0
# the others stand in other lines
0 1 1  1
0
1

1 1 0 # and so it ends
"""
CLASSES = """\
SNNS pattern definition file V4.2
generated at Thu Jan  1 00:00:00 1970

No. of patterns     : 3
No. of input units  : 2
No. of classes      : 2
Class redistribution : [ 2 1 ]

0.5 -1e-3 good
.25 2 bad
1 1 good
"""


def written(folder, text):
    path = folder / "x.pat"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("latin-1"))
    return path


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_patterns_are_samples(tmp_path, end):
    path = written(tmp_path, XOR.replace("\n", end).encode())
    assert looked(path).source == "patterns"
    table = made(path).table
    assert table.inputs.tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]
    assert table.targets.tolist() == [[0], [1], [1], [0]]
    assert table.input_names == ("in1", "in2")
    assert made(path).unit == "line"


def test_all_outputs_are_targets(tmp_path):
    rows = np.random.default_rng(0).normal(size=(5000, 7)).round(5)
    head = XOR.partition("#")[0].replace("patterns : 4", "patterns : 5000").replace("units : 2", "units : 4")
    text = head.replace("units : 1", "units : 3") + "\n".join(" ".join(map(repr, row)) for row in rows.tolist())
    table = made(written(tmp_path, text)).table
    assert np.array_equal(np.hstack([table.inputs, table.targets]), rows)
    assert table.target_names == ("out1", "out2", "out3")


@pytest.mark.parametrize("count", [0, 1, 25, 50, 51])
def test_batches_may_end_anywhere(tmp_path, count):
    head = XOR.partition("#")[0].replace("units : 2", "units : 600").replace("units : 1", "units : 51")
    path = written(tmp_path, head + "0.5 " * 651 * count)  # 25 are a batch
    if count:
        assert made(path).table.inputs.shape == (count, 600)
    else:
        assert "no samples" in refused(path)


def test_names_of_classes_are_targets_where_there_are_no_outputs(tmp_path):
    table = made(written(tmp_path, CLASSES)).table
    assert table.inputs.tolist() == [[0.5, -0.001], [0.25, 2], [1, 1]]
    assert table.classes == ("bad", "good")
    both = CLASSES.replace("No. of classes", "No. of output units : 1\nNo. of classes")
    both = both.replace(" good", " 1 good").replace(" bad", " 0 bad")
    found = looked(written(tmp_path, both))
    assert found.notes == ("the names of classes are not read: outputs say which it is",)
    assert made(written(tmp_path, both)).table.targets.ravel().tolist() == [1, 0, 1]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("1 1 0 #", "1 x 0 #", "'x' in the pattern of line 18"),
        ("1 1 0 #", "1 1e999 0 #", "is no number"),
        ("input units : 2", "input units : two", "'two' as its number of input units"),
        ("input units : 2", "input units : 0", "1 to 2,000 inputs"),
        ("input units : 2", "input units : 99999", "1 to 2,000 inputs"),
        ("No. of output units : 1", "No. of output units : 1\nNo. of variable input dimensions : 2", "different sizes"),
        ("0 1 1  1", "0" * 2_000_000, "too long"),
    ],
)
def test_what_is_wrong_is_named(tmp_path, old, new, words):
    assert words in refused(written(tmp_path, XOR.replace(old, new)))


def test_an_end_that_is_missing_is_a_fault(tmp_path):
    found = looked(written(tmp_path, XOR.replace("1 1 0 #", "1 1 #")))
    assert found.rows == 3
    assert found.faults[0].what == "has 2 numbers, not 3"


@given(st.text(st.sampled_from("01 .-e#\n[]x"), max_size=80), st.binary(max_size=40))
def test_any_rest_is_read_or_refused(tmp_path_factory, text, more):
    path = written(tmp_path_factory.mktemp("any"), XOR.partition("#")[0].encode() + text.encode() + more)
    try:
        table = made(path).table
    except UserError:
        return
    assert len(table.inputs) == len(table.targets) > 0


def test_a_network_file_is_none():
    assert SOURCES["patterns"].recognises(Origin(text="SNNS network"), b"SNNS network definition file V1.4-3D") == 0
