"""Lists of numbers and of texts in the text of a program, read without running it: no eval, no parser of Python.

What is read is `name = […]` at the beginning of a line, also `model.name = […]`, where lists may stand in array(…),
np.array(…) or numpy.array(…) with a dtype, as Python prints them, and comments at the ends of lines.
"""

import math
import re
from typing import Any

import numpy as np

from nnsim.files.faults import shown
from nnsim.files.weights import Array
from nnsim.kit.errors import FileError

DEPTH = 8
_TOKEN = re.compile(
    r"""[ \t\r\n]*(?:
        (?P<mark>[\[\](),])
      | (?P<number>[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,4})?|[-+]?(?:(?:np|numpy|math)\.)?(?:inf|nan)\b)
      | (?P<call>(?:(?:np|numpy)\.)?(?:array|float(?:32|64)?)[ ]?\()
      | (?P<option>dtype[ ]?=[ ]?[A-Za-z0-9_.'"]{1,40})
      | (?P<text>'(?:[^'\\\r\n]|\\.){0,4000}'|"(?:[^"\\\r\n]|\\.){0,4000}")
      | (?P<comment>\#[^\r\n]*)
    )""",
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(?:(['\"\\nrtabfv0])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U(00[01][0-9a-fA-F]{5})|.?)")
_PLAIN = {"n": "\n", "r": "\r", "t": "\t", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
_END = re.compile(r"[ \t]*[,);]*[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|\Z)")  # of a line: not a sum of two lists, or the like
_FORMS = "write lists of numbers, such as those of coefs_[0].tolist()"


def assigned(text: str, *names: str) -> Any:
    """The value that the text gives to the first of these names that it has: lists of floats and texts, or None."""
    for name in names:
        found = re.search(rf"^[ \t]*(?:[A-Za-z_][A-Za-z0-9_]*\.)?{name}[ \t]*=(?!=)", text, re.MULTILINE)
        if found:
            value, end = _value(text, found.end(), name)
            if not _END.match(text, end):
                raise _no_list(name, text, end)
            return value
    return None


def _value(text: str, at: int, name: str) -> tuple[Any, int]:
    """The number, the text or the list that begins there, and where it ends."""
    stack: list[list[Any]] = [[]]
    closing: list[str] = []
    before = "["  # what came before: a value is preceded by a bracket or a comma
    while not stack[0] or closing:
        token = _TOKEN.match(text, at)
        kind = token.lastgroup if token else None
        if token is None or kind is None:
            raise _no_list(name, text, at)
        word, begins, at = token[kind], at, token.end()
        if kind == "comment":
            continue
        closes = kind == "mark" and word in "])"
        if not closes and (word == ",") == (before in "[(,"):
            raise _no_list(name, text, begins)
        if kind == "call":
            closing.append("call")
            stack.append([])
            before = "("
            continue
        before = word if kind == "mark" else "value"
        if before in "[(":
            closing.append("]" if word == "[" else ")")
            stack.append([])
        elif closes:
            if not closing or (closing[-1] == "]") != (word == "]"):
                raise _no_list(name, text, begins)
            inner, call = stack.pop(), closing.pop() == "call"
            if call and len(inner) != 1:
                raise _no_list(name, text, begins)
            stack[-1].append(inner[0] if call else inner)
            before = "value"
        elif kind == "number":
            stack[-1].append(_number(word))
        elif kind == "text":
            stack[-1].append(_ESCAPE.sub(_character, word[1:-1]))
        if len(closing) > DEPTH:
            raise FileError(f"the value of {name} is nested too deeply", f"the limit is {DEPTH}", _FORMS)
    return stack[0][0], at


def _no_list(name: str, text: str, at: int) -> FileError:
    begins = text[at : at + 40].strip()
    why = f"nnsim does not read {shown(begins)}" if begins else "the text ends in its midst"
    return FileError(f"the value of {name} is no list of numbers or texts", why, _FORMS)


def _number(word: str) -> float:
    sign = -1.0 if word.startswith("-") else 1.0
    if word.endswith(("inf", "nan")):
        return math.nan if word.endswith("nan") else sign * math.inf
    return float(word)


def _character(escape: re.Match[str]) -> str:
    """The character that a Python text means by an escape."""
    plain, *codes = escape.groups()
    if plain:
        return _PLAIN.get(plain, plain)
    code = next((code for code in codes if code), None)
    number = 0xFFFD if code is None else int(code, 16)
    return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else "�"


def array_of(value: object, dimensions: int, what: str) -> Array:
    """Nested lists of numbers as an array; FileError where they are something else."""
    rows: list[object] = list(value) if isinstance(value, list) else [None]
    cells = rows
    if dimensions == 2:
        if not all(isinstance(row, list) for row in rows):
            raise FileError(f"{what} has no rows of numbers", f"it is {shown(value)}", _FORMS)
        if len({len(row) for row in rows if isinstance(row, list)}) != 1:
            raise FileError(f"{what} has rows of different lengths", "", _FORMS)
        cells = [cell for row in rows if isinstance(row, list) for cell in row]
    if not cells or not all(isinstance(cell, float) for cell in cells):
        raise FileError(f"{what} is not {dimensions}-dimensional, of numbers", f"it is {shown(value)}", _FORMS)
    return np.array(value, np.float64)
