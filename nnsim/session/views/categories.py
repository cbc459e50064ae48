"""Inputs that belong together: a category of the data is an input for each of its values, of which one is 1."""

from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array
from nnsim.parts.contracts import Table
from nnsim.parts.preparation import Indices


@dataclass(frozen=True)
class Category:
    """A category: its name, the inputs of its values, and what these are called."""

    name: str
    inputs: tuple[int, ...]
    values: tuple[str, ...]

    def chosen(self, row: Array) -> int | None:
        """Which of the values a row has; None where it has none, or a mixture that no sample can have."""
        found = np.flatnonzero(row[list(self.inputs)] == 1)
        return int(found[0]) if len(found) == 1 and np.nansum(row[list(self.inputs)]) == 1 else None

    def choice(self, value: int) -> dict[int, float]:
        """The inputs when one of the values is chosen."""
        return {at: float(number == value) for number, at in enumerate(self.inputs)}


def categories(table: Table) -> list[Category]:
    """The categories: neighbouring inputs called "name=value" of 0 and 1, of which no sample has more than one."""
    if table.image is not None:
        return []
    runs: list[tuple[str, list[int]]] = []
    for at, whole in enumerate(table.input_names):
        name, mark, _ = whole.partition("=")
        if mark and runs and runs[-1][0] == name and runs[-1][1][-1] == at - 1:
            runs[-1][1].append(at)
        elif mark:
            runs.append((name, [at]))
    found = []
    for name, inputs in runs:
        columns = table.inputs[:, inputs]
        if len(inputs) > 1 and np.isin(columns, (0, 1)).all() and (columns.sum(1) <= 1).all():
            values = tuple(table.input_names[at].partition("=")[2] for at in inputs)
            found.append(Category(name, tuple(inputs), values))
    return found


def settle(table: Table, train: Indices, held: Array) -> Array:
    """The same inputs with the most frequent value of the training part in each category, instead of a mixture."""
    held = np.array(held)
    for one in categories(table):
        counts = table.inputs[train][:, list(one.inputs)].sum(0)
        for at, value in one.choice(int(counts.argmax())).items():
            held[at] = value
    return held


def first_numbers(table: Table) -> list[int]:
    """The inputs with those of categories last, in which there is nothing between 0 and 1 to be seen."""
    coded = {at for one in categories(table) for at in one.inputs}
    return sorted(range(table.inputs.shape[1]), key=lambda at: at in coded)
