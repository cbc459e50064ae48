"""What the arrays were before and after a step of this iteration, as far as it can still be known."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array
from nnsim.engine.machine import Machine
from nnsim.engine.program import Slot
from nnsim.session.setup import Setup


@dataclass(frozen=True, eq=False)
class Seen:
    """The arrays before a step, its result (None where later steps have replaced it), and what is not as it was.

    `replaced` are the arrays, by the name of the whole of which they may be a part, that were written since without
    being remembered: in `before` they are newer than the step.
    """

    before: Mapping[str, Array]
    result: Array | None
    replaced: frozenset[str]
    slots: Mapping[str, Slot]

    def whole(self, name: str) -> str:
        """The array that an array is a part of; most are a part of themselves alone."""
        return self.slots[name].part_of or name


def at_step(setup: Setup, number: int, width: int, target: str) -> Seen:
    """Look back at a step that has been executed in this iteration, through what the journal holds.

    `target` is the array that the step shows as its result.
    """
    machine, slots = setup.machine, setup.memory.layout.slots
    arrays = dict(setup.memory.view(width))
    after, oldest = arrays, (machine.last or 0) + 1
    for entry in reversed(machine.journal):
        if not number <= entry.step < oldest:
            break
        oldest = entry.step
        if oldest == number:
            after = dict(arrays)
        names = (*machine.code.steps[oldest].operation.writes, *machine.settings)
        for name, (_, old) in zip(names, entry.replaced, strict=True):
            _put(arrays, slots, name, old)
    replaced = _written(machine, slots, number, oldest)
    result = after[target]
    if setup.veil is not None:
        result = setup.veil.cover(target, result, number)
        arrays = {name: setup.veil.cover(name, array, number - 1) for name, array in arrays.items()}
    seen = Seen(arrays, None, replaced, slots)
    if seen.whole(target) in _written(machine, slots, number + 1, oldest):
        return seen
    return Seen(arrays, result, seen.replaced, slots)


def _written(machine: Machine, slots: Mapping[str, Slot], first: int, stop: int) -> frozenset[str]:
    steps = machine.code.steps[first:stop]
    return frozenset(slots[name].part_of or name for step in steps for name in step.operation.writes)


def _put(arrays: dict[str, Array], slots: Mapping[str, Slot], name: str, old: Array) -> None:
    """An array as it was, and with it the whole that it is a part of, and all parts of that."""
    slot = slots[name]
    base = slot.part_of or name
    whole = old
    if slot.part_of:
        whole = np.array(arrays[base])
        whole[slot.first_row : slot.first_row + len(old)] = old
    arrays[base] = whole
    for part in slots.values():
        if part.part_of == base:
            arrays[part.name] = whole[part.first_row : part.first_row + part.shape[0]]
