"""Faults in a project file: visible ones can be read in it, hidden ones not at a glance, and nothing is lost."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnsim.files import strict_json
from nnsim.files.container import READER
from nnsim.files.document import design_from_json, design_to_json
from nnsim.files.project import project_bytes, read_project
from nnsim.files.sealed import seal, unseal
from nnsim.kit.errors import DesignError, FileError
from nnsim.network.design import Choice, Planted
from nnsim.parts.faults import REGISTRY as FAULTS
from tests.files.making import FOLDER, a_design, a_project, members, signed

VISIBLE = Planted(Choice("missing_slope"), 2)
HIDDEN = Planted(Choice("rate_too_large", {"factor": 50.0}), None, True)


def with_faults(*faults):
    design = a_design()
    return replace(design, training=replace(design.training, faults=faults))


def values_of(*faults):
    return json.loads(json.dumps(design_to_json(with_faults(*faults))[0]))


def test_both_kinds_come_back():
    values = values_of(VISIBLE, HIDDEN)
    assert design_from_json(values)[0].training.faults == (VISIBLE, HIDDEN)
    first, second = values["training"]["faults"]
    assert first == {"fault": {"key": "missing_slope", "settings": {}}, "layer": 2}
    assert list(second) == ["sealed"]


@pytest.mark.parametrize("key", sorted(FAULTS))
def test_a_hidden_fault_is_not_to_be_read_in_the_file(key):
    design = with_faults(Planted(Choice(key), None if FAULTS[key].scope == "program" else 2, True))
    data = project_bytes(replace(a_project(), design=design), FOLDER)
    document = members(data)["document.json"].decode()
    assert key not in document
    assert FAULTS[key].title not in document
    parts = json.loads(document)
    assert [list(fault) for fault in parts["training"].pop("faults")] == [["sealed"]]
    plain = json.loads(members(project_bytes(a_project(), FOLDER))["document.json"])
    del plain["training"]["faults"]
    assert parts == plain
    assert read_project(data, FOLDER).design == design


def test_the_length_of_a_seal_tells_nothing():
    keys = [Planted(Choice(key), layer, True) for key in FAULTS for layer in (None, 2)]
    lengths = {len(values_of(planted)["training"]["faults"][0]["sealed"]) for planted in keys}
    assert len(lengths) == 1


@given(st.recursive(st.none() | st.integers() | st.text(), lambda v: st.lists(v) | st.dictionaries(st.text(), v)))
def test_a_seal_comes_off_again(value):
    text = seal(value)
    assert unseal(text, "x") == value
    assert seal(value) == text
    assert text.isascii()


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text[:-4],
        lambda text: "",
        lambda text: text.replace(text[5], "A" if text[5] != "A" else "B", 1),
        lambda text: "ä" + text[1:],
        lambda text: "=" * 40,
        lambda text: text * 200,
        lambda text: "not base64 at all!",
    ],
)
def test_a_broken_seal_is_refused(change):
    values = values_of(HIDDEN)
    holder = values["training"]["faults"][0]
    holder["sealed"] = change(holder["sealed"])
    with pytest.raises(DesignError, match="fault 1") as caught:
        design_from_json(values)
    assert caught.value.remedy


WRONG = {
    "no list": lambda v: v.update(faults={}),
    "missing": lambda v: v.pop("faults"),
    "too many": lambda v: v.update(faults=v["faults"] * 21),
    "a number": lambda v: v.update(faults=[3]),
    "unknown": lambda v: v["faults"][0]["fault"].update(key="gremlins"),
    "a path": lambda v: v["faults"][0]["fault"].update(key="../../os"),
    "no layer": lambda v: v["faults"][0].pop("layer"),
    "a layer that is not there": lambda v: v["faults"][0].update(layer=77),
    "a layer as a text": lambda v: v["faults"][0].update(layer="2"),
    "a wrong setting": lambda v: v["faults"][0]["fault"].update(key="rate_too_large", settings={"factor": -1}),
    "a seal that is no text": lambda v: v["faults"].append({"sealed": 1}),
    "a list under the seal": lambda v: v["faults"].append({"sealed": seal([1])}),
    "a wrong layer under the seal": lambda v: v["faults"].append({"sealed": seal({**v["faults"][0], "layer": 77})}),
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG.keys())
def test_wrong_faults_are_refused(change):
    values = values_of(VISIBLE)
    change(values["training"])
    with pytest.raises((DesignError, FileError)) as caught:
        design_from_json(values)
    assert caught.value.remedy
    assert str(caught.value).isprintable()


def test_unknown_keys_are_kept_also_under_the_seal():
    values = values_of(VISIBLE, HIDDEN)
    first, second = values["training"]["faults"]
    first["since"] = first["fault"]["settings"]["depth"] = 3
    second["author"] = "teacher"
    second["sealed"] = seal({**unseal(second["sealed"], "x"), "hint": "look at η"})
    design, unknown = design_from_json(values)
    assert design.training.faults == (VISIBLE, HIDDEN)
    assert strict_json.dumps(design_to_json(design, unknown)[0]) == strict_json.dumps(values)


def test_a_file_from_before_there_were_faults_has_none():
    parts = members(project_bytes(a_project(), FOLDER))
    document = json.loads(parts["document.json"])
    del document["training"]["faults"]
    parts["document.json"] = json.dumps(document).encode()
    made = read_project(signed(parts, {"version": [1, 0], "minimum_reader": [1, 0]}), FOLDER)
    assert made.design.training.faults == ()
    again = json.loads(members(project_bytes(made, FOLDER))["manifest.json"])
    assert again["minimum_reader"] == list(READER)
    with pytest.raises(DesignError, match="faults"):
        read_project(signed(parts), FOLDER)
