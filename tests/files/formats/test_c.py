"""C: the exported header compiles without a warning and computes the same up to rounding to float."""

import re
from dataclasses import replace

import numpy as np
import pytest

from nnsim.files.exchange import left_out, write
from nnsim.files.formats import REGISTRY
from nnsim.files.names import identifier
from nnsim.parts.activations import REGISTRY as ACTIVATIONS
from tests.campaigns import covering
from tests.files.formats.making_code import MAIN, NASTY, hostile, in_c, needed, ran
from tests.files.formats.making_onnx import NETS
from tests.files.formats.test_onnx import steady
from tests.files.making_trained import a_chain, rows, with_activation

CLOSE = 1e-6
FLASH = """\
#define PROGMEM __attribute__((section("flash")))
static unsigned long reads;
static inline float pgm_read_float(const float *p) { reads++; return *p; }
"""


def difference(folder, made, count=1000, **words):
    """The greatest difference, relative to numbers above 1."""
    x = steady(made, rows(made.input_size, count))
    assert len(x) > 0.9 * count
    ours, theirs = made.outputs(x), in_c(folder, made, x, identifier(made.title), **words)
    return np.max(np.abs(ours - theirs) / np.maximum(1, np.abs(ours)))


@pytest.mark.parametrize("made", NETS.values(), ids=NETS)
def test_compiled_it_computes_the_same(tmp_path, made):
    assert difference(tmp_path, made) <= CLOSE


@pytest.mark.parametrize(("key", "output"), covering(ACTIVATIONS, [False, True]))
def test_every_activation(tmp_path, key, output):
    assert difference(tmp_path, with_activation(key, output)) <= CLOSE


def test_it_is_cpp_too(tmp_path):
    made = replace(NETS["branched"], classes=("a", "b", "c"))
    assert difference(tmp_path, made, compiler="g++", options=("-std=c++11",)) <= CLOSE


def test_weights_can_stay_in_flash(tmp_path):
    (tmp_path / "avr").mkdir()
    (tmp_path / "avr/pgmspace.h").write_text(FLASH)
    made = NETS["standardized"]
    assert difference(tmp_path, made, defines="#define A_CHAIN_PROGMEM") <= CLOSE
    assert not re.search(r"static const float \w+\[\d+\] =", (tmp_path / "net.h").read_text())


@pytest.mark.parametrize("title", NASTY)
def test_names_are_nothing_but_names(tmp_path, title):
    made = hostile(title)
    x = rows(3, 5)
    name = identifier(title, (), "network")
    assert np.allclose(in_c(tmp_path, made, x, name), made.outputs(x), rtol=0, atol=CLOSE)
    main = MAIN.replace("fwrite(out, sizeof out, 1, stdout)", "fputs({name}_class(out), stdout), fputc(1, stdout)")
    (tmp_path / "main.c").write_text(main.format(name=name, big=name.upper(), defines=""))
    ran(
        needed("gcc"),
        "-std=c99",
        "-Wall",
        "-Wextra",
        "-Werror",
        "-pedantic",
        "main.c",
        "-o",
        "net",
        "-lm",
        cwd=tmp_path,
    )
    said = ran(str(tmp_path / "net"), input=x.astype(np.float32).tobytes()).decode().split("\x01")[:-1]
    want = [made.classes[int(np.argmax(row))] for row in made.outputs(x)]
    assert said == [name.partition("\x00")[0] for name in want]


def test_a_threshold_tells_two_classes(tmp_path):
    made = replace(a_chain((3, 2, 1)), classes=("no", "yes"))
    assert "return a_chain_classes[out[0] > 0.5f];" in write(made, REGISTRY["c"]).decode()
    assert np.allclose(in_c(tmp_path, made, rows(3)), made.outputs(rows(3)), atol=CLOSE)


def test_numbers_that_float_does_not_have(tmp_path):
    made = a_chain(output="identity")
    made.matrices[3][:] = 0
    made.matrices[3][0] = 1e300, 1e-300
    assert np.array_equal(in_c(tmp_path, made, rows(3)), np.tile([np.inf, 0.0], (20, 1)))
    made.matrices[3][0] = np.nan, -np.inf
    assert np.array_equal(in_c(tmp_path, made, rows(3)), made.outputs(rows(3)), equal_nan=True)


def test_a_deep_network_needs_two_places():
    text = write(a_chain((3, 9, 8, 7, 6, 5, 2)), REGISTRY["c"]).decode()
    assert re.findall(r"    float (\w+\[\d+\]);", text) == ["o1[9]", "o2[8]"]
    assert "malloc" not in text
    assert left_out(a_chain(), REGISTRY["c"]) == ("The numbers are rounded to float32, to about 7 digits.",)
