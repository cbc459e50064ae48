"""A network is to be built and trained that classifies so many samples right, with at most so many neurons."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal, cast

import numpy as np

from nnsim.files.fields import Fields
from nnsim.kit.errors import UserError
from nnsim.network.design import Design
from nnsim.session.lessons.kind import NETWORK, Answer, Grade, NetworkKind, Task, Variant, prepared
from nnsim.session.lessons.kinds._networks import (
    given,
    is_drawn,
    is_typed,
    limit,
    network_of,
    opened,
    optional,
    other_seeds,
    runs,
    too_many,
)

Part = Literal["train", "validation", "test"]
PARTS: dict[Part, str] = {"train": "training", "validation": "validation", "test": "test"}


@dataclass(frozen=True)
class Train:
    """The accuracy to reach, on which part of the data, and how many hidden neurons are allowed (None: any)."""

    accuracy: float
    part: Part
    neurons: int | None
    randomize: bool


class TrainKind(NetworkKind):
    """Reach an accuracy."""

    title = "Reach an accuracy"
    help = "Build it, train it, check it: it counts in full or not at all. A check tells what it has reached."
    options = "accuracy, part (train, validation, test), neurons (hidden ones at most), randomize"
    defaults = MappingProxyType({"part": "test", "neurons": None, "randomize": True})

    def read(self, fields: Fields) -> Train:
        """Take the settings out of a task."""
        part = cast("Part", fields.choice("part", PARTS))
        return Train(fields.real("accuracy", 0.01, 1.0), part, optional(fields, "neurons", 0, 100_000),
                     fields.flag("randomize"))  # fmt: skip

    def check(self, task: Task) -> None:
        """Whether it can be done."""
        design = given(task)
        runs(design, "the network")
        scores = opened(design).scores()
        part = task.settings.part
        if part not in scores:
            raise UserError(f"the data have no {PARTS[part]} part", "", "split them, or ask for another part")
        if np.isnan(scores[task.settings.part]["accuracy"]):
            raise UserError(
                "the data have no classes", "an accuracy counts samples that are classified right", "use others"
            )

    def prepare(self, task: Task, variant: Variant) -> Iterator[Design]:
        """The network of this student."""
        design = given(task)
        yield other_seeds(design, variant) if task.settings.randomize else design

    def goal(self, task: Task, _variant: Variant) -> tuple[str, ...]:
        """The accuracy, the part, and how many neurons there may be."""
        settings: Train = task.settings
        said = f"Asked for: an accuracy of {_percent(settings.accuracy)} on the {PARTS[settings.part]} part."
        return (said, *limit(settings.neurons))

    def print_of(self, task: Task, answer: Answer) -> str:
        """The weights to the last bit: everyone starts with other ones, and on another split of the data.

        None where two students may well come to the same ones: typed in few digits, or not begun from random ones.
        """
        if not task.settings.randomize or NETWORK not in answer:
            return ""
        mine = network_of(answer)
        if not is_drawn(mine) or is_typed(mine):
            return ""
        whole = hashlib.sha256()
        for layer, weights in sorted(mine.start.items()):
            whole.update(f"{layer} {weights.shape}\n".encode() + weights.tobytes())
        return whole.hexdigest()

    def grade(self, task: Task, variant: Variant, answer: Answer) -> Grade:
        """Judge the answer."""
        settings: Train = task.settings
        mine, asked = network_of(answer), prepared(PART, task, variant)
        wrong = too_many(mine, settings.neurons)
        if wrong:
            return Grade(0.0, wrong)
        if mine.training.faults:
            return Grade(0.0, "it has a fault on purpose")
        data = replace(asked.data, preparers=mine.data.preparers, column_preparers=mine.data.column_preparers)
        scores = opened(replace(mine, data=data)).scores()
        reached = scores[settings.part]["accuracy"] if settings.part in scores else float("nan")
        text = f"accuracy {reached:.1%} on the {PARTS[settings.part]} part, {_percent(settings.accuracy)} asked for"
        return Grade(1.0 if reached >= settings.accuracy else 0.0, text)


def _percent(asked: float) -> str:
    """At least one decimal, and as many as the lesson has: what is asked for is not rounded."""
    short = f"{asked:.1%}"
    return short if round(asked, 3) == asked else f"{asked * 100:.10g}%"


PART = TrainKind()
