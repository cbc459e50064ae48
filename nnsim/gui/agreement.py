"""Nouns that agree with a number: "1 update", where a text says "{n} updates"; French has "0 mise à jour", too.

The words that are concerned stand in `resources/languages/<language>/agreement.toml`.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from nnsim.kit.resources import resource


@cache
def agreeing(language: str) -> Callable[[str], str]:
    """Gives a text with its nouns in the singular after a number that asks for it, by the words of a language."""
    path = resource("languages", language, "agreement.toml")
    return _Agreement(tomllib.loads(path.read_text("utf-8")))


class _Agreement:
    """Number, noun, what agrees behind it. Where one of `others` follows, all stays as it is."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._singular = {**words["nouns"], **words.get("adjectives", {}), **words.get("verbs", {})}
        number = rf"(?<![\w.,–−-])({words['number']})([ \u00a0])"
        before = rf"((?:{_any(words['before'])} )*)" if "before" in words else "()"
        behind = "".join(rf"(?: ({_any(words[kind])})\b)?" for kind in ("adjectives", "verbs") if kind in words)
        others = rf"(?![^.:;()·\n]*\b{_any(words['others'])}\b)" if "others" in words else ""
        self._found = re.compile(rf"{number}{before}({_any(words['nouns'])})\b{behind}{others}")

    def __call__(self, text: str) -> str:
        return self._found.sub(self._single, text)

    def _single(self, found: re.Match[str]) -> str:
        number, space, before, *agreeing = found.groups()
        return f"{number}{space}{before}{' '.join(self._singular[word] for word in agreeing if word)}"


def _any(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(words)})"
