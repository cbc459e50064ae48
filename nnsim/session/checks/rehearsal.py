"""The program's own iteration up to its gradients, on samples of one's choice and beside the document.

What it computes is what the program computes, with whatever is wrong in it: the very steps are bound to arrays of their
own, in double precision. Each run is one iteration from the present moment: what a faulty program has carried into it
is there, and no run adds to another.
"""

from collections.abc import Generator, Iterator, Mapping
from dataclasses import replace

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.lower import Kernel, Scratch
from nnsim.engine.memory import Memory
from nnsim.engine.operations import DrawMask
from nnsim.engine.program import Slot
from nnsim.kit.errors import UserError
from nnsim.kit.pieces import finished
from nnsim.session.explanations.lookback import Past
from nnsim.session.setup import Setup

GRADIENTS = (".grad", ".grad~")
LEFT_BEHIND = (".grad", ".spare")  # what a faulty program carries from one iteration to the next


def left_behind(setup: Setup) -> dict[str, Array]:
    """What a faulty program has carried into the iteration that it is in, or comes to next: gradients, by name.

    UserError where this iteration has written them anew, and what they were is not remembered.
    """
    machine, memory = setup.machine, setup.memory
    carried = memory.named("carried")
    names = [name for name in carried if name.endswith(LEFT_BEHIND)]
    if not names or machine.between_iterations:
        return {name: carried[name] for name in names}
    past, began = Past(setup), machine.iteration.start
    if not all(past.kept(name, None, began) for name in names):
        raise UserError(
            "the gradients of this iteration cannot be computed again",
            "the program adds to earlier ones, and what they were is not known any more",
            "step to the next iteration",
        )
    before = past.before(began)
    return {name: before[name] for name in names}


class Rehearsal:
    """Runs the steps up to the last gradient on chosen samples; `samples` count columns of the training part.

    The weights and the state of the generators are those of the moment it was made. With `masks`, the dropout masks
    that have been drawn in this iteration stay.
    """

    def __init__(self, setup: Setup, masks: bool = False) -> None:
        machine, program, source = setup.machine, setup.compiled.program, setup.memory
        steps = [machine.code.steps[index] for index in machine.iteration]
        self.wiring = setup.compiled.wiring
        self._batching = program.batching
        if any(layer.grad.name not in source for layer in self.wiring.weighted):
            raise UserError("there are no gradients", "this learning rule does without", "choose another rule")
        writing = [at for at, step in enumerate(steps) if any(n.endswith(GRADIENTS) for n in step.operation.writes)]
        last = max(writing, default=-1) + 1
        self.steps, self._rest = tuple(steps[:last]), tuple(steps[last:])
        drawn = -1 if not masks or machine.last is None else machine.last - machine.iteration.start
        self._kept = {at for at, step in enumerate(self.steps) if isinstance(step.operation, DrawMask) and at <= drawn}
        self.memory = Memory(_double(slot) for slot in program.slots if slot.role != "constant")
        for name in self.memory.layout.places:
            np.copyto(self.memory[name], source[name])
        self._constants = {slot.name: source[slot.name] for slot in program.slots if slot.role == "constant"}
        left = left_behind(setup)
        for name, array in left.items():
            np.copyto(self.memory[name], array)
        self._left = tuple(left)
        self._generators = [name for name in self.memory.named("carried") if name.startswith("rng.")]
        self._start = self.memory.snapshot()
        self._calls: dict[int, tuple[Mapping[str, Array], list[Kernel]]] = {}
        self._cast: dict[str, Array] = {}
        self._warm = False

    @property
    def width(self) -> int:
        """How many samples fit at most."""
        return self._batching.size

    def rewind(self) -> None:
        """The generators stand where they stood at first, so that the same masks are drawn again."""
        self.memory.restore(self._start)
        self._warm = False

    def run(self, samples: Array) -> Mapping[str, Array]:
        """All arrays after the backward pass on these samples as one batch, the weights as they were before it.

        They are overwritten the next time.
        """
        return finished(self.pieces(samples))

    def pieces(self, samples: Array) -> Generator[None, None, Mapping[str, Array]]:
        """The same step by step: of a large network or batch each takes its time."""
        arrays, calls = self._bound(len(samples), samples)
        if not self._warm:
            self._warm = True
            yield from self._leave_behind(arrays, calls, samples)
        self._put_back(*self._generators)
        yield from self._go(arrays, calls, samples)
        self._put_back(*self._left, *self._generators)
        return arrays

    def update(self, samples: Array) -> Mapping[str, Array]:
        """All arrays after a whole iteration on these samples, the program's own update of the weights included."""
        self.rewind()
        arrays, calls = self._bound(len(samples), samples)
        scratch = Scratch()
        rest = [call for step in self._rest for call in step.operation.bind(arrays, scratch)]
        for _ in self._go(arrays, [*calls, *rest], samples):
            pass
        return arrays

    def _leave_behind(self, arrays: Mapping[str, Array], calls: list[Kernel], samples: Array) -> Iterator[None]:
        """Run once with slightly other weights: what lies in the working arrays is then not right here.

        Otherwise a gradient that is left over from the same weights and samples would pass for a computed one.
        """
        for layer in self.wiring.weighted:
            weights = arrays[layer.w.name]
            weights *= 0.97
            weights += 0.01
        yield from self._go(arrays, calls, samples)
        self._put_back()

    def _put_back(self, *but: str) -> None:
        """All that was carried into the iteration is as it was, but for these arrays."""
        stays = {name: self.memory[name].copy() for name in but}
        self.memory.restore(self._start)
        for name, array in stays.items():
            np.copyto(self.memory[name], array)

    def _go(self, arrays: Mapping[str, Array], calls: list[Kernel], samples: Array) -> Iterator[None]:
        arrays["order"][: len(samples)] = samples
        arrays[self._batching.variable][()] = 0
        for call in calls:
            with np.errstate(all="ignore"):
                call()
            yield

    def _bound(self, width: int, samples: Array) -> tuple[Mapping[str, Array], list[Kernel]]:
        for name, array in self._constants.items():
            if array.dtype == np.float32:
                self._cast_columns(name, array, samples)
        if width not in self._calls:
            arrays = {**self._constants, **self._cast, **self.memory.view(width)}
            scratch = Scratch()
            calls: list[Kernel] = []
            for number, step in enumerate(self.steps):
                if number not in self._kept:
                    calls.extend(step.operation.bind(arrays, scratch))
            self._calls[width] = arrays, calls
        return self._calls[width]

    def _cast_columns(self, name: str, array: Array, samples: Array) -> None:
        """Constants in double precision; of the samples only those that are asked for, since there may be very many."""
        of_samples = array.ndim == 2 and array.shape[1] == self._batching.total and name in ("X", "Y")
        if name not in self._cast:
            self._cast[name] = np.zeros(array.shape) if of_samples else array.astype(np.float64)
        if of_samples:
            self._cast[name][:, samples] = array[:, samples]


def _double(slot: Slot) -> Slot:
    return replace(slot, dtype="float64") if slot.dtype == "float32" else slot
