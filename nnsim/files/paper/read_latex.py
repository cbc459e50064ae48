r"""From the LaTeX that formulas are written in here to a tree: a small part of LaTeX, strictly read.

`\val{3}{-0.35}` is number 3 of a list of computed numbers.
"""

import re
from collections.abc import Sequence

from nnsim.files.paper.maths import (
    Accent,
    Fence,
    Fraction,
    Gap,
    Grid,
    Maths,
    Number,
    Role,
    Root,
    Row,
    Script,
    Sign,
    row,
)

_TOKEN = re.compile(r"\\val\{\d+\}\{(?:[^{}]|\{[^{}]*\})*\}|\\[A-Za-z]+|\\.|\d+(?:\.\d+)?|\s+|.", re.DOTALL)
_VALUE = re.compile(r"\\val\{(\d+)\}\{(.*)\}")
_NUMBER = re.compile(r"(-?[0-9.]+)(?: \\cdot 10\^\{(-?\d+)\})?")
_SPECIAL = {r"\infty": "inf", r"-\infty": "-inf", r"\mathrm{NaN}": "nan"}

GREEK = {
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ", "eta": "η",
    "theta": "θ", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ",
    "tau": "τ", "varphi": "φ", "phi": "ϕ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ",
    "Theta": "Θ", "Lambda": "Λ", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "partial": "∂",
}  # fmt: skip
SIGNS: dict[str, tuple[str, Role]] = {
    "odot": ("⊙", "operator"), "cdot": ("·", "operator"), "times": ("×", "operator"), "wedge": ("∧", "operator"),
    "vee": ("∨", "operator"), "le": ("≤", "relation"), "ge": ("≥", "relation"),
    "ne": ("≠", "relation"), "sim": ("∼", "relation"),
    "leftarrow": ("←", "relation"), "approx": ("≈", "relation"), "in": ("∈", "relation"), "top": ("⊤", "upright"),
    "infty": ("∞", "upright"), "prime": ("′", "upright"), "dots": ("…", "upright"), "cdots": ("⋯", "upright"),
    "vdots": ("⋮", "upright"), "ddots": ("⋱", "upright"), "sum": ("∑", "upright"), "lfloor": ("⌊", "open"),
    "rfloor": ("⌋", "close"), "uparrow": ("↑", "upright"), "downarrow": ("↓", "upright"), "ldots": ("…", "upright"),
}  # fmt: skip
NAMES = ("tanh", "ln", "cos", "sin", "exp", "max", "min", "arg")
GAPS = {",": 1 / 6, ";": 5 / 18, " ": 1 / 4, "quad": 1.0, "!": -1 / 6}
PLAIN: dict[str, tuple[str, Role]] = {
    "+": ("+", "operator"), "-": ("−", "operator"), "/": ("/", "upright"), "=": ("=", "relation"),
    "<": ("<", "relation"), ">": (">", "relation"), ",": (",", "mark"), ";": (";", "mark"), ":": (":", "relation"),
    "(": ("(", "open"), "[": ("[", "open"), ")": (")", "close"), "]": ("]", "close"), "|": ("|", "upright"),
    "'": ("′", "upright"),
}  # fmt: skip
BRACKETS = {
    r"\lfloor": "⌊", r"\rfloor": "⌋", r"\lVert": "‖", r"\rVert": "‖", "(": "(", ")": ")", "[": "[", "]": "]", "|": "|",
    ".": "",
}  # fmt: skip
ACCENTS = {"tilde": "~", "hat": "^", "bar": "¯"}

Marked = tuple[float | None, str] | tuple[float | None, str, bool]  # the value, its source, and whether it is given


class LatexError(ValueError):
    """The text is not in the part of LaTeX that is read here."""


def read_latex(text: str, values: Sequence[Marked] = ()) -> Maths:
    """The tree of a formula; `values` are the marked numbers in it with their sources. LatexError for all else."""
    reader = _Reader(text, values)
    tree = reader.row(())
    if reader.peek():
        raise LatexError(f"{reader.tokens[reader.at]!r} has no beginning in {text!r}")
    return tree


