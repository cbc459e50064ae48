"""A page of the help as HTML for Qt, in the colours of the theme; every text is escaped, formulas are pictures."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from nnsim.gui.formula_words import words_in_latex
from nnsim.gui.texts import tr
from nnsim.gui.theme import theme
from nnsim.session.help import markup
from nnsim.session.help.markup import Block, Line

if TYPE_CHECKING:
    from collections.abc import Callable

    from nnsim.session.help.page import Book, Page

SIZES = {1: 17, 2: 12.5, 3: 10.5, 4: 10}


class PageWriter:
    """Writes pages; `formula` gives the tag of a formula (its LaTeX, and whether it has a line of its own)."""

    def __init__(self, book: Book, formula: Callable[[str, bool], str], picture: Callable[[str, str], str]) -> None:
        self._book, self._formula, self._picture = book, formula, picture

    def write(self, page: Page) -> str:
        """The whole page: its title, its kind, what it is, what there is to say, and what is related."""
        colors = theme()
        body = "".join(self._block(block) for block in page.blocks)
        lead = "" if page.kind == "guide" else f"<p class='lead'>{escape(page.summary)}</p>"
        kind = "" if page.kind in ("guide", "overview") else escape(page.kind)
        see = self._see(page)
        return (
            f"<html><head><style>{_css()}</style></head><body>"
            f"<p style='margin:0; color:{colors.muted.name()}'>{kind}</p>"
            f"<h1>{escape(page.title)}</h1>{lead}{body}{see}</body></html>"
        )

    def _see(self, page: Page) -> str:
        known = [self._book.at(target) for target in page.see]
        links = [
            self._link(target, f"{found[0].title}{', ' + found[1].replace('_', ' ') if found[1] else ''}")
            for target, found in zip(page.see, known, strict=True)
            if found is not None
        ]
        return f"<h2>{tr('See also')}</h2><p>{' · '.join(links)}</p>" if links else ""

    def _link(self, target: str, text: str) -> str:
        return f"<a href='{escape(target, quote=True)}'>{escape(text)}</a>"

    def _line(self, line: Line) -> str:
        return "".join(self._span(span) for span in line)

    def _span(self, span: markup.Span) -> str:
        if span.kind == "math":
            return self._formula(words_in_latex(span.text), False)
        if span.kind == "link":
            return self._link(span.target, span.text)
        text = escape(span.text)
        return {"strong": f"<b>{text}</b>", "code": f"<code>{text}</code>"}.get(span.kind, text)

    def _block(self, block: Block) -> str:
        if isinstance(block, markup.Heading):
            level = min(block.level, 4)
            return f"<h{level}><a name='{escape(block.place, quote=True)}'></a>{self._line(block.line)}</h{level}>"
        if isinstance(block, markup.Paragraph):
            return f"<p>{self._line(block.line)}</p>"
        if isinstance(block, markup.Items):
            tag = "ol" if block.numbered else "ul"
            return f"<{tag}>{''.join(f'<li>{self._line(line)}</li>' for line in block.lines)}</{tag}>"
        if isinstance(block, markup.Table):
            return self._table(block)
        if isinstance(block, markup.Picture):
            return f"<p>{self._picture(block.file, block.about)}</p>"
        if isinstance(block, markup.Formula):
            return f"<p class='formula'>{self._formula(words_in_latex(block.latex), True)}</p>"
        return f"<pre>{escape(block.text)}</pre>"

    def _table(self, block: markup.Table) -> str:
        line = theme().line.name()
        head = "".join(f"<th align='left'>{self._line(cell)}</th>" for cell in block.head)
        rows = "".join(f"<tr>{''.join(f'<td>{self._line(cell)}</td>' for cell in row)}</tr>" for row in block.rows)
        return (
            f"<table width='100%' cellspacing='0' cellpadding='5' border='1' style='border-collapse:collapse; "
            f"border-color:{line}; border-style:solid; margin-top:6px; margin-bottom:10px'>"
            f"<tr>{head}</tr>{rows}</table>"
        )


def _css() -> str:
    colors = theme()
    headings = "".join(
        f"h{level} {{ font-size:{size}pt; font-weight:600; margin-top:{14 if level > 1 else 0}px; margin-bottom:4px; }}"
        for level, size in SIZES.items()
    )
    return (
        f"body {{ color:{colors.text.name()}; }} a {{ color:{colors.accent.name()}; text-decoration:none; }}"
        f"p {{ margin-top:4px; margin-bottom:6px; line-height:135%; }} .lead {{ color:{colors.text.name()}; }}"
        f"li {{ margin-bottom:3px; line-height:130%; }} code, pre {{ font-family:'JetBrains Mono'; "
        f"background:{colors.hover.name()}; }} .formula {{ margin-left:18px; margin-top:8px; margin-bottom:10px; }}"
        f"th {{ background:{colors.hover.name()}; font-weight:600; }} {headings}"
    )
