"""PMML: JPMML computes the same; the document has the structure of the schema; names are texts whatever is in them."""

import shutil
from dataclasses import replace
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from hypothesis import given, settings

from nnsim.files.exchange import left_out, write
from nnsim.files.formats import REGISTRY
from nnsim.kit.errors import FileError
from nnsim.parts.preparation import Standardizer
from tests.files.formats.by_others import agrees, assert_close, held
from tests.files.formats.making_onnx import branched
from tests.files.formats.running import RUNNERS
from tests.files.formats.test_onnx import steady
from tests.files.making_trained import a_chain, rows, trained, with_activation

PMML = REGISTRY["pmml"]
SPACE = "{http://www.dmg.org/PMML-4_4}"

far = Standardizer(np.array([1e9, -1e-9, 3.0]), np.array([1e-3, 1.0, 1e5]))
signed = Standardizer(np.array([0.5]), np.array([0.5]))
MORE = {
    "two classes": replace(a_chain((3, 4, 1)), classes=("a", "b")),
    "classes as -1 and 1": replace(a_chain((3, 4, 1), "tanh", "tanh"), classes=("a", "b"), after=signed),
    "several logistic outputs": replace(a_chain((3, 4, 3)), classes=("a", "b", "c")),
    "far from 0": replace(a_chain((3, 4, 1), "tanh", "identity"), before=far),
}


def parsed(made):
    return ET.fromstring(write(made, PMML))


# ------------------------------------------------------------------------------------------------ JPMML


@pytest.mark.parametrize("name", held("pmml"))
def test_jpmml_evaluated_this_very_document_and_computes_the_same(name):
    agrees("pmml", name, held("pmml")[name], 1e-11)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", [*held("pmml"), *MORE])
def test_jpmml_computes_the_same_now(name, tmp_path):
    pytest.importorskip("jpmml_evaluator")
    if not shutil.which("java"):
        pytest.skip("there is no Java")
    made = MORE[name] if name in MORE else held("pmml")[name]
    x = rows(made.input_size, 200)
    x = made.before.invert(x) if name == "far from 0" else x
    assert_close(made.outputs(x), RUNNERS["pmml"](made, x, tmp_path), 1e-13)


# ------------------------------------------------------------------------------------------------ an evaluator

ACTIVATION = {
    "identity": lambda z: z,
    "logistic": lambda z: 1 / (1 + np.exp(-z)),
    "tanh": np.tanh,
    "rectifier": lambda z: np.maximum(z, 0),
    "Gauss": lambda z: np.exp(-z * z),
    "Elliott": lambda z: z / (1 + np.abs(z)),
}


def line(norm):
    """The two points of a NormContinuous."""
    (a, p), (b, q) = ((float(n.get("orig")), float(n.get("norm"))) for n in norm.findall(f"{SPACE}LinearNorm"))
    return a, p, b, q


def evaluated(root, x):
    """The outputs for rows, as the text of the specification says, neuron by neuron."""
    model, values = root.find(f"{SPACE}NeuralNetwork"), {}
    fields = [field.get("name") for field in root.iter(f"{SPACE}DataField")]
    for given_in in model.iter(f"{SPACE}NeuralInput"):
        inner = given_in.find(f"{SPACE}DerivedField")[0]
        value = x[:, fields.index(inner.get("field"))]
        if inner.tag == f"{SPACE}NormContinuous":
            a, p, b, q = line(inner)
            value = p + (value - a) / (b - a) * (q - p)
        values[given_in.get("id")] = value
    for layer in model.findall(f"{SPACE}NeuralLayer"):
        names = [neuron.get("id") for neuron in layer]
        z = np.array([sum((values[con.get("from")] * float(con.get("weight")) for con in neuron), np.full(len(x), float(
            neuron.get("bias")))) for neuron in layer])  # fmt: skip
        kind = layer.get("activationFunction")
        o = np.where(z > float(layer.get("threshold")), 1.0, 0.0) if kind == "threshold" else ACTIVATION[kind](z)
        if layer.get("normalizationMethod") == "softmax":
            o = np.exp(o - o.max(axis=0))
            o = o / o.sum(axis=0)
        values |= dict(zip(names, o, strict=True))
    outputs, targets = [], {target.get("field"): target for target in model.iter(f"{SPACE}Target")}
    for output in model.iter(f"{SPACE}NeuralOutput"):
        inner, value = output.find(f"{SPACE}DerivedField")[0], values[output.get("outputNeuron")]
        if (target := targets.get(inner.get("field"))) is not None:
            value = value * float(target.get("rescaleFactor")) + float(target.get("rescaleConstant"))
        outputs.append(value)
    return np.column_stack(outputs)


