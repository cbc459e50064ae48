r"""LaTeX: a document for pdfLaTeX with standard packages alone, the drawing in TikZ.

Every computed number stands as \val{…}: redefined, it makes a sheet to fill in. What is given stands as \given{…}.
"""

from collections.abc import Sequence

from nnsim.files.documents import DocumentFormat
from nnsim.files.documents._escapes import UNICODE, escaped
from nnsim.files.documents._tikz import STYLES, tikz
from nnsim.files.paper.breaking import pieces, width, words_width
from nnsim.files.paper.keeping import calculations, kept
from nnsim.files.paper.maths import Sign
from nnsim.files.paper.sheet import Block, Chain, Drawing, Paragraph, Section, Sheet, Step, Table, Words
from nnsim.files.paper.write_latex import write_latex

ROOM = 46.5  # widths of an M in a line
GAP = 1.6  # between two columns of a table
SHORT = 30  # rows of a table that is kept on one page
PREAMBLE = r"""% Compile it with pdflatex (or xelatex, lualatex).
% What the iteration starts from is \given{...}, and every number that it computes is \val{...}. For a sheet to fill in,
% take this line instead of the one below it:
%   \newcommand{\val}[1]{\underline{\phantom{#1}}}
\documentclass[10pt,a4paper,fleqn]{article}
\newcommand{\val}[1]{#1}
\newcommand{\given}[1]{#1}
\usepackage[a4paper,margin=20mm,top=18mm,bottom=22mm]{geometry}
\usepackage{amsmath,amssymb}
\usepackage{textcomp}
\usepackage{array,longtable}
\usepackage{tikz}
\setcounter{MaxMatrixCols}{30}
\allowdisplaybreaks[1]
\setlength{\parindent}{0pt}
\setlength{\parskip}{4pt}
\setlength{\mathindent}{10pt}
\setcounter{LTchunksize}{100}
\raggedbottom
\definecolor{soft}{HTML}{5F6673}
\definecolor{phase}{HTML}{64707F}
\definecolor{loss}{HTML}{2F7D57}
"""
MACROS = r"""
\makeatletter
\newcommand{\step}[3]{\par\if@nobreak\else\medskip\penalty-200\fi\noindent
  {\sffamily\bfseries\textcolor{phase}{#1}\quad#2}\quad{\sffamily\small\textcolor{phase}{#3}}\par\nopagebreak}
\makeatother
\newcommand{\hold}{\postdisplaypenalty=10000 }
\AtBeginDocument{\abovedisplayskip=5pt plus 2pt \belowdisplayskip=5pt plus 2pt
  \abovedisplayshortskip=3pt plus 2pt \belowdisplayshortskip=3pt plus 2pt}
"""


def _write(sheet: Sheet) -> bytes:
    parts = [
        PREAMBLE.replace("a4paper", {"A4": "a4paper", "Letter": "letterpaper"}[sheet.paper]) + STYLES,
        UNICODE + MACROS,
        r"\begin{document}",
        rf"{{\sffamily\LARGE\bfseries {escaped(sheet.title)}\par}}",
        rf"{{\textcolor{{soft}}{{{escaped(sheet.subtitle)}}}\par}}",
        *(_section(section) for section in sheet.sections),
        rf"\bigskip{{\footnotesize\textcolor{{soft}}{{{escaped(sheet.about)}}}\par}}",
        r"\end{document}",
    ]
    return ("\n".join(parts) + "\n").encode("ascii")


def _section(section: Section) -> str:
    phases = ("forward", "loss", "backward", "update")
    color = section.phase if section.phase in phases else "phase"
    switch = "" if color == "phase" else rf"\colorlet{{phase}}{{{color}}}"
    blocks = "\n".join(_block(block) for block in section.blocks)
    return f"\n{{{switch}%\n\\section*{{\\sffamily {escaped(section.title)}}}\n{blocks}\n}}"


def _block(block: Block) -> str:
    if isinstance(block, Paragraph):
        text = _words(block.words)
        return rf"{{\small\textcolor{{soft}}{{{text}}}\par}}" if block.note else text + "\n"
    if isinstance(block, Drawing):
        return f"\\begin{{center}}\n{tikz(block)}\n\\end{{center}}"
    return _table(block) if isinstance(block, Table) else _step(block)


