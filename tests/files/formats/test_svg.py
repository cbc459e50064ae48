"""SVG: a picture that is well formed, in which text is text, that fetches and runs nothing."""

import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given

from nnsim.files.exchange import left_out, write
from nnsim.files.formats import REGISTRY
from nnsim.files.paper.sketch import COLUMNS, MOST
from tests.files.formats.making_code import NASTY, hostile
from tests.files.formats.making_onnx import NETS
from tests.files.making_trained import a_chain, trained
from tests.files.test_documents import HOSTILE

FORM = REGISTRY["svg"]
SPACE = "{http://www.w3.org/2000/svg}"


def drawn(made):
    """The root of the picture; nothing in it leads elsewhere, and every element is one of a drawing."""
    data = write(made, FORM)
    root = ET.fromstring(data)
    tags = {element.tag.removeprefix(SPACE) for element in root.iter()}
    assert tags <= {"svg", "style", "path", "circle", "rect", "text", "tspan"}
    assert not {name for element in root.iter() for name in element.attrib} & {"href", "src", "onload", "onclick"}
    style = root.find(f"{SPACE}style").text
    assert "url(" not in style
    assert "@import" not in style
    classes = {name for element in root.iter() for name in element.get("class", "").split()}
    assert classes <= {*re.findall(r"\.([a-z]+)", style)}, "every class has its style in the file"
    return root


def texts(root):
    return ["".join(element.itertext()) for element in root.iter(f"{SPACE}text")]


@pytest.mark.parametrize("made", NETS.values(), ids=NETS)
def test_each_layer_is_drawn_and_named(made):
    root = drawn(made)
    shown = sum(layer.size if layer.size <= MOST else 4 for layer in made.network.layers)
    assert len([*root.iter(f"{SPACE}circle")]) == shown
    written = texts(root)
    for layer in made.network.layers:
        assert layer.name in written
    for layer in made.layers:
        assert f"{layer.size} · {layer.activation.title}" in written
    assert ("⋮" in written) == any(layer.size > MOST for layer in made.network.layers)


def test_weights_stand_where_there_are_few():
    made = a_chain((2, 2, 1))
    written = texts(drawn(made))
    assert f"{made.layers[0].weight[1, 0]:.4g}".replace("-", "−") in written
    assert f"b\u00a0=\u00a0{made.layers[1].bias[0]:.4g}".replace("-", "−") in written
    assert not any(text.startswith("b\u00a0") for text in texts(drawn(a_chain((8, 8, 3)))))


def test_what_is_cut_is_no_line():
    whole, part = (len([*drawn(made).iter(f"{SPACE}path")]) for made in (a_chain((3, 4, 2)), NETS["branched"]))
    assert whole == 20
    assert part == NETS["branched"].network.parameter_count - sum(layer.size for layer in NETS["branched"].layers)


def test_deep_networks_are_drawn_in_short():
    written = texts(drawn(a_chain((2,) * 40)))
    assert "⋯" in written
    assert sum(text.startswith(("hidden", "input", "output")) for text in written) == COLUMNS - 1
    assert "⋯" not in texts(drawn(a_chain((2,) * COLUMNS)))


@pytest.mark.parametrize("name", [*NASTY, *HOSTILE])
def test_names_are_text(name):
    made = replace(a_chain((2, 3, 2)), title=name, input_names=(name[:200] or "x", "b"), classes=("a", name[:200]))
    shown = "".join(c if c.isprintable() else "\ufffd" for c in (name if len(name) <= 20 else name[:19] + "…"))
    assert shown in texts(drawn(made))
    drawn(hostile(name))


@given(trained())
def test_any_network_can_be_drawn(made):
    drawn(made)
    assert "It is a picture" in left_out(made, FORM)[0]
