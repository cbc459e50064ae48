"""TikZ: the picture compiles as it is, whatever the names are, and nothing sticks out."""

import re
import shutil
from dataclasses import replace

import pytest

from nnsim.files.exchange import write
from nnsim.files.formats import REGISTRY
from nnsim.files.trained import Trained, checked
from nnsim.kit.errors import FileError
from nnsim.network.design import Layer, Link, Network
from tests.files.formats.making_code import NASTY, hostile
from tests.files.formats.making_onnx import NETS
from tests.files.making_trained import a_chain, weights_of
from tests.files.test_documents import HOSTILE, compiled

FORM = REGISTRY["tikz"]
needs_tex = pytest.mark.skipif(shutil.which("pdflatex") is None, reason="pdflatex is not installed")


def text_of(made):
    return write(made, FORM).decode("ascii")


@needs_tex
@pytest.mark.parametrize("made", [*NETS.values(), a_chain((3,) * 30)], ids=[*NETS, "deep"])
def test_it_compiles(tmp_path, made):
    log = compiled(text_of(made), tmp_path)
    assert "Overfull" not in log
    assert "(1 page" in log


@needs_tex
def test_names_are_text(tmp_path):
    for names in batched((*NASTY, *HOSTILE), 3):
        made = hostile(names[0])
        inputs = [name[:200] or "x" for name in names]
        log = compiled(text_of(replace(made, input_names=(*inputs, "a", "b")[:3])), tmp_path)
        assert "(1 page" in log, names


def batched(names, count):
    """The names, so many at a time: TeX takes longer to start than to set them."""
    return [names[at : at + count] for at in range(0, len(names), count)]


def test_the_picture_is_in_it_once_and_names_are_escaped():
    made = replace(a_chain((2, 3, 1)), input_names=(r"\input{x}", "a_b"), classes=("no", "50 %"))
    text = text_of(made)
    assert text.count(r"\begin{tikzpicture}") == text.count(r"\end{tikzpicture}") == 1
    assert r"\textbackslash{}input\{x\}" in text
    assert r"a\_b" in text
    assert len(re.findall(r"\\draw\[(?:input|hidden|output)\]", text)) == 6
    assert len(re.findall(r"\\draw\[edge", text)) == 9


def test_what_is_too_large_for_tex_is_refused():
    layers = [Layer(1, "input", (1,), "input"), *(Layer(at, f"o{at}", (1, 2)) for at in range(2, 202))]
    network = Network(tuple(layers), tuple(Link(1, layer.id) for layer in layers[1:]))
    made = checked(Trained(network=network, matrices=weights_of(network)))
    with pytest.raises(FileError, match=r"too large for TeX.*export it as SVG"):
        text_of(made)
    assert write(made, REGISTRY["svg"])