def _step(step: Step) -> str:
    number = str(step.number) if step.number else ""
    parts = [rf"\step{{{number}}}{{{escaped(step.title)}}}{{{escaped(step.layer)}}}"]
    if step.help:
        parts.append(rf"\textcolor{{soft}}{{{_words(step.help)}}}\nopagebreak")
    parts += [_calculation(chains, held) for chains, held in calculations(step)]
    if step.more:
        hold = r"\par\nopagebreak" if step.notes else ""
        parts.append(rf"\textcolor{{soft}}{{\dots{{}} and {step.more:,} more alike.}}{hold}")
    parts += [rf"{{\small\textcolor{{soft}}{{{_words(note)}}}\par}}" for note in step.notes]
    return "\n".join(parts) + "\n"


def _calculation(chains: Sequence[Chain], held: bool) -> str:
    """Chains below each other, aligned at their first sign; `held` ones stay on the page of what follows."""
    room = ROOM - max(width(chain.left) for chain in chains)
    parts = [_lines(chain, room) for chain in chains]
    lines = [line for part in parts for line in part]
    ends = [r" \\*" if together else r" \\" for together in kept([len(part) for part in parts], held)]
    rows = "\n".join(line + end for line, end in zip(lines, [*ends[:-1], ""], strict=True))
    whole = f"\\begin{{align*}}\n{rows}\n\\end{{align*}}"
    return f"{{\\hold\n{whole}}}" if held else whole


def _lines(chain: Chain, room: float) -> list[str]:
    """A chain in lines that the page has room for: a link begins a new one where it must, and so does a long sum."""
    left = write_latex(chain.left)
    lines, used = [f"{left} &"], 0.0
    for number, (sign, tree) in enumerate(chain.links):
        first, *more = pieces(tree)
        parts = [(f"{_relation(sign)} {write_latex(first).strip()}", width(first) + 1.6)]
        parts += [(write_latex(piece).strip(), width(piece)) for piece in more]
        if number and used + sum(wide for _, wide in parts) > room:
            lines.append("&")
            used = 0.0
        for place, (text, wide) in enumerate(parts):
            if place and used + wide > room:
                lines.append(r"&\qquad {}")  # {} makes the + or − that follows an operation
                used = 2.0
            lines[-1] += f" {text}"
            used += wide
    return lines


def _relation(sign: str) -> str:
    return write_latex(Sign(sign, "relation")).strip()


def _table(table: Table) -> str:
    head = " & ".join(rf"\textcolor{{soft}}{{\sffamily\small {_words(cell)}}}" for cell in table.head)
    rows = "\n".join(" & ".join(_words(cell) for cell in line) + r" \\" for line in table.rows)
    columns = f"@{{}}{_columns(table)}@{{}}"
    note = f"\n\\textcolor{{soft}}{{{escaped(table.note)}}}\n" if table.note else ""
    if len(table.rows) <= SHORT:
        inside = f"\\begin{{tabular}}{{{columns}}}\n{head} \\\\ \\hline\n{rows}\n\\end{{tabular}}\\par\\smallskip"
    else:
        inside = f"\\begin{{longtable}}[l]{{{columns}}}\n{head} \\\\ \\hline\\endhead\n{rows}\n\\end{{longtable}}"
    return f"{{\\setlength{{\\tabcolsep}}{{8pt}}\\renewcommand{{\\arraystretch}}{{1.2}}\n{inside}}}{note}"


def _columns(table: Table) -> str:
    """The columns; of a table that is too wide the widest one is broken into lines."""
    rows = (table.head, *table.rows)
    wide = [max(map(words_width, column)) + GAP for column in zip(*rows, strict=True)]
    if sum(wide) - GAP <= ROOM:
        return table.align
    at = wide.index(max(wide))
    rest = sum(wide) - wide[at]
    broken = rf">{{\raggedright\arraybackslash}}p{{\dimexpr\textwidth-{rest:.1f}em\relax}}"
    return table.align[:at] + broken + table.align[at + 1 :]


def _words(words: Words) -> str:
    return "".join(escaped(word) if isinstance(word, str) else f"${write_latex(word)}$" for word in words)


PART = DocumentFormat(
    title="LaTeX",
    help="A source for pdfLaTeX, to be changed or to be put into a text of one's own.",
    ending="tex",
    write=_write,
)