@settings(max_examples=60)
@given(trained())
def test_the_specification_computes_the_same_of_any_network(made):
    try:
        root = parsed(made)
    except FileError:
        return
    check_structure(root)
    x = steady(made, rows(made.input_size, 20))
    with np.errstate(over="ignore"):
        theirs = evaluated(root, x)
    two = root.find(f"{SPACE}NeuralNetwork").get("functionName") == "classification" and made.output_size == 1
    assert np.allclose(theirs[:, 1:] if two else theirs, made.outputs(x), rtol=1e-7, atol=1e-9)


def test_a_threshold_unit_is_1_at_0():
    root = parsed(with_activation("step"))
    (layer,) = (one for one in root.iter(f"{SPACE}NeuralLayer") if one.get("activationFunction") == "threshold")
    assert 0.0 > float(layer.get("threshold")) > -1e-300


# ------------------------------------------------------------------------------------------------ structure

# by element: its children in their order (+ one or more, * any number, ? one or none) and its attributes (! needed)
SCHEMA = {
    "PMML": ("Header DataDictionary NeuralNetwork", "version!"),
    "Header": ("Application Annotation", "description"),
    "Application": ("", "name!"),
    "Annotation": ("", ""),
    "DataDictionary": ("DataField+", "numberOfFields"),
    "DataField": ("Value*", "name! optype! dataType!"),
    "Value": ("", "value!"),
    "NeuralNetwork": (
        "MiningSchema Output? Targets? NeuralInputs NeuralLayer+ NeuralOutputs",
        "modelName functionName! activationFunction! numberOfLayers",
    ),
    "MiningSchema": ("MiningField+", ""),
    "MiningField": ("", "name! usageType"),
    "Output": ("OutputField+", ""),
    "OutputField": ("", "name! optype dataType! feature value"),
    "Targets": ("Target+", ""),
    "Target": ("", "field rescaleConstant rescaleFactor"),
    "NeuralInputs": ("NeuralInput+", "numberOfInputs"),
    "NeuralInput": ("DerivedField", "id!"),
    "DerivedField": ("NormContinuous? FieldRef? NormDiscrete?", "optype! dataType!"),
    "NormContinuous": ("LinearNorm+", "field!"),
    "LinearNorm": ("", "orig! norm!"),
    "FieldRef": ("", "field!"),
    "NormDiscrete": ("", "field! value!"),
    "NeuralLayer": ("Neuron+", "numberOfNeurons activationFunction threshold normalizationMethod"),
    "Neuron": ("Con+", "id! bias"),
    "Con": ("", "from! weight!"),
    "NeuralOutputs": ("NeuralOutput+", "numberOfOutputs"),
    "NeuralOutput": ("DerivedField", "outputNeuron!"),
}


def check_structure(root):
    """What the schema says of these elements, and that every name and neuron is there once."""
    for element in root.iter():
        name = element.tag.removeprefix(SPACE)
        children, attributes = SCHEMA[name]
        rest = [child.tag.removeprefix(SPACE) for child in element]
        for child in children.split():
            kind, count = child.rstrip("+*?"), 0
            while rest and rest[0] == kind:
                rest.pop(0)
                count += 1
            assert count or child[-1] in "*?", (name, kind)
            assert child[-1] in "+*" or count <= 1, (name, kind)
        assert not rest, (name, rest)
        assert set(element.attrib) <= {attribute.rstrip("!") for attribute in attributes.split()}
        assert {attribute[:-1] for attribute in attributes.split() if attribute[-1] == "!"} <= set(element.attrib)
    fields = [field.get("name") for field in root.iter(f"{SPACE}DataField")]
    mined = [field.get("name") for field in root.iter(f"{SPACE}MiningField")]
    assert sorted(fields) == sorted(set(fields)) == sorted(mined)
    neurons = [one.get("id") for one in root.iter() if one.tag in {f"{SPACE}Neuron", f"{SPACE}NeuralInput"}]
    assert len(set(neurons)) == len(neurons)
    assert {con.get("from") for con in root.iter(f"{SPACE}Con")} <= set(neurons)


