"""Matrix products as loops: blocks of rows and of terms stay in registers while the inner loop runs over neighbours.

With the sizes written into them such loops are faster than a library up to several million multiplications; from
`LIBRARY` on BLAS is called, which blocks for the caches.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nnsim.engine.fused.source import Source
from nnsim.engine.fused.strided import Strided

if TYPE_CHECKING:
    from nnsim.engine.fused.room import Room

LIBRARY = 20_000_000  # multiplications
SMALL = 2_000  # up to here two rows and nine terms at a time are fastest, from there on four and four


@dataclass(frozen=True)
class Product:
    """out = scale · left right; an empty scale is 1, and `out` overlaps neither of them."""

    source: Source
    left: Strided
    right: Strided
    out: Strided
    scale: str
    real: str

    @property
    def count(self) -> int:
        """How many multiplications it is."""
        return self.left.size * self.right.shape[1]

    def transposed(self) -> "Product":
        """The same as outᵀ = rightᵀ leftᵀ."""
        left, right, out = self.right.transposed(), self.left.transposed(), self.out.transposed()
        return Product(self.source, left, right, out, self.scale, self.real)

    def scaled(self, value: str) -> str:
        """A value times the scale."""
        return f"{self.scale} * {value}" if self.scale else value


def write_product(product: Product, room: "Room") -> None:
    """Write it in the order that suits how the matrices lie."""
    left, right, out = product.left, product.right, product.out
    if product.count >= LIBRARY:
        _library(product)
    elif out.shape[1] > 1 and out.strides[1] != 1 and out.strides[0] == 1:
        write_product(product.transposed(), room)
    elif right.shape[1] > 1 and right.strides[1] == 1:
        _rows(product)
    elif right.shape[1] > 3 and right.strides[0] == 1:
        _rows(_turned(product, room))
    elif left.strides[1] == 1 or left.shape[0] == 1:
        _sums(product)
    else:
        _rows(product.transposed())


def _turned(product: Product, room: "Room") -> Product:
    """The right matrix copied, so that its rows lie without gaps."""
    source, right = product.source, product.right
    moved = room.take(right.shape)
    with source.loop(right.shape[1]) as column, source.loop(right.shape[0]) as row:
        source.line(f"{moved.element(row, column)} = {right.element(row, column)}")
    return Product(source, product.left, moved, product.out, product.scale, product.real)


def _rows(product: Product) -> None:
    """Rows of the result gather rows of the right matrix, some of both at a time."""
    small = product.count <= SMALL
    rows = _part(product.left.shape[0], (2, 3, 1) if small else (4, 5, 3, 2))
    terms = _part(product.left.shape[1], (9, 8, 7, 6, 5, 4, 3, 2) if small else (4, 5, 3, 6, 2))
    full, rest = divmod(product.left.shape[0], rows)
    if full:
        with product.source.loop(full) as block:
            _block_of_rows(product, _plus(block, rows, 0), rows, terms)
    if rest:
        _block_of_rows(product, str(full * rows), rest, terms)


def _part(size: int, preferred: tuple[int, ...]) -> int:
    """How many at a time: the first that divides the size, so that less code is needed for what is left over."""
    return next((part for part in preferred if size % part == 0), preferred[0])


def _block_of_rows(product: Product, row: str, rows: int, terms: int) -> None:
    full, rest = divmod(product.left.shape[1], terms)
    if full:
        _block(product, (row, rows), ("0", terms), first=True)
    if full > 1:
        with product.source.loop(full - 1) as block:
            _block(product, (row, rows), (_plus(block, terms, terms), terms), first=False)
    if rest:
        _block(product, (row, rows), (str(full * terms), rest), first=not full)


def _block(product: Product, rows: tuple[str, int], terms: tuple[str, int], first: bool) -> None:
    """The share of some terms in some rows; the first share is put there, the others are added."""
    source, left, right, out = product.source, product.left, product.right, product.out
    factors = {}
    for row in range(rows[1]):
        for term in range(terms[1]):
            factors[row, term] = source.fresh("w")
            element = left.element(_sum(rows[0], row), _sum(terms[0], term))
            source.line(f"{factors[row, term]} = {product.scaled(element)}")
    with source.loop(out.shape[1]) as column:
        values = []
        for term in range(terms[1]):
            values.append(source.fresh("v"))
            source.line(f"{values[-1]} = {right.element(_sum(terms[0], term), column)}")
        for row in range(rows[1]):
            total = " + ".join(f"{factors[row, term]} * {value}" for term, value in enumerate(values))
            source.line(f"{out.element(_sum(rows[0], row), column)} {'=' if first else '+='} {total}")


def _plus(variable: str, step: int, start: int) -> str:
    """variable · step + start, as short as it can be written."""
    if variable == "0":
        return str(start)
    return f"({variable} * {step} + {start})" if start else f"({variable} * {step})"


def _sum(base: str, more: int) -> str:
    if base.isdigit():
        return str(int(base) + more)
    return f"({base} + {more})" if more else base


def _sums(product: Product) -> None:
    """Each element is a sum of products by itself."""
    source = product.source
    with source.loop(product.left.shape[0]) as row, source.loop(product.out.shape[1]) as column:
        total = source.fresh("r")
        source.line(f"{total} = {product.real}(0)")
        with source.loop(product.left.shape[1]) as at:
            source.line(f"{total} += {product.left.element(row, at)} * {product.right.element(at, column)}")
        source.line(f"{product.out.element(row, column)} = {product.scaled(total)}")


def _library(product: Product) -> None:
    """A call of BLAS on views of the flat arrays."""
    source, names = product.source, []
    for array in (product.left, product.right, product.out):
        names.append(source.fresh("m"))
        turned = not array.is_packed
        plain = array.transposed() if turned else array
        begin, end = plain.span()
        source.line(f"{names[-1]} = {plain.base}[{begin}:{end}].reshape({plain.shape}){'.T' if turned else ''}")
    source.line(f"np.dot({', '.join(names)})")
    if product.scale:
        out = product.out
        with source.loop(out.size) as at:
            source.line(f"{out.base}[{out.offset} + {at}] *= {product.scale}")
