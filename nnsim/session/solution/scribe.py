"""One step written out: its formula in general, with matrices of numbers, and number by number."""

from bisect import bisect_right
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

import numpy as np

from nnsim.engine.digits import Values, cancelled, finer
from nnsim.engine.expand import expand, within
from nnsim.engine.expr import (
    Array,
    Augment,
    Call,
    Expr,
    Item,
    MatMul,
    Named,
    NoBias,
    Ref,
    Symbol,
    Total,
    Transpose,
    evaluate,
)
from nnsim.engine.program import Assign
from nnsim.engine.render import Form as Written
from nnsim.engine.render import Writer, write_symbol
from nnsim.engine.term_values import not_zero
from nnsim.files.paper.breaking import pieces, width
from nnsim.files.paper.figures import figure
from nnsim.files.paper.maths import Maths
from nnsim.files.paper.read_latex import read_latex
from nnsim.files.paper.sheet import PAPERS, Chain
from nnsim.kit.errors import ArgumentError
from nnsim.kit.pieces import finished
from nnsim.parts.notation import NOTATIONS
from nnsim.session.explanations.labels import Labels
from nnsim.session.forms import Course, Form, derived, names_in
from nnsim.session.solution.chains import told_once
from nnsim.session.solution.lines import merged, opened, settled, short_sums, without_cut
from nnsim.session.solution.matrices import is_jacobian, is_readable, jacobians
from nnsim.session.solution.record import Arrays, Done
from nnsim.session.solution.sources import marked

ROOM, SIGN = 46.0, 1.6  # widths of an M: of a line of the page, of the sign before a formula
WIDEST = 90.0  # and of what still can be read when it is set smaller
CAPS = (12, 10, 8, 7, 6, 5, 4, 3)
ROWS = 12
_FEWEST = 3
LIMITS = {"digits": (1, 17), "lines": (1, 10_000), "terms": (3, 1000)}


