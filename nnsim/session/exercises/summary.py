"""What came of an exercise, question by question, as a table for CSV and JSON: the same exercise, the same bytes."""

import csv
import io
import json
from pathlib import Path
from typing import Any

from nnsim.files.atomic import write_whole
from nnsim.kit.errors import ArgumentError
from nnsim.session.exercises.exercise import Exercise

COLUMNS = ("number", "step", "symbol", "question", "value", "digits", "state", "tries", "answers", "verdicts", "hints",
           "points")  # fmt: skip
_JOIN = " | "


def rows(exercise: Exercise, notation: str = "course") -> list[dict[str, Any]]:
    """One row a question, by the names of the columns; the value of an open one is None: it is not to be seen."""
    found = []
    steps = exercise.twin.machine.code.steps
    names = {layer.id: layer.name for layer in exercise.twin.setup.design.network.layers}
    for number, (question, record) in enumerate(zip(exercise.questions, exercise.records, strict=True)):
        step = steps[question.step]
        path = "/".join(part for part in (step.phase, names.get(step.focus, ""), step.name) if part)
        found.append(
            {
                "number": number + 1,
                "step": path,
                "symbol": exercise.label(number, notation),
                "question": exercise.title(number),
                "value": None if exercise.is_open(number) else question.value,
                "digits": None if exercise.is_open(number) else exercise.written(number),
                "state": record.state,
                "tries": len(record.verdicts),
                "answers": [verdict.typed.text for verdict in record.verdicts],
                "verdicts": [verdict.words for verdict in record.verdicts],
                "hints": record.hints,
                "points": record.points,
            }
        )
    return found


def as_json(exercise: Exercise, notation: str = "course") -> str:
    """The plan, the score and the table as JSON."""
    score = exercise.score
    whole = {
        "plan": exercise.plan.to_json(),
        "update": exercise.update,
        "score": {**vars(score), "share": score.share},
        "questions": rows(exercise, notation),
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def as_csv(exercise: Exercise, notation: str = "course") -> str:
    """The table as CSV with a row of names; several answers to a question stand in one cell."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows(exercise, notation):
        joined = {name: _JOIN.join(row[name]) for name in ("answers", "verdicts")}
        cells = [{**row, **joined}[name] for name in COLUMNS]
        writer.writerow(["" if cell is None else repr(cell) if isinstance(cell, float) else cell for cell in cells])
    return text.getvalue()


def export(exercise: Exercise, path: Path | str, notation: str = "course") -> None:
    """Write the table to a .csv or .json file; an existing file is replaced."""
    ending = Path(path).suffix.lower()
    if ending not in (".csv", ".json"):
        raise ArgumentError(
            f"a table cannot be written as {ending or 'a file without an ending'!r}", "", "end it in .csv or .json"
        )
    text = as_csv(exercise, notation) if ending == ".csv" else as_json(exercise, notation)
    write_whole(path, text.encode("utf-8"))