# ------------------------------------------------------------------------------------------------ what is in it


def test_cut_edges_and_skipped_layers_are_as_they_are():
    made = branched()
    cut = sum(int(block.cut.sum()) for layer in made.layers for block in layer.blocks)
    edges = sum(block.weight.size for layer in made.layers for block in layer.blocks)
    assert cut
    assert len(list(parsed(made).iter(f"{SPACE}Con"))) == edges - cut
    assert left_out(made, PMML) == ()


def test_classes_have_probabilities():
    made = replace(
        a_chain((2, 3, 3), "tanh", "softmax"), classes=("no", "yes", "class"), input_names=("class", "class")
    )
    root = parsed(made)
    values = [value.get("value") for value in root.iter(f"{SPACE}Value")]
    fields = [field.get("name") for field in root.iter(f"{SPACE}DataField")]
    assert values == ["no", "yes", "class"]
    assert fields == ["class", "class (2)", "class (3)"]
    outputs = [(field.get("name"), field.get("value")) for field in root.iter(f"{SPACE}OutputField")]
    assert outputs == [("probability(no)", "no"), ("probability(yes)", "yes"), ("probability(class)", "class")]
    assert "names are changed" in " ".join(left_out(made, PMML))
    assert "the largest says the class" in " ".join(left_out(MORE["several logistic outputs"], PMML))


def test_names_are_texts():
    hostile = (
        "a\"b'",
        "</script>&amp;",
        "größe\n\x00\x0b\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
    )
    made = replace(a_chain((3, 2, 2), "tanh", "softmax"), input_names=hostile, classes=("]]>", "<!--"), title="<&>\x07")
    root = parsed(made)
    check_structure(root)
    fields = [field.get("name") for field in root.iter(f"{SPACE}DataField")]
    assert fields == ["a\"b'", "</script>&amp;", "größe\n__😀", "class"]
    assert [value.get("value") for value in root.iter(f"{SPACE}Value")] == ["]]>", "<!--"]
    assert root.find(f"{SPACE}NeuralNetwork").get("modelName") == "<&>_"


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_jpmml_takes_any_names(tmp_path):
    evaluators = pytest.importorskip("jpmml_evaluator")
    if not shutil.which("java"):
        pytest.skip("there is no Java")
    names = ("a\"b'", "</script>&amp;", "größe 😀\n\x00")
    made = replace(a_chain((3, 2, 2), "tanh", "softmax"), input_names=names, classes=("]]>", " "), title="<&>\x07")
    (tmp_path / "net.pmml").write_bytes(write(made, PMML))
    evaluator = evaluators.make_evaluator(tmp_path / "net.pmml").verify()
    x = rows(3, 1)[0]
    found = evaluator.evaluate(dict(zip(("a\"b'", "</script>&amp;", "größe 😀\n_"), x.tolist(), strict=True)))
    assert np.allclose([found["probability(]]>)"], found["probability(field)"]], made.outputs(x[None])[0])


def test_scales_at_the_ends_of_numbers():
    for mean, deviation in ((1e200, 1e-90), (0.0, 1e-300), (-1e9, 1e-9), (1e-300, 1e300), (5e-324, 5e-324)):
        made = replace(a_chain((1, 1)), before=Standardizer(np.array([mean]), np.array([deviation])))
        norm = next(parsed(made).iter(f"{SPACE}NormContinuous"))
        a, p, b, q = line(norm)
        assert (a, p) == (mean, 0.0)
        assert b == mean + q * deviation
        assert b != a


def test_what_pmml_has_not_is_refused():
    for key in ("leaky_relu", "sign", "gelu", "swish", "elu", "selu", "softplus"):
        with pytest.raises(FileError, match="PMML has no") as caught:
            write(with_activation(key), PMML)
        assert caught.value.remedy


def test_numbers_that_are_none_are_as_xml_has_them():
    made = a_chain()
    made.matrices[2][0, 0], made.matrices[2][1, 1], made.matrices[3][2, 0] = np.nan, np.inf, -np.inf
    text = write(made, PMML).decode()
    assert 'bias="NaN"' in text
    assert 'weight="INF"' in text
    assert 'weight="-INF"' in text