@dataclass(frozen=True)
class Style:
    """How a solution is written: in which notation, with how many significant digits, and how much of large layers.

    A step has up to `lines` lines, of more than that half as many; a sum has up to `terms` terms, of more than that the
    first ones and the last. `paper` is what its pages are for.
    """

    notation: str = "course"
    digits: int = 6
    lines: int = 12
    terms: int = 10
    paper: str = "A4"

    def __post_init__(self) -> None:
        if self.paper not in PAPERS:
            raise ArgumentError(f"there is no paper {self.paper!r}", "", f"choose one of {', '.join(PAPERS)}")
        if self.notation not in NOTATIONS:
            raise ArgumentError(f"there is no notation {self.notation!r}", "", f"choose one of {', '.join(NOTATIONS)}")
        for name, (low, high) in LIMITS.items():
            value = getattr(self, name)
            if type(value) is not int or not low <= value <= high:
                raise ArgumentError(f"{name} cannot be {value!r}", "", f"give a whole number from {low} to {high:,}")

    def shown(self, count: int) -> int:
        """How many of so many lines are printed."""
        return count if count <= self.lines else max(1, self.lines // 2)


class Scribe:
    """Writes what one step did; some values with at `least` so many digits."""

    def __init__(
        self, labels: Labels, notation: Course, style: Style, done: Done, cut: Mapping[str, Array],
        least: Mapping[float, int] = MappingProxyType({}),
    ) -> None:  # fmt: skip
        self.labels, self.notation, self.style, self.done = labels, notation, style, done
        self.cut, self.least = cut, least
        self.arrays: dict[str, Array] = dict(done.before)
        self._ids, self._offsets = _numbered(done.before)
        self._begins = [offset for offset, _ in self._offsets]

    # -- what is written

    def beside(self, more: Arrays) -> "Scribe":
        """One that knows more arrays, which were computed for display; there is a | in their names."""
        done = replace(self.done, before={**self.done.before, **more})
        return Scribe(self.labels, self.notation, self.style, done, self.cut, self.least)

    def with_least(self, least: Mapping[float, int]) -> "Scribe":
        """One that writes some values with at least so many digits."""
        return Scribe(self.labels, self.notation, self.style, self.done, self.cut, least)

    def formula(self, form: Form) -> Chain:
        """The formula with its symbols."""
        self._derive(form)
        links = [(form.arrow, self.symbols(form.value))]
        if form.stable is not None:
            links.append(("=", self.symbols(form.stable)))
        return Chain(self.symbols(form.target), tuple(links))

    def matrices(self, form: Form, result: Arrays) -> Chain | None:
        """The formula with matrices of numbers in it, where that can be read, and the result; None for single numbers.

        `result` are the arrays after the step.
        """
        return finished(self.matrices_in_turn(form, result))

    def matrices_in_turn(self, form: Form, result: Arrays) -> Generator[None, None, Chain | None]:
        """The same bit by bit: a matrix is tried in one size after the other."""
        self._derive(form)
        after = {**result, **derived(names_in(form.target), result)}
        if after[form.target.name].ndim < 2:
            return None
        left = self.symbols(form.target)
        links: list[tuple[str, Maths]] = []
        value = form.stable if form.stable is not None else form.value
        if is_readable(value, self.arrays):
            operands = yield from self._fitting(value, self.arrays, left, self._fine(value))
            if operands is not None:
                links.append((form.arrow, operands))
        whole = yield from self._whole(form.target, after, left)
        links.append(("=" if links else form.arrow, whole))
        return Chain(left, tuple(links))

    def array(self, ref: Ref, arrays: Arrays, sign: str = "=") -> Chain:
        """An array under its symbol."""
        left = self.symbols(ref)
        return Chain(left, ((sign, finished(self._whole(ref, arrays, left))),))

    def line(self, operation: Assign, index: tuple[int, int]) -> Chain:
        """One number of the result: its formula, the same with numbers, and what it comes to."""
        form = self.notation.element(operation)
        self._derive(form)
        target: Expr = Item(operation.target, index) if self._shape(operation.target.name) else operation.target
        links: list[tuple[str, Maths]] = []
        value = self._element(form.value, index)
        links.append((operation.arrow, self._letters(short_sums(value, self.arrays))))
        result = float(evaluate(target, self.done.after))
        if operation.stable is None or self._comes_to(form.value, index, result):
            links += [("=", tree) for tree in self._figures(self._element(form.value, index, numbers=True))]
        elif form.stable is None:  # the formula overflows here, or stops at a bound: what is computed is told
            form = replace(form, stable=operation.stable)
        if form.stable is not None:
            stable = self._element(form.stable, index)
            links.append(("=", self._letters(stable)))
            links += [("=", tree) for tree in self._figures(self._element(form.stable, index, numbers=True))]
        written = self.read(lambda w: w.figure(result, target), self.done.after)
        if form.stable is None:  # what nobody could read is left out
            links = [(sign, tree) for sign, tree in links if max(map(width, pieces(tree))) <= WIDEST]
        if not links:
            return Chain(self._letters(target), ((operation.arrow, written),))
        return Chain(self._letters(target), (*told_once(links, written), ("=", written)))

    def _comes_to(self, value: Expr, index: tuple[int, int], result: float) -> bool:
        """Whether a formula comes to the number that is computed: it may overflow, or stop at a bound."""
        array = np.atleast_2d(evaluate(value, self.arrays))
        return bool(np.isclose(array[within(index, array.shape)], result, 1e-6, equal_nan=True))

    def count(self, operation: Assign) -> int:
        """How many elements `indices` gives."""
        name = operation.target.name
        shape = self._shape(name)
        if isinstance(operation.value, Augment):
            return 0
        if len(shape) < 2:
            return 1
        if not self.notation.is_matrix(name):
            return shape[0] * shape[1]
        return int(np.count_nonzero(~self.cut[name.rpartition(".")[0]][int(name.endswith("~")) :]))

    def indices(self, operation: Assign) -> Iterator[tuple[int, int]]:
        """The elements of the result, neuron by neuron and sample by sample.

        Edges that are cut have none, and what is only put together has nothing to calculate.
        """
        if isinstance(operation.value, Augment):
            return
        name = operation.target.name
        shape = self._shape(name)
        if len(shape) < 2:
            yield (0, 0)
            return
        rows, columns = shape
        if not self.notation.is_matrix(name):
            yield from ((row, column) for column in range(columns) for row in range(rows))
            return
        layer, first = name.rpartition(".")[0], int(name.endswith("~"))
        for column in range(columns):
            yield from ((row, column) for row in range(rows) if not self.cut[layer][row + first, column])

    # -- how it is written

    def symbols(self, expr: Expr) -> Maths:
        """A formula in general."""
        shapes = {name: array.shape for name, array in {**self.arrays, **self.done.after}.items()}
        return read_latex(Writer("latex", shapes).write(expr))

    def read(self, write: Callable[[Writer], str], arrays: Arrays, terms: int | None = None) -> Maths:
        """What is written with numbers, each knowing its value, where it comes from, and whether it is given.

        The arrays are those that the step has read, or others, of after it.
        """
        marks: list[tuple[float, Expr]] = []
        shapes = {name: array.shape for name, array in arrays.items()}
        digits, most = self.style.digits, terms or self.style.terms
        text = write(Writer("latex", shapes, arrays, self._label, figure, digits, most, marks, least=self.least))
        made = self.done.computed if arrays is self.arrays else self.done.made
        return read_latex(text, [marked(value, of, made) for value, of in marks])

    def _short(self, make: Callable[[int], Maths]) -> Maths:
        """A formula with as many terms in its sums as the page has room for, where it cannot be broken."""
        for terms in range(self.style.terms, _FEWEST, -1):
            tree = make(terms)
            if max(map(width, pieces(tree))) <= ROOM - 6:
                return tree
        return make(_FEWEST)

    def grid(self, values: Array, of: Callable[[int, int], Expr], writer: Writer, cap: int) -> str:
        """A matrix of numbers; of a large one the first rows and columns, and the last."""
        rows, columns = _some(values.shape[0], ROWS), _some(values.shape[1], cap)
        lines = []
        for i in rows:
            cells = []
            for j in columns:
                if i is None or j is None:
                    cells.append(r"\ddots" if i is None and j is None else r"\vdots" if i is None else r"\cdots")
                else:
                    cells.append(writer.figure(float(values[i, j]), of(i, j)))
            lines.append(" & ".join(cells))
        body = r" \\ ".join(lines)
        return rf"\begin{{bmatrix}} {body} \end{{bmatrix}}"

    def _fine(self, value: Expr) -> dict[float, int]:
        """How many digits numbers need in matrices whose elements nearly cancel; sums are written line by line."""
        fine = dict(self.least)
        if not any(isinstance(node, MatMul) for node in value.walk()):
            digits = self.style.digits
            for index in cancelled(value, self.arrays, digits)[: ROWS * CAPS[0]]:
                for number, count in finer(self._element(value, index), Values(self.arrays), digits, fine).items():
                    fine[number] = max(count, fine.get(number, 0))
        return fine

    def _fitting(
        self, expr: Expr, arrays: Arrays, left: Maths, fine: Mapping[float, int] | None = None
    ) -> Generator[None, None, Maths | None]:
        """The formula with matrices in it, as large as there is room behind `left`; None when there is none."""
        room = ROOM - SIGN - width(left)
        for cap in CAPS:
            tree = self._with_matrices(expr, arrays, cap, fine)
            if width(tree) <= room:
                return tree
            yield
        return None

    def _whole(self, expr: Expr, arrays: Arrays, left: Maths) -> Generator[None, None, Maths]:
        """An array as large as there is room for, in the smallest size where there is none."""
        tree = yield from self._fitting(expr, arrays, left)
        return tree or self._with_matrices(expr, arrays, CAPS[-1])

    def _with_matrices(self, expr: Expr, arrays: Arrays, cap: int, fine: Mapping[float, int] | None = None) -> Maths:
        return self.read(lambda w: replace(w, matrix=partial(self._matrix, cap), fine=fine).write(expr), arrays)

    def _matrix(self, cap: int, expr: Expr, writer: Writer) -> str:
        assert writer.numbers is not None
        values = np.asarray(evaluate(expr, writer.numbers))
        if isinstance(expr, Named):
            if not values.ndim:  # a slope that is the same everywhere
                return writer.figure(float(values), expr)
            return self.grid(values, lambda _i, _j: expr, writer, cap) if values.ndim == 2 else ""
        if values.ndim != 2:
            return ""
        if not all(isinstance(node, Ref | Transpose | NoBias) for node in expr.walk()):
            return self.grid(values, lambda _i, _j: expr, writer, cap)  # computed, and no element of an array
        ids = np.asarray(evaluate(expr, {**self._ids, **derived(names_in(expr), self._ids)}))
        return self.grid(values, lambda i, j: self._item(int(ids[i, j])), writer, cap)

    def _letters(self, expr: Expr) -> Maths:
        shapes = {name: array.shape for name, array in self.arrays.items()}
        writer = Writer("latex", shapes, None, self._label)
        return self._short(lambda terms: read_latex(replace(writer, terms=terms).write(expr)))

    def _figures(self, element: Expr) -> list[Maths]:
        """The element with numbers: functions written out, and then, where they stand in something, as their values."""
        element = settled(element, self.arrays)
        shown = [opened(element, self.arrays)]
        if not isinstance(element, Named) and any(isinstance(node, Named) and node.args for node in element.walk()):
            shown.append(element)
        return [self._short(partial(self._numbers, expr)) for expr in shown]

    def _numbers(self, expr: Expr, terms: int) -> Maths:
        return self.read(lambda writer: writer.write(expr), self.arrays, terms)

    def _element(self, expr: Expr, index: tuple[int, int], numbers: bool = False) -> Expr:
        """One element written out; of a long sum only the terms among which those are that are printed.

        For the line with its numbers those that are 0 are left out first, where there are too many.
        """
        if is_jacobian(expr):
            return self._through_jacobian(expr, index)
        shapes = {name: array.shape for name, array in self.arrays.items()}
        some_cut = any(mask.any() for mask in self.cut.values())  # who knows then how many of the first are left?
        few = 8 * self.style.terms

        def keep(of: Expr, at: tuple[int, int], count: int) -> Sequence[int]:
            there = np.arange(count)
            if numbers and count > self.style.terms:
                there = not_zero(of, at, there, self.arrays)
            return (there if some_cut or len(there) <= 2 * few else np.append(there[:few], there[-1])).tolist()

        element = without_cut(expand(expr, index, shapes, keep), self.cut)
        return merged(element) if self.notation.common else element

    def _through_jacobian(self, expr: Expr, index: tuple[int, int]) -> Expr:
        """Σ over k of Jₖⱼ ∂E/∂oₖ, for a function whose outputs depend on every net input."""
        j, n = index
        do = next(node for node in expr.walk() if isinstance(node, Ref) and node.name.endswith(".do"))
        j_ref = Ref(f"{do.name}|J", Symbol("J", "J", do.symbol.sup))
        self.arrays[j_ref.name] = jacobians(expr, do.name, self.arrays)
        units = range(self.arrays[do.name].shape[0])
        return Total(tuple(Call("mul", (Item(j_ref, (k, j, n)), Item(do, (k, n)))) for k in units))

    def _derive(self, form: Form) -> None:
        exprs = [form.value, *([form.stable] if form.stable is not None else [])]
        names = {name for name in names_in(*exprs) if name not in self.arrays}
        self.arrays.update(derived(names, self.arrays))

    def _shape(self, name: str) -> tuple[int, ...]:
        return self.done.after[name].shape

    # -- where numbers come from

    def _label(self, item: Item, form: Written) -> str:
        whole, _, part = item.ref.name.partition("|")
        if part in ("max", "J"):
            symbol = self.notation.symbol(item.ref.symbol)
            column = item.index[-1]
            if self.done.before[whole].shape[-1] > 1:
                symbol = replace(symbol, sup=f"{symbol.sup}({column + 1})")
            first, second = item.index[0] + 1, item.index[1] + 1
            pair = f"{first}{second}" if max(first, second) < 10 else f"{first},{second}"
            return write_symbol(symbol, form, pair if part == "J" else "")
        return self.labels(Item(self.notation.lettered(item.ref), item.index), form)

    def _item(self, number: int) -> Expr:
        """The element of an array of which this is the number."""
        at = bisect_right(self._begins, number) - 1
        offset, name = self._offsets[at]
        index = np.unravel_index(number - offset, self._ids[name].shape)
        return Item(Ref(name, Symbol(name)), tuple(int(i) for i in index))


def _numbered(arrays: Arrays) -> tuple[dict[str, Array], list[tuple[int, str]]]:
    """Arrays in which every element is a number of its own, and from which number on each array has them."""
    ids: dict[str, Array] = {}
    offsets = []
    count = 0
    for name, array in arrays.items():
        ids[name] = np.arange(count, count + array.size).reshape(array.shape)
        offsets.append((count, name))
        count += array.size
    return ids, offsets


def _some(size: int, most: int) -> list[int | None]:
    """The rows or columns that are shown; None stands for those left out."""
    return [*range(size)] if size <= most else [*range(most - 2), None, size - 1]
