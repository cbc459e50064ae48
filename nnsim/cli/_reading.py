"""What commands that read files of data share: options that say how they are written, and progress on a terminal."""

import sys
from argparse import ArgumentParser, BooleanOptionalAction, Namespace
from collections.abc import Generator
from typing import Any, TypeVar

from nnsim.cli._parser import Options, whole
from nnsim.kit.errors import ArgumentError
from nnsim.kit.pieces import Pieces

T = TypeVar("T")

LAYOUT = ("delimiter", "quote", "decimal", "encoding", "header", "skip", "comment", "sheet")


def add_reading(parser: ArgumentParser, what: str = "the file", delimiter: bool = True) -> None:
    """The options that say how a file is written, where it is not found by looking."""
    from nnsim.parts.layouts import CODECS, DECIMALS, DELIMITERS, QUOTES

    group = parser.add_argument_group(f"how {what} is written")
    if delimiter:
        group.add_argument("--delimiter", choices=tuple(DELIMITERS), help="what parts the fields (default: found)")
    group.add_argument("--quote", choices=tuple(QUOTES), help="what may stand around a field (default: found)")
    group.add_argument("--decimal", choices=tuple(DECIMALS), help="what stands before decimals (default: found)")
    group.add_argument("--encoding", choices=tuple(CODECS), help="how characters are written (default: found)")
    group.add_argument(
        "--header", action=BooleanOptionalAction, default=None, help="the first line names the columns (default: found)"
    )
    group.add_argument(
        "--skip", type=whole("--skip", 0, 1_000), metavar="N", help="lines of titles at the top (default: found)"
    )
    group.add_argument("--comment", metavar="MARK", help="what begins lines that are left out (default: found)")
    group.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook (default: the first)")
    group.add_argument("--missing", metavar="WORDS", help="words for missing values: 'NA, ?' (default: found)")


def add_separator(options: Options, what: str, strict: bool = False) -> None:
    """The option that says what parts the fields of a file; of its two names the first is that of `nnsim data`.

    A file that is read as CSV in the strict sense has one of few.
    """
    from nnsim.parts.dialects import SEPARATORS
    from nnsim.parts.layouts import DELIMITERS

    words = tuple(SEPARATORS if strict else DELIMITERS)
    options.add_argument(
        "--delimiter",
        "--separator",
        dest="separator",
        metavar="WORD",
        choices=("automatic", *words),
        default="automatic",
        help=f"what parts the fields of {what}: {', '.join(words)} (default: automatic, as its first lines say)",
    )


def add_columns(parser: ArgumentParser) -> None:
    """The options that say what the columns of a file are, where it is not found by looking."""
    group = parser.add_argument_group("columns of the file")
    group.add_argument(
        "--column",
        action="append",
        metavar="NAME=WORDS",
        help="what a column is: input, target, ignore; number, category; ordinal:low:mid:high; mean, median, drop, "
        "indicator; again for more columns (default: found)",
    )
    group.add_argument(
        "--impute",
        choices=("drop", "mean", "median"),
        help="what stands in for missing numbers of all inputs; drop leaves their rows out (default: drop)",
    )


def chosen(given: Namespace) -> dict[str, Any]:
    """What was given of the options of `add_reading` and `add_columns`, as `nnsim.new` takes it for `reading`."""
    found = {name: getattr(given, name, None) for name in (*LAYOUT, "missing", "impute")}
    columns = {}
    for text in getattr(given, "column", None) or ():
        name, equals, words = text.rpartition("=")
        if not (name and equals and words):
            remedy = "write it as NAME=WORDS, such as Nr=ignore"
            raise ArgumentError(f"--column {text[:80]} names no column and what it is", "", remedy)
        columns[name] = words
    return {name: value for name, value in {**found, "columns": columns}.items() if value not in (None, {})}


def reading_of(given: Namespace) -> dict[str, Any]:
    """What was given of these options, as a survey takes it."""
    from nnsim.parts.layouts import words_of

    options = {name: getattr(given, name) for name in LAYOUT if getattr(given, name) is not None}
    return {"options": options, "missing": None if given.missing is None else words_of(given.missing)}


def gone_through(work: Generator[float, None, T], words: str) -> T:
    """Does a work in pieces to its end; how far it is shows on a terminal."""
    pieces = Pieces(work)
    if sys.stderr is None or not sys.stderr.isatty():
        for _ in pieces:
            pass
        return pieces.result
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(words, total=1.0)
        for share in pieces:
            bar.update(task, completed=share)
    return pieces.result
