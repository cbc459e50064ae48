"""Where the numbers of an array lie in a flat block, so that an element is one index computed from constants."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from nnsim.engine.memory import Layout
from nnsim.engine.program import Slot

BASES = {"float64": "d", "float32": "h", "int64": "i", "uint64": "u"}


@dataclass(frozen=True)
class Strided:
    """A view of a flat array: the name of that array, and offset, shape and strides in its elements."""

    base: str
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]

    @classmethod
    def packed(cls, base: str, offset: int, shape: tuple[int, ...]) -> "Strided":
        """An array whose rows follow one another without a gap."""
        strides = [1]
        for size in reversed(shape[1:]):
            strides.insert(0, strides[0] * size)
        return cls(base, offset, shape, tuple(strides) if shape else ())

    @property
    def size(self) -> int:
        """How many elements it has."""
        return int(np.prod(self.shape, dtype=np.int64))

    @property
    def is_packed(self) -> bool:
        """True where its elements lie in order without a gap."""
        return self == Strided.packed(self.base, self.offset, self.shape)

    @property
    def is_real(self) -> bool:
        """True for floating-point numbers."""
        return self.base[0] in "dhs"

    def transposed(self) -> "Strided":
        """Rows as columns."""
        return replace(self, shape=self.shape[::-1], strides=self.strides[::-1])

    def rows(self, start: int, stop: int | None) -> "Strided":
        """Some of the rows."""
        first, last, _ = slice(start, stop).indices(self.shape[0])
        shape = (max(0, last - first), *self.shape[1:])
        return replace(self, offset=self.offset + first * self.strides[0], shape=shape)

    def element(self, *index: str) -> str:
        """The source of one element; along an axis of size 1 there is only one."""
        pairs = zip(index[len(index) - len(self.shape) :], self.shape, self.strides, strict=True)
        parts = [at if step == 1 else f"{at} * {step}" for at, size, step in pairs if size > 1 and at != "0"]
        return f"{self.base}[{' + '.join([str(self.offset), *parts])}]"

    def span(self) -> tuple[int, int]:
        """The first element and the one after the last, in the flat array."""
        if self.size == 0:
            return (self.offset, self.offset)
        last = sum((size - 1) * step for size, step in zip(self.shape, self.strides, strict=True))
        return (self.offset, self.offset + last + 1)

    def overlaps(self, other: "Strided") -> bool:
        """True where the two may have elements in common."""
        (begin, end), (start, stop) = self.span(), other.span()
        return self.base == other.base and begin < stop and start < end


def arrays_of(layout: Layout, width: int, prefix: str = "") -> Mapping[str, Strided]:
    """All arrays of a memory for batches of a width; `prefix` tells the flat arrays of several memories apart."""
    found: dict[str, Strided] = {}
    for name, place in layout.places.items():
        found[name] = _placed(place.slot, place.offset, width, prefix)
    for slot in layout.slots.values():
        if slot.part_of:
            found[slot.name] = found[slot.part_of].rows(slot.first_row, slot.first_row + slot.shape[0])
    return found


def _placed(slot: Slot, offset: int, width: int, prefix: str) -> Strided:
    shape = (*slot.shape[:-1], width) if slot.sampled else slot.shape
    base, begin = BASES[slot.dtype] + prefix, offset // np.dtype(slot.dtype).itemsize
    if slot.by_column:
        return Strided.packed(base, begin, shape[::-1]).transposed()
    return Strided.packed(base, begin, shape)
