"""A design becomes JSON and comes back the same; what is wrong is refused with its place, what is unknown is kept."""

import copy
import json
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.files import document, strict_json
from nnsim.files.container import VERSION, Contents
from nnsim.files.document import design_from_json, design_to_json
from nnsim.files.migrations import migrate
from nnsim.kit.errors import DesignError
from nnsim.network import edits
from nnsim.network.design import STANDARDIZED, Choice, Data, Design, Layer, Link, Network
from tests.files.making import a_design
from tests.strategies import designs


def back_and_forth(design, unknown=None):
    values, start = design_to_json(design, unknown)
    text = strict_json.dumps(values)
    return text, design_from_json(strict_json.loads(text, "x"), start)


@given(designs(delays=True))
def test_a_design_comes_back(design):
    text, (again, unknown) = back_and_forth(design)
    assert again == design
    assert not unknown
    assert back_and_forth(again)[0] == text


def test_equal_designs_give_equal_bytes():
    design = a_design()
    network = design.network
    twin = replace(
        design,
        training=replace(design.training, rate=np.float64(0.3), epochs=np.int64(50), loss_below=np.float32(0.25)),
        network=replace(network, layers=(replace(network.layers[0], x=-0.0), *network.layers[1:])),
        data=replace(design.data, dataset=Choice("spirals", {"noise": np.float64(0), "samples": np.int64(20)})),
    )
    other = replace(
        design,
        training=replace(design.training, rate=0.3, epochs=50, loss_below=0.25),
        network=replace(network, layers=(replace(network.layers[0], x=0), *network.layers[1:])),
        data=replace(design.data, dataset=Choice("spirals", {"noise": -0.0, "samples": 20.0})),
    )
    assert twin == other
    assert back_and_forth(twin)[0] == back_and_forth(other)[0]


# ------------------------------------------------------------------------------------------------ refused


def layer(values, number=2):
    return values["network"]["layers"][number]


def link(values, number=0):
    return values["network"]["links"][number]


def put(holder, **values):
    holder.update(values)


def of_units(count):
    return {
        **Network().__dict__, "layers": [a_layer(1, "input", f"1-{count}"), a_layer(2, "dense", f"1-{count}")],
        "links": [{"source": 1, "target": 2, "delay": 0, "cut": [], "frozen": []}],
    }  # fmt: skip


def a_layer(number, kind, units="1"):
    values = copy.deepcopy(layer(design_to_json(a_design())[0]))
    return values | {"id": number, "name": f"layer{number}", "kind": kind, "units": units, "frozen_biases": ""}


