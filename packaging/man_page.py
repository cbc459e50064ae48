"""The manual page: what `--help` says of nnsim and of each command, in roff, so that no command can be missing."""

import re
import sys
from argparse import ArgumentParser
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from nnsim.cli import REGISTRY
from nnsim.cli._parser import Parser
from nnsim.cli._run import main_parser

_SIGNS = {"\\": "\\e", "-": "\\-", "^": "\\(ha", "~": "\\(ti", "`": "\\(ga", "'": "\\(aq", '"': "\\(dq"}


def man_page(version: str, date: str) -> str:
    """The page as roff."""
    lines = [
        f'.TH NNSIM 1 "{date}" "nnsim {version}" "User Commands"',
        *(".SH NAME", "nnsim \\- neural\\-network simulator that shows every number of a training"),
        ".SH SYNOPSIS",
    ]
    for usage in ("[FILE | --example KEY]", "--version | --self-test", "COMMAND [options]"):
        lines += [".br", f".B nnsim\n{escaped(usage)}"]
    lines += [".SH DESCRIPTION", *flowing(_about())]
    lines += [".SH OPTIONS", *options(main_parser()), ".SH COMMANDS"]
    for name, command in REGISTRY.items():
        parser = Parser(f"nnsim {name}", command.usage, command.help)
        command.options(parser)
        notes = command.notes if isinstance(command.notes, str) else command.notes()
        lines += [f".SS nnsim {name} {escaped(command.usage)}"]
        lines += [escaped(f"{command.help[0].upper()}{command.help[1:]}."), ".PP", *flowing(notes), *options(parser)]
    lines += [".SH EXIT STATUS", "0 fine, 1 a negative result (gradcheck), 2 wrong usage or input, 130 interrupted."]
    return "\n".join(lines) + "\n"


def _about() -> str:
    return f"""{main_parser().description}

Without a command the window opens: on FILE, a project (*.nnsim), if one is given, else on the gallery. Samples, neurons
and rows of W count from 1 there and here; row 0 of W is the bias."""


def escaped(text: str) -> str:
    """A line that roff shows as it is."""
    line = "".join(_SIGNS.get(sign, sign) for sign in text)
    return f"\\&{line}" if line.startswith((".", "\\(aq")) else line


def flowing(text: str) -> list[str]:
    """Paragraphs and points (-) that fill lines; lines that begin with a space stay as they are."""
    lines, kept = [], False
    for line in text.strip("\n").splitlines():
        if line.startswith(" ") != kept:
            kept = not kept
            lines.append(".PP\n.nf" if kept else ".fi\n.PP")
        if not line.strip():
            lines.append(".PP")
        elif line.startswith("- "):
            lines += [".IP \\(bu 2", escaped(line[2:])]
        else:
            lines.append(escaped(line))
    lines += [".fi"] if kept else []
    return re.sub(r"(\.PP\n)+", ".PP\n", "\n".join(lines)).removesuffix("\n.PP").splitlines()


def options(parser: ArgumentParser) -> list[str]:
    """A list of a parser's options and arguments."""
    lines = []
    for action in parser._actions:  # noqa: SLF001  argparse has no other way to list them
        value = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
        names = ", ".join(f"\\fB{escaped(name)}\\fR" for name in action.option_strings)
        said = (action.help or "").replace("%%", "%")
        lines += [".TP", f"{names} {escaped(value)}".strip(), escaped(" ".join(said.split()))]
    return lines


if __name__ == "__main__":
    sys.stdout.buffer.write(man_page(*sys.argv[1:3]).encode())
