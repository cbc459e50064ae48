"""A typed expression as a tree, its shapes, and the error that points at the column of a mistake.

A shape is a tuple of sizes; "N" is the samples of a batch, whose number changes. () is a single number.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from nnsim.kit.errors import ArgumentError

Shape = tuple[int | str, ...]

COMPARISONS = ("<", "<=", ">", ">=", "==", "!=")
REDUCTIONS = ("norm", "mean", "any", "all")
ELEMENTWISE = ("abs", "sqrt", "exp", "log", "sign", "isnan", "isfinite")
FUNCTIONS = (*ELEMENTWISE, "min", "max", *REDUCTIONS)


class ExpressionError(ArgumentError):
    """A typed expression cannot be used: `column` (from 0) is where the mistake is, `text` the whole expression."""

    def __init__(self, text: str, column: int, what: str, why: str = "", remedy: str = "") -> None:
        self.text, self.column = text, max(0, min(column, len(text)))
        super().__init__(what, why, remedy)
        self.args = (text, column, what, why, remedy)

    @property
    def caret(self) -> str:
        """The expression, and below it a caret at the mistake."""
        return f"{self.text}\n{' ' * self.column}^"


@dataclass(frozen=True)
class Node:
    """A part of an expression: its shape, whether it is true or false instead of a number, and where it stands."""

    shape: Shape = ()
    boolean: bool = False
    column: int = 0


@dataclass(frozen=True)
class Number(Node):
    """A number that was typed."""

    value: float = 0.0


@dataclass(frozen=True)
class Reading(Node):
    """Numbers of the memory: the array, and the place in it, which counts from 0. `words` say what it is."""

    array: str = ""
    index: tuple[int, ...] = ()
    sampled: bool = False
    kind: str = ""
    words: str = ""


@dataclass(frozen=True)
class Call(Node):
    """An operator or a function of other parts; "neg" is the minus in front of a number."""

    name: str = ""
    args: tuple[Node, ...] = field(default_factory=tuple)


@dataclass(frozen=True)
class Chain(Node):
    """Comparisons that hold together, such as 0 < z < 1: each value is computed once."""

    signs: tuple[str, ...] = ()
    args: tuple[Node, ...] = ()


def readings(node: Node) -> tuple[Reading, ...]:
    """All readings below a node, from left to right."""
    if isinstance(node, Reading):
        return (node,)
    if isinstance(node, Call | Chain):
        return tuple(found for arg in node.args for found in readings(arg))
    return ()


def fit(left: Shape, right: Shape) -> Shape | None:
    """The shape of an operation on both: equal ones, or one that is the end of the other; None when they do not fit."""
    short, long = sorted((left, right), key=len)
    return long if not short or long[-len(short) :] == short else None


def shape_words(shape: Shape) -> str:
    """A shape for the person."""
    if not shape:
        return "one number"
    return " × ".join(map(str, shape)) + " numbers"


_SIGNS = {"*": "·", "-": "−", "<=": "≤", ">=": "≥", "==": "=", "!=": "≠"}
_BARS = {"abs": ("|", "|"), "norm": ("‖", "‖"), "sqrt": ("√(", ")")}
_LEVELS = {"or": 1, "and": 2, "not": 3, "+": 5, "-": 5, "*": 6, "/": 6, "%": 6, "neg": 7, "**": 8}


def _words(reading: Reading) -> str:
    return reading.words


def write(node: Node, leaf: Callable[[Reading], str] = _words, bars: bool = False, level: int = 0) -> str:
    """The expression with every reading as `leaf` writes it, and brackets only where they are needed.

    With `bars` the functions abs, norm and sqrt are written as on paper: |x|, ‖x‖, √x.
    """
    if isinstance(node, Number):
        return f"{node.value:.12g}"
    if isinstance(node, Reading):
        return leaf(node)
    if isinstance(node, Chain):
        parts = [write(arg, leaf, bars, 5) for arg in node.args]
        text = parts[0] + "".join(f" {_SIGNS.get(s, s)} {p}" for s, p in zip(node.signs, parts[1:], strict=True))
        return f"({text})" if level > 4 else text
    assert isinstance(node, Call)
    if node.name in FUNCTIONS:
        inside = ", ".join(write(arg, leaf, bars) for arg in node.args)
        before, after = _BARS.get(node.name, ("", "")) if bars else ("", "")
        return f"{before}{inside}{after}" if before else f"{node.name}({inside})"
    own = _LEVELS[node.name]
    if node.name in ("not", "neg"):
        text = ("not " if node.name == "not" else "−") + write(node.args[0], leaf, bars, own)
    elif node.name == "**":
        text = f"{write(node.args[0], leaf, bars, own + 1)} ** {write(node.args[1], leaf, bars, own - 1)}"
    else:
        first, *rest = (write(arg, leaf, bars, own + (place > 0)) for place, arg in enumerate(node.args))
        text = first + "".join(f" {_SIGNS.get(node.name, node.name)} {other}" for other in rest)
    return f"({text})" if own < level else text
