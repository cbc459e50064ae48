"""The interface's fonts: shipped ones where they are there, the system's otherwise; all as large as the person likes.

A length beside text grows with it: `px` says how many pixels it takes now.
"""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from nnsim.kit.errors import UserError
from nnsim.kit.resources import resource


@cache
def families() -> dict[str, str]:
    """The families of interface ("ui"), numbers ("mono") and formulas ("serif"), as far as they are shipped."""
    found: dict[str, str] = {}
    try:
        folder = resource("fonts")
    except UserError:
        return found
    for path in sorted(folder.glob("**/*.[to]tf")):
        number = QFontDatabase.addApplicationFont(str(path))
        for family in QFontDatabase.applicationFontFamilies(number) if number >= 0 else ():
            low = family.lower()
            kind = "mono" if "mono" in low or "code" in low else "serif" if "serif" in low or "math" in low else "ui"
            if kind not in found or len(family) < len(found[kind]):
                found[kind] = family
    return found


class _Scale:
    """What is in force."""

    text = 1.0


def text_scale() -> float:
    """How many times as large as usual all text is: 1 at least."""
    return _Scale.text


def set_text_scale(scale: float) -> None:
    """Makes all text that is written from now on so many times as large as usual."""
    _Scale.text = max(1.0, scale)


def px(length: float) -> int:
    """A length beside usual text, in pixels beside text as it is now."""
    return round(length * _Scale.text)


def unscaled(pixels: int, scale: float) -> int:
    """The whole number of which `px` made so many pixels at a scale; exact, since a scale is never below 1."""
    return round(pixels / scale)


def pixels(size: float) -> int:
    """Points as the interface counts them (10 is its usual text) in pixels of the screen's own scale."""
    return max(1, px(round(size * 4 / 3)))


SPARE = {
    "ui": (QFont.StyleHint.SansSerif, ["Noto Sans", "Segoe UI", "DejaVu Sans"]),
    "mono": (QFont.StyleHint.Monospace, ["Noto Sans Mono", "Consolas", "DejaVu Sans Mono"]),
    "serif": (QFont.StyleHint.Serif, ["STIX Two Text", "Cambria", "DejaVu Serif"]),
}


@cache
def _font(kind: str, size: int, weight: int, even: bool = False) -> QFont:
    """A font in a size in pixels; `even` gives all digits one width. What Qt has found out of it is kept with it."""
    font, (hint, spare) = QFont(), SPARE[kind]
    font.setFamilies([families()[kind], "DejaVu Sans", *spare] if kind in families() else spare)
    font.setStyleHint(hint)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    if even:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def ui_font(size: float = 10, weight: int = 400) -> QFont:
    """The font of the interface; 10 is its usual size."""
    return QFont(_font("ui", pixels(size), weight))


def number_font(size: float = 10, weight: int = 400) -> QFont:
    """The font of the interface with digits of equal width: numbers that change do not jump."""
    return QFont(_font("ui", pixels(size), weight, even=True))


def mono_font(size: float = 10, weight: int = 400) -> QFont:
    """The font of long numbers: every digit has the same width."""
    return QFont(_font("mono", pixels(size), weight))


def serif_font(size: float = 10, italic: bool = False) -> QFont:
    """The font of formulas that are written, not typeset."""
    font = QFont(_font("serif", pixels(size), 400))
    font.setItalic(italic)
    return font
