"""`nnsim lesson` and `nnsim grade`: packed, checked, graded, and what is wrong gives exit code 1."""

import csv
import json
import shutil

from nnsim.session.lessons.kind import Student
from nnsim.session.lessons.lesson import load_lesson
from nnsim.session.lessons.work import Work
from nnsim.session.unattended import Unattended
from tests.session.lessons.solving import SAMPLE, solve


def test_a_lesson_from_its_description_to_the_marks(make, run, folder):
    said = make("lesson", "pack", SAMPLE, "-o", "x.nnsim-lesson").out
    assert "wrote x.nnsim-lesson (5 tasks, 22 points)" in said
    assert "every task was tried" in make("lesson", "check", SAMPLE).out
    assert "digest " in make("lesson", "check", "x.nnsim-lesson").out
    work, session = Work(load_lesson("x.nnsim-lesson"), Student("Ann")), Unattended()
    solve(work, session)
    work.save(session, folder / "ann.nnsim-result")

    said = make("grade", "ann.nnsim-result", "--lesson", "x.nnsim-lesson", "-o", "marks.csv").out
    assert "Ann, in ann.nnsim-result: 22 of 22\n" in said
    assert "  task 2: 4 of 4 points; found at try 1" in said
    make("grade", "ann.nnsim-result", "--lesson", "x.nnsim-lesson", "-o", "marks.txt")
    assert (folder / "marks.txt").read_text("utf-8") in said
    with (folder / "marks.csv").open(newline="") as stream:
        assert next(csv.DictReader(stream))["points"] == "22"

    shutil.copy(folder / "ann.nnsim-result", folder / "carl.nnsim-result")
    said = run("grade", "ann.nnsim-result", "carl.nnsim-result", "--lesson", "x.nnsim-lesson", "-o", "marks.json")
    assert said.code == 1
    assert "the same work as ann.nnsim-result" in said.out
    assert "Something is wrong with 2 of 2 files" in said.out
    whole = json.loads((folder / "marks.json").read_text("utf-8"))
    assert [one["sound"] for one in whole["results"]] == [False, False]


def test_a_description_to_begin_with_and_the_same_lesson_packed_again(make, run, folder):
    assert "wrote lesson.toml" in make("lesson", "new").out
    assert (folder / "lesson.toml").read_bytes() == SAMPLE.read_bytes()
    assert "is there already" in run("lesson", "new").err
    make("lesson", "pack", "lesson.toml")
    first = (folder / "lesson.nnsim-lesson").read_bytes()
    assert "the same lesson as before" in make("lesson", "pack", "lesson.toml").out
    assert (folder / "lesson.nnsim-lesson").read_bytes() == first
    text = (folder / "lesson.toml").read_text("utf-8")
    (folder / "lesson.toml").write_text(text.replace("seed = 2026", "seed = 1"), "utf-8")
    assert "it is another version" in make("lesson", "pack", "lesson.toml").out
    assert (folder / "lesson.nnsim-lesson").read_bytes() != first


def test_refusals(make, run, folder):
    make("lesson", "pack", SAMPLE, "-o", "x.nnsim-lesson")
    (folder / "a.nnsim-result").write_text("nothing")

    said = run("grade", "a.nnsim-result", "--lesson", "x.nnsim-lesson")
    assert (said.code, "no zip container" in said.out) == (1, True)
    assert "end it in .csv, .json or .txt" in run("grade", "a", "--lesson", "x.nnsim-lesson", "-o", "m.pdf").err
    assert "is no name for a lesson" in run("lesson", "pack", SAMPLE, "-o", "x.zip").err
    assert "check writes nothing" in run("lesson", "check", SAMPLE, "-o", "x.nnsim-lesson").err
    assert "cannot be opened" in run("lesson", "check", "a.nnsim-result").err
    assert "is no description: it is packed already" in run("lesson", "pack", "x.nnsim-lesson").err
    assert "pack needs a FILE" in run("lesson", "pack").err
    assert "new takes no FILE" in run("lesson", "new", "x.toml").err
    assert "is no name for a description" in run("lesson", "new", "-o", "x.txt").err
    assert "it is a lesson); open it with Exercises" in run("info", "x.nnsim-lesson").err
