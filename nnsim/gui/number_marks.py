"""The marks in numbers, which each language has its own of: the decimal mark, and what stands between thousands."""

import re

MARKS = {"en": (".", ","), "fr": (",", "\u202f")}
_READ = {",": ".", ";": ","}
_IN_FORMULA = re.compile(r"(?<=[0-9])\.(?=[0-9])")
_TYPED = re.compile(r"\[[^\]]*\]|'[^']*'|\"[^\"]*\"|(?<=[0-9]),(?=[0-9])|;")
_decimal, _thousands = MARKS["en"]


def write_as(language: str) -> None:
    """Write numbers as a language does from now on."""
    global _decimal, _thousands
    _decimal, _thousands = MARKS[language]


def decimal_mark() -> str:
    """What stands between the whole part and the decimals."""
    return _decimal


def separator() -> str:
    """What stands between two numbers: a comma that is a decimal mark cannot."""
    return ";" if _decimal == "," else ","


def in_formula(text: str) -> str:
    """A formula with its numbers as the language writes them; what a function takes is set apart by semicolons then."""
    if _decimal == "." or not _IN_FORMULA.search(text):
        return text
    return _IN_FORMULA.sub(_decimal, text.replace(", ", "; "))


def typed(text: str) -> str:
    """A typed formula or list of numbers as the program reads it, whichever marks it was typed with.

    Where a comma is the decimal mark, one between two digits is a point, and a semicolon sets apart what a comma would:
    "norm(grad[h]) > 0,1" and "0,05; 0,5" are as good as "norm(grad[h]) > 0.1" and "0.05, 0.5".
    """
    return text if _decimal == "." else _TYPED.sub(lambda found: _READ.get(found[0], found[0]), text)


def in_latex(latex: str) -> str:
    """The same for LaTeX, in which a comma alone would have a space behind it."""
    if _decimal == "." or not _IN_FORMULA.search(latex):
        return latex
    return _IN_FORMULA.sub(f"{{{_decimal}}}", latex.replace(", ", "; "))


def grouped(count: int) -> str:
    """A whole number with its thousands apart: "5,000"."""
    return f"{count:,}" if _thousands == "," else f"{count:,}".replace(",", _thousands)


def rewritten(text: str) -> str:
    """A number that was written in English, "1,234.5", with the marks of the language."""
    if _decimal == "." or not any(sign.isdigit() for sign in text):
        return text
    return (
        text.replace(",", _thousands).replace(".", _decimal).replace("%", "\u202f%").replace("\u202f\u202f", "\u202f")
    )
