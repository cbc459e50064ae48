"""Formulas in a running text are not torn apart at the end of a line, or if they are long, before an operator."""

import re

LONGEST = 26  # characters that are kept in one line
_GLUE = "\u00a0"
_OPERATOR = r"[-+−·×/=<>≤≥←⊙]"
_FACTOR = r"(?:(?<=\s)[^\W_] (?=\(|[^\W_][₀-₉]?(?:\W|$)))?"  # as 2 in “2 b”, or o in “o (1 − o)”
_FORMULA = re.compile(rf"{_FACTOR}\S+(?: {_OPERATOR} {_FACTOR}\S+)+")


def kept_whole(text: str) -> str:
    """The text with spaces that break no line inside of its formulas."""
    return _FORMULA.sub(_glued, text)


def _glued(found: re.Match[str]) -> str:
    formula = found[0]
    if len(formula) <= LONGEST:
        return formula.replace(" ", _GLUE)
    return re.sub(rf"({_OPERATOR}) ", rf"\1{_GLUE}", formula)
