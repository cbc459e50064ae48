"""One iteration computed aside, as often as needed and with numbers changed on its way: the session is left alone."""

from collections.abc import Callable, Mapping

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.program import Assign
from nnsim.kit.errors import FileError, UserError
from nnsim.session.setup import Setup

_BUDGET = 2**26
_MOMENTS = 6
Poke = Callable[[Mapping[str, Array]], object]
"""Changes arrays of the memory in place."""


class Twin:
    """The iteration that a setup is in, or comes to next, from its first step to its last.

    `start` holds all that decides its numbers, the random generator included, so they are the very ones that the
    session computes.
    """

    def __init__(self, setup: Setup, carried: Mapping[str, Array] | None = None) -> None:
        self.setup = Setup(setup.design, setup.loaded, shared=False, budget=_BUDGET)
        self.setup.memory.block[:] = setup.memory.block
        self.machine = self.setup.machine
        self.iteration = self.machine.iteration
        if carried is None:
            _go_to_beginning(setup, self.setup)
        elif not self.setup.put_carried(carried) or self.machine.next != self.iteration.start:
            raise FileError("the beginning of the iteration does not fit this network", "", "start another exercise")
        for name, value in (("rate", setup.design.training.rate), ("epochs", setup.design.training.epochs)):
            self.setup.memory[name][()] = value
        self.machine.forget()
        self._start = self.setup.memory.snapshot()
        self.update, self.width = self.machine.updates, self.machine.width
        self.arrays = self.setup.memory.view(self.width)
        self._at = self.iteration.start
        self._kept: dict[int, Array] = {}
        self._copies: dict[int, Mapping[str, Array]] = {}
        self._whole = self.setup.memory.span("counter", "working")
        self._writers: dict[str, list[int]] = {}
        self.shapes = {name: array.shape for name, array in self.arrays.items()}

    @property
    def carried(self) -> dict[str, Array]:
        """All that the iteration starts from, copied, by name: what `Twin(setup, carried)` takes up again."""
        self.restart()
        return self.setup.carried()

    # -- computing

    def restart(self) -> None:
        """Stand in front of the first step."""
        self.machine.restore(self._start)
        self._at = self.iteration.start

    def before(self, step: int) -> Mapping[str, Array]:
        """The arrays as they are before a step; they change with the next call."""
        if self._at != step:
            self._go_to(step)
        return self.arrays

    def after(self, step: int) -> Mapping[str, Array]:
        """The arrays as they are after a step; they change with the next call."""
        return self.before(step + 1)

    def copied(self, step: int) -> Mapping[str, Array]:
        """The arrays as they are after a step, but for the data, copied once and kept."""
        if step not in self._copies:
            slots = self.setup.memory.layout.slots
            arrays = self.after(step).items()
            self._copies[step] = {name: np.array(a) for name, a in arrays if slots[name].role != "constant"}
        return self._copies[step]

    def with_poke(self, at: int, poke: Poke, step: int) -> Mapping[str, Array]:
        """The arrays after a step, with something changed before the step `at`; they change with the next call."""
        self.before(at)
        with np.errstate(all="ignore"):
            poke(self.arrays)
        self._run(step + 1)
        self._at = -1  # what stands in the memory now is not the iteration
        return self.arrays

    def _go_to(self, step: int) -> None:
        """Stand in front of a step: where one has stood before, all of the memory is kept for a while."""
        nearest = max((at for at in self._kept if at <= step), default=-1)
        if nearest >= self.iteration.start:
            moment = self._kept.pop(nearest)
            self._whole[:] = self._kept[nearest] = moment  # the one used last is forgotten last
            self._at = nearest
        else:
            self.restart()
        if self._at != step:
            self._run(step)
            self._keep(step)

    def _keep(self, step: int) -> None:
        self._kept[step] = self._whole.copy()
        while len(self._kept) > _MOMENTS:
            del self._kept[next(iter(self._kept))]

    def _run(self, stop: int) -> None:
        """The kernels of the steps up to one, without a journal."""
        with np.errstate(all="ignore"):
            for step in range(self._at, stop):
                for kernel in self.machine.kernels(step, self.width):
                    kernel()
        self._at = stop

    # -- what writes what

    def writers(self, name: str) -> list[int]:
        """The steps of the iteration that write an array, or a part of it that is named apart: W~ is a part of W."""
        if name not in self._writers:
            names, steps = {name, name + "~"}, self.machine.code.steps
            self._writers[name] = [at for at in self.iteration if names.intersection(steps[at].operation.writes)]
        return self._writers[name]

    def assignment(self, name: str, index: tuple[int, ...], before: int) -> tuple[int, Assign, tuple[int, ...]] | None:
        """The last formula before a step that gave an element its value, and the element's place in the target."""
        for at in reversed([at for at in self.writers(name) if at < before]):
            operation = self.machine.code.steps[at].operation
            if not isinstance(operation, Assign):
                continue
            if operation.target.name == name:
                return at, operation, index
            if index and index[0] > 0:
                return at, operation, (index[0] - 1, *index[1:])
        return None


def _go_to_beginning(real: Setup, twin: Setup) -> None:
    """Take the twin to the front of the iteration that the real machine is in, else of the one that it comes to."""
    machine, mine = real.machine, twin.machine
    width = machine.shown_width
    journal = reversed(machine.journal)
    while not mine.between_iterations:
        entry = next(journal, None)
        if entry is None:
            raise UserError(
                "the beginning of this iteration is not known any more",
                "the steps that led here are forgotten",
                "step to the next iteration, and start the exercise there",
            )
        names = (*machine.code.steps[entry.step].operation.writes, *machine.settings)
        arrays = twin.memory.view(width)
        for name, (_, old) in zip(names, entry.replaced, strict=True):
            np.copyto(arrays[name], old)
        twin.memory.counters[:] = np.frombuffer(entry.counters, np.uint8)
    while mine.next is not None and mine.next != mine.iteration.start:
        mine.step()
    if mine.next is None:
        raise UserError(
            "there is no iteration to ask about", "the training has ended", "raise the number of epochs, or reset"
        )
