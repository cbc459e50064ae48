"""A page of the help, and the book of all pages: found by key, and by what the person looks for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from nnsim.session.help.index import Index
from nnsim.session.help.markup import Block, links, places, plain, read

START = "guide/start"


@dataclass(frozen=True)
class Page:
    """One page: its key, such as "activations/tanh"; its title; what kind of thing it is about; a sentence; its markup.

    `words` are other names under which it is found, `see` the keys of related pages.
    """

    key: str
    title: str
    kind: str
    summary: str
    body: str = ""
    words: tuple[str, ...] = ()
    see: tuple[str, ...] = ()

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """What the body says, as plain data."""
        return read(self.body)

    @property
    def places(self) -> frozenset[str]:
        """The places on it that a link can lead to, after a #."""
        return places(self.blocks)


class Book:
    """All pages by their keys."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self.pages: dict[str, Page] = {}
        for page in pages:
            if page.key in self.pages:
                raise ValueError(f"two pages are called {page.key}")
            self.pages[page.key] = page

    def __iter__(self) -> Iterator[Page]:
        return iter(self.pages.values())

    def __contains__(self, key: object) -> bool:
        return key in self.pages

    def __getitem__(self, key: str) -> Page:
        return self.pages[key]

    @cached_property
    def index(self) -> "Index[Page]":
        """The index of all pages; made when it is first asked."""
        return Index(self)

    def search(self, wanted: str) -> list[Page]:
        """The pages that have all words of a text, the best first; all of them, by title, for an empty one."""
        return self.index.search(wanted)

    def near(self, wanted: str) -> list[Page]:
        """The pages that are called much like a text, as where it was mistyped."""
        return self.index.near(wanted)

    def at(self, topic: str) -> tuple[Page, str] | None:
        """The page and the place on it that a topic such as "optimizers/adam#beta1" names; None when there is none.

        A place that the page does not have is left out.
        """
        key, _, place = topic.partition("#")
        page = self.pages.get(key)
        return None if page is None else (page, place if place in page.places else "")

    def leads_nowhere(self) -> list[str]:
        """The links that lead to no page or to no place of it, each with the page that it is on."""
        wrong = []
        for page in self:
            for target in (*links(page.blocks), *page.see):
                key, _, place = target.partition("#")
                known = self.pages.get(key or page.key)
                if not target.startswith("https://") and (known is None or (place and place not in known.places)):
                    wrong.append(f"{page.key}: {target}")
        return wrong


def table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table in markup; its cells are markup already."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def paragraphs(text: str) -> str:
    """A text such as a docstring as paragraphs in markup; what stands between backticks is code."""
    return "\n\n".join(_prose(" ".join(part.split())) for part in text.split("\n\n") if part.strip())


def _prose(text: str) -> str:
    pieces = re.split(r"(`[^`]+`)", text)
    return "".join(piece if at % 2 else plain(piece) for at, piece in enumerate(pieces))
