"""When a value becomes NaN or infinite; without a subject, when anything does."""

import math
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array, Call, Expr, Ref
from nnsim.engine.memory import Memory
from nnsim.engine.program import Assign, Operation
from nnsim.engine.stops import Check, Rows, Screen, rises
from nnsim.session.expressions.expression import compile_expression, text_of
from nnsim.session.expressions.names import Runnable
from nnsim.session.stops.stop import Stop, StopKind, rising

FIGURES = ("train_loss", "validation_loss")
Bools = NDArray[np.bool_]


def _checks(setup: Runnable, stop: Stop) -> list[Check]:
    if stop.subject:
        compile_expression(stop.subject, setup)
        return [rising(compile_expression(f"not isfinite({stop.subject})", setup), setup)]
    return _screen(setup)


def _exact(setup: Runnable, stop: Stop) -> list[Check]:
    if stop.subject:
        return _checks(setup, stop)
    found = [_figures(setup)]
    for index in setup.machine.iteration:
        names = _floats(setup, [index])
        if names:
            found.append(Check(partial(_any_not_finite, setup, names), after=frozenset({index})))
    return found


def _cause(setup: Runnable, stop: Stop) -> str:
    """The first number that is not finite of those that the step just made has written."""
    if stop.subject or setup.machine.last is None:
        return stop.subject
    arrays = setup.memory.view(setup.machine.shown_width)
    names = _floats(setup, [setup.machine.last])
    found = ((name, np.argwhere(~np.isfinite(arrays[name]))) for name in names)
    return next(filter(None, (text_of(name, at[0].tolist(), setup) for name, at in found if len(at))), "")


def _floats(setup: Runnable, steps: Iterable[int]) -> list[str]:
    """The arrays of real numbers that some steps write."""
    code, memory = setup.machine.code, setup.memory
    names = dict.fromkeys(name for index in steps for name in code.steps[index].operation.writes)
    return [name for name in names if memory[name].dtype.kind == "f"]


def _any_not_finite(setup: Runnable, names: Sequence[str]) -> bool:
    arrays = setup.memory.view(setup.machine.shown_width)
    return any(not np.isfinite(arrays[name]).all() for name in names)


def _figures(setup: Runnable, known: Callable[[], bool] = lambda: False) -> Check:
    """The losses of an epoch, once they are computed: a sum can be infinite where no summand is.

    `known` says whether something else is not finite, which has been told.
    """
    validated = bool(setup.compiled.wiring.validation)
    names = [name for name in FIGURES if name in setup.memory and (validated or name == FIGURES[0])]
    losses = [setup.memory[name].item for name in names]
    after = {i for i, step in enumerate(setup.machine.code.steps) if set(names) & set(step.operation.writes)}
    held = False

    def start() -> None:
        keep(False)

    def keep(now: bool) -> None:
        nonlocal held
        held = now

    def ask() -> bool:
        nonlocal held
        before, held = held, not all(math.isfinite(loss()) for loss in losses)
        return held and not before and not known()

    taps = (setup.memory["epoch"], *(setup.memory[name] for name in names))

    def bad(rows: Rows) -> Bools:
        evaluated = rows[1:, 0] > setup.first_epoch
        return np.asarray(evaluated & ~np.isfinite(rows[1:, 1:]).all(axis=1))

    return Check(ask, after=frozenset(after), start=start, screen=lambda: _screened(bad, lambda: held, keep, taps))


