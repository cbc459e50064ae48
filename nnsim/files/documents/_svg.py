"""A drawing of a network as SVG that stands in a page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import unescape

from nnsim.files.documents._mathml import marks, text
from nnsim.files.paper.maths import Accent, Maths, Number, Row, Script, Sign, spoken
from nnsim.files.paper.sheet import Caption, Circle, Drawing, Edge
from nnsim.files.paper.spots import RADIUS

_RAISED = str.maketrans("0123456789−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_LOWERED = str.maketrans("0123456789,", "₀₁₂₃₄₅₆₇₈₉,")
_READ_FROM = 7.0  # the smallest neuron that a number is written in
_ANCHORS = {"centre": "middle", "left": "start", "right": "end"}


def svg(drawing: Drawing, style: str = "") -> str:
    """The picture; its colours are the page's, or those of its own style, with which it stands alone."""
    box = f'viewBox="0 0 {drawing.width:.0f} {drawing.height:.0f}"'
    if style:
        size = f'width="{drawing.width:.0f}pt" height="{drawing.height:.0f}pt"'
        box = f'xmlns="http://www.w3.org/2000/svg" {box} {size}'
    else:
        box += f' style="max-width:{drawing.width * 1.45:.0f}px"'
    parts = [f'<svg {box} role="img" aria-label="{text(drawing.about)}">']
    parts += [f"<style>\n{style}</style>"] if style else []
    parts += [_edge(edge) for edge in drawing.edges]
    parts += [_circle(circle) for circle in drawing.circles]
    parts += [_caption(caption, bool(style)) for caption in drawing.captions]
    return "\n".join([*parts, "</svg>"])


def stage(drawing: Drawing) -> str:
    """The picture for a script: neurons and edges are groups with their names, which can be pointed at and reached.

    Inside each neuron that is large enough is a text to be filled in, below a large one another; no element has a style
    of its own.
    """
    box = f'viewBox="0 0 {drawing.width:.0f} {drawing.height:.0f}"'
    parts = [f'<svg {box} role="group" aria-label="{text(drawing.about)}">']
    parts += [f'<g class="link" data-part="{text(e.part)}">{_edge(e, "reach")}{_edge(e)}</g>' for e in drawing.edges]
    parts += [
        f'<g class="unit" data-part="{text(c.part)}" tabindex="0" role="img">{_circle(c)}</g>' for c in drawing.circles
    ]
    parts += [_caption(caption, False) for caption in drawing.captions]
    for c in drawing.circles:
        share = c.radius / RADIUS
        lines = [("inside", c.y + 7.6 * share, 6.2 * share)] if c.radius >= _READ_FROM else []
        lines += [("below", c.y + c.radius + 8.0, 7.0)] if share == 1.0 else []  # there is no room below smaller ones
        for kind, y, size in lines:
            place = f'x="{c.x:.1f}" y="{y:.1f}" font-size="{size:.2g}" text-anchor="middle"'
            parts.append(f'<text class="live {kind}" data-live="{text(c.part)}" {place}></text>')
    return "\n".join([*parts, "</svg>"])


def _circle(circle: Circle) -> str:
    place = f'cx="{circle.x:.1f}" cy="{circle.y:.1f}" r="{circle.radius:.1f}"'
    return f'<circle class="{circle.kind}" {place}></circle>'


def _edge(edge: Edge, kind: str = "") -> str:
    points = [f"{x:.1f} {y:.1f}" for x, y in edge.points]
    path = f"M {points[0]} " + (f"L {points[1]}" if len(points) == 2 else f"C {', '.join(points[1:])}")
    kind = kind or "edge " + " ".join(word for word, on in (("strong", edge.strong), ("dashed", edge.dashed)) if on)
    return f'<path class="{kind}" d="{path}"></path>'


