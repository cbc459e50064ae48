"""A straight piece of a program in fewer calls: what one formula does to several arrays is done to all of them at once.

The weights of all layers lie one after the other in the memory, and so do their gradients: the updates of all layers
become one call on one long array. The numbers are the same to the last bit: only functions that round correctly (IEEE
754) are put together, and nothing is moved past a step that reads what it writes or writes what it reads.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nnsim.engine.expr import Array, Call, Const, Expr, MatMul, Named, Ref, Symbol, rewritten
from nnsim.engine.lower import Kernel, Scratch, lower, unnamed
from nnsim.engine.memory import ALIGN, Memory
from nnsim.engine.operations import TakeBatch
from nnsim.engine.program import Assign, Operation

_EXACT = frozenset({"add", "sub", "mul", "div", "neg", "square", "sqrt", "abs"})
_PLAIN = Symbol("")


def merged(
    operations: Iterable[Operation], memory: Memory, width: int, scratch: Scratch
) -> tuple[list[Kernel], list[Kernel]]:
    """The calls of these operations, one after the other without a stop between them.

    First those whose effect lasts: where the same operations are done again and again at this width, and no others,
    once is enough.
    """
    merging = _Merging(memory, width, scratch)
    calls = merging.calls(operations)
    return merging.lasting, calls


@dataclass(frozen=True)
class _Formula:
    """An assignment whose formula is elementwise: the formula with numbers for names, and the arrays that it reads.

    Those of one `kind` can be done together. None of those that wait writes what another one reads or writes.
    """

    operation: Assign
    value: Expr
    names: tuple[str, ...]
    kind: tuple[object, ...]


class _Merging:
    def __init__(self, memory: Memory, width: int, scratch: Scratch) -> None:
        self.memory, self.scratch = memory, scratch
        self.arrays: Mapping[str, Array] = memory.view(width)
        self.slots = memory.layout.slots
        self.lasting: list[Kernel] = []

    def calls(self, operations: Iterable[Operation]) -> list[Kernel]:
        """In the order in which they may be made: elementwise ones wait until something needs what they write."""
        found: list[Kernel] = []
        waiting: list[_Formula] = []
        for operation in (piece for whole in operations for piece in self._pieces(whole)):
            due = {one.kind for one in waiting if self._meet(one.operation, operation)}
            found += self._together([one for one in waiting if one.kind in due])
            waiting = [one for one in waiting if one.kind not in due]
            formula = self._formula(operation)
            if isinstance(operation, TakeBatch) and not found and not waiting:  # nothing before it sees what lasts
                self.lasting += operation.lasting(self.arrays)
                found += operation.taking(self.arrays)
            elif formula is None:
                found += operation.bind(self.arrays, self.scratch)
            else:
                waiting.append(formula)
        return found + self._together(waiting)

    def _pieces(self, operation: Operation) -> Iterator[Operation]:
        """A gradient is a product of matrices, and then divided by N: the division can wait for those of others."""
        value = (operation.stable or operation.value) if isinstance(operation, Assign) else None
        if isinstance(operation, Assign) and isinstance(value, Call) and value.function == "div":
            product, divisor = value.args
            if isinstance(product, MatMul) and self.arrays[operation.target.name].size > 1:
                yield Assign(operation.target, product)
                yield Assign(operation.target, operation.target / divisor)
                return
        yield operation

    def _meet(self, one: Operation, other: Operation) -> bool:
        """True where it matters which of two comes first."""
        written, also_written = self._roots(one.writes), self._roots(other.writes)
        return bool(written & (self._roots(other.reads) | also_written) or self._roots(one.reads) & also_written)

    def _roots(self, names: Iterable[str]) -> set[str]:
        """The arrays that names mean, whole ones for their parts."""
        return {self.slots[name].part_of or name for name in names if name in self.slots}

    def _formula(self, operation: Operation) -> _Formula | None:
        if not isinstance(operation, Assign):
            return None
        out, names = self.arrays[operation.target.name], dict[str, int]()

        def numbered(node: Expr) -> Expr | None:
            if isinstance(node, Named):
                return rewritten(node.body, numbered)
            return Ref(str(names.setdefault(node.name, len(names))), _PLAIN) if isinstance(node, Ref) else None

        value = operation.stable or operation.value
        if out.size == 1 or out.dtype.kind != "f" or not _exact(value):
            return None
        value = rewritten(value, numbered)
        if any(self.slots[name].part_of for name in (operation.target.name, *names)):
            return None  # between the rows of two arrays there are other rows
        read = [self.arrays[name] for name in names]
        if not all(array.size == 1 or (array.shape == out.shape and array.dtype == out.dtype) for array in read):
            return None
        single = tuple(name for name, array in zip(names, read, strict=True) if array.size == 1)
        return _Formula(operation, value, tuple(names), (value, out.dtype, single))

    # -- what waits

    def _together(self, waiting: Sequence[_Formula]) -> list[Kernel]:
        groups: dict[tuple[object, ...], list[_Formula]] = {}
        for one in waiting:
            groups.setdefault(one.kind, []).append(one)
        found: list[Kernel] = []
        for group in groups.values():
            for row in self._rows(group):
                found += self._as_one(row)
        return found

    def _rows(self, group: Sequence[_Formula]) -> Iterator[list[_Formula]]:
        """Those whose arrays lie one after the other, all with the same gaps."""
        row: list[_Formula] = []
        for one in sorted(group, key=lambda one: self._place(one.operation.target.name)):
            if row and not self._follows(row[-1], one):
                yield row
                row = []
            row.append(one)
        yield row

    def _place(self, name: str) -> int:
        return self.memory.layout.places[name].offset

    def _follows(self, one: _Formula, other: _Formula) -> bool:
        out = self.arrays[one.operation.target.name]
        step = -(-out.nbytes // ALIGN) * ALIGN
        pairs = [(one.operation.target.name, other.operation.target.name), *zip(one.names, other.names, strict=True)]
        return all(
            first == second if self.arrays[first].size == 1 else self._place(second) - self._place(first) == step
            for first, second in pairs
        )

    def _as_one(self, row: Sequence[_Formula]) -> list[Kernel]:
        flat = [self._flat(names) for names in zip(*(one.names for one in row), strict=True)]
        out = self._flat([one.operation.target.name for one in row])
        apart = len(row) == 1 or out is None or any(array is None for array in flat)
        if apart or out is None or not _keeps_zero(row[0].value, flat, out):
            return [call for one in row for call in one.operation.bind(self.arrays, self.scratch)]
        return lower(
            row[0].value, {str(at): array for at, array in enumerate(flat) if array is not None}, out, self.scratch
        )

    def _flat(self, names: Sequence[str]) -> Array | None:
        """The arrays of these names as one, with what is between them; a single number is itself."""
        first, last = self.arrays[names[0]], self.arrays[names[-1]]
        if first.size == 1:
            return first
        if not all(self.arrays[name].flags.c_contiguous for name in names):
            return None
        return self.memory.block[self._place(names[0]) : self._place(names[-1]) + last.nbytes].view(first.dtype)


def _exact(expr: Expr) -> bool:
    node = unnamed(expr)
    return isinstance(node, Ref | Const) or (
        isinstance(node, Call) and node.function in _EXACT and all(map(_exact, node.args))
    )


def _keeps_zero(value: Expr, arrays: Sequence[Array | None], out: Array) -> bool:
    """True where the formula leaves 0 between the arrays, as it is in a memory that nothing else has written to."""
    single = [array is not None and array.size == 1 for array in arrays]
    env = {str(at): np.ones((), out.dtype) if one else np.zeros((1, 2), out.dtype) for at, one in enumerate(single)}
    found = np.zeros((1, 2), out.dtype)
    with np.errstate(all="ignore"):
        for call in lower(value, env, found, Scratch()):
            call()
    return not found.view(np.uint8).any()
