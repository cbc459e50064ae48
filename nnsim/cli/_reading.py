"""What commands that read files of data share: options that say how they are written, and progress on a terminal."""

import sys
from argparse import ArgumentParser, BooleanOptionalAction, Namespace
from collections.abc import Generator
from typing import Any, TypeVar

from nnsim.cli._parser import Options, whole
from nnsim.kit.pieces import Pieces

T = TypeVar("T")

_NAMES = ("delimiter", "quote", "decimal", "encoding", "header", "skip", "comment", "sheet")


def add_reading(parser: ArgumentParser) -> None:
    """The options that say how a file is written, where it is not found by looking."""
    from nnsim.parts.layouts import CODECS, DECIMALS, DELIMITERS, QUOTES

    group = parser.add_argument_group("how the file is written")
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


def add_separator(options: Options, what: str) -> None:
    """The option that says what parts the fields of a CSV file."""
    options.add_argument(
        "--separator",
        choices=("automatic", "comma", "semicolon", "tab"),
        default="automatic",
        help=f"of {what} (default: automatic, as its first lines say)",
    )


def reading_of(given: Namespace) -> dict[str, Any]:
    """What was given of these options, as a survey takes it."""
    from nnsim.parts.layouts import words_of

    options = {name: getattr(given, name) for name in _NAMES if getattr(given, name) is not None}
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
