"""Help pages in the person's language: every heading, paragraph and cell for itself; guides are files of their own."""

import re
from dataclasses import replace

from nnsim.gui.languages import code
from nnsim.gui.texts import tr, whole
from nnsim.kit.resources import resource
from nnsim.session.help.markup import plain, plain_text, read
from nnsim.session.help.page import Page, paragraphs

_HEADING = re.compile(r"(#{1,4} )(.*?)( \{#[\w.-]+\})?")
_LINK = re.compile(r"\[((?:\\.|[^\]\\])+)\]\(([^)\s]+)\)")
_ESCAPED = re.compile(r"\\([\\`*\[\]$|#])")
_CELLS = re.compile(r"(?<!\\)\|")
_SIGN = 4
_REFERENCE = "{#reference}"  # what follows is named as it is in its own language
_AS_IT_IS = ("$$", "```", "![", "| ---", "|---")


def translated(page: Page) -> Page:
    """A page in the person's language; it is found by its English title and words, too."""
    guide = page.key.partition("/")[2] if page.key.startswith("guide/") else ""
    path = resource("languages", code(), "help", f"{guide}.md")
    if guide and path.is_file():
        return _guide(page, path.read_text("utf-8"))
    title = tr(page.title)
    words = dict.fromkeys((*page.words, *map(tr, page.words), *((page.title,) if title != page.title else ())))
    return replace(
        page, title=title, kind=tr(page.kind), summary=tr(page.summary), body=_body(page.body), words=tuple(words)
    )


def _guide(page: Page, text: str) -> Page:
    blocks = read(text)
    first = next((plain_text(block.line) for block in blocks[1:] if hasattr(block, "line")), page.summary)
    title = plain_text(blocks[0].line) if hasattr(blocks[0], "line") else page.title
    summary = first.partition(". ")[0].rstrip(".") + "."
    return replace(page, title=title, kind=tr(page.kind), summary=summary, body=text.partition("\n")[2],
                   words=(*page.words, page.title))  # fmt: skip


def _body(body: str) -> str:
    blocks = body.split("\n\n")
    return "\n\n".join(
        block if before.endswith(_REFERENCE) else _block(block)
        for before, block in zip(("", *blocks), blocks, strict=False)
    )


def _block(block: str) -> str:
    if block.startswith("| "):
        return "\n".join(_row(line) for line in block.split("\n"))
    if not block.strip() or block.startswith(_AS_IT_IS):
        return block
    heading = _HEADING.fullmatch(block)
    if heading is not None:
        return f"{heading[1]}{_line(heading[2])}{heading[3] or ''}"
    return _line(block)


def _row(line: str) -> str:
    if line.startswith(_AS_IT_IS):
        return line
    cells = [cell.strip() for cell in _CELLS.split(line)[1:-1]]
    return "| " + " | ".join(_line(cell) for cell in cells) + " |"


def _line(text: str) -> str:
    """A line of markup; one that the catalogue knows as it is keeps its links, another is known without its marks."""
    said = whole(text)
    if said != text:
        return said
    link = _LINK.fullmatch(text)
    if link is not None:
        return f"[{_line(link[1])}]({link[2]})"
    bare = _ESCAPED.sub(r"\1", text)
    said = tr(bare)
    if said != bare:
        return paragraphs(said) if "`" in said else plain(said)
    name, _, sign = text.rpartition(" ")  # a setting with its letter: "strength λ"
    return f"{whole(name)} {sign}" if name and len(sign) <= _SIGN else tr(text)
