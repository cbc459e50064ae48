"""Where a long formula may be broken, and about how wide it is."""

from dataclasses import replace

from nnsim.files.paper.maths import (
    Accent,
    Fence,
    Fraction,
    Gap,
    Grid,
    Maths,
    Number,
    Root,
    Row,
    Script,
    Sign,
    nodes,
    row,
    spoken,
    unary,
)
from nnsim.files.paper.sheet import Words

_BREAKABLE = ("(", "[")
_TALL = (Grid, Root)
_LINE = 36.0  # widths of an M that a line has room for
_FRACTION = 40.0  # and of a fraction that is not written with a /, to be broken


def tall(tree: Maths) -> bool:
    """True for what is taller than a line, so that brackets around it must grow."""
    return any(isinstance(node, _TALL) or (isinstance(node, Fraction) and not node.small) for node in nodes(tree))


def pieces(tree: Maths) -> list[Maths]:
    """The formula in pieces that may stand on different lines: it is broken in front of + and −, or behind a comma.

    Inside brackets it can be broken too, inside tall ones where no line has room for the whole. A fraction for which no
    line has room becomes one with a /.
    """
    found: list[list[Maths]] = [[]]
    for item, may in _atoms(tree):
        if may:
            found.append([])
        found[-1].append(item)
    return [row(*items) for items in found if items]


def _atoms(tree: Maths) -> list[tuple[Maths, bool]]:
    """The things on the base line from left to right, and whether a new line may begin with each."""
    items = tree.items if isinstance(tree, Row) else (tree,)
    atoms: list[tuple[Maths, bool]] = []
    for at, item in enumerate(items):
        sign = isinstance(item, Sign) and item.role == "operator" and item.text in "+−"
        may = (sign and not unary(items, at)) or _follows_comma(items, at)
        if isinstance(item, Fraction) and width(item) > _FRACTION:
            (first, _), *more = _atoms(row(_bracketed(item.top), Sign("/", "upright"), _bracketed(item.bottom)))
            atoms += [(first, may), *more]
            continue
        fence = item.base if isinstance(item, Script) and width(item) > _LINE else item
        if isinstance(fence, Fence) and fence.left in _BREAKABLE and fence.right:
            big = tall(fence.body)
            inside = _atoms(fence.body)
            if any(can for _, can in inside) and not (big and width(fence) < _LINE):
                close = Sign(fence.right, "close", big)
                atoms.append((Sign(fence.left, "open", big), may))
                atoms.extend(inside)
                atoms.append((replace(item, base=close) if isinstance(item, Script) else close, False))
                continue
        atoms.append((item, may))
    return atoms


def _follows_comma(items: tuple[Maths, ...], at: int) -> bool:
    """True for what stands behind a comma, and the room after it."""
    before = [item for item in items[max(at - 2, 0) : at] if not isinstance(item, Gap)]
    return bool(before) and before[-1] == Sign(",", "mark") and not isinstance(items[at], Gap)


def _bracketed(tree: Maths) -> Maths:
    """Above or below a /: a sum or a product stands in brackets."""
    several = isinstance(tree, Row) and any(isinstance(item, Sign) and item.role == "operator" for item in tree.items)
    return Fence("(", tree, ")") if several else tree


def words_width(words: Words) -> float:
    """About how wide running text is in one line."""
    return sum(0.5 * len(word) if isinstance(word, str) else width(word) for word in words)


def width(tree: Maths) -> float:
    """About how wide a formula is, in widths of an M; rather too much than too little."""
    if isinstance(tree, Number):
        mantissa, exponent = spoken(tree)
        return 0.5 * len(mantissa) + (2.1 + 0.36 * len(exponent) if exponent else 0.0) + 0.28 * ("−" in mantissa)
    if isinstance(tree, Sign):
        wide = {"operator": 1.25, "relation": 1.6, "mark": 0.5, "open": 0.42, "close": 0.42}.get(tree.role)
        return wide or (1.5 if tree.text == "∑" else 0.62 * max(len(tree.text), 1))
    if isinstance(tree, Row):
        return sum(map(width, tree.items))
    if isinstance(tree, Fraction):
        return 0.3 + max(width(tree.top), width(tree.bottom)) * (0.72 if tree.small else 1.0)
    if isinstance(tree, Script):
        return width(tree.base) + 0.72 * max((width(part) for part in (tree.sub, tree.sup) if part), default=0.0) + 0.06
    if isinstance(tree, Root):
        return width(tree.body) + 0.95
    if isinstance(tree, Fence):
        return width(tree.body) + (1.6 if tall(tree.body) else 0.9)
    if isinstance(tree, Grid):
        columns = [max(map(width, column)) for column in zip(*tree.rows, strict=True)]
        return sum(columns) + 1.0 * (len(columns) - 1) + 1.3
    if isinstance(tree, Accent):
        return width(tree.base)
    assert isinstance(tree, Gap)
    return tree.width
