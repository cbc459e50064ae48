"""The markup of help pages, a small part of Markdown, read into plain data: no HTML can come out of a text.

Blocks: headings with a place `{#name}`, paragraphs, lists, tables, pictures on a line of their own, code between
fences, formulas in LaTeX between `$$`. In a line: `**strong**`, `` `code` ``, `[text](page#place)` and `$LaTeX$`; a
backslash takes a sign's meaning away.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

_SIGNS = re.compile(r"([\\`*\[\]$|#])")
_HEADING = re.compile(r"(#{1,4})\s+(.*?)(?:\s*\{#([\w.-]+)\})?\s*$")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)\s*$")
_ITEM = re.compile(r"(?:[-*]|\d+\.)\s+(.*)$")
_PIECE = re.compile(
    r"\\(?P<plain>[\\`*\[\]$|#])|\*\*(?P<strong>.+?)\*\*|`(?P<code>[^`]+)`|(?<!!)\[(?P<text>(?:\\.|[^\]\\])+)\]"
    r"\((?P<target>[^)\s]+)\)|\$(?P<math>[^$]+)\$"
)


@dataclass(frozen=True)
class Span:
    """A piece of a line; `target` is where a link leads, `kind` what the text is."""

    text: str
    kind: Literal["plain", "strong", "code", "link", "math"] = "plain"
    target: str = ""


Line = tuple[Span, ...]


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 4, with the place that links can lead to."""

    level: int
    line: Line
    place: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph."""

    line: Line


@dataclass(frozen=True)
class Items:
    """A list."""

    lines: tuple[Line, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Table:
    """A table: its head, and its rows."""

    head: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True)
class Picture:
    """A picture: what it shows, and its file."""

    about: str
    file: str


@dataclass(frozen=True)
class Code:
    """Lines that are shown as they are."""

    text: str


@dataclass(frozen=True)
class Formula:
    """A formula on a line of its own, as LaTeX."""

    latex: str


Block = Heading | Paragraph | Items | Table | Picture | Code | Formula


def plain(text: str) -> str:
    """A text as markup that shows just it."""
    return _SIGNS.sub(r"\\\1", text)


def read_line(text: str) -> Line:
    """A line's pieces."""
    return tuple(_spans(text))


def _spans(text: str) -> Iterator[Span]:
    held, at = "", 0
    for found in _PIECE.finditer(text):
        held += text[at : found.start()]
        at = found.end()
        if found["plain"]:
            held += found["plain"]
            continue
        if held:
            yield Span(held)
            held = ""
        if found["strong"]:
            yield Span(_bare(found["strong"]), "strong")
        elif found["code"]:
            yield Span(found["code"], "code")
        elif found["math"]:
            yield Span(found["math"], "math")
        else:
            yield Span(_bare(found["text"]), "link", found["target"])
    held += text[at:]
    if held:
        yield Span(held)


def _bare(text: str) -> str:
    """The text of a strong piece or a link, without marks of its own."""
    return "".join(span.text for span in _spans(text))


def plain_text(line: Line) -> str:
    """What a line says, without its marks."""
    return "".join(span.text for span in line)


def read(text: str) -> tuple[Block, ...]:
    """The blocks of a page."""
    return tuple(_blocks(text.strip().splitlines()))


def _blocks(lines: list[str]) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        if not line:
            at += 1
        elif line.startswith("```"):
            end = next((k for k in range(at + 1, len(lines)) if lines[k].strip() == "```"), len(lines))
            yield Code("\n".join(lines[at + 1 : end]))
            at = end + 1
        elif (math := _formula(lines, at)) is not None:
            yield Formula(math[0])
            at = math[1]
        elif found := _HEADING.match(line):
            yield Heading(len(found[1]), read_line(found[2]), found[3] or slug(plain_text(read_line(found[2]))))
            at += 1
        elif found := _PICTURE.match(line):
            yield Picture(found[1], found[2])
            at += 1
        elif line.startswith("|"):
            end = _end(lines, at, lambda text: text.startswith("|"))
            yield _table(lines[at:end])
            at = end
        elif _ITEM.match(line):
            end = _end(lines, at, bool)
            yield _items(lines[at:end])
            at = end
        else:
            end = _end(lines, at, lambda text: bool(text) and not text.startswith(("|", "#", "```", "$$", "!["))
                       and not _ITEM.match(text))  # fmt: skip
            end = max(end, at + 1)
            yield Paragraph(read_line(" ".join(text.strip() for text in lines[at:end])))
            at = end


def _formula(lines: list[str], at: int) -> tuple[str, int] | None:
    """A formula that begins at a line, and the line after it."""
    first = lines[at].strip()
    if not first.startswith("$$"):
        return None
    if len(first) > 4 and first.endswith("$$"):
        return first[2:-2].strip(), at + 1
    end = next((k for k in range(at + 1, len(lines)) if lines[k].strip().endswith("$$")), len(lines) - 1)
    return " ".join(lines[at : end + 1]).replace("$$", "").strip(), end + 1


def _end(lines: list[str], at: int, belongs: Callable[[str], bool]) -> int:
    return next((k for k in range(at + 1, len(lines)) if not belongs(lines[k].strip())), len(lines))


def _items(lines: list[str]) -> Items:
    items: list[str] = []
    for line in lines:
        found = _ITEM.match(line.strip())
        if found:
            items.append(found[1])
        else:
            items[-1] += " " + line.strip()
    return Items(tuple(read_line(item) for item in items), lines[0].strip()[0].isdigit())


def _table(lines: list[str]) -> Table:
    rows = [_cells(line) for line in lines if not re.fullmatch(r"[|\s:-]+", line.strip()) or "-" not in line]
    head, *rest = rows or [()]
    wide = len(head)
    return Table(head, tuple((row + ((),) * wide)[:wide] for row in rest))


def _cells(line: str) -> tuple[Line, ...]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return tuple(read_line(cell.strip()) for cell in re.split(r"(?<!\\)\|", inner))


def slug(text: str) -> str:
    """A heading as a place that links can lead to: lower case, with hyphens."""
    return re.sub(r"[^\w]+", "-", text.casefold()).strip("-")


def links(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Where the links of a page lead."""
    for line in lines_of(blocks):
        yield from (span.target for span in line if span.kind == "link")


def places(blocks: tuple[Block, ...]) -> frozenset[str]:
    """The places of a page that links can lead to."""
    return frozenset(block.place for block in blocks if isinstance(block, Heading))


def lines_of(blocks: tuple[Block, ...]) -> Iterator[Line]:
    """All lines of text of a page."""
    for block in blocks:
        if isinstance(block, Heading | Paragraph):
            yield block.line
        elif isinstance(block, Items):
            yield from block.lines
        elif isinstance(block, Table):
            for row in (block.head, *block.rows):
                yield from row
