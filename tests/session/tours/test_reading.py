"""Tour files: what is shipped is sound, and a broken file is refused with its line."""

import pytest

from nnsim.kit.errors import FileError
from nnsim.session.tours.reading import LARGEST, check_with, parse_tour, read_tour
from nnsim.session.tours.shelf import offers, shipped

GOOD = """\
title.en = "A tour"
about.en = "About."
example = "and"

[[step]]
text.en = "Press Step."
point = "command debug.step"
done = "step data/input/batch"

[[step]]
text.en = "What is it?"
point = "neuron output 1"
[step.question]
ask.en = "How many?"
because.en = "Two."
choices = [{en = "one"}, {en = "two"}]
right = 2
"""

BROKEN = [  # what is replaced, by what, and the line that is named
    ('title.en = "A tour"', 'title.en = "A tour', 1),
    ('title.en = "A tour"', 'name.en = "A tour"', 1),
    ('title.en = "A tour"', 'title.fr = "Une visite"', 1),
    ('about.en = "About."', "about.en = 3", 2),
    ('about.en = "About."', 'about.en = "One. Two. Three."', 2),
    ('example = "and"', 'example = "nand"', 3),
    ('example = "and"', "example = 1", 3),
    ('example = "and"', 'example = "and"\nalso = ["nand"]', 4),
    ('example = "and"', 'example = "and"\nalso = "xor"', 4),
    ('example = "and"', 'example = "and"\norder = -1', 4),
    ('example = "and"', 'example = "and"\norder = true', 4),
    ('text.en = "Press Step."', 'text = "Press Step."', 6),
    ('text.en = "Press Step."', 'text.en = "' + "x" * 401 + '"', 6),
    ('text.en = "Press Step."', 'text.english = "Press Step."', 6),
    ('point = "command debug.step"', 'point = "button step"', 7),
    ('point = "command debug.step"', 'point = "neuron output"', 7),
    ('point = "command debug.step"', 'point = "field theta"', 7),
    ('done = "step data/input/batch"', 'done = "wait 3"', 8),
    ('done = "step data/input/batch"', 'done = "set rate fast"', 8),
    ('done = "step data/input/batch"', 'done = "set optimizer magic"', 8),
    ('done = "step data/input/batch"', 'done = "set regularizer l3"', 8),
    ('done = "step data/input/batch"', 'done = "set preparer"', 8),
    ('done = "step data/input/batch"', 'done = "set size output"', 8),
    ('done = "step data/input/batch"', 'done = "sample 0"', 8),
    ('done = "step data/input/batch"', 'done = "command"', 8),
    ('done = "step data/input/batch"', 'code = "import os"', 8),
    ('done = "step data/input/batch"', "", 5),
    ('ask.en = "How many?"', "", 13),
    ('choices = [{en = "one"}, {en = "two"}]', "choices = []", 16),
    ("right = 2", "right = 3", 17),
    ("right = 2", 'right = 2\nvalue = "loss"', 18),
]

SPOKEN_OF = [  # sound by itself, but the network of the example has no such thing: the line of the step is named
    ('point = "neuron output 1"', 'point = "neuron output 2"', 10),
    ('point = "neuron output 1"', 'point = "layer hidden"', 10),
    ('done = "step data/input/batch"', 'done = "step forward/hidden1/output"', 5),
    ('done = "step data/input/batch"', 'done = "holds z[hidden1] > 0"', 5),
    ('done = "step data/input/batch"', 'done = "holds __import__(0)"', 5),
    ('text.en = "Press Step."', 'text.en = "It is {los}."', 5),
]


def test_a_good_file_is_read(make_session):
    tour = parse_tour(GOOD, "a.toml", "a")
    assert [stop.line for stop in tour.stops] == [5, 10]
    assert tour.stops[1].question.right == 1
    check_with(tour, make_session("and"))


@pytest.mark.parametrize(("old", "new", "line"), BROKEN)
def test_a_broken_file_is_refused_with_its_line(old, new, line):
    assert old in GOOD
    with pytest.raises(FileError) as caught:
        parse_tour(GOOD.replace(old, new), "a.toml", "a")
    assert caught.value.what == f"a.toml, line {line}"
    assert caught.value.why
    assert caught.value.remedy


@pytest.mark.parametrize(("old", "new", "line"), SPOKEN_OF)
def test_what_the_network_does_not_have_is_refused_with_the_line(make_session, old, new, line):
    assert old in GOOD
    tour = parse_tour(GOOD.replace(old, new), "a.toml", "a")
    with pytest.raises(FileError) as caught:
        check_with(tour, make_session("and"))
    assert caught.value.what == f"a.toml, line {line}"
    assert caught.value.remedy


def test_a_file_that_is_too_large_or_no_text_is_refused(tmp_path):
    large, binary = tmp_path / "large.toml", tmp_path / "binary.toml"
    large.write_bytes(b"#" * (LARGEST + 1))
    binary.write_bytes(b'title.en = "x"\n\xff\xfe')
    with pytest.raises(FileError, match="too large"):
        read_tour(large)
    with pytest.raises(FileError, match="line 2"):
        read_tour(binary)
    with pytest.raises(FileError, match="cannot be read"):
        read_tour(tmp_path / "none.toml")


def test_a_tour_of_too_many_steps_is_refused():
    step = '\n[[step]]\ntext.en = "Look."\npoint = "canvas"\ndone = "read"\n'
    with pytest.raises(FileError, match="at most 40 steps"):
        parse_tour(GOOD.partition("\n[[step]]")[0] + step * 41, "a.toml", "a")


def test_shipped_tours_have_five_steps_at_least_and_ten_or_so_at_most():
    assert shipped()
    assert {key: len(tour.stops) for key, tour in shipped().items() if not 5 <= len(tour.stops) <= 12} == {}
    assert next(iter(shipped())) == "first_five_minutes"


def test_what_is_offered_is_what_the_tours_say_of_themselves():
    """Offers are read without the steps."""
    heads = {
        key: (tour.key, tour.title, tour.about, tour.example, tour.also, tour.order) for key, tour in shipped().items()
    }
    assert {key: tuple(offer) for key, offer in offers().items()} == heads
