"""Results held against their lesson: every answer judged again by the engine, and what is wrong with a file said."""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from nnsim.files.faults import file_name
from nnsim.files.reading import read_whole
from nnsim.kit.errors import UserError
from nnsim.session.lessons.kind import Grade, Variant
from nnsim.session.lessons.kinds import REGISTRY
from nnsim.session.lessons.lesson import Lesson
from nnsim.session.lessons.result import Result, read_result

_SHARE = 1e-9
_STEERING = ("=", "+", "-", "@", "\t")  # what a spreadsheet takes for the beginning of a formula
NOT_INTACT = "changed after it was saved: its signature is wrong"


@dataclass(frozen=True)
class Graded:
    """What came of a file: the student, a grade for each task, the points, and what is wrong with it.

    `refused` says why it could not be read at all.
    """

    file: str
    student: str = ""
    grades: tuple[Grade, ...] = ()
    points: float = 0.0
    possible: float = 0.0
    begun: str = ""
    saved: str = ""
    checks: int = 0
    identity: str = ""
    key: str = ""
    problems: tuple[str, ...] = ()
    refused: str = ""

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong with it."""
        return not self.problems and not self.refused


def grade_files(
    lesson: Lesson, paths: Sequence[Path | str], told: Callable[[int], None] = lambda n: None
) -> list[Graded]:
    """Each file judged; files that are copies of each other, and students who handed in twice, are pointed out."""
    found = []
    for number, path in enumerate(paths):
        told(number)
        found.append(grade_file(lesson, path))
    identities = Counter(one.identity for one in found if one.identity)
    students = Counter(one.key for one in found if one.key)
    return [_compared(one, found, identities, students) for one in found]


def grade_file(lesson: Lesson, path: Path | str) -> Graded:
    """One file judged."""
    try:
        return grade_result(lesson, read_result(read_whole(path), lesson), file_name(path))
    except UserError as error:
        return Graded(file_name(path), possible=lesson.points, refused=str(error))


def grade_result(lesson: Lesson, result: Result, file: str = "") -> Graded:
    """A result judged: what it claims is not believed."""
    grades, problems = [], [] if result.intact else [NOT_INTACT]
    for number, (task, entry) in enumerate(zip(lesson.tasks, result.entries, strict=True)):
        grade = Grade(0.0, "not handed in")
        if entry.handed:
            try:
                grade = REGISTRY[task.kind].grade(task, Variant(lesson.seed, result.student, number), entry.answer)
            except UserError as error:
                grade = Grade(0.0, f"it cannot be judged: {error}")
            if abs(grade.share - entry.claimed) > _SHARE:
                problems.append(f"task {number + 1} claims {entry.claimed:.0%} and is worth {grade.share:.0%}")
        grades.append(grade)
    return Graded(
        file=file,
        student=result.student.name,
        grades=tuple(grades),
        points=sum(task.points * grade.share for task, grade in zip(lesson.tasks, grades, strict=True)),
        possible=lesson.points,
        begun=result.begun,
        saved=result.saved,
        checks=sum(entry.checks for entry in result.entries),
        identity=result.identity,
        key=result.student.key,
        problems=tuple(problems),
    )


def _compared(one: Graded, all_of_them: Sequence[Graded], identities: Counter[str], students: Counter[str]) -> Graded:
    problems = list(one.problems)
    others = [other for other in all_of_them if other is not one]
    if identities[one.identity] > 1:
        names = sorted({other.file for other in others if other.identity == one.identity})
        problems.append(f"the same work as {', '.join(names)}")
    elif students[one.key] > 1:
        names = sorted({other.file for other in others if other.key == one.key})
        problems.append(f"{one.student} has also handed in {', '.join(names)}")
    return replace(one, problems=tuple(problems))


# ------------------------------------------------------------------------------------------------ tables


def header(lesson: Lesson) -> list[str]:
    """The names of the columns."""
    return ["student", *(f"task {n}" for n in range(1, len(lesson.tasks) + 1)), "points", "of", "checks", "saved",
            "file", "problems"]  # fmt: skip


def row(lesson: Lesson, one: Graded) -> list[str]:
    """A file as a line of the table."""
    problems = "; ".join((*one.problems, *([one.refused] if one.refused else [])))
    marks = [f"{task.points * grade.share:.4g}" for task, grade in zip(lesson.tasks, one.grades, strict=False)]
    marks += [""] * (len(lesson.tasks) - len(marks))
    points = "" if one.refused else f"{one.points:.4g}"
    return [one.student, *marks, points, f"{one.possible:.4g}", str(one.checks), one.saved, one.file, problems]


def as_text(lesson: Lesson, graded: Sequence[Graded]) -> str:
    """The table as text in columns, and what was found in each answer."""
    rows = [header(lesson), *(row(lesson, one) for one in graded)]
    rows = [["".join(c if c.isprintable() else "?" for c in cell) for cell in line] for line in rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [f"{lesson.title}: {lesson.points:g} points"]
    cells = (zip(line, widths, strict=True) for line in rows)
    lines += ["  " + "  ".join(f"{cell:{wide}}" for cell, wide in line).rstrip() for line in cells]
    for one in graded:
        for number, (task, grade) in enumerate(zip(lesson.tasks, one.grades, strict=False), 1):
            worth = f"{task.points * grade.share:.4g} of {task.points:g}"
            lines.append(f"  {one.student}, task {number}: {grade.text}, {worth}")
    return "\n".join(lines) + "\n"


def as_csv(lesson: Lesson, graded: Sequence[Graded]) -> str:
    """The table as CSV; a name that a spreadsheet would take for a formula has an apostrophe in front."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    for line in (header(lesson), *(row(lesson, one) for one in graded)):
        writer.writerow([f"'{cell}" if cell.startswith(_STEERING) else cell for cell in line])
    return text.getvalue()


def as_json(lesson: Lesson, graded: Sequence[Graded]) -> str:
    """The table as JSON, with what was found in each answer."""
    whole = {
        "lesson": {"title": lesson.title, "digest": lesson.digest, "points": lesson.points},
        "results": [
            {
                "file": one.file, "student": one.student, "points": one.points, "begun": one.begun, "saved": one.saved,
                "checks": one.checks, "sound": one.sound, "problems": list(one.problems), "refused": one.refused,
                "tasks": [
                    {"title": task.title, "kind": task.kind, "points": task.points * grade.share, "of": task.points,
                     "found": grade.text}
                    for task, grade in zip(lesson.tasks, one.grades, strict=False)
                ],
            }
            for one in graded
        ],
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
