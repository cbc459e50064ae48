"""A file of one's own as the data of a design, without a window: read strictly where it can be, else by looking."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from nnsim.kit.errors import DataError, UserError
from nnsim.kit.pieces import finished
from nnsim.network.design import Choice
from nnsim.parts.datasets import REGISTRY as DATASETS
from nnsim.parts.imports import Imported, read
from nnsim.parts.plans import Plan
from nnsim.parts.source import Origin
from nnsim.parts.surveys import Survey, as_kind, survey
from nnsim.parts.tables import column_names


def own_file(path: Path, target: str = "", separator: str = "automatic", task: str = "automatic") -> Choice:
    """The data set for a file; UserError when no table can be made of it.

    A CSV file that is sound from its first to its last line is the data set `csv`. Any other file is looked at, and
    imported as it is found; rows that cannot be used are left out, and the table's notes say which.
    """
    settings = {"path": str(path), "targets": target, "separator": separator, "task": task}
    dataset = DATASETS["csv"]
    usual = {param.name: param.default for param in dataset.params}
    choice = Choice("csv", {name: value for name, value in settings.items() if value != usual[name]})
    try:
        dataset.make(dataset.settings(choice.settings))
    except UserError as error:
        if separator != "automatic" or not _readable(path):
            raise
        try:
            return _imported(path, target, task)
        except UserError as other:
            plain = error if _is_text(path) else other
            raise plain from other
    return choice


def _readable(path: Path) -> bool:
    """True for a file or folder whose beginning can be read."""
    try:
        Origin(path).head()
    except UserError:
        return False
    return True


def _is_text(path: Path) -> bool:
    return not Origin(path).is_folder and b"\0" not in Origin(path).head()


def _imported(path: Path, target: str, task: str) -> Choice:
    found = finished(survey(Origin(path)))
    plan = with_targets(found, found.plan(), column_names(target), task)
    finished(read(Origin(path), plan))
    return Choice("imported", {"path": str(path), "plan": plan.to_text()})


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


def inputs_like(choice: Choice, path: Path, delimiter: str = "") -> Imported:
    """The inputs in another file, read and coded as those of imported data were; targets need not be there."""
    return finished(read(Origin(path), plan_of(choice, delimiter), inputs_only=True))


def plan_of(choice: Choice, delimiter: str = "") -> Plan:
    """The plan of imported data, to read another file by; `delimiter` is how that one is written, where it is given."""
    plan = Plan.from_text(DATASETS["imported"].settings(choice.settings)["plan"])
    return replace(plan, options={**plan.options, "delimiter": delimiter}) if delimiter else plan
