"""A text that has its languages with it, as those of tours."""

from collections.abc import Mapping

LANGUAGE = "en"  # what every text is written in at least
LAST = 100  # where a tour stands in a list whose file does not say it

Texts = Mapping[str, str]  # a text by its language


def said(texts: Texts, language: str = LANGUAGE) -> str:
    """A text in a language, in English where it was not translated."""
    return texts.get(language) or texts.get(LANGUAGE, "")
