"""From a formula to loops: what is elementwise becomes one loop, whose body is the formula for one element."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import ExitStack

import numpy as np

from nnsim.engine.expr import (
    Augment,
    Call,
    Const,
    Distance,
    Expr,
    Item,
    MatMul,
    Max,
    Named,
    NoBias,
    Ref,
    Sum,
    Total,
    Transpose,
)
from nnsim.engine.fused.products import Product, write_product
from nnsim.engine.fused.room import Room
from nnsim.engine.fused.source import Source
from nnsim.engine.fused.strided import Strided
from nnsim.engine.shapes import Shape, shape_of

_INFIX = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "div": "/",
    "greater": ">",
    "greater_equal": ">=",
    "less": "<",
    "less_equal": "<=",
    "both": "&",
    "either": "|",
}
_VIEWS = (Ref, Transpose, NoBias, Item)


class Formulas:
    """Writes formulas over given arrays. `real` is the type of the numbers: F that of the network, D of 64 bits."""

    def __init__(
        self, source: Source, arrays: Mapping[str, Strided], room: Room, real: str = "F", first: str = ""
    ) -> None:
        self.source, self.arrays, self.room, self.real = source, arrays, room, real
        self.first = first  # the column with which sums over all samples begin
        self.shapes = {name: array.shape for name, array in arrays.items()}

    def assign(self, target: Strided, value: Expr) -> None:
        """target = value, for every element."""
        with self.room.level():
            _Statement(self, value).into(value, target)

    def condition(self, value: Expr) -> str:
        """The source of a condition on single numbers."""
        return _Statement(self, value).scalar(value, ())

    def view(self, expr: Expr) -> Strided | None:
        """Where the value lies already, if it need not be computed."""
        if isinstance(expr, Named):
            return self.view(expr.body)
        if isinstance(expr, Ref):
            return self.arrays[expr.name]
        inner = self.view(expr.args[0]) if isinstance(expr, Transpose | NoBias) else None
        if inner is None:
            return None
        return inner.transposed() if isinstance(expr, Transpose) else inner.rows(expr.start, expr.stop)  # type: ignore[attr-defined]


class _Statement:
    """One formula on its way to loops: what has been computed of it stands in `ready`."""

    def __init__(self, formulas: Formulas, expr: Expr) -> None:
        self.formulas, self.source, self.real = formulas, formulas.source, formulas.real
        self.ready: dict[Expr, Strided | str] = {}
        self.flat = False
        self.repeated = {node for node, times in Counter(_elementwise(expr)).items() if times > 1}
        self.shared = _in_sums(expr)

    def into(self, expr: Expr, target: Strided) -> None:
        if isinstance(expr, Named):
            return self.into(expr.body, target)
        whole = self.product(expr)
        if whole is not None:
            return self.put_product(*whole, target)
        self.prepare(expr, target)
        if isinstance(expr, Augment):
            return self.stack(expr, target)
        self.elements(expr, target)
        return None

    def product(self, expr: Expr) -> tuple[MatMul, Expr | None] | None:
        """A matrix product by itself, or over a single number, such as the mean of gradients."""
        if isinstance(expr, MatMul):
            return expr, None
        if not isinstance(expr, Call) or expr.function != "div" or not isinstance(expr.args[0], MatMul):
            return None
        return (expr.args[0], expr.args[1]) if shape_of(expr.args[1], self.formulas.shapes) == () else None

    def put_product(self, expr: MatMul, divisor: Expr | None, target: Strided) -> None:
        left, right = (self.array(arg) for arg in expr.args)
        place = target
        if target.overlaps(left) or target.overlaps(right):
            place = self.formulas.room.take(target.shape)
        scale = ""
        if divisor is not None:
            self.prepare(divisor, target)
            scale = self.source.fresh("c")
            self.source.line(f"{scale} = {self.real}(1) / {self.scalar(divisor, ())}")
        write_product(Product(self.source, left, right, place, scale, self.real), self.formulas.room)
        if place is not target:
            self.copy(place, target)

    def copy(self, origin: Strided, target: Strided) -> None:
        if origin == target:
            return
        with self.over(target.shape) as index:
            self.source.line(f"{target.element(*index)} = {origin.element(*index)}")

    def stack(self, expr: Augment, target: Strided) -> None:
        """A row of ones, and the others below it; those that lie there already stay."""
        arrays = [self.array(arg) for arg in expr.args]
        row = 1
        for array in arrays:
            rows = target.rows(row, row + array.shape[0])
            if rows != array:
                self.copy(array, rows)
            row += array.shape[0]
        with self.over((1, target.shape[1])) as index:
            self.source.line(f"{target.element(*index)} = {self.real}(1)")

    # -- what has to be there first

    def prepare(self, expr: Expr, target: Strided | None) -> None:
        """Compute what is not elementwise in a formula, and what would be overwritten before it is read."""
        if isinstance(expr, Named):
            return self.prepare(expr.body, target)
        if expr in self.ready or isinstance(expr, Const | Item):
            return None
        if isinstance(expr, _VIEWS):
            place = self.formulas.view(expr)
            if place is not None and target is not None and place != target and target.overlaps(place):
                moved = self.formulas.room.take(place.shape)
                self.copy(place, moved)
                self.ready[expr] = moved
            elif place is None:
                self.ready[expr] = self.array(expr)
            return None
        if isinstance(expr, MatMul):
            left, right = (self.array(arg) for arg in expr.args)
            place = self.formulas.room.take((left.shape[0], right.shape[1]))
            write_product(Product(self.source, left, right, place, "", self.real), self.formulas.room)
            self.ready[expr] = place
            return None
        if isinstance(expr, Distance):
            self.ready[expr] = self.distances(expr)
            return None
        if expr in self.shared:
            for arg in expr.args:
                self.prepare(arg, None)
            place = self.formulas.room.take(shape_of(expr, self.formulas.shapes))
            self.elements(expr, place)
            self.ready[expr] = place
            return None
        if isinstance(expr, Augment):
            if target is None:
                raise TypeError("no place for stacked rows")
            for arg in expr.args:
                self.prepare(arg, None)
            return None
        if isinstance(expr, Sum) or (isinstance(expr, Max) and len(expr.args) == 1):
            self.prepare(expr.args[0], None)
            self.ready[expr] = self.reduced(expr)
            return None
        for arg in expr.args:
            self.prepare(arg, target)
        return None

    def array(self, expr: Expr) -> Strided:
        """The value as an array, computed where it does not lie in one."""
        place = self.formulas.view(expr)
        if place is not None:
            return place
        if isinstance(expr, Named):
            return self.array(expr.body)
        if isinstance(expr, Transpose):
            return self.array(expr.args[0]).transposed()
        if isinstance(expr, NoBias):
            return self.array(expr.args[0]).rows(expr.start, expr.stop)
        place = self.formulas.room.take(shape_of(expr, self.formulas.shapes))
        self.into(expr, place)
        return place

    def distances(self, expr: Distance) -> Strided:
        """Squared distances of columns, each a sum over their components."""
        weights, inputs = (self.array(arg) for arg in expr.args)
        place = self.formulas.room.take((weights.shape[1], inputs.shape[1]))
        with self.source.loop(place.shape[0]) as row, self.source.loop(place.shape[1]) as column:
            total, difference = self.source.fresh("r"), self.source.fresh("r")
            self.source.line(f"{total} = {self.real}(0)")
            with self.source.loop(weights.shape[0]) as at:
                self.source.line(f"{difference} = {weights.element(at, row)} - {inputs.element(at, column)}")
                self.source.line(f"{total} += {difference} * {difference}")
            self.source.line(f"{place.element(row, column)} = {total}")
        return place

    def reduced(self, expr: Sum | Max) -> Strided | str:
        """A sum or the largest along an axis: a local number where it is one, else an array."""
        inner = expr.args[0]
        shape = shape_of(inner, self.formulas.shapes)
        largest, total = isinstance(expr, Max), self.source.fresh("r")
        start = f"{self.real}(-INF)" if largest else f"{self.real}(0)"

        def add(index: tuple[str, ...]) -> None:
            value = self.scalar(inner, index)
            self.source.line(f"{total} = maximum({total}, {value})" if largest else f"{total} += {value}")

        if not shape or expr.axis is None:
            self.source.line(f"{total} = {start}")
            with self.over(shape, self.formulas.first) as index:
                add(index)
            return total
        kept = [1 if axis == expr.axis else size for axis, size in enumerate(shape)]
        place = self.formulas.room.take(tuple(kept))
        if expr.axis == 0 and shape[1] > 1:  # row by row, so that the inner loop is over neighbours
            with self.over(tuple(kept)) as index:
                self.source.line(f"{place.element(*index)} = {start}")
            with self.over(shape) as index:
                at, value = place.element("0", index[1]), self.scalar(inner, index)
                self.source.line(f"{at} = maximum({at}, {value})" if largest else f"{at} += {value}")
            return place
        with self.source.loop(kept[0]) as row, self.source.loop(kept[1]) as column:
            self.source.line(f"{total} = {start}")
            with self.source.loop(shape[expr.axis]) as at:
                add((at, column) if expr.axis == 0 else (row, at))
            self.source.line(f"{place.element(row, column)} = {total}")
        return place

    # -- one element

    def elements(self, expr: Expr, target: Strided) -> None:
        self.flat = self.lies_flat(expr, target)
        with self.over((target.size,) if self.flat else target.shape) as index:
            local = self.name_repeated(expr, index)
            value = self.scalar(expr, index, local)
            self.source.line(f"{self.at(target, index)} = {value}")
        self.flat = False

    def lies_flat(self, expr: Expr, target: Strided) -> bool:
        """True where all arrays of a formula lie in the same order, so that one loop goes over all elements."""
        places = [target, *self.places(expr)]
        return all(place.is_packed and place.shape == target.shape for place in places if place.size > 1)

    def places(self, expr: Expr) -> Iterator[Strided]:
        ready = self.ready.get(expr)
        if isinstance(expr, Named):
            yield from self.places(expr.body)
        elif isinstance(ready, Strided):
            yield ready
        elif ready is None and not isinstance(expr, Const | Item):
            place = self.formulas.view(expr)
            if place is not None:
                yield place
            else:
                for arg in expr.args:
                    yield from self.places(arg)

    def at(self, place: Strided, index: tuple[str, ...]) -> str:
        if self.flat and place.size > 1:
            return f"{place.base}[{place.offset} + {index[-1]}]"
        return place.element(*(index if not self.flat else ("0", "0")))

    def over(self, shape: Shape, first: str = "") -> "_Loops":
        return _Loops(self.source, shape, first)

    def name_repeated(self, expr: Expr, index: tuple[str, ...]) -> dict[Expr, str]:
        """Give what occurs several times a name of its own, inside the loop."""
        local: dict[Expr, str] = {}
        for node in dict.fromkeys(_inner_first(expr)):
            if node in self.repeated and node not in self.ready:
                name = self.source.fresh("e")
                self.source.line(f"{name} = {self.scalar(node, index, local)}")
                local[node] = name
        return local

    def scalar(self, expr: Expr, index: tuple[str, ...], local: Mapping[Expr, str] | None = None) -> str:
        """The source of the formula's value at an index."""
        if isinstance(expr, Named):
            return self.scalar(expr.body, index, local)
        if local and expr in local:
            return local[expr]
        ready = self.ready.get(expr)
        if isinstance(ready, str):
            return ready
        if ready is not None:
            return self.at(ready, index)
        if isinstance(expr, Const):
            return self.number(expr.value)
        if isinstance(expr, Item):
            origin = self.formulas.arrays[expr.ref.name]
            return self.cast(origin, origin.element(*(str(at) for at in expr.index)))
        place = self.formulas.view(expr)
        if place is not None:
            return self.cast(place, self.at(place, index))
        args = [self.scalar(arg, index, local) for arg in expr.args]
        if isinstance(expr, Call):
            if expr.function in _INFIX:
                return f"({args[0]} {_INFIX[expr.function]} {args[1]})"
            return f"(-{args[0]})" if expr.function == "neg" else f"{expr.function}({', '.join(args)})"
        if isinstance(expr, Total):
            return f"({' + '.join(args)})"
        if isinstance(expr, Max):
            value = args[0]
            for arg in args[1:]:
                value = f"maximum({value}, {arg})"
            return value
        raise TypeError(f"no code for {type(expr).__name__}")

    def cast(self, place: Strided, element: str) -> str:
        return element if place.is_real and self.real == "F" else f"{self.real}({element})"

    def number(self, value: float) -> str:
        """A constant: what is known when the function is compiled."""
        if np.isnan(value):
            return f"{self.real}(NAN)"
        if np.isinf(value):
            return f"{self.real}({'INF' if value > 0 else '-INF'})"
        return f"{self.real}({value!r})"


