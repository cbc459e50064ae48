"""A file of one's own as the data of a design, without a window: read strictly where it can be, else by looking."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from nnsim.kit.errors import DataError, UserError
from nnsim.kit.pieces import finished
from nnsim.network.design import Choice
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.dialects import AUTOMATIC, SEPARATORS
from nnsim.parts.identifiers import running
from nnsim.parts.imports import Imported, read
from nnsim.parts.layouts import words_of
from nnsim.parts.plans import Column, Plan
from nnsim.parts.source import Origin
from nnsim.parts.surveys import Survey, as_kind
from nnsim.parts.tables import column_names
from nnsim.session.importing import Importing
from nnsim.session.reading import Reading, chosen_reading


def own_file(
    path: Path,
    target: str = "",
    separator: str = "automatic",
    task: str = "automatic",
    reading: Mapping[str, Any] | None = None,
) -> Choice:
    """The data set for a file; UserError when no table can be made of it.

    A CSV file that is sound from its first to its last line is the data set `csv`, unless one of its columns only tells
    the rows apart. Any other file, and one with a `reading` (`chosen_reading`), is looked at, and imported as it is
    found; rows that cannot be used are left out, and the table's notes say which.
    """
    chosen = chosen_reading(reading or {})
    if separator != AUTOMATIC:
        chosen = replace(chosen, options={"delimiter": separator, **chosen.options})
    if reading or separator not in (AUTOMATIC, *SEPARATORS):
        return _imported(path, target, task, chosen)
    settings = {"path": str(path), "targets": target, "separator": separator, "task": task}
    dataset = DATASETS["csv"]
    usual = {param.name: param.default for param in dataset.params}
    choice = Choice("csv", {name: value for name, value in settings.items() if value != usual[name]})
    try:
        table = dataset.make(dataset.settings(choice.settings))
    except UserError as error:
        coded = isinstance(error.__cause__, UnicodeDecodeError)
        if not _readable(path) or (separator != AUTOMATIC and not coded):
            raise
        try:
            return _imported(path, target, task, chosen)
        except UserError as other:
            raise (error if _is_text(path) and not coded else other) from other
    apart = [running(column, name) for column, name in zip(table.inputs.T, table.input_names, strict=True)]
    return _imported(path, target, task, chosen) if any(apart) and not all(apart) else choice


def _readable(path: Path) -> bool:
    """True for a file or folder whose beginning can be read."""
    try:
        Origin(path).head()
    except UserError:
        return False
    return True


def _is_text(path: Path) -> bool:
    return not Origin(path).is_folder and b"\0" not in Origin(path).head()


def _imported(path: Path, target: str, task: str, reading: Reading) -> Choice:
    importing = _looked_at(path, reading)
    assert importing.found is not None
    importing.plan = with_targets(importing.found, importing.plan, column_names(target), task)
    reading.choose(importing)
    finished(importing.read())
    return Choice("imported", {"path": str(path), "plan": importing.plan.to_text()})


def _looked_at(path: Path, reading: Reading) -> Importing:
    importing = Importing(Origin(path))
    importing.tell(dict(reading.options))
    if reading.missing is not None:
        importing.tell_missing(reading.missing)
    finished(importing.look())
    return importing


def with_targets(found: Survey, plan: Plan, names: Sequence[str], task: str = "automatic") -> Plan:
    """The plan with these columns as its targets (those that it has, where none are named), as the task wants them."""
    known = [column.name for column in plan.columns]
    for name in names:
        if name not in known:
            shown = ", ".join(known[:20]) + (", …" if len(known) > 20 else "")
            raise DataError(f"{found.origin.name} has no column {name!r}", "", f"its columns are: {shown}")
    for at, column in enumerate(plan.columns):
        if names and column.name in names and column.kind == "text":
            plan = plan.with_column(at, **as_kind(found.profiles[at], "category"))
        if names and (column.name in names or column.role == "target"):
            role = "target" if column.name in names else "input"
            plan = plan.with_column(at, role=role, coding="one_hot")
    for at, column in enumerate(plan.columns):
        if column.role == "target" and task != "automatic":
            kind = "category" if task == "classes" else "number"
            plan = plan.with_column(at, **as_kind(found.profiles[at], kind))
    return plan


def inputs_like(choice: Choice, path: Path, reading: Mapping[str, Any] | None = None) -> Imported:
    """The inputs in another file, read and coded as those of imported data were, but for what the reading says;
    targets need not be there.
    """
    told, plan = chosen_reading(reading or {}), plan_of(choice)
    missing = plan.missing if told.missing is None else words_of(told.missing)
    plan = replace(plan, options={**plan.options, **told.options}, missing=missing)
    return finished(read(Origin(path), plan, inputs_only=True))


def inputs_found(path: Path, names: Sequence[str], count: int, reading: Mapping[str, Any] | None = None) -> Imported:
    """The inputs of these names in a file that is looked at, in their order; where it has not all of these names and
    just as many columns as there are inputs, all of them. DataError for a file with neither.
    """
    importing = _looked_at(path, chosen_reading(reading or {}))
    has = [column.name for column in importing.plan.columns]
    if not names or not set(names) <= set(has):
        if len(has) != count:
            why = f"its columns are: {', '.join(has[:20])}" + (", …" if len(has) > 20 else "")
            remedy = f"give the {count} inputs by the names that they have in the project, or nothing else"
            raise DataError(f"{path.name} does not fit the network", why, remedy)
        names = has
    columns = [Column(name, role="input" if name in names else "ignore") for name in has]
    found = finished(read(Origin(path), replace(importing.plan, columns=tuple(columns)), inputs_only=True))
    order = [found.table.input_names.index(name) for name in names]
    table = replace(found.table, inputs=found.table.inputs[:, order], input_names=tuple(names))
    return replace(found, table=table)


def plan_of(choice: Choice) -> Plan:
    """The plan of imported data."""
    return Plan.from_text(DATASETS["imported"].settings(choice.settings)["plan"])
