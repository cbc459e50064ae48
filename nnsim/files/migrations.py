"""Files of older versions, brought to the present one step by step; each version of the format has one function.

To change the format: raise `VERSION` in container.py, write a function here that turns the contents of the version
before into the new one, add it to `STEPS`, and put a file of the new version beside the others in the tests. Designs
stand in document.json and, since 1.4, in experiments.json.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nnsim.files.container import READER, VERSION, Contents, Version


@dataclass(frozen=True)
class Step:
    """What leads to a version: a function that changes the contents of the version before."""

    version: Version
    change: Callable[[Contents], None]


def _add_faults(contents: Contents) -> None:
    """1.1: a training may have faults."""
    document = contents.documents.get("document.json")
    training = document.get("training") if isinstance(document, dict) else None
    if isinstance(training, dict):
        training.setdefault("faults", [])


def _choose_preparers(contents: Contents) -> None:
    """1.2: preparers are chosen for all inputs and for single columns, where all were standardized or none was."""
    document = contents.documents.get("document.json")
    data = document.get("data") if isinstance(document, dict) else None
    if isinstance(data, dict) and isinstance(data.get("standardize"), bool):
        chain = [{"key": "standardize", "settings": {}}] if data.pop("standardize") else []
        data.setdefault("preparers", chain)
        data.setdefault("column_preparers", [])


def _choose_rule(contents: Contents) -> None:
    """1.3: a learning rule has settings."""
    document = contents.documents.get("document.json")
    training = document.get("training") if isinstance(document, dict) else None
    if isinstance(training, dict) and isinstance(training.get("rule"), str):
        training["rule"] = {"key": training["rule"], "settings": {}}


def _add_experiments(contents: Contents) -> None:
    """1.4: a project may have learning experiments; one that has none says so, whatever else had that name before."""
    contents.documents.pop("experiments.json", None)
    contents.members.pop("experiments.safetensors", None)


def _hold_small_data(contents: Contents) -> None:
    """1.5: a project may hold a copy of its file of data; one that has none says so, whatever had that name before."""
    reference = contents.documents.get("dataset.json")
    if isinstance(reference, dict):
        reference.pop("content", None)


STEPS: tuple[Step, ...] = (
    Step((1, 1), _add_faults), Step((1, 2), _choose_preparers), Step((1, 3), _choose_rule),
    Step((1, 4), _add_experiments), Step((1, 5), _hold_small_data),
)  # fmt: skip


def migrate(contents: Contents, steps: Sequence[Step] = STEPS, current: Version = VERSION) -> None:
    """Bring contents of an older version to the present one; those of a newer one stay as they are."""
    for step in sorted(steps, key=lambda step: step.version):
        if contents.version < step.version <= current:
            step.change(contents)
            contents.version = step.version
    contents.version = max(contents.version, current)
    contents.minimum_reader = max(contents.minimum_reader, READER if current == VERSION else (current[0], 0))