class _Loops:
    """Loops over the elements of a shape; gives the index."""

    def __init__(self, source: Source, shape: Shape, first: str = "") -> None:
        self.source, self.shape, self.stack = source, shape, ExitStack()
        self.firsts = [*[""] * (len(shape) - 1), first]

    def __enter__(self) -> tuple[str, ...]:
        pairs = zip(self.shape, self.firsts, strict=False)
        return tuple(self.stack.enter_context(self.source.loop(size, first)) for size, first in pairs)

    def __exit__(self, *error: object) -> None:
        self.stack.close()


def _elementwise(expr: Expr) -> Iterator[Expr]:
    """The calls that are computed element by element, as often as they occur."""
    if isinstance(expr, Named):
        yield from _elementwise(expr.body)
    elif isinstance(expr, Call | Total):
        yield expr
        for arg in expr.args:
            yield from _elementwise(arg)


def _in_sums(expr: Expr) -> set[Expr]:
    """What is needed inside a sum, or a search for the largest, and again outside or in another one."""
    times = Counter(node for node in _every(expr) if isinstance(node, Call))
    inside = {
        node for outer in _every(expr) if isinstance(outer, Sum | Max) for arg in outer.args for node in _every(arg)
    }
    return {node for node, count in times.items() if count > 1 and node in inside}


def _every(expr: Expr) -> Iterator[Expr]:
    if isinstance(expr, Named):
        yield from _every(expr.body)
    else:
        yield expr
        for arg in expr.args:
            yield from _every(arg)


def _inner_first(expr: Expr) -> Iterator[Expr]:
    if isinstance(expr, Named):
        yield from _inner_first(expr.body)
    elif isinstance(expr, Call | Total):
        for arg in expr.args:
            yield from _inner_first(arg)
        yield expr
