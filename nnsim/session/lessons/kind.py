"""What a kind of task is, what a task is, and how numbers differ from student to student."""

import hashlib
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from nnsim.files.strict_json import JSON
from nnsim.kit.errors import ArgumentError
from nnsim.network.design import Design

if TYPE_CHECKING:
    from nnsim.files.fields import Fields
    from nnsim.session.session import Session

NAME = 80  # characters of a student's name
Answer = Mapping[str, JSON]


@dataclass(frozen=True)
class Student:
    """Who works on a lesson: the name or number as it was typed."""

    name: str

    def __post_init__(self) -> None:
        if not self.name.strip() or len(self.name) > NAME or not self.name.isprintable():
            why = f"a name has 1 to {NAME} printable characters"
            raise ArgumentError("that is no name", why, "type your name, or your number")

    @property
    def key(self) -> str:
        """The name as it counts: without regard to capitals, blanks and the way accents are encoded."""
        return " ".join(unicodedata.normalize("NFKC", self.name).casefold().split())


@dataclass(frozen=True)
class Variant:
    """A task for one student: numbers drawn from the lesson's seed, the student's name and the task."""

    lesson: int
    student: Student
    task: int

    def number(self, what: str) -> int:
        """A whole number from 0 to 2³¹ − 1, always the same for the same student, task and purpose."""
        text = f"{self.lesson}\n{self.student.key}\n{self.task}\n{what}"
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") >> 1


@dataclass(frozen=True)
class Task:
    """One task: its kind by key, what is asked in words, its points, its design, and the settings of its kind."""

    kind: str
    title: str
    text: str
    points: float
    settings: Any
    network: Design | None = None


@dataclass(frozen=True)
class Grade:
    """What an answer is worth: a share of the points from 0 to 1, and why, in a sentence."""

    share: float
    text: str


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of task.

    `read` takes the settings out of a task's object, `write` gives them back; `defaults` stand for those that a teacher
    leaves out. `check` refuses a task that cannot be done. `needs_network` says whether the teacher gives one.
    `needs_asking` says that an answer is taken only when the student asks for it, as a network that is edited still.
    `prepare` makes the network that the student begins with, in pieces: the last one is it. `begin` does what is left
    when the session shows it, and brings an earlier answer back. `collect` takes the answer from the session. `grade`
    judges an answer by the engine, in a session of its own.
    """

    title: str
    help: str
    needs_network: bool = True
    needs_asking: bool = True
    defaults: Mapping[str, JSON]
    read: Callable[["Fields"], Any]
    write: Callable[[Any], dict[str, JSON]]
    check: Callable[[Task], None]
    prepare: Callable[[Task, Variant], Iterator[Design]]
    begin: Callable[["Session", Task, Variant, Answer], None]
    collect: Callable[["Session", Task, Variant, Answer], Answer]
    grade: Callable[[Task, Variant, Answer], Grade]


def prepared(kind: Kind, task: Task, variant: Variant) -> Design:
    """The network that a student begins with, at once."""
    return list(kind.prepare(task, variant))[-1]
