"""The letters of a printed page: one serif font for text and formulas, the interface's for headings.

Everything on a page is measured in tenths of a point, so that whole numbers are fine enough.
"""

from functools import cache
from importlib.resources import as_file, files

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from nnsim.gui.fonts import families

POINT = 10.0
_SPARE = ["STIX Two Text", "Cambria Math", "DejaVu Serif", "DejaVu Sans"]

_LATIN = {chr(ord("A") + n): chr(0x1D434 + n) for n in range(26)} | {
    chr(ord("a") + n): chr(0x1D44E + n) for n in range(26)
}
_GREEK = {chr(0x3B1 + n): chr(0x1D6FC + n) for n in range(25)}
SLANTED = _LATIN | _GREEK | {"h": "ℎ", "∂": "𝜕", "ϵ": "𝜖", "ϕ": "𝜙"}


@cache
def formula_family() -> str:
    """The font of formulas, which comes with ziamath; "" where it is not there."""
    source = files("ziamath").joinpath("fonts", "STIXTwoMath-Regular.ttf")
    if not source.is_file():
        return ""
    with as_file(source) as path:
        number = QFontDatabase.addApplicationFont(str(path))
    found = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return found[0] if found else ""


@cache
def font(size: float, face: str = "serif") -> QFont:
    """A font by its size in points: "serif", "sans" or "bold", which is the one of headings."""
    made = QFont()
    if face == "serif":
        made.setFamilies([name for name in (formula_family(), *_SPARE) if name])
    else:
        made.setFamilies([*([families()["ui"]] if "ui" in families() else []), "DejaVu Sans"])
        made.setWeight(QFont.Weight.DemiBold if face == "bold" else QFont.Weight.Normal)
    made.setPixelSize(max(1, round(size * POINT)))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.ForceOutline)
    return made


@cache
def _metrics(size: float, face: str) -> QFontMetricsF:
    return QFontMetricsF(font(size, face))


@cache
def advance(text: str, size: float, face: str = "serif") -> float:
    """How wide a text is."""
    return _metrics(size, face).horizontalAdvance(text)


def slanted(text: str) -> str:
    """Letters as they stand for quantities."""
    return "".join(SLANTED.get(sign, sign) for sign in text)
