"""What a stop is (a breakpoint of the program), and what each kind of stop must offer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.stops import Check, Rows, Screen, rises
from nnsim.parts.contracts import Part
from nnsim.session.setup import Setup

if TYPE_CHECKING:
    from nnsim.session.expressions.expression import Expression
    from nnsim.session.expressions.names import Runnable


Subject = Literal["step", "layer", "phase", "sample", "epoch", "value", "units", "gradient", "condition", "none"]
PLACES = ("step", "layer", "phase", "sample", "epoch")  # what is no value
TYPED = ("value", "units", "gradient", "condition")  # what is an expression


@dataclass(frozen=True)
class Stop:
    """Where or when the program is to halt: a kind, what it is about, the kind's settings.

    `number` names it for good; `ignore` hits are let pass before it halts; `hits` are those so far.
    """

    kind: str
    subject: str = ""
    settings: Mapping[str, Any] = field(default_factory=dict)
    enabled: bool = True
    ignore: int = 0
    hits: int = 0
    number: int = 0

    def to_json(self) -> dict[str, Any]:
        """Plain JSON values."""
        return {**vars(self), "settings": dict(self.settings)}


def _as_it_is(_setup: Setup, stop: Stop) -> Stop:
    return stop


def _as_typed(_setup: Runnable, stop: Stop) -> str:
    return stop.subject


@dataclass(frozen=True, kw_only=True)
class StopKind(Part):
    """A kind of stop: what it is about, and the checks that it is on a program.

    `cheap` ones cost little at full speed (tests/benchmarks/stops.py).
    `exact`, where given, are other checks for the iteration in which the first ones have halted: they find the very
    step. `resolve` makes the subject one that the worker process understands, which has not the data. `cause` is the
    subject that has halted the program where it stands: of a stop on anything, the very thing, "" where it has no name.
    `words` says the stop in one sentence.
    """

    subject: Subject
    checks: Callable[[Runnable, Stop], Sequence[Check]]
    words: Callable[[Stop], str]
    exact: Callable[[Runnable, Stop], Sequence[Check]] | None = None
    resolve: Callable[[Setup, Stop], Stop] = _as_it_is
    cause: Callable[[Runnable, Stop], str] = _as_typed
    cheap: bool = True

    @property
    def is_typed(self) -> bool:
        """Whether what it is about is a typed expression."""
        return self.subject in TYPED

    @property
    def tells_numbers(self) -> bool:
        """Whether it depends on computed values: where it halts, it tells of them."""
        return self.subject not in PLACES

    def renamed(self, stop: Stop, names: Mapping[str, str]) -> Stop:
        """A stop of this kind about the same layers, some of which have new names now (new ones by old ones)."""
        from nnsim.session.expressions.parser import rename_layers

        text = stop.subject
        if self.subject == "layer":
            text = names.get(text, text)
        elif self.subject == "step":
            phase, _, rest = text.partition("/")
            old = max((name for name in names if rest.startswith(f"{name}/")), key=len, default=None)
            text = text if old is None else f"{phase}/{names[old]}{rest.removeprefix(old)}"
        elif self.is_typed:
            text = rename_layers(text, names)
        return stop if text == stop.subject else replace(stop, subject=text)


def rising(expression: Expression, setup: Runnable) -> Check:
    """Halts right after the step with which an expression becomes true; it has to be false before it can again."""
    held, holds_now = False, expression.holds_now

    def start() -> None:
        nonlocal held
        held = expression.holds()

    def ask() -> bool:
        nonlocal held
        if holds_now():
            before, held = held, True
            return not before
        held = False
        return False

    before, after = places(expression, setup)

    def screen() -> Screen | None:
        from nnsim.session.expressions.traces import Traces

        traces = Traces(expression, setup, before, after)

        def holding(rows: Rows) -> NDArray[np.bool_]:
            return traces.in_order([(value != 0).any(axis=1) for value in traces.values(rows)])

        earlier = False

        def find(rows: Rows) -> int | None:
            nonlocal held, earlier
            now, earlier = holding(rows), held
            found = traces.row_of(rises(now, held))
            if found is None and len(now):
                held = bool(now[-1])
            return found

        def skip(rows: Rows) -> None:
            nonlocal held
            held = bool([earlier, *holding(rows[-3:])][-1])

        return Screen(traces.taps, find, skip) if traces.taps is not None else None

    return Check(ask, before, after, start, holds=lambda: held, screen=screen)


def places(expression: Expression, setup: Runnable) -> tuple[frozenset[int], frozenset[int]]:
    """Where an expression can become true: after steps that write what it reads, or behind which it is counted on.

    Numbers of an iteration are still known behind its last step, but not any more once an epoch has begun with a step
    of its own. What is set from outside is asked for in front of iterations.
    """
    machine, slots = setup.machine, setup.memory.layout.slots
    read = {slots[name].part_of or name for name in expression.reads}
    counting = machine.code.counting(read)
    after = {
        index
        for index, step in enumerate(machine.code.steps)
        if index >= expression.computed_at
        and (index in counting or read & {slots[name].part_of or name for name in step.operation.writes})
    }
    outside = expression.computed_at < 0 and not read.isdisjoint(machine.settings)
    return frozenset({0, machine.iteration.start} if outside else ()), frozenset(after)


def subject_expression(setup: Runnable, stop: Stop) -> Expression:
    """The expression that a stop is about."""
    from nnsim.session.expressions.expression import compile_expression

    return compile_expression(stop.subject, setup)


def counted(check: Check, passes: Callable[[], bool]) -> Check:
    """The same check, with every hit told to `passes`, which says whether it is let pass."""
    return replace(check, passes=passes)
