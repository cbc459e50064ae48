"""A text with a count says one thing in the singular: in English by the words of its table, as in French."""

import re
import tomllib
from pathlib import Path

import pytest

from nnsim.gui.agreement import agreeing
from nnsim.gui.texts import tr
from nnsim.kit.resources import resource

PLACE = re.compile(r"\{\w+(?:!t)?(?::[^{}]*)?\}")
COUNT = re.compile(r"\b1 (?:([a-z-]+) )??([a-z]+s)\b")
# what ends in "s" behind a place and is no noun in the plural
OTHERS = frozenset(
    re.findall(
        r"\w+",
        """always are as besides its loss the this various with x xs is was has does adds answers asks becomes begins
        belongs calls changes claims climbs closes comes divides ends exists expects feeds fits goes holds joins keeps
        knows leads learns lies lists looks makes measures multiplies names needs of overlaps pass refuses rises
        saturates says scales skips stores swells takes tells uses wants""",
    )
)


def counting():
    """Every text of the window in which a number may stand in front of a plural, with 1 for it."""
    from make_languages import read_all

    for entries in read_all().values():
        for source in entries:
            for place in PLACE.finditer(source):
                said = PLACE.sub("x", source[: place.start()]) + "1" + PLACE.sub("x", source[place.end() :])
                found = COUNT.match(said, len(PLACE.sub("x", source[: place.start()])))
                if found and not {found[1], found[2]} & OTHERS:
                    yield said


def test_one_thing_is_said_in_the_singular_in_every_text(monkeypatch):
    monkeypatch.syspath_prepend(Path(__file__).parents[2] / "packaging")
    words = tomllib.loads(resource("languages", "en", "agreement.toml").read_text("utf-8"))
    texts = list(counting())
    assert len(texts) > 200
    assert [text for text in texts if agreeing("en")(text) == text and "1 weights and biases" not in text] == [
        "nnsim does not read or write .1 files"
    ]
    assert not words["nouns"].keys() & OTHERS


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{n:,} updates; a tenth of the rate", "1 update; a tenth of the rate"),
        ("{n} training samples are drawn", "1 training sample is drawn"),
        ("{n:,} rows were left out; see", "1 row was left out; see"),
        ("{n} weights and biases", "1 weights and biases"),
        ("{n} tries", "1 try"),
        ("in hidden1, {n} weights are not finite", "in hidden1, 1 weight is not finite"),
        ("batch {n} of 4, step s", "batch 1 of 4, step s"),
    ],
)
def test_a_count_of_one(text, said):
    assert tr(text, n=1) == said
    assert tr(text, n=2) == text.replace("{n:,}", "2").replace("{n}", "2")
    assert tr(said.replace("1 ", "21 ")) == said.replace("1 ", "21 "), "21 is not one"


def test_what_a_lower_floor_has_put_together_agrees_as_well():
    assert tr("1 units are dead") == "1 unit is dead"
    assert tr("W[hidden1][1] units, epoch 1, 0.1 units, 0 units") == "W[hidden1][1] units, epoch 1, 0.1 units, 0 units"
