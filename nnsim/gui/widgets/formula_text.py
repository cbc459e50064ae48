"""Formulas in one line, painted at once: variables in italics, real superscripts and subscripts.

For lists of many formulas; a formula on its own is typeset by `math_view`.
"""

import importlib.util
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter

_SUPER = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵀᴸˡⁿⁱᵗʲᵏ", "0123456789+−=()TLlnitjk", strict=True))
_SUB = dict(zip("₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ", "0123456789+−=()aeoxhklmnpstijruv", strict=True))
_ITALIC_WORDS = frozenset({"In"})
_MARKS = {"\u0302": "\u02c6", "\u0303": "\u02dc", "\u0304": "\u02c9", "\u0307": "\u02d9"}
_ABOVE = 2
_JOINTS = ("+−=←", "⊙/·×")
_DEEPEST = 4
_LEVELS = tuple((signs, depth) for depth in range(_DEEPEST) for signs in _JOINTS)
_PLAIN = re.compile(r"[-−+=·×()0-9.,]*")  # a number, or a sign between two
_BRACKET = re.compile(r"[][(){}]")
_SIGNS = "-−+=·×()0123456789., …"  # each has its width whatever is beside it
_EVEN = re.compile(rf"[{_SIGNS}]*")
_UNEVEN = re.compile(rf"[{_SIGNS}]?(?:[^{_SIGNS}]+[{_SIGNS}]?)+")  # letters, and a sign beside them that may be nearer
_CALL = re.compile(
    r"(.*?)([-−+=·×()][-−+=·×()0-9.,]*)"
)  # "tanh(0.5)": a name, and numbers that are others at each step


@dataclass(frozen=True)
class Run:
    """A piece of a formula: its letters, where it starts, how far it is raised, and whether it is small."""

    text: str
    x: float
    dy: float
    small: bool


@dataclass(frozen=True)
class Line:
    """A formula laid out at one size: its pieces and its width."""

    runs: tuple[Run, ...]
    width: float
    size: int

    def paint(self, painter: QPainter, at: QPointF, color: QColor) -> None:
        """Draw the formula with its base line starting at a point."""
        painter.setPen(color)
        x, y, small = at.x(), at.y(), None
        for run in self.runs:
            if run.small is not small:
                small = run.small
                painter.setFont(math_font(_small(self.size) if small else self.size))
            painter.drawText(QPointF(x + run.x, y - run.dy), run.text)


@lru_cache(maxsize=32)
def math_font(size: int) -> QFont:
    """The font of formulas in a size in pixels: the one that ziamath typesets with."""
    family = _family()
    font = QFont(family or "DejaVu Serif")
    font.setPixelSize(size)
    return font


@lru_cache(maxsize=1)
def _family() -> str:
    found = importlib.util.find_spec("ziamath")
    if found is None or found.origin is None:
        return ""
    path = Path(found.origin).parent / "fonts" / "STIXTwoMath-Regular.ttf"
    number = QFontDatabase.addApplicationFont(str(path)) if path.is_file() else -1
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""


@lru_cache(maxsize=32)
def _metrics(size: int) -> QFontMetricsF:
    return QFontMetricsF(math_font(size))


@lru_cache(maxsize=32)
def _widths(size: int) -> dict[str, float]:
    """How wide each of the signs is that numbers are written with."""
    metrics = _metrics(size)
    return {sign: metrics.horizontalAdvance(sign) for sign in _SIGNS}


@lru_cache(maxsize=1024)
def _wide(text: str, size: int) -> float:
    return _metrics(size).horizontalAdvance(text)


def _advance(text: str, size: int) -> float:
    """How wide a piece is: what stands around letters comes again, and other signs have a width each."""
    words = _UNEVEN.findall(text)
    signs = _UNEVEN.sub("", text) if words else text
    return sum([_wide(word, size) for word in words]) + sum(map(_widths(size).__getitem__, signs))


@lru_cache(maxsize=4096)
def line(text: str, size: int) -> Line:
    """A formula laid out at a size in pixels."""
    return _laid(text, size)


def _laid(text: str, size: int) -> Line:
    if _EVEN.fullmatch(text):  # numbers are others at each step
        return Line((Run(text, 0.0, 0.0, False),) if text else (), sum(map(_widths(size).__getitem__, text)), size)
    small = _small(size)
    runs: list[Run] = []
    x, script_x, script_level = 0.0, 0.0, 0
    for piece, level in _pieces(text):
        if level == _ABOVE:
            letter = _advance(runs[-1].text[-1], size)
            runs.append(Run(piece, x - (letter + _advance(piece, size)) / 2 + 0.08 * size, 0.2 * size, False))
            continue
        start = script_x if level and script_level == -level else x
        dy = {0: 0.0, 1: 0.38 * size, -1: -0.18 * size}[level]
        runs.append(Run(piece, start, dy, bool(level)))
        script_x, script_level = start, level
        x = max(x, start + _advance(piece, small if level else size) + (0.04 * size if level else 0.0))
    return Line(tuple(runs), x, size)


def wrapped(text: str, size: int, width: float, most: int = 6, taken: float = 0.0) -> list[Line]:
    """A formula in as many lines as a width asks for; lines after the first are indented, too many end in "…".

    `taken` is room at the end of the first line that belongs to something else.
    """
    return list(_wrapped(text, size, width, most, taken))


@lru_cache(maxsize=256)
def _wrapped(text: str, size: int, width: float, most: int, taken: float) -> tuple[Line, ...]:
    if not wider(text, size, width - taken):
        return (line(text, size),)
    space = _widths(size)[" "]
    rows: list[str] = []
    current, used = "", 0.0
    for group in _groups(text, size, width - taken):
        wide = _width(group, size)
        if current and used + space + wide > width - (0 if rows else taken):
            rows.append(current)
            current, used = f"   {group}", 3 * space + wide
            if len(rows) >= most:
                break  # the others are not to be seen
        else:
            current, used = (f"{current} {group}", used + space + wide) if current else (group, wide)
    rows.append(current)
    if len(rows) > most:
        rows = [*rows[: most - 1], "   …"]
    return tuple(line(row, size) for row in rows)


