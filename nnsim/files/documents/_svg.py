"""A drawing of a network as SVG that stands in a page."""

from nnsim.files.documents._mathml import marks, text
from nnsim.files.paper.maths import Accent, Maths, Number, Row, Script, Sign, spoken
from nnsim.files.paper.sheet import Caption, Drawing, Edge

_ANCHORS = {"centre": "middle", "left": "start", "right": "end"}


def svg(drawing: Drawing) -> str:
    """The picture; its colours are the page's."""
    box = f'viewBox="0 0 {drawing.width:.0f} {drawing.height:.0f}" style="max-width:{drawing.width * 1.45:.0f}px"'
    parts = [f'<svg {box} role="img" aria-label="{text(drawing.about)}">']
    parts += [_edge(edge) for edge in drawing.edges]
    parts += [
        f'<circle class="{circle.kind}" cx="{circle.x:.1f}" cy="{circle.y:.1f}" r="{circle.radius:.1f}"></circle>'
        for circle in drawing.circles
    ]
    parts += [_caption(caption) for caption in drawing.captions]
    return "\n".join([*parts, "</svg>"])


def _edge(edge: Edge) -> str:
    points = [f"{x:.1f} {y:.1f}" for x, y in edge.points]
    path = f"M {points[0]} " + (f"L {points[1]}" if len(points) == 2 else f"C {', '.join(points[1:])}")
    kind = " ".join(word for word, on in (("strong", edge.strong), ("dashed", edge.dashed)) if on)
    return f'<path class="edge {kind}" d="{path}"></path>'


def _caption(caption: Caption) -> str:
    words = text(caption.text) if isinstance(caption.text, str) else _tspans(caption.text)
    kinds = " ".join(word for word, on in (("backed", caption.backed), ("name", caption.strong)) if on)
    kinds += "" if isinstance(caption.text, str) else " formula"
    y = caption.y + caption.size * 0.34
    return (
        f'<text class="{kinds.strip()}" x="{caption.x:.1f}" y="{y:.1f}" font-size="{caption.size:g}" '
        f'text-anchor="{_ANCHORS[caption.side]}">{words}</text>'
    )


def _tspans(tree: Maths) -> str:
    """A small formula as text: letters, numbers, and scripts a little higher or lower."""
    if isinstance(tree, Number):
        mantissa, exponent = spoken(tree)
        power = f'·10<tspan dy="-0.4em" font-size="72%">{exponent}</tspan>' if exponent else ""
        return f"<tspan{marks(tree)}>{mantissa}{power}</tspan>"
    if isinstance(tree, Sign):
        gap = " " if tree.role in ("operator", "relation") else ""
        slant = ' font-style="italic"' if tree.role == "letter" else ""
        return f"<tspan{slant}>{gap}{text(tree.text)}{gap}</tspan>"
    if isinstance(tree, Row):
        return "".join(map(_tspans, tree.items))
    if isinstance(tree, Script):
        sup = f'<tspan dy="-0.42em" font-size="70%">{_tspans(tree.sup)}</tspan>' if tree.sup else ""
        down = "0.66em" if tree.sup else "0.28em"
        shift = f' dx="-{0.52 * _letters(tree.sup):.2f}em"' if tree.sup else ""
        sub = f'<tspan dy="{down}"{shift} font-size="70%">{_tspans(tree.sub)}</tspan>' if tree.sub else ""
        return _tspans(tree.base) + sup + sub
    return _tspans(tree.base) if isinstance(tree, Accent) else ""


def _letters(tree: Maths) -> int:
    if isinstance(tree, Row):
        return sum(map(_letters, tree.items))
    return len(tree.text) if isinstance(tree, Sign | Number) else 1
