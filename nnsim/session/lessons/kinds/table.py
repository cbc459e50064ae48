"""A network is to be drawn that computes a table: outputs for some inputs, up to a tolerance."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.random import Stream
from nnsim.files.fields import Fields
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import ArgumentError, UserError
from nnsim.network.design import Choice, Data, Design, Training
from nnsim.session.draft import draft
from nnsim.session.lessons.kind import Answer, Grade, NetworkKind, Task, Variant, prepared
from nnsim.session.lessons.kinds._networks import limit, network_of, numbers, opened, optional, too_many

ROWS, COLUMNS, GATE = 64, 8, 4
_TOLD = 8  # rows that are told in one line
_HARD = "\u00a0"  # a line is not broken within a row


@dataclass(frozen=True)
class Wanted:
    """The rows of a table, or none for a truth table drawn for each student; how close an output has to be."""

    inputs: int
    outputs: int
    rows: tuple[tuple[float, ...], ...]
    tolerance: float
    neurons: int | None

    @property
    def names(self) -> tuple[str, ...]:
        """What the columns are called."""
        inputs, outputs = (f"x{n + 1}" for n in range(self.inputs)), (f"y{n + 1}" for n in range(self.outputs))
        return (*inputs, *outputs)


def table(task: Task, variant: Variant) -> Array:
    """The rows that are asked of this student: inputs, then outputs."""
    settings: Wanted = task.settings
    if settings.rows:
        return np.array(settings.rows)
    places = np.array(list(itertools.product((0.0, 1.0), repeat=settings.inputs)))
    stream = Stream.seeded(variant.number("table"), "table")
    while True:
        outputs = (stream.uniform((len(places), settings.outputs)) < 0.5).astype(np.float64)
        if all(0 < column.sum() < len(places) for column in outputs.T):  # a constant output needs no network
            return np.hstack([places, outputs])


class TableKind(NetworkKind):
    """Draw a network that computes a table."""

    title = "Draw a network that computes a table"
    help = (
        "Draw it, type its weights or train it: for the inputs of each row it has to give the outputs of the row. The "
        "rows are in the Data panel, too."
    )
    options = "inputs, outputs, rows (without: a truth table for each student), tolerance, neurons"
    needs_network = False
    defaults = MappingProxyType({"rows": [], "tolerance": 0.1, "neurons": None})

    def read(self, fields: Fields) -> Wanted:
        """Take the settings out of a task."""
        inputs, outputs = fields.integer("inputs", 1, COLUMNS), fields.integer("outputs", 1, COLUMNS)
        rows = [numbers(row, inputs + outputs, f"{fields.place}: row {n}")
                for n, row in enumerate(fields.array("rows", ROWS), 1)]  # fmt: skip
        if not rows and inputs > GATE:
            raise ArgumentError(f"a drawn truth table has at most {GATE} inputs", "", "give the rows")
        return Wanted(inputs, outputs, tuple(rows), fields.real("tolerance", 0.0, 1e6),
                      optional(fields, "neurons", 0, 10_000))  # fmt: skip

    def write(self, settings: Wanted) -> dict[str, JSON]:
        """Give them back."""
        return {**vars(settings), "rows": [list(row) for row in settings.rows]}

    def check(self, task: Task) -> None:
        """Whether every student can do it, and no two rows ask for different outputs of the same inputs."""
        settings: Wanted = task.settings
        if not settings.rows and settings.inputs > 1 and settings.neurons == 0:
            raise UserError("no hidden neurons are allowed", "some students get a table such as XOR, which needs them",
                            "allow some, or give the rows")  # fmt: skip
        for (one, a), (other, b) in itertools.combinations(enumerate(settings.rows, 1), 2):
            at = settings.inputs
            off = max(abs(p - q) for p, q in zip(a[at:], b[at:], strict=True))
            if a[:at] == b[:at] and off > 2 * settings.tolerance:
                raise UserError(f"its rows {one} and {other} contradict each other", "same inputs, other outputs",
                                "change one of them")  # fmt: skip

    def prepare(self, task: Task, variant: Variant) -> Iterator[Design]:
        """The network of this student."""
        settings, rows = task.settings, table(task, variant)
        names = settings.names
        lines = [",".join(names), *(",".join(f"{value:g}" for value in row) for row in rows.tolist())]
        given = {"text": "\n".join(lines) + "\n", "targets": ",".join(names[settings.inputs :]), "task": "regression"}
        design = task.network or draft([settings.inputs, settings.outputs], output="logistic", data="custom")
        training = replace(Training() if task.network is None else design.training, seed=variant.number("weights"))
        yield replace(design, title=task.title[:60], data=Data(Choice("custom", given)), training=training, start={})

    def goal(self, task: Task, variant: Variant) -> tuple[str, ...]:
        """The rows of a small table, how close an output has to be, and how many neurons there may be."""
        settings, rows = task.settings, table(task, variant).tolist()
        near = f"Asked for: {len(rows)} rows, each output within {settings.tolerance:g}."
        if len(rows) == 1:
            near = f"Asked for: one row, each output within {settings.tolerance:g}."
        said = [near, *limit(settings.neurons)]
        if len(rows) <= _TOLD:
            at = settings.inputs
            names = _HARD.join((*settings.names[:at], "→", *settings.names[at:]))
            told = " | ".join(_HARD.join((_told(row[:at]), "→", _told(row[at:]))) for row in rows)
            said.append(f"{names}: {told}")
        return tuple(said)

    def grade(self, task: Task, variant: Variant, answer: Answer) -> Grade:
        """Judge the answer."""
        settings: Wanted = task.settings
        mine, asked = network_of(answer), prepared(PART, task, variant)
        rows = table(task, variant)
        wrong = too_many(mine, settings.neurons)
        if wrong:
            return Grade(0.0, wrong)
        sizes = (sum(layer.size for layer in ends) for ends in (mine.network.inputs, mine.network.outputs))
        if tuple(sizes) != (settings.inputs, settings.outputs):
            return Grade(0.0, f"it has not {settings.inputs} inputs and {settings.outputs} outputs")
        outputs = opened(replace(mine, data=asked.data)).predict(rows[:, : settings.inputs])
        off = np.abs(outputs - rows[:, settings.inputs :]).max(axis=1)
        right = int(np.count_nonzero(off <= settings.tolerance))
        return Grade(1.0 if right == len(rows) else 0.0, f"{right} of {len(rows)} rows within {settings.tolerance:g}")


def _told(numbers: list[float]) -> str:
    return _HARD.join(f"{number:g}" for number in numbers)


PART = TableKind()
