"""Watches in project files, and what edits of the network do to them."""

import json
from dataclasses import replace

import pytest

from nnsim.files.project import load_project, save_project
from nnsim.session.expressions.expression import ExpressionError
from nnsim.session.watches.watches import MOST
from tests.session.sessions import opened


@pytest.fixture
def session():
    with opened("xor") as made:
        yield made


def test_watches_are_saved_with_the_project(session, tmp_path):
    first, second = session.watches.add("W[hidden1][1][1]", "a weight"), session.watches.add("loss > 0.1")
    session.watches.enable(second, False)
    session.watches.plot(first, False)
    session.step()
    session.save(tmp_path / "watched.nnsim")

    with opened("moons") as other:
        other.watches.add("epoch")
        other.open(tmp_path / "watched.nnsim")
        found = [(w.text, w.name, w.enabled, w.plotted) for w in other.watches]
        assert found == [("W[hidden1][1][1]", "a weight", True, False), ("loss > 0.1", "", False, True)]
        assert other.watches[0].value == first.value
        other.example("xor")
        assert len(other.watches) == 0
        other.save(tmp_path / "none.nnsim")
    assert "watches" not in load_project(tmp_path / "none.nnsim").view


HOSTILE = [
    {"text": 1},
    {"text": ["loss"]},
    {"text": ""},
    {"text": "x" * 401},
    {"text": "loss\n"},
    {"text": "loss", "name": 3},
    {"text": "loss", "name": "n" * 81},
    {"text": "loss", "name": "\u202e"},
    {"text": "loss", "enabled": "yes"},
    {"text": "loss", "plotted": 1},
    {"name": "loss"},
    "loss",
    None,
    [],
    7,
]


def test_what_is_no_watch_in_a_file_is_left_out_and_told(session, tmp_path):
    told = []
    session.noticed.connect(told.append)
    code = {"text": "().__class__.__base__.__subclasses__()"}
    for count, given_list in ((len(HOSTILE), [*HOSTILE, code, {"text": "update"}, {"text": "update"}]), (1, "loss")):
        view = {"watches": given_list, "other": {"kept": True}}
        save_project(tmp_path / "hostile.nnsim", replace(session.project(), view=json.loads(json.dumps(view))))
        told.clear()
        session.open(tmp_path / "hostile.nnsim")
        expected = count + (1 if isinstance(given_list, list) else 0)
        assert [notice.text for notice in told] == [f"{expected} of the watches in the file could not be read"]
        assert session.view["other"] == {"kept": True}
    session.watches.load([code, *({"text": f"loss + {n}"} for n in range(99))])
    assert len(session.watches) == MOST
    assert isinstance(session.watches[0].error, ExpressionError)
    assert session.watches[0].value is None
    session.step()
    assert session.watches[0].value is None


def test_watches_follow_layers_that_get_other_names(session):
    watch = session.watches.add("W[hidden1][1][1] + mean(z[hidden1])")
    hidden = session.network.layer("hidden1").id

    def called(name):
        def change(network):
            layers = tuple(replace(la, name=name) if la.id == hidden else la for la in network.layers)
            return replace(network, layers=layers)

        return change

    session.edit_network("Rename", called("my layer"))
    assert watch.text == "W['my layer'][1][1] + mean(z['my layer'])"
    assert watch.error is None
    session.undo()
    assert watch.text == "W[hidden1][1][1] + mean(z[hidden1])"
    assert session.view["watches"][0]["text"] == watch.text


def test_a_watch_of_what_is_gone_says_so_and_comes_back(session):
    watch, loss = session.watches.add("W[hidden1][1][2]"), session.watches.add("loss")
    hidden = session.network.layer("hidden1")
    unit = hidden.units[1]

    def smaller(network):
        layers = tuple(replace(la, units=la.units[:1]) if la.id == hidden.id else la for la in network.layers)
        return replace(network, layers=layers, links=network.links)

    session.edit_network("Smaller", smaller)
    assert "there is no 2" in str(watch.error)
    assert watch.value is None
    assert loss.error is None
    session.undo()
    assert watch.error is None
    assert watch.value is not None
    source = session.network.layer("input")
    cut = {(source.units[0], unit)}
    session.edit_network("Cut", lambda net: replace(net, links=tuple(
        replace(li, cut=frozenset(cut)) if li.target == hidden.id else li for li in net.links)))  # fmt: skip
    assert "is cut" in str(watch.error)
    session.undo()
    session.edit_network("Nothing", lambda net: replace(net, links=()))
    assert not session.ready
    assert "cannot run" in str(watch.error)
    assert loss.value is None
    session.undo()
    assert (watch.error, loss.error) == (None, None)


def test_symbols_follow_the_notation(session):
    for text in ("W[hidden1][1][2]", "o[hidden1][1]", "W[output]", "abs(grad[hidden1][0][1]) > rate"):
        session.watches.add(text)

    assert [watch.title for watch in session.watches] == ["w¹₁₂", "o¹₁", "W²", "|∂E/∂b¹₁| > η"]
    session.set_notation("common")
    assert [watch.title for watch in session.watches] == ["w¹₂₁", "a¹₁", "W²", "|∂E/∂b¹₁| > η"]
