"""How a delimited text is written, found by looking at its beginning.

Every combination of a delimiter and a quotation mark is tried. Its score is how alike the rows come out (each row
length counts with how often it occurs, divided by how many lengths there are) times how many of the fields are
something that one meets in tables: numbers, dates, words, nothing. The idea is that of CleverCSV (van den Burg, Nazábal
and Sutton, Wrangling messy CSV files by detecting row and type patterns, 2019); types and all else are our own.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from nnsim.parts.layouts import DELIMITERS, PARAMS, QUOTES, Layout

LINES = 400
CHARACTERS = 40_000
TITLES = 20
_FAINT = 1e-3  # what a row of one field is worth
_LIKELY = {"comma": 1.0, "semicolon": 1.0, "tab": 1.0, "bar": 1.0, "space": 0.9, "colon": 0.8}
_COMMENTS = ("#", "//", "%", "--", ";")
_END = re.compile(r"\r\n|\r|\n")

_WHOLE = re.compile(r"[+-]?[0-9]+(?:[eE][+-]?[0-9]+)?")
_POINT = re.compile(r"[+-]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_COMMA = re.compile(r"[+-]?(?:[0-9]+,[0-9]+|,[0-9]+)(?:[eE][+-]?[0-9]+)?")
_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2},[0-9]{3}")
_KNOWN = re.compile(
    r"""[+-]?[0-9]{1,3}(?:[.,'\u00a0\u202f][0-9]{3})+(?:[.,][0-9]+)?     # 1,234.5 and 1.234,5
    | [$€£]?[+-]?[0-9]+(?:[.,][0-9]+)?\s?[%€$£]?                         # 12 %, $3.50
    | [0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}(?:[T\ ][0-9:.+Z-]+)?       # dates, with a time or without
    | [0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?                    # times
    | [^\W\d_][\w .'’&()/+-]*                                             # words
    | [\w.+-]+@[\w-]+\.[\w.-]+ | https?://\S+
    | \?|-|--|\#N/A|\.""",
    re.VERBOSE,
)
_WORDS = re.compile(r"[^\W\d_]\w*(?:[ .'’&()/+-]+\w+)*[.)]?")


def found_layout(text: str, whole: bool, encoding: str = "utf-8", given: Mapping[str, Any] | None = None) -> Layout:
    """The layout of a text of which this is the beginning, or the `whole`; what is `given` stays as it is."""
    fixed = {key: value for key, value in (given or {}).items() if key in {param.name for param in PARAMS}}
    lines = _END.split(text)
    if not whole and len(lines) > 1:
        del lines[-1]  # it may go on
    lines = _first(lines)
    hint = _hint(lines)
    start = Layout.of({"encoding": encoding, **fixed})
    skip = start.skip if "skip" in fixed else int(bool(hint))
    if "comment" not in fixed:
        start = replace(start, comment=_comment(lines[skip:], fixed))
    body = _bare(lines[skip:], start.comment)
    delimiters = [fixed["delimiter"]] if "delimiter" in fixed else [hint] if hint else list(DELIMITERS)
    quotes = [fixed["quote"]] if "quote" in fixed else _quotes(body)
    found = max(
        (replace(start, delimiter=delimiter, quote=quote) for delimiter in delimiters for quote in quotes),
        key=lambda layout: _score(rows_of(body, layout)) * _likely(layout.delimiter, body),
    )
    rows = rows_of(body, found)
    if "skip" not in fixed:
        more = _titles(rows)
        skip += _counted(lines[skip:], start.comment, more) if more else 0
        rows = rows[more:]
    found = replace(found, skip=skip)
    if "decimal" not in fixed:
        found = replace(found, decimal=_decimal(rows[1:]))
    if "header" not in fixed:
        found = replace(found, header=has_header(rows))
    return found


def rows_of(lines: Iterable[str], layout: Layout) -> list[list[str]]:
    """The rows in these lines that have something in them; what cannot be parsed to the letter is taken as it comes."""
    trimmed = (line.replace("\t", " ").rstrip(" ") for line in lines) if layout.mark == " " else iter(lines)
    try:
        return [row for row in csv.reader(trimmed, **layout.reader_options()) if any(map(str.strip, row))]
    except csv.Error:
        return []


def _first(lines: Sequence[str]) -> list[str]:
    """As many lines as tell enough: some hundreds, fewer long ones, but twenty at least."""
    size, few = 0, list[str]()
    for line in lines[:LINES]:
        size += len(line)
        if size > CHARACTERS and len(few) >= 20:
            break
        few.append(line)
    return few


def has_header(rows: Sequence[Sequence[str]]) -> bool:
    """True where the first row holds names: no numbers, while a column below does, or words that occur only there."""
    if not rows:
        return True
    first, rest = [cell.strip() for cell in rows[0]], rows[1:]
    if any(_is_number(cell) for cell in first):
        return _years(first, rest)
    if not rest:
        return True
    if any(_numeric([row[i].strip() for row in rest if i < len(row)]) for i in range(len(first))):
        return True
    return _differs(first, rest)


def _years(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """True where the numbers among the names are years, one after the other, as in tables of the economy."""
    numbers = [cell for cell in first if _is_number(cell)]
    if len(numbers) == len(first) or not all(re.fullmatch("1[5-9][0-9]{2}|2[01][0-9]{2}", cell) for cell in numbers):
        return False
    rising = [int(cell) for cell in numbers] == list(range(int(numbers[0]), int(numbers[0]) + len(numbers)))
    return rising and bool(rest) and len(numbers) > 1 and _differs(first, rest)


def _differs(first: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """True where nothing of the first row occurs below it, though what stands there does so again and again."""
    again = False
    for i, cell in enumerate(first):
        below = [row[i].strip() for row in rest if i < len(row)]
        if cell and cell in below:
            return False
        again = again or len(set(below)) < len(below) or _numeric(below)
    return again and len(set(first)) == len(first)


def _is_number(cell: str) -> bool:
    return any(pattern.fullmatch(cell) for pattern in (_WHOLE, _POINT, _COMMA))


def _numeric(cells: Sequence[str]) -> bool:
    """True where most cells that are not empty are numbers, plain or with a unit or parted thousands."""
    given = [cell for cell in cells if cell]
    return bool(given) and sum(1 for cell in given if re.match("[+-]?[.,]?[0-9]", cell)) > len(given) / 2


def _score(rows: Sequence[Sequence[str]]) -> float:
    if not rows:
        return 0.0
    lengths = Counter(map(len, rows))
    alike = sum(count * max(_FAINT, (length - 1) / length) for length, count in lengths.items())
    cells = [cell.strip() for row in rows for cell in row]
    clean = sum(1 for cell in cells if _is_clean(cell)) / len(cells)
    return alike / len(rows) / len(lengths) * max(clean, _FAINT)


def _likely(delimiter: str, lines: Sequence[str]) -> float:
    """How likely a delimiter is before its rows are looked at: spaces hardly are where there are tabs."""
    tabs = delimiter == "space" and sum(1 for line in lines if "\t" in line) > len(lines) / 2
    return _LIKELY[delimiter] * (0.6 if tabs else 1.0)


def _is_clean(cell: str) -> bool:
    return not cell or _is_number(cell) or _KNOWN.fullmatch(cell) is not None


def _quotes(lines: Sequence[str]) -> list[str]:
    """The quotation marks that may be meant; the usual one comes first, and wins where nothing speaks against it."""
    found = ["double"]
    text = "\n".join(lines)
    if re.search(r"(?:^|[,;\t| ])'[^'\n]*'(?:$|[,;\t| ])", text, re.MULTILINE):
        found.append("single")
    if '"' in text:
        found.append("none")
    return found


def _hint(lines: Sequence[str]) -> str:
    """The delimiter that a first line such as `sep=;`, as Excel writes it, names; "" where there is none."""
    match = re.fullmatch(r"\ufeff?sep=(.)", lines[0]) if lines else None
    names = {mark: name for name, mark in DELIMITERS.items()}
    return names.get(match[1], "") if match else ""


def _comment(lines: Sequence[str], fixed: Mapping[str, Any]) -> str:
    """What comment lines begin with: a mark that begins some lines, and without them the text is more of a table."""
    for mark in _COMMENTS:
        marked = [line for line in lines if line.lstrip().startswith(mark)]
        rest = [line for line in lines if line.strip() and not line.lstrip().startswith(mark)]
        if not marked or not rest:
            continue
        if mark == ";" and any(";" in line for line in rest):
            continue
        both = [line for line in lines if line.strip()]
        kinds = [fixed["delimiter"]] if "delimiter" in fixed else list(DELIMITERS)
        layouts = [Layout(delimiter=kind) for kind in kinds]
        best = max(layouts, key=lambda layout: _score(rows_of(rest, layout)) * _LIKELY[layout.delimiter])
        width = max(Counter(len(row) for row in rows_of(rest, best)).items(), key=lambda item: item[1], default=(1, 0))[
            0
        ]
        fits = all(len(row) == width for row in rows_of(marked, best)) and best.delimiter != "space"
        names = both[0] in marked and len(marked) == 1 and fits and width > 1
        if not names or has_header(rows_of(rest, best)):
            return mark
    return ""


def _bare(lines: Sequence[str], comment: str) -> list[str]:
    return [line for line in lines if not comment or not line.lstrip().startswith(comment)]


def _titles(rows: Sequence[Sequence[str]]) -> int:
    """How many rows at the top are shorter than the table below them, as titles are."""
    if len(rows) < 3:
        return 0
    widths = Counter(map(len, rows))
    width = widths.most_common(1)[0][0]
    if widths[width] < len(rows) / 2:
        return 0
    count = next((i for i, row in enumerate(rows) if len(row) == width), 0)
    even = sum(1 for row in rows[count:] if len(row) == width) >= 0.9 * len(rows[count:])
    return count if even and count <= TITLES and all(len(row) < width for row in rows[:count]) else 0


def _counted(lines: Sequence[str], comment: str, rows: int) -> int:
    """How many lines make so many rows that are neither empty nor comments."""
    seen = 0
    for number, line in enumerate(lines, 1):
        seen += bool(line.strip()) and not (comment and line.lstrip().startswith(comment))
        if seen == rows:
            return number
    return 0


def _decimal(rows: Sequence[Sequence[str]]) -> str:
    """A comma where more columns have decimal commas than points, and the commas cannot all part thousands."""
    commas = points = 0
    doubt = True
    for i in range(max(map(len, rows), default=0)):
        cells = [cell for row in rows if i < len(row) and (cell := row[i].strip())]
        with_comma = [cell for cell in cells if _COMMA.fullmatch(cell)]
        with_point = sum(1 for cell in cells if _POINT.fullmatch(cell))
        whole = sum(1 for cell in cells if _WHOLE.fullmatch(cell))
        if len(with_comma) > with_point and len(with_comma) + whole > len(cells) / 2:
            commas += 1
            doubt = doubt and all(map(_THOUSANDS.fullmatch, with_comma))
        elif with_point and with_point + whole > len(cells) / 2:
            points += 1
    return "comma" if commas > points and not doubt else "point"


assert set(_LIKELY) == set(DELIMITERS), "every delimiter has a weight"
assert set(QUOTES) == {"double", "single", "none"}, "every quotation mark is looked for"
