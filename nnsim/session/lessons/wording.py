"""What a lesson and its tasks say in other languages than the first: their titles and texts."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from nnsim.files.fields import Fields
from nnsim.files.strict_json import JSON
from nnsim.kit.errors import ArgumentError

TITLE, TEXT = 120, 8_000  # characters
FIRST = "en"  # the language that is said where another one is missing
MOST = 20  # languages
Wording = Mapping[str, tuple[str, str]]  # title and text by language; what is "" there is said in the first one

ALONE: Wording = MappingProxyType({})
_LANGUAGE = re.compile("[a-z]{2,3}(_[A-Z]{2})?")
_SPACES = str.maketrans("\n\u00a0\u202f", "   ")  # what French puts before its marks is no control character either
_KEYS = ("title", "text")


def worded(title: str, text: str, others: Wording, language: str) -> tuple[str, str]:
    """Title and text in a language, each in the first one where it was not translated."""
    other = others.get(language, ("", ""))
    return other[0] or title, other[1] or text


def read_text(fields: Fields, key: str) -> str:
    """A text of several lines."""
    value = fields.get(key)
    if not isinstance(value, str) or len(value) > TEXT:
        raise fields.refuse(key, f"it must be a text of up to {TEXT:,} characters", "shorten it")
    if not value.translate(_SPACES).isprintable():
        raise fields.refuse(key, "it has control characters", "remove them")
    return value


def read_others(fields: Fields) -> Wording:
    """The other languages of what is described, none where it has no such key."""
    if "others" not in fields.value:
        return ALONE
    whole = fields.object("others")
    if len(whole.value) > MOST:
        raise fields.refuse("others", f"it must be at most {MOST} languages", "leave some out")
    found = {}
    for language in whole.value:
        if not _LANGUAGE.fullmatch(language) or language == FIRST:
            raise ArgumentError(f"{fields.place}: {language!r} is no other language", "", "write fr, de, …")
        one = whole.object(language)
        found[language] = (one.text("title", TITLE), read_text(one, "text"))
        one.close()
    whole.close()
    return found


def write_others(others: Wording) -> dict[str, JSON]:
    """What `read_others` reads, to be added to a description; nothing where there is one language alone."""
    return {"others": {code: {"title": one[0], "text": one[1]} for code, one in others.items()}} if others else {}


def parted(entry: Mapping[str, Any], place: str) -> dict[str, Any]:
    """A table of a description in which title and text are texts, and what else was said of them is in `others`.

    A text is written `title = "…"`, or in several languages as in a tour: `title.en = "…"`, `title.fr = "…"`.
    """
    if "others" in entry:
        raise ArgumentError(f"{place} has 'others'", "a description does not know it", 'write title.fr = "…"')
    made, others = dict(entry), dict[str, list[Any]]()
    for at, key in enumerate(_KEYS):
        said = entry.get(key)
        if not isinstance(said, dict):
            continue
        if FIRST not in said:
            raise ArgumentError(f"{place}: {key} is missing in English", "", f'write {key}.{FIRST} = "…"')
        made[key] = said[FIRST]
        for language in said.keys() - {FIRST}:
            others.setdefault(language, ["", ""])[at] = said[language]
    if others:
        made["others"] = {code: dict(zip(_KEYS, others[code], strict=True)) for code in sorted(others)}
    return made
