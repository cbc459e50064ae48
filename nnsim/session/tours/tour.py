"""What a tour is: steps that point at something, say what to do, and know when it was done."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nnsim.session.tours.conditions import Condition
from nnsim.session.tours.texts import Texts


@dataclass(frozen=True)
class Question:
    """Something to predict: a choice of which number `right` (from 0) is right, or the number that `value` comes to."""

    ask: Texts
    because: Texts
    choices: tuple[Texts, ...] = ()
    right: int = 0
    value: str = ""
    within: float = 0.0


@dataclass(frozen=True)
class Target:
    """What a step points at: a command, a panel, a field, a read-out, or a part of the network, by its stable name."""

    kind: str
    args: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join((self.kind, *self.args))


@dataclass(frozen=True)
class Stop:
    """One step of a tour. `claims` are expressions that its text states: they hold when it has been done."""

    text: Texts
    point: Target
    done: tuple[Condition, ...]
    hint: Texts = field(default_factory=dict)
    question: Question | None = None
    claims: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True)
class Tour:
    """A tour: its key, its title, what it is about, the example that it opens, its steps, and the file it is from.

    `also` are other examples that it is about; `order` is its place in a list, from 0.
    """

    key: str
    title: Texts
    about: Texts
    example: str
    stops: tuple[Stop, ...]
    file: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)
    also: tuple[str, ...] = ()
    order: int = 0
