"""The command lines of the README, in the order in which they stand there."""

import shlex
from pathlib import Path

import nnsim
from nnsim.session.lessons.kind import Student
from nnsim.session.lessons.lesson import load_lesson
from nnsim.session.lessons.work import Work
from nnsim.session.unattended import Unattended

PAGE = (Path(__file__).parents[2] / "README.md").read_text("utf-8")


def commands():
    """The lines, without what they say about themselves."""
    block = PAGE.partition("## On the command line\n```\n")[2].partition("```")[0]
    return [shlex.split(line, comments=True) for line in block.splitlines()]


def test_they_work_one_after_the_other_and_show_what_they_say(make, folder):
    lines = commands()
    assert len(lines) > 10
    assert {line[0] for line in lines} == {"nnsim"}
    (folder / "DATA.csv").write_text("x1,x2\n0,1\n1,1\n")
    make("new", "2-3-1", "-o", "other.nnsim")
    said = {}
    for _, command, *rest in lines:
        if command == "grade":
            Work(load_lesson(rest[2]), Student("Ann")).save(Unattended(), folder / rest[0])
        if command != "bench":  # it measures for a while, and has tests of its own
            said.setdefault(command, []).append(make(command, *rest))
    halted, back = (one.out for one in said["debug"])
    assert said["grade"][0].out.splitlines()[-1] == "wrote marks.csv"
    assert halted.startswith("stopped when abs(delta[hidden1][2]) > 0.1 and epoch > 5\n")
    assert "\n  updates            6 made\n" in halted
    assert back.startswith("went back to when W[output][0][1] > 0\n")
    assert "find it" in said["new"][1].err
    trained, other = (nnsim.load(name).weights for name in ("xor.nnsim", "other.nnsim"))
    assert all((trained[key] == other[key]).all() for key in trained)


def test_the_hidden_fault_of_the_readme_can_be_found(make, run):
    (line,) = (line for line in commands() if "--hide-fault" in line)
    make(*line[1:])
    assert run("gradcheck", line[-1]).code == 1