WRONG = {
    "no network": lambda v: v.pop("network"),
    "a list for the network": lambda v: put(v, network=[]),
    "layers no list": lambda v: put(v["network"], layers={}),
    "a layer no object": lambda v: put(v["network"], layers=[3]),
    "too many layers": lambda v: put(v["network"], layers=[layer(v)] * 1001),
    "no title": lambda v: v.pop("title"),
    "title no text": lambda v: put(v, title=["x"]),
    "title too long": lambda v: put(v, title="x" * 1001),
    "title with a line break": lambda v: put(v, title="a\nb"),
    "id missing": lambda v: layer(v).pop("id"),
    "id twice": lambda v: put(layer(v), id=1),
    "id negative": lambda v: put(layer(v), id=-1),
    "id huge": lambda v: put(layer(v), id=10**39),
    "id true": lambda v: put(layer(v), id=True),
    "id a real": lambda v: put(layer(v), id=2.0),
    "name twice": lambda v: put(layer(v), name="input"),
    "name empty": lambda v: put(layer(v), name=""),
    "name a path": lambda v: put(layer(v), name="a/b"),
    "name a formula": lambda v: put(layer(v), name="=1+1"),
    "name right to left": lambda v: put(layer(v), name="a\u202eb"),
    "name long": lambda v: put(layer(v), name="x" * 41),
    "units missing": lambda v: put(layer(v), units=""),
    "units twice": lambda v: put(layer(v), units="1-3,2"),
    "units a list": lambda v: put(layer(v), units=[1, 2]),
    "units too many": lambda v: put(layer(v), units="0-100000"),
    "a frozen bias without a unit": lambda v: put(layer(v), frozen_biases="99"),
    "an unknown kind": lambda v: put(layer(v), kind="capsule"),
    "an unknown activation": lambda v: put(layer(v)["activation"], key="mish"),
    "an activation that is a path": lambda v: put(layer(v)["activation"], key="../../os"),
    "an activation that is private": lambda v: put(layer(v)["activation"], key="__init__"),
    "an unknown initializer": lambda v: put(layer(v)["initializer"], key="magic"),
    "activation a text": lambda v: put(layer(v), activation="tanh"),
    "settings a list": lambda v: put(layer(v)["activation"], settings=[]),
    "a setting of another type": lambda v: put(layer(v)["activation"]["settings"], alpha="much"),
    "a setting that is huge": lambda v: put(layer(v)["activation"]["settings"], alpha=10**39 * 10**300),
    "dropout 2": lambda v: put(layer(v), dropout=2),
    "dropout true": lambda v: put(layer(v), dropout=True),
    "frozen 1": lambda v: put(layer(v), frozen=1),
    "x far away": lambda v: put(layer(v), x=1e300),
    "x null": lambda v: put(layer(v), x=None),
    "a link from nowhere": lambda v: put(link(v), source=77),
    "a link to nowhere": lambda v: put(link(v), target=77),
    "a link into an input": lambda v: put(link(v), source=2, target=1),
    "a link twice": lambda v: v["network"]["links"].append(link(v)),
    "a link to itself": lambda v: put(link(v, 2), target=2),
    "a circle": lambda v: put(link(v, 5), delay=0),
    "a delay into the future": lambda v: put(link(v), delay=-1),
    "a delay too long": lambda v: put(link(v), delay=1001),
    "too many links": lambda v: put(v["network"], links=[link(v)] * 10_001),
    "cut a text": lambda v: put(link(v), cut="1:1"),
    "cut edges that do not exist": lambda v: put(link(v), cut=["1-4:5"]),
    "cut edges twice": lambda v: put(link(v), frozen=["1:5", "1-2:5"]),
    "too many edges": lambda v: put(v, network=of_units(5000) | {"links": [link(v) | {"cut": ["1-5000:1-5000"]}]}),
    "too many weights": lambda v: put(v, network=of_units(20_000)),
    "an unknown rule": lambda v: put(v["training"], rule="hebb2"),
    "an unknown loss": lambda v: put(v["training"]["loss"], key="focal"),
    "an unknown optimizer": lambda v: put(v["training"]["optimizer"], key="lion"),
    "an unknown schedule": lambda v: put(v["training"]["schedule"], key="one_cycle"),
    "an unknown regularizer": lambda v: put(v["training"]["regularizers"][1], key="mixup"),
    "a regularizer without a key": lambda v: put(v["training"], regularizers=[{}]),
    "too many regularizers": lambda v: put(v["training"], regularizers=v["training"]["regularizers"] * 34),
    "rate negative": lambda v: put(v["training"], rate=-0.1),
    "rate a text": lambda v: put(v["training"], rate="0.1"),
    "batch size half": lambda v: put(v["training"], batch_size=0.5),
    "epochs negative": lambda v: put(v["training"], epochs=-1),
    "shuffle maybe": lambda v: put(v["training"], shuffle="maybe"),
    "patience 0": lambda v: put(v["training"], patience=0),
    "loss below a list": lambda v: put(v["training"], loss_below=[1]),
    "seed negative": lambda v: put(v["training"], seed=-1),
    "seed too large": lambda v: put(v["training"], seed=2**63),
    "an unknown type of numbers": lambda v: put(v["training"], dtype="float16"),
    "an unknown data set": lambda v: put(v["data"]["dataset"], key="mnist"),
    "a part of 2": lambda v: put(v["data"], train=2),
    "more than the whole": lambda v: put(v["data"], test=0.9),
    "split seed null": lambda v: put(v["data"], split_seed=None),
    "a text that is too long": lambda v: put(
        v["data"], dataset={"key": "custom", "settings": {"text": "x" * 8_000_001}}
    ),
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG.keys())
def test_a_wrong_document_is_refused(change):
    values = json.loads(json.dumps(design_to_json(a_design())[0]))
    change(values)
    with pytest.raises(DesignError) as caught:
        design_from_json(values)
    assert caught.value.remedy
    assert len(str(caught.value)) < 500
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("an unknown activation", ["layer 'hidden1'", "activation", "'mish'", "leaky_relu", "newest nnsim"]),
        ("an unknown optimizer", ["training", "optimizer", "'lion'", "adam"]),
        ("an unknown kind", ["kind of layer", "'capsule'", "dense"]),
        ("an unknown data set", ["data set", "'mnist'", "iris"]),
        ("a circle", ["circle", "delay 1"]),
        ("dropout 2", ["layer 'hidden1'", "dropout", "from 0 to 1"]),
        ("cut edges that do not exist", ["link from 'input' to 'hidden1'", "cut", "unit 4"]),
    ],
)
def test_a_refusal_says_where_and_what_to_do(name, words):
    values = json.loads(json.dumps(design_to_json(a_design())[0]))
    WRONG[name](values)
    with pytest.raises(DesignError) as caught:
        design_from_json(values)
    assert [word for word in words if word not in str(caught.value)] == []


@given(st.data())
def test_any_value_anywhere_is_refused_or_read(data):
    values = json.loads(json.dumps(design_to_json(a_design())[0]))
    spot = values
    while isinstance(spot, dict | list) and spot:
        key = data.draw(st.sampled_from(sorted(spot) if isinstance(spot, dict) else range(len(spot))))
        if data.draw(st.booleans()) or not isinstance(spot[key], dict | list) or not spot[key]:
            odd = [None, True, -1, 0, 10**40, 0.5, -1e300, "", "x", "1-3", [], [[]], {}, {"key": "x"}, ["1:1"]]
            spot[key] = data.draw(st.sampled_from(odd))
            break
        spot = spot[key]
    try:
        design, unknown = design_from_json(values)
    except DesignError:
        return
    assert design_from_json(*design_to_json(design, unknown)) == (design, unknown)


