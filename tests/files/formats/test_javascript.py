"""JavaScript: the exported module computes the same under Node, to the last digits, whatever the names are."""

from dataclasses import replace

import numpy as np
import pytest

from nnsim.files.exchange import format_key, write
from nnsim.files.formats import REGISTRY
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from tests.campaigns import covering
from tests.files.formats.making_code import NASTY, hostile, in_javascript, needed, ran
from tests.files.formats.making_onnx import NETS
from tests.files.formats.test_onnx import steady
from tests.files.making_trained import a_chain, rows, with_activation

CLOSE = 1e-12


def difference(folder, made, count=1000):
    """The greatest difference, relative to numbers above 1."""
    x = steady(made, rows(made.input_size, count))
    assert len(x) > 0.9 * count
    ours, theirs = made.outputs(x), in_javascript(folder, made, x)[0]
    return np.max(np.abs(ours - theirs) / np.maximum(1, np.abs(ours)))


@pytest.mark.parametrize("made", NETS.values(), ids=NETS)
def test_node_computes_the_same(tmp_path, made):
    assert difference(tmp_path, made) <= CLOSE


@pytest.mark.parametrize(("key", "output"), covering(ACTIVATIONS, [False, True]))
def test_node_computes_every_activation(tmp_path, key, output):
    assert difference(tmp_path, with_activation(key, output)) <= CLOSE


@pytest.mark.parametrize("title", NASTY)
def test_names_are_nothing_but_names(tmp_path, title):
    made = hostile(title)
    x = rows(3, 5)
    outputs, classes, inputs, names = in_javascript(tmp_path, made, x)
    assert np.allclose(outputs, made.outputs(x), rtol=0, atol=CLOSE)
    assert (tuple(inputs), tuple(names)) == (made.names_in, made.names_out)
    assert classes == [made.classes[int(np.argmax(row))] for row in made.outputs(x)]


def test_far_away_and_no_numbers(tmp_path):
    made = with_activation("gelu", True)
    made.matrices[3][:] = 0
    made.matrices[3][0] = 1e3, -1e3
    assert np.array_equal(in_javascript(tmp_path, made, rows(3))[0], made.outputs(rows(3)))
    made.matrices[3][0] = np.nan, np.inf
    assert np.array_equal(in_javascript(tmp_path, made, rows(3))[0], made.outputs(rows(3)), equal_nan=True)


def test_a_threshold_tells_two_classes(tmp_path):
    made = replace(a_chain((3, 2, 1)), classes=("no", "yes"))
    x = rows(3, 50)
    assert in_javascript(tmp_path, made, x)[1] == [("no", "yes")[int(y > 0.5)] for (y,) in made.outputs(x)]


def test_rows_of_another_width_are_refused(tmp_path):
    node = needed("node")
    (tmp_path / "net.mjs").write_bytes(write(a_chain(), REGISTRY["javascript"]))
    code = "import('./net.mjs').then((net) => { try { net.predict([[1]]); } catch (e) { console.log(e.message); } })"
    assert ran(node, "-e", code, cwd=tmp_path) == b"a row has 3 inputs\n"


def test_endings_name_it():
    assert format_key("net.js") == format_key("net.mjs") == "javascript"
