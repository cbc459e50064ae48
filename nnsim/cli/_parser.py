"""Parsers of the command line: errors are UserErrors in one line, help fits the page, -1,2 is a value and no option."""

import argparse
import re
import shutil
import textwrap
from collections.abc import Callable, Sequence
from typing import Any, NoReturn, Protocol

from nnsim.kit.errors import ArgumentError
from nnsim.kit.params import Param

WIDTH = 100
_NEGATIVE = re.compile(r"-[0-9.].*")
_ARGUMENT = re.compile(r"argument (\S+?)(?:/\S+)*: (.*)")


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are raised, whose help is at most 100 columns wide."""

    def __init__(self, prog: str, usage: str, description: str, notes: str = "") -> None:
        super().__init__(
            prog=prog,
            usage=f"{prog} {usage}",
            description=_filled(description),
            epilog=_filled(notes),
            formatter_class=_Formatter,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        """What argparse refuses, as an ArgumentError."""
        found = _ARGUMENT.fullmatch(message)
        what = f"{found[1]}: {found[2]}" if found else message
        raise ArgumentError(what, "", f"see {self.prog} --help")

    def read(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Parse; a negative number after an option is that option's value."""
        joined: list[str] = []
        for argument in arguments:
            before = joined[-1] if joined else ""
            if _NEGATIVE.fullmatch(argument) and before.startswith("-") and "=" not in before:
                joined[-1] = f"{before}={argument}" if before.startswith("--") else before + argument
            else:
                joined.append(argument)
        return self.parse_args(joined)


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str, **options: Any) -> None:
        options["width"] = min(WIDTH, shutil.get_terminal_size().columns) - 1
        super().__init__(prog, max_help_position=30, **options)


def _filled(text: str) -> str:
    """Paragraphs and points (-) broken to the width of the page; lines that begin with a space stay as they are."""
    width = min(WIDTH, shutil.get_terminal_size().columns) - 1
    blocks: list[str] = []
    flowing = False
    for line in text.strip("\n").splitlines():
        if flowing and line and not line.startswith((" ", "- ")):
            blocks[-1] += " " + line
        else:
            blocks.append(line)
        flowing = bool(line) and not line.startswith(" ")
    return "\n".join(
        block
        if block.startswith(" ")
        else textwrap.fill(
            block,
            width,
            subsequent_indent="  " if block.startswith("- ") else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for block in blocks
    )


class Options(Protocol):
    """A parser, or a group of its options."""

    def add_argument(self, *flags: str, **options: Any) -> Any:
        """Take another option."""


def add_param(options: Options, param: Param, or_else: str = "") -> None:
    """An option for a typed parameter; without the option its value is None. `or_else` goes on about its default."""
    words = param.help[0].lower() + param.help[1:].rstrip(".")
    default = f"{param.default:g}" if isinstance(param.default, float) else param.default

    def read(text: str) -> Any:
        from nnsim.session.draft import read_value

        return read_value(param, text)

    options.add_argument(
        "--" + param.name.replace("_", "-"),
        type=read,
        metavar={"real": "X", "integer": "N"}.get(param.kind, "|".join(param.choices)),
        help=f"{words} (default: {default}{or_else and ',' + or_else})",
    )


def whole(name: str, low: int, high: int) -> Callable[[str], int]:
    """The type of an option that is a whole number in a range."""
    param = Param(name, "integer", low, "", low=low, high=high)

    def read(text: str) -> int:
        from nnsim.session.draft import read_value

        try:
            return int(read_value(param, text))
        except ArgumentError as error:
            raise ArgumentError(error.what, error.why, f"give a number from {low:,} to {high:,}") from error

    return read


def numbers(name: str) -> Callable[[str], list[float]]:
    """The type of an option that is a list of numbers such as 0.05,0.1."""

    def read(text: str) -> list[float]:
        from nnsim.parts.tables import is_number

        fields = text.split(",")
        for field in fields:
            if not is_number(field):
                why = f"{field[:40]!r} is not a plain decimal number" if field.strip() else "a number is missing"
                raise ArgumentError(f"{name} cannot be {text[:60]!r}", why, "write numbers such as 0.05,-1,2e-3")
        return [float(field) for field in fields]

    return read