def test_starting_weights_must_fit():
    values, start = design_to_json(a_design())
    for wrong in ({2: start[2][1:]}, {1: start[2]}, {77: start[2]}):
        with pytest.raises(DesignError, match="starting weights"):
            design_from_json(values, wrong)


def test_a_design_that_could_not_be_read_again_is_not_written():
    with pytest.raises(DesignError, match="no parameter 'slope'"):
        design_to_json(replace(a_design(), data=Data(Choice("xor", {"slope": 1}))))
    with pytest.raises(DesignError, match="'mnist'"):
        design_to_json(replace(a_design(), data=Data(Choice("mnist"))))


def test_large_layers_are_read_quickly():
    network = Network(
        (Layer(1, "input", tuple(range(784)), "input"), Layer(2, "hidden1", tuple(range(1000)))), (Link(1, 2),)
    )
    every = [(s, t) for s in range(784) for t in range(1000)]
    cut = edits.cut_edges(network, network.links[0], every[1:])
    text, (again, _) = back_and_forth(Design(cut))
    assert again.network == cut
    assert len(text) < 2000


# ------------------------------------------------------------------------------------------------ unknown keys


def newer():
    """The values of a document of a newer version, with a key more in each object."""
    values = json.loads(json.dumps(design_to_json(a_design())[0]))

    def add(value):
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            add(inner)
        if isinstance(value, dict):
            value["zz"] = {"numbers": [1e300, -0.5, 2**70], "text": "neu"}
        return value

    return add(values)


def test_unknown_keys_survive():
    design, unknown = design_from_json(newer(), design_to_json(a_design())[1])
    assert design == a_design()
    assert strict_json.dumps(design_to_json(design, unknown)[0]) == strict_json.dumps(newer())


def test_unknown_keys_survive_edits():
    design, unknown = design_from_json(newer())
    network = edits.remove_layers(edits.rename(design.network, 3, "renamed"), [9])
    network = replace(network, layers=network.layers[::-1], links=network.links[::-1])
    network = edits.put(network, replace(network.by_id[2], activation=Choice("elu")))
    regularizers = design.training.regularizers[1:]
    edited = replace(design, network=network, training=replace(design.training, regularizers=regularizers), start={})
    values = design_to_json(edited, unknown)[0]
    again, kept = design_from_json(values)
    assert again == edited
    by_name = {layer["name"]: layer for layer in values["network"]["layers"]}
    assert all("zz" in by_name[name] for name in ("renamed", "input", "hidden1"))
    assert all("zz" in some for some in values["network"]["links"])
    assert "zz" not in by_name["hidden1"]["activation"]["settings"]  # they were leaky_relu's
    assert "zz" in by_name["hidden1"]["initializer"]["settings"]
    assert not any("9" in path[2:3] for path in kept)


def test_a_newer_key_does_not_hide_a_known_one():
    values, _ = design_to_json(a_design(), {("training",): {"rate": 99, "new": 1}})
    assert values["training"]["rate"] == 0.3
    assert values["training"]["new"] == 1


def test_limits_are_where_they_should_be():
    assert document.MAX_WEIGHTS * 8 < 1 << 30
    assert math.isfinite(document.FAR)


def test_preparers_of_all_inputs_and_of_single_ones_come_back():
    chain = (Choice("clip_quantiles", {"low": 0.05}), Choice("quantile", {"output": "normal"}))
    data = replace(a_design().data, preparers=chain, column_preparers={"b": (), "a": (Choice("min_max"),)})
    values, start = design_to_json(replace(a_design(), data=data))
    assert [one["column"] for one in values["data"]["column_preparers"]] == ["a", "b"]
    assert design_from_json(json.loads(json.dumps(values)), start)[0].data == data


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda data: data["preparers"].append({"key": "magic", "settings": {}}), "preparer 'magic'"),
        (lambda data: data["preparers"].append({"key": "robust", "settings": {}}), "cannot be prepared by"),
        (lambda data: data["preparers"].append({"key": "min_max", "settings": {"range": 3}}), "range is 3"),
        (lambda data: data["column_preparers"].append({"preparers": []}), "'column'"),
        (lambda data: data["column_preparers"].extend([{"column": "a", "preparers": []}] * 2), "there twice"),
        (lambda data: data.update(preparers=None), "preparers is None"),
    ],
)
def test_preparers_that_make_no_sense_are_refused(change, why):
    values, start = design_to_json(a_design())
    change(values["data"])
    with pytest.raises(DesignError, match=why):
        design_from_json(values, start)


@pytest.mark.parametrize(("old", "chain"), [(True, STANDARDIZED), (False, ())])
def test_what_was_standardized_still_is(old, chain):
    document, start = design_to_json(a_design())
    del document["data"]["preparers"], document["data"]["column_preparers"]
    document["data"]["standardize"] = old
    contents = Contents({"document.json": document}, {}, (1, 1))
    migrate(contents)
    assert contents.version == VERSION
    design, unknown = design_from_json(document, start)
    assert design.data.preparers == chain
    assert not unknown
