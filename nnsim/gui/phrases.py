"""Says in another language what a lower floor has put together in English: "hidden1 has no input" by its pattern.

The catalogue knows whole texts and patterns, "{name} has no input". A text that it does not know is tried as a
sentence, then as a pattern, then piece by piece. What fills a place is translated where it is words of the catalogue,
written as a number where it is one, and left alone otherwise: it may be a name that a person gave. A place "{way!t}",
in the pattern or in its translation, holds a word of the program, and is translated too when it is a single one;
a place {code} holds what is to be typed, and stays as it is.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache, cached_property

_PLACE = re.compile(r"\{(\w+)(!t)?(?::[^{}]*)?\}")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_NUMBER = re.compile(r"[-+\u2212]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?\u202f?%?")
_PROSE = re.compile(r"(?<!\S)[a-z]{2,} [\w]|[\w] [a-z]{2,}(?!\S)")  # a word in small letters among others
_DECIMAL = re.compile(r"(?<![\w.,])\d+\.\d+(?![\w.])")
_QUOTES = ("'", '"', "“", "«", "`")
CODE = "code"  # a place of this name holds what is to be typed as it is
NAMES = ("input", "output")  # between others these are the names of layers, which stay as they are
SEPARATORS = ("\n\n", "\n", "  ·  ", " · ", ". ", "; ", ": ", " ← ", " → ", " (", ", ")
JOINTS = (": ", " · ", " − ")  # what may join two texts that have other separators in them
_WEAK = 5
_MOST = 20_000  # texts that are remembered
SENTENCE = re.compile(r"(?<=[.:]) (?=[A-Z{$])")  # between sentences of a text that has formulas in it
WITHIN, ANY = r"((?:(?!\n|\. |; |: ).)*?)", r"(.*?)"


class Pattern:
    """A text with places. How it is found is worked out when it is first tried: there are many, and few are needed."""

    def __init__(self, source: str) -> None:
        literal = _PLACE.sub("", source)
        self.source = source
        places = list(_PLACE.finditer(source))
        self._begin, self._end = (source[: places[0].start()], source[places[-1].end() :]) if places else (source, "")
        self.says = _LETTERS.search(literal) is not None
        self.weight = len(literal)
        self.weak = sum(map(len, _words(literal))) < _WEAK  # it fits nearly anything: tried when nothing else is found

    def find(self, text: str, every: bool) -> re.Match[str] | None:
        """Where the places are in a text; unless `every`, none holds the end of a sentence or what else separates."""
        if not (text.startswith(self._begin) and text.endswith(self._end)):  # few do, and expressions take long
            return None
        return (self._anything if every else self._within).fullmatch(text)

    @cached_property
    def _within(self) -> re.Pattern[str]:
        return self._expression(WITHIN)

    @cached_property
    def _anything(self) -> re.Pattern[str]:
        return self._expression(ANY)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The places, each once."""
        return tuple(dict.fromkeys(place[1] for place in _PLACE.finditer(self.source)))

    @cached_property
    def words(self) -> frozenset[str]:
        """The places that hold words of the program."""
        return frozenset(place[1] for place in _PLACE.finditer(self.source) if place[2])

    @cached_property
    def quoted(self) -> frozenset[str]:
        """The places that hold names, in quotation marks, or what is to be typed."""
        places = _PLACE.finditer(self.source)
        before = self.source
        return frozenset(p[1] for p in places if p[1] == CODE or before[: p.start()].endswith(_QUOTES))

    def _expression(self, inside: str) -> re.Pattern[str]:
        parts, at, seen = [], 0, list[str]()
        for place in _PLACE.finditer(self.source):
            parts.append(re.escape(self.source[at : place.start()]))
            if place[1] in seen:
                parts.append(rf"(?P=p{seen.index(place[1])})")
            else:
                parts.append(inside.replace("(", f"(?P<p{len(seen)}>", 1))
                seen.append(place[1])
            at = place.end()
        return re.compile("".join(parts) + re.escape(self.source[at:]), re.DOTALL)


