"""What a language writes otherwise beside a number below 2: French "0 mise à jour", where English says "0 updates".

The words that are concerned stand beside its catalogue, in `resources/languages/<language>/agreement.toml`.
"""

import re
import tomllib
from collections.abc import Callable, Mapping
from functools import cache

from nnsim.kit.resources import resource


@cache
def agreeing(language: str) -> Callable[[str], str]:
    """Gives a text with its nouns in the singular after a number below 2, by the words of a language."""
    path = resource("languages", language, "agreement.toml")
    words = tomllib.loads(path.read_text("utf-8"))
    return _Agreement(words["nouns"], words["adjectives"], words["verbs"]["plural"])


class _Agreement:
    """The rule of French: singular below 2, as long as no verb would have to follow."""

    def __init__(self, nouns: Mapping[str, str], adjectives: Mapping[str, str], verbs: list[str]) -> None:
        self._nouns, self._adjectives = nouns, adjectives
        few = r"(?<![\w.,−-])([01]½?|½)([ \u00a0])"
        more = rf"(?: ({'|'.join(adjectives)})\b)?"
        self._found = re.compile(rf"{few}({'|'.join(nouns)})\b{more}(?![^.:;()·\n]*\b(?:{'|'.join(verbs)})\b)")

    def __call__(self, text: str) -> str:
        return self._found.sub(self._single, text)

    def _single(self, found: re.Match[str]) -> str:
        adjective = f" {self._adjectives[found[4]]}" if found[4] else ""
        return f"{found[1]}{found[2]}{self._nouns[found[3]]}{adjective}"