class _Reader:
    def __init__(self, text: str, values: Sequence[Marked]) -> None:
        self.text, self.values = text, values
        self.tokens: list[str] = [*_TOKEN.findall(text), ""]
        self.at = 0

    def peek(self) -> str:
        return self.tokens[self.at]

    def take(self) -> str:
        sign = self.peek()
        if not sign:
            raise LatexError(f"{self.text!r} ends too early")
        self.at += 1
        return sign

    def skip_blanks(self) -> None:
        while self.tokens[self.at].isspace():
            self.at += 1

    def expect(self, sign: str) -> None:
        self.skip_blanks()
        found = self.take()
        if found != sign:
            raise LatexError(f"{found!r} instead of {sign!r} in {self.text!r}")

    def raw(self) -> str:
        """The text of a group, braces in it balanced."""
        self.expect("{")
        depth, text = 1, ""
        while True:
            sign = self.take()
            depth += {"{": 1, "}": -1}.get(sign, 0)
            if not depth:
                return text
            text += sign

    def group(self) -> Maths:
        """A group, or the single thing that stands for one."""
        self.skip_blanks()
        if self.peek() != "{":
            return self.atom()
        self.take()
        inside = self.row(("}",))
        self.expect("}")
        return inside

    def row(self, ends: tuple[str, ...]) -> Maths:
        """Things beside each other, up to one of these tokens."""
        items: list[Maths] = []
        while True:
            self.skip_blanks()
            sign = self.peek()
            if not sign or sign in ends:
                if sign or not ends:
                    return row(*items)
                raise LatexError(f"{ends[0]!r} is missing in {self.text!r}")
            if sign in ("}", "&", "\\\\", r"\right", r"\end"):
                raise LatexError(f"{sign!r} has no beginning in {self.text!r}")
            if sign == "{":
                item: Maths = self.group()
                items.append(self.scripts(item) if self._raised() else item)
                continue
            items.append(self.scripts(self.atom()))

    def _raised(self) -> bool:
        self.skip_blanks()
        return self.peek() in ("_", "^")

    def scripts(self, base: Maths) -> Maths:
        """What is raised or lowered behind a thing; a prime goes up with the rest."""
        sub: Maths | None = None
        sup: list[Maths] = []
        while True:
            self.skip_blanks()
            sign = self.peek()
            if sign == "_" and sub is None:
                self.take()
                sub = self.group()
            elif sign == "^":
                self.take()
                sup.append(self.group())
            elif sign == "'":
                self.take()
                sup.append(Sign("′", "upright"))
            else:
                break
        return base if sub is None and not sup else Script(base, sub, row(*sup) if sup else None)

    def atom(self) -> Maths:
        """One thing without its scripts."""
        sign = self.take()
        if sign.startswith("\\"):
            return self.command(sign[1:])
        if sign[0].isdigit():
            return Number(sign)
        if sign in PLAIN:
            return Sign(*PLAIN[sign])
        if sign in "_^{}&~#$%":
            raise LatexError(f"{sign!r} cannot stand there in {self.text!r}")
        return Sign(sign) if sign.isalpha() or sign == "∂" else Sign(sign, "upright")

    def command(self, name: str) -> Maths:
        """What a command stands for."""
        if name.startswith("val{"):
            return self.value(name)
        if name in GREEK:
            return Sign(GREEK[name])
        if name in SIGNS:
            return Sign(*SIGNS[name])
        if name in NAMES:
            return Sign(name, "upright")
        if name in GAPS:
            return Gap(GAPS[name])
        if name in ACCENTS:
            return Accent(self.group(), ACCENTS[name])  # type: ignore[arg-type] # one of the three marks
        if name in ("frac", "tfrac"):
            return Fraction(self.group(), self.group(), name == "tfrac")
        if name == "sqrt":
            return Root(self.group())
        if name in ("mathrm", "text", "mathit"):
            return Sign(self.raw(), "letter" if name == "mathit" else "upright")
        if name == "left":
            return self.fence()
        if name == "begin":
            return self.environment()
        raise LatexError(f"\\{name} is not known, in {self.text!r}")

    def value(self, name: str) -> Number:
        """A number of the list."""
        marked = _VALUE.fullmatch(f"\\{name}")
        assert marked is not None
        number, written = int(marked[1]), marked[2]
        found = _NUMBER.fullmatch(written)
        text = _SPECIAL.get(written) or (found and (found[1] + (f"e{found[2]}" if found[2] else "")))
        if not text or number >= len(self.values):
            raise LatexError(f"number {number}, {written!r}, is not known")
        return Number(text, *self.values[number])

    def fence(self) -> Maths:
        left = self.bracket()
        body = self.row((r"\right",))
        self.expect(r"\right")
        return Fence(left, body, self.bracket())

    def bracket(self) -> str:
        self.skip_blanks()
        sign = self.take()
        found = BRACKETS.get(sign)
        if found is None:
            raise LatexError(f"{sign!r} is no bracket in {self.text!r}")
        return found

    def environment(self) -> Maths:
        name = self.raw()
        kinds = {"bmatrix": "matrix", "cases": "cases"}
        if name not in kinds:
            raise LatexError(f"the environment {name!r} is not known")
        rows: list[tuple[Maths, ...]] = []
        cells: list[Maths] = []
        while True:
            cells.append(self.row(("&", "\\\\", r"\end")))
            sign = self.take()
            if sign != "&":
                rows.append(tuple(cells))
                cells = []
            if sign == r"\end":
                break
        if self.raw() != name or len({len(line) for line in rows}) != 1:
            raise LatexError(f"{name} is not whole in {self.text!r}")
        return Grid(tuple(rows), kinds[name])  # type: ignore[arg-type] # one of the two kinds


def empty(tree: Maths) -> bool:
    """True for a row of nothing."""
    return isinstance(tree, Row) and not tree.items
