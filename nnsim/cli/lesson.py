"""`nnsim lesson`: tasks packed into one file for students, and looked at."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from nnsim.cli import Command
from nnsim.cli._output import say, table
from nnsim.cli._sample import write_sample
from nnsim.kit.errors import ArgumentError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nnsim.session.lessons.kind import Task

_NOTES = """\
new writes a description with a task of every kind, to be changed; pack makes a lesson of a description in TOML, after
each task was tried; check tries the tasks of a description or of a lesson. A description has a title, a text, a seed,
and [[task]] for each task, with kind, title, text, points, network (a project beside it, or example:KEY) and the
settings of the kind:
{kinds}

A student opens the lesson in the window (Exercises → Open lesson, or a double click), types a name, works, and saves a
result, which `nnsim grade` judges. Numbers differ from student to student: they are drawn from the seed and the name,
unless a task says randomize = false. Where neurons is left out, any number is allowed; 0 allows none.

Keep the lesson: results belong to it. Packed again into the same file with nothing changed it stays the same; changed,
it is another version, and results that were made before are graded with the file of before.

Examples:
  nnsim lesson new -o lesson.toml
  nnsim lesson pack lesson.toml -o backpropagation.nnsim-lesson
  nnsim lesson check backpropagation.nnsim-lesson"""


def _notes() -> str:
    from nnsim.session.lessons.kinds import REGISTRY

    lines = []
    for key, kind in REGISTRY.items():
        lines.append(f"- {key}: {kind.title}. {kind.options}.")
    return _NOTES.format(kinds="\n".join(lines))


def _options(parser: ArgumentParser) -> None:
    parser.add_argument("verb", choices=("new", "pack", "check"), help="what to do")
    parser.add_argument("file", metavar="FILE", nargs="?", default="",
                        help="a description (.toml), or for check a lesson, too; new takes none")  # fmt: skip
    parser.add_argument("-o", "--output", metavar="OUT", default="", help="the lesson that pack writes, replacing what "
                        "is there (default: FILE with the ending .nnsim-lesson); or the description that new writes, "
                        "replacing nothing (default: lesson.toml)")  # fmt: skip


def _run(given: Namespace) -> int:
    from nnsim.session.lessons.lesson import ENDING, check_task, lesson_at, load_lesson, pack_lesson, read_description

    if given.verb == "new":
        return _new(given)
    if not given.file:
        raise ArgumentError(f"{given.verb} needs a FILE", "", "name a description; nnsim lesson new writes one")
    if given.verb == "pack":
        out = given.output or str(Path(given.file).with_suffix(ENDING))
        if Path(out).suffix != ENDING:
            raise ArgumentError(f"{Path(out).name} is no name for a lesson", "", f"give it the ending {ENDING}")
        before = lesson_at(out)
        lesson = pack_lesson(given.file, out)
        _tell(lesson.title, lesson.tasks)
        say(f"wrote {out} ({len(lesson.tasks)} tasks, {lesson.points:g} points)")
        if before is not None and before.digest == lesson.digest:
            say("it is the same lesson as before: results that were made in it still belong to it")
        elif before is not None:
            say("it is another version: results that were made in the file of before do not belong to it")
        return 0
    if given.output:
        raise ArgumentError("check writes nothing", "", "leave --output out")
    if Path(given.file).suffix.lower() == ".toml":
        title, _, _, tasks, _ = read_description(given.file)
    else:
        read = load_lesson(given.file)
        title, tasks = read.title, read.tasks
        say(f"digest {read.digest}")
    for number, task in enumerate(tasks, 1):
        check_task(number, task)
    _tell(title, tasks)
    say("every task was tried: each can be begun, and an answer to it can be judged")
    return 0


def _new(given: Namespace) -> int:
    """Write the sample description, to be changed."""
    out = write_sample(
        given.file, given.output, "lesson.toml", "description", ("lessons", "backpropagation", "lesson.toml")
    )
    say(f"wrote {out}: change it, and make a lesson of it by: nnsim lesson pack {out}")
    return 0


def _tell(title: str, tasks: "Sequence[Task]") -> None:
    from nnsim.session.lessons.kinds import REGISTRY

    say(title)
    rows = [[str(n), f"{task.points:g}", task.title, REGISTRY[task.kind].title] for n, task in enumerate(tasks, 1)]
    say(table(rows))


PART = Command(
    usage="new|pack|check [FILE] [-o OUT]",
    help="pack tasks for students into one file",
    notes=_notes,
    options=_options,
    run=_run,
    prints=True,
)
