"""From a typed text to a tree, through a whitelist: whatever is not on it is refused with its column.

The text is parsed by Python's own parser and never run. At most 400 characters and 200 parts are looked at, so nothing
in a file can hang.
"""

import ast
import re
import warnings
from collections.abc import Mapping

from nnsim.session.expressions.examples import (
    BRACKETS,
    arrays_as,
    for_example,
    functions_are,
    in_brackets,
    in_names_of,
    type_one,
)
from nnsim.session.expressions.names import Names, Runnable, quoted
from nnsim.session.expressions.tree import (
    ELEMENTWISE,
    FUNCTIONS,
    REDUCTIONS,
    Call,
    Chain,
    ExpressionError,
    Node,
    Number,
    Shape,
    fit,
    shape_words,
)

MOST_CHARACTERS = 400
MOST_PARTS = 200
_DEEPEST = 100
_COMMA = re.compile(rb"(?<![\w.\]\[])([\d.]+),(\d+)")  # in a number, not between two indices

_ARITHMETIC: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.Mod: "%",
    ast.Pow: "**",
}
_COMPARE: dict[type[ast.AST], str] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}
_REFUSED: dict[type[ast.AST], tuple[str, str]] = {
    ast.Attribute: ("a point after a name means nothing here", arrays_as("z[hidden][1]")),
    ast.BitAnd: ("& is not known", "write and"),
    ast.BitOr: ("| is not known", "write or"),
    ast.Invert: ("~ is not known", "write not"),
    ast.BitXor: ("^ is not known", "write ** for a power"),
    ast.FloorDiv: ("// is not known", "write /"),
    ast.MatMult: ("@ is not known", "use *, norm or mean"),
    ast.Slice: ("ranges are not known", "give one index, or leave it out for all"),
    ast.Tuple: ("a list of values is not a number", in_brackets("W[hidden][1][2]")),
    ast.IfExp: ("if and else are not known", "use comparisons with and, or, not"),
}
_USUAL = "abs(delta[hidden][2]) > 0.1 and epoch > 5"
_EXAMPLE = for_example(_USUAL)


def parse(text: str, setup: Runnable) -> Node:
    """The tree of an expression, every name resolved and every shape checked; ExpressionError at the first mistake.

    Its remedy gives examples in the names of the network.
    """
    try:
        return _parse(text, setup)
    except ExpressionError as error:
        remedy = in_names_of(setup.design.network, error.remedy, setup)
        raise ExpressionError(error.text, error.column, error.what, error.why, remedy) from error


def _parse(text: str, setup: Runnable) -> Node:
    if len(text) > MOST_CHARACTERS:
        what = f"the expression has {len(text):,} characters"
        raise ExpressionError(text[:MOST_CHARACTERS], MOST_CHARACTERS, what, f"{MOST_CHARACTERS} is the most", "")
    line = "".join(" " if letter.isspace() else letter for letter in text)
    if not line.strip():
        raise ExpressionError(text, 0, "there is nothing to compute", "", type_one(_USUAL))
    margin = len(line) - len(line.lstrip())
    tree = _read(text, line[margin:], margin)
    count = sum(isinstance(node, ast.expr) for node in ast.walk(tree))
    if count > MOST_PARTS:
        raise ExpressionError(text, 0, f"the expression has {count} parts", f"{MOST_PARTS} is the most", "shorten it")
    return _Reader(text, line[margin:], margin, Names(setup, text)).node(tree.body, 0)


def rename_layers(text: str, names: Mapping[str, str]) -> str:
    """The expression with other names for some layers; a text that cannot be read is left as it is."""
    line = "".join(" " if letter.isspace() else letter for letter in text)
    margin = len(line) - len(line.lstrip())
    if len(text) > MOST_CHARACTERS or not line.strip():
        return text
    try:
        tree = _read(text, line[margin:], margin)
    except ExpressionError:
        return text
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            key = node.slice
            name = key.id if isinstance(key, ast.Name) else key.value if isinstance(key, ast.Constant) else None
            if isinstance(name, str) and name in names:
                found.append((key.col_offset, key.end_col_offset, names[name]))
    whole = line[margin:].encode("utf-8", "surrogatepass")
    for start, end, name in sorted(found, reverse=True):
        whole = whole[:start] + quoted(name).encode() + whole[end:]
    return line[:margin] + whole.decode("utf-8", "surrogatepass")


def _read(text: str, line: str, margin: int) -> ast.Expression:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(line, mode="eval")
    except SyntaxError as error:
        column = margin + error.offset - 1 if error.offset else len(text)
        raise _not_an_expression(text, column, error.msg or "") from error
    except (ValueError, MemoryError, RecursionError, OverflowError) as error:
        raise ExpressionError(text, margin, "this cannot be read as an expression", "", _EXAMPLE) from error


