"""The command line as a whole: finds the command, runs it, and turns what goes wrong into one line and an exit code."""

import difflib
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from nnsim.cli import REGISTRY
from nnsim.cli._output import warn
from nnsim.cli._parser import Parser
from nnsim.kit.errors import ArgumentError, FileError, UserError

if TYPE_CHECKING:
    from nnsim.files.documents import Printer
    from nnsim.files.paper.picture import Painter

FINE, NEGATIVE, WRONG, INTERRUPTED = 0, 1, 2, 130

Window = Callable[[str | None, str | None], int]

_ABOUT = "Draw a neural network, walk through its training step by step, see every number behind every number."
_NOTES = """\
Without a command the window opens, on FILE if one is given. Commands:

{commands}

`nnsim COMMAND --help` describes a command. A FILE that is called like a command is opened as ./FILE.

From nothing to trained weights:
  nnsim new 2-3-1 --hidden tanh --output logistic --data xor --optimizer adam -o xor.nnsim
  nnsim trace xor.nnsim --row 1
  nnsim train xor.nnsim --epochs 500
  nnsim export xor.nnsim weights.npz

Exit codes: 0 fine, 1 a negative result (gradcheck), 2 wrong usage or input, 3 a condition that was never true (debug),
130 interrupted.
"""


def run(
    arguments: Sequence[str], window: Window, pdf: "Printer", picture: "Painter", self_test: Callable[[], int]
) -> int:
    """Run a command line; the exit code. `window` opens the window on a file or an example, and gives its exit code.

    `pdf` makes a PDF of a document, `picture` a file of a drawing, `self_test` tries the installation: all need Qt,
    which is nothing to be known here.
    """
    _prepare_streams()
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):  # as in the window's worker: the same bits everywhere
        os.environ.setdefault(name, "1")
    try:
        code = _dispatch(list(arguments), window, pdf, picture, self_test)
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except UserError as error:
        warn(_as_options(str(error)))
        return WRONG
    except KeyboardInterrupt:
        warn("interrupted")
        return INTERRUPTED
    except MemoryError:
        warn("the memory is full; use a smaller network or fewer samples, or close other programs")
        return WRONG
    except SystemExit as stop:  # argparse, after --help and --version
        return stop.code if isinstance(stop.code, int) else FINE
    except BrokenPipeError:  # who reads has had enough
        _drop_stdout()
        return FINE
    except OSError as error:
        if error.filename is not None:
            raise
        _drop_stdout()
        warn(f"the output cannot be written: {(error.strerror or str(error)).lower()}; send it elsewhere")
        return WRONG


def _as_options(text: str) -> str:
    """A remedy that names a setting, as the option that sets it here: set separator to tab is --delimiter tab."""
    return re.sub(r"\bset (separator|task) to (\w+)", r"give --\1 \2", text).replace("--separator", "--delimiter")


def _prepare_streams() -> None:
    """What a terminal cannot show is escaped; a closed standard output stays silent."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _drop_stdout() -> None:
    """Nothing more is written, not even at the end of the process."""
    if sys.__stdout__ is not None and sys.stdout is sys.__stdout__:
        sink = os.open(os.devnull, os.O_WRONLY)
        os.dup2(sink, sys.__stdout__.fileno())
        os.close(sink)


def _dispatch(
    arguments: list[str], window: Window, pdf: "Printer", picture: "Painter", self_test: Callable[[], int]
) -> int:
    if arguments and arguments[0] in REGISTRY.names:
        name, *rest = arguments
        command = REGISTRY[name]
        notes = command.notes if isinstance(command.notes, str) else command.notes()
        parser = Parser(f"nnsim {name}", command.usage, f"{command.help[0].upper()}{command.help[1:]}.", notes)
        command.options(parser)
        given = parser.read(rest)
        if command.prints:
            given.pdf, given.picture = pdf, picture
        return command.run(given)
    return _open_window(arguments, window, self_test)


def main_parser() -> Parser:
    """The parser of a command line without a command."""
    from nnsim import __version__

    listed = "\n".join(f"  {name:<10} {REGISTRY[name].help}" for name in REGISTRY)
    parser = Parser(
        "nnsim",
        "[-h] [--version | --self-test] [FILE | --example KEY | COMMAND ...]",
        _ABOUT,
        _NOTES.format(commands=listed),
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="a project file (.nnsim) to open in the window")
    parser.add_argument("--example", metavar="KEY", help="open an example of the gallery, such as xor, mazur or digits")
    parser.add_argument("--version", action="version", version=f"nnsim {__version__}")
    parser.add_argument("--self-test", action="store_true", help="try every part of this installation, and say so")
    return parser


def _open_window(arguments: list[str], window: Window, self_test: Callable[[], int]) -> int:
    parser = main_parser()
    if arguments and not arguments[0].startswith("-"):
        _check_file(arguments[0])
    given = parser.read(arguments)
    if given.self_test:
        return self_test()
    if given.file is not None and given.example is not None:
        raise ArgumentError("a file and an example cannot be opened at once", "", "give one of them")
    if given.example is not None:
        from nnsim.session.history import ALL as EXAMPLES

        if given.example not in EXAMPLES:
            known = ", ".join(EXAMPLES)
            raise ArgumentError(f"there is no example {given.example[:40]!r}", "", f"choose one of {known}")
    if given.file is not None:
        _check_file(given.file)
    return window(given.file, given.example)


def _check_file(name: str) -> None:
    try:
        there, folder = Path(name).exists(), Path(name).is_dir()
    except (OSError, ValueError):
        there, folder = False, False
    if folder:
        raise FileError(f"{name[:200]} cannot be opened", "it is a folder", "choose a project file")
    if not there:
        near = difflib.get_close_matches(name, REGISTRY.names, 1)
        hint = f"did you mean `nnsim {near[0]}`?" if near else "check the path, or see nnsim --help for the commands"
        raise FileError(f"{name[:200]} cannot be opened", "there is no such file, nor such a command", hint)
