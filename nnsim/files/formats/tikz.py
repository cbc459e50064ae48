"""TikZ: the network as a picture for LaTeX, a document of its own from which the picture can be copied."""

import math

from nnsim.files.carrying import a_picture
from nnsim.files.documents._escapes import UNICODE
from nnsim.files.documents._tikz import STYLES, tikz
from nnsim.files.formats import Format
from nnsim.files.names import one_line
from nnsim.files.paper.picture import picture
from nnsim.files.paper.sheet import Drawing
from nnsim.files.trained import Trained
from nnsim.kit.errors import FileError

_MOST = 14_000.0  # points; TeX counts up to 16,383
_MARGIN = 4
_HEAD = r"""% {about}
% Compile it with pdflatex (or xelatex, lualatex). For a text of one's own, copy what stands between the two rules into
% its head, and the tikzpicture to where the picture shall be.
\documentclass[10pt]{{article}}
\usepackage[papersize={{{wide}pt,{high}pt}},margin=0pt]{{geometry}}
% ---------------------------------------------------------------------------------------------------------------------
\usepackage{{amsmath,amssymb}}
\usepackage{{textcomp}}
\usepackage{{tikz}}
\newcommand{{\given}}[1]{{#1}}
{styles}
{unicode}
% ---------------------------------------------------------------------------------------------------------------------
\pagestyle{{empty}}
\setlength{{\parindent}}{{0pt}}
\setlength{{\topskip}}{{0pt}}
\begin{{document}}
\vspace*{{\fill}}
\hfill
"""
_TAIL = r"""\hfill\null
\vspace*{\fill}
\end{document}
"""


def drawn(drawing: Drawing, title: str) -> bytes:
    """The file of a picture that is drawn already; FileError where TeX has no room for it."""
    if max(drawing.width, drawing.height) > _MOST:
        raise FileError(
            "the picture is too large for TeX",
            f"it is {drawing.width:,.0f} × {drawing.height:,.0f} points, and TeX has up to {_MOST:,.0f}",
            "export it as SVG",
        )
    wide, high = (math.ceil(size) + 2 * _MARGIN for size in (drawing.width, drawing.height))
    about = one_line(f"{title or 'network'}: {drawing.about}. Made with nnsim.")
    head = _HEAD.format(about=about, wide=wide, high=high, styles=STYLES, unicode=UNICODE)
    return (head + tikz(drawing) + _TAIL).encode("ascii")


def _write(trained: Trained) -> bytes:
    return drawn(picture(trained), trained.title)


PART = Format(
    title="TikZ picture",
    help="The network drawn for LaTeX; it can be compiled as it is, or be put into a text of one's own.",
    ending="tex",
    write=_write,
    leaves_out=a_picture,
    drawing=True,
    text=True,
)
