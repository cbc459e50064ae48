"""Walking in units: by operation, layer, phase, batch or epoch, forwards and backwards."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array, Expr
from nnsim.engine.machine import Machine
from nnsim.engine.program import Assign, Step
from nnsim.engine.render import Writer
from nnsim.engine.stops import Check, Checks
from nnsim.parts.notation import STEPS, CommonNotation
from nnsim.session.forms import Common
from nnsim.session.setup import Setup

UNITS = ("operation", "layer", "phase", "batch", "epoch")


@dataclass(frozen=True)
class StepView:
    """A step as the program panel shows it. `layer` is the number of the layer it works on, if it does on one.

    `fault` names a fault that stands in it, unless that is hidden. `more` are further formulas of the same step: in the
    notation that has the biases apart, what it does with them.
    """

    index: int
    phase: str
    layer: int | None
    layer_name: str
    name: str
    text: str
    latex: str
    target_text: str
    value_text: str
    help: str
    path: str
    fault: str = ""
    more: tuple[str, ...] = ()


def step_views(setup: Setup, notation: str = "course", only: Iterable[int] | None = None) -> tuple[StepView, ...]:
    """All steps of the program, in order, or some of them, in the course's notation or the other common one."""
    common = CommonNotation(setup.compiled.wiring) if notation == "common" else None
    apart = Common(setup.compiled) if common is not None else None
    slots = setup.compiled.program.slots
    shapes = {slot.name: (*slot.shape[:-1], 2) if slot.sampled else slot.shape for slot in slots}
    writers = Writer("text", shapes), Writer("latex", shapes)
    names = {layer.id: layer.name for layer in setup.design.network.layers}
    steps = setup.machine.code.steps
    wanted = range(len(steps)) if only is None else only
    return tuple(_view(i, steps[i], writers, names, common, apart) for i in wanted)


def _view(
    index: int,
    step: Step,
    writers: tuple[Writer, Writer],
    names: dict[int, str],
    common: CommonNotation | None,
    apart: Common | None,
) -> StepView:
    operation = step.shown
    text, latex, target, value, said = step.text, step.latex, "", "", step.help
    more: tuple[str, ...] = ()
    if common is not None and step.name in STEPS:
        text, latex, said = STEPS[step.name]
    if isinstance(operation, Assign):
        more = () if apart is None else _of_biases(operation, apart, writers[0])
        value_shown: Expr = operation.value if common is None else common.value(operation)
        target_shown: Expr = operation.target if common is None else common.target(operation)
        written = [writer.write(value_shown) for writer in writers]
        if operation.both and operation.stable is not None:
            comes_to = operation.stable if common is None else common.rewrite(operation.stable)
            written = [f"{one} = {writer.write(comes_to)}" for one, writer in zip(written, writers, strict=True)]
        target, target_latex = (writer.write(target_shown) for writer in writers)
        value = written[0]
        text = f"{target} {operation.arrow} {value}"
        arrow = r"\leftarrow" if operation.arrow == "←" else "="
        latex = f"{target_latex} {arrow} {written[1]}"
    else:
        for sign in (" ← ", " = ", " ~ "):
            if sign in text:
                target, _, value = text.partition(sign)
                break
        value = value or text
    layer = step.focus if step.focus in names else None
    layer_name = names[step.focus] if layer is not None else ""
    path = step_path(step, names)
    what = index, step.phase, layer, layer_name, step.name, text, latex, target, value, said, path
    return StepView(*what, step.fault, more)


def _of_biases(operation: Assign, apart: Common, writer: Writer) -> tuple[str, ...]:
    """What a step that computes a number for each weight does with the biases."""
    name = operation.target.name
    if not apart.is_matrix(name) or name.endswith("~"):
        return ()
    target, value = (writer.write(apart.biases(part)) for part in (operation.target, operation.value))
    return (f"{target} {operation.arrow} {value}",)


def step_path(step: Step, names: Mapping[int, str]) -> str:
    """Where a step stands: phase/layer/name. `names` are the layers' names by their numbers."""
    return "/".join(part for part in (step.phase, names.get(step.focus, ""), step.name) if part)


class Stride(NamedTuple):
    """A step forwards or back that was made last: its unit, and the positions where it began and ended.

    `begin` is empty where that was no beginning of a unit, or when it led back.
    """

    unit: str
    begin: bytes
    end: bytes


