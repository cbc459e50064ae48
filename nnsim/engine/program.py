"""A program: a tree of named steps with three control nodes, as data. The debugger shows it, the machine runs it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, Protocol

from nnsim.engine.expr import Array, Expr, Ref
from nnsim.engine.lower import Kernel, Scratch, lower


class Operation(Protocol):
    """What a step does: the arrays it reads and writes, and how it becomes kernels on given arrays."""

    @property
    def reads(self) -> tuple[str, ...]:
        """Names of the arrays that are used."""

    @property
    def writes(self) -> tuple[str, ...]:
        """Names of the arrays that are changed."""

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """The calls that do it, with every argument bound."""


@dataclass(frozen=True)
class Assign:
    """target = value: the formula that is shown is the formula that is lowered and run.

    `stable`, where given, is the same value in a form that does not overflow; it is what runs, and a test holds that
    the two agree; with `both` it is shown as well, as what the value comes to. `arrow` is ← where the old value of the
    target is used.
    """

    target: Ref
    value: Expr
    stable: Expr | None = None
    both: bool = False

    @cached_property
    def reads(self) -> tuple[str, ...]:
        """Names of the arrays that are used."""
        return tuple(dict.fromkeys((*self.value.reads, *(self.stable.reads if self.stable else ()))))

    @property
    def writes(self) -> tuple[str, ...]:
        """The name of the array that is assigned."""
        return (self.target.name,)

    @property
    def arrow(self) -> str:
        """The sign between target and value."""
        return "←" if self.target.name in self.value.reads else "="

    def bind(self, arrays: Mapping[str, Array], scratch: Scratch) -> list[Kernel]:
        """The calls that compute the value into the target."""
        return lower(self.stable or self.value, arrays, arrays[self.target.name], scratch)


@dataclass(frozen=True)
class Step:
    """One named operation of the program: its phase, and the layer or link that it works on.

    `text` and `latex` say what it does where the operation is not an assignment. `operation` runs; where another one is
    to be shown in its place, as with a hidden fault, that is `shown_as`. `fault` is the name of a fault that is known.
    """

    name: str
    phase: str
    focus: int
    operation: Operation
    help: str = ""
    text: str = ""
    latex: str = ""
    shown_as: Operation | None = None
    fault: str = ""

    @property
    def shown(self) -> Operation:
        """The operation to display: the one that runs, unless it is hidden behind another."""
        return self.operation if self.shown_as is None else self.shown_as


@dataclass(frozen=True)
class For:
    """The body, `count` times; the variable, an array of one whole number, counts from 0."""

    variable: str
    count: int
    body: tuple["Node", ...]


@dataclass(frozen=True)
class Until:
    """The body until the condition holds after it, and at most `limit` times; the variable counts from 0."""

    variable: str
    condition: Expr
    limit: str
    body: tuple["Node", ...]


@dataclass(frozen=True)
class If:
    """The body, when the condition holds.

    `taken`, a counter, says afterwards whether it did; inside an iteration it is needed, since what a step would have
    computed that was passed over is not to be shown.
    """

    condition: Expr
    body: tuple["Node", ...]
    taken: str = ""


Node = Step | For | Until | If


@dataclass(frozen=True)
class Batching:
    """How wide the arrays of samples are: `size`, or what is left of `total`, by the loop variable of the batches."""

    variable: str
    size: int
    total: int

    @property
    def count(self) -> int:
        """How many batches an epoch has; a partial last one counts."""
        return -(-self.total // self.size)

    def width(self, batch: int) -> int:
        """How many samples the batch has."""
        return min(self.size, self.total - batch * self.size)


Role = Literal["constant", "counter", "carried", "working"]


@dataclass(frozen=True)
class Slot:
    """One array of the memory: its shape, type and role.

    The last dimension of an array of samples (`sampled`) is the width of the batch; `shape` has the widest. Constants
    are never written; counters and carried arrays decide the next number (loop variables; parameters, optimizer state,
    generator); all others are computed anew in each iteration. `part_of` makes it the rows from `first_row` on of
    another array. With `by_column` a column lies in one piece, so that it is taken at once.
    """

    name: str
    shape: tuple[int, ...] = ()
    dtype: str = "float64"
    role: Role = "working"
    sampled: bool = False
    part_of: str = ""
    first_row: int = 0
    by_column: bool = False


@dataclass(frozen=True)
class Program:
    """The tree of steps, the slots of its memory, and how samples come in batches."""

    body: tuple[Node, ...]
    slots: tuple[Slot, ...]
    batching: Batching

    def steps(self) -> Iterator[Step]:
        """All steps, in the order in which they stand."""
        yield from walk_steps(self.body)


def walk_steps(body: tuple[Node, ...]) -> Iterator[Step]:
    """All steps in a part of a program, in the order in which they stand."""
    for node in body:
        if isinstance(node, Step):
            yield node
        else:
            yield from walk_steps(node.body)
