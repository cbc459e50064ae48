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
from nnsim.session.lessons.kind import Grade, Task, Variant
from nnsim.session.lessons.kinds import REGISTRY
from nnsim.session.lessons.lesson import Lesson
from nnsim.session.lessons.result import Result, read_result

_SHARE = 1e-9
_STEERING = ("=", "+", "-", "@", "\t")  # what a spreadsheet takes for the beginning of a formula
NOTHING = Grade(0.0, "not handed in")
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
    prints: tuple[str, ...] = ()  # of each task, what no two students can have alike; "" where there is none

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
    prints = Counter((n, text) for one in found for n, text in enumerate(one.prints) if text)
    return [_compared(one, found, identities, students, prints) for one in found]


def grade_file(lesson: Lesson, path: Path | str) -> Graded:
    """One file judged."""
    try:
        return grade_result(lesson, read_result(read_whole(path), lesson), file_name(path))
    except UserError as error:
        return Graded(file_name(path), possible=lesson.points, refused=str(error))


def grade_result(lesson: Lesson, result: Result, file: str = "") -> Graded:
    """A result judged: what it claims is not believed."""
    grades, prints, problems = [], [], [] if result.intact else [NOT_INTACT]
    for number, (task, entry) in enumerate(zip(lesson.tasks, result.entries, strict=True)):
        grade, kind, mark = NOTHING, REGISTRY[task.kind], ""
        if entry.handed:
            try:
                grade = kind.grade(task, Variant(lesson.seed, result.student, number), entry.answer)
                mark = kind.print_of(task, entry.answer)
            except UserError as error:
                grade = Grade(0.0, f"it cannot be judged: {error}")
            if abs(grade.share - entry.claimed) > _SHARE:
                problems.append(f"task {number + 1} claims {entry.claimed:.0%} and is worth {grade.share:.0%}")
        grades.append(grade)
        prints.append(mark)
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
        prints=tuple(prints),
    )


def _compared(
    one: Graded,
    all_of_them: Sequence[Graded],
    identities: Counter[str],
    students: Counter[str],
    prints: Counter[tuple[int, str]],
) -> Graded:
    problems = list(one.problems)
    others = [other for other in all_of_them if other is not one]
    if identities[one.identity] > 1:
        names = sorted({_named(other, one) for other in others if other.identity == one.identity})
        problems.append(f"the same work as {', '.join(names)}")
    elif students[one.key] > 1:
        names = sorted({other.file for other in others if other.key == one.key})
        problems.append(f"{one.student} has also handed in {', '.join(names)}")
    for number, text in enumerate(one.prints):
        if text and prints[number, text] > 1:
            strangers = (
                o for o in others if o.identity != one.identity and o.key != one.key and len(o.prints) > number
            )
            names = sorted({other.file for other in strangers if other.prints[number] == text})
            problems += [f"task {number + 1}: the very same weights as {', '.join(names)}"] if names else []
    return replace(one, problems=tuple(problems))


def _named(other: Graded, one: Graded) -> str:
    """A file, and whose name is in it where that is another."""
    return other.file if other.key == one.key else f"{other.file} (there by {other.student})"


# ------------------------------------------------------------------------------------------------ tables


def header(lesson: Lesson) -> list[str]:
    """The names of the columns."""
    return ["student", *(f"task {n}" for n in range(1, len(lesson.tasks) + 1)), "points", "of", "checks", "saved",
            "file", "problems"]  # fmt: skip


def mark(task: Task, grade: Grade) -> str:
    """The points of an answer; "" where none was handed in, which is not the same as 0."""
    return "" if grade is NOTHING else f"{task.points * grade.share:.4g}"


def row(lesson: Lesson, one: Graded) -> list[str]:
    """A file as a line of the table."""
    problems = "; ".join((*one.problems, *([one.refused] if one.refused else [])))
    marks = [mark(task, grade) for task, grade in zip(lesson.tasks, one.grades, strict=False)]
    marks += [""] * (len(lesson.tasks) - len(marks))
    points, checks = ("", "") if one.refused else (f"{one.points:.4g}", str(one.checks))
    return [one.student, *marks, points, f"{one.possible:.4g}", checks, one.saved, one.file, problems]


def as_text(lesson: Lesson, graded: Sequence[Graded]) -> str:
    """The table as text in columns, and what was found in each answer."""
    rows = [
        header(lesson),
        *([cell or "–" for cell in row(lesson, one)[:-1]] + row(lesson, one)[-1:] for one in graded),
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [f"{lesson.title}: {lesson.points:g} points"]
    lines += [f"  task {number}: {task.title}, {task.points:g} points" for number, task in enumerate(lesson.tasks, 1)]
    lines.append("")
    cells = (zip(line, widths, strict=True) for line in rows)
    lines += ["  " + "  ".join(f"{cell:{wide}}" for cell, wide in line).rstrip() for line in cells]
    for one in graded:
        if one.grades:
            lines += ["", f"{one.student}, in {one.file}: {one.points:.4g} of {one.possible:g}"]
        for number, (task, grade) in enumerate(zip(lesson.tasks, one.grades, strict=False), 1):
            worth = f"{mark(task, grade) or '–'} of {task.points:g} points"
            lines.append(f"  task {number}: {worth}; {grade.text}")
    wrong = sum(not one.sound for one in graded)
    if wrong:
        lines += ["", f"Something is wrong with {wrong} of {len(graded)} files: the column “problems” says what."]
    text = "\n".join(lines)
    return "".join(c if c.isprintable() or c == "\n" else "?" for c in text) + "\n"


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
                     "handed in": grade is not NOTHING, "found": grade.text}
                    for task, grade in zip(lesson.tasks, one.grades, strict=False)
                ],
            }
            for one in graded
        ],
    }  # fmt: skip
    return json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False) + "\n"