class Walker:
    """Moves a machine by units. Steps around the loop of batches go with the first or last batch."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.machine: Machine = setup.machine
        self._first, self._after = self.machine.iteration.start, self.machine.iteration.stop
        self.stride: Stride | None = None

    def iteration(self) -> tuple[int, int]:
        """The epoch and the batch that the next step belongs to."""
        arrays = self.setup.memory.view(1)
        count = self.setup.compiled.program.batching.count
        index = self.machine.next
        batch = min(arrays["batch"].item(), count - 1)
        if index is None or index >= self._after:
            batch = count - 1
        elif index < self._first:
            batch = 0
        return arrays["epoch"].item(), batch

    def iteration_shown(self) -> tuple[int, int]:
        """The epoch and the batch that the last step belonged to: what the arrays show."""
        epoch, batch = self.iteration()
        last, index = self.machine.last, self.machine.next
        if last is None or last < self._first or (index is not None and index > last):
            return epoch, batch
        count = self.setup.compiled.program.batching.count
        return (epoch, batch - 1) if batch and index is not None else (epoch - 1, count - 1)

    @property
    def width_shown(self) -> int:
        """How many samples that batch has, also before they are taken."""
        if self.setup.computed("N"):
            return int(self.setup.memory.view(1)["N"].item())
        return self.setup.compiled.program.batching.width(self.iteration_shown()[1])

    def batch_shown(self) -> Array:
        """Which samples of the training part the arrays show, in the order of the batch; none before it was taken."""
        arrays, size = self.setup.memory.view(1), self.setup.compiled.program.batching.size
        begin = self.iteration_shown()[1] * size
        count = int(arrays["N"]) if self.setup.computed("N") else 0
        return arrays["order"][begin : begin + count]

    def rows_shown(self) -> NDArray[np.intp]:
        """The rows of the data, from 0, of these samples."""
        return self.setup.loaded.prepared.train[self.batch_shown()]

    def states(self, indices: Sequence[int]) -> list[str]:
        """Which of some steps have been executed in this iteration ("done") or "passed" over, "next", or "later"."""
        upcoming, last = self.machine.next, self.machine.last
        if last is None:
            return ["next" if index == upcoming else "later" for index in indices]
        skipped, between = self.machine.skipped, range(last + 1, upcoming or 0)
        return [
            "next" if index == upcoming
            else "passed" if index in between or index in skipped
            else "done" if index <= last else "later"
            for index in indices
        ]  # fmt: skip

    def unit_key(self, unit: str) -> tuple[Any, ...]:
        """What is the same for all steps of a unit, and another for the next."""
        index = self.machine.next
        if index is None:
            return ("end",)
        return self._key(unit, index, *self.iteration())

    def begins(self, unit: str) -> bool:
        """True where a unit begins: the last step belonged to another one, or there was none."""
        last = self.machine.last
        if unit == "operation" or last is None:
            return True
        return self._key(unit, last, *self.iteration_shown()) != self.unit_key(unit)

    def front(self, unit: str) -> bytes:
        """The position of the machine where a unit begins, and nothing elsewhere."""
        return self.machine.position if self.begins(unit) else b""

    def _key(self, unit: str, index: int, epoch: int, batch: int) -> tuple[Any, ...]:
        step = self.machine.code.steps[index]
        if unit == "operation":
            return (epoch, batch, index)
        if unit == "layer":
            return (epoch, batch, step.phase, step.focus)
        if unit == "phase":
            return (epoch, batch, step.phase)
        return (epoch, batch) if unit == "batch" else (epoch,)

    def step(self, unit: str, checks: Checks) -> tuple[Check, ...]:
        """Walk to the beginning of the next unit, or until checks halt it, which are returned."""
        begin = self.front(unit)
        hits = self._step(unit, checks)
        self.stride = Stride(unit, begin, self.machine.position)
        return hits

    def _step(self, unit: str, checks: Checks) -> tuple[Check, ...]:
        if self.machine.next is None:
            return ()
        if unit == "operation":
            return self.forward(checks)
        key = self.unit_key(unit)
        if unit == "epoch" and (hits := self.hurry(checks)):
            return hits
        while self.machine.next is not None and self.unit_key(unit) == key:
            if hits := self.forward(checks):
                return hits
        return ()

    def forward(self, checks: Checks) -> tuple[Check, ...]:
        """Walk one operation; what was changed from outside at this place the first time is changed again."""
        hits = self.machine.walk(checks)
        self.setup.timeline.catch_up(self.machine)
        self.setup.timeline.reach(self.machine)
        return hits

    def hurry(self, checks: Checks) -> tuple[Check, ...]:
        """Run through a long epoch, up to its last iteration, or until checks halt it."""
        machine, count = self.machine, self.setup.compiled.program.batching.count
        _, batch = self.iteration()
        if (count - 1 - batch) * (self._after - self._first) <= 3000 or self.setup.timeline.next_event is not None:
            return ()
        while not machine.between_iterations:
            if hits := self.forward(checks):
                return hits
        _, batch = self.iteration()
        self.setup.timeline.keep_here(machine)
        return machine.run(lambda: False, machine.updates + count - 1 - batch, checks or None)

    def back(self, unit: str) -> bool:
        """Walk back to the beginning of the unit before; False when there is nothing before."""
        if not self._back():
            return False
        key = self.unit_key(unit)
        while unit != "operation" and self._back():
            if self.unit_key(unit) != key:
                self.machine.step()
                self.setup.timeline.catch_up(self.machine)
                break
        self.stride = Stride(unit, b"", self.machine.position)
        return True

    def _back(self) -> bool:
        if len(self.machine.journal):
            self.setup.timeline.undone(self.machine)
            return self.machine.back() is not None
        return not self.at_start and self.setup.timeline.back(self.machine)

    def rewind(self) -> None:
        """Back to the front of the present iteration; where that is forgotten, as if it had not been begun."""
        while not self.machine.between_iterations:
            if not self._back():
                self.machine.rewind_iteration()

    @property
    def at_start(self) -> bool:
        """True where nothing has been executed since the first checkpoint."""
        timeline = self.setup.timeline
        if not timeline.updates:
            return len(self.machine.journal) == 0
        return len(self.machine.journal) == 0 and timeline.is_first(self.machine)
