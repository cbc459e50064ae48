"""A formula as text or LaTeX: with symbols, or with the numbers in their place."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np

from nnsim.engine.digits import Values, finer
from nnsim.engine.expr import (
    Array,
    Augment,
    Call,
    Const,
    Distance,
    Expr,
    Item,
    MatMul,
    Max,
    Named,
    NoBias,
    Ref,
    Sum,
    Symbol,
    Total,
    Transpose,
    evaluate,
)
from nnsim.engine.functions import FUNCTIONS
from nnsim.engine.shapes import Shape, shape_of
from nnsim.engine.veil import HIDDEN_TEXT, any_hidden, is_hidden

Form = Literal["text", "latex"]
FORMS: tuple[Form, Form] = ("text", "latex")
_RAISED = str.maketrans("0123456789()-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁻")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SIGNED = re.compile(r"(\\val\{\d+\}\{)?[-−]")
ATOM, RAISED, PRODUCT, SUM = 9, 5, 3, 1
_SINGLE, _SPREAD, _ADDED = (Const, Item), (Call, Total), (Total, Max)
_ARRAYS, _OF_COLUMNS = (Ref, Transpose, NoBias, Named), (MatMul, Distance)


def plain_number(value: float, digits: int = 6) -> str:
    """A number in up to so many digits, with a true minus sign; −0 is 0, and what is not to be seen is "?"."""
    return HIDDEN_TEXT if is_hidden(value) else f"{value + 0.0:.{digits}g}".replace("-", "−")


def write_power(mantissa: str, exponent: int, form: Form = "text") -> str:
    """A number times a power of ten, such as 9.3·10⁻⁶."""
    if form == "latex":
        return rf"{mantissa} \cdot 10^{{{exponent}}}"
    return f"{mantissa}·10{str(exponent).translate(_RAISED)}"


def write_symbol(symbol: Symbol, form: Form, subscript: str = "") -> str:
    """A symbol with its superscript and subscript."""
    sub = ",".join(part for part in (symbol.sub, subscript) if part)
    if form == "latex":
        base = symbol.latex or symbol.text
        if sub:
            base += f"_{{{sub}}}"
        return base + (f"^{{{symbol.sup}}}" if symbol.sup else "")
    lowered = sub.translate(_LOWERED) if sub.isdigit() else ("" if not sub else "_" + sub)
    return symbol.text + symbol.sup.translate(_RAISED) + lowered


def _precedence(symbol: Symbol) -> int:
    """A symbol with a superscript is bracketed before it is raised to a power."""
    return RAISED if symbol.sup else ATOM


@dataclass(frozen=True)
class Writer:
    r"""How formulas are written: as text or LaTeX, with which shapes, and how single elements and numbers look.

    `label(item)` writes one element. With `numbers`, an environment of arrays, every symbol is its value, written by
    `number(value, digits)`: in a formula of single numbers with more digits where they matter (`fine`), and with at
    `least` so many where they matter in another formula beside it. Then
    `matrix(expr, writer)` may write a whole array, a part of one or a function of one ("" for those it leaves as
    symbols), and with `marks` every number stands as \val{k}{…} in LaTeX, k being its place in that list of values
    and of what they are the values of.
    """

    form: Form = "text"
    shapes: Mapping[str, Shape] = field(default_factory=dict)
    numbers: Mapping[str, Array] | None = None
    label: Callable[[Item, Form], str] | None = None
    number: Callable[[float, int], str] = plain_number
    digits: int = 6
    terms: int = 6
    marks: list[tuple[float, Expr]] | None = None
    matrix: "Callable[[Expr, Writer], str] | None" = None
    fine: Mapping[float, int] | None = None
    least: Mapping[float, int] = field(default_factory=dict)
    values: Values | None = None  # what parts of the formula come to, for what is written of it more than once

    def write(self, expr: Expr) -> str:
        """The formula; with numbers, a function under its sign is its value, unless it is all there is."""
        if self.numbers is not None and self.fine is None:
            return self.fitted(expr).write(expr)
        return self._named(expr)[0] if isinstance(expr, Named) else self._write(expr)[0]

    def fitted(self, expr: Expr) -> "Writer":
        """A writer of this formula that knows which of its numbers need more digits: the same in every form."""
        if self.numbers is None:
            return self
        values = Values(self.numbers)
        found = {} if self._cut(expr) else finer(expr, values, self.digits, self.least)
        return replace(self, fine={**self.least, **found}, values=values)

    def _cut(self, expr: Expr) -> bool:
        """True where terms are left out, so that nobody can calculate what is written."""
        return any(isinstance(node, _ADDED) and len(node.args) > self.terms for node in expr.walk())

    def _inside(self, expr: Expr, least: int) -> str:
        text, precedence = self._write(expr)
        if precedence >= least:
            return text
        return rf"\left({text}\right)" if self.form == "latex" else f"({text})"

    def figure(self, value: float, of: Expr) -> str:
        """A number that stands for a part of a formula."""
        return self._number(value, of)[0]

    def _write(self, expr: Expr) -> tuple[str, int]:
        array = "" if self.matrix is None else self._array(expr)
        return (array, ATOM) if array else self._symbols(expr)

    def _symbols(self, expr: Expr) -> tuple[str, int]:
        if isinstance(expr, Const):
            if expr.symbol is not None and self.numbers is None:
                return write_symbol(expr.symbol, self.form), ATOM
            return self._number(expr.value, expr)
        if isinstance(expr, Ref):
            if self.numbers is not None and self.numbers[expr.name].ndim == 0:
                return self._number(float(self.numbers[expr.name]), expr)
            return write_symbol(expr.symbol, self.form), _precedence(expr.symbol)
        if isinstance(expr, Item):
            return self._item(expr)
        if isinstance(expr, Named):
            if self.numbers is not None and expr.of_numbers:
                return self._value(expr, self.numbers)
            return self._named(expr)
        if isinstance(expr, Call):
            return self._call(expr)
        if isinstance(expr, _OF_COLUMNS):
            return self._of_columns(expr)
        if isinstance(expr, Transpose):
            return self._transposed(expr.args[0]), ATOM
        if isinstance(expr, Augment):
            inner = "; ".join(["1", *(self.write(arg) for arg in expr.args)])
            return (rf"\left[{inner}\right]" if self.form == "latex" else f"[{inner}]"), ATOM
        if isinstance(expr, NoBias):
            return self._tilde(expr), ATOM
        if isinstance(expr, Sum):
            inner = self._inside(expr.args[0], PRODUCT)
            return (rf"\sum {inner}" if self.form == "latex" else f"Σ {inner}"), 2
        if isinstance(expr, Total):
            return self._total(expr)
        assert isinstance(expr, Max)
        return self._largest(expr)

    def _of_columns(self, expr: MatMul | Distance) -> tuple[str, int]:
        if isinstance(expr, MatMul):
            return " ".join(map(self._factor, expr.args)), PRODUCT
        weights, inputs = (self._inside(arg, SUM + 1) for arg in expr.args)
        latex = rf"\left\lVert {weights} - {inputs} \right\rVert^{{2}}"
        return (latex if self.form == "latex" else f"‖{weights} − {inputs}‖²"), ATOM

    def _factor(self, expr: Expr) -> str:
        """A factor of a product of matrices: one that is taken element by element stands in brackets."""
        text, precedence = self._write(expr)
        apart = isinstance(expr, Call) and not (expr.function == "mul" and any(map(self._scalar, expr.args)))
        if precedence > PRODUCT or (precedence == PRODUCT and not apart):
            return text
        return rf"\left({text}\right)" if self.form == "latex" else f"({text})"

    def _array(self, expr: Expr) -> str:
        """A whole array in place of its symbol, where that is wanted."""
        if self.matrix is None or self.numbers is None or not isinstance(expr, _ARRAYS):
            return ""
        return self.matrix(expr, self)

    def _transposed(self, inner: Expr) -> str:
        symbol = inner.symbol if isinstance(inner, Ref) else self._part(inner)
        latex = self.form == "latex"
        if symbol is None:
            text, precedence = self._write(inner)
            if precedence < ATOM or (isinstance(inner, Call) and inner.function == "div"):
                text = rf"\left({text}\right)" if latex else f"({text})"
            return text + (r"^{\top}" if latex else "ᵀ")
        if latex:
            return write_symbol(replace(symbol, sup=symbol.sup + r"\top"), "latex")
        return write_symbol(symbol, "text") + "ᵀ"

    def _largest(self, expr: Max) -> tuple[str, int]:
        inner = ", ".join(self._shown(expr, self.write))
        return (rf"\mathrm{{max}}\left({inner}\right)" if self.form == "latex" else f"max({inner})"), ATOM

    def _shown(self, expr: Total | Max, written: Callable[[Expr], str]) -> list[str]:
        """The terms as they are written, with dots for those that are left out."""
        if len(expr.args) <= self.terms:
            return [written(arg) for arg in expr.args]
        shown = [written(arg) for arg in (*expr.args[: self.terms - 1], expr.args[-1])]
        return [*shown[:-1], r"\dots" if self.form == "latex" else "…", shown[-1]]

    def _number(self, value: float, of: Expr) -> tuple[str, int]:
        text = self.number(value, (self.least if self.fine is None else self.fine).get(value, self.digits))
        mantissa, power, exponent = text.partition("e")
        precedence = 2 if text[:1] == "−" else PRODUCT if power else ATOM
        if power:
            text = write_power(mantissa, int(exponent.replace("−", "-")), self.form)
        if self.form == "latex":
            text = text.replace("−", "-")
        if self.marks is not None and self.form == "latex":
            text = rf"\val{{{len(self.marks)}}}{{{text}}}"
            self.marks.append((value, of))
        return text, precedence

    def _value(self, expr: Expr, numbers: Mapping[str, Array]) -> tuple[str, int]:
        if any_hidden(expr, numbers):
            return HIDDEN_TEXT, ATOM
        known = None if self.values is None or self.values.numbers is not numbers else self.values.of(expr)
        return self._number(float(np.reshape(evaluate(expr, numbers), -1)[0]) if known is None else known, expr)

    def _item(self, item: Item) -> tuple[str, int]:
        if self.numbers is not None:
            return self._number(float(self.numbers[item.ref.name][item.index]), item)
        if self.label is not None:
            return self.label(item, self.form), _precedence(item.ref.symbol)
        return write_symbol(item.ref.symbol, self.form, "".join(str(i + 1) for i in item.index[:1])), ATOM

    def _named(self, expr: Named) -> tuple[str, int]:
        if not expr.args:
            return write_symbol(expr.symbol, self.form), PRODUCT
        inner = ", ".join(self.write(arg) for arg in expr.args)
        symbol = write_symbol(expr.symbol, self.form)
        return (rf"{symbol}\left({inner}\right)" if self.form == "latex" else f"{symbol}({inner})"), ATOM

    def _scalar(self, expr: Expr) -> bool:
        if isinstance(expr, _SINGLE) or (isinstance(expr, Named) and expr.of_numbers):
            return True
        if isinstance(expr, _SPREAD):
            return all(map(self._scalar, expr.args))
        try:
            return shape_of(expr, self.shapes) == ()
        except (KeyError, ValueError):  # unknown, or written in another notation than it is computed in
            return isinstance(expr, Const)

    def _call(self, expr: Call) -> tuple[str, int]:
        function = FUNCTIONS[expr.function]
        if expr.function == "mul":
            return self._product(expr)
        if expr.function == "where":
            return self._cases(expr), ATOM
        tight, precedence, pattern = function.tight, function.precedence, function.text
        if self.form == "latex":
            tight = tight if function.latex_tight is None else function.latex_tight
            precedence = precedence if function.latex_precedence is None else function.latex_precedence
            pattern = function.latex
        args = [self._inside(arg, least) for arg, least in zip(expr.args, tight or (0,) * len(expr.args), strict=False)]
        if expr.function in ("add", "sub"):
            args[1] = self._after_sign(args[1])
        return pattern.format(*args), precedence

    def _cases(self, expr: Call) -> str:
        """One case after the other, also those that are told apart in the last one."""
        cases: list[tuple[str, str]] = []
        rest: Expr = expr
        above: list[tuple[Expr, ...]] = []  # what is told apart from what is larger: of these ≥ leaves =
        while isinstance(rest, Call) and rest.function == "where" and not self._array(rest):
            condition = rest.args[0]
            text = self._inside(condition, 0)
            if isinstance(condition, Call) and condition.function == "greater_equal" and condition.args in above:
                text = " = ".join(self._inside(side, 0) for side in condition.args)
            elif isinstance(condition, Call) and condition.function == "greater":
                above.append(condition.args)
            cases.append((self._inside(rest.args[1], 0), text))
            rest = rest.args[2]
        last = self._inside(rest, 0)
        if self.form == "latex":
            lines = r"\\".join([*(f"{value} & {condition}" for value, condition in cases), rf"{last} & \text{{else}}"])
            return rf"\begin{{cases}}{lines}\end{{cases}}"
        return "{" + ", ".join(f"{value} if {condition}" for value, condition in cases) + f", else {last}}}"

    def _product(self, expr: Call) -> tuple[str, int]:
        left, right = self._inside(expr.args[0], PRODUCT), self._inside(expr.args[1], PRODUCT)
        if isinstance(expr.args[1], Sum):
            right = self._write(expr.args[1])[0]  # a sum sign reaches to the end of its product
        first, second = map(self._scalar, expr.args)
        whole = first and second
        latex = self.form == "latex"
        if whole and self.numbers is not None:
            sign = r" \times " if latex else " × "
        elif whole:
            sign = r" \cdot " if latex else " · "
        elif first or second:
            sign = r"\, " if latex else " "
        else:
            sign = r" \odot " if latex else " ⊙ "
        return left + sign + right, PRODUCT

    def _tilde(self, expr: NoBias) -> str:
        symbol = self._part(expr)
        return self._inside(expr.args[0], ATOM) if symbol is None else write_symbol(symbol, self.form)

    @staticmethod
    def _part(expr: Expr) -> Symbol | None:
        """The letter of some rows of an array: W̃, or that of the biases; None where there is none."""
        if not isinstance(expr, NoBias) or not isinstance(expr.args[0], Ref):
            return None
        symbol = expr.args[0].symbol
        if (expr.start, expr.stop) == (0, 1):
            return symbol  # the row of the biases has a letter of its own
        return Symbol(symbol.text + "̃", rf"\tilde{{{symbol.latex or symbol.text}}}", symbol.sup, symbol.sub)

    def _total(self, expr: Total) -> tuple[str, int]:
        if len(expr.args) == 1:
            return self._write(expr.args[0])
        first, *others = self._shown(expr, lambda arg: self._inside(arg, SUM + 1))
        return " + ".join([first, *(self._after_sign(part) for part in others)]), SUM

    def _after_sign(self, text: str) -> str:
        """What follows a + or − is bracketed where it begins with a sign of its own."""
        if not _SIGNED.match(text):
            return text
        return rf"\left({text}\right)" if self.form == "latex" else f"({text})"
