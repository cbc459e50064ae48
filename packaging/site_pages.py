"""The pages of the site as Markdown: those of the help, the Python API from its docstrings, and the command line."""

import inspect
import re
from argparse import ArgumentParser
from collections.abc import Iterator
from html import escape
from pathlib import Path
from posixpath import relpath

from latex2mathml.converter import convert

import nnsim
from nnsim.cli import REGISTRY as CLI
from nnsim.gui.help_view.pages import book
from nnsim.session.help import markup
from nnsim.session.help.markup import Block, Line, Span, plain
from nnsim.session.help.page import START, Book, Page, paragraphs, table

API, COMMANDS = "api", "cli"
PICTURES = "pictures"
_MEANT = str.maketrans({char: f"&#{ord(char)};" for char in "\\`*_{}[]()#+-.!|~$"})
_MODULES = re.compile(r"\b(?:\w+\.)+(?=[A-Za-z])")  # in front of the name of a type
_ROOM = re.compile(r"\]\((?!https?:)([^)\s]+)\)")


def site_book() -> Book:
    """All pages of the help, with those that only the site has."""
    return Book([*book(), *api_pages(), *command_pages()])


# ------------------------------------------------------------------------------------------------ more pages


def api_pages() -> Iterator[Page]:
    """A page for each public name of the package nnsim, made from its docstrings."""
    names = [name for name in sorted(nnsim.__all__) if not name.startswith("__")]
    rows = [(f"[{plain(name)}]({API}/{name})", plain(_first(getattr(nnsim, name)))) for name in names]
    about = f"{paragraphs(_doc(nnsim).partition(chr(10))[2].strip().partition(chr(10) * 2)[2])}"
    body = f"```\n{_example()}\n```\n\n{about}\n\n{table(('Name', 'What it is'), rows)}"
    yield Page(f"{API}/all", "Python API", "overview", _first(nnsim), body)
    for name in names:
        thing = getattr(nnsim, name)
        pieces = [_signature(name, thing), paragraphs("\n\n".join(_doc(thing).split("\n\n")[1:]))]
        if inspect.isclass(thing):
            pieces += [_member(key, member) for key, member in public_members(thing)]
        kind = "class" if inspect.isclass(thing) else "function"
        yield Page(f"{API}/{name}", f"nnsim.{name}", kind, _first(thing), "\n\n".join(filter(None, pieces)), (),
                   (f"{API}/all",))  # fmt: skip


def public_members(thing: type) -> list[tuple[str, object]]:
    """The public methods and properties of a class that have docstrings of their own."""
    found = [(key, member) for key, member in inspect.getmembers(thing) if not key.startswith("_")]
    own = [(key, member) for key, member in found if key not in dir(Exception) and _doc(member)]
    return [(key, m) for key, m in own if callable(m) or isinstance(m, property)]


def _doc(thing: object) -> str:
    return inspect.getdoc(thing) or ""


def _first(thing: object) -> str:
    return _doc(thing).partition("\n\n")[0].replace("\n", " ").replace("`", "")


def _example() -> str:
    return "\n".join(line.strip() for line in (nnsim.__doc__ or "").splitlines() if line.startswith("    "))


def _signature(name: str, thing: object) -> str:
    target = thing.fget if isinstance(thing, property) else thing
    if isinstance(thing, property) or not callable(target):
        return f"```\n{name}\n```"
    try:
        written = re.sub(r"<function [^>]*>? at 0x[0-9a-f]+>", "…", str(inspect.signature(target)))
        return f"```\n{name}{re.sub(_MODULES, '', written)}\n```"
    except ValueError:
        return f"```\n{name}(…)\n```"


def _member(key: str, member: object) -> str:
    return f"## {plain(key)} {{#{key}}}\n\n{_signature(key, member)}\n\n{paragraphs(_doc(member))}"