def _screen(setup: Runnable) -> list[Check]:
    """After each iteration: one sum of squares over all that it has written, which lies side by side in the memory.

    It is NaN or infinite when anything is; when a square overflows, too, and when something is left of another moment
    beside a narrower batch: then all is looked at.
    """
    names = _floats(setup, setup.machine.iteration)
    whole = [(flat.dot, flat) for flat in _runs(setup.memory, names)]
    (dot, first), others, isfinite, held = whole[0], whole[1:], math.isfinite, False

    def keep(now: bool) -> None:
        nonlocal held
        held = now

    def start() -> None:
        nonlocal held
        iteration, last = setup.machine.iteration, setup.machine.last
        done = _floats(setup, iteration[: max(0, last + 1 - iteration.start)] if last is not None else ())
        carried = [name for name in names if setup.memory.layout.slots[name].role == "carried"]
        held = _any_not_finite(setup, (*done, *carried))

    def ask() -> bool:
        nonlocal held
        if isfinite(dot(first)) and (not others or all(isfinite(other(flat)) for other, flat in others)):
            held = False
            return False
        before, held = held, _any_not_finite(setup, names)
        return held and not before

    def early(name: str) -> Callable[[], bool]:
        return lambda: not held and _any_not_finite(setup, [name])

    def bad(rows: Rows) -> Bools:
        return np.asarray(~np.isfinite(rows[1:-1].sum(axis=1)))  # of the last row it is still to come

    sums = tuple(flat for _, flat in whole)
    after = frozenset({setup.machine.iteration[-1]})
    screen = Check(ask, after=after, start=start, screen=lambda: _screened(bad, lambda: held, keep, (), sums))
    soon = [Check(early(name), after=frozenset({step})) for step, name in _overwritten(setup)]
    return [*soon, screen, _figures(setup, lambda: held)]


def _screened(
    bad: Callable[[Rows], Bools], held: Callable[[], bool], keep: Callable[[bool], None], taps: tuple[Array, ...],
    sums: tuple[Array, ...] = (),
) -> Screen:  # fmt: skip
    """From rows that may not be finite: the first one is news, and the first after one that was."""
    earlier = False

    def find(rows: Rows) -> int | None:
        nonlocal earlier
        earlier, now = held(), bad(rows)
        news = rises(now, earlier)
        if news.any():
            return int(news.argmax()) + 1
        keep(earlier and bool(now.all()))
        return None

    def skip(rows: Rows) -> None:
        keep(earlier and bool(bad(rows).all()))

    return Screen(taps, find, skip, sums)


def _overwritten(setup: Runnable) -> list[tuple[int, str]]:
    """Steps whose result is gone by the end of the iteration: weights that are put back where an edge is cut."""
    steps, slots = setup.machine.code.steps, setup.memory.layout.slots
    writers: dict[str, list[tuple[int, str]]] = {}
    for index in setup.machine.iteration[1:]:  # the first brings the data
        for name in _floats(setup, [index]):
            writers.setdefault(slots[name].part_of or name, []).append((index, name))
    return [
        one
        for all_of_it in writers.values()
        for one, (other, _) in pairwise(all_of_it)
        if not _is_kept(one[1], steps[other].operation)
    ]


def _is_kept(name: str, operation: Operation) -> bool:
    """Whether what is not finite in an array still is where an operation has written it anew: sums and products are."""

    def passes_on(value: Expr) -> bool:
        if isinstance(value, Ref):
            return value.name == name
        if not isinstance(value, Call):
            return False
        some = value.args[:1] if value.function == "div" else value.args
        return value.function in ("add", "sub", "mul", "neg", "div") and any(passes_on(arg) for arg in some)

    return isinstance(operation, Assign) and passes_on(operation.stable or operation.value)


def _runs(memory: Memory, names: Iterable[str]) -> list[Array]:
    """Arrays as they lie in the memory, flat, neighbours of one type together: between them are zeros alone."""
    layout = memory.layout
    places = {base: layout.places[base] for name in names if (base := layout.slots[name].part_of or name)}
    order = sorted(layout.places.values(), key=lambda place: place.offset)
    runs: list[tuple[int, int, str]] = []
    joined = False
    for place in order:
        if not place.nbytes:
            continue
        if place.slot.name not in places:
            joined = False
            continue
        end, dtype = place.offset + place.nbytes, place.slot.dtype
        if joined and runs[-1][2] == dtype:
            runs[-1] = runs[-1][0], end, dtype
        else:
            runs.append((place.offset, end, dtype))
        joined = True
    runs.sort(key=lambda run: run[0] - run[1])
    return [memory.block[begin:end].view(dtype) for begin, end, dtype in runs]


PART = StopKind(
    title="when something is NaN or infinite",
    help="Halts right after the step with which a value, or anything at all, becomes NaN or infinite.",
    subject="value",
    checks=_checks,
    exact=_exact,
    cause=_cause,
    words=lambda stop: f"when {stop.subject or 'anything'} becomes NaN or infinite",
)
