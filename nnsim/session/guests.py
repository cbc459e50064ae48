"""Samples that are looked at: walked through on the canvas in a forward pass, and nothing is learned from them.

Those that are kept for validation or test, and any sample once the training has ended. Such a guest takes the place of
a sample in a batch while a forward pass is walked that belongs to no iteration: all that the program has computed is
kept aside meanwhile. In front of the loss, and before whatever else the session does, it is put back to the last bit.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array
from nnsim.engine.journal import Journal
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.setup import Setup
from nnsim.session.stepping import Stepping

_WALKS = ("step", "step back", "look at a number", "explain a number")  # what is done with a guest there
_PASS = ("data", "forward")
_OF = {"validation": "kept for validation", "test": "kept for test", "training": "of the training part"}


@dataclass(frozen=True, eq=False)
class Guest:
    """A row of the data, from 0, its part, the column of the samples whose place it has taken, and what stood there.

    `before` are all numbers of the program as they were, `journal` the steps that can be taken back from there, and
    `walked` the steps of the guest's own pass so far.
    """

    row: int
    part: str
    setup: Setup
    column: int
    own: tuple[Array, Array]
    was: tuple[Array, Array]
    before: bytes
    journal: Journal
    walked: list[int] = field(default_factory=list)

    @property
    def of_part(self) -> str:
        """Which part it is of, in words."""
        return _OF[self.part]

    def put(self, values: tuple[Array, Array]) -> None:
        """Let its own numbers, or those that stood there, be the sample at its place."""
        for name, column in zip(("X", "Y"), values, strict=True):
            self.setup.memory[name][:, self.column] = column


class Guests(Stepping):
    """The verbs with which a sample is looked at, and nothing else is done."""

    guest: Guest | None = None

    def look_through(self, row: int) -> str:
        """Walk through a sample, by its row of the data from 0, with the present weights; says what was done.

        One of validation or test, or of an ended training, is looked at: it stands in the place of a sample of a batch,
        in front of its forward pass. Any other is taken by the coming iteration. UserError in an exercise, and where
        the program has no forward pass.
        """
        self._not_while_running("step through another sample")
        prepared, machine = self.prepared, self.setup.machine
        parts = {"validation": (prepared.validation, prepared.x_val, prepared.y_val),
                 "test": (prepared.test, prepared.x_test, prepared.y_test)}  # fmt: skip
        forward = any(machine.code.steps[index].phase == "forward" for index in machine.iteration)
        if forward and machine.next is None and not self._shows(row):
            parts["training"] = prepared.train, prepared.x_train, prepared.y_train
        part = next((name for name, (rows, _, _) in parts.items() if row in rows), "")
        if not part:
            return self.step_through(row)
        if not forward:
            raise UserError(f"sample {row + 1} cannot be stepped through", "this rule has no forward pass",
                            "see its worked solution")  # fmt: skip
        self._about_to_step_through()
        self.walker.rewind()
        self._after_back()
        rows, x, y = parts[part]
        at = int(np.flatnonzero(rows == row)[0])
        self.guest = self._invited(row, part, x[at], y[at])
        self.sample = 0
        self._begin_pass(self.guest)
        self.tell(*MOVED)
        return f"sample {row + 1}, {self.guest.of_part}, is looked at: a forward pass, nothing is learned from it"

    def _shows(self, row: int) -> bool:
        return any(self.sample_number(column) == row for column in range(self.width))

    def _invited(self, row: int, part: str, x: Array, y: Array) -> Guest:
        """A guest for the first place of the coming batch; where none is coming, as an epoch ends, of the first one."""
        setup, machine = self.setup, self.setup.machine
        begin = 0
        if machine.next == machine.iteration.start:
            begin = self.walker.iteration()[1] * setup.compiled.program.batching.size
        column = int(setup.memory["order"][begin])
        was = setup.memory["X"][:, column].copy(), setup.memory["Y"][:, column].copy()
        own = tuple(np.array(values, one.dtype) for values, one in zip((x, y), was, strict=True))
        journal = machine.journal
        machine.journal = Journal(journal.budget)
        return Guest(row, part, setup, column, (own[0], own[1]), was, setup.memory.snapshot(working=True), journal)

    def _begin_pass(self, guest: Guest, steps: int | None = None) -> None:
        """Stand in front of the guest's forward pass, or after so many steps of its pass."""
        setup, machine = guest.setup, guest.setup.machine
        machine.restore(guest.before)
        guest.put(guest.own)
        if machine.next != machine.iteration.start:
            setup.memory[setup.compiled.program.batching.variable][()] = 0
            machine.stand(machine.iteration.start)
        guest.walked.clear()
        while len(guest.walked) < steps if steps is not None else self._phase() == "data":
            self._walk_pass(guest)

    def _walk_pass(self, guest: Guest) -> None:
        """One step of the pass: outside of the course of training, so that nothing that was done on it is repeated."""
        machine = guest.setup.machine
        assert machine.next is not None
        guest.walked.append(machine.next)
        record, machine.record = machine.record, None
        try:
            machine.step()
        finally:
            machine.record = record

    def _phase(self) -> str:
        machine = self.setup.machine
        return "" if machine.next is None else machine.code.steps[machine.next].phase

    @property
    def guest_shown(self) -> Guest | None:
        """The sample that is looked at and not learned from; None where there is none."""
        return self.guest if self.guest is not None and self.guest.setup is self._setup else None

    # -- walking with a guest

    def step(self, unit: str | None = None) -> None:
        """Walk one unit forwards; with a guest through its forward pass, then back to where training stands."""
        guest = self.guest_shown
        if self.running or guest is None:
            super().step(unit)
            return
        unit = unit or self.unit
        if not self._in_pass():
            self._leave_guest(told=True)
            return
        key = self.walker.unit_key(unit)
        while self._in_pass() and self.walker.unit_key(unit) == key:
            self._walk_pass(guest)
        self.tell(*MOVED)

    def _in_pass(self) -> bool:
        begun = self.guest is not None and self.guest.walked
        return self._phase() in _PASS and not (begun and self.setup.machine.between_iterations)

    def back(self, unit: str | None = None) -> None:
        """Walk one unit backwards; with a guest to the front of its forward pass, and then to where training stands."""
        guest = self.guest_shown
        if self.running or guest is None:
            super().back(unit)
            return
        unit, code = unit or self.unit, guest.setup.machine.code.steps
        front = next((at for at, index in enumerate(guest.walked) if code[index].phase == "forward"), len(guest.walked))
        if len(guest.walked) == front:
            self._leave_guest(told=True)
            return

        def key(at: int) -> tuple[object, ...]:
            step = code[guest.walked[at]]
            return {"operation": (at,), "layer": (step.phase, step.focus)}.get(unit, (step.phase,))

        goal = len(guest.walked) - 1
        while goal > front and key(goal - 1) == key(goal):
            goal -= 1
        self._begin_pass(guest, goal)
        self.tell(*MOVED)

    def run_to(self, index: int) -> None:
        """Walk until that step comes next; with a guest to any step of its forward pass, and else without it."""
        machine, steps = self.setup.machine, self.setup.machine.code.steps
        inside = index in machine.iteration and steps[index].phase == "forward"
        guest = self.guest_shown
        if self.running or guest is None or not inside:
            super().run_to(index)
            return
        if machine.next is None or machine.next > index:
            self._begin_pass(guest)
        while machine.next != index and self._in_pass():
            self._walk_pass(guest)
        self.tell(*MOVED)

    def _not_while_running(self, verb: str) -> None:
        super()._not_while_running(verb)
        if verb not in _WALKS:
            self._leave_guest()

    def _leave_guest(self, told: bool = False) -> None:
        """The pass was none: the batch, and every number, is as it was before."""
        guest, self.guest = self.guest, None
        if guest is None or guest.setup is not self._setup:
            return
        self._set_aside(guest)
        guest.setup.machine.journal = guest.journal
        self._guest_left()
        if told:
            what = f"sample {guest.row + 1} is {guest.of_part}: it was looked at, and nothing was learned"
            remedy = "a step goes on with the training"
            self.notice("info", what, remedy if guest.setup.machine.next is not None else "the training has ended")
        self._after_back()

    def _set_aside(self, guest: Guest) -> None:
        guest.setup.machine.restore(guest.before)
        guest.put(guest.was)

    def _guest_left(self) -> None:
        """What was noted down of a guest is to be forgotten."""

    @contextmanager
    def guest_aside(self) -> Iterator[None]:
        """Inside this block all is as without the guest, who is back afterwards, as far in its pass as it was."""
        guest = self.guest_shown
        if guest is None or self.running:
            yield
            return
        steps = len(guest.walked)
        self._set_aside(guest)
        try:
            yield
        finally:
            self._begin_pass(guest, steps)

    # -- where it stands

    def sample_number(self, column: int) -> int | None:
        """Which row of the data a column of the batch is; None before the batch was taken."""
        guest = self.guest_shown
        return guest.row if guest is not None and column == 0 else super().sample_number(column)

    @property
    def rows_shown(self) -> NDArray[np.intp]:
        """The rows of the data that the columns of the batch are; none before the batch was taken."""
        rows, guest = super().rows_shown, self.guest_shown
        if guest is not None:
            rows[:1] = guest.row
        return rows

    def sample_label(self, column: int) -> str:
        """Which sample a column of the batch is, for the person; rows of the data count from 1."""
        guest = self.guest_shown
        if guest is None or column:
            return super().sample_label(column)
        return f"row {guest.row + 1} of the data, {guest.of_part}"

    @property
    def position_parts(self) -> tuple[str, str, str]:
        """Where the program stands: in words, then the name of the layer, which is nobody's word, then words again."""
        guest = self.guest_shown
        if guest is None:
            return super().position_parts
        index = self.next_index
        step = self._steps[index] if index is not None and self._in_pass() else None
        seen = f"sample {guest.row + 1}, {guest.of_part}, is looked at"
        said = (seen, "the forward pass is done" if step is None else step.phase)
        last = ("" if step is None else step.name, "nothing is learned from it")
        return " · ".join(said), step.layer_name if step is not None else "", " · ".join(one for one in last if one)


MOVED = frozenset({Change.WEIGHTS, Change.CURSOR})