def _caption(caption: Caption, alone: bool) -> str:
    said = caption.text
    pieces = [_Piece(text(said), caption.size)] if isinstance(said, str) else [*_pieces(said, caption.size, alone)]
    formula = not isinstance(said, str)
    kinds = " ".join(word for word, on in (("name", caption.strong), ("formula", formula)) if on)
    y = caption.y + caption.size * 0.34
    written = _tspans(pieces) if formula else pieces[0].text
    words = (
        f'<text class="{kinds}" x="{caption.x:.1f}" y="{y:.1f}" font-size="{caption.size:g}" '
        f'text-anchor="{_ANCHORS[caption.side]}">{written}</text>'
    )
    return _back(caption, pieces) + words if caption.backed else words


@dataclass(frozen=True)
class _Piece:
    """A run of text: how large it is, how far above the line, how far it is moved back, and what it is marked with."""

    text: str
    size: float
    above: float = 0.0
    back: float = 0.0
    slanted: bool = False
    marks: str = ""

    @property
    def width(self) -> float:
        """About how wide it is."""
        return 0.5 * self.size * len(unescape(self.text)) - self.back


def _pieces(tree: Maths, size: float, alone: bool, above: float = 0.0) -> Iterator[_Piece]:
    """A small formula as runs of text: letters, numbers, and scripts a little higher or lower.

    Some programs for drawings cannot move text up and down: in a file that stands alone small digits are characters.
    """
    if isinstance(tree, Number):
        mantissa, exponent = spoken(tree)
        power = f"·10{exponent.translate(_RAISED)}" if exponent else ""
        yield _Piece(mantissa + power, size, above, marks=marks(tree))
    elif isinstance(tree, Sign):
        gap = "\u00a0" if tree.role in ("operator", "relation") else ""
        yield _Piece(f"{gap}{text(tree.text)}{gap}", size, above, slanted=tree.role == "letter")
    elif isinstance(tree, Row):
        for item in tree.items:
            yield from _pieces(item, size, alone, above)
    elif isinstance(tree, Script):
        yield from _pieces(tree.base, size, alone, above)
        small, wide = 0.7 * size, 0.0
        raised, lowered = (None if part is None else _letters(part) for part in (tree.sup, tree.sub))
        if alone and (raised or "0").isdecimal() and (lowered or "0").replace(",", "").isdecimal():
            yield _Piece((raised or "").translate(_RAISED) + (lowered or "").translate(_LOWERED), size, above)
            return
        if tree.sup:
            scripts = list(_pieces(tree.sup, small, alone, above + 0.42 * size))
            wide = sum(piece.width for piece in scripts)
            yield from scripts
        if tree.sub:
            first, *more = _pieces(tree.sub, small, alone, above - 0.24 * size)
            yield replace(first, back=wide)
            yield from more
    elif isinstance(tree, Accent):
        yield from _pieces(tree.base, size, alone, above)


def _letters(tree: Maths) -> str:
    """What a script says, if it is a row of letters, digits and commas."""
    if isinstance(tree, Row):
        return "".join(map(_letters, tree.items))
    return tree.text if isinstance(tree, Sign | Number) else "?"


def _tspans(pieces: Iterable[_Piece]) -> str:
    """The runs, each moved from where the one before it stood."""
    written, level = "", 0.0
    for piece in pieces:
        moved = f' dy="{level - piece.above:.2f}"' if piece.above != level else ""
        moved += f' dx="{-piece.back:.2f}"' if piece.back else ""
        slant = ' font-style="italic"' if piece.slanted else ""
        written += f'<tspan{moved}{slant} font-size="{piece.size:g}"{piece.marks}>{piece.text}</tspan>'
        level = piece.above
    return written


def _back(caption: Caption, pieces: Iterable[_Piece]) -> str:
    """What keeps lines from going through a text."""
    wide, high = sum(piece.width for piece in pieces) + 2.0, 1.1 * caption.size
    x = caption.x - {"centre": wide / 2, "right": wide - 1.0}.get(caption.side, 1.0)
    return (
        f'<rect class="back" x="{x:.1f}" y="{caption.y - high / 2:.1f}" width="{wide:.1f}" height="{high:.1f}"></rect>'
    )
