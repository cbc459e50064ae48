"""Where printed numbers come from: which array and element, how exact they are known, and whether they are given."""

from nnsim.engine.expr import Const, Expr, Item, Ref

Marked = tuple[float | None, str, bool]


def marked(value: float, of: Expr, made: frozenset[str]) -> Marked:
    """A number that stands for a part of a formula: its exact value, its source, and whether it is given.

    `made` are the arrays that the iteration has computed. A plain number of the formula itself is not marked.
    """
    plain = isinstance(of, Const) and of.symbol is None
    return None if plain else value, _source(of), _is_given(of, made)


def _source(of: Expr) -> str:
    if isinstance(of, Item):
        name = of.ref.name
        return "" if "|" in name else f"{name}[{','.join(map(str, of.index))}]"
    if isinstance(of, Ref):
        return "" if "|" in of.name else of.name
    return of.symbol.text if isinstance(of, Const) and of.symbol else ""


def _is_given(of: Expr, made: frozenset[str]) -> bool:
    """True for a number that the iteration has not made, and for the 1 above the inputs of a layer."""
    if isinstance(of, Item) and of.ref.name.endswith((".a", ".in")) and of.index[0] == 0:
        return True
    return isinstance(of, Const) or (isinstance(of, Item | Ref) and _array(of) not in made)


def _array(of: Item | Ref) -> str:
    """The array that it is, or is a part of."""
    return (of.ref if isinstance(of, Item) else of).name.partition("|")[0]