def _groups(text: str, size: int, width: float, level: int = 0) -> Iterator[str]:
    """The pieces between which a formula may be broken: its terms, then factors, inside as few brackets as need be.

    They come one by one: of a formula with a thousand terms only those are looked at that there are lines for.
    """
    if not wider(text, size, width - 3 * _widths(size)[" "]):
        yield text
        return
    words = text.split(" ")
    for at in range(level, len(_LEVELS)):
        pieces = _split(words, *_LEVELS[at])
        if len(pieces) > 1:
            for piece in pieces:
                yield from _groups(piece, size, width, at + 1)
            return
    yield from words


def wider(text: str, size: int, width: float) -> bool:
    """True when a formula needs more than a width; of one that is much too long only the beginning is looked at."""
    space = _widths(size)[" "]
    used = -space
    for word in text.split(" "):
        used += space + _word_width(word, size)
        if used > width:
            return True
    return False


def _width(text: str, size: int) -> float:
    """How wide a formula is among others, without laying it out: nothing reaches over a space."""
    words = text.split(" ")
    return sum([_word_width(word, size) for word in words]) + (len(words) - 1) * _widths(size)[" "]


def _word_width(word: str, size: int) -> float:
    return sum(map(_widths(size).__getitem__, word)) if _EVEN.fullmatch(word) else _odd_width(word, size)


@lru_cache(maxsize=4096)
def _odd_width(word: str, size: int) -> float:
    return _laid(f" {word} ", size).width - 2 * _widths(size)[" "]  # a letter may be nearer to a space


def _split(words: list[str], signs: str, deepest: int) -> list[str]:
    """Words joined into pieces that begin with a sign of operation outside of deeper brackets."""
    pieces: list[list[str]] = [[]]
    depth = 0
    for word in words:
        if word in signs and pieces[-1] and depth <= deepest:
            pieces.append([])
        pieces[-1].append(word)
        for bracket in _BRACKET.findall(word):
            depth += 1 if bracket in "([{" else -1
    return [" ".join(piece) for piece in pieces]


def split_step(text: str) -> tuple[str, str]:
    """A step's formula in two columns: the symbol, and its sign with the right side."""
    places = [(text.find(f" {sign} "), sign) for sign in ("←", "=")]
    found = [(place, sign) for place, sign in places if place > 0]
    if not found:
        return "", text
    place, sign = min(found)
    return text[:place], f"{sign} {text[place + 3 :]}"


def _small(size: int) -> int:
    return max(7, round(size * 0.72))


def _pieces(text: str) -> list[tuple[str, int]]:
    """The pieces of a formula as they are written, and the level of each; most words come again and again."""
    pieces: list[tuple[str, int]] = []
    for at, word in enumerate(text.split(" ")):
        for piece, level in ((" ", 0), *_in_word(word)) if at else _in_word(word):
            if pieces and pieces[-1][1] == level != _ABOVE:
                pieces[-1] = (pieces[-1][0] + piece, level)
            else:
                pieces.append((piece, level))
    return pieces


def _in_word(word: str) -> tuple[tuple[str, int], ...]:
    if _PLAIN.fullmatch(word):
        return ((word, 0),) if word else ()
    call = _CALL.fullmatch(word)
    if call is None or not call[1]:
        return _looked_through(word)
    *first, (piece, level) = _looked_through(call[1])
    return (*first, (piece + call[2], 0)) if level == 0 else (*first, (piece, level), (call[2], 0))


@lru_cache(maxsize=4096)
def _looked_through(text: str) -> tuple[tuple[str, int], ...]:
    pieces: list[tuple[str, int]] = []
    script = 0
    for index, char in enumerate(text):
        if char in _MARKS and index and text[index - 1].isupper():
            pieces.append((_MARKS[char], _ABOVE))
            continue
        following = text[index + 1 : index + 2]
        if char in "_^" and following.isalnum() and index and not text[index - 1].isspace():
            script = 1 if char == "^" else -1
            continue
        script = script if char.isalnum() or (char == "," and following.isdigit()) else 0
        level = 1 if char in _SUPER else -1 if char in _SUB else script
        plain = _SUPER.get(char) or _SUB.get(char) or char
        if pieces and pieces[-1][1] == level:
            pieces[-1] = (pieces[-1][0] + plain, level)
        else:
            pieces.append((plain, level))
    return tuple((piece if level == _ABOVE else _styled(piece), level) for piece, level in pieces)


def _styled(piece: str) -> str:
    out, word = "", ""
    for char in piece + "\0":
        if (char.isalpha() and char not in "ΣΠ") or (word and char in _MARKS):
            word += char
            continue
        out += _word(word)
        word = ""
        out += "𝜕" if char == "∂" and _family() else char
    return out.removesuffix("\0")


def _word(word: str) -> str:
    letters = [char for char in word if char not in _MARKS]
    if not letters or not _family() or not (len(letters) == 1 or word in _ITALIC_WORDS):
        return word
    return "".join(_italic(char) for char in word)


def _italic(char: str) -> str:
    if char == "h":
        return "\u210e"
    if "a" <= char <= "z":
        return chr(0x1D44E + ord(char) - ord("a"))
    if "A" <= char <= "Z" and char != "T":
        return chr(0x1D434 + ord(char) - ord("A"))
    if "α" <= char <= "ω":
        return chr(0x1D6FC + ord(char) - ord("α"))
    return char
