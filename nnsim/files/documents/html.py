"""HTML: one page that needs nothing else, with formulas in MathML and the drawing as SVG; no scripts.

Every computed number is an element with `data-of`, the array and the element it comes from, and `data-value`, the exact
number. Printed, the page has numbered pages and breaks between calculations.
"""

from nnsim.files.documents import DocumentFormat
from nnsim.files.documents._mathml import mathml, text
from nnsim.files.documents._svg import svg
from nnsim.files.paper.breaking import pieces
from nnsim.files.paper.maths import Maths, Sign, row
from nnsim.files.paper.sheet import Block, Chain, Drawing, Paragraph, Section, Sheet, Step, Table, Words

STYLE = """
:root { color-scheme: light; --ink: #1f2430; --soft: #5f6673; --line: #d9dce1; --mark: #64707f; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 16px/1.5 Georgia, "STIX Two Text", "Times New Roman", serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 2rem 4rem; }
h1, h2, h3, .layer, th, .count { font-family: "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.75rem; margin: 0; line-height: 1.25; overflow-wrap: anywhere; }
.subtitle { color: var(--soft); margin: .3rem 0 0; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.6rem 0 .6rem; padding: 0 0 .3rem; border-bottom: 2px solid var(--mark); }
h3 { font-size: .98rem; margin: 0; display: inline; }
section.forward { --mark: #6d4fc4; } section.loss { --mark: #2f7d57; }
section.backward { --mark: #d9432f; } section.update { --mark: #0877bd; }
.step { margin: 1.3rem 0; padding-left: 1rem; border-left: 3px solid var(--mark); }
.layer { color: var(--mark); font-size: .86rem; margin-left: .5rem; overflow-wrap: anywhere; }
.count { color: var(--mark); font-weight: 600; font-size: .98rem; margin-right: .5rem; }
.step p { margin: .15rem 0 .4rem; color: var(--soft); }
.note, .more { color: var(--soft); font-size: .88rem; }
.calculation { display: grid; grid-template-columns: max-content minmax(0, 1fr); column-gap: .3rem; row-gap: .45rem;
  align-items: baseline; margin: .55rem 0; }
.calculation.formulas { background: #f5f6f8; border-radius: 6px; padding: .5rem .8rem; width: fit-content; max-width: 100%; }
.calculation.arrays { align-items: center; }
.left { text-align: right; }
.links { display: flex; flex-wrap: wrap; row-gap: .4rem; align-items: baseline; }
.arrays .links { align-items: center; }
.link { margin-right: .35rem; }
math { font-family: "STIX Two Math", "Cambria Math", "Latin Modern Math", "TeX Gyre DejaVu Math", math; font-size: 1.02em; }
mtable.matrix { border-left: 1.4px solid; border-right: 1.4px solid; padding: 0 .25em; margin: 0 .15em;
  border-image: none; background: linear-gradient(currentColor, currentColor) 0 0 / 5px 1.4px no-repeat,
  linear-gradient(currentColor, currentColor) 0 100% / 5px 1.4px no-repeat,
  linear-gradient(currentColor, currentColor) 100% 0 / 5px 1.4px no-repeat,
  linear-gradient(currentColor, currentColor) 100% 100% / 5px 1.4px no-repeat; }
mtable.matrix mtd { text-align: right; padding: .1em .38em; }
mtable.cases mtd { text-align: left; padding: .1em .5em .1em .1em; }
table { border-collapse: collapse; margin: .9rem 0; font-size: .94rem; }
th { text-align: left; font-weight: 600; font-size: .84rem; color: var(--soft); }
th, td { padding: .22rem 1.1rem .22rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
td.r, th.r { text-align: right; padding: .22rem 0 .22rem 1.4rem; } td.c, th.c { text-align: center; }
figure { margin: 1.2rem 0; text-align: center; }
svg { width: 100%; height: auto; font-family: "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
svg .edge { fill: none; stroke: #b3b9c4; stroke-width: .6; } svg .strong { stroke: #7d8694; stroke-width: .9; }
svg .dashed { stroke-dasharray: 4 3; }
svg circle { stroke-width: 1.2; } svg .input { fill: #eaf3fb; stroke: #0877bd; }
svg .hidden { fill: #efe9fb; stroke: #6d4fc4; } svg .output { fill: #fde9e6; stroke: #d9432f; }
svg text { fill: #1f2430; } svg .name { font-weight: 600; }
svg .formula { font-family: Georgia, "STIX Two Text", "Times New Roman", serif; }
svg .backed { paint-order: stroke; stroke: #fff; stroke-width: 3; stroke-linejoin: round; }
footer { margin-top: 3rem; color: var(--soft); font-size: .84rem; }
@page { size: A4; margin: 17mm 15mm 19mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt serif; } }
@media print {
  body { font-size: 10.2pt; } main { max-width: none; padding: 0; }
  h2, h3, .step > p { break-after: avoid; } .left, .links, tr, figure, .formulas { break-inside: avoid; }
  .step { break-inside: auto; } .head { break-after: avoid; }
}
"""
_SECURITY = "default-src 'none'; style-src 'unsafe-inline'"


def _write(sheet: Sheet) -> bytes:
    title = text(sheet.title)
    parts = [
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_SECURITY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>",
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
        return f'<p{" class=note" if block.note else ""}>{_words(block.words)}</p>'
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
    links = "".join(f'<span class="link">{_link(sign, tree)}</span>' for sign, tree in chain.links)
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
