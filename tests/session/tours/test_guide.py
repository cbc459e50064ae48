"""The guide to writing tours tells all that a tour file may say, and the tour in it is a sound one."""

import re

import pytest

from nnsim.kit.resources import resource
from nnsim.session.tours.conditions import CHAINS, CHOICES, KINDS, NUMBERS, OF_LAYERS, read_condition
from nnsim.session.tours.reading import (
    _QUESTION,
    _STEP,
    _TOP,
    FIELDS,
    READOUTS,
    TARGETS,
    check_with,
    parse_tour,
    read_target,
)


@pytest.fixture(params=["help/tours.md", "languages/fr/help/tours.md"])
def guide(request):
    return resource(*request.param.split("/")).read_text("utf-8")


def test_every_word_is_told(guide):
    code = " ".join(re.findall(r"`([^`\n]+)`", guide))
    told = set(re.findall(r"[\w.]+", code))
    assert told >= {*_TOP - {"step"}, *_STEP, *_QUESTION - {"ask"}, "ask", *KINDS, *TARGETS, *OF_LAYERS, *CHAINS}
    assert all(name in guide for name in (*FIELDS, *READOUTS, *NUMBERS, *CHOICES))


def test_what_is_told_can_be_written(guide):
    points, waits = guide.split("\n## ")[-2:]
    for text in re.findall(r"^\| `([^`]+)`", points, re.MULTILINE):
        read_target(text)
    rows = re.findall(r"^\| `([^`]+)`", waits, re.MULTILINE)
    assert {read_condition(text).kind for text in rows} == set(KINDS)
    for text in re.findall(r"`(set [^`]+)`", waits):
        read_condition(text)


def test_the_tour_in_it_is_sound(guide, make_session):
    tour = parse_tour(guide.split("```")[1], "guide.toml", "guide")
    check_with(tour, make_session(tour.example))
    assert len(tour.stops) == 3
    assert "fr" in tour.title or "visite" not in guide
