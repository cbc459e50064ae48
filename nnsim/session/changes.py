"""What a change touched, so that a view can ask whether it concerns it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class Change(StrEnum):
    """One kind of thing that a verb of the session can touch."""

    DESIGN = "design"
    WEIGHTS = "weights"
    CURSOR = "cursor"
    DATA = "data"
    SELECTION = "selection"
    SETTINGS = "settings"
    RUN = "run"
    CURVES = "curves"
    FILE = "file"
    TIME = "time"
    STOPS = "stops"
    WATCHES = "watches"
    OVERLAY = "overlay"
    EXERCISE = "exercise"
    NUMBER = "number"
    POINTED = "pointed"
    PLANE = "plane"
    LESSON = "lesson"
    EXPERIMENTS = "experiments"


EVERYTHING = frozenset(Change)
STEPPED = frozenset({Change.CURSOR, Change.WEIGHTS, Change.CURVES})  # all that a step touches
WALKED = STEPPED | {Change.OVERLAY}  # the same with what the inspector draws for it


@dataclass(frozen=True)
class Notice:
    """A sentence for the person: information, a warning, an error or that a stop has halted the program.

    `remedy` is what can be done about it.
    """

    kind: Literal["info", "warning", "error", "stop"]
    text: str
    remedy: str = ""