class Phrases:
    """Finds what a text is in another language by a catalogue of whole texts and of patterns."""

    def __init__(
        self,
        lookup: Callable[[str], str],
        patterns: Iterable[str],
        number: Callable[[str], str] = str,
        separators: dict[str, str] | None = None,
        agreed: Callable[[str], str] = str,
    ) -> None:
        """`lookup` gives the translation of a whole text or ""; `number` writes a number, `separators` what joins.

        `agreed` is given a text whose places are filled in: its nouns may have to agree with the numbers.
        """
        self._lookup, self._number, self._separators, self.agreed = lookup, number, separators or {}, agreed
        self._memo: dict[str, str] = {}  # pieces come again and again while a text is tried in several ways
        self._patterns: dict[str, list[Pattern]] = {}
        for source in patterns:
            made = _pattern(source)
            if made.says:
                self._patterns.setdefault(_longest(_PLACE.sub(" ", source)), []).append(made)

    def say(self, text: str) -> str:
        """The text in the other language as far as it is known."""
        said = self._memo.get(text)
        if said is None:
            if len(self._memo) >= _MOST:
                self._memo.clear()
            said = self._memo[text] = self.whole(text) or self._pieces(text) or self._numbers(text)
        return said

    def _numbers(self, text: str) -> str:
        """A text without words, whose numbers are written as the language writes them."""
        return text if _LETTERS.search(text) else _DECIMAL.sub(lambda found: self._number(found[0]), text)

    def whole(self, text: str) -> str:
        """The text in the other language where all of it is known, as it is or by a pattern; else ""."""
        return self._exact(text) or self._matched(text)

    def _exact(self, text: str) -> str:
        """A text of the catalogue, also one that was made a sentence of: with a capital and a full stop."""
        found = self._lookup(text)
        if found or not text.strip():
            return found
        stop = "." if text.endswith(".") and not text.endswith("..") else ""
        core = text.removesuffix(stop) if stop else text
        for one in (core, core[:1].lower() + core[1:], core[:1].upper() + core[1:], core[:1].upper() + core[1:] + "."):
            found = self._lookup(one) if one != text else ""
            if found and one.endswith(".") and not stop:
                return _small(found.removesuffix("."), like=core)
            if found:
                return _capital(found, like=core) + ("" if found.endswith((".", "…", "!", "?")) else stop)
        return ""

    def _matched(self, text: str, every: bool = False, weak: bool = False) -> str:
        """The text by the pattern that has most of it."""
        stop = "." if text.endswith(".") and not text.endswith("..") else ""
        for core, end in ((text, ""), (text.removesuffix(stop), stop)) if stop else ((text, ""),):
            low = core[:1].lower() + core[1:]
            candidates = [one for word in set(_words(low)) | set(_words(core)) for one in self._patterns.get(word, ())]
            for one in sorted(candidates, key=lambda one: -one.weight):
                if one.weak and not weak:
                    continue
                found = one.find(core, every) or one.find(low, every)
                said = self._lookup(one.source) if found else ""
                filled = self._filled(one, said, found.groups()) if found and said else ""
                if filled:
                    return _capital(filled, like=core) + ("" if filled.endswith((".", "…")) else end)
        return ""

    def _filled(self, pattern: Pattern, said: str, values: tuple[str, ...]) -> str:
        """The translation with its places filled in; "" where a weak pattern would stand among English words."""
        found = dict(zip(pattern.names, values, strict=True))
        left = False

        def fill(place: re.Match[str]) -> str:
            nonlocal left
            name = place[1]
            value = found.get(name, place[0])
            if _NUMBER.fullmatch(value):
                return self._number(value)
            if name in pattern.quoted or not _LETTERS.search(value):
                return value
            if place[2] or name in pattern.words or " " in value.strip():
                begin, end = value[: len(value) - len(value.lstrip())], value[len(value.rstrip()) :]
                words = self._lookup(value) or begin + self.say(value.strip()) + end
                left = left or (words == value and _PROSE.search(value) is not None)
                return words
            return value

        filled = _PLACE.sub(fill, said)
        return "" if pattern.weak and left else self.agreed(filled)

    def _pieces(self, text: str) -> str:
        """The text split where texts are joined, each piece for itself; "" where none of them is known."""
        partly = ""
        for separator in JOINTS:
            head, found, tail = text.partition(separator)
            both = (self.whole(head), self.whole(tail)) if found else ("", "")
            if all(both):
                return self._separators.get(separator, separator).join(both)
        for separator in SEPARATORS:
            if separator not in text:
                continue
            pieces = _split(text, separator)
            if len(pieces) == 1:
                continue
            if separator == " (" and not text.endswith((")", ").")):
                continue
            said = [self._piece(piece, separator) for piece in pieces]
            changed = [one for one, piece in zip(said, pieces, strict=True) if one != piece]
            if not changed:
                continue
            joined = self._separators.get(separator, separator).join(said)
            if all(one != piece or not _LETTERS.search(piece) for one, piece in zip(said, pieces, strict=True)):
                return joined
            partly = partly or joined
        return self._matched(text, every=True) or partly or self._matched(text, every=True, weak=True)

    def _piece(self, piece: str, separator: str) -> str:
        end = next((mark for mark in (").", ")") if separator == " (" and piece.endswith(mark)), "")
        core = piece.removesuffix(end) if end else piece
        if separator == ". ":
            said = self.whole(core + ".")
            if said:
                return said.removesuffix(".") + end
        bare = core.strip()
        if bare in NAMES:
            return piece
        begin, tail = core[: len(core) - len(core.lstrip())], core[len(core.rstrip()) :]
        if not _LETTERS.search(bare):
            return self._numbers(piece)
        return begin + self.say(bare) + tail + end


_pattern = cache(Pattern)  # a language that is spoken once more finds what was worked out


def _split(text: str, separator: str) -> list[str]:
    """The text split where a separator is not within brackets."""
    pieces = text.split(separator)
    if "(" not in separator:
        joined: list[str] = []
        for piece in pieces:
            if joined and joined[-1].count("(") > joined[-1].count(")"):
                joined[-1] += separator + piece
            else:
                joined.append(piece)
        pieces = joined
    return pieces


def _words(text: str) -> list[str]:
    return _LETTERS.findall(text)


def _longest(literal: str) -> str:
    return max(_words(literal), key=len, default="")


def _small(text: str, like: str) -> str:
    """The text with a small letter where another one has it."""
    return text[:1].lower() + text[1:] if like[:1].islower() else text


def _capital(text: str, like: str) -> str:
    """The text with a capital letter where another one has it."""
    return text[:1].upper() + text[1:] if like[:1].isupper() and not text[:1].isupper() else text
