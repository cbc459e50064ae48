"""The command line: one file a command, found by its name; files with an underscore are what they share.

A command's module is light: what it needs of the other floors is imported when it runs, so `nnsim --help` is quick.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

from nnsim.kit.registry import Registry


@dataclass(frozen=True, kw_only=True)
class Command:
    """A command: its arguments in one line, a sentence of help, a longer text, its options, and what it does.

    `run` returns the exit code: 0 fine, 1 a negative result; whatever is wrong with the input is a UserError. One that
    `prints` is given what makes a PDF of a document and what makes a picture: `pdf` and `picture` beside its options.
    """

    usage: str
    help: str
    notes: str | Callable[[], str]
    options: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]
    prints: bool = False


REGISTRY: Registry[Command] = Registry("nnsim.cli", "command")