def _not_an_expression(text: str, column: int, message: str) -> ExpressionError:
    for sign, remedy in (
        ("&&", "write and"),
        ("||", "write or"),
        ("≥", "write >="),
        ("≤", "write <="),
        ("≠", "write !="),
    ):
        if sign in text:
            return ExpressionError(text, text.index(sign), f"{sign} is not known", "", remedy)
    bare = [i for i, sign in enumerate(text) if sign == "=" and text[i - 1 : i] not in ("<", ">", "=", "!")]
    bare = [i for i in bare if text[i + 1 : i + 2] != "="]
    if bare:
        return ExpressionError(text, bare[0], "= compares nothing", "", "write == to compare")
    if column >= len(text.rstrip()):
        return ExpressionError(text, column, "the expression is not finished", "", _EXAMPLE)
    bracket = next((say(*found.groups()) for sign, say in BRACKETS if (found := sign.search(message))), "")
    what = bracket or "the expression cannot be read from here on"
    return ExpressionError(text, column, what, "", "" if bracket else _EXAMPLE)


class _Reader:
    """Turns Python's tree into ours."""

    def __init__(self, text: str, line: str, margin: int, names: Names) -> None:
        self.text, self.margin, self.names = text, margin, names
        self.line = line.encode("utf-8", "surrogatepass")

    def column(self, node: ast.expr) -> int:
        """Where a node stands in the text; Python counts bytes."""
        return self.margin + len(self.line[: node.col_offset].decode("utf-8", "replace"))

    def fail(self, node: ast.expr, what: str, why: str = "", remedy: str = "") -> ExpressionError:
        return ExpressionError(self.text, self.column(node), what, why, remedy)

    def node(self, node: ast.expr, depth: int) -> Node:
        if depth > _DEEPEST:
            raise self.fail(node, "the expression is nested too deeply", "", "shorten it")
        at, deeper = self.column(node), depth + 1
        if isinstance(node, ast.Constant):
            return self.constant(node)
        if isinstance(node, ast.Name):
            return self.names.counter(node.id, at)
        if isinstance(node, ast.Subscript):
            return self.element(node)
        if isinstance(node, ast.Call):
            return self.call(node, deeper)
        if isinstance(node, ast.BinOp) and type(node.op) in _ARITHMETIC:
            return self.join(
                node, _ARITHMETIC[type(node.op)], [self.node(arg, deeper) for arg in (node.left, node.right)]
            )
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.UAdd):
            arg = self.node(node.operand, deeper)
            return arg if isinstance(node.op, ast.UAdd) else Call(arg.shape, False, at, "neg", (arg,))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            arg = self.condition(node.operand, "not", deeper)
            return Call(arg.shape, True, at, "not", (arg,))
        if isinstance(node, ast.Compare):
            return self.compare(node, deeper)
        if isinstance(node, ast.BoolOp):
            name = "and" if isinstance(node.op, ast.And) else "or"
            return self.join(node, name, [self.condition(value, name, deeper) for value in node.values], True)
        raise self.comma(node) or self.refused(node)

    def comma(self, node: ast.expr) -> ExpressionError | None:
        """An error for a number that is written with a comma, where several values stand in place of one."""
        found = _COMMA.search(self.line, node.col_offset, node.end_col_offset or len(self.line))
        if found is None:
            return None
        column = self.margin + len(self.line[: found.start()].decode("utf-8", "replace"))
        text, code = found[0].decode(), f"{found[1].decode().replace('.', '')}.{found[2].decode()}"
        what, why = f"{text} is not one number", "a comma separates values"
        return ExpressionError(self.text, column, what, why, f"numbers are written with a point: {code}")

    def refused(self, node: ast.expr) -> ExpressionError:
        """An error for what is not on the whitelist."""
        signs: list[ast.AST] = [node.op, node] if isinstance(node, ast.BinOp | ast.UnaryOp) else [node]
        for sign in signs:
            if type(sign) in _REFUSED:
                what, remedy = _REFUSED[type(sign)]
                return self.fail(node, what, "", remedy)
        return self.fail(node, "only numbers, names, comparisons and arithmetic can be used", "", _EXAMPLE)

    def constant(self, node: ast.Constant) -> Number:
        value = node.value
        if isinstance(value, str):
            raise self.fail(node, "a text is not a number", "", "quotes belong to the name of a layer: z['my layer']")
        if not isinstance(value, int | float):
            raise self.fail(node, "that is not a number", "", _EXAMPLE)
        try:
            number = float(value)
        except OverflowError as error:
            raise self.fail(node, "the number is too large", "", "use one below 1e308") from error
        return Number((), False, self.column(node), number)

    def element(self, node: ast.Subscript) -> Node:
        """name[layer][index][index]"""
        inner: ast.expr = node
        brackets: list[ast.expr] = []
        while isinstance(inner, ast.Subscript):
            brackets.insert(0, inner.slice)
            inner = inner.value
        if not isinstance(inner, ast.Name):
            raise self.fail(inner, "only the arrays of a layer have an index", "", for_example("delta[hidden][2]"))
        first, *rest = brackets
        if isinstance(first, ast.Tuple | ast.Slice):
            raise self.refused(first)
        if isinstance(first, ast.Name):
            layer = first.id
        elif isinstance(first, ast.Constant) and isinstance(first.value, str):
            layer = first.value
        elif inner.id in self.names.arrays:
            code = ", ".join(self.names.layers)
            raise self.fail(first, "the first index is the name of a layer", "", f"the layers are: {code}")
        else:
            layer = ""
        index = [self.index(one) for one in rest]
        columns = [self.column(one) for one in rest]
        return self.names.element(inner.id, self.column(inner), layer, self.column(first), index, columns)

    def index(self, node: ast.expr) -> int:
        minus = isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub)
        number = node.operand if isinstance(node, ast.UnaryOp) and minus else node
        if isinstance(number, ast.Constant) and type(number.value) is int:
            return -number.value if minus else number.value
        if isinstance(node, ast.Tuple | ast.Slice):
            raise self.refused(node)
        raise self.fail(node, "an index is a whole number", "", "neurons and samples count from 1, row 0 is the bias")

    def call(self, node: ast.Call, depth: int) -> Node:
        at = self.column(node)
        if not isinstance(node.func, ast.Name):
            raise self.fail(node.func, "that cannot be called", "", functions_are(FUNCTIONS))
        name = node.func.id
        if name not in FUNCTIONS:
            raise self.fail(node.func, f"there is no function {name}", "", functions_are(FUNCTIONS))
        if node.keywords or any(isinstance(arg, ast.Starred) for arg in node.args):
            raise self.fail(node, f"{name} takes plain values", "", for_example(f"{name}(delta[hidden])"))
        most = 200 if name in ("min", "max") else 1
        if not 1 <= len(node.args) <= most:
            raise self.comma(node) or self.fail(
                node, f"{name} takes one value", "", for_example(f"{name}(delta[hidden])")
            )
        if name in ("any", "all"):
            args = [self.condition(node.args[0], name, depth)]
        else:
            args = [self.node(arg, depth) for arg in node.args]
        if name in REDUCTIONS or (name in ("min", "max") and len(args) == 1):
            return Call((), name in ("any", "all"), at, name, (args[0],))
        if name in ELEMENTWISE:
            return Call(args[0].shape, name.startswith("is"), at, name, (args[0],))
        return self.join(node, name, args)

    def compare(self, node: ast.Compare, depth: int) -> Node:
        values = [self.node(value, depth) for value in (node.left, *node.comparators)]
        if not all(type(op) in _COMPARE for op in node.ops):
            raise self.fail(node, "in and is are not known", "", "compare with <, <=, >, >=, == or !=")
        signs = tuple(_COMPARE[type(op)] for op in node.ops)
        return Chain(self.shape(values), True, self.column(node), signs, tuple(values))

    def condition(self, node: ast.expr, name: str, depth: int) -> Node:
        found = self.node(node, depth)
        if not found.boolean:
            raise ExpressionError(
                self.text, found.column, f"{name} takes comparisons, and this is a number", "", "compare it: ... > 0"
            )
        return found

    def join(self, node: ast.expr, name: str, args: list[Node], boolean: bool = False) -> Call:
        return Call(self.shape(args), boolean, self.column(node), name, tuple(args))

    def shape(self, args: list[Node]) -> Shape:
        """The shape of an operation on all of these; an error at the first that does not fit."""
        whole = args[0].shape
        for other in args[1:]:
            fitting = fit(whole, other.shape)
            if fitting is None:
                what = f"{shape_words(whole)} and {shape_words(other.shape)} do not fit together"
                conditions = "give indices, or write any(...) around each"
                numbers = "give indices, or write mean, max or norm of them"
                remedy = conditions if all(arg.boolean for arg in args) else numbers
                raise ExpressionError(self.text, other.column, what, "", remedy)
            whole = fitting
        return whole