def command_pages() -> Iterator[Page]:
    """A page for each command of the command line."""
    rows = [(f"[nnsim {plain(key)}]({COMMANDS}/{key})", plain(CLI[key].help)) for key in CLI]
    yield Page(f"{COMMANDS}/all", "Command line", "overview", "What nnsim does without its window.",
               table(("Command", "What it does"), rows))  # fmt: skip
    for key in CLI:
        command = CLI[key]
        parser = ArgumentParser(f"nnsim {key}", add_help=False)
        command.options(parser)
        notes = command.notes if isinstance(command.notes, str) else command.notes()
        body = f"```\n{parser.format_help().strip()}\n```\n\n```\n{notes.strip()}\n```"
        yield Page(f"{COMMANDS}/{key}", f"nnsim {key}", "command", command.help, body, (), (f"{COMMANDS}/all",))


# ------------------------------------------------------------------------------------------------ Markdown


def file_of(key: str) -> str:
    """Where a page lies in the site's sources."""
    return "index.md" if key == START else f"{key}.md"


class Markdown:
    """Writes one page; every text stays text, formulas are MathML, links are relative to the page."""

    def __init__(self, book: Book, page: Page) -> None:
        self._book, self._page = book, page
        self._folder = str(Path(file_of(page.key)).parent)

    def write(self) -> str:
        """The whole page."""
        page = self._page
        lead = "" if page.kind == "guide" else _plain(page.summary) + "\n\n"
        body = "\n\n".join(self._block(block) for block in page.blocks)
        see = " · ".join(self._link(Span(self._title(target), "link", target)) for target in page.see)
        related = f"\n\n## See also\n\n{see}" if see else ""
        return f"# {_plain(page.title)}\n\n{lead}{body}{related}\n"

    def _title(self, target: str) -> str:
        key, _, place = target.partition("#")
        return f"{self._book[key].title}{', ' + place.replace('_', ' ') if place else ''}"

    def _link(self, span: Span) -> str:
        target = span.target
        if not target.startswith("https://"):
            key, hash_sign, place = target.partition("#")
            target = relpath(file_of(key), self._folder) + hash_sign + place if key else target
        return f"[{_plain(span.text)}]({target})"

    def _line(self, line: Line) -> str:
        return "".join(self._span(span) for span in line)

    def _span(self, span: Span) -> str:
        if span.kind == "link":
            return self._link(span)
        if span.kind == "math":
            return str(convert(span.text))
        text = _plain(span.text)
        return {"strong": f"<strong>{text}</strong>", "code": f"<code>{text}</code>"}.get(span.kind, text)

    def _block(self, block: Block) -> str:
        if isinstance(block, markup.Heading):
            return f"{'#' * max(block.level, 2)} {self._line(block.line)} {{#{block.place}}}"
        if isinstance(block, markup.Paragraph):
            return self._line(block.line)
        if isinstance(block, markup.Items):
            sign = "1." if block.numbered else "-"
            return "\n".join(f"{sign} {self._line(line)}" for line in block.lines)
        if isinstance(block, markup.Table):
            rows = [block.head, *block.rows]
            lines = ["| " + " | ".join(self._line(cell) for cell in row) + " |" for row in rows]
            return "\n".join([lines[0], "|" + " --- |" * len(block.head), *lines[1:]])
        if isinstance(block, markup.Picture):
            return f"![{_plain(block.about)}]({relpath(f'{PICTURES}/{block.file}', self._folder)})"
        if isinstance(block, markup.Formula):
            return f"<div class='formula'>{convert(block.latex, display='block')}</div>"
        return f"<pre><code>{_plain(block.text)}</code></pre>".replace("\n", "&#10;")


def _plain(text: str) -> str:
    return escape(text, quote=False).translate(_MEANT)


def readme(text: str, folder: str = "guide") -> str:
    """The README as a page: its pictures are those of the site, and what leads into the sources is only named."""

    def lead(found: re.Match[str]) -> str:
        target = found[1]
        if target.startswith("resources/help/"):
            name, _, ending = target.removeprefix("resources/help/").rpartition(".")
            place = file_of(f"guide/{name}") if ending == "md" else f"{PICTURES}/{name}.{ending}"
            return f"]({relpath(place, folder)})"
        return f"](#{target})"

    text = _ROOM.sub(lead, text)
    return re.sub(r"(?<!!)\[([^\]]+)\]\(#[^)]*\)", r"`\1`", text)
