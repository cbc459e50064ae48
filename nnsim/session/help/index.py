"""The index of the help: words are found by their beginning, without accents and capitals, the best page first."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Generic, Protocol, TypeVar

from nnsim.session.help.markup import Block, lines_of, plain_text

_WORD = re.compile(r"[^\W_]+|[∂φδηλσΣ∇⊙]")
TITLE, BEGINS, NAME, WORD_OF_TITLE, ABOUT, BODY = 100, 60, 40, 30, 8, 1
ALIKE = 0.75  # how much of two names is the same from which on one may be a slip of the other


class Findable(Protocol):
    """What the index needs of a page."""

    @property
    def title(self) -> str:
        """Its title."""
        ...

    @property
    def key(self) -> str:
        """Its key."""

    @property
    def kind(self) -> str:
        """What kind of thing it is about."""

    @property
    def summary(self) -> str:
        """What it is about, in a sentence."""

    @property
    def words(self) -> tuple[str, ...]:
        """Its other names."""

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What it says."""


P = TypeVar("P", bound=Findable)


def folded(text: str) -> str:
    """A text without accents and capitals."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("′", "'"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def words_of(text: str) -> list[str]:
    """The words of a text, folded; signs of formulas are words of their own."""
    return _WORD.findall(folded(text))


def joined(text: str) -> str:
    """The words of a text with a space between them, whatever stood there."""
    return " ".join(words_of(text))


def _has_beginning(known: list[str], word: str) -> bool:
    """Whether one of the sorted words begins with this one: if any does, then the first that is not before it."""
    at = bisect_left(known, word)
    return at < len(known) and known[at].startswith(word)


class _Entry:
    """A page as the index knows it."""

    def __init__(self, page: Findable) -> None:
        self.defines = page.key.startswith("term/")  # of pages with the same title the glossary's comes first
        self.title = joined(page.title)
        self.names = [joined(name) for name in page.words]
        self.of_title = sorted(words_of(f"{page.title} {' '.join(page.words)}"))
        self.about = sorted(words_of(f"{page.summary} {page.kind} {page.key.replace('_', ' ')}"))
        self.body = sorted({word for line in lines_of(page.blocks) for word in words_of(plain_text(line))})

    def rank(self, wanted: str, words: list[str]) -> int:
        """How well the page answers; 0 when a word is missing."""
        total = 0
        for word in words:
            found = next(
                (
                    weight
                    for weight, known in ((WORD_OF_TITLE, self.of_title), (ABOUT, self.about), (BODY, self.body))
                    if _has_beginning(known, word)
                ),
                0,
            )
            if not found:
                return 0
            total += found
        if self.title == wanted:
            total += TITLE + self.defines
        elif wanted in self.names:
            total += BEGINS
        elif self.title.startswith(wanted):
            total += NAME
        return total


class Index(Generic[P]):
    """Finds pages by words."""

    def __init__(self, pages: Iterable[P]) -> None:
        self._pages = sorted(pages, key=lambda page: (folded(page.title), page.key))
        self._entries = [_Entry(page) for page in self._pages]

    def near(self, wanted: str, most: int = 5) -> list[P]:
        """The pages whose titles or other names are written much like a text, the most alike first."""
        names: dict[str, list[int]] = {}
        for at in sorted(range(len(self._entries)), key=lambda at: not self._entries[at].defines):
            for name in (self._entries[at].title, *self._entries[at].names):
                names.setdefault(name, []).append(at)
        alike = get_close_matches(joined(wanted), names, n=most, cutoff=ALIKE)
        found = dict.fromkeys(at for name in alike for at in names[name])
        return [self._pages[at] for at in found][:most]

    def search(self, wanted: str) -> list[P]:
        """The pages that have words which begin as those of a text do, the best first; all of them when it has none."""
        words = words_of(wanted)
        if not words:
            return list(self._pages) if not wanted.strip() else []
        text = " ".join(words)
        ranks = [entry.rank(text, words) for entry in self._entries]
        found = sorted((-rank, at) for at, rank in enumerate(ranks) if rank)
        return [self._pages[at] for _, at in found]
