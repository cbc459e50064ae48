"""Samples of another file, inputs and targets, for a network that has learned from the data of its project."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from nnsim.kit.errors import DataError
from nnsim.kit.pieces import finished
from nnsim.network.design import Choice
from nnsim.parts.contracts import Table
from nnsim.parts.imports import read
from nnsim.parts.source import Origin
from nnsim.parts.tables import Sheet, column_names, is_number, open_text, read_names, read_sheet
from nnsim.session.own_data import plan_of


def samples_like(choice: Choice, table: Table, path: Path, target: str = "", separator: str = "automatic") -> Table:
    """The samples in a file, coded as those of the table are, which is that of the chosen data set.

    Imported data are read by their plan. Else the inputs are found by their names, and so are numerical targets;
    classes are one column of their names, the one that `target` names, that the data set has, or that is no input; or
    they are one-hot columns called as they are. DataError for what does not fit.
    """
    if choice.key == "imported":
        plan = plan_of(choice)
        if separator != "automatic":
            plan = replace(plan, options={**plan.options, "delimiter": separator})
        return finished(read(Origin(path), plan)).table
    names = read_names(path, separator)
    missing = [name for name in table.input_names if name not in names]
    if missing:
        raise DataError(
            f"{path.name} does not fit the network",
            f"it has no column {missing[0]!r}",
            "name the inputs as the data do",
        )
    others = [name for name in names if name not in table.input_names]
    usual = column_names(str(choice.settings.get("targets", "")))
    columns = _target_columns(table, others, column_names(target), usual, path.name)
    with open_text(path) as stream:
        sheet = read_sheet(stream, path.name, others, separator)
    inputs = sheet.numbers[:, [sheet.names.index(name) for name in table.input_names]]
    if table.classes and len(columns) == 1:
        targets = _coded(table, sheet, columns[0])
    else:
        targets = np.array([_numbers(sheet, name) for name in columns]).T
        if table.classes and not (np.isin(targets, (0.0, 1.0)).all() and (targets.sum(axis=1) == 1.0).all()):
            raise DataError(
                f"{path.name} does not say one class a row", "its targets are not a single 1 and else 0", "mend it"
            )
        if table.classes and len(table.classes) == 2:
            targets = targets[:, 1:]
    lines = np.array(sheet.lines, np.int64)
    return replace(table, inputs=inputs, targets=targets, notes=sheet.notes, fills=(), lines=lines, files=())


def _target_columns(
    table: Table, others: Sequence[str], wanted: Sequence[str], usual: Sequence[str], source: str
) -> Sequence[str]:
    """The columns of the targets: those that are wanted, else those called as in the data, else those left over."""
    counts = {1, len(table.classes)} if table.classes else {len(table.target_names)}
    for chosen in (wanted,) if wanted else (usual, table.classes, table.target_names, others):
        if chosen and len(chosen) in counts and set(chosen) <= set(others):
            return chosen
    absent = [name for name in wanted if name not in others]
    why = f"it has no column {absent[0]!r} besides the inputs" if absent else "it is not clear which they are"
    raise DataError(
        f"the targets are not found in {source}", why, f"name the target; there are {', '.join(others[:20]) or 'none'}"
    )


def _coded(table: Table, sheet: Sheet, name: str) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """The classes in a column as the table codes them."""
    known = {label: k for k, label in enumerate(table.classes)}
    if all(map(is_number, table.classes)):
        known = {repr(float(label)): k for label, k in known.items()}
    numbers = []
    for line, field in zip(sheet.lines, sheet.texts[sheet.kept.index(name)], strict=True):
        text = field.strip()
        text = repr(float(text)) if text not in known and is_number(text) else text
        if text not in known:
            raise DataError(
                f"line {line} of {sheet.source} has {field[:40]!r} in the target column {name!r}",
                f"the classes are {', '.join(table.classes[:10])}",
                "mend it, or leave the row out",
            )
        numbers.append(known[text])
    codes = np.array(numbers, np.int64)
    return codes[:, None].astype(np.float64) if table.targets.shape[1] == 1 else np.eye(len(table.classes))[codes]


def _numbers(sheet: Sheet, name: str) -> list[float]:
    found = []
    for line, field in zip(sheet.lines, sheet.texts[sheet.kept.index(name)], strict=True):
        if not is_number(field):
            raise DataError(
                f"line {line} of {sheet.source} has {field[:40]!r} in the target column {name!r}",
                "it is not a plain decimal number", "mend it, or leave the row out",
            )  # fmt: skip
        found.append(float(field))
    return found
