"""Formulas as trees of boxes: what every format of documents is written from.

A number that was computed knows its exact value and where it comes from, so that a printed page can be checked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Role = Literal["letter", "upright", "operator", "relation", "open", "close", "mark"]


@dataclass(frozen=True)
class Sign:
    """A letter, a word or an operator; its role decides slant and the space around it. Brackets may be big."""

    text: str
    role: Role = "letter"
    big: bool = False


@dataclass(frozen=True)
class Number:
    """A number as it is printed, such as "0.35", "-1.2e-5", "inf" or "nan".

    `value` is the exact one, None for a number that belongs to a formula itself; `source` names the array and the
    element that it was read from, such as "hidden1.W[1,0]", "" for one that was computed for display. A `given` one is
    what a calculation starts from.
    """

    text: str
    value: float | None = None
    source: str = ""
    given: bool = False


@dataclass(frozen=True)
class Row:
    """Things beside each other."""

    items: tuple["Maths", ...]


@dataclass(frozen=True)
class Fraction:
    """One thing over another."""

    top: "Maths"
    bottom: "Maths"
    small: bool = False


@dataclass(frozen=True)
class Script:
    """A base with a subscript, a superscript or both."""

    base: "Maths"
    sub: "Maths | None" = None
    sup: "Maths | None" = None


@dataclass(frozen=True)
class Root:
    """A square root."""

    body: "Maths"


@dataclass(frozen=True)
class Fence:
    """Brackets as tall as what is inside."""

    left: str
    body: "Maths"
    right: str


@dataclass(frozen=True)
class Grid:
    """A matrix in square brackets, or the cases of a function behind a brace."""

    rows: tuple[tuple["Maths", ...], ...]
    kind: Literal["matrix", "cases"] = "matrix"


@dataclass(frozen=True)
class Accent:
    """A mark above a letter: ~ or ^ or ¯."""

    base: "Maths"
    mark: Literal["~", "^", "¯"]


@dataclass(frozen=True)
class Gap:
    """Room, in widths of an M."""

    width: float


Maths = Sign | Number | Row | Fraction | Script | Root | Fence | Grid | Accent | Gap
_SINGLE, _AROUND = (Sign, Number, Gap), (Root, Fence)


def parts(tree: Maths) -> tuple[Maths, ...]:
    """What a node is made of, in the order in which it is read."""
    if isinstance(tree, _SINGLE):
        return ()
    if isinstance(tree, Row):
        return tree.items
    if isinstance(tree, Fraction):
        return tree.top, tree.bottom
    if isinstance(tree, Script):
        return tuple(part for part in (tree.base, tree.sub, tree.sup) if part is not None)
    if isinstance(tree, Grid):
        return tuple(cell for row in tree.rows for cell in row)
    return (tree.body,) if isinstance(tree, _AROUND) else (tree.base,)


def nodes(tree: Maths) -> Iterator[Maths]:
    """The node and all below it, in the order in which they are read."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += parts(node)[::-1]


def numbers(tree: Maths) -> list[Number]:
    """The computed numbers in a formula, in the order in which they are read."""
    return [node for node in nodes(tree) if isinstance(node, Number) and node.value is not None]


def row(*items: Maths) -> Maths:
    """Things beside each other, rows in it laid flat; a single one is itself."""
    flat: list[Maths] = []
    for item in items:
        flat.extend(item.items if isinstance(item, Row) else [item])
    return flat[0] if len(flat) == 1 else Row(tuple(flat))


def unary(items: tuple[Maths, ...], at: int) -> bool:
    """True for a + or − that is a sign and not an operation: it stands first, or behind another operator."""
    before = [item for item in items[:at] if not isinstance(item, Gap)]
    if not before:
        return True
    last = before[-1]
    return isinstance(last, Sign) and last.role in ("operator", "relation", "open", "mark")


def spoken(number: Number) -> tuple[str, str]:
    """The mantissa and the power of ten of a number as they are printed, with a true minus sign."""
    if number.text in ("nan", "inf", "-inf"):
        return {"nan": "NaN", "inf": "∞", "-inf": "−∞"}[number.text], ""
    mantissa, _, exponent = number.text.replace("-", "−").partition("e")
    return mantissa, exponent
