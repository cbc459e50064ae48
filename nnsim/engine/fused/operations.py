"""The operations that are not formulas, as loops: each writes the source for what its kernels do."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import singledispatch
from typing import Any

from nnsim.engine import operations as ops
from nnsim.engine.evaluation import Tally
from nnsim.engine.fused.formulas import Formulas
from nnsim.engine.fused.room import Room
from nnsim.engine.fused.source import Source
from nnsim.engine.fused.strided import Strided
from nnsim.engine.program import Assign

TOGETHER = 16  # samples that are taken feature by feature: what they are taken from, and to, stays in the cache


class NotFusible(Exception):  # noqa: N818 it is no error: the program is run in another way
    """What has no compiled form, in words."""


@dataclass(frozen=True)
class Writing:
    """What an operation needs to write itself: the source, the arrays for a width, and room for what is in between."""

    source: Source
    arrays: Mapping[str, Strided]
    room: Room
    width: int
    real: str = "F"
    first: str = ""

    @property
    def formulas(self) -> Formulas:
        """Formulas over these arrays."""
        return Formulas(self.source, self.arrays, self.room, self.real, self.first)

    def copy(self, origin: Strided, target: Strided) -> None:
        """Element by element."""
        with self.source.loop(target.size) as at:
            self.source.line(f"{target.base}[{target.offset} + {at}] = {origin.base}[{origin.offset} + {at}]")


@singledispatch
def write(operation: Any, writing: Writing) -> None:
    """Write what an operation does; NotFusible where that is not known."""
    raise NotFusible(f"{type(operation).__name__} has no compiled form")


@write.register
def _(operation: Assign, writing: Writing) -> None:
    target = writing.arrays[operation.target.name]
    writing.formulas.assign(target, operation.stable or operation.value)


@write.register
def _(operation: ops.Several, writing: Writing) -> None:
    for one in operation.operations:
        write(one, writing)


@write.register
def _(operation: ops.Set, writing: Writing) -> None:
    for name in operation.names:
        place = writing.arrays[name]
        with writing.source.loop(place.size) as at:
            writing.source.line(f"{place.base}[{place.offset} + {at}] = {operation.value!r}")


@write.register
def _(operation: ops.Count, writing: Writing) -> None:
    writing.source.line(f"{writing.arrays[operation.name].element()} += 1")


@write.register
def _(operation: ops.Copy, writing: Writing) -> None:
    for origin, target in operation.pairs:
        writing.copy(writing.arrays[origin], writing.arrays[target])


@write.register
def _(operation: ops.Hold, writing: Writing) -> None:
    weights, fixed, free = (writing.arrays[name] for name in (operation.weights, operation.fixed, operation.free))
    with writing.source.loop(weights.size) as at:
        held, value, kept = (f"{one.base}[{one.offset} + {at}]" for one in (free, fixed, weights))
        writing.source.line(f"{kept} = {value} if {held} == 0 else {kept}")


@write.register
def _(operation: ops.Shuffle, writing: Writing) -> None:
    order, state = writing.arrays[operation.order], writing.arrays[operation.generator]
    begin, end = order.span()
    writing.room.take_keys(order.size)
    writing.source.line(f"permutation({state.base}, {state.offset}, {order.base}[{begin}:{end}], keys, tops)")


@write.register
def _(operation: ops.DrawMask, writing: Writing) -> None:
    mask, state = writing.arrays[operation.mask], writing.arrays[operation.generator]
    begin, end = mask.span()
    kept = f"{writing.real}({1.0 / (1.0 - operation.rate)!r})"
    place = f"{state.base}, {state.offset}, {mask.base}[{begin}:{end}]"
    writing.source.line(f"draw_mask({place}, {operation.rate!r}, {kept})")


@write.register
def _(operation: ops.TakeBatch, writing: Writing) -> None:
    source, arrays, width = writing.source, writing.arrays, writing.width
    order, batch, count = arrays[operation.order], arrays[operation.batch], arrays[operation.count]
    begin = source.fresh("b")
    source.line(f"{begin} = {order.offset} + {batch.element()} * {operation.size}")
    few = min(width, TOGETHER)
    for first, samples, some in (("0", few, width // few), (str(width // few * few), width % few, 1)):
        for name, row, target in operation.copies if samples else ():
            place = arrays[target]
            origin = arrays[name].rows(row, row + place.shape[0])
            with source.loop(some) as group, source.loop(place.shape[0]) as feature, source.loop(samples) as one:
                at = f"({first} + {group} * {few} + {one})"
                sample = f"{order.base}[{begin} + {at}]"
                source.line(f"{place.element(feature, at)} = {origin.element(feature, sample)}")
    for name in operation.augmented:
        row_of_ones = arrays[name].rows(0, 1)
        with source.loop(width) as at:
            source.line(f"{row_of_ones.element('0', at)} = {writing.real}(1)")
    source.line(f"{count.element()} = {width}")


@write.register
def _(operation: Tally, writing: Writing) -> None:
    source, arrays = writing.source, writing.arrays
    tally, loss, batch = arrays[operation.tally], arrays[operation.loss], arrays[operation.batch]
    sums = [tally.element(str(at)) for at in range(3)]
    with source.block(f"if {batch.element()} == 0:"):
        for place in sums:
            source.line(f"{place} = 0.0")
    source.line(f"{sums[0]} += {loss.element()} * {writing.width}.0")
    source.line(f"{sums[2]} += {writing.width}.0")
    if operation.mode:
        hits = source.fresh("r")
        source.line(f"{hits} = 0")
        for output, target in operation.pairs:
            write_hits(source, arrays[output], arrays[target], operation.mode, hits)
        source.line(f"{sums[1]} += {hits} / {len(operation.pairs)}.0")


def write_hits(source: Source, outputs: Strided, targets: Strided, mode: str, hits: str, first: str = "") -> None:
    """Count the samples that are classified right, as `engine/evaluation.py` does; from the column `first` on."""
    rows, columns = outputs.shape
    with source.loop(columns, first) as at:
        if mode == "argmax":
            best, wanted = source.fresh("j"), source.fresh("j")
            for name, array in ((best, outputs), (wanted, targets)):
                top = source.fresh("m")
                source.line(f"{name} = 0")
                source.line(f"{top} = {array.element('0', at)}")
                with source.loop(rows - 1) as row:
                    value = source.fresh("v")
                    source.line(f"{value} = {array.rows(1, None).element(row, at) if rows > 1 else top}")
                    with source.block(f"if ({value} > {top}) | (({value} != {value}) & ({top} == {top})):"):
                        source.line(f"{name} = {row} + 1")
                        source.line(f"{top} = {value}")
            source.line(f"{hits} += {best} == {wanted}")
        else:
            middle, right = "0.5" if mode == "unit" else "0.0", source.fresh("q")
            source.line(f"{right} = True")
            with source.loop(rows) as row:
                source.line(
                    f"{right} &= ({outputs.element(row, at)} > {middle}) == ({targets.element(row, at)} > {middle})"
                )
            source.line(f"{hits} += {right}")
