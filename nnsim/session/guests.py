"""Samples that are kept for validation or test, walked through on the canvas: a forward pass, and nothing is learned.

Such a guest takes the place of a sample in the coming batch while that iteration's forward pass is walked. In front of
the loss, and before whatever else the session does, the iteration is taken back and the batch is as it was.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.stops import Checks
from nnsim.kit.errors import UserError
from nnsim.session.changes import Change
from nnsim.session.setup import Setup
from nnsim.session.stepping import Stepping

_WALKS = ("step", "step back", "look at a number", "explain a number")  # what is done with a guest there
_PASS = ("data", "forward")


@dataclass(frozen=True, eq=False)
class Guest:
    """A row of the data, from 0, the part it is kept for, and the column of the samples whose place it has taken."""

    row: int
    part: str
    setup: Setup
    column: int
    was: tuple[Array, Array]


class Guests(Stepping):
    """The verbs with which a sample is looked at that the program never takes."""

    guest: Guest | None = None

    def look_through(self, row: int) -> str:
        """Walk through a sample of validation or test, by its row of the data from 0; says what was done.

        It stands in the place of a sample of the coming batch, in front of its forward pass, with the present weights.
        UserError in an exercise, and where the program has no forward pass.
        """
        self._not_while_running("step through another sample")
        prepared = self.prepared
        parts = {"validation": (prepared.validation, prepared.x_val, prepared.y_val),
                 "test": (prepared.test, prepared.x_test, prepared.y_test)}  # fmt: skip
        part = next((name for name, (rows, _, _) in parts.items() if row in rows), "")
        if not part:
            return self.step_through(row)
        rows, x, y = parts[part]
        at = int(np.flatnonzero(rows == row)[0])
        setup, machine = self.setup, self.setup.machine
        if not any(machine.code.steps[index].phase == "forward" for index in machine.iteration):
            raise UserError(f"sample {row + 1} cannot be stepped through", "this rule has no forward pass",
                            "see its worked solution")  # fmt: skip
        self._about_to_step_through()
        self._to_the_front(row)
        begin = self.walker.iteration()[1] * setup.compiled.program.batching.size
        column = int(setup.memory["order"][begin])
        inputs, targets = setup.memory["X"], setup.memory["Y"]
        was = inputs[:, column].copy(), targets[:, column].copy()
        self.guest = Guest(row, part, setup, column, was)
        self.sample = 0
        inputs[:, column], targets[:, column] = x[at], y[at]
        while machine.next is not None and machine.code.steps[machine.next].phase == "data":
            self.walker.forward(Checks())
        self.tell(*MOVED)
        return f"sample {row + 1}, kept for {part}, is looked at: a forward pass, nothing is learned from it"

    @property
    def guest_shown(self) -> Guest | None:
        """The sample that is looked at and never learned from; None where there is none."""
        return self.guest if self.guest is not None and self.guest.setup is self._setup else None

    # -- walking with a guest

    def step(self, unit: str | None = None) -> None:
        """Walk one unit forwards; with a guest through its forward pass, then back to where training stands."""
        if self.running or self.guest_shown is None:
            super().step(unit)
            return
        unit = unit or self.unit
        if not self._in_pass():
            self._leave_guest(told=True)
            return
        key = self.walker.unit_key(unit)
        while self._in_pass() and self.walker.unit_key(unit) == key:
            self.walker.forward(Checks())
        self.tell(*MOVED)

    def _in_pass(self) -> bool:
        machine = self.setup.machine
        return machine.next is not None and machine.code.steps[machine.next].phase in _PASS

    def back(self, unit: str | None = None) -> None:
        """Walk one unit backwards; with a guest to the front of its forward pass, and then to where training stands."""
        guest = self.guest_shown
        if not self.running and guest is not None:
            machine = self.setup.machine
            first = next(index for index in machine.iteration if machine.code.steps[index].phase == "forward")
            if machine.next == first:
                self._leave_guest(told=True)
                return
            self.walker.back(unit or self.unit)
            while machine.next is not None and machine.next < first:
                self.walker.forward(Checks())
            self.tell(*MOVED)
            return
        super().back(unit)

    def run_to(self, index: int) -> None:
        """Walk until that step comes next; with a guest to any step of its forward pass, and else without it."""
        machine, steps = self.setup.machine, self.setup.machine.code.steps
        inside = index in machine.iteration and steps[index].phase == "forward"
        if self.running or self.guest_shown is None or not inside:
            super().run_to(index)
            return
        while machine.next != index:
            if machine.next is not None and machine.next < index:
                self.walker.forward(Checks())
            else:
                self.walker.back("operation")
        self.tell(*MOVED)

    def _not_while_running(self, verb: str) -> None:
        super()._not_while_running(verb)
        if verb not in _WALKS:
            self._leave_guest()

    def _leave_guest(self, told: bool = False) -> None:
        """Take the pass back: the batch, and every number, is as it was before."""
        guest, self.guest = self.guest, None
        if guest is None or guest.setup is not self._setup:
            return
        self.walker.rewind()
        self._put_back(guest)
        self._guest_left()
        if told:
            what = f"sample {guest.row + 1} is kept for {guest.part}: it was looked at, and nothing was learned"
            self.notice("info", what, "a step goes on with the training")
        self._after_back()

    def _put_back(self, guest: Guest) -> None:
        for name, was in zip(("X", "Y"), guest.was, strict=True):
            self.setup.memory[name][:, guest.column] = was

    def _guest_left(self) -> None:
        """What was noted down of a guest is to be forgotten."""

    @contextmanager
    def guest_aside(self) -> Iterator[None]:
        """Inside this block all is as without the guest, who is back afterwards, as far in its pass as it was."""
        guest = self.guest_shown
        if guest is None or self.running:
            yield
            return
        machine = self.setup.machine
        position, mine = machine.next, [self.setup.memory[name][:, guest.column].copy() for name in ("X", "Y")]
        self.walker.rewind()
        self._put_back(guest)
        try:
            yield
        finally:
            for name, values in zip(("X", "Y"), mine, strict=True):
                self.setup.memory[name][:, guest.column] = values
            while machine.next != position:
                self.walker.forward(Checks())

    # -- where it stands

    def sample_number(self, column: int) -> int | None:
        """Which row of the data a column of the batch is; None before the batch was taken."""
        guest = self.guest_shown
        return guest.row if guest is not None and column == 0 else super().sample_number(column)

    def sample_label(self, column: int) -> str:
        """Which sample a column of the batch is, for the person; rows of the data count from 1."""
        guest = self.guest_shown
        if guest is None or column:
            return super().sample_label(column)
        return f"row {guest.row + 1} of the data, kept for {guest.part}"

    @property
    def position_text(self) -> str:
        """Where the program stands, in words."""
        guest = self.guest_shown
        if guest is None:
            return super().position_text
        index = self.next_index
        step = self._steps[index] if index is not None and self._in_pass() else None
        where = f"{step.phase} · {step.layer_name} · {step.name}" if step is not None else "the forward pass is done"
        return f"sample {guest.row + 1}, kept for {guest.part}, is looked at · {where} · nothing is learned from it"


MOVED = frozenset({Change.WEIGHTS, Change.CURSOR})
