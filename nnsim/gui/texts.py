"""The one door of all texts that a person reads, so that they can be translated."""

from html import escape

from PySide6.QtCore import QCoreApplication


def tr(text: str, **values: object) -> str:
    """The text in the person's language, its {names} filled in; English is the source and the fallback."""
    said = QCoreApplication.translate("nnsim", text)
    return said.format(**values) if values else said


def flowing(text: str) -> str:
    """The text with lines that are as long as there is room: only an empty line begins a paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n")).strip()


def counted(count: int, word: str) -> str:
    """So many of something: "1 input", "5,000 samples"."""
    return f"{count:,} {tr(word if count == 1 else word + 's')}"


def clipped(text: str, most: int) -> str:
    """A text in at most so many signs; one that is longer ends in "…"."""
    return text if len(text) <= most else text[: most - 1] + "…"


def plain_tip(text: str) -> str:
    """A tooltip as Qt shows it as it is: names from files are no HTML, whatever is in them."""
    return f"<p style='white-space:pre; margin:0'>{escape(text)}</p>" if "<" in text or "&" in text else text
