"""Names that cross a border: those of foreign files as names of layers, those of layers made safe for a language."""

import re
from collections.abc import Collection, Iterable

from nnsim.files.document import NAME


def layer_name(text: str, taken: Collection[str], otherwise: str = "layer") -> str:
    """A name that a layer can have, as like the text as possible, and not one of those that are taken."""
    base = "".join(c if c.isalnum() or c in "_-" else "_" for c in text[: 4 * NAME])
    base = (base if base == text else base.strip("_"))[:NAME] or otherwise
    return _another(base, taken, NAME)


def identifier(text: str, taken: Collection[str] = (), otherwise: str = "value") -> str:
    """A name for a variable in any language: ASCII letters, digits and _, a letter first; not one that is taken.

    Pass the words that the language reserves in `taken`.
    """
    base = re.sub("[^A-Za-z0-9]+", "_", text[:200]).strip("_")[:60]
    if not base or not base[0].isalpha():
        base = f"{otherwise}_{base}" if base else otherwise
    return _another(base, taken, 64)


def identifiers(texts: Iterable[str], reserved: Collection[str] = (), otherwise: str = "value") -> tuple[str, ...]:
    """Such a name for each of several texts, no two alike."""
    made: list[str] = []
    for text in texts:
        made.append(identifier(text, {*reserved, *made}, otherwise))
    return tuple(made)


def one_line(text: str) -> str:
    """A text for a comment: printable ASCII alone, in one line, without what could end a comment anywhere."""
    plain = "".join(c if " " <= c <= "~" else "_" for c in text[:200])
    return re.sub(r"\*/|/\*|\\|<|>|--|\?\?|\"\"\"|'''", "_", plain)


def _another(base: str, taken: Collection[str], length: int) -> str:
    name, number = base, 1
    while name in taken:
        number += 1
        end = f"_{number}"
        name = base[: length - len(end)] + end
    return name
