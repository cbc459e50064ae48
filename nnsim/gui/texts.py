"""The one door of all texts that a person reads, so that they can be translated."""

from functools import lru_cache
from html import escape
from string import Formatter

from nnsim.gui.agreement import agreeing
from nnsim.gui.number_marks import grouped, rewritten
from nnsim.gui.phrases import Phrases
from nnsim.kit.errors import UserError, sentence

_spoken: Phrases | None = None  # None: English, which is what the sources say


class Said(str):
    """A text that is in the person's language already, with what is in it: it is not translated again."""

    __slots__ = ()


def speak(phrases: Phrases | None) -> None:
    """From now on texts are said by a catalogue, or in English again."""
    global _spoken  # noqa: PLW0603  (one window, one language)
    _spoken = phrases
    _said.cache_clear()


def tr(text: str, **values: object) -> str:
    """The text in the person's language, its {names} filled in; English is the source and the fallback.

    Texts that a lower floor has put together are known by their patterns (`phrases.py`). Nouns agree with their numbers
    (`agreement.py`), so a text says "{n} updates" of one, too.
    """
    said = text if isinstance(text, Said) else _said(text)
    return _written(said, values) if values else said


def whole(text: str) -> str:
    """The text in the person's language where the catalogue knows all of it; nothing is put together of pieces."""
    return text if _spoken is None else _spoken.whole(text) or text


class _Formatter(Formatter):
    """Fills places as str.format does, with numbers written as the language writes them."""

    def format_field(self, value: object, format_spec: str) -> str:
        said: str = super().format_field(value, format_spec)
        return rewritten(said) if format_spec and isinstance(value, int | float) else said


_FORMATTER = _Formatter()


def _written(said: str, values: dict[str, object]) -> str:
    return (
        agreeing("en")(said.format(**values))
        if _spoken is None
        else Said(_spoken.agreed(_FORMATTER.vformat(said, (), values)))
    )


@lru_cache(maxsize=8192)
def _said(text: str) -> str:
    return agreeing("en")(text) if _spoken is None else Said(_spoken.say(text))


def told(error: UserError) -> str:
    """What went wrong, why, and what to do about it, in whole sentences."""
    return sentences(error.reason, error.remedy)


def reason(error: UserError) -> str:
    """What went wrong and why, as a sentence."""
    return sentence(tr(error.reason), last=not error.remedy)


def sentences(text: str, remedy: str) -> str:
    """What there is to say and what to do about it, in whole sentences."""
    return f"{sentence(tr(text), last=not remedy)} {sentence(tr(remedy))}".strip()


def flowing(text: str) -> str:
    """The text with lines that are as long as there is room: only an empty line begins a paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n")).strip()


def counted(count: int, word: str) -> str:
    """So many of something: "1 input", "5,000 samples"."""
    return f"{grouped(count)} {tr(word if count == 1 or (count == 0 and _spoken is not None) else word + 's')}"


def clipped(text: str, most: int) -> str:
    """A text in at most so many signs; one that is longer ends in "…"."""
    return text if len(text) <= most else text[: most - 1] + "…"


def plain_tip(text: str) -> str:
    """A tooltip as Qt shows it as it is: names from files are no HTML, whatever is in them."""
    return f"<p style='white-space:pre; margin:0'>{escape(text)}</p>" if "<" in text or "&" in text else text
