"""HTML: one page that needs nothing else, with formulas in MathML and the drawing as SVG; no scripts.

Every computed number is an element with `data-of`, the array and the element it comes from, and `data-value`, the exact
number. Printed, the page has numbered pages and breaks between calculations.
"""

from nnsim.files.documents import DocumentFormat
from nnsim.files.documents._mathml import mathml, text
from nnsim.files.documents._svg import svg
from nnsim.files.paper.breaking import pieces, width
from nnsim.files.paper.maths import Maths, Sign, row
from nnsim.files.paper.sheet import Block, Chain, Drawing, Paragraph, Section, Sheet, Step, Table, Words
from nnsim.kit.resources import resource

LONG, SHORT = 38.0, 12.0  # widths of an M: more than a line has room for, and what fits behind it
_SECURITY = "default-src 'none'; style-src 'unsafe-inline'"


def _write(sheet: Sheet) -> bytes:
    title = text(sheet.title)
    style = "".join(resource("style", f"{name}.css").read_text("utf-8") for name in ("document", "drawing"))
    parts = [
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_SECURITY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>",
        f'<header><h1>{title}</h1><p class="subtitle">{text(sheet.subtitle)}</p></header>',
    ]
    parts += [_section(section) for section in sheet.sections]
    parts.append(f"<footer>{text(sheet.about)}</footer>\n</main>\n</body>\n</html>\n")
    return "\n".join(parts).encode()


def _section(section: Section) -> str:
    blocks = "\n".join(_block(block) for block in section.blocks)
    return f'<section class="{text(section.phase)}">\n<h2>{text(section.title)}</h2>\n{blocks}\n</section>'


def _block(block: Block) -> str:
    if isinstance(block, Paragraph):
        return f"<p{' class=note' if block.note else ''}>{_words(block.words)}</p>"
    if isinstance(block, Drawing):
        return f"<figure>{svg(block)}</figure>"
    return _table(block) if isinstance(block, Table) else _step(block)


def _step(step: Step) -> str:
    count = f'<span class="count">{step.number}</span>' if step.number else ""
    layer = f'<span class="layer">{text(step.layer)}</span>' if step.layer else ""
    parts = [
        f'<div class="step">\n<div class="head">{count}<h3>{text(step.title)}</h3>{layer}</div>',
        f"<p>{_words(step.help)}</p>",
    ]
    for kind, chains in (("formulas", step.formulas), ("arrays", step.arrays), ("lines", step.lines)):
        if chains:
            parts.append(f'<div class="calculation {kind}">{"".join(map(_chain, chains))}</div>')
    if step.more:
        parts.append(f'<p class="more">… and {step.more:,} more alike.</p>')
    parts += [f'<p class="note">{_words(note)}</p>' for note in step.notes]
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
        f'<th class="{side}">{_words(cell)}</th>' for cell, side in zip(table.head, table.align, strict=True)
    )
    rows = "\n".join(
        "<tr>"
        + "".join(f'<td class="{side}">{_words(cell)}</td>' for cell, side in zip(line, table.align, strict=True))
        + "</tr>"
        for line in table.rows
    )
    note = f'<p class="more">{text(table.note)}</p>' if table.note else ""
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>{note}"


def _words(words: Words) -> str:
    return "".join(text(word) if isinstance(word, str) else mathml(word) for word in words)


PART = DocumentFormat(
    title="HTML",
    help="One page for any browser that needs nothing else; numbers keep their exact values.",
    ending="html",
    write=_write,
)
