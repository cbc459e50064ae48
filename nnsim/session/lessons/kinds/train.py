"""A network is to be built and trained that classifies so many samples right, with at most so many neurons."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, cast

import numpy as np

from nnsim.files.fields import Fields
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import UserError
from nnsim.network.design import Design
from nnsim.session.lessons.kind import Answer, Grade, Kind, Task, Variant
from nnsim.session.lessons.kinds._networks import (
    given,
    hand_in,
    network_of,
    opened,
    optional,
    other_seeds,
    runs,
    too_many,
)
from nnsim.session.session import Session

Part = Literal["train", "validation", "test"]
PARTS: dict[Part, str] = {"train": "training", "validation": "validation", "test": "test"}


@dataclass(frozen=True)
class Train:
    """The accuracy to reach, on which part of the data, and how many hidden neurons are allowed (None: any)."""

    accuracy: float
    part: Part
    neurons: int | None
    randomize: bool


def _read(fields: Fields) -> Train:
    part = cast("Part", fields.choice("part", PARTS))
    return Train(fields.real("accuracy", 0.01, 1.0), part, optional(fields, "neurons", 0, 100_000),
                 fields.flag("randomize"))  # fmt: skip


def _write(settings: Train) -> dict[str, JSON]:
    return dict(vars(settings))


def _check(task: Task) -> None:
    design = given(task)
    runs(design, "the network")
    scores = opened(design).scores()
    if task.settings.part not in scores:
        raise UserError(f"the data have no {PARTS[task.settings.part]} part", "", "split them, or ask for another part")
    if np.isnan(scores[task.settings.part]["accuracy"]):
        raise UserError(
            "the data have no classes", "an accuracy counts samples that are classified right", "use others"
        )


def _prepare(task: Task, variant: Variant) -> Iterator[Design]:
    design = given(task)
    yield other_seeds(design, variant) if task.settings.randomize else design


def _begin(session: Session, task: Task, variant: Variant, answer: Answer) -> None:
    """The network is all that is needed."""


def _grade(task: Task, variant: Variant, answer: Answer) -> Grade:
    settings: Train = task.settings
    mine, asked = network_of(answer), next(_prepare(task, variant))
    wrong = too_many(mine, settings.neurons)
    if wrong:
        return Grade(0.0, wrong)
    if mine.training.faults:
        return Grade(0.0, "it has a fault on purpose")
    data = replace(asked.data, preparers=mine.data.preparers, column_preparers=mine.data.column_preparers)
    scores = opened(replace(mine, data=data)).scores()
    reached = scores[settings.part]["accuracy"] if settings.part in scores else float("nan")
    text = f"accuracy {reached:.1%} on the {PARTS[settings.part]} part, {settings.accuracy:.1%} asked for"
    return Grade(1.0 if reached >= settings.accuracy else 0.0, text)


PART = Kind(
    title="Reach an accuracy",
    help="Build and train a network that classifies so many samples right, with no more neurons than are allowed.",
    defaults={"part": "test", "neurons": None, "randomize": True},
    read=_read,
    write=_write,
    check=_check,
    prepare=_prepare,
    begin=_begin,
    collect=hand_in,
    grade=_grade,
)
