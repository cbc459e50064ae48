"""An iteration run step by step on samples of one's own, with everything that each step read and wrote."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.operations import TakeBatch
from nnsim.engine.program import Operation, Step
from nnsim.kit.errors import UserError
from nnsim.network.design import Design
from nnsim.session.checks.slopes import without_faults
from nnsim.session.setup import Setup
from nnsim.session.solution.moment import Moment
from nnsim.session.trial import Rows, loss_now, trial_setup, upcoming

Arrays = Mapping[str, Array]


@dataclass(frozen=True, eq=False)
class Done:
    """A step that was executed: the arrays that it read and wrote, as they were before, and what it wrote.

    Of the arrays before and of those after, the names of those that the iteration has `computed` and `made`: all others
    are given.
    """

    index: int
    step: Step
    before: Arrays
    after: Arrays
    computed: frozenset[str] = frozenset()
    made: frozenset[str] = frozenset()


class Recording:
    """One iteration on these samples from a moment on; then `updates` in all, for what comes of them.

    The document is not touched, and faults on purpose are left out. Samples are rows in the network's own units; they
    are one batch, unless they are all samples of a training (`batches`), from which the program takes its batch.
    """

    def __init__(
        self, design: Design, moment: Moment, inputs: Rows, targets: Rows, updates: int = 1, batches: bool = False
    ) -> None:
        design = without_faults(design)
        epochs = max(design.training.epochs, moment.epoch + updates)
        design = replace(design, training=replace(design.training, epochs=epochs))
        self.setup: Setup = trial_setup(design, moment.weights, inputs, targets, batches=batches)
        self.design, self.moment, self.updates = self.setup.design, moment, updates
        if not batches and self.setup.compiled.wiring.batch_size < len(inputs):
            title = self.setup.compiled.wiring.rule.title
            raise UserError("these samples are no batch", f"{title} takes one sample after the other", "give one")
        (moment if batches else moment.alone(self.setup)).enter(self.setup)
        self.width = self.setup.machine.width
        self._chosen = np.arange(self.width)
        self.before = self.setup.weights()
        self.loss = float("nan")  # known after the steps

    def steps(self) -> Iterator[Done]:
        """Execute the iteration, one step each time."""
        machine, arrays = self.setup.machine, self.setup.memory.view(self.width)
        computed = frozenset[str]()
        for index in upcoming(machine):
            operation = machine.code.steps[index].operation
            names = dict.fromkeys((*operation.reads, *operation.writes))
            before = {name: np.array(arrays[name]) for name in names}
            step = machine.step()
            assert step is not None
            if isinstance(operation, TakeBatch):
                begin = int(before[operation.batch]) * self.setup.compiled.wiring.batch_size
                self._chosen = np.array(arrays[operation.order][begin : begin + self.width])
            after = {name: np.array(arrays[name]) for name in operation.writes}
            made = computed if _takes(operation) else computed | self._alike(operation.writes)
            yield Done(index, step, before, after, computed, made)
            computed = made
        self.loss = float(arrays["E"])

    def _alike(self, names: Iterable[str]) -> frozenset[str]:
        """These arrays, and those that are parts of the same as they."""
        slots = self.setup.memory.layout.slots
        wholes = {slots[name].part_of or name for name in names if name in slots}
        return frozenset(name for name, slot in slots.items() if (slot.part_of or name) in wholes)

    def finish(self) -> tuple[dict[int, Array], float]:
        """The weights after all updates, and the loss on the same samples then, nothing dropped."""
        goal = self.moment.update + self.updates
        if self.setup.machine.updates < goal:
            self.setup.machine.run(lambda: False, goal)
        return self.setup.weights(), loss_now(self.setup, self._chosen)


def _takes(operation: Operation) -> bool:
    """True for what takes its samples, or draws at random: nobody can calculate that."""
    return isinstance(operation, TakeBatch) or any(name.startswith("rng.") for name in operation.reads)
