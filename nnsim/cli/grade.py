"""`nnsim grade`: results of a lesson, judged again by the engine, as a table."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from nnsim.cli import Command
from nnsim.cli._output import say
from nnsim.kit.errors import ArgumentError

WRONG = 1  # the exit code where something is wrong with a file


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("results", metavar="RESULT", nargs="+", help="files that students have saved (.nnsim-result)")
    parser.add_argument("--lesson", required=True, metavar="FILE", help="the lesson that they belong to")
    parser.add_argument("-o", "--output", default="", metavar="OUT",
                        help="write the table to a .csv, .json or .txt file, too (default: print it)")  # fmt: skip


def _run(given: Namespace) -> int:
    from nnsim.files.atomic import write_whole
    from nnsim.session.lessons.grading import as_csv, as_json, as_text, grade_files
    from nnsim.session.lessons.lesson import load_lesson

    writers = {".csv": as_csv, ".json": as_json, ".txt": as_text}
    ending = Path(given.output).suffix.lower()
    if given.output and ending not in writers:
        raise ArgumentError(f"a table cannot be written as {ending or 'a file without an ending'!r}", "",
                            "end it in .csv, .json or .txt")  # fmt: skip
    lesson = load_lesson(given.lesson)
    graded = grade_files(lesson, given.results)
    say(as_text(lesson, graded).rstrip("\n"))
    if given.output:
        write_whole(given.output, writers[ending](lesson, graded).encode())
        say(f"wrote {given.output}")
    return 0 if all(one.sound for one in graded) else WRONG


PART = Command(
    usage="RESULT… --lesson FILE [-o OUT]",
    help="judge what students have handed in",
    notes="""\
Every answer is judged again by the engine, on the numbers that belong to the student's name: what a file claims is not
believed. A task that was not handed in has –, and nothing in CSV; "checks" is how often a student asked what an answer
is worth, "saved" when, in UTC. The last column, and the exit code 1, say what is wrong with a file: it was changed
after it was saved, it claims other points than it is worth, two files hold the same work, two students the same trained
weights, a student has handed in twice, or it belongs to another lesson or another version of it.

What the signature proves: nobody has changed the file since nnsim wrote it, neither name, answers nor times. What it
does not prove: who worked on it, and that nobody took the secret out of the lesson, which is in it, to sign a file of
their own making. Such a file still has to hold right answers, for the numbers of its name.

Examples:
  nnsim grade *.nnsim-result --lesson backpropagation.nnsim-lesson
  nnsim grade ann.nnsim-result --lesson backpropagation.nnsim-lesson -o marks.csv""",
    options=_options,
    run=_run,
    prints=True,
)
