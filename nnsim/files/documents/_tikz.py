"""A drawing of a network in TikZ."""

from nnsim.files.documents._escapes import escaped
from nnsim.files.paper.sheet import Caption, Drawing
from nnsim.files.paper.write_latex import write_latex

# colours and styles that a picture needs
STYLES = r"""\definecolor{forward}{HTML}{6D4FC4}
\definecolor{backward}{HTML}{D9432F}
\definecolor{update}{HTML}{0877BD}
\tikzset{edge/.style={draw=black!30}, strong/.style={draw=black!55, line width=0.6pt},
  input/.style={draw=update, fill=update!8, line width=0.9pt},
  hidden/.style={draw=forward, fill=forward!10, line width=0.9pt},
  output/.style={draw=backward, fill=backward!10, line width=0.9pt}}"""
_ANCHORS = {"centre": "center", "left": "west", "right": "east"}
_SIZES = ((12, r"\large"), (9, r"\small"), (8, r"\footnotesize"), (0, r"\scriptsize"))


def tikz(drawing: Drawing) -> str:
    """The picture, in points."""
    lines = [r"\begin{tikzpicture}[x=1pt, y=-1pt, line width=0.4pt, inner sep=1pt, outer sep=0pt]"]
    for edge in drawing.edges:
        points = [f"({x:.1f}, {y:.1f})" for x, y in edge.points]
        if len(points) == 2:
            path = " -- ".join(points)
        else:
            path = f"{points[0]} .. controls {points[1]} and {points[2]} .. {points[3]}"
        looks = ["edge", *(["strong"] if edge.strong else []), *(["dashed"] if edge.dashed else [])]
        lines.append(rf"  \draw[{', '.join(looks)}] {path};")
    lines += [
        rf"  \draw[{circle.kind}] ({circle.x:.1f}, {circle.y:.1f}) circle[radius={circle.radius:.1f}pt];"
        for circle in drawing.circles
    ]
    lines += [f"  {_caption(caption)}" for caption in drawing.captions]
    return "\n".join([*lines, r"\end{tikzpicture}"])


def _caption(caption: Caption) -> str:
    text = escaped(caption.text) if isinstance(caption.text, str) else f"${write_latex(caption.text)}$"
    text = rf"\textbf{{{text}}}" if caption.strong else text
    looks = [f"anchor={_ANCHORS[caption.side]}", *(["fill=white"] if caption.backed else [])]
    size = next(name for least, name in _SIZES if caption.size >= least)
    return rf"\node[{', '.join(looks)}] at ({caption.x:.1f}, {caption.y:.1f}) {{{size} {text}}};"
