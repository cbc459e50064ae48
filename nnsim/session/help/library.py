"""All pages of the help that need no window."""

from collections.abc import Iterable
from dataclasses import replace

from nnsim.session.help.entries import entry_pages
from nnsim.session.help.page import Book, Page
from nnsim.session.help.parts import part_pages


def make_book(more: Iterable[Page] = ()) -> Book:
    """The book of all pages, with those of the window's commands and panels.

    A page that others name as related names them, too.
    """
    pages = {page.key: page for page in (*entry_pages(), *part_pages(), *more)}
    back: dict[str, list[str]] = {}
    for page in pages.values():
        for target in page.see:
            back.setdefault(target.partition("#")[0], []).append(page.key)
    return Book(
        replace(page, see=(*page.see, *(key for key in back.get(page.key, ()) if key not in page.see and _small(page))))
        for page in pages.values()
    )


def _small(page: Page) -> bool:
    """An overview lists its pages already, and settings would name half of the glossary."""
    return not page.key.endswith("/all") and page.kind not in ("settings", "guide")
