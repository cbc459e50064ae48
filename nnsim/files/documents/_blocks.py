"""The blocks of a document as elements of a page: running text, tables, steps with their calculations in MathML."""

from nnsim.files.documents._mathml import mathml, text
from nnsim.files.documents._svg import svg
from nnsim.files.paper.breaking import pieces, width
from nnsim.files.paper.maths import Maths, Sign, row
from nnsim.files.paper.sheet import Block, Chain, Drawing, Paragraph, Step, Table, Words

LONG, SHORT = 38.0, 12.0  # widths of an M: more than a line has room for, and what fits behind it


def block(block: Block) -> str:
    """Any block."""
    if isinstance(block, Paragraph):
        return f"<p{' class=note' if block.note else ''}>{words_of(block.words)}</p>"
    if isinstance(block, Drawing):
        return f"<figure>{svg(block)}</figure>"
    return _table(block) if isinstance(block, Table) else step_of(block)


def step_of(step: Step) -> str:
    """A step: its title, what it does, its calculations."""
    count = f'<span class="count">{step.number}</span>' if step.number else ""
    layer = f'<span class="layer">{text(step.layer)}</span>' if step.layer else ""
    parts = [
        f'<div class="step">\n<div class="head">{count}<h3>{text(step.title)}</h3>{layer}</div>',
        f"<p>{words_of(step.help)}</p>",
    ]
    for kind, chains in (("formulas", step.formulas), ("arrays", step.arrays), ("lines", step.lines)):
        if chains:
            parts.append(f'<div class="calculation {kind}">{"".join(map(_chain, chains))}</div>')
    if step.more:
        parts.append(f'<p class="more">… and {step.more:,} more alike.</p>')
    parts += [f'<p class="note">{words_of(note)}</p>' for note in step.notes]
    return "\n".join([*parts, "</div>"])


def _chain(chain: Chain) -> str:
    groups: list[list[str]] = []
    long = False
    for sign, tree in chain.links:
        wide = width(tree)
        if long and wide < SHORT:  # what a long sum comes to follows it in its last line
            groups[-1].append(_link(sign, tree))
        else:
            groups.append([_link(sign, tree)])
        long = wide > LONG
    links = "".join(f'<span class="link">{"<wbr>".join(group)}</span>' for group in groups)
    return f'<div class="left">{mathml(chain.left)}</div><div class="links">{links}</div>\n'


def _link(sign: str, tree: Maths) -> str:
    """A link in pieces between which the browser may begin a new line."""
    first, *more = pieces(tree)
    return "<wbr>".join((mathml(row(Sign(sign, "relation"), first)), *(mathml(piece, True) for piece in more)))


def _table(table: Table) -> str:
    head = "".join(
        f'<th class="{side}">{words_of(cell)}</th>' for cell, side in zip(table.head, table.align, strict=True)
    )
    rows = "\n".join(
        "<tr>"
        + "".join(f'<td class="{side}">{words_of(cell)}</td>' for cell, side in zip(line, table.align, strict=True))
        + "</tr>"
        for line in table.rows
    )
    note = f'<p class="more">{text(table.note)}</p>' if table.note else ""
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>{note}"


def words_of(words: Words) -> str:
    """Running text with formulas in it."""
    return "".join(text(word) if isinstance(word, str) else mathml(word) for word in words)
