"""From a formula to the source of a program: what differs between languages is a table, what is alike is written here.

A formula of Z is the activation of a layer. It becomes a function that changes the net inputs of a layer in place, in
stages: what the formula has more than once is stored in their place first, so softmax computes each power once.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import copysign, isfinite, isnan
from textwrap import wrap

from nnsim.engine.expr import Call, Const, Expr, Leaf, Max, Named, Ref, Sum, rewritten
from nnsim.engine.functions import FUNCTIONS
from nnsim.files.names import identifiers, one_line
from nnsim.files.trained import Trained, TrainedLayer
from nnsim.files.weights import Array
from nnsim.kit.errors import FileError
from nnsim.parts.contracts import Z

WIDTH, MOST = 110, 200  # characters of a line of code, and of a line about it
_INFIX = {
    "add": "{0} + {1}", "sub": "{0} - {1}", "mul": "{0} * {1}", "div": "{0} / {1}", "neg": "-{0}",
    "greater": "{0} > {1}", "greater_equal": "{0} >= {1}", "less": "{0} < {1}", "less_equal": "{0} <= {1}",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Language:
    """What a language writes in its own way.

    `calls` are patterns of functions by their name in a formula; `own` is the source of those that the file brings
    along, whose patterns have {own} before their names. Without `real` a formula is one of whole arrays, and `calls`
    has `sum` and `max` over units; with it, `real` and `index` declare variables, and loops go through the units.
    """

    title: str
    calls: Mapping[str, str]
    own: Mapping[str, str] = field(default_factory=dict)
    number: Callable[[float], str]
    text: Callable[[str], str]
    real: str = ""
    index: str = ""


class Functions:
    """The functions that a file needs, written once each: activations, and what they are made of."""

    def __init__(self, language: Language, prefix: str = "") -> None:
        self._language, self._prefix = language, prefix
        self._used: set[str] = set()

    def brought(self) -> list[str]:
        """The source of the functions that the language does not have, after everything that asks for them."""
        own = self._language.own
        return [own[name].replace("{own}", self._prefix) for name in own if name in self._used]

    def body(self, expr: Expr, layer: TrainedLayer) -> list[str]:
        """The statements that put φ(z) in the place of z; FileError where the language has no such function."""
        lines: list[str] = []
        for number, stage in enumerate(stages(expr)):
            lines += self._stage(stage, layer, number)
        return lines

    def _stage(self, expr: Expr, layer: TrainedLayer, stage: int) -> list[str]:
        language, lines = self._language, []

        def reduced(node: Sum | Max) -> str:
            inner = self.infix(node.args[0], layer, reduced)[0]
            what = "sum" if isinstance(node, Sum) else "max"
            if not language.real:
                self._used.add(what)
                return language.calls[what].format(inner, own=self._prefix)
            name = f"{what}{stage or ''}"
            if what == "sum":
                start, update = language.number(0.0), f"{name} += {inner}"
            else:
                self._used.add("maximum")
                greater = language.calls["maximum"].format(name, inner, own=self._prefix)
                start, update = inner.replace("z[i]", "z[0]"), f"{name} = {greater}"
            lines.append(f"{language.real} {name} = {start};")
            lines.append(f"for ({language.index} i = 0; i < n; i++) {update};")
            return name

        value = self.infix(expr, layer, reduced)[0]
        if language.real:
            return [*lines, f"for ({language.index} i = 0; i < n; i++) z[i] = {value};"]
        return [f"z = {value}"]

    def infix(self, expr: Expr, layer: TrainedLayer, reduced: Callable[[Sum | Max], str]) -> tuple[str, int]:
        """The formula in the language, and how strongly it holds together."""
        language = self._language
        if isinstance(expr, Const):
            text = language.number(expr.value)
            return text, 9 if copysign(1.0, expr.value) > 0 else FUNCTIONS["neg"].precedence
        if expr == Z:
            return ("z[i]" if language.real else "z"), 9
        if isinstance(expr, Sum | Max) and expr.axis == 0 and len(expr.args) == 1:
            return reduced(expr), 9
        if not isinstance(expr, Call):
            raise _missing(layer, language)
        parts = [self.infix(arg, layer, reduced) for arg in expr.args]
        if expr.function in _INFIX:
            function = FUNCTIONS[expr.function]
            texts = [
                text if holds >= tight else f"({text})"
                for (text, holds), tight in zip(parts, function.tight, strict=True)
            ]
            return _INFIX[expr.function].format(*texts), function.precedence
        if expr.function not in language.calls:
            raise _missing(layer, language)
        self._used.add(expr.function)
        return language.calls[expr.function].format(*(text for text, _ in parts), own=self._prefix), 9


def stages(expr: Expr) -> Iterator[Expr]:
    """The formula as formulas that are put into the place of Z one after the other; the last gives its value."""
    expr = _plain(expr)
    while True:
        counts = Counter(node for node in expr.walk() if not isinstance(node, Leaf))
        again = sorted((node for node, times in counts.items() if times > 1), key=lambda node: -len([*node.walk()]))
        for part in again:
            rest = _with_stored(expr, part)
            if Z not in rest.walk():
                yield part
                expr = rewritten(rest, lambda node: Z if node == _STORED else None)
                break
        else:
            yield expr
            return


_STORED = Ref("stored", Z.symbol)


def _with_stored(expr: Expr, part: Expr) -> Expr:
    """The formula with what has been stored wherever it has that part."""
    return rewritten(expr, lambda node: _STORED if node == part else None)


def _plain(expr: Expr) -> Expr:
    """The formula without the signs that parts of it are shown by."""
    return rewritten(expr, lambda node: _plain(node.body) if isinstance(node, Named) else None)


def _missing(layer: TrainedLayer, language: Language) -> FileError:
    return FileError(
        f"{language.title} code has no {layer.activation.title}, which {layer.name} has",
        "its formula has a function that is not written there",
        "choose another activation and train again, or another format",
    )


def number(value: float, nan: str, infinity: str) -> str:
    """A number with all its digits; what is not finite under the name that the language has for it."""
    if isfinite(value):
        return repr(value)
    return nan if isnan(value) else infinity if value > 0 else f"-{infinity}"


# ------------------------------------------------------------------------------------------------ the rest of a file


def activations(trained: Trained) -> dict[str, tuple[str, TrainedLayer]]:
    """By layer, what to call the function of its activation, and the first layer that has it; the identity has none.

    These names, and those of layers, are safe in any language behind a prefix.
    """
    found: dict[Expr, list[TrainedLayer]] = {}
    for layer in trained.layers:
        if layer.key != "identity":
            found.setdefault(layer.formula, []).append(layer)
    names = identifiers(layers[0].key for layers in found.values())
    return {
        layer.name: (name, layers[0]) for name, layers in zip(names, found.values(), strict=True) for layer in layers
    }


def bodies(functions: Functions, named: Mapping[str, tuple[str, TrainedLayer]]) -> dict[str, list[str]]:
    """The statements of each activation, by what its function is called."""
    return {name: functions.body(layer.formula, layer) for name, layer in dict(named.values()).items()}


def heading(layer: TrainedLayer, names: Mapping[int, str]) -> str:
    """What stands above the weights of a layer."""
    fed = ", ".join(names[block.source.id] for block in layer.blocks)
    return f"{names[layer.layer.id]}: {_counted(layer.size)}, fed by {fed}; row 0 holds the biases"


def layer_names(trained: Trained) -> dict[int, str]:
    """What to call each layer, by its number."""
    layers = trained.network.order
    return dict(zip((la.id for la in layers), identifiers((la.name for la in layers), (), "layer"), strict=True))


def about(trained: Trained) -> list[str]:
    """What there is to say at the head of a file, in ASCII without anything that ends a comment."""
    lines = [f"{trained.title or 'network'}: a trained network, {trained.network.shape_text}. Made with nnsim."]
    lines.append(f"Inputs, in the units of the data: {', '.join(trained.names_in)}")
    lines.append(f"Outputs: {', '.join(trained.names_out)}")
    if trained.before is not None:
        lines.append("Inputs are standardized in here.")
    if trained.after is not None:
        lines.append("Outputs are scaled back in here.")
    if any(layer.key == "softmax" for layer in trained.outputs_of):
        lines.append("Softmax is in here: outputs are probabilities, not logits.")
    if trained.classes and trained.classes != trained.names_out:
        lines.append(f"Classes: {', '.join(trained.classes)}")
    short = [one_line(line) if len(line) <= MOST else one_line(line[: MOST - 10]) + " ..." for line in lines]
    return [part for line in short for part in wrap(line, WIDTH - 10, subsequent_indent="  ")]


def _counted(units: int) -> str:
    """How many units, in words."""
    return f"{units} unit{'s' if units != 1 else ''}"


def matrix(head: str, array: Array, end: str, language: Language) -> list[str]:
    """A matrix as a list of its rows, each a list."""
    lines = [head]
    for row in array.tolist():
        first, *rest = wrapped([language.number(value) for value in row], "     ")
        lines += [f"    [{first.strip()}", *rest]
        lines[-1] += "],"
    return [*lines, end]


def wrapped(items: Sequence[str], indent: str) -> list[str]:
    """Items with commas between them, in lines that are not too long."""
    lines, line = [], indent
    for at, item in enumerate(items):
        piece = item + ("," if at < len(items) - 1 else "")
        if line.strip() and len(line) + 1 + len(piece) > WIDTH:
            lines.append(line)
            line = indent
        line += (" " if line.strip() else "") + piece
    return [*lines, line]
