"""HTML: one page that needs nothing else, with formulas in MathML and the drawing as SVG; no scripts.

Every computed number is an element with `data-of`, the array and the element it comes from, and `data-value`, the exact
number. Printed, the page has numbered pages and breaks between calculations.
"""

from nnsim.files.documents import DocumentFormat
from nnsim.files.documents._blocks import block
from nnsim.files.documents._mathml import text
from nnsim.files.paper.sheet import Section, Sheet
from nnsim.kit.resources import resource

_SECURITY = "default-src 'none'; style-src 'unsafe-inline'"


def _write(sheet: Sheet) -> bytes:
    title = text(sheet.title)
    style = "".join(resource("style", f"{name}.css").read_text("utf-8") for name in ("document", "drawing"))
    parts = [
        f'<!DOCTYPE html>\n<html lang="{text(sheet.language)}">\n<head>\n<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_SECURITY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>",
        f'<header><h1>{title}</h1><p class="subtitle">{text(sheet.subtitle)}</p></header>',
    ]
    parts += [_section(section) for section in sheet.sections]
    parts.append(f"<footer>{text(sheet.about)}</footer>\n</main>\n</body>\n</html>\n")
    return "\n".join(parts).encode()


def _section(section: Section) -> str:
    blocks = "\n".join(block(one) for one in section.blocks)
    return f'<section class="{text(section.phase)}">\n<h2>{text(section.title)}</h2>\n{blocks}\n</section>'


PART = DocumentFormat(
    title="HTML",
    help="One page for any browser that needs nothing else; numbers keep their exact values.",
    ending="html",
    write=_write,
)
