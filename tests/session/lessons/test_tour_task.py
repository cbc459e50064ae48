"""A guided tour as a task of a lesson: packed into its file, walked, gone on with, judged; a broken one is refused."""

import re

import pytest

from nnsim.kit.errors import UserError
from nnsim.session.lessons.lesson import load_lesson, pack_lesson
from nnsim.session.lessons.work import Work
from nnsim.session.unattended import Unattended
from tests.session.lessons.solving import begun, clock

TOUR = """\
title.en = "A tour"
about.en = "About."
example = "and"

[[step]]
text.en = "Press Step."
point = "command debug.step"
done = "step data/input/batch"

[[step]]
text.en = "How many?"
point = "neuron output 1"
[step.question]
ask.en = "How many?"
because.en = "Two."
value = "1 + 1"
within = 0.1
"""


def tour_lesson(folder, change=("", ""), network=""):
    (folder / "mine.toml").write_text(TOUR.replace(*change) if change[0] else TOUR)
    line = f"network='{network}'\n" if network else ""
    (folder / "x.toml").write_text(f"title='x'\n[[task]]\nkind='tour'\ntitle='t'\ntour='mine.toml'\n{line}")
    return folder / "x.toml"


def test_a_tour_is_packed_walked_and_judged(tmp_path):
    lesson = pack_lesson(tour_lesson(tmp_path), tmp_path / "x.nnsim-lesson")
    (tmp_path / "mine.toml").unlink()  # the lesson holds it
    work, session = begun("Ann", load_lesson(tmp_path / "x.nnsim-lesson"))
    work.join(session)
    work.start(session, 0)
    assert not work.can_start(session)
    session.step()
    session.tour.look()
    assert work.entries[0].answer["at"] == 1
    session.tour.answer("3")
    session.tour.answer("2")  # the first answer counts
    work.save(session, tmp_path / "half.nnsim-result")
    half, other = Work.resumed(lesson, tmp_path / "half.nnsim-result", clock()), Unattended()
    half.start(other, 0)
    assert (other.tour.at, other.tour.resuming) == (1, True)
    other.tour.resume()
    other.tour.answer("2")
    other.tour.go_on()
    grade = half.hand_in(other)
    assert grade.share == 0.75
    assert grade.text == "walked to its end, 2 of 2 steps done, 0 of 1 questions right at once"

    session.tour = None  # its card was closed
    assert work.can_start(session)
    assert work.check(session).share == 0.5
    work.start_over(session)
    assert (session.tour.at, session.tour.resuming) == (0, False)
    session.tour.go_on()  # it was done before, and stays so
    session.tour.answer("2")
    session.tour.go_on()
    assert work.check(session).share == 0.75


def test_a_skipped_tour_is_worth_nothing():
    work, session = begun("Ann")
    work.start(session, 4)
    while not session.tour.ended:
        session.tour.go_on()
    assert work.hand_in(session).share == 0.0


@pytest.mark.parametrize(
    ("change", "network", "said"),
    [
        (("step data/input/batch", "wait 3"), "", r"mine.toml, line 8: there is no condition 'wait'"),
        (("neuron output 1", "neuron output 7"), "", r"mine.toml, line 10|output has no neuron 7"),
        (("", ""), "example:mazur", ""),
        (("neuron output 1", "neuron hidden1 2"), "example:mazur", ""),
        (("neuron output 1", "neuron hidden1 2"), "", r"there is no layer 'hidden1'"),
    ],
)
def test_a_broken_tour_is_refused_with_its_line(tmp_path, change, network, said):
    path = tour_lesson(tmp_path, change, network)
    if not said:
        assert pack_lesson(path, tmp_path / "x.nnsim-lesson").points == 1
        return
    with pytest.raises(UserError) as caught:
        pack_lesson(path, tmp_path / "x.nnsim-lesson")
    assert re.search(said, str(caught.value))
    assert "mine.toml, line" in str(caught.value)
