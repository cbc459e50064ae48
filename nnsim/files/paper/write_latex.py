r"""A formula's tree as LaTeX, in plain ASCII; a computed number stands as \val{0.35}, a given one as \given{0.35}."""

from nnsim.files.paper.breaking import tall
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
    spoken,
)
from nnsim.files.paper.read_latex import ACCENTS, GAPS, GREEK, NAMES, PLAIN, SIGNS

_COMMANDS = {sign: rf"\{name}" for name, (sign, _) in SIGNS.items()} | {sign: rf"\{n}" for n, sign in GREEK.items()}
_SIMPLE = {sign: plain for plain, (sign, _) in PLAIN.items() if sign != "′"}
_GAPS = {width: rf"\{name}" for name, width in GAPS.items()}
_BRACKETS = {"⌊": r"\lfloor", "⌋": r"\rfloor", "": "."}
_MARKS = {mark: rf"\{name}" for name, mark in ACCENTS.items()}
_MARKS_WIDE = {"~": r"\tilde", "^": r"\hat", "¯": r"\bar"}


def write_latex(tree: Maths) -> str:
    """The formula in LaTeX's mathematics."""
    if isinstance(tree, Sign):
        return _sign(tree)
    if isinstance(tree, Number):
        return number(tree)
    if isinstance(tree, Row):
        return joined([write_latex(item) for item in tree.items])
    if isinstance(tree, Fraction):
        name = r"\tfrac" if tree.small else r"\frac"
        return f"{name}{{{write_latex(tree.top)}}}{{{write_latex(tree.bottom)}}}"
    if isinstance(tree, Script):
        base = write_latex(tree.base)
        base = base if isinstance(tree.base, Sign | Accent) else f"{{{base}}}"
        sub = "" if tree.sub is None else f"_{{{write_latex(tree.sub)}}}"
        return base + sub + ("" if tree.sup is None else f"^{{{write_latex(tree.sup)}}}")
    if isinstance(tree, Root):
        return rf"\sqrt{{{write_latex(tree.body)}}}"
    if isinstance(tree, Accent):
        return f"{_MARKS_WIDE[tree.mark]}{{{write_latex(tree.base)}}}"
    if isinstance(tree, Gap):
        return _GAPS.get(tree.width, rf"\hspace{{{tree.width:.3g}em}}")
    return _fence(tree) if isinstance(tree, Fence) else _grid(tree)


def joined(parts: list[str]) -> str:
    """Parts beside each other; a command is kept apart from a letter that follows it."""
    text = ""
    for part in parts:
        ends = text.rpartition("\\")[2]
        apart = text and "\\" in text and ends.isalpha() and part[:1].isalpha()
        text += (" " if apart else "") + part
    return text


def number(one: Number) -> str:
    """A number; those that are computed or given are marked."""
    if one.text in ("nan", "inf", "-inf"):
        text = {"nan": r"\mathrm{NaN}", "inf": r"\infty", "-inf": r"-\infty"}[one.text]
    else:
        mantissa, exponent = spoken(one)
        text = mantissa.replace("−", "-").replace(",", "{,}")  # a comma alone would have a space behind it
        if exponent:
            text += rf" \cdot 10^{{{int(exponent.replace('−', '-'))}}}"
    return text if one.value is None else rf"\{'given' if one.given else 'val'}{{{text}}}"


def _sign(sign: Sign) -> str:
    if sign.big:
        return rf"\Big{'l' if sign.role == 'open' else 'r'}{sign.text}"
    if sign.text in _SIMPLE:
        return _SIMPLE[sign.text] if sign.role not in ("operator", "relation") else f" {_SIMPLE[sign.text]} "
    if sign.text in _COMMANDS:
        command = _COMMANDS[sign.text]
        return f" {command} " if sign.role in ("operator", "relation") else command
    if sign.role == "upright" and sign.text in NAMES:
        return rf"\{sign.text}"
    text = "".join(
        c if c.isascii() and (c.isalnum() or c in " .,-+") else rf"\unicodechar{{{ord(c):X}}}" for c in sign.text
    )
    if sign.role == "letter":
        return text if len(sign.text) == 1 else rf"\mathit{{{text}}}"
    return rf"\mathrm{{{text}}}" if sign.text.isalpha() else rf"\text{{{text}}}"


def _fence(tree: Fence) -> str:
    left, right = (_BRACKETS.get(sign, sign) for sign in (tree.left, tree.right))
    if tree.left == "‖":
        left, right = r"\lVert", r"\rVert"
    body = write_latex(tree.body)
    if tall(tree.body) or left in ("|", r"\lVert") or "." in (left, right):
        return joined([rf"\left{left}", body, rf"\right{right}"])
    return joined([left, body, right])


def _grid(tree: Grid) -> str:
    name = "bmatrix" if tree.kind == "matrix" else "cases"
    rows = r" \\ ".join(" & ".join(write_latex(cell) for cell in row) for row in tree.rows)
    return rf"\begin{{{name}}} {rows} \end{{{name}}}"
