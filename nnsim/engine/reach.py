"""How far an element reaches: which elements of a formula's value are made with it, and which others it is made of."""

from collections.abc import Iterator, Mapping, Sequence

from nnsim.engine.expand import Index, Shapes
from nnsim.engine.expr import Augment, Distance, Expr, Item, MatMul, Max, Named, NoBias, Ref, Sum, Transpose
from nnsim.engine.shapes import Shape, shape_of

Span = int | None  # a row or a column; None is all of them
Region = tuple[Span, Span]


def reach(expr: Expr, elements: Mapping[str, Index], shapes: Shapes) -> Region | None:
    """The rows and columns of the value that an element is used for; None where it is not used at all.

    `elements` are the names under which the element's array is read, with its place in each. The region may take in
    more than what is made with the element where a formula uses it in several ways, never less.
    """
    if isinstance(expr, Ref):
        return _read(expr, elements, shapes)
    if isinstance(expr, Item):
        whole = _read(expr.ref, elements, shapes)
        hit = whole is not None and elements[expr.ref.name][: len(expr.index)] == expr.index
        return (None, None) if hit else None
    if isinstance(expr, Named):
        return reach(expr.body, elements, shapes)
    found = [reach(arg, elements, shapes) for arg in expr.args]
    if isinstance(expr, Transpose):
        return None if found[0] is None else (found[0][1], found[0][0])
    if isinstance(expr, NoBias):
        return _shifted(found[0], -expr.start, shape_of(expr, shapes)[0])
    if isinstance(expr, Augment):
        return _stacked(expr, found, shapes)
    if isinstance(expr, MatMul):
        left, right = found
        return _together([left and (left[0], None), right and (None, right[1])])
    if isinstance(expr, Distance):
        left, right = found
        return _together([left and (left[1], None), right and (None, right[1])])
    if isinstance(expr, Sum) or (isinstance(expr, Max) and len(expr.args) == 1):
        return _summed(found[0], expr.axis)
    sizes = [_flat(shape_of(arg, shapes)) for arg in expr.args]
    whole = _flat(shape_of(expr, shapes))
    return _together([_spread(one, size, whole) for one, size in zip(found, sizes, strict=True)])


def _flat(shape: tuple[int, ...]) -> Index:
    rows, columns = (*shape, 1, 1)[:2]
    return rows, columns


def _read(ref: Ref, elements: Mapping[str, Index], shapes: Shapes) -> Region | None:
    if ref.name not in elements:
        return None
    rows, columns = _flat(shapes[ref.name])
    row, column = (*elements[ref.name], 0, 0)[:2]
    return (row, column) if 0 <= row < rows and 0 <= column < columns else None


def _shifted(region: Region | None, by: int, rows: int) -> Region | None:
    if region is None or region[0] is None:
        return region
    row = region[0] + by
    return (row, region[1]) if 0 <= row < rows else None


def _stacked(expr: Augment, found: Sequence[Region | None], shapes: Shapes) -> Region | None:
    first, regions = 1, []
    for arg, region in zip(expr.args, found, strict=True):
        regions.append(_shifted(region, first, 1 << 62))
        first += shape_of(arg, shapes)[0]
    return _together(regions)


def _summed(region: Region | None, axis: int | None) -> Region | None:
    if region is None:
        return None
    return (0 if axis in (None, 0) else region[0]), (0 if axis in (None, 1) else region[1])


def _spread(region: Region | None, size: Index, whole: Index) -> Region | None:
    """What NumPy spreads over rows or columns reaches all of them."""
    if region is None:
        return None
    row, column = (None if mine == 1 and all_ > 1 else at for at, mine, all_ in zip(region, size, whole, strict=True))
    return row, column


def _together(regions: Sequence[Region | None]) -> Region | None:
    known = [region for region in regions if region is not None]
    if not known:
        return None
    row, column = (spans.pop() if len(spans := set(side)) == 1 else None for side in zip(*known, strict=True))
    return row, column


# ------------------------------------------------------------------------------------------------ the other way


def made_of(expr: Expr, region: Region, shapes: Shapes) -> Iterator[tuple[str, Region]]:
    """The arrays that the elements of a region of the value are made of, each with the region that is read of it.

    It may take in more than what is read, never less; an array may come several times.
    """
    if isinstance(expr, Item):
        row, column = (*expr.index, 0, 0)[:2]
        yield expr.ref.name, (row, column)
    elif isinstance(expr, Ref):
        yield expr.name, _narrowed(region, shapes[expr.name])
    elif isinstance(expr, Named):
        for part in (*expr.args, expr.body):
            yield from made_of(part, region, shapes)
    else:
        for arg, own in zip(expr.args, _regions(expr, region, shapes), strict=True):
            yield from made_of(arg, own, shapes)


def _narrowed(region: Region, shape: Shape) -> Region:
    """What NumPy spreads over rows or columns has but one; in a single number the place stays, as in an expansion."""
    row, column = (0 if own == 1 else at for at, own in zip(region, (*shape, 0, 0)[:2], strict=True))
    return row, column


def _regions(expr: Expr, region: Region, shapes: Shapes) -> list[Region]:
    """What each part of a formula has to be for a region of its value."""
    row, column = region
    if isinstance(expr, MatMul):
        return [(row, None), (None, column)]
    if isinstance(expr, Distance):
        return [(None, row), (None, column)]
    if isinstance(expr, Transpose):
        return [(column, row)]
    if isinstance(expr, NoBias):
        return [(None if row is None else row + expr.start, column)]
    if isinstance(expr, Augment):
        return [(None, column) for _ in expr.args]
    if isinstance(expr, Sum) or (isinstance(expr, Max) and len(expr.args) == 1):
        return [(None if expr.axis in (None, 0) else row, None if expr.axis in (None, 1) else column)]
    return [_narrowed(region, shape_of(arg, shapes)) for arg in expr.args]
