"""A formula as MathML; a computed number says where it comes from and what it is exactly."""

from html import escape

from nnsim.files.documents import plain
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
    unary,
)

_ITALIC = {chr(ord("A") + n): chr(0x1D434 + n) for n in range(26)} | {
    chr(ord("a") + n): chr(0x1D44E + n) for n in range(26)
}
_ITALIC["h"] = "ℎ"


def mathml(tree: Maths, continued: bool = False) -> str:
    """A whole formula as an element of a page, or the rest of one that was begun in the element before."""
    return f'<math displaystyle="true"><mrow>{inside(tree, continued)}</mrow></math>'


def text(value: str) -> str:
    """Plain text, escaped for a page."""
    return escape(plain(value))


def marks(number: Number) -> str:
    """The attributes of a computed number."""
    if number.value is None:
        return ""
    return f' data-of="{text(number.source)}" data-value="{number.value!r}"'


def element(tree: Maths) -> str:
    """A formula as one element."""
    if isinstance(tree, Sign):
        return _sign(tree, False)
    if isinstance(tree, Number):
        mantissa, exponent = spoken(tree)
        if not exponent:
            return f"<mn{marks(tree)}>{mantissa}</mn>"
        power = f"<msup><mn>10</mn><mn>{exponent}</mn></msup>"
        return f"<mrow{marks(tree)}><mn>{mantissa}</mn><mo>·</mo>{power}</mrow>"
    if isinstance(tree, Row):
        return f"<mrow>{inside(tree)}</mrow>"
    if isinstance(tree, Fraction):
        made = f"<mfrac>{element(tree.top)}{element(tree.bottom)}</mfrac>"
        return f'<mstyle displaystyle="false">{made}</mstyle>' if tree.small else made
    if isinstance(tree, Script):
        parts = [element(part) for part in (tree.base, tree.sub, tree.sup) if part is not None]
        name = "msubsup" if len(parts) == 3 else "msub" if tree.sub is not None else "msup"
        return f"<{name}>{''.join(parts)}</{name}>"
    if isinstance(tree, Root):
        return f"<msqrt>{element(tree.body)}</msqrt>"
    if isinstance(tree, Fence):
        grows = "true" if tall(tree.body) else "false"
        left, right = (f'<mo stretchy="{grows}" fence="true">{s}</mo>' if s else "" for s in (tree.left, tree.right))
        return f"<mrow>{left}{inside(tree.body)}{right}</mrow>"
    if isinstance(tree, Grid):
        return _grid(tree)
    if isinstance(tree, Accent):
        mark = {"~": "~", "^": "^", "¯": "¯"}[tree.mark]
        return f'<mover accent="true">{element(tree.base)}<mo stretchy="false">{mark}</mo></mover>'
    assert isinstance(tree, Gap)
    return f'<mspace width="{tree.width:.3g}em"></mspace>'


def inside(tree: Maths, continued: bool = False) -> str:
    """A formula as elements beside each other; a `continued` one may begin with an operator between two things."""
    items = tree.items if isinstance(tree, Row) else (tree,)
    return "".join(
        _sign(item, unary(items, at) and not (at == 0 and continued)) if isinstance(item, Sign) else element(item)
        for at, item in enumerate(items)
    )


def _sign(sign: Sign, prefix: bool) -> str:
    if sign.role == "letter":
        return f"<mi>{text(''.join(_ITALIC.get(c, c) for c in sign.text) if len(sign.text) > 1 else sign.text)}</mi>"
    if sign.role == "upright" and (sign.text.isalpha() and len(sign.text) > 1):
        return f"<mi>{text(sign.text)}</mi>"
    if sign.role == "upright" and sign.text.isalnum():
        return f'<mi mathvariant="normal">{text(sign.text)}</mi>'
    if sign.role == "upright" and len(sign.text) > 1:
        return f"<mtext>{text(sign.text)}</mtext>"
    form = f' form="{"prefix" if prefix else "infix"}"' if sign.text in "+−" else ""
    tight = ' lspace="0" rspace="0"' if sign.role == "upright" and sign.text != "∑" else ""
    fixed = ' stretchy="false"' if sign.role in ("open", "close") or sign.text == "|" else ""
    fixed = ' stretchy="true" minsize="2.4em"' if sign.big else fixed
    return f"<mo{form}{tight}{fixed}>{text(sign.text)}</mo>"


def _grid(tree: Grid) -> str:
    rows = "".join(f"<mtr>{''.join(f'<mtd>{element(cell)}</mtd>' for cell in row)}</mtr>" for row in tree.rows)
    if tree.kind == "matrix":
        return f'<mtable class="matrix">{rows}</mtable>'
    return (
        f'<mrow><mo fence="true" stretchy="true">{{</mo><mtable class="cases" columnalign="left">{rows}</mtable></mrow>'
    )
