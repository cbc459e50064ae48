"""The memory of a program: every array in one block of bytes, which may be shared with another process.

Constants come first, then counters, then carried arrays, then working arrays; each array is aligned to 64 bytes. Arrays
of all layers that are the same quantity, such as their weights, lie one after the other. An array of samples is stored
for the widest batch and viewed, always contiguous, at the width of the present one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnsim.engine.expr import Array
from nnsim.engine.program import Slot

ALIGN = 64
_ORDER = ("constant", "counter", "carried", "working")


@dataclass(frozen=True)
class Place:
    """Where an array lies in the block."""

    slot: Slot
    offset: int
    nbytes: int


class Layout:
    """Where each array of a program lies: the same in every process that is given the same slots."""

    def __init__(self, slots: Iterable[Slot]) -> None:
        self.slots = {slot.name: slot for slot in slots}
        self.places: dict[str, Place] = {}
        self.spans: dict[str, tuple[int, int]] = {}
        offset = 0
        for role in _ORDER:
            begin = offset
            whole = [slot for slot in self.slots.values() if slot.role == role and not slot.part_of]
            alike = list(dict.fromkeys(_quantity(slot) for slot in whole))
            for slot in sorted(whole, key=lambda slot: alike.index(_quantity(slot))):
                nbytes = prod(slot.shape) * np.dtype(slot.dtype).itemsize
                self.places[slot.name] = Place(slot, offset, nbytes)
                offset += -(-nbytes // ALIGN) * ALIGN
            self.spans[role] = (begin, offset)
        self.size = max(offset, ALIGN)


def _quantity(slot: Slot) -> str:
    return slot.name.rpartition(".")[2]


class Memory:
    """The arrays of a program, by name, over one block of bytes."""

    def __init__(self, slots: Iterable[Slot], block: Any = None) -> None:
        self.layout = Layout(slots)
        if block is None:
            raw = np.zeros(self.layout.size + ALIGN, np.uint8)
            shift = -raw.ctypes.data % ALIGN
            self.block: NDArray[np.uint8] = raw[shift : shift + self.layout.size]
        else:
            self.block = np.frombuffer(block, np.uint8, self.layout.size)
        self._views: dict[int, dict[str, Array]] = {}

    def view(self, width: int) -> dict[str, Array]:
        """All arrays by name, those of samples `width` columns wide."""
        arrays = self._views.get(width)
        if arrays is None:
            arrays = {name: self._array(place, width) for name, place in self.layout.places.items()}
            for slot in self.layout.slots.values():
                if slot.part_of:
                    arrays[slot.name] = arrays[slot.part_of][slot.first_row : slot.first_row + slot.shape[0]]
            self._views[width] = arrays
        return arrays

    def _array(self, place: Place, width: int) -> Array:
        slot = place.slot
        shape = (*slot.shape[:-1], width) if slot.sampled else slot.shape
        nbytes = prod(shape) * np.dtype(slot.dtype).itemsize
        flat = self.block[place.offset : place.offset + nbytes].view(slot.dtype)
        return flat.reshape(shape[::-1]).T if slot.by_column else flat.reshape(shape)

    def __getitem__(self, name: str) -> Array:
        """An array that is not one of samples, or one of samples at its full width."""
        slot = self.layout.slots[name]
        return self.view(slot.shape[-1] if slot.sampled else 1)[name]

    def __contains__(self, name: str) -> bool:
        return name in self.layout.slots

    def span(self, *roles: str) -> NDArray[np.uint8]:
        """The bytes of the arrays of neighbouring roles."""
        return self.block[self.layout.spans[roles[0]][0] : self.layout.spans[roles[-1]][1]]

    @property
    def counters(self) -> NDArray[np.uint8]:
        """The bytes of all counters: the position in the program."""
        return self.span("counter")

    def snapshot(self, working: bool = False) -> bytes:
        """All that decides the next number, as bytes; `restore` puts it back.

        In the middle of an iteration that takes the working arrays as well.
        """
        return self.span("counter", "working" if working else "carried").tobytes()

    def restore(self, snapshot: bytes) -> bool:
        """Put back what `snapshot` gave; whether the working arrays were in it."""
        whole = self.span("counter", "working")
        working = len(snapshot) == len(whole) > len(self.span("counter", "carried"))
        whole[: len(snapshot)] = np.frombuffer(snapshot, np.uint8)
        return working

    def named(self, *roles: str) -> dict[str, Array]:
        """The arrays of these roles, by name, for saving."""
        return {n: self[n] for n, p in self.layout.places.items() if p.slot.role in roles}

    def release(self) -> None:
        """Drop every view, so that a shared block can be closed."""
        self._views.clear()
        self.block = np.empty(0, np.uint8)
