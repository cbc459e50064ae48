"""What a kind of task is, what a task is, and how numbers differ from student to student."""

import hashlib
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from nnsim.files.strict_json import JSON
from nnsim.kit.errors import ArgumentError
from nnsim.network.design import Design
from nnsim.session.lessons.wording import Wording, worded

if TYPE_CHECKING:
    from nnsim.files.fields import Fields
    from nnsim.session.session import Session

NETWORK = "network"
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
    """One task: its kind by key, what is asked in words, its points, its design, and the settings of its kind.

    `others` is what it says in other languages.
    """

    kind: str
    title: str
    text: str
    points: float
    settings: Any
    network: Design | None = None
    others: Wording = field(default_factory=dict)

    def said(self, language: str) -> tuple[str, str]:
        """Its title and what is asked, in a language where it has that one."""
        return worded(self.title, self.text, self.others, language)


@dataclass(frozen=True)
class Grade:
    """What an answer is worth: a share of the points from 0 to 1, and why, in a sentence."""

    share: float
    text: str


class Kind(ABC):
    """A kind of task: what is asked, how a student's numbers are drawn, how an answer is taken down and judged.

    A new kind says what is its own: its settings (`read`), what an answer is worth (`grade`), and whatever differs from
    the usual way, in which a student works on the teacher's network as it is and hands the network in.
    """

    title: str
    help: str
    options: str = ""  # what the settings are called in a description
    needs_network: bool = True  # whether the teacher gives one
    needs_asking: bool = True  # an answer is taken only when asked for, as a network that is edited still
    defaults: Mapping[str, JSON] = MappingProxyType({})  # stand for settings that a teacher leaves out

    def gather(self, settings: dict[str, Any], _folder: Path) -> dict[str, Any]:
        """The settings of a description with whatever they name in files beside it."""
        return settings

    @abstractmethod
    def read(self, fields: "Fields") -> Any:
        """Take the settings out of a task's object; UserError for what is wrong."""

    def write(self, settings: Any) -> dict[str, JSON]:
        """Give them back."""
        return dict(vars(settings))

    def check(self, _task: "Task") -> None:  # noqa: B027 what was read can be done where nothing else is said
        """UserError for a task that cannot be done."""

    def prepare(self, task: "Task", _variant: Variant) -> Iterator[Design]:
        """Make the network that the student begins with, in pieces: the last one is it."""
        assert task.network is not None
        yield task.network

    def goal(self, _task: "Task", _variant: Variant) -> tuple[str, ...]:
        """What is asked of this student in numbers, in sentences: a teacher's text need not say it again."""
        return ()

    def print_of(self, _task: "Task", _answer: Answer) -> str:
        """What no two students can have alike unless one has copied it; "" where an answer has nothing of that kind."""
        return ""

    def begin(self, session: "Session", task: "Task", variant: Variant, answer: Answer) -> None:  # noqa: B027
        """Do what is left when the session shows it, and bring an earlier answer back."""

    def under_way(self, _session: "Session") -> bool:
        """Whether the student can go on in the window that shows the task."""
        return True

    def remark(self, _answer: Answer) -> str:
        """What is settled about an answer before it is checked, such as that it is worth nothing any more."""
        return ""

    @abstractmethod
    def collect(self, session: "Session", task: "Task", variant: Variant, answer: Answer) -> Answer:
        """Take the answer from the session."""

    @abstractmethod
    def grade(self, task: "Task", variant: Variant, answer: Answer) -> Grade:
        """What an answer is worth, judged by the engine in a session of its own."""


class NetworkKind(Kind):
    """A kind of task whose answer is the network, with its weights to the last bit."""

    def collect(self, session: "Session", task: "Task", variant: Variant, answer: Answer) -> Answer:
        """The answer with the present network."""
        from nnsim.session.sharing import share

        return {**answer, NETWORK: share(session, "current").text}


def prepared(kind: Kind, task: Task, variant: Variant) -> Design:
    """The network that a student begins with, at once."""
    return list(kind.prepare(task, variant))[-1]
