"""Checks: what is asked at chosen places of a program, to halt it there; at full speed they stand between kernels."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array
from nnsim.engine.lower import Kernel

Rows = NDArray[np.float64]


def _nothing() -> None:
    pass


def _no() -> bool:
    return False


@dataclass(frozen=True, eq=False)
class Screen:
    """Where a check need not be asked, from single numbers of the memory at the end of many iterations.

    The first row is from where the check was asked last, one follows for each iteration, from its end before loops
    count on, and the last one tells in front of which the machine stands. `find` is the number of the first row before
    which, but not before the row in front of it, the check may hold. Where there is none the check goes on from the
    last row; else `skip` tells from which one it is asked: the last of those up to which it need not have been.
    Behind the numbers a row has, for each of the flat arrays of `sums`, the sum of the squares of all that is in it.
    """

    taps: tuple[Array, ...]
    find: Callable[[Rows], int | None]
    skip: Callable[[Rows], None] = lambda rows: None
    sums: tuple[Array, ...] = ()


def rises(now: NDArray[np.bool_], before: bool) -> NDArray[np.bool_]:
    """Where something becomes true; `before` says whether it was so in front of it all."""
    earlier: NDArray[np.bool_] = np.concatenate([[before], now[:-1]])
    return now & ~earlier


def _none() -> None:
    return None


@dataclass(frozen=True, eq=False)
class Check:
    """A question with its places: in front of steps, and right after steps.

    `ask` says whether to halt, and is asked in the order of time; `start` tells that asking begins anew at the present
    moment. An `ask` that compares with the last time keeps that itself. `holds` says right after `start` whether what
    is waited for is so already; a change never is. `passes` is asked whenever `ask` holds, and lets a hit pass where it
    says so. `screen` makes its screen, if it can have one.
    """

    ask: Callable[[], bool]
    before: frozenset[int] = frozenset()
    after: frozenset[int] = frozenset()
    start: Callable[[], None] = _nothing
    passes: Callable[[], bool] | None = None
    holds: Callable[[], bool] = _no
    screen: Callable[[], Screen | None] = _none

    def hits(self) -> bool:
        """Asks whether to halt."""
        return self.ask() and not (self.passes is not None and self.passes())


class Halt(Exception):  # noqa: N818 it is no error
    """Unwinds a run at full speed: some checks want it to halt at this place, `after` a step or in front of one.

    `pc` is None where the machine has settled already what comes next.
    """

    def __init__(self, hits: tuple[Check, ...], pc: int | None, last: int | None, after: bool) -> None:
        super().__init__()
        self.hits, self.pc, self.last, self.after = hits, pc, last, after


class Checks:
    """All checks of a run, by the place where they are asked."""

    def __init__(self, checks: Iterable[Check] = ()) -> None:
        self.all = tuple(checks)
        self.before = _by_step((step, check) for check in self.all for step in check.before)
        self.after = _by_step((step, check) for check in self.all for step in check.after)

    def __bool__(self) -> bool:
        return bool(self.before or self.after)

    @cached_property
    def screens(self) -> tuple[Screen, ...]:
        """With them a compiled program can execute many iterations at once; none unless each check has one."""
        found: list[Screen] = []
        for check in self.all:
            screen = check.screen()
            if screen is None:
                return ()
            found.append(screen)
        return tuple(found)

    @property
    def by_step(self) -> bool:
        """True where there is something to ask that needs the program to be executed step by step."""
        return bool(self) and not self.screens

    def start(self) -> None:
        """Asking begins anew at the present moment."""
        for check in self.all:
            check.start()

    def hits_set(self) -> tuple[Check, ...]:
        """Those for which it is so since numbers were set from outside, and was not when they were asked last."""
        found = []
        for check in (check for check in self.all if check.holds is not _no):
            before = check.holds()
            check.start()
            if check.holds() and not before:
                found.append(check)
        return tuple(found)

    def hits_before(self, step: int | None) -> tuple[Check, ...]:
        """Those that want to halt in front of a step; each one that stands there is asked."""
        return hitting(self.before.get(step, ())) if step is not None else ()

    def hits_after(self, step: int) -> tuple[Check, ...]:
        """Those that want to halt after a step; each one that stands there is asked."""
        return hitting(self.after.get(step, ()))

    def kernels_before(self, step: int, pc: int, last: int | None) -> list[Kernel]:
        """What a run at full speed executes in front of a step: `last` is the step before it, None the one so far."""
        return _kernels(self.before.get(step, ()), pc, last, False)

    def kernels_after(self, step: int, pc: int | None) -> list[Kernel]:
        """What a run at full speed executes after a step; without `pc`, once it is settled what comes next."""
        return _kernels(self.after.get(step, ()), pc, step, True)


def _by_step(pairs: Iterable[tuple[int, Check]]) -> dict[int, tuple[Check, ...]]:
    found: dict[int, tuple[Check, ...]] = {}
    for step, check in pairs:
        found[step] = (*found.get(step, ()), check)
    return found


def hitting(checks: tuple[Check, ...]) -> tuple[Check, ...]:
    """Those of the checks that want to halt; each is asked."""
    return tuple([check for check in checks if check.hits()])


def _kernels(checks: tuple[Check, ...], pc: int | None, last: int | None, after: bool) -> list[Kernel]:
    if not checks:
        return []
    first, ask, passes = checks[0], checks[0].ask, checks[0].passes

    def ask_one() -> None:
        if ask() and not (passes is not None and passes()):
            raise Halt((first,), pc, last, after)

    def ask_all() -> None:
        hits = hitting(checks)
        if hits:
            raise Halt(hits, pc, last, after)

    return [ask_one if len(checks) == 1 else ask_all]
