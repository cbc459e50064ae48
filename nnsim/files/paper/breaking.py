"""Where a long formula may be broken, and about how wide it is."""

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

_BREAKABLE = ("(", "[")
_TALL = (Grid, Root)
_LINE = 36.0  # widths of an M that a line has room for


def tall(tree: Maths) -> bool:
    """True for what is taller than a line, so that brackets around it must grow."""
    return any(isinstance(node, _TALL) or (isinstance(node, Fraction) and not node.small) for node in nodes(tree))


def pieces(tree: Maths) -> list[Maths]:
    """The formula in pieces that may stand on different lines: it can be broken in front of + and −.

    Inside brackets it can be broken too, inside tall ones where no line has room for the whole.
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
        may = sign and not unary(items, at)
        if isinstance(item, Fence) and item.left in _BREAKABLE and item.right:
            big = tall(item.body)
            inside = _atoms(item.body)
            if any(can for _, can in inside) and not (big and width(item) < _LINE):
                atoms.append((Sign(item.left, "open", big), False))
                atoms.extend(inside)
                atoms.append((Sign(item.right, "close", big), False))
                continue
        atoms.append((item, may))
    return atoms


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
